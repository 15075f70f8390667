package fusabi.tooling;

import fusabi.print.Names;
import fusabi.resolve.Value;
import fusabi.syntax.Access;
import fusabi.syntax.Binding;
import fusabi.syntax.Expression;
import fusabi.syntax.Pattern;
import fusabi.types.Constraint;
import fusabi.types.KnownTypes;
import fusabi.types.Measure;
import fusabi.types.OperatorNames;
import fusabi.types.TraitConstraint;
import fusabi.types.Type;
import fusabi.types.TypePrinter;
import fusabi.types.TypeVariable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Signatures of values as F# Interactive writes them: {@code val f: x: int -> y: 'a -> 'a list}. */
final class ValueSignature {

    private final KnownTypes known;
    private final TypePrinter printer;

    private ValueSignature(Naming naming) {
        this.known = naming.known();
        this.printer = naming.printer();
    }

    /** {@code val mutable x: int}, of a value that was written so. */
    static String of(Value value, Optional<List<List<String>>> parameters, Naming naming) {
        return new ValueSignature(naming).value(value, parameters);
    }

    /** The type of a value, with the names of its parameters and what its variables must be. */
    static String typeOf(Value value, Naming naming) {
        return new ValueSignature(naming).type(value, parameters(value));
    }

    /** The type of an expression's value: a function's without parentheses. */
    static String ofResult(Value value, Naming naming) {
        return new ValueSignature(naming).type(value, Optional.of(List.of()));
    }

    private String value(Value value, Optional<List<List<String>>> parameters) {
        String literal = value.literal().isPresent() ? "[<Literal>]\n" : "";
        String words = (value.isMutable() ? "mutable " : "") + (isInline(value) ? "inline " : "") + access(value.access());
        boolean isOfTypes = parameters.isEmpty() && value.storage() instanceof Value.Storage.Function(_, var arity) && arity == 0
                && value.scheme().isGeneric() && value.scheme().variables().stream().noneMatch(each -> each.name().isEmpty());
        return literal + "val " + words + (isOfTypes ? typeFunction(value) : named(value.name())) + type(value, parameters);
    }

    /** The library's functions are inline for speed too, which says nothing to those who call them. */
    private static boolean isInline(Value value) {
        return value.isInline() && (!value.enclosing().startsWith("FSharp.") || value.witnesses().stream().anyMatch(each -> !each.isSoft()));
    }

    /** A value that is another one for each type: {@code empty<'T> : }. */
    private String typeFunction(Value value) {
        List<String> names = value.scheme().variables().stream().map(printer::text).toList();
        return Names.value(value.name()) + "<" + String.join(",", names) + "> : ";
    }

    static String access(Access access) {
        return switch (access) {
            case PUBLIC -> "";
            case INTERNAL -> "internal ";
            case PRIVATE -> "private ";
        };
    }

    /** The name and a colon; operators and active patterns have a blank before it. */
    static String named(String name) {
        return Names.isOperator(name) ? Names.value(name) + " : " : Names.plain(name) + ": ";
    }

    private String type(Value value, Optional<List<List<String>>> parameters) {
        value.witnesses().stream().filter(each -> !each.isSoft() && !each.isDeclared())
                .flatMap(each -> Stream.concat(each.supports().stream(), Stream.of(each.result()))).forEach(type -> {
                    if (value.isInline() && type.resolved() instanceof TypeVariable variable) {
                        printer.markAsHead(variable);
                    }
                });
        Type type = value.scheme().type();
        variables(type).stream().filter(variable -> isFlexible(variable, type)).forEach(variable ->
                printer.writeAs(variable, "#" + printer.text(((Constraint.Subtype) variable.constraints().getFirst()).bound())));
        String text = parameters.map(names -> function(type, names)).orElseGet(() -> printer.parameter(type));
        return text + constraints(variables(type), value.witnesses());
    }

    /** A curried function's type, with names as far as there are any. */
    private String function(Type type, List<List<String>> parameters) {
        StringBuilder text = new StringBuilder();
        Type rest = type.resolved();
        for (int i = 0; i < parameters.size() && rest instanceof Type.Function(var parameter, var result); i++) {
            text.append(parameter(parameter.resolved(), parameters.get(i))).append(" -> ");
            rest = result.resolved();
        }
        return text.append(text.isEmpty() ? printer.text(rest) : printer.parameter(rest)).toString();
    }

    private String parameter(Type type, List<String> names) {
        if (names.size() > 1 && type instanceof Type.Tuple(var items, var struct) && !struct && items.size() == names.size()) {
            List<String> parts = new ArrayList<>();
            for (int i = 0; i < items.size(); i++) {
                parts.add((names.get(i).isEmpty() ? "" : Names.plain(names.get(i)) + ": ") + printer.item(items.get(i)));
            }
            return String.join(" * ", parts);
        }
        boolean hasName = names.size() == 1 && !names.getFirst().isEmpty() && !known.isUnit(type);
        return hasName ? Names.plain(names.getFirst()) + ": " + printer.item(type) : printer.parameter(type);
    }

    // ---- names of parameters as they are written

    /** Of a value whose text is not at hand; nothing if it is no function. */
    static Optional<List<List<String>>> parameters(Value value) {
        return value.storage() instanceof Value.Storage.Function(_, var arity) && arity > 0
                ? Optional.of(value.parameterNames().stream().map(List::of).toList()) : Optional.empty();
    }

