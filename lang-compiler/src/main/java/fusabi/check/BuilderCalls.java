package fusabi.check;

import fusabi.source.Diagnostic;
import fusabi.source.Span;
import fusabi.syntax.Expression;
import fusabi.syntax.Identifier;
import fusabi.syntax.LongIdentifier;
import fusabi.syntax.Pattern;
import java.util.ArrayList;
import java.util.List;

/** Calls of a builder's methods, as syntax, and names that no script can write. */
final class BuilderCalls {

    private final ComputationBuilder builder;
    private int counter;

    BuilderCalls(ComputationBuilder builder) {
        this.builder = builder;
    }

    ComputationBuilder builder() {
        return builder;
    }

    /** A name for an expression that is checked once and used in several places. */
    String key() {
        return builder.name() + ++counter;
    }

    Expression call(String method, Span span, Expression... arguments) {
        return call(method, span, List.of(arguments));
    }

    Expression call(String method, Span span, List<Expression> arguments) {
        Expression function = new Expression.Name(
                new LongIdentifier(List.of(new Identifier(builder.name(), span), new Identifier(method, span))), span);
        Expression argument = switch (arguments.size()) {
            case 0 -> ComputationSyntax.unit(span);
            case 1 -> arguments.getFirst() instanceof Expression.Tuple
                    ? new Expression.Parenthesized(arguments.getFirst(), arguments.getFirst().span())
                    : arguments.getFirst();
            default -> new Expression.Tuple(arguments, false, span);
        };
        return new Expression.Application(
                function, arguments.isEmpty() ? argument : new Expression.Parenthesized(argument, argument.span()), true, span);
    }

    void need(String method, String construct, Span span) {
        if (!builder.has(method)) {
            throw new RefusedComputation(Diagnostic.error(
                    "FS0708", construct + " can only be used when the builder defines a `" + method + "` method", span));
        }
    }

    Expression source(Expression value) {
        Expression plain = value instanceof Expression.Range ? range(value) : value;
        return builder.has("Source") ? call("Source", value.span(), plain) : plain;
    }

    private static Expression range(Expression range) {
        return new Expression.Native(ComputationTranslator.RANGE, List.of(range), range.span());
    }

    Expression zero(String construct, Span span) {
        need("Zero", construct, span);
        return call("Zero", span);
    }

    Expression delay(Expression body, Span span) {
        return call("Delay", span, ComputationSyntax.delayed(body));
    }

    static Expression checked(String key, Span span) {
        return new Expression.Native(ComputationTranslator.CHECKED + key, List.of(), span);
    }

    Identifier fresh(Span span) {
        return new Identifier(builder.name() + "@" + ++counter, span);
    }

    List<Identifier> extended(List<Identifier> variables, Pattern pattern) {
        List<Identifier> all = new ArrayList<>(variables);
        for (Identifier each : ComputationSyntax.variables(pattern, builder::isVariable)) {
            all.removeIf(other -> other.name().equals(each.name()));
            all.add(each);
        }
        return all;
    }
}
