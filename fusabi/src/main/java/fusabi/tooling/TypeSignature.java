package fusabi.tooling;

import fusabi.print.Names;
import fusabi.syntax.Access;
import fusabi.types.Field;
import fusabi.types.Member;
import fusabi.types.OperatorNames;
import fusabi.types.Type;
import fusabi.types.TypeDefinition;
import fusabi.types.TypePrinter;
import fusabi.types.TypeVariable;
import fusabi.types.UnionCase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Types as F# Interactive writes them: what they are made of, and the signatures of their members. */
final class TypeSignature {
    /*
     * The order of members is that of F#'s own printer: what is inherited, interfaces, constructors, fields, methods by name, properties by name;
     * of each, what belongs to objects before what is static. A type with several lines begins on a line of its own; a union of one case does not.
     */

    private static final Set<String> ROOTS = Set.of("System.Object", "System.ValueType", "System.Enum");
    private static final Pattern IMPLIED = Pattern.compile(
            "System\\.(?:Collections\\.)?(?:IEquatable|IStructuralEquatable|IComparable|IStructuralComparable).*");

    private final TypeDefinition type;
    private final Naming naming;
    private final TypePrinter printer;

    private TypeSignature(TypeDefinition type, Naming naming) {
        this.type = type;
        this.naming = naming;
        this.printer = naming.printer();
    }

    /** The lines of a type; {@code word} is {@code type}, or {@code and}. */
    static List<String> of(TypeDefinition type, String word, Naming naming) {
        return new TypeSignature(type, naming).lines(word);
    }

    /** The signature of a member: {@code member Add: x: int -> unit}; the accessors of a property count as one. */
    static String of(List<Member> member, Naming naming) {
        return new TypeSignature(member.getFirst().owner(), naming).member(member, "");
    }

    /** The type of a method, with the names of its parameters, or of a property. */
    static String typeOf(Member member, Naming naming) {
        TypeSignature signature = new TypeSignature(member.owner(), naming);
        return member.kind() == Member.Kind.SETTER ? signature.setter(member) : signature.signature(member);
    }

    /** {@code Circle of radius: float}. */
    static String of(UnionCase unionCase, Naming naming) {
        return new TypeSignature(unionCase.owner(), naming).unionCase(unionCase);
    }

    /** Members of one name, a line for each method. */
    static List<String> overloads(List<Member> members, Naming naming) {
        List<Member> methods = members.stream().filter(each -> each.kind() == Member.Kind.METHOD).toList();
        return methods.isEmpty() ? List.of(of(members, naming)) : methods.stream().map(each -> of(List.of(each), naming)).toList();
    }

    private List<String> lines(String word) {
        if (type.kind() == TypeDefinition.Kind.EXCEPTION) {
            return exception();
        }
        List<String> lines = new ArrayList<>(attributes());
        String head = word + " " + ValueSignature.access(type.access()) + name();
        List<String> representation = representation();
        List<String> members = members();
        if (type.kind() == TypeDefinition.Kind.MEASURE) {
            lines.add(head);
        } else if (type.kind() == TypeDefinition.Kind.ABBREVIATION) {
            lines.add(head + " = " + type.abbreviated().map(this::abbreviated).orElse("?"));
        } else if (type.kind() == TypeDefinition.Kind.UNION && representation.size() == 1 && members.isEmpty()) {
            lines.add(head + " = " + representation.getFirst());
        } else if (representation.isEmpty() && members.isEmpty()) {
            lines.add(head + " = " + (type.kind() == TypeDefinition.Kind.INTERFACE ? "interface end" : "class end"));
        } else {
            lines.add(head + " =");
            representation.forEach(each -> lines.add("  " + each));
            members.forEach(each -> lines.add("  " + each));
        }
        return lines;
    }

    private List<String> attributes() {
        return switch (type.kind()) {
            case MEASURE -> List.of("[<Measure>]");
            case STRUCT -> List.of("[<Struct>]");
            case RECORD, UNION -> type.is(TypeDefinition.Flag.STRUCT) ? List.of("[<Struct>]") : List.of();
            case CLASS -> type.is(TypeDefinition.Flag.ABSTRACT) ? List.of("[<AbstractClass>]") : List.of();
            case PRIMITIVE, ANONYMOUS_RECORD, ENUM, INTERFACE, EXCEPTION, DELEGATE, ABBREVIATION -> List.of();
        };
    }

    /** {@code System.Int32} for {@code int}, which is how it is written everywhere else. */
    private String abbreviated(Type target) {
        if (target.resolved() instanceof Type.Named(var definition, var arguments) && definition.displayName().equals(type.name())) {
            String name = definition.enclosing().isEmpty() ? definition.name() : definition.enclosing() + "." + definition.name();
            return arguments.isEmpty() ? name : name + "<" + arguments.stream().map(printer::text).collect(Collectors.joining(",")) + ">";
        }
        return printer.text(target);
    }

