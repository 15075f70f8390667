package fusabi.resolve;

import fusabi.types.Field;
import fusabi.types.Member;
import fusabi.types.Type;
import fusabi.types.TypeDefinition;
import fusabi.types.UnionCase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What names mean at one place of a program. Immutable; making one from another is cheap. */
public final class Scope {

    private static final Scope EMPTY = new Scope(
            PersistentMap.empty(), PersistentMap.empty(), PersistentMap.empty(), PersistentMap.empty(), PersistentMap.empty(),
                    PersistentMap.empty());

    private final PersistentMap<Item> items;
    private final PersistentMap<Item> patterns;
    private final PersistentMap<List<TypeDefinition>> types;
    private final PersistentMap<List<ModuleContents>> modules;
    private final PersistentMap<List<Field>> fields;
    private final PersistentMap<List<Member>> extensions;

    private Scope(
            PersistentMap<Item> items, PersistentMap<Item> patterns, PersistentMap<List<TypeDefinition>> types,
            PersistentMap<List<ModuleContents>> modules, PersistentMap<List<Field>> fields, PersistentMap<List<Member>> extensions) {
        this.items = items;
        this.patterns = patterns;
        this.types = types;
        this.modules = modules;
        this.fields = fields;
        this.extensions = extensions;
    }

    public static Scope empty() {
        return EMPTY;
    }

    public Optional<Item> item(String name) {
        return Optional.ofNullable(items.get(name));
    }

    /** What the name means as a pattern: a case, active pattern or literal. */
    public Optional<Item> pattern(String name) {
        return Optional.ofNullable(patterns.get(name));
    }

    /** Types of that name, the latest first, of any number of parameters. */
    public List<TypeDefinition> types(String name) {
        List<TypeDefinition> found = types.get(name);
        return found == null ? List.of() : found;
    }

