package fusabi.api;

import fusabi.api.SignatureReader.Signature;
import fusabi.resolve.Environment;
import fusabi.resolve.Item;
import fusabi.resolve.ModuleContents;
import fusabi.resolve.Scope;
import fusabi.resolve.Value;
import fusabi.syntax.Access;
import fusabi.types.Hierarchy;
import fusabi.types.KnownTypes;
import fusabi.types.Member;
import fusabi.types.Member.Parameter;
import fusabi.types.OperatorNames;
import fusabi.types.Substitution;
import fusabi.types.Type;
import fusabi.types.TypeDefinition;
import fusabi.types.TypeVariable;
import fusabi.types.UnionCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Holds rows of the tables against what scripts are checked against. */
final class LibraryApi {

    private static final Set<String> COMPARISONS = Set.of(
            "op_Equality", "op_Inequality", "op_LessThan", "op_LessThanOrEqual", "op_GreaterThan", "op_GreaterThanOrEqual");

    private final Environment environment;
    private final KnownTypes known;
    private final Hierarchy hierarchy;
    private final Scope scope;

    LibraryApi(Environment environment) {
        this.environment = environment;
        this.known = environment.known();
        this.hierarchy = new Hierarchy(known);
        this.scope = environment.initialScope();
    }

    /** What is wrong with a row of {@code fsharp-core.tsv}, if anything. */
    Optional<String> wrongValue(String module, String name, String kind, boolean unqualified, String signature) {
        if (kind.contains("method") || kind.contains("property")) {
            return wrongMember(module, kind, name, signature);
        }
        String bare = name.startsWith("(") ? name.substring(1, name.length() - 1).strip() : name.replace("`", "");
        Optional<Item> item = unqualified ? scope.item(bare) : module(module).flatMap(m -> Optional.ofNullable(m.items().get(bare)));
        if (item.isEmpty() && kind.equals("active pattern")) {
            String first = bare.substring(1).split("\\|")[0];
            item = unqualified ? scope.pattern(first) : module(module).flatMap(m -> Optional.ofNullable(m.patterns().get(first)));
        }
        if (item.isEmpty()) {
            return Optional.of("missing");
        }
        Signature expected = SignatureReader.read(environment, signature, List.of());
        Type type = expected.result();
        for (int i = expected.groups().size() - 1; i >= 0; i--) {
            List<Type> items = expected.groups().get(i).stream().map(Parameter::type).toList();
            Type parameter = items.isEmpty() ? known.unit() : items.size() == 1 ? items.getFirst() : new Type.Tuple(items, false);
            type = new Type.Function(parameter, type);
        }
        Optional<Value> ours = switch (item.get()) {
            case Item.OfValue(var value) -> Optional.of(value);
            case Item.OfActiveCase(var pattern, _) -> Optional.of(pattern.function());
            case Item.OfCase _, Item.OfException _, Item.OfStaticMember _ -> Optional.empty();
        };
        String expectedText = text(List.of(), List.of(), type);
        return ours.map(value -> compared(expectedText, List.of(SignatureText.of(
                known, List.of(), List.of(), value.scheme().type(), value.witnesses())))).orElse(Optional.of("is no value"));
    }

    private static String key(String name) {
        return OperatorNames.compiled(name);
    }

    private Optional<ModuleContents> module(String path) {
        Optional<ModuleContents> found = Optional.empty();
        for (String part : path.split("\\.")) {
            found = found.isEmpty() ? scope.modules(part).stream().filter(m -> !m.isNamespace()).findFirst()
                    : Optional.ofNullable(found.get().modules().get(part));
            if (found.isEmpty()) {
                return found;
            }
        }
        return found;
    }

