package fusabi.types;

import fusabi.bytecode.TypeDescriptor;
import fusabi.syntax.Access;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A type that has a name. Types of one recursive group mention each other, so a definition is made empty and filled while its declaration is checked;
 * afterwards nothing changes it but library extensions.
 */
public final class TypeDefinition {

    public enum Kind { PRIMITIVE, RECORD, ANONYMOUS_RECORD, UNION, ENUM, CLASS, STRUCT, INTERFACE, EXCEPTION, DELEGATE, MEASURE,
            ABBREVIATION }

    /** What attributes say of a type, as far as it changes meaning. */
    public enum Flag {
        REQUIRE_QUALIFIED_ACCESS, ABSTRACT, SEALED, ALLOW_NULL, STRUCT, NO_EQUALITY, NO_COMPARISON, CUSTOM_EQUALITY, CUSTOM_COMPARISON,
        REFERENCE_EQUALITY, STRUCTURAL_EQUALITY, STRUCTURAL_COMPARISON, AUTO_OPEN, NULL_AS_TRUE_VALUE, FLAGS, DEFAULT_AUGMENTATION_OFF,
                ATTRIBUTE,
        /** Its values' text is the name of their type with its arguments, as they were where the value was made. */
        NAMED_BY_ARGUMENTS,
        /** A type of a script: the members of its interfaces are found through the interface only, where .NET's own classes show them. */
        EXPLICIT_INTERFACES,
        /** Type parameters must have equality for the type to have it ({@code EqualityConditionalOn} and structural types). */
        OPAQUE
    }

    private final String symbol;
    private final String name;
    private final Access access;
    private Kind kind;
    private String displayName;
    private List<TypeVariable> parameters = List.of();
    private Type abbreviated;
    private Type base;
    private Measure measure;
    private List<Type> interfaces = List.of();
    private List<Field> fields = List.of();
    private List<UnionCase> cases = List.of();
    private Access representationAccess = Access.PUBLIC;
    private final Map<String, Long> enumValues = new LinkedHashMap<>();
    private Type enumUnderlying;
    private final Map<String, List<Member>> members = new LinkedHashMap<>();
    private final List<Member> constructors = new ArrayList<>();
    private final Set<Flag> flags = EnumSet.noneOf(Flag.class);
    private final Map<String, String> methods = new LinkedHashMap<>();
    private Optional<String> display = Optional.empty();
    private String enclosing = "";
    private volatile Runnable filler;
    private boolean filling;

    public TypeDefinition(String symbol, String name, Kind kind, Access access) {
        this.symbol = symbol;
        this.name = name;
        this.displayName = name;
        this.kind = kind;
        this.access = access;
    }

    /**
     * Says that everything but names, kind and parameters is to be set by {@code fill} when it is first asked for: a library's types are read
     * from its interface when a script mentions them.
     */
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

    /** Its unique name, as in {@link TypeDescriptor#symbol()}. */
    public String symbol() {
        return symbol;
    }

    /** The name it was declared with. */
    public String name() {
        return name;
    }

    /** The name that scripts use for it: {@code int} for {@code System.Int32}. */
    public String displayName() {
        return displayName;
    }

    public void setDisplayName(String value) {
        displayName = value;
    }

    public Access access() {
        return access;
    }

    /** The dotted path of the module it is declared in, for {@code private}. */
    public String enclosing() {
        return enclosing;
    }

    public void setEnclosing(String value) {
        enclosing = value;
    }

    public Kind kind() {
        return kind;
    }

    public void setKind(Kind value) {
        kind = value;
    }

    public List<TypeVariable> parameters() {
        return parameters;
    }

    public void setParameters(List<TypeVariable> value) {
        parameters = List.copyOf(value);
    }

    /** What an abbreviation stands for, in terms of the parameters. */
    public Optional<Type> abbreviated() {
        filled();
        return Optional.ofNullable(abbreviated);
    }

