package fusabi.check;

import fusabi.source.Diagnostic;
import fusabi.source.Span;
import fusabi.syntax.Identifier;
import fusabi.syntax.Literal;
import fusabi.syntax.MemberDefinition;
import fusabi.syntax.Pattern;
import fusabi.syntax.TypeDefinition.ObjectKind;
import fusabi.syntax.TypeDefinition.Representation;
import fusabi.syntax.TypeExpression;
import fusabi.syntax.TypeParameter;
import fusabi.types.Constraint;
import fusabi.types.Field;
import fusabi.types.KnownTypes;
import fusabi.types.Type;
import fusabi.types.TypeDefinition;
import fusabi.types.TypeDefinition.Flag;
import fusabi.types.UnionCase;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a script's type declarations must not be, beyond what checking their parts finds. */
final class TypeRules {

    private final Session session;

    TypeRules(Session session) {
        this.session = session;
    }

    /** Before anything is resolved: undeclared parameters, abbreviations that stand for themselves. */
    void checkWritten(List<fusabi.syntax.TypeDefinition> group) {
        if (session.isLibrary()) {
            return;
        }
        Map<String, fusabi.syntax.TypeDefinition> abbreviations = new HashMap<>();
        for (fusabi.syntax.TypeDefinition written : group) {
            if (written.representation() instanceof Representation.Abbreviation) {
                abbreviations.put(written.name().last().name(), written);
            }
            undeclared(written);
            elements(written);
        }
        for (fusabi.syntax.TypeDefinition written : abbreviations.values()) {
            if (reaches(written, written.name().last().name(), abbreviations, new HashSet<>())) {
                session.error("FS0953", "`" + written.name().last().name() + "` stands for itself", written.name().span());
            }
        }
    }

    private boolean reaches(
            fusabi.syntax.TypeDefinition from, String wanted, Map<String, fusabi.syntax.TypeDefinition> abbreviations, Set<String> seen) {
        for (String name : names(((Representation.Abbreviation) from.representation()).type())) {
            if (name.equals(wanted)) {
                return true;
            }
            fusabi.syntax.TypeDefinition next = abbreviations.get(name);
            if (next != null && seen.add(name) && reaches(next, wanted, abbreviations, seen)) {
                return true;
            }
        }
        return false;
    }

    private static List<String> names(TypeExpression type) {
        List<String> names = new ArrayList<>();
        walk(type, each -> {
            if (each instanceof TypeExpression.Named(var name, _, _) && name.isSimple()) {
                names.add(name.text());
            }
        });
        return names;
    }

    private interface Visitor {
        void visit(TypeExpression type);
    }

    private static void walk(TypeExpression start, Visitor visitor) {
        Deque<TypeExpression> work = new ArrayDeque<>();
        work.push(start);
        while (!work.isEmpty()) {
            TypeExpression type = work.pop();
            visitor.visit(type);
            switch (type) {
                case TypeExpression.Named(_, var arguments, _) -> arguments.forEach(work::push);
                case TypeExpression.Function(var from, var to, _) -> {
                    work.push(from);
                    work.push(to);
                }
                case TypeExpression.Tuple(var items, _, _) -> items.forEach(work::push);
                case TypeExpression.Array(var element, _, _) -> work.push(element);
                case TypeExpression.Flexible(var bound, _) -> work.push(bound);
                case TypeExpression.AnonymousRecord(var fields, _, _) -> fields.forEach(field -> work.push(field.type()));
                case TypeExpression.Constrained(var inner, _, _) -> work.push(inner);
                case TypeExpression.Parenthesized(var inner, _) -> work.push(inner);
                case TypeExpression.Parameter(_, _, _, var inner, _) -> work.push(inner);
                case TypeExpression.Variable _, TypeExpression.Anonymous _, TypeExpression.MeasureProduct _,
                        TypeExpression.MeasureQuotient _,
                        TypeExpression.MeasurePower _, TypeExpression.MeasureOne _ -> { }
            }
        }
    }

