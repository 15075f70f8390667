package fusabi.check;

import fusabi.source.Span;
import fusabi.syntax.Identifier;
import fusabi.types.Constraint;
import fusabi.types.Field;
import fusabi.types.Member;
import fusabi.types.Type;
import fusabi.types.TypeDefinition;
import fusabi.types.TypeVariable;
import fusabi.types.UnionCase;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What {@code .Name} means on a type: its own members, inherited ones, extensions in scope. */
final class MemberLookup {

    /** A member and the type it was found in, as the receiver sees that. */
    record Candidate(Member member, Type.Named owner, boolean extension) {}

    /** What a name means. */
    sealed interface Found {
        record OfField(Field field, Type.Named owner) implements Found {}

        record OfMethods(List<Candidate> candidates) implements Found {}

        /** A property; either list may be empty. */
        record OfProperty(List<Candidate> getters, List<Candidate> setters) implements Found {}

        /** {@code .IsCircle} of a union. */
        record OfCaseTest(UnionCase unionCase) implements Found {}
    }

    private final Session session;

    MemberLookup(Session session) {
        this.session = session;
    }

    /** The type to look members up in: a variable's best guess; empty after FS0072. */
    Optional<Type> known(Type type, Span span, String member) {
        Type resolved = type.resolved();
        if (resolved instanceof TypeVariable variable) {
            session.traits().settleWeakly(variable);
            resolved = variable.resolved();
        }
        if (resolved instanceof TypeVariable variable) {
            if (variable.constraints().stream().anyMatch(c -> c instanceof Constraint.Subtype) || variable.isGeneric()
                    || variable.rigidity() == TypeVariable.Rigidity.RIGID) {
                return Optional.of(variable);
            }
            session.report(fusabi.source.Diagnostic
                    .error("FS0072", "the type of this expression is not known yet, so its member `" + member + "` cannot be found", span)
                    .noting("Types are found from left to right. Give the parameter a type, or bring the value first with `|>`."));
            return Optional.empty();
        }
        return resolved instanceof Type.Erroneous ? Optional.empty() : Optional.of(resolved);
    }

    /** A value of unknown type whose field {@code name} is asked for is taken to be of the latest record with such a field. */
    void guessRecord(Type type, Identifier name, Context context) {
        if (!(type.resolved() instanceof TypeVariable first)) {
            return;
        }
        session.traits().settleWeakly(first);
        if (first.resolved() instanceof TypeVariable variable && !variable.isGeneric() && variable.rigidity() != TypeVariable.Rigidity.RIGID
                && variable.constraints().stream().noneMatch(c -> c instanceof Constraint.Subtype)) {
            List<Field> fields = context.scope().fields(name.name());
            if (!fields.isEmpty()) {
                TypeDefinition record = fields.getFirst().owner();
                session.unify(variable, new Type.Named(record, session.generalizer().freshArguments(record.parameters())), name.span());
            }
        }
    }

