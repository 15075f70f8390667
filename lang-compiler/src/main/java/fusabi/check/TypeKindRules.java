package fusabi.check;

import fusabi.source.Diagnostic;
import fusabi.source.Span;
import fusabi.syntax.MemberDefinition;
import fusabi.syntax.Pattern;
import fusabi.syntax.TypeDefinition;
import fusabi.syntax.TypeDefinition.ObjectKind;
import fusabi.syntax.TypeDefinition.Representation;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a type may be, given the attributes on it, and what may stand in a type of that kind. */
final class TypeKindRules {

    private final Session session;

    TypeKindRules(Session session) {
        this.session = session;
    }

    void check(TypeDefinition written) {
        attributes(written);
        equality(written);
        structBindings(written);
        names(written);
        optional(written);
        interfaces(written);
        constructors(written);
    }

    /** A further constructor of a class with a primary one must call that. */
    private void constructors(TypeDefinition written) {
        if (!(written.representation() instanceof Representation.ObjectModel(_, var primary)) || primary.isEmpty()) {
            return;
        }
        for (MemberDefinition member : written.members()) {
            if (member instanceof MemberDefinition.Constructor constructor && !ObjectConstructions.endsOf(constructor.body()).isEmpty()) {
                session.report(Diagnostic.error("FS0762", "this constructor does not call the constructor of the type's first line",
                        constructor.body().span()).noting("Write `new(…) = " + written.name().last().name() + "(…)`."));
            }
        }
    }

    private void interfaces(TypeDefinition written) {
        Set<String> seen = new HashSet<>();
        for (MemberDefinition member : written.members()) {
            if (member instanceof MemberDefinition.InterfaceImplementation(var type, _, _) && !seen.add(type.span().text())) {
                session.error("FS0888", "the interface `" + type.span().text() + "` is implemented twice", type.span());
            }
        }
    }

    private void attributes(TypeDefinition written) {
        Span name = written.name().span();
        boolean union = written.representation() instanceof Representation.Union;
        boolean record = written.representation() instanceof Representation.Record;
        if (written.has("Measure") && (union || record)) {
            session.error("FS0940", "a unit of measure has neither fields nor cases", name);
        }
        if (written.has("AbstractClass") && (union || record)) {
            session.error("FS0939", "only a class can be abstract", name);
        }
        if (written.has("Sealed") && union) {
            session.error("FS0942", "a union has no derived types anyway, so `Sealed` says nothing", name);
        }
        if (written.representation() instanceof Representation.ObjectModel(var kind, var constructor)) {
            if (written.has("Struct") && kind != ObjectKind.STRUCT && kind != ObjectKind.UNSPECIFIED && kind != ObjectKind.INTERFACE
                    || written.has("Class") && kind != ObjectKind.CLASS && kind != ObjectKind.UNSPECIFIED
                    || written.has("Interface") && (constructor.isPresent() || kind == ObjectKind.CLASS || kind == ObjectKind.STRUCT)) {
                session.error("FS0927", "the attribute says one kind of type, and the definition is another", name);
            }
        }
    }

    /** Classes compare by reference or as their members say: the attributes of records and unions are not for them. */
    private void equality(TypeDefinition written) {
        boolean isClass = written.representation() instanceof Representation.ObjectModel && !written.has("Struct")
                && !(written.representation() instanceof Representation.ObjectModel(var kind, _) && kind == ObjectKind.STRUCT);
        if (!isClass) {
            return;
        }
        Span name = written.name().span();
        if (written.has("ReferenceEquality") || written.has("StructuralEquality") || written.has("StructuralComparison")) {
            session.error("FS0382", "only records, unions, exceptions and structs can have this attribute: classes are compared by reference", name);
        } else if (written.has("CustomEquality") || written.has("CustomComparison")) {
            session.error("FS0377", "a class says by its members how it is compared, without this attribute", name);
        }
    }

    private void structBindings(TypeDefinition written) {
        boolean struct = written.representation() instanceof Representation.ObjectModel(var kind, _)
                && (kind == ObjectKind.STRUCT || written.has("Struct"));
        if (!struct) {
            return;
        }
        for (MemberDefinition member : written.members()) {
            if (member instanceof MemberDefinition.LocalLet let && !let.isStatic()) {
                session.report(Diagnostic.error("FS0901", "a struct has no `let` of its own", let.span())
                        .noting("A struct can be made without its constructor being run. Make it a parameter or a member."));
            } else if (member instanceof MemberDefinition.LocalDo action && !action.isStatic()) {
                session.report(Diagnostic.error("FS0035", "a struct has no `do` of its own", action.span())
                        .noting("A struct can be made without its constructor being run."));
            }
        }
    }

    /** Optional parameters come last, and only where the arguments stand together. */
    private void optional(TypeDefinition written) {
        for (MemberDefinition member : written.members()) {
            if (member instanceof MemberDefinition.Method method) {
                for (Pattern group : method.parameters()) {
                    boolean seen = false;
                    for (Pattern item : group.unparenthesized() instanceof Pattern.Tuple(var items, _, _) ? items : List.of(group)) {
                        if (isOptional(item)) {
                            seen = true;
                        } else if (seen) {
                            session.error("FS1212", "optional parameters come after all others", method.name().span());
                        }
                    }
                    if (seen && method.parameters().size() > 1) {
                        session.error("FS0440", "a member that takes its arguments one by one has no optional parameters", method.name().span());
                    }
                }
            }
        }
    }

    private static boolean isOptional(Pattern pattern) {
        return switch (pattern) {
            case Pattern.Optional _ -> true;
            case Pattern.Parenthesized(var inner, _) -> isOptional(inner);
            case Pattern.Annotated(var inner, _, _) -> isOptional(inner);
            case Pattern.Attributed(_, var inner, _) -> isOptional(inner);
            default -> false;
        };
    }

    /** Fields, properties and methods that have each other's names. */
    private void names(TypeDefinition written) {
        Map<String, Span> fields = new HashMap<>();
        Map<String, Boolean> methods = new HashMap<>();
        Map<String, MemberDefinition.Method> properties = new HashMap<>();
        for (MemberDefinition member : written.members()) {
            switch (member) {
                case MemberDefinition.Field field -> {
                    Span first = fields.putIfAbsent(field.name().name(), field.name().span());
                    if (first != null) {
                        session.error("FS0037", "the field `" + field.name().name() + "` is declared twice", first);
                    }
                }
                case MemberDefinition.Method method when method.flavor() == MemberDefinition.Flavor.MEMBER -> {
                    boolean property = method.parameters().isEmpty();
                    String name = method.name().name();
                    if (property) {
                        MemberDefinition.Method other = properties.put(name, method);
                        if (other != null && other.isStatic() != method.isStatic()) {
                            session.error("FS0441", "the property `" + name + "` is declared twice, once for the type and once for its values",
                                    other.name().span());
                        }
                    } else {
                        methods.put(name, method.isStatic());
                    }
                }
                default -> { }
            }
        }
        for (MemberDefinition member : written.members()) {
            if (member instanceof MemberDefinition.Method method && method.flavor() == MemberDefinition.Flavor.MEMBER
                    && properties.containsKey(method.name().name()) && methods.containsKey(method.name().name())
                    && method.parameters().isEmpty()) {
                session.error("FS0434", "`" + method.name().name() + "` is both a property and a method", method.name().span());
            }
        }
    }
}
