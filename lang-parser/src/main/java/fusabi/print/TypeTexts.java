package fusabi.print;

import fusabi.syntax.Attribute;
import fusabi.syntax.LongIdentifier;
import fusabi.syntax.TypeConstraint;
import fusabi.syntax.TypeExpression;
import fusabi.syntax.TypeParameter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;

/** Types, units of measure, type parameters and constraints, on one line. */
final class TypeTexts {
    /*
     * The tree has no parentheses around types, so they are put where the shape needs them. From loosest to tightest: a function, a tuple, a
     * type with a suffix (`int list`), an atom.
     */

    private final ExpressionPrinter expressions;

    TypeTexts(ExpressionPrinter expressions) {
        this.expressions = expressions;
    }

    /** A type where any type can stand. */
    String type(TypeExpression type) {
        return switch (type) {
            case TypeExpression.Function _ -> function(type);
            case TypeExpression.Tuple(var items, var struct, _) when !struct ->
                items.stream().map(this::item).collect(Collectors.joining(" * "));
            case TypeExpression.MeasureProduct _, TypeExpression.MeasureQuotient _ -> measure(type);
            case TypeExpression.Named _, TypeExpression.Variable _, TypeExpression.Anonymous _, TypeExpression.Tuple _, TypeExpression.Array _,
                    TypeExpression.Parenthesized _,
                    TypeExpression.Flexible _, TypeExpression.AnonymousRecord _, TypeExpression.Constrained _, TypeExpression.Parameter _,
                    TypeExpression.MeasurePower _, TypeExpression.MeasureOne _ -> item(type);
        };
    }

    private String function(TypeExpression type) {
        StringBuilder result = new StringBuilder();
        TypeExpression rest = type;
        while (rest instanceof TypeExpression.Function(var from, var to, _)) {
            result.append(from instanceof TypeExpression.Function ? "(" + type(from) + ")" : type(from)).append(" -> ");
            rest = to;
        }
        return result.append(type(rest)).toString();
    }

    /** A type as an item of a tuple or before a suffix. */
    String item(TypeExpression type) {
        return switch (type) {
            case TypeExpression.Named(var name, var arguments, _) -> named(name, arguments);
            case TypeExpression.Variable(var name, var headType, _) -> (headType ? "^" : "'") + name;
            case TypeExpression.Anonymous _ -> "_";
            case TypeExpression.Function _ -> "(" + type(type) + ")";
            case TypeExpression.Parenthesized(var inner, _) -> "(" + type(inner) + ")";
            case TypeExpression.Tuple(var items, var struct, _) ->
                (struct ? "struct " : "") + "(" + items.stream().map(this::item).collect(Collectors.joining(" * ")) + ")";
            case TypeExpression.Array(var element, var rank, _) -> item(element) + "[" + ",".repeat(rank - 1) + "]";
            case TypeExpression.Flexible(var bound, _) -> "#" + atom(bound);
            case TypeExpression.AnonymousRecord(var fields, var struct, _) -> (struct ? "struct " : "") + "{| " + fields.stream()
                    .map(field -> Names.plain(field.name()) + ": " + type(field.type())).collect(Collectors.joining("; ")) + " |}";
            case TypeExpression.Constrained(var inner, var constraints, _) -> "(" + type(inner) + when(constraints) + ")";
            case TypeExpression.Parameter(var name, var optional, var attributes, var of, _) ->
                attributes(attributes) + (optional ? "?" : "") + Names.plain(name) + ": " + item(of);
            case TypeExpression.MeasureProduct _, TypeExpression.MeasureQuotient _ -> "(" + measure(type) + ")";
            case TypeExpression.MeasurePower(var base, var numerator, var denominator, _) ->
                item(base) + "^" + (denominator == 1 ? String.valueOf(numerator) : "(" + numerator + "/" + denominator + ")");
            case TypeExpression.MeasureOne _ -> "1";
        };
    }

    /** A type after `new` and its like, where only names with their arguments in angle brackets need no parentheses. */
    String atom(TypeExpression type) {
        return switch (type) {
            case TypeExpression.Named(var name, var arguments, _) -> Names.path(name) + (arguments.isEmpty() ? "" : arguments(arguments));
            case TypeExpression.Array _, TypeExpression.MeasurePower _ -> "(" + item(type) + ")";
            case TypeExpression.Variable _, TypeExpression.Anonymous _, TypeExpression.Function _, TypeExpression.Parenthesized _,
                    TypeExpression.Tuple _,
                    TypeExpression.Flexible _, TypeExpression.AnonymousRecord _, TypeExpression.Constrained _, TypeExpression.Parameter _,
                    TypeExpression.MeasureProduct _, TypeExpression.MeasureQuotient _, TypeExpression.MeasureOne _ -> item(type);
        };
    }