    /** Of a binding, those of a lambda on its right side included; nothing if it is no function. */
    static Optional<List<List<String>>> parameters(Binding binding, Binding.Target.Name target) {
        List<Pattern> patterns = new ArrayList<>(target.parameters());
        Expression body = binding.body();
        while (body instanceof Expression.Lambda lambda) {
            patterns.addAll(lambda.parameters());
            body = lambda.body();
        }
        boolean isFunction = !patterns.isEmpty() || body instanceof Expression.Function;
        return isFunction ? Optional.of(patterns.stream().map(ValueSignature::names).toList()) : Optional.empty();
    }

    private static List<String> names(Pattern pattern) {
        return switch (pattern.unparenthesized()) {
            case Pattern.Tuple(var items, var struct, _) when !struct -> items.stream().map(ValueSignature::name).toList();
            case Pattern other -> List.of(name(other));
        };
    }

    private static String name(Pattern pattern) {
        return switch (pattern.unparenthesized()) {
            case Pattern.Annotated(var inner, _, _) -> name(inner);
            case Pattern.Attributed(_, var inner, _) -> name(inner);
            case Pattern.As(_, var right, _) -> name(right);
            case Pattern.Named(var name, var arguments, _) when name.isSimple() && arguments.isEmpty() -> name.last().name();
            default -> "";
        };
    }

    // ---- constraints

    /** Whether it is mentioned once, and only has to derive from a type. */
    private static boolean isFlexible(TypeVariable variable, Type type) {
        return variable.name().isEmpty() && variable.constraints().size() == 1 && variable.constraints().getFirst() instanceof Constraint.Subtype
                && count(variable, type) == 1;
    }

    private static int count(TypeVariable variable, Type type) {
        return switch (type.resolved()) {
            case TypeVariable other -> other == variable ? 1 : 0;
            case Type.Named(_, var arguments) -> arguments.stream().mapToInt(each -> count(variable, each)).sum();
            case Type.Tuple(var items, _) -> items.stream().mapToInt(each -> count(variable, each)).sum();
            case Type.Function(var parameter, var result) -> count(variable, parameter) + count(variable, result);
            case Measure _, Type.Erroneous _ -> 0;
        };
    }

    private static List<TypeVariable> variables(Type type) {
        Set<TypeVariable> found = new LinkedHashSet<>();
        collect(type, found);
        return List.copyOf(found);
    }

    private static void collect(Type type, Set<TypeVariable> found) {
        switch (type.resolved()) {
            case TypeVariable variable -> found.add(variable);
            case Type.Named(_, var arguments) -> arguments.forEach(each -> collect(each, found));
            case Type.Tuple(var items, _) -> items.forEach(each -> collect(each, found));
            case Type.Function(var parameter, var result) -> {
                collect(parameter, found);
                collect(result, found);
            }
            case Measure _, Type.Erroneous _ -> { }
        }
    }

    private String constraints(List<TypeVariable> variables, List<TraitConstraint> witnesses) {
        List<String> texts = new ArrayList<>();
        for (TypeVariable variable : variables.stream().filter(each -> !printer.text(each).startsWith("#")).toList()) {
            for (Constraint constraint : variable.constraints()) {
                String text = constraint(variable, constraint);
                if (!text.isEmpty() && !texts.contains(text)) {
                    texts.add(text);
                }
            }
        }
        witnesses.stream().filter(each -> !each.isSoft() && (!each.isDeclared() || each.name().equals(TraitConstraint.CONSTRUCTOR)))
                .map(this::trait).distinct().forEach(texts::add);
        return texts.isEmpty() ? "" : " when " + String.join(" and ", texts);
    }

    private String constraint(TypeVariable variable, Constraint constraint) {
        String name = printer.text(variable);
        return switch (constraint) {
            case Constraint.Simple simple -> name + ": " + switch (simple) {
                case EQUALITY -> "equality";
                case COMPARISON -> "comparison";
                case NULL -> "null";
                case NOT_NULL -> "not null";
                case STRUCT -> "struct";
                case NOT_STRUCT -> "not struct";
                case DEFAULT_CONSTRUCTOR -> "(new: unit -> " + name + ")";
                case UNMANAGED -> "unmanaged";
            };
            case Constraint.Subtype(var bound) -> name + " :> " + printer.text(bound);
            case Constraint.Enum(var underlying) -> name + ": enum<" + printer.text(underlying) + ">";
            case Constraint.Trait _, Constraint.OneOf _ -> "";
        };
    }

    private String trait(TraitConstraint trait) {
        List<String> supports = trait.supports().stream().map(printer::text).distinct().toList();
        String who = supports.size() == 1 ? supports.getFirst() : "(" + String.join(" or ", supports) + ")";
        if (trait.name().equals(TraitConstraint.CONSTRUCTOR)) {
            return who + ": (new: unit -> " + who + ")";
        }
        String arguments = trait.arguments().isEmpty() ? "unit" : String.join(" * ", trait.arguments().stream().map(printer::item).toList());
        boolean property = trait.arguments().isEmpty() && trait.name().startsWith("get_");
        String name = Names.value(property ? trait.name().substring("get_".length()) : OperatorNames.written(trait.name()));
        return who + ": (" + (trait.isStatic() ? "static " : "") + "member " + name + ": " + (property ? "" : arguments + " -> ")
                + printer.text(trait.result()) + ")";
    }
}
