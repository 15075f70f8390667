package fusabi;

import fusabi.resolve.Item;
import fusabi.resolve.ModuleContents;
import fusabi.types.Field;
import fusabi.types.Type;
import fusabi.types.TypeDefinition;
import fusabi.types.TypeVariable;
import fusabi.types.UnionCase;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which types are the same in two versions of a script: those of the same name and shape, all of whose parts are the same. */
final class TypeComparison {

    private final Map<String, TypeDefinition> before = new LinkedHashMap<>();
    private final Map<String, TypeDefinition> after = new LinkedHashMap<>();
    private final Set<String> unknown;
    /** What has been found out; a type that is being looked at is the same for the time being. */
    private final Map<String, Boolean> known = new HashMap<>();

    /**
     * Compares what two versions declare.
     *
     * @param types the symbols of all types of the version before
     */
    TypeComparison(ModuleContents before, ModuleContents after, Set<String> types) {
        collect(before, this.before);
        collect(after, this.after);
        unknown = new HashSet<>(types);
        unknown.removeAll(this.before.keySet());
    }

    private static void collect(ModuleContents module, Map<String, TypeDefinition> found) {
        module.types().values().forEach(all -> all.forEach(type -> found.put(type.symbol(), type)));
        module.items().values().forEach(item -> {
            if (item instanceof Item.OfException(var type)) {
                found.put(type.symbol(), type);
            }
        });
        module.modules().values().forEach(inner -> collect(inner, found));
    }

    /** Whether values of the type with this symbol are what they were; those of libraries are. */
    boolean isSame(String symbol) {
        if (unknown.contains(symbol)) {
            return false;
        }
        if (!before.containsKey(symbol)) {
            return true;
        }
        Boolean found = known.putIfAbsent(symbol, true);
        if (found != null) {
            return found;
        }
        Set<String> assumed = Set.copyOf(known.keySet());
        boolean same = after.containsKey(symbol) && isSame(before.get(symbol), after.get(symbol));
        if (!same) {
            // What was found meanwhile may rest on the assumption.
            known.keySet().retainAll(assumed);
            known.put(symbol, false);
        }
        return same;
    }

    private boolean isSame(TypeDefinition one, TypeDefinition other) {
        return one.kind() == other.kind() && one.parameters().size() == other.parameters().size() && one.flags().equals(other.flags())
                && one.enumValues().equals(other.enumValues()) && fieldsAreSame(one.fields(), other.fields()) && casesAreSame(one.cases(), other.cases())
                && one.base().isPresent() == other.base().isPresent() && (one.base().isEmpty() || isSame(one.base().get(), other.base().get()));
    }

    private boolean casesAreSame(List<UnionCase> some, List<UnionCase> others) {
        boolean same = some.size() == others.size();
        for (int i = 0; i < some.size() && same; i++) {
            same = some.get(i).name().equals(others.get(i).name()) && fieldsAreSame(some.get(i).fields(), others.get(i).fields());
        }
        return same;
    }

    private boolean fieldsAreSame(List<Field> some, List<Field> others) {
        boolean same = some.size() == others.size();
        for (int i = 0; i < some.size() && same; i++) {
            same = some.get(i).name().equals(others.get(i).name()) && some.get(i).isMutable() == others.get(i).isMutable()
                    && isSame(some.get(i).type(), others.get(i).type());
        }
        return same;
    }

    /** Whether a type as one version writes it is what the other one writes. */
    boolean isSame(Type one, Type other) {
        Type left = one.resolved();
        Type right = other.resolved();
        return switch (left) {
            case Type.Named(var definition, var arguments) ->
                right instanceof Type.Named(var counterpart, var others) && definition.symbol().equals(counterpart.symbol())
                        && isSame(definition.symbol()) && areSame(arguments, others);
            case Type.Function(var parameter, var result) ->
                right instanceof Type.Function(var otherParameter, var otherResult) && isSame(parameter, otherParameter) && isSame(result, otherResult);
            case Type.Tuple(var items, var struct) ->
                right instanceof Type.Tuple(var others, var otherStruct) && struct == otherStruct && areSame(items, others);
            case TypeVariable _ -> right instanceof TypeVariable && left.toString().equals(right.toString());
            default -> left.getClass() == right.getClass() && left.toString().equals(right.toString());
        };
    }

    private boolean areSame(List<Type> some, List<Type> others) {
        boolean same = some.size() == others.size();
        for (int i = 0; i < some.size() && same; i++) {
            same = isSame(some.get(i), others.get(i));
        }
        return same;
    }
}
