package fusabi.tooling;

import fusabi.print.Names;
import fusabi.resolve.Environment;
import fusabi.resolve.Item;
import fusabi.resolve.ModuleContents;
import fusabi.resolve.Scope;
import fusabi.resolve.Value;
import fusabi.source.Span;
import fusabi.types.Member;
import fusabi.types.Type;
import fusabi.types.TypeDefinition;
import fusabi.types.UnionCase;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Something that a dotted name stands for. */
sealed interface Meaning {

    record OfValue(Value value) implements Meaning {}

    record OfCase(UnionCase unionCase) implements Meaning {}

    record OfType(TypeDefinition type) implements Meaning {}

    record OfMembers(TypeDefinition owner, List<Member> members) implements Meaning {}

    record OfField(TypeDefinition owner, String name, Type type) implements Meaning {}

    record OfModule(ModuleContents module) implements Meaning {}

    /** All that a name stands for where the scripts of an environment stand, values first. */
    static List<Meaning> of(String name, Environment environment) {
        String[] parts = name.strip().replace("``", "").split("\\.");
        if (name.isBlank() || parts.length == 0) {
            return List.of();
        }
        Scope scope = environment.initialScope();
        List<Meaning> found = new ArrayList<>();
        String last = parts[parts.length - 1].strip();
        String plain = last.startsWith("(") && last.endsWith(")") && last.length() > 2 ? last.substring(1, last.length() - 1).strip() : last;
        if (parts.length == 1) {
            scope.item(plain).ifPresent(item -> add(item, found));
            scope.types(plain).forEach(type -> found.add(new OfType(type)));
            scope.modules(plain).forEach(module -> found.add(new OfModule(module)));
            return found;
        }
        String[] path = Arrays.copyOf(parts, parts.length - 1);
        for (ModuleContents module : modules(path, scope)) {
            in(module, plain, found);
        }
        for (TypeDefinition type : types(path, scope)) {
            type.cases().stream().filter(each -> each.name().equals(plain)).forEach(each -> found.add(new OfCase(each)));
            type.field(plain).ifPresent(field -> found.add(new OfField(type, field.name(), field.type())));
            List<Member> members = type.members(plain);
            if (!members.isEmpty()) {
                found.add(new OfMembers(type, members));
            }
        }
        return found;
    }

    private static void in(ModuleContents module, String name, List<Meaning> found) {
        Item item = module.items().get(name);
        if (item != null) {
            add(item, found);
        }
        module.types().getOrDefault(name, List.of()).forEach(type -> found.add(new OfType(type)));
        ModuleContents child = module.modules().get(name);
        if (child != null) {
            found.add(new OfModule(child));
        }
        module.modules().values().stream().filter(ModuleContents::isAutoOpen).forEach(each -> in(each, name, found));
    }

    private static void add(Item item, List<Meaning> found) {
        switch (item) {
            case Item.OfValue(var value) -> found.add(new OfValue(value));
            case Item.OfCase(var unionCase) -> found.add(new OfCase(unionCase));
            case Item.OfException(var exception) -> found.add(new OfType(exception));
            case Item.OfActiveCase(var pattern, _) -> found.add(new OfValue(pattern.function()));
            case Item.OfStaticMember(Type.Named(var type, _), var name) -> found.add(new OfMembers(type, type.members(name)));
            case Item.OfStaticMember _ -> { }
        }
    }

    private static List<ModuleContents> modules(String[] path, Scope scope) {
        List<ModuleContents> current = scope.modules(path[0]);
        for (int i = 1; i < path.length; i++) {
            String part = path[i];
            current = current.stream().flatMap(each -> Optional.ofNullable(each.modules().get(part)).stream()).toList();
        }
        return current;
    }

    private static List<TypeDefinition> types(String[] path, Scope scope) {
        if (path.length == 1) {
            return scope.types(path[0]);
        }
        return modules(Arrays.copyOf(path, path.length - 1), scope).stream()
                .flatMap(each -> each.types().getOrDefault(path[path.length - 1], List.of()).stream()).toList();
    }

    // ---- what is said of it

    /** Lines as F# Interactive writes signatures. */
    default List<String> signature(Naming naming) {
        return switch (this) {
            case OfValue(var value) -> ValueSignature.of(value, ValueSignature.parameters(value), naming).lines().toList();
            case OfCase(var unionCase) -> List.of("| " + TypeSignature.of(unionCase, naming));
            case OfType(var type) -> TypeSignature.of(type, type.kind() == TypeDefinition.Kind.EXCEPTION ? "exception" : "type", naming);
            case OfMembers(_, var members) -> TypeSignature.overloads(members, naming);
            case OfField(_, var name, var type) -> List.of(Names.plain(name) + ": " + naming.printer().text(type));
            case OfModule(var module) -> List.of((module.isNamespace() ? "namespace " : "module ") + module.path());
        };
    }

    /** Where it is declared: the path of a module or type, or a place of a script. */
    default String home(Naming naming) {
        return switch (this) {
            case OfValue(var value) -> {
                Span at = value.declaredAt();
                yield !value.enclosing().isEmpty() ? "in " + value.enclosing() : at.file().text().isEmpty() ? "" : "at " + at;
            }
            case OfCase(var unionCase) -> "a case of " + naming.printer().text(unionCase.owner().ofParameters());
            case OfType(var type) -> type.enclosing().isEmpty() ? "" : "in " + type.enclosing();
            case OfMembers(var owner, _) -> "of " + naming.printer().text(owner.ofParameters());
            case OfField(var owner, _, _) -> "of " + naming.printer().text(owner.ofParameters());
            case OfModule _ -> "";
        };
    }

    default Optional<String> text() {
        return switch (this) {
            case OfValue(var value) -> Texts.of(value);
            case OfCase _ -> Optional.empty();
            case OfType(var type) -> Texts.of(type);
            case OfMembers(var owner, var members) -> Texts.ofMember(owner, members.getFirst().name());
            case OfField(var owner, var name, _) -> Texts.ofMember(owner, name);
            case OfModule(var module) -> Texts.at("", module.path());
        };
    }
}
