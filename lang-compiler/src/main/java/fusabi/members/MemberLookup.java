package fusabi.members;

import fusabi.resolve.Scope;
import fusabi.types.Constraint;
import fusabi.types.Field;
import fusabi.types.Hierarchy;
import fusabi.types.KnownTypes;
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
public final class MemberLookup {

    private final Hierarchy hierarchy;
    private final KnownTypes known;

    public MemberLookup(Hierarchy hierarchy, KnownTypes known) {
        this.hierarchy = hierarchy;
        this.known = known;
    }

    /** The members of that name, instance or static. */
    public Optional<Found> find(Type type, String name, boolean isStatic, Scope scope) {
        for (Type start : starts(type)) {
            Optional<Found> found = findIn(start, name, isStatic, scope);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The names of all fields and members of a type. */
    public Set<String> names(Type type) {
        Set<String> names = new LinkedHashSet<>();
        Set<TypeDefinition> seen = new HashSet<>();
        for (Type start : starts(type)) {
            for (Type each : hierarchy.visibleAncestry(start)) {
                if (each.resolved() instanceof Type.Named named && seen.add(named.definition())) {
                    named.definition().fields().forEach(field -> names.add(field.name()));
                    names.addAll(named.definition().memberNames());
                }
            }
        }
        return names;
    }

    private List<Type> starts(Type type) {
        if (type.resolved() instanceof TypeVariable variable) {
            List<Type> bounds = new ArrayList<>();
            for (Constraint constraint : variable.constraints()) {
                if (constraint instanceof Constraint.Subtype(var bound)) {
                    bounds.add(bound);
                }
            }
            bounds.add(known.object());
            return bounds;
        }
        return List.of(type);
    }

    private Optional<Found> findIn(Type start, String name, boolean isStatic, Scope scope) {
        Collected collected = new Collected(isStatic);
        for (Type.Named each : named(hierarchy.visibleAncestry(start))) {
            if (!isStatic && collected.methods.isEmpty() && collected.getters.isEmpty()) {
                Optional<Found> direct = direct(each, each.definition(), name);
                if (direct.isPresent()) {
                    return direct;
                }
            }
            collected.addAll(each.definition().members(name), each, false);
            if (collected.isWholeProperty()) {
                break;
            }
        }
        if (collected.isEmpty() || !collected.methods.isEmpty()) {
            for (Type.Named each : named(hierarchy.ancestry(start))) {
                collected.addAll(scope.extensions(each.definition(), name), each, true);
            }
        }
        if (collected.isEmpty() && !(start.resolved() instanceof Type.Named)) {
            collected.addAll(scope.extensions(known.objectDefinition(), name), (Type.Named) known.object(), true);
        }
        return collected.found();
    }

    private static List<Type.Named> named(List<Type> types) {
        return types.stream().filter(each -> each.resolved() instanceof Type.Named).map(each -> (Type.Named) each.resolved()).toList();
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

    /** The members of one name, nearest first. */
    private static final class Collected {

        private final boolean isStatic;
        private final List<Candidate> methods = new ArrayList<>();
        private final List<Candidate> getters = new ArrayList<>();
        private final List<Candidate> setters = new ArrayList<>();

        private Collected(boolean isStatic) {
            this.isStatic = isStatic;
        }

        private void addAll(List<Member> members, Type.Named owner, boolean extension) {
            for (Member member : members) {
                List<Candidate> list = switch (member.kind()) {
                    case METHOD -> methods;
                    case GETTER -> getters;
                    case SETTER -> setters;
                    case CONSTRUCTOR -> null;
                };
                if (list != null && member.isStatic() == isStatic && list.stream().noneMatch(other -> hides(other.member(), member))) {
                    list.add(new Candidate(member, owner, extension));
                }
            }
        }

        private boolean isEmpty() {
            return methods.isEmpty() && getters.isEmpty() && setters.isEmpty();
        }

        private boolean isWholeProperty() {
            return methods.isEmpty() && !getters.isEmpty() && !setters.isEmpty();
        }

        private Optional<Found> found() {
            if (!getters.isEmpty() || !setters.isEmpty()) {
                return Optional.of(new Found.OfProperty(getters, setters));
            }
            return methods.isEmpty() ? Optional.empty() : Optional.of(new Found.OfMethods(methods));
        }
    }

    /** Whether {@code nearer} stands in for {@code other}, which is declared further up. */
    private static boolean hides(Member nearer, Member other) {
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
}