    private void undeclared(fusabi.syntax.TypeDefinition written) {
        Set<String> declared = new HashSet<>();
        written.parameters().stream().map(TypeParameter::name).forEach(declared::add);
        List<TypeExpression> types = switch (written.representation()) {
            case Representation.Union(_, var cases) ->
                    cases.stream().flatMap(each -> each.fields().stream()).map(fusabi.syntax.TypeDefinition.CaseField::type).toList();
            case Representation.Record(_, var fields) -> fields.stream().map(fusabi.syntax.TypeDefinition.RecordField::type).toList();
            case Representation.Abbreviation(var type) -> List.of(type);
            default -> List.of();
        };
        types.forEach(type -> walk(type, each -> {
            if (each instanceof TypeExpression.Variable(var name, _, var span) && !declared.contains(name)) {
                session.error("FS0039", "the type parameter `'" + name + "` is not declared", span);
            } else if (each instanceof TypeExpression.Anonymous(var span)) {
                session.error("FS0715", "a declaration says which type it means: nothing can be found out for `_` here", span);
            }
        }));
    }

    /** Things that cannot stand in a type of this kind, or not there. */
    private void elements(fusabi.syntax.TypeDefinition written) {
        Span name = written.name().span();
        boolean seenMember = false;
        boolean seenInherit = false;
        for (MemberDefinition member : written.members()) {
            switch (member) {
                case MemberDefinition.LocalLet _, MemberDefinition.LocalDo _ -> {
                    if (written.representation() instanceof Representation.Extension) {
                        session.error("FS0912", "an extension has only members", member.span());
                    } else if (written.representation() instanceof Representation.ObjectModel(_, var constructor) && constructor.isEmpty()
                            && !(member instanceof MemberDefinition.LocalLet let && let.isStatic())) {
                        session.error("FS0963", "`let` and `do` in a type need a primary constructor: `type "
                                + written.name().last().name() + "() =`", member.span());
                    } else if (seenMember) {
                        session.error("FS0960", "`let` and `do` of a class come before its members", member.span());
                    }
                }
                case MemberDefinition.Abstract _ -> {
                    if (written.representation() instanceof Representation.Extension) {
                        session.error("FS0912", "an extension cannot have abstract members", member.span());
                    }
                    seenMember = true;
                }
                case MemberDefinition.Inherit(_, var argument, _) -> {
                    if (argument.isPresent() && (seenInherit || seenMember)) {
                        session.error("FS0959", "a class inherits from one class, and says so before its members", name);
                    }
                    seenInherit = true;
                }
                case MemberDefinition.Field(_, _, _, var isStatic, var isMutable, _, _, var span) -> {
                    if (!isStatic && !isMutable && written.representation() instanceof Representation.ObjectModel(_, var constructor)
                            && constructor.isPresent()) {
                        session.error("FS0880", "a `val` field of a class with a primary constructor must be `mutable`", span);
                    }
                }
                case MemberDefinition.AutoProperty property -> {
                    if (!property.isStatic() && written.representation() instanceof Representation.ObjectModel(_, var constructor)
                            && constructor.isEmpty()) {
                        session.error("FS3133", "`member val` needs a primary constructor: `type " + written.name().last().name() + "() =`",
                                property.span());
                    }
                    seenMember = true;
                }
                case MemberDefinition.Method _, MemberDefinition.Property _, MemberDefinition.InterfaceImplementation _ -> seenMember = true;
                case MemberDefinition.Constructor _ -> { }
            }
        }
        switch (written.representation()) {
            case Representation.Enum _ -> {
                if (!written.members().isEmpty()) {
                    session.error("FS0896", "an enum has no members", written.members().getFirst().span());
                }
            }
            case Representation.Opaque _ -> {
                if (!written.has("Measure") && written.members().isEmpty()) {
                    session.error("FS0929", "this type has no definition", name);
                }
            }
            case Representation.ObjectModel(var kind, var constructor) -> {
                boolean struct = kind == ObjectKind.STRUCT || written.has("Struct");
                if (struct && !written.members().isEmpty()
                        && written.members().stream().allMatch(each -> each instanceof MemberDefinition.Abstract)) {
                    session.error("FS0947", "an interface cannot be a struct", name);
                }
                if (struct && constructor.isPresent() && isUnit(constructor.get().parameter())) {
                    session.error("FS0081", "the constructor of a struct takes at least one argument", name);
                }
                constructor.ifPresent(each -> names(each.parameter()));
            }
            default -> { }
        }
        curriedOverloads(written);
        abstractTwice(written);
        new TypeKindRules(session).check(written);
        if (written.has("Class") && !(written.representation() instanceof Representation.ObjectModel)) {
            session.error("FS0927", "this is no class", name);
        }
    }