    /** The members of that name, instance or static. */
    Optional<Found> find(Type type, String name, boolean isStatic, Context context) {
        for (Type start : starts(type)) {
            Optional<Found> found = findIn(start, name, isStatic, context);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private List<Type> starts(Type type) {
        if (type.resolved() instanceof TypeVariable variable) {
            List<Type> bounds = new ArrayList<>();
            for (Constraint constraint : variable.constraints()) {
                if (constraint instanceof Constraint.Subtype(var bound)) {
                    bounds.add(bound);
                }
            }
            bounds.add(session.known().object());
            return bounds;
        }
        return List.of(type);
    }

    private Optional<Found> findIn(Type start, String name, boolean isStatic, Context context) {
        List<Candidate> methods = new ArrayList<>();
        List<Candidate> getters = new ArrayList<>();
        List<Candidate> setters = new ArrayList<>();
        for (Type each : session.hierarchy().ancestry(start)) {
            if (!(each.resolved() instanceof Type.Named named)) {
                continue;
            }
            TypeDefinition definition = named.definition();
            if (!isStatic && methods.isEmpty() && getters.isEmpty()) {
                Optional<Found> direct = direct(named, definition, name);
                if (direct.isPresent()) {
                    return direct;
                }
            }
            collect(definition.members(name), named, isStatic, false, methods, getters, setters);
            if (!getters.isEmpty() || !setters.isEmpty()) {
                if (methods.isEmpty() && !getters.isEmpty() && !setters.isEmpty()) {
                    break;
                }
            }
        }
        if (methods.isEmpty() && getters.isEmpty() && setters.isEmpty()) {
            for (Type each : session.hierarchy().ancestry(start)) {
                if (each.resolved() instanceof Type.Named named) {
                    collect(context.scope().extensions(named.definition(), name), named, isStatic, true, methods, getters, setters);
                }
            }
            if (start.resolved() instanceof TypeVariable || !(start.resolved() instanceof Type.Named)) {
                collect(context.scope().extensions(session.known().objectDefinition(), name),
                        (Type.Named) session.known().object(), isStatic, true, methods, getters, setters);
            }
        } else if (!methods.isEmpty()) {
            for (Type each : session.hierarchy().ancestry(start)) {
                if (each.resolved() instanceof Type.Named named) {
                    collect(context.scope().extensions(named.definition(), name), named, isStatic, true, methods, getters, setters);
                }
            }
        }
        if (!getters.isEmpty() || !setters.isEmpty()) {
            return Optional.of(new Found.OfProperty(getters, setters));
        }
        return methods.isEmpty() ? Optional.empty() : Optional.of(new Found.OfMethods(methods));
    }

    private static Optional<Found> direct(Type.Named named, TypeDefinition definition, String name) {
        Optional<Field> field = definition.field(name);
        if (field.isPresent() && !field.get().name().isEmpty()) {
            return Optional.of(new Found.OfField(field.get(), named));
        }
        if (definition.kind() == TypeDefinition.Kind.UNION && name.startsWith("Is") && definition.members(name).isEmpty()) {
            Optional<UnionCase> unionCase = definition.unionCase(name.substring(2));
            if (unionCase.isPresent() && !definition.is(TypeDefinition.Flag.DEFAULT_AUGMENTATION_OFF)) {
                return Optional.of(new Found.OfCaseTest(unionCase.get()));
            }
        }
        return Optional.empty();
    }

    private void collect(
            List<Member> members, Type.Named owner, boolean isStatic, boolean extension, List<Candidate> methods, List<Candidate> getters,
            List<Candidate> setters) {
        for (Member member : members) {
            if (member.isStatic() != isStatic) {
                continue;
            }
            List<Candidate> list = switch (member.kind()) {
                case METHOD -> methods;
                case GETTER -> getters;
                case SETTER -> setters;
                case CONSTRUCTOR -> List.of();
            };
            if (member.kind() != Member.Kind.CONSTRUCTOR && list.stream().noneMatch(c -> hides(c.member(), member))) {
                list.add(new Candidate(member, owner, extension));
            }
        }
    }

    /** Whether {@code nearer} stands in for {@code other}, which is declared further up. */
    private boolean hides(Member nearer, Member other) {
        if (nearer == other) {
            return true;
        }
        if (nearer.owner() == other.owner() || nearer.groups().size() != other.groups().size()) {
            return false;
        }
        for (int i = 0; i < nearer.groups().size(); i++) {
            if (nearer.groups().get(i).size() != other.groups().get(i).size()) {
                return false;
            }
        }
        if (nearer.selector().isPresent() && nearer.selector().equals(other.selector())) {
            return true;
        }
        for (int i = 0; i < nearer.groups().size(); i++) {
            for (int j = 0; j < nearer.groups().get(i).size(); j++) {
                if (!sameShape(nearer.groups().get(i).get(j).type(), other.groups().get(i).get(j).type())) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean sameShape(Type a, Type b) {
        if (a.resolved() instanceof Type.Named first && b.resolved() instanceof Type.Named second) {
            return first.definition() == second.definition();
        }
        return true;
    }

    /** FS0039 for a member that does not exist, with the names that do. */
    void reportMissing(Type type, Identifier name, Context context) {
        Set<String> names = new LinkedHashSet<>();
        Set<TypeDefinition> seen = new HashSet<>();
        for (Type start : starts(type)) {
            for (Type each : session.hierarchy().ancestry(start)) {
                if (each.resolved() instanceof Type.Named named && seen.add(named.definition())) {
                    named.definition().fields().forEach(f -> names.add(f.name()));
                    names.addAll(named.definition().memberNames());
                }
            }
        }
        session.report(session.names().withSuggestion(fusabi.source.Diagnostic.error(
                "FS0039", "the type `" + type + "` has no field, property or method called `" + name.name() + "`", name.span()),
                        name.name(), names));
    }

    /** Whether a member may be used here. */
    boolean isAccessible(Member member, Context context) {
        return switch (member.access()) {
            case PUBLIC, INTERNAL -> true;
            case PRIVATE -> context.type().filter(t -> t == member.owner()).isPresent() || member.is(Member.Trait.EXTENSION);
        };
    }
}
