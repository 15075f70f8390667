package fusabi.check;

import fusabi.resolve.Value;
import fusabi.syntax.Attribute;
import fusabi.syntax.Expression;
import fusabi.syntax.Literal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Attributes that change what a declaration means. */
final class Attributes {

    private Attributes() {}

    static boolean has(List<Attribute> attributes, String name) {
        return attributes.stream().anyMatch(a -> a.is(name));
    }

    /** The attribute's arguments, as written. */
    static List<Expression> arguments(List<Attribute> attributes, String name) {
        for (Attribute attribute : attributes) {
            if (attribute.is(name) && attribute.argument().isPresent()) {
                return items(attribute.argument().get());
            }
        }
        return List.of();
    }

    private static List<Expression> items(Expression argument) {
        return switch (argument) {
            case Expression.Parenthesized(var inner, _) -> items(inner);
            case Expression.Tuple(var items, _, _) -> items;
            case Expression.Constant(Literal.Unit _, _) -> List.of();
            default -> List.of(argument);
        };
    }

    /** The attribute's first argument when it is a text. */
    static Optional<String> text(List<Attribute> attributes, String name) {
        for (Expression argument : arguments(attributes, name)) {
            if (argument instanceof Expression.Constant(Literal.Text(var text), _)) {
                return Optional.of(text);
            }
        }
        return Optional.empty();
    }

    /** The attribute's first argument that is a number, or 0. */
    private static int number(List<Attribute> attributes, String name) {
        for (Expression argument : arguments(attributes, name)) {
            if (argument instanceof Expression.Constant(Literal.Int32(var number), _)) {
                return number;
            }
        }
        return 0;
    }

    /** Whether some argument of the attribute is the constant {@code true}. */
    static boolean flag(List<Attribute> attributes, String name) {
        List<Expression> all = new ArrayList<>(arguments(attributes, name));
        return all.stream().anyMatch(e -> e instanceof Expression.Constant(Literal.Bool(var value), _) && value);
    }

    static void apply(Session session, Value value, List<Attribute> attributes) {
        if (has(attributes, "Obsolete")) {
            value.markObsolete(text(attributes, "Obsolete").orElse(""), flag(attributes, "Obsolete"));
        }
        if (has(attributes, "CompilerMessage")) {
            String code = String.format("FS%04d", number(attributes, "CompilerMessage"));
            text(attributes, "CompilerMessage").ifPresent(message -> value.setWarning(new Value.Warning(code, message)));
        }
        if (has(attributes, "Experimental")) {
            String reason = text(attributes, "Experimental").map(message -> ": " + message).orElse("");
            value.setWarning(new Value.Warning("FS0057", "`" + value.name() + "` is experimental" + reason));
        }
        if (has(attributes, "HandlerOnly")) {
            value.setHandlerOnly();
        }
        if (has(attributes, "RequiresExplicitTypeArguments")) {
            value.setRequiresTypeArguments();
        }
    }
}