    private void curriedOverloads(fusabi.syntax.TypeDefinition written) {
        Map<String, Integer> seen = new HashMap<>();
        for (MemberDefinition member : written.members()) {
            if (member instanceof MemberDefinition.Method method && !method.parameters().isEmpty()) {
                String name = method.name().name() + method.isStatic();
                int groups = method.parameters().size();
                Integer before = seen.put(name, groups);
                if (before != null && (before > 1 || groups > 1)) {
                    session.error("FS0439", "`" + method.name().name() + "` takes its arguments one by one, so it cannot be overloaded",
                            method.name().span());
                }
            } else if (member instanceof MemberDefinition.InterfaceImplementation(var type, var implementing, _)) {
                implementedOnce(session, InterfaceBodies.ordered(implementing), type.span());
            }
        }
    }

    private void abstractTwice(fusabi.syntax.TypeDefinition written) {
        Set<String> seen = new HashSet<>();
        for (MemberDefinition member : written.members()) {
            if (member instanceof MemberDefinition.Abstract slot && slot.signature() instanceof TypeExpression.Function(var from, _, _)
                    && !seen.add(slot.name().name() + ": " + from.span().text())) {
                session.error("FS0438", "`" + slot.name().name() + "` is declared twice with the same parameters", slot.name().span());
            }
        }
    }

    /**
     * FS0359 for a second body of the same property, or of the same method without parameters. An interface may inherit another method of that name: then
     * each body says what its result is.
     */
    static void implementedOnce(Session session, List<MemberDefinition> members, Span place) {
        Set<String> seen = new HashSet<>();
        for (MemberDefinition member : members) {
            if (member instanceof MemberDefinition.Method method
                    && (method.parameters().isEmpty() || method.parameters().size() == 1 && isUnit(method.parameters().getFirst()))
                    && !seen.add(method.name().name() + method.result().map(type -> ": " + type.span().text()).orElse(""))) {
                session.error("FS0359", "`" + method.name().name() + "` is implemented twice", place);
            }
        }
    }

    /** FS3865: what a class is made from is kept under names. */
    private void names(Pattern parameters) {
        switch (parameters) {
            case Pattern.Constant(Literal.Unit _, _) -> { }
            case Pattern.Parenthesized(Pattern.Tuple(var items, _, _), _) -> items.forEach(this::name);
            case Pattern.Parenthesized(var only, _) -> name(only);
            default -> name(parameters);
        }
    }

    private void name(Pattern parameter) {
        switch (parameter) {
            case Pattern.Parenthesized(var inner, _) -> name(inner);
            case Pattern.Annotated(var inner, _, _) -> name(inner);
            case Pattern.Attributed(_, var inner, _) -> name(inner);
            case Pattern.Named named when named.arguments().isEmpty() && named.name().isSimple() -> { }
            case Pattern.As _, Pattern.Optional _ -> { }
            default -> session.report(Diagnostic.error("FS3865", "the parameters of a class are names, perhaps with types", parameter.span())
                    .noting("Name it, and take it apart with `let` inside of the class."));
        }
    }

    private static boolean isUnit(Pattern parameter) {
        return parameter.unparenthesized() instanceof Pattern.Constant(Literal.Unit _, _);
    }