    private String name() {
        String name = Names.plain(type.name());
        List<TypeVariable> parameters = type.parameters();
        if (parameters.isEmpty()) {
            return name;
        }
        List<String> written = parameters.stream().map(each -> (each.isMeasure() ? "[<Measure>] " : "") + printer.text(each)).toList();
        return name + "<" + String.join(",", written) + ">";
    }

    private List<String> exception() {
        String fields = fields(type.fields());
        List<String> lines = new ArrayList<>();
        lines.add("exception " + ValueSignature.access(type.access()) + Names.plain(type.name()) + (fields.isEmpty() ? "" : " of " + fields));
        members().forEach(each -> lines.add("  " + each));
        return lines;
    }

    private List<String> representation() {
        String access = ValueSignature.access(type.representationAccess());
        return switch (type.kind()) {
            case UNION -> {
                List<String> cases = new ArrayList<>();
                if (!access.isEmpty()) {
                    cases.add(access.strip());
                }
                type.cases().forEach(each -> cases.add("| " + unionCase(each)));
                yield cases;
            }
            case ENUM -> {
                List<String> cases = new ArrayList<>();
                type.enumValues().forEach((name, value) -> cases.add("| " + Names.plain(name) + " = " + value));
                yield cases;
            }
            case RECORD -> record(access);
            case DELEGATE -> List.of("delegate of " + type.members("Invoke").stream().findFirst().map(this::signature).orElse("unit -> unit"));
            case PRIMITIVE, ANONYMOUS_RECORD, CLASS, STRUCT, INTERFACE, EXCEPTION, MEASURE, ABBREVIATION -> List.of();
        };
    }

    private List<String> record(String access) {
        List<String> fields = type.fields().stream()
                .map(each -> (each.isMutable() ? "mutable " : "") + Names.plain(each.name()) + ": " + printer.text(each.type())).toList();
        if (fields.size() == 1) {
            return List.of(access + "{ " + fields.getFirst() + " }");
        }
        List<String> lines = new ArrayList<>();
        lines.add(access + "{");
        fields.forEach(each -> lines.add("  " + each));
        lines.add("}");
        return lines;
    }

    private String unionCase(UnionCase unionCase) {
        String fields = fields(unionCase.fields());
        return named(unionCase) + (fields.isEmpty() ? "" : " of " + fields);
    }

    private static String named(UnionCase unionCase) {
        return unionCase.name().equals("[]") ? "([])" : Names.value(unionCase.name());
    }

    private String fields(List<Field> fields) {
        return String.join(" * ", fields.stream()
                .map(each -> (each.named() ? Names.plain(each.name()) + ": " : "") + printer.item(each.type())).toList());
    }

    // ---- members

    private List<String> members() {
        List<String> lines = new ArrayList<>();
        boolean isClass = type.kind() == TypeDefinition.Kind.CLASS || type.kind() == TypeDefinition.Kind.STRUCT;
        if (isClass) {
            type.base().filter(base -> !isRoot(base)).ifPresent(base -> lines.add("inherit " + printer.text(base)));
        }
        if (type.kind() != TypeDefinition.Kind.ENUM && type.kind() != TypeDefinition.Kind.DELEGATE) {
            type.interfaces().stream().filter(each -> !isImplied(each)).forEach(each ->
                    lines.add((type.kind() == TypeDefinition.Kind.INTERFACE ? "inherit " : "interface ") + printer.text(each)));
        }
        if (isClass) {
            type.constructors().stream().filter(each -> each.access() == Access.PUBLIC).forEach(each -> lines.add(member(List.of(each), "")));
            type.fields().stream().filter(each -> each.access() == Access.PUBLIC && each.named()).forEach(each ->
                    lines.add("val " + (each.isMutable() ? "mutable " : "") + Names.plain(each.name()) + ": " + printer.text(each.type())));
        }
        if (type.kind() != TypeDefinition.Kind.DELEGATE) {
            overrides().forEach((member, word) -> lines.add(member(List.of(member), word)));
            shown().forEach(each -> lines.add(member(each, "")));
        }
        return lines;
    }

    private static boolean isRoot(Type base) {
        return base.resolved() instanceof Type.Named named && ROOTS.contains(named.definition().symbol());
    }

    /** What F# gives every record and union. */
    private boolean isImplied(Type implemented) {
        return type.kind() != TypeDefinition.Kind.CLASS && type.kind() != TypeDefinition.Kind.INTERFACE
                && implemented.resolved() instanceof Type.Named named && IMPLIED.matcher(named.definition().symbol()).matches()
                && type.members("CompareTo").isEmpty();
    }

