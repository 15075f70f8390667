package fusabi;

import fusabi.resolve.Item;
import fusabi.resolve.ModuleContents;
import fusabi.resolve.Value.Storage;
import fusabi.syntax.Access;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a script declares that its host can ask for. */
final class Exports {

    private final ModuleContents root;

    Exports(ModuleContents root) {
        this.root = root;
    }

    /** The value or function with this name; names in modules are dotted. */
    Optional<fusabi.resolve.Value> find(String path) {
        ModuleContents module = root;
        String[] parts = path.split("\\.");
        for (int i = 0; i < parts.length - 1 && module != null; i++) {
            module = module.modules().get(parts[i]);
        }
        return module != null && module.items().get(parts[parts.length - 1]) instanceof Item.OfValue(var value) && isReachable(value)
                ? Optional.of(value) : Optional.empty();
    }

    private static boolean isReachable(fusabi.resolve.Value value) {
        return value.access() != Access.PRIVATE && value.witnesses().isEmpty()
                && (value.storage() instanceof Storage.Global || value.storage() instanceof Storage.Function
                        || value.storage() instanceof Storage.Constant);
    }

    /** All of them, in the order of their declarations. */
    List<Program.Export> all() {
        List<Program.Export> found = new ArrayList<>();
        collect(root, "", found);
        return found;
    }

    private static void collect(ModuleContents module, String prefix, List<Program.Export> found) {
        module.items().forEach((name, item) -> {
            if (item instanceof Item.OfValue(var value) && isReachable(value)) {
                found.add(new Program.Export(prefix + name, value.scheme().type().toString(), value.isMutable(), value.doc()));
            }
        });
        module.modules().forEach((name, inner) -> {
            if (inner.access() != Access.PRIVATE) {
                collect(inner, prefix + name + ".", found);
            }
        });
    }
}