    /** When the type is known: attributes that contradict each other, structs that hold themselves. */
    void checkFinished(TypeDefinition type, Identifier identifier, List<MemberDefinition> members) {
        if (session.isLibrary()) {
            return;
        }
        Span name = identifier.span();
        switch (type.kind()) {
            case RECORD, UNION -> {
                structural(type, members, name);
                if (type.is(Flag.ALLOW_NULL)) {
                    session.error("FS0934", "records and unions are never null", name);
                }
            }
            default -> { }
        }
        new TypeAccessRules(session).check(type, identifier, members);
        if (type.is(Flag.STRUCT)) {
            for (Field field : type.fields()) {
                if (field.type().is(type)) {
                    session.error("FS0954", "a struct cannot hold itself", name);
                }
            }
            structCases(type, name);
        }
    }

    private void structCases(TypeDefinition type, Span name) {
        Set<String> fields = new HashSet<>();
        int withFields = 0;
        boolean repeated = false;
        for (UnionCase each : type.cases()) {
            withFields += each.fields().isEmpty() ? 0 : 1;
            for (Field field : each.fields()) {
                repeated |= !fields.add(field.name());
            }
        }
        if (withFields > 1 && repeated) {
            session.error("FS3585", "the fields of a struct union's cases need different names", name);
        }
    }

    private void structural(TypeDefinition type, List<MemberDefinition> members, Span name) {
        boolean custom = type.is(Flag.CUSTOM_EQUALITY);
        if (type.is(Flag.STRUCT) && type.is(Flag.REFERENCE_EQUALITY)) {
            session.error("FS0376", "a struct has no reference to be compared", name);
        } else if (type.is(Flag.NO_EQUALITY) && !type.is(Flag.NO_COMPARISON)
                || type.is(Flag.NO_EQUALITY) && type.is(Flag.STRUCTURAL_EQUALITY)) {
            session.error("FS0378", "a type without equality has no order either: add `NoComparison`", name);
        } else if (type.is(Flag.STRUCTURAL_COMPARISON) && !type.is(Flag.STRUCTURAL_EQUALITY)) {
            session.error("FS0379", "`StructuralComparison` needs `StructuralEquality`", name);
        } else if (type.is(Flag.CUSTOM_COMPARISON) && !custom && !type.is(Flag.NO_EQUALITY)) {
            session.error("FS0377", "`CustomComparison` needs `CustomEquality`", name);
        } else if (custom && !overridesEquals(members)) {
            session.error("FS0384", "`CustomEquality` needs an override of `Equals`", name);
        } else if (type.is(Flag.STRUCTURAL_COMPARISON) && lacks(type, Constraint.Simple.COMPARISON)) {
            session.error("FS1177", "a part of `" + type.name() + "` has no order, so `" + type.name() + "` cannot have one", name);
        } else if (type.is(Flag.STRUCTURAL_EQUALITY) && lacks(type, Constraint.Simple.EQUALITY)) {
            session.error("FS1180", "a part of `" + type.name() + "` has no equality, so `" + type.name() + "` cannot have it", name);
        } else if (type.is(Flag.CUSTOM_COMPARISON) && !isComparable(type)) {
            session.error("FS0385", "`CustomComparison` needs `interface System.IComparable`", name);
        }
    }

    /** Whether some field of the type, as far as it mentions no type parameter, cannot be compared so. */
    private boolean lacks(TypeDefinition type, Constraint.Simple constraint) {
        List<Field> fields = new ArrayList<>(type.fields());
        type.cases().forEach(each -> fields.addAll(each.fields()));
        return fields.stream().map(Field::type).filter(each -> each.resolved() instanceof Type.Function
                || each.resolved() instanceof Type.Named named && named.arguments().isEmpty() && named.definition() != type)
                .anyMatch(each -> session.unifier().require(each, constraint).isPresent());
    }

    private static boolean overridesEquals(List<MemberDefinition> members) {
        return members.stream().anyMatch(member -> member instanceof MemberDefinition.Method method && method.name().name().equals("Equals")
                || member instanceof MemberDefinition.InterfaceImplementation);
    }

    private boolean isComparable(TypeDefinition type) {
        for (Type each : session.hierarchy().ancestry(type.ofParameters())) {
            if (session.known().is(each, KnownTypes.COMPARABLE) || session.known().is(each, KnownTypes.GENERIC_COMPARABLE)) {
                return true;
            }
        }
        return false;
    }
}