    private String named(LongIdentifier name, List<TypeExpression> arguments) {
        if (arguments.isEmpty()) {
            return Names.path(name);
        }
        boolean suffix = arguments.size() == 1 && switch (name.text()) {
            case "list", "option", "array", "seq", "ref", "voption" -> !(arguments.getFirst() instanceof TypeExpression.Constrained);
            default -> false;
        };
        return suffix ? item(arguments.getFirst()) + " " + Names.path(name) : Names.path(name) + arguments(arguments);
    }

    String arguments(List<TypeExpression> arguments) {
        String inside = arguments.stream().map(this::type).collect(Collectors.joining(", "));
        boolean apart = inside.startsWith("^");
        return "<" + (apart ? " " : "") + inside + (apart ? " " : "") + ">";
    }

    // ---- units of measure

    String measure(TypeExpression type) {
        Deque<String> pieces = new ArrayDeque<>();
        boolean quotient = hasQuotient(type);
        TypeExpression rest = type;
        while (true) {
            if (rest instanceof TypeExpression.MeasureProduct(var left, var right, _)) {
                pieces.push(item(right));
                pieces.push(quotient || !isPower(right) ? " * " : " ");
                rest = left;
            } else if (rest instanceof TypeExpression.MeasureQuotient(var left, var right, _)) {
                pieces.push(item(right));
                pieces.push(" / ");
                rest = left;
            } else {
                pieces.push(rest == type ? type(rest) : item(rest));
                break;
            }
        }
        // Only a power, or a quotient beside it, tells a product without `*` from a type with a suffix.
        String text = String.join("", pieces);
        return quotient || !text.contains("^") ? text : text.replace(" * ", " ");
    }

    private static boolean hasQuotient(TypeExpression type) {
        TypeExpression rest = type;
        while (true) {
            if (!(rest instanceof TypeExpression.MeasureProduct(var left, _, _))) {
                return rest instanceof TypeExpression.MeasureQuotient;
            }
            rest = left;
        }
    }

    private static boolean isPower(TypeExpression type) {
        return type instanceof TypeExpression.MeasurePower;
    }

    // ---- parameters and constraints

    /** {@code <'a, 'b when 'a: equality>}, or nothing. */
    String parameters(List<TypeParameter> parameters, List<TypeConstraint> constraints) {
        if (parameters.isEmpty()) {
            return "";
        }
        String inside = parameters.stream().map(this::parameter).collect(Collectors.joining(", ")) + when(constraints);
        return inside.startsWith("^") ? "< " + inside + ">" : "<" + inside + ">";
    }

    private String parameter(TypeParameter parameter) {
        return attributes(parameter.attributes()) + (parameter.headType() ? "^" : "'") + parameter.name();
    }

    /** {@code  when 'a: equality and 'b :> T}, or nothing. */
    String when(List<TypeConstraint> constraints) {
        return constraints.isEmpty() ? "" : constraints.stream().map(this::constraint).collect(Collectors.joining(" and ", " when ", ""));
    }

    private String constraint(TypeConstraint constraint) {
        return switch (constraint) {
            case TypeConstraint.Simple(var variable, var kind, _) -> item(variable) + " : " + switch (kind) {
                case EQUALITY -> "equality";
                case COMPARISON -> "comparison";
                case NULL -> "null";
                case NOT_NULL -> "not null";
                case STRUCT -> "struct";
                case NOT_STRUCT -> "not struct";
                case DEFAULT_CONSTRUCTOR -> "(new: unit -> " + item(variable) + ")";
                case UNMANAGED -> "unmanaged";
            };
            case TypeConstraint.Subtype(var variable, var bound, _) -> item(variable) + " :> " + item(bound);
            case TypeConstraint.Enum(var variable, var underlying, _) -> item(variable) + " : enum<" + type(underlying) + ">";
            case TypeConstraint.Same(var type, _) -> type(type);
            case TypeConstraint.HasMember(var supports, var isStatic, var name, var signature, _) ->
                supports(supports) + " : " + trait(isStatic, name.name(), signature);
        };
    }

    String supports(List<TypeExpression> supports) {
        String variables = supports.stream().map(this::item).collect(Collectors.joining(" or "));
        return supports.size() == 1 ? variables : "(" + variables + ")";
    }

    String trait(boolean isStatic, String name, TypeExpression signature) {
        return name.equals(".ctor") ? "(new: " + type(signature) + ")"
                : "(" + (isStatic ? "static " : "") + "member " + Names.value(name) + ": " + type(signature) + ")";
    }

    // ---- attributes

    /** {@code [<A; B>] }, or nothing. */
    String attributes(List<Attribute> attributes) {
        return attributes.isEmpty() ? "" : attributes.stream().map(this::attribute).collect(Collectors.joining("; ", "[<", ">] "));
    }

    private String attribute(Attribute attribute) {
        return attribute.target().map(target -> target + ": ").orElse("") + Names.path(attribute.name())
                + attribute.argument().map(argument -> {
                    String text = expressions.line(argument);
                    return text.startsWith("(") ? text : " " + text;
                }).orElse("");
    }
}
