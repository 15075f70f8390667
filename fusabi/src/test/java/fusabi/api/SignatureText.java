package fusabi.api;

import fusabi.types.Constraint;
import fusabi.types.KnownTypes;
import fusabi.types.Measure;
import fusabi.types.Member.Parameter;
import fusabi.types.OperatorNames;
import fusabi.types.TraitConstraint;
import fusabi.types.Type;
import fusabi.types.TypeVariable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Writes a signature so that two texts are equal when the signatures are, up to names of variables: types by symbol, variables by
 * number, the owner's first, constraints sorted. What only nullness checking sees is left out, and so are the library's own soft
 * constraints.
 */
final class SignatureText {

    private final KnownTypes known;
    private final Map<TypeVariable, String> variables = new IdentityHashMap<>();
    private final List<TypeVariable> constrained = new ArrayList<>();

    private SignatureText(KnownTypes known, Collection<TypeVariable> ofOwner) {
        this.known = known;
        ofOwner.forEach(variable -> variables.put(variable, "T" + variables.size()));
    }

    /** @param traits member constraints that are not on the variables: those a use passes as witnesses */
    static String of(
            KnownTypes known, List<TypeVariable> ofOwner, List<List<Parameter>> groups, Type result, List<TraitConstraint> traits) {
        SignatureText text = new SignatureText(known, ofOwner);
        StringBuilder out = new StringBuilder();
        for (List<Parameter> group : groups) {
            out.append(group.isEmpty() ? "unit" : String.join(" * ", group.stream().map(text::parameter).toList())).append(" -> ");
        }
        out.append(text.type(result));
        return out + text.constraints(traits);
    }

    private String parameter(Parameter parameter) {
        Type type = parameter.type();
        if (parameter.optional() && type.resolved() instanceof Type.Named option && option.is(optionOf(option))) {
            return "?" + type(option.arguments().getFirst());
        }
        boolean omissible = parameter.optional() || parameter.defaultValue().isPresent();
        return (omissible ? "?" : "") + (parameter.paramArray() ? "…" : "") + type(type);
    }

    private fusabi.types.TypeDefinition optionOf(Type.Named type) {
        return ((Type.Named) known.option(type)).definition();
    }

    private String type(Type type) {
        return switch (type.resolved()) {
            case TypeVariable variable -> variable(variable);
            case Type.Erroneous _ -> "?";
            case Measure measure -> measure.normalized().factors().keySet().stream()
                    .map(factor -> factor instanceof TypeVariable variable ? variable(variable) : factor.toString()).toList().toString();
            case Type.Function(var parameter, var result) -> "(" + type(parameter) + " -> " + type(result) + ")";
            case Type.Tuple(var items, var struct) ->
                    (struct ? "struct(" : "(") + String.join(" * ", items.stream().map(this::type).toList()) + ")";
            case Type.Named(var definition, var arguments) -> definition.symbol()
                    + (arguments.isEmpty() ? "" : "<" + String.join(", ", arguments.stream().map(this::type).toList()) + ">");
        };
    }

    private String variable(TypeVariable variable) {
        String name = variables.get(variable);
        if (name == null) {
            name = "'" + constrained.size();
            variables.put(variable, name);
            constrained.add(variable);
        }
        return name;
    }

    private String constraints(List<TraitConstraint> traits) {
        TreeSet<String> all = new TreeSet<>();
        traits.stream().filter(trait -> !trait.isSoft()).map(this::trait).forEach(all::add);
        for (int i = 0; i < constrained.size(); i++) {
            TypeVariable variable = constrained.get(i);
            boolean struct = variable.has(Constraint.Simple.STRUCT);
            for (Constraint constraint : variable.constraints()) {
                text(variable, struct, constraint).ifPresent(all::add);
            }
        }
        return all.isEmpty() ? "" : " when " + String.join(" and ", all);
    }

    private Optional<String> text(TypeVariable variable, boolean struct, Constraint constraint) {
        return switch (constraint) {
            case Constraint.Simple simple ->
                    isImplied(variable, simple) ? Optional.empty() : Optional.of(variable(variable) + ": " + simple);
            case Constraint.Subtype(var bound) -> struct && known.is(bound, "System.ValueType")
                    ? Optional.empty() : Optional.of(variable(variable) + " :> " + type(bound));
            case Constraint.Enum(var underlying) -> Optional.of(variable(variable) + ": enum<" + type(underlying) + ">");
            case Constraint.Trait(var trait) -> trait.isSoft() ? Optional.empty() : Optional.of(trait(trait));
            case Constraint.OneOf oneOf -> Optional.of(variable(variable) + ": " + oneOf);
        };
    }

    private static boolean isImplied(TypeVariable variable, Constraint.Simple constraint) {
        return constraint == Constraint.Simple.NOT_NULL
                || constraint == Constraint.Simple.DEFAULT_CONSTRUCTOR && variable.has(Constraint.Simple.STRUCT)
                || constraint == Constraint.Simple.EQUALITY && variable.has(Constraint.Simple.COMPARISON);
    }

    private String trait(TraitConstraint trait) {
        String name = OperatorNames.compiled(trait.name().replace("checked ", "").replace("get_", ""));
        return String.join(" or ", trait.supports().stream().map(this::type).distinct().toList())
                + ": " + (trait.isStatic() ? "static " : "") + name
                + ": " + String.join(" * ", trait.arguments().stream().map(this::type).toList()) + " -> " + type(trait.result());
    }
}
