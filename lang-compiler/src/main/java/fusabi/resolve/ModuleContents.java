package fusabi.resolve;

import fusabi.syntax.Access;
import fusabi.types.Field;
import fusabi.types.Member;
import fusabi.types.TypeDefinition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a module or namespace offers. Filled while its declarations are checked. */
public final class ModuleContents {

    private final String path;
    private final String name;
    private final boolean namespace;
    private final Access access;
    private final boolean autoOpen;
    private final boolean requireQualifiedAccess;
    private final Map<String, Item> items = new LinkedHashMap<>();
    private final Map<String, Item> patterns = new LinkedHashMap<>();
    private final Map<String, List<TypeDefinition>> types = new LinkedHashMap<>();
    private final Map<String, ModuleContents> modules = new LinkedHashMap<>();
    private final Map<String, List<Field>> fields = new LinkedHashMap<>();
    private final List<Member> extensions = new ArrayList<>();
    private volatile Runnable filler;
    private boolean filling;

    public ModuleContents(String path, String name, boolean namespace, Access access, boolean autoOpen, boolean requireQualifiedAccess) {
        this.path = path;
        this.name = name;
        this.namespace = namespace;
        this.access = access;
        this.autoOpen = autoOpen;
        this.requireQualifiedAccess = requireQualifiedAccess;
    }

    public static ModuleContents namespace(String path) {
        return new ModuleContents(path, path.substring(path.lastIndexOf('.') + 1), true, Access.PUBLIC, false, false);
    }

    /** Says that the contents are to be put in by {@code fill} when they are first asked for. */
    public void fillLater(Runnable fill) {
        filler = fill;
    }

    private void filled() {
        if (filler != null) {
            fillNow();
        }
    }

    private synchronized void fillNow() {
        Runnable fill = filler;
        if (fill != null && !filling) {
            filling = true;
            fill.run();
            filler = null;
        }
    }

    /** The dotted path, as scripts write it. */
    public String path() {
        return path;
    }

    public String name() {
        return name;
    }

    public boolean isNamespace() {
        return namespace;
    }

    public Access access() {
        return access;
    }

    public boolean isAutoOpen() {
        return autoOpen;
    }

    public boolean requiresQualifiedAccess() {
        return requireQualifiedAccess;
    }

    public Map<String, Item> items() {
        filled();
        return items;
    }

    public Map<String, Item> patterns() {
        filled();
        return patterns;
    }

    public Map<String, List<TypeDefinition>> types() {
        filled();
        return types;
    }

    public Map<String, ModuleContents> modules() {
        filled();
        return modules;
    }

    /** Record fields by name, the latest record first. */
    public Map<String, List<Field>> fields() {
        filled();
        return fields;
    }

    public List<Member> extensions() {
        filled();
        return extensions;
    }

    public void add(TypeDefinition definition) {
        filled();
        List<TypeDefinition> present = types.computeIfAbsent(definition.name(), _ -> new ArrayList<>());
        present.removeIf(other -> other.parameters().size() == definition.parameters().size());
        present.addFirst(definition);
    }

    /** Registers an abbreviation's or import's name for a definition that is called otherwise. */
    public void add(String alias, TypeDefinition definition) {
        filled();
        types.computeIfAbsent(alias, _ -> new ArrayList<>()).addFirst(definition);
    }

    public void add(Field field) {
        filled();
        fields.computeIfAbsent(field.name(), _ -> new ArrayList<>()).addFirst(field);
    }

    public Optional<TypeDefinition> type(String typeName, int arity) {
        filled();
        return types.getOrDefault(typeName, List.of()).stream().filter(d -> d.parameters().size() == arity).findFirst();
    }

    public ModuleContents namespaceNamed(String child) {
        filled();
        return modules.computeIfAbsent(child, key -> namespace(path.isEmpty() ? key : path + "." + key));
    }

    @Override
    public String toString() {
        return path;
    }
}