    public Optional<TypeDefinition> type(String name, int arity) {
        for (TypeDefinition each : types(name)) {
            if (each.parameters().size() == arity) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /** Modules and namespaces of that name, the latest first. */
    public List<ModuleContents> modules(String name) {
        List<ModuleContents> found = modules.get(name);
        return found == null ? List.of() : found;
    }

    /** Record fields of that name, the latest first. */
    public List<Field> fields(String name) {
        List<Field> found = fields.get(name);
        return found == null ? List.of() : found;
    }

    /** Extension members of a type that are open here. */
    public List<Member> extensions(TypeDefinition type, String member) {
        List<Member> found = extensions.get(type.symbol() + "/" + member);
        return found == null ? List.of() : found;
    }

    /** Static methods of that name which are open here and can be called on their first parameter. */
    public List<Member> extensionMethods(String name) {
        List<Member> found = extensions.get("/" + name);
        return found == null ? List.of() : found;
    }

    public Scope with(Value value) {
        return with(value.name(), new Item.OfValue(value));
    }

    public Scope with(String name, Item item) {
        return new Scope(items.put(name, item), patterns, types, modules, fields, extensions);
    }

    public Scope withPattern(String name, Item item) {
        return new Scope(items, patterns.put(name, item), types, modules, fields, extensions);
    }

    public Scope with(String name, TypeDefinition definition) {
        return new Scope(items, patterns, types.put(name, prepend(definition, types(name))), modules, fields, extensions);
    }

    private static List<TypeDefinition> prepend(TypeDefinition definition, List<TypeDefinition> before) {
        List<TypeDefinition> after = new ArrayList<>();
        after.add(definition);
        for (TypeDefinition each : before) {
            if (each.parameters().size() != definition.parameters().size()) {
                after.add(each);
            }
        }
        return List.copyOf(after);
    }

    public Scope with(String name, ModuleContents module) {
        return new Scope(items, patterns, types, modules.put(name, prependModule(module, modules(name))), fields, extensions);
    }

    private static List<ModuleContents> prependModule(ModuleContents module, List<ModuleContents> before) {
        List<ModuleContents> after = new ArrayList<>(before.size() + 1);
        after.add(module);
        for (ModuleContents each : before) {
            if (each != module) {
                after.add(each);
            }
        }
        return List.copyOf(after);
    }

    public Scope with(Field field) {
        List<Field> after = new ArrayList<>();
        after.add(field);
        after.addAll(fields(field.name()));
        return new Scope(items, patterns, types, modules, fields.put(field.name(), List.copyOf(after)), extensions);
    }

    public Scope withExtension(Member member) {
        String key = (member.is(Member.Trait.EXTENSION_METHOD) ? "" : member.owner().symbol()) + "/" + member.name();
        List<Member> after = new ArrayList<>();
        after.add(member);
        List<Member> before = extensions.get(key);
        if (before != null) {
            after.addAll(before);
        }
        return new Scope(items, patterns, types, modules, fields, extensions.put(key, List.copyOf(after)));
    }

    /** With everything a module offers, and what its modules marked {@code AutoOpen} offer. */
    public Scope open(ModuleContents module) {
        return withAllOf(module).withAutoOpened(module);
    }

    /** With what is declared in a module itself. */
    Scope withAllOf(ModuleContents module) {
        Map<String, List<TypeDefinition>> newTypes = new LinkedHashMap<>();
        module.types().forEach((name, definitions) -> {
            List<TypeDefinition> merged = types(name);
            for (TypeDefinition each : definitions.reversed()) {
                merged = prepend(each, merged);
            }
            newTypes.put(name, merged);
        });
        Map<String, List<ModuleContents>> newModules = new LinkedHashMap<>();
        module.modules().forEach((name, child) -> newModules.put(name, prependModule(child, modules(name))));
        Map<String, List<Field>> newFields = new LinkedHashMap<>();
        module.fields().forEach((name, added) -> {
            List<Field> merged = new ArrayList<>(added);
            merged.addAll(fields(name));
            newFields.put(name, List.copyOf(merged));
        });
        Scope opened = new Scope(
                items.putAll(module.items()), patterns.putAll(module.patterns()), types.putAll(newTypes), modules.putAll(newModules),
                fields.putAll(newFields), extensions);
        for (Member extension : module.extensions()) {
            opened = opened.withExtension(extension);
        }
        return opened;
    }

    /** With what is in those modules of a module that are opened with it. */
    Scope withAutoOpened(ModuleContents module) {
        Scope opened = this;
        for (ModuleContents child : module.modules().values()) {
            if (child.isAutoOpen()) {
                opened = opened.open(child);
            }
        }
        return opened;
    }

    /** With the static members, cases and nested names of a type: {@code open type T}. */
    public Scope openType(Type.Named type) {
        PersistentMap<Item> more = items;
        for (String name : type.definition().memberNames()) {
            if (type.definition().members(name).stream().anyMatch(Member::isStatic)) {
                more = more.put(name, new Item.OfStaticMember(type, name));
            }
        }
        PersistentMap<Item> morePatterns = patterns;
        for (UnionCase each : type.definition().cases()) {
            more = more.put(each.name(), new Item.OfCase(each));
            morePatterns = morePatterns.put(each.name(), new Item.OfCase(each));
        }
        return new Scope(more, morePatterns, types, modules, fields, extensions);
    }

    /** The names of the extension members of a type that are open here. */
    public List<String> extensionNames(TypeDefinition type) {
        List<String> names = new ArrayList<>();
        String prefix = type.symbol() + "/";
        extensions.forEach((key, _) -> {
            if (key.startsWith(prefix)) {
                names.add(key.substring(prefix.length()));
            }
        });
        return names;
    }

    /** The names of the static methods that are open here and can be called on their first parameter. */
    public List<String> extensionMethodNames() {
        List<String> names = new ArrayList<>();
        extensions.forEach((key, _) -> {
            if (key.startsWith("/")) {
                names.add(key.substring(1));
            }
        });
        return names;
    }

    /** All value names, for suggestions. */
    public List<String> itemNames() {
        List<String> names = new ArrayList<>();
        items.forEach((name, _) -> names.add(name));
        return names;
    }

    public List<String> typeNames() {
        List<String> names = new ArrayList<>();
        types.forEach((name, _) -> names.add(name));
        return names;
    }

    public List<String> moduleNames() {
        List<String> names = new ArrayList<>();
        modules.forEach((name, _) -> names.add(name));
        return names;
    }

    public List<String> patternNames() {
        List<String> names = new ArrayList<>();
        patterns.forEach((name, _) -> names.add(name));
        return names;
    }

    public List<String> fieldNames() {
        List<String> names = new ArrayList<>();
        fields.forEach((name, _) -> names.add(name));
        return names;
    }
}