    /** What it has for methods of its base classes, and for its own abstract ones. */
    private Map<Member, String> overrides() {
        Map<Member, String> overrides = new LinkedHashMap<>();
        Type next = type.ofParameters();
        while (next != null && next.resolved() instanceof Type.Named named) {
            TypeDefinition definition = named.definition();
            for (Member member : definition.allMembers()) {
                String symbol = member.selector().map(type.methods()::get).orElse(null);
                if (symbol != null && isOwn(symbol)
                        && symbol.substring(symbol.lastIndexOf('.') + 1).replaceFirst("^[gs]et_", "").equals(member.name())) {
                    overrides.putIfAbsent(member, definition == type ? "default " : "override ");
                }
            }
            next = definition.base().orElse(definition == naming.known().objectDefinition() ? null : naming.known().object());
        }
        return overrides;
    }

    /** Whether the function is not one that implements an interface: the interface's name would stand before the method's. */
    private boolean isOwn(String symbol) {
        String owner = symbol.substring(0, Math.max(0, symbol.lastIndexOf('.')));
        return owner.equals(type.symbol()) || owner.substring(owner.lastIndexOf('.') + 1).equals(type.name());
    }

    /** Methods by name, then properties by name. */
    private List<List<Member>> shown() {
        List<List<Member>> methods = new ArrayList<>();
        Map<String, List<Member>> properties = new LinkedHashMap<>();
        for (Member member : type.allMembers()) {
            // What `int "1"` is made of is no member that anybody calls.
            boolean isConversion = type.kind() == TypeDefinition.Kind.PRIMITIVE && member.name().equals("op_Explicit");
            if (member.access() != Access.PUBLIC || member.is(Member.Trait.HIDDEN) || isConversion) {
                continue;
            }
            switch (member.kind()) {
                case METHOD -> methods.add(List.of(member));
                case GETTER, SETTER -> properties.computeIfAbsent(member.isStatic() + member.name(), _ -> new ArrayList<>()).add(member);
                case CONSTRUCTOR -> { }
            }
        }
        Comparator<List<Member>> order = Comparator.<List<Member>, Boolean>comparing(each -> each.getFirst().isStatic())
                .thenComparing(each -> each.getFirst().name());
        methods.sort(order);
        List<List<Member>> sorted = new ArrayList<>(properties.values());
        sorted.sort(order);
        methods.addAll(sorted);
        return methods;
    }

    private String member(List<Member> accessors, String overriding) {
        Member first = accessors.stream().filter(each -> each.kind() != Member.Kind.SETTER).findFirst().orElse(accessors.getFirst());
        boolean hasSetter = accessors.stream().anyMatch(each -> each.kind() == Member.Kind.SETTER);
        boolean hasGetter = accessors.stream().anyMatch(each -> each.kind() == Member.Kind.GETTER);
        boolean isIndexer = hasGetter && !first.groups().isEmpty();
        String suffix = hasSetter ? hasGetter ? " with get, set" : " with set" : isIndexer ? " with get" : "";
        if (first.kind() == Member.Kind.CONSTRUCTOR) {
            return "new: " + signature(first);
        }
        String own = first.is(Member.Trait.ABSTRACT) ? "abstract " : first.is(Member.Trait.OVERRIDE) ? "override " : "member ";
        String word = overriding.isEmpty() ? own : overriding;
        String name = OperatorNames.written(first.name());
        boolean operator = Names.isOperator(name);
        return (first.isStatic() ? "static " : "") + word + (first.is(Member.Trait.INLINE) ? "inline " : "")
                + Names.value(name) + (operator ? " : " : ": ") + (first.kind() == Member.Kind.SETTER ? setter(first) : signature(first)) + suffix;
    }

    private String setter(Member setter) {
        List<Member.Parameter> parameters = setter.groups().getLast();
        return parameters.isEmpty() ? "unit" : printer.text(parameters.getLast().type());
    }

    private String signature(Member member) {
        StringBuilder text = new StringBuilder();
        for (List<Member.Parameter> group : member.groups()) {
            text.append(group.isEmpty() ? "unit" : String.join(" * ", group.stream().map(this::parameter).toList())).append(" -> ");
        }
        Type result = member.kind() == Member.Kind.CONSTRUCTOR ? member.owner().ofParameters() : member.result();
        return text + (member.groups().isEmpty() ? printer.text(result) : printer.parameter(result));
    }

    private String parameter(Member.Parameter parameter) {
        String mark = parameter.paramArray() ? "[<ParamArray>] " : parameter.optional() ? "?" : "";
        Type type = parameter.type().resolved();
        if (parameter.optional() && type instanceof Type.Named(_, var arguments) && arguments.size() == 1) {
            type = arguments.getFirst();
        }
        return parameter.name().isEmpty() ? printer.item(type) : mark + Names.plain(parameter.name()) + ": " + printer.item(type);
    }
}
