package fusabi;

import fusabi.bytecode.TypeDescriptor;
import fusabi.bytecode.WellKnown;
import fusabi.resolve.Item;
import fusabi.resolve.ModuleContents;
import fusabi.resolve.Value.Storage;
import fusabi.types.Field;
import fusabi.types.Substitution;
import fusabi.types.Type;
import fusabi.vm.Change;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What of an instance's state fits a changed program: what is declared as before, and may have been changed since. */
final class Reloading {

    /** Types of the library whose values change. Collections of {@code System.Collections} do, but for those that cannot. */
    private static final Set<String> MUTABLE = Set.of(WellKnown.ARRAY, "Microsoft.FSharp.Core.FSharpRef`1", "System.Text.StringBuilder", "System.Random");
    private static final String COLLECTIONS = "System.Collections.";
    private static final Set<String> PLAIN_COLLECTIONS = Set.of("System.Collections.Generic.KeyValuePair`2");

    private final TypeComparison comparison;
    private final Map<String, fusabi.resolve.Value> before = new LinkedHashMap<>();
    private final Map<String, fusabi.resolve.Value> after = new LinkedHashMap<>();
    private final Map<fusabi.resolve.Value, fusabi.resolve.Value> counterparts = new HashMap<>();
    private final Program changed;

    Reloading(Program old, Program changed) {
        this.changed = changed;
        collect(old.root(), "", before);
        collect(changed.root(), "", after);
        comparison = new TypeComparison(old.root(), changed.root(),
                old.types().stream().map(TypeDescriptor::symbol).collect(Collectors.toSet()));
        before.forEach((path, value) -> Optional.ofNullable(after.get(path)).filter(other -> fits(value, other))
                .ifPresent(other -> counterparts.put(value, other)));
    }

    private static void collect(ModuleContents module, String prefix, Map<String, fusabi.resolve.Value> found) {
        module.items().forEach((name, item) -> {
            if (item instanceof Item.OfValue(var value)) {
                found.put(prefix + name, value);
            }
        });
        module.modules().forEach((name, inner) -> collect(inner, prefix + name + ".", found));
    }

    private boolean fits(fusabi.resolve.Value one, fusabi.resolve.Value other) {
        return one.storage().getClass() == other.storage().getClass() && one.isMutable() == other.isMutable()
                && one.scheme().variables().size() == other.scheme().variables().size() && one.witnesses().size() == other.witnesses().size()
                && comparison.isSame(one.scheme().type(), other.scheme().type());
    }

    /** What the machine is to do. */
    Change change() {
        Map<String, String> globals = new HashMap<>();
        Map<String, String> functions = new HashMap<>();
        counterparts.forEach((old, present) -> {
            if (old.storage() instanceof Storage.Global(var symbol) && present.storage() instanceof Storage.Global(var other)
                    && (old.isMutable() || isMutable(old.scheme().type(), new HashSet<>()))) {
                globals.put(symbol, other);
            } else if (old.storage() instanceof Storage.Function(var symbol, _) && present.storage() instanceof Storage.Function(var other, _)) {
                functions.put(symbol, other);
            }
        });
        return new Change(changed.image(), globals, comparison::isSame, functions);
    }

    /** The value of the changed program that stands for one of the old program. */
    Optional<fusabi.resolve.Value> counterpart(fusabi.resolve.Value old) {
        return Optional.ofNullable(counterparts.get(old));
    }

    /** Whether a value of the type, or a part of it, can change. */
    private static boolean isMutable(Type type, Set<String> seen) {
        return switch (type.resolved()) {
            case Type.Named named -> {
                String symbol = named.definition().symbol();
                if (MUTABLE.contains(symbol) || symbol.startsWith(COLLECTIONS) && !PLAIN_COLLECTIONS.contains(symbol)) {
                    yield true;
                }
                if (!seen.add(named.toString())) {
                    yield false;
                }
                Substitution substitution = Substitution.of(named.definition().parameters(), named.arguments());
                yield named.arguments().stream().anyMatch(argument -> isMutable(argument, seen))
                        || named.definition().fields().stream().anyMatch(field -> isMutable(field, substitution, seen))
                        || named.definition().cases().stream().flatMap(each -> each.fields().stream()).anyMatch(
                                field -> isMutable(field, substitution, seen));
            }
            case Type.Tuple tuple -> tuple.items().stream().anyMatch(item -> isMutable(item, seen));
            default -> false;
        };
    }

    private static boolean isMutable(Field field, Substitution substitution, Set<String> seen) {
        return field.isMutable() || isMutable(substitution.apply(field.type()), seen);
    }
}