    /** What is wrong with a row about a type, if anything. */
    Optional<String> wrongMember(String typeName, String kind, String name, String signature) {
        TypeDefinition definition;
        try {
            definition = definition(typeName);
        } catch (SignatureReader.UnknownType e) {
            return Optional.of("no type " + e.getMessage());
        }
        try {
            return switch (kind) {
                case "class", "abstract class", "static class", "struct", "interface", "enum", "delegate", "union", "record", "exception"
                        -> Optional.empty();
                case "enum case" -> definition.enumValues().containsKey(name) ? Optional.empty() : Optional.of("missing");
                case "union case" -> wrongCase(definition, name, signature);
                case "exception field", "record field", "field" -> wrongField(definition, name, signature);
                default -> wrongMember(definition, typeName, kind, name, signature);
            };
        } catch (SignatureReader.UnknownType e) {
            return Optional.of("mentions " + e.getMessage());
        }
    }

    /** The library's type as a table writes it: with its parameters; arrays stand for {@code System.Array}. */
    TypeDefinition definition(String typeName) {
        if (typeName.equals("Unit")) {
            return known.unitDefinition();
        }
        if (typeName.equals("Lazy")) {
            return definition("System.Lazy<'T>");
        }
        int open = typeName.indexOf('<');
        String bare = open < 0 ? typeName : typeName.substring(0, open);
        if (bare.startsWith("'T ")) {
            return SignatureReader.definition(environment, scope, bare.substring(3), 1);
        }
        int arity = bare.equals("System.Array") ? 1 : open < 0 ? 0 : (int) typeName.chars().filter(c -> c == ',').count() + 1;
        TypeDefinition found = SignatureReader.definition(environment, scope, bare, arity);
        return found.abbreviated().filter(type -> type instanceof Type.Named).map(type -> ((Type.Named) type).definition()).orElse(found);
    }

    private Optional<String> wrongCase(TypeDefinition definition, String name, String signature) {
        Optional<UnionCase> found = definition.unionCase(name.replace("(", "").replace(")", ""));
        if (found.isEmpty()) {
            return Optional.of("missing");
        }
        int fields = signature.contains("->") ? signature.split(" -> ")[0].split(" \\* ").length : 0;
        return found.get().fields().size() == fields || fields == 0 ? Optional.empty() : Optional.of("other fields");
    }

    private Optional<String> wrongField(TypeDefinition definition, String name, String signature) {
        Signature expected = SignatureReader.read(environment, signature.replace(" (mutable)", ""), definition.parameters());
        return definition.field(name)
                .map(field -> compared(text(definition.parameters(), List.of(), expected.result()),
                        List.of(text(definition.parameters(), List.of(), field.type()))))
                .orElse(Optional.of("missing"));
    }

    private Optional<String> wrongMember(TypeDefinition definition, String typeName, String kind, String name, String signature) {
        String compiled = key(name.startsWith("(") ? name.substring(1, name.length() - 1).strip() : name);
        if (isOfLanguage(definition, kind, compiled, name)) {
            return Optional.empty();
        }
        boolean isStatic = Set.of("const", "operator", "extension static method").contains(kind) || kind.startsWith("static");
        List<TypeVariable> owner = owner(definition, typeName);
        List<Found> members = members(definition, owner.isEmpty() ? owner : definition.parameters(), kind, compiled, isStatic);
        if (members.isEmpty()) {
            return kind.contains("property") || kind.contains("field") || kind.equals("const")
                    ? wrongPlainValue(definition, compiled, signature) : Optional.of("missing");
        }
        boolean get = !signature.endsWith(" with set");
        boolean set = signature.endsWith(" with get, set") || !get;
        String plain = signature.replaceAll(" with (get, set|set)$", "");
        Signature expected = withoutOut(SignatureReader.read(environment, plain, owner));
        String text = text(owner, expected.groups(), expected.result());
        if (kind.contains("property") || kind.contains("field") || kind.equals("const") || kind.equals("indexer")) {
            return compared(text, members.stream().filter(m -> m.member().kind() == Member.Kind.GETTER).map(Found::text).toList())
                    .filter(_ -> get).or(() -> set && members.stream().noneMatch(m -> m.member().kind() == Member.Kind.SETTER)
                            ? Optional.of("cannot be set") : Optional.empty());
        }
        return compared(text, members.stream().map(Found::text).toList());
    }

