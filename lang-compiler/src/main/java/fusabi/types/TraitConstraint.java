package fusabi.types;

import fusabi.core.CoreExpression;
import fusabi.source.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * {@code (^a or ^b): (static member name: arguments -> result)}: a member that some type must have, and, once it is found, how it is called. A name that
 * begins with {@code %} is an intrinsic that every type has ("soft").
 */
public final class TraitConstraint {

    /** The name of constructors: {@code (new: unit -> ^a)}. */
    public static final String CONSTRUCTOR = ".ctor";

    /** What {@link #isOfTypeItself} is true of. */
    public static final List<String> OF_TYPES = List.of("%is_instance", "%type_symbol", "%type_shape", "%default", "%unbox");

    /** How the member is called. */
    public interface Solution {
        /** The call; as many arguments as the constraint has, the receiver first. */
        CoreExpression call(List<CoreExpression> arguments, Span span);
    }

    private final List<Type> supports;
    private final String name;
    private final boolean isStatic;
    private final List<Type> arguments;
    private final Type result;
    private final Span span;
    private Solution solution;
    private boolean failed;
    private boolean used = true;
    private final List<TraitConstraint> passedTo = new ArrayList<>(0);

    public TraitConstraint(List<Type> supports, String name, boolean isStatic, List<Type> arguments, Type result, Span span) {
        this.supports = List.copyOf(supports);
        this.name = name;
        this.isStatic = isStatic;
        this.arguments = List.copyOf(arguments);
        this.result = result;
        this.span = span;
    }

    public List<Type> supports() {
        return supports;
    }

    public String name() {
        return name;
    }

    public boolean isStatic() {
        return isStatic;
    }

    /** The argument types; for instance members without the receiver. */
    public List<Type> arguments() {
        return arguments;
    }

    public Type result() {
        return result;
    }

    /** The expression that needs the member. */
    public Span span() {
        return span;
    }

    public boolean isSoft() {
        return name.startsWith("%");
    }

    /**
     * What a type parameter is declared to have, {@code 'T: (new: unit -> 'T)} or a static member of the interface above it: functions that are not
     * inline can have it too, and are given it.
     */
    public boolean isDeclared() {
        return name.equals(CONSTRUCTOR) && arguments.isEmpty() || isStatic && supports.stream().anyMatch(this::declares);
    }

    private boolean declares(Type support) {
        return support.resolved() instanceof TypeVariable variable
                && variable.constraints().stream().anyMatch(each -> each instanceof Constraint.Subtype(var bound) && Hierarchy.hasStaticSlot(bound, name));
    }

    /** What depends on the type itself, not on a value of it: {@code :? 'T}, {@code typeof<'T>}, {@code defaultof<'T>}, {@code unbox<'T>}, {@code new 'T()}. */
    public boolean isOfTypeItself() {
        return OF_TYPES.contains(name) || isDeclared();
    }

    /** Whether that question takes a value. */
    public static boolean asksOfValue(String name) {
        return name.equals("%is_instance") || name.equals("%unbox");
    }

    /** It is asked only for others, which are named later. */
    public void passOn() {
        used = false;
    }

    /** It is asked in order to be passed where {@code other} is asked. */
    public void passTo(TraitConstraint other) {
        used = false;
        passedTo.add(other);
    }

    /** It is asked wherever {@code other} is. */
    public void standFor(TraitConstraint other) {
        used |= other.used;
        passedTo.addAll(other.passedTo);
    }

    /** Whether it leads to a body that asks. */
    public boolean isUsed() {
        Set<TraitConstraint> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<TraitConstraint> work = new ArrayDeque<>(List.of(this));
        while (!work.isEmpty()) {
            TraitConstraint next = work.pop();
            if (next.used) {
                return true;
            }
            if (seen.add(next)) {
                work.addAll(next.passedTo);
            }
        }
        return false;
    }

    public Optional<Solution> solution() {
        return Optional.ofNullable(solution);
    }

    /** Whether a mistake that has been told is among its types, so that nothing more is to be said of it. */
    public boolean isErroneous() {
        return result.isErroneous() || supports.stream().anyMatch(Type::isErroneous);
    }

    public boolean isSettled() {
        return solution != null || failed;
    }

    /** How many arguments a witness takes. */
    public int witnessArity() {
        return Math.max(1, arguments.size() + (isStatic ? 0 : 1));
    }

    void solve(Solution value) {
        solution = value;
    }

    /** Forgets the solution when a trial is undone. */
    void reopen() {
        solution = null;
        failed = false;
    }

    void fail() {
        failed = true;
    }
}
