package fusabi.check;

import fusabi.core.CoreExpression;
import fusabi.core.CorePattern;
import fusabi.core.Variable;
import fusabi.resolve.Value;
import fusabi.source.Span;
import fusabi.syntax.Literal;
import fusabi.syntax.Pattern;
import fusabi.types.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The parameters of a function: a variable each, and patterns that take them apart before the body. */
final class Parameters {

    /** How the symbols of tuple types begin. */
    private static final String TUPLE = "System.Tuple`";

    private record Part(Variable variable, Supplier<CorePattern> pattern, Span span) {}

    private final List<Variable> variables = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private Context context;

    private Parameters(Context context) {
        this.context = context;
    }

    /** Checks each pattern against the type at the same place. */
    static Parameters check(Session session, List<Pattern> patterns, List<Type> types, Context context) {
        Parameters parameters = new Parameters(context);
        BoundNames names = new BoundNames(BoundNames.Place.PARAMETER, false);
        for (int i = 0; i < patterns.size(); i++) {
            parameters.add(session, patterns.get(i), types.get(i), names);
        }
        parameters.context = names.in(context).handling(false).inside(context);
        return parameters;
    }

    private void add(Session session, Pattern pattern, Type type, BoundNames names) {
        Supplier<CorePattern> checked = session.patterns().check(pattern, type, context, names);
        if (simpleName(pattern) instanceof String name && names.values().get(name) instanceof Value value
                && value.storage() instanceof Value.Storage.Local(var variable) && !variables.contains(variable)) {
            variables.add(variable);
            this.names.add(name);
            return;
        }
        Variable variable = Variable.of("arg");
        variables.add(variable);
        this.names.add("");
        if (!isIgnored(pattern)) {
            parts.add(new Part(variable, checked, withoutParentheses(pattern).span()));
        }
    }

    private static String simpleName(Pattern pattern) {
        return switch (pattern) {
            case Pattern.Named(var name, var arguments, _) when name.isSimple() && arguments.isEmpty() -> name.last().name();
            case Pattern.Annotated(var inner, _, _) -> simpleName(inner);
            case Pattern.Parenthesized(var inner, _) -> simpleName(inner);
            case Pattern.Attributed(_, var inner, _) -> simpleName(inner);
            case Pattern.Optional(var name, _) -> name.name();
            default -> null;
        };
    }

    private static boolean isIgnored(Pattern pattern) {
        return switch (pattern) {
            case Pattern.Wildcard _ -> true;
            case Pattern.Constant(Literal.Unit _, _) -> true;
            case Pattern.Annotated(var inner, _, _) -> isIgnored(inner);
            case Pattern.Parenthesized(var inner, _) -> isIgnored(inner);
            default -> false;
        };
    }

    /** The context of the body. */
    Context context() {
        return context;
    }

    List<Variable> variables() {
        return variables;
    }

    /** The parameters' names, empty where one is a pattern. */
    List<String> names() {
        return names;
    }

    /** The body with the patterns around it. */
    CoreExpression wrap(CoreExpression body) {
        CoreExpression result = body;
        for (Part part : parts.reversed()) {
            CorePattern pattern = part.pattern().get();
            result = pattern instanceof CorePattern.Product tuple && tuple.layout().type().startsWith(TUPLE)
                    ? itemByItem(tuple, part.variable(), result)
                    : taken(part.variable(), pattern, result, CoreExpression.MatchKind.BINDING, part.span());
        }
        return result;
    }

    /** A tuple in parentheses is several parameters: each item that may not match is warned about by itself. */
    private static CoreExpression itemByItem(CorePattern.Product tuple, Variable variable, CoreExpression body) {
        List<CorePattern> items = new ArrayList<>();
        CoreExpression result = body;
        for (CorePattern item : tuple.fields().reversed()) {
            if (item instanceof CorePattern.Any || item instanceof CorePattern.Bind(_, CorePattern.Any _, _)) {
                items.addFirst(item);
            } else {
                Variable part = Variable.of("arg");
                items.addFirst(new CorePattern.Bind(part, new CorePattern.Any(item.span()), item.span()));
                result = taken(part, item, result, CoreExpression.MatchKind.BINDING, item.span());
            }
        }
        CorePattern whole = new CorePattern.Product(tuple.layout(), tuple.fieldNames(), items, tuple.span());
        return taken(variable, whole, result, CoreExpression.MatchKind.GENERATED, tuple.span());
    }

    private static CoreExpression taken(
            Variable variable, CorePattern pattern, CoreExpression body, CoreExpression.MatchKind kind, Span subject) {
        return new CoreExpression.Match(
                Core.local(variable, subject), List.of(new CoreExpression.Clause(pattern, Optional.empty(), body, subject)),
                kind, subject, subject);
    }

    private static Pattern withoutParentheses(Pattern pattern) {
        return pattern instanceof Pattern.Parenthesized(var inner, _) ? inner : pattern;
    }
}