    /** What needs no member: operators of numbers, comparisons, and the properties and functions that a union's cases give it. */
    private static boolean isOfLanguage(TypeDefinition definition, String kind, String compiled, String name) {
        if (kind.equals("operator")) {
            return definition.kind() == TypeDefinition.Kind.PRIMITIVE || COMPARISONS.contains(compiled);
        }
        return definition.kind() == TypeDefinition.Kind.UNION
                && (definition.unionCase(name).isPresent() || definition.unionCase("Value" + name).isPresent()
                        || name.startsWith("Is") && definition.unionCase(name.substring(2)).isPresent());
    }

    private Optional<String> wrongPlainValue(TypeDefinition definition, String name, String signature) {
        return definition.field(name).isPresent() && !signature.contains("->") ? Optional.empty() : Optional.of("missing");
    }

    /** The variables that stand for the type's parameters: the library's own, called as in the table. */
    private static List<TypeVariable> owner(TypeDefinition definition, String typeName) {
        int open = typeName.indexOf('<');
        if (open < 0) {
            return List.of();
        }
        String[] names = typeName.substring(open + 1, typeName.length() - 1).split(", ");
        List<TypeVariable> variables = new ArrayList<>();
        for (int i = 0; i < Math.min(names.length, definition.parameters().size()); i++) {
            variables.add(TypeVariable.parameter(names[i].substring(1), false, false));
        }
        return variables;
    }

    private record Found(Member member, String text) {}

    private List<Found> members(TypeDefinition definition, List<TypeVariable> owner, String kind, String name, boolean isStatic) {
        List<Found> found = new ArrayList<>();
        if (kind.equals("constructor")) {
            for (Member each : definition.constructors()) {
                if (each.access() == Access.PUBLIC) {
                    found.add(new Found(each, text(owner, each.groups(), definition.ofParameters(), each)));
                }
            }
            return found;
        }
        for (Type ancestor : hierarchy.ancestry(definition.ofParameters())) {
            Type.Named type = (Type.Named) ancestor;
            Substitution substitution = Hierarchy.substitution(type);
            List<Member> members = new ArrayList<>(type.definition().members(name));
            members.addAll(scope.extensions(type.definition(), name));
            for (Member each : members) {
                boolean visible = each.access() == Access.PUBLIC && !each.is(Member.Trait.HIDDEN);
                if (visible && each.isStatic() == isStatic) {
                    found.add(new Found(each, text(owner, substituted(substitution, each.groups()),
                            substitution.apply(each.result()), each)));
                }
            }
        }
        return found;
    }

    private static List<List<Parameter>> substituted(Substitution substitution, List<List<Parameter>> groups) {
        return groups.stream().map(group -> group.stream().map(p -> new Parameter(
                p.name(), substitution.apply(p.type()), p.optional(), p.paramArray(), p.defaultValue())).toList()).toList();
    }

    /** Out parameters come back in a tuple with the result: the way scripts call such methods. */
    private Signature withoutOut(Signature signature) {
        if (signature.groups().size() != 1 || signature.groups().getFirst().stream().noneMatch(p -> p.name().equals("[out]"))) {
            return signature;
        }
        List<Parameter> kept = new ArrayList<>();
        List<Type> results = new ArrayList<>();
        if (!known.isUnit(signature.result())) {
            results.add(signature.result());
        }
        for (Parameter parameter : signature.groups().getFirst()) {
            if (parameter.name().equals("[out]")) {
                results.add(parameter.type());
            } else {
                kept.add(parameter);
            }
        }
        return new Signature(List.of(kept), results.size() == 1 ? results.getFirst() : new Type.Tuple(results, false));
    }

    private String text(List<TypeVariable> owner, List<List<Parameter>> groups, Type result) {
        return SignatureText.of(known, owner, groups, result, List.of());
    }

    private String text(List<TypeVariable> owner, List<List<Parameter>> groups, Type result, Member member) {
        return SignatureText.of(known, owner, groups, result, member.witnesses());
    }

    private static Optional<String> compared(String expected, List<String> ours) {
        return ours.contains(expected) ? Optional.empty() : Optional.of("is not " + expected + " but " + String.join(" | ", ours));
    }
}