    public void setAbbreviated(Type value) {
        abbreviated = value;
    }

    /** What a unit of measure that is defined by others stands for. */
    public Optional<Measure> measure() {
        filled();
        return Optional.ofNullable(measure);
    }

    public void setMeasure(Measure value) {
        measure = value;
    }

    public Optional<Type> base() {
        filled();
        return Optional.ofNullable(base);
    }

    public void setBase(Type value) {
        base = value;
    }

    /** The interfaces it declares; those they inherit are found through them. */
    public List<Type> interfaces() {
        filled();
        return interfaces;
    }

    public void addInterface(Type type) {
        filled();
        List<Type> more = new ArrayList<>(interfaces);
        more.add(type);
        interfaces = List.copyOf(more);
    }

    /** Fields of records, exceptions and classes, in the order of their slots, inherited ones excluded. */
    public List<Field> fields() {
        filled();
        return fields;
    }

    public void setFields(List<Field> value) {
        filled();
        fields = List.copyOf(value);
    }

    public Optional<Field> field(String fieldName) {
        filled();
        for (Field field : fields) {
            if (field.name().equals(fieldName)) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }

    public List<UnionCase> cases() {
        filled();
        return cases;
    }

    public void setCases(List<UnionCase> value) {
        filled();
        cases = List.copyOf(value);
    }

    public Optional<UnionCase> unionCase(String caseName) {
        filled();
        for (UnionCase each : cases) {
            if (each.name().equals(caseName)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /** Who may see the fields or cases. */
    public Access representationAccess() {
        filled();
        return representationAccess;
    }

    public void setRepresentationAccess(Access value) {
        representationAccess = value;
    }

    public Map<String, Long> enumValues() {
        filled();
        return enumValues;
    }

    public Optional<Type> enumUnderlying() {
        filled();
        return Optional.ofNullable(enumUnderlying);
    }

    public void setEnumUnderlying(Type value) {
        enumUnderlying = value;
    }

    /** Members of that name declared here, not inherited ones. */
    public List<Member> members(String memberName) {
        filled();
        return members.getOrDefault(memberName, List.of());
    }

    public Iterable<Member> allMembers() {
        filled();
        List<Member> all = new ArrayList<>();
        members.values().forEach(all::addAll);
        return all;
    }

    public Set<String> memberNames() {
        filled();
        return members.keySet();
    }

    public void add(Member member) {
        filled();
        if (member.kind() == Member.Kind.CONSTRUCTOR) {
            constructors.add(member);
        } else {
            members.computeIfAbsent(member.name(), _ -> new ArrayList<>()).add(member);
        }
    }

    public List<Member> constructors() {
        filled();
        return constructors;
    }

    public Set<Flag> flags() {
        filled();
        return flags;
    }

    public boolean is(Flag flag) {
        filled();
        return flags.contains(flag);
    }

    /** Selector to function symbol: {@link TypeDescriptor#methods()}. */
    public Map<String, String> methods() {
        filled();
        return methods;
    }

    public Optional<String> display() {
        filled();
        return display;
    }

    public void setDisplay(String value) {
        display = Optional.of(value);
    }

    /** Whether other types may derive from it. */
    public boolean isSealed() {
        return switch (kind) {
            case PRIMITIVE -> !symbol.equals("System.Object") && !symbol.equals("System.ValueType") && !symbol.equals("System.Enum")
                    && !symbol.equals("System.Array");
            case RECORD, ANONYMOUS_RECORD, UNION, ENUM, STRUCT, EXCEPTION, DELEGATE, MEASURE, ABBREVIATION -> true;
            case CLASS -> is(Flag.SEALED);
            case INTERFACE -> false;
        };
    }

    /** This definition applied to its own parameters. */
    public Type.Named ofParameters() {
        return new Type.Named(this, List.copyOf(parameters));
    }

    @Override
    public String toString() {
        return symbol;
    }
}
