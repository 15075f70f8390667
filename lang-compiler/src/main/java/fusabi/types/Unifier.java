package fusabi.types;

import fusabi.source.Effort;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Makes types equal by finding what their variables stand for. */
public final class Unifier {
    /*
     * Robinson's algorithm over union-find variables. Binding a variable also lowers the levels in the type it is bound to and hands its constraints on.
     * Member constraints of bound variables wait in a queue until the outermost call has made both sides equal, so that the solver never sees half a
     * unification. While a trial runs every change is written to a trail and taken back if the trial fails.
     */

    /** Solves member constraints when more is known of their types. */
    interface Traits {
        Optional<Failure> retry(TraitConstraint trait);
    }

    /** A variable the script declared turned out to be {@code type}: FS0064. */
    public record Narrowed(TypeVariable variable, Type type) {}

    private static final Optional<Failure> OK = Optional.empty();

    /** So many more constraints are not handed on: in a chain of a thousand operators that would be done a thousand times. */
    private static final int MANY = 8;

    private final KnownTypes known;
    private final Hierarchy hierarchy;
    private final Bindings bindings = new Bindings();
    private final MeasureUnifier measures = new MeasureUnifier(bindings);
    private final ConstraintSolver constraints;
    private Traits traits = _ -> OK;
    private final Deque<TraitConstraint> pending = new ArrayDeque<>();
    private final List<TraitConstraint> demanded = new ArrayList<>();
    private int depth;

    public Unifier(KnownTypes known) {
        this.known = known;
        this.hierarchy = new Hierarchy(known);
        this.constraints = new ConstraintSolver(this, bindings, known, hierarchy);
    }

    void setTraits(Traits value) {
        traits = value;
    }

    public Hierarchy hierarchy() {
        return hierarchy;
    }

    public KnownTypes known() {
        return known;
    }

    /** What declared variables were narrowed to since the last call. */
    public List<Narrowed> takeNarrowed() {
        return bindings.takeNarrowed();
    }

    /** Makes both types equal. After a failure the variables may be half bound; the failure names the innermost difference. */
    public Optional<Failure> unify(Type expected, Type actual) {
        depth++;
        Optional<Failure> failure;
        try {
            failure = equal(expected, actual);
        } finally {
            depth--;
        }
        return failure.isPresent() ? failure : settlePending();
    }

    /** Requires a constraint of a type. */
    public Optional<Failure> require(Type type, Constraint constraint) {
        depth++;
        Optional<Failure> failure;
        try {
            failure = constraints.impose(type, constraint);
        } finally {
            depth--;
        }
        return failure.isPresent() ? failure : settlePending();
    }

    /** Lets a member constraint be tried when the outermost call has made both sides equal. */
    void await(TraitConstraint trait) {
        pending.add(trait);
    }

    private Optional<Failure> settlePending() {
        if (depth > 0) {
            return OK;
        }
        Optional<Failure> first = OK;
        while (!pending.isEmpty()) {
            TraitConstraint trait = pending.poll();
            if (!trait.isSettled()) {
                Optional<Failure> failure = traits.retry(trait);
                if (failure.isPresent() && first.isEmpty()) {
                    first = failure;
                }
            }
        }
        return first;
    }

    /** Runs something that unifies; takes all its changes back when it answers false. */
    public boolean trial(BooleanSupplier action) {
        Bindings.Mark mark = bindings.begin();
        List<TraitConstraint> waiting = List.copyOf(pending);
        int outerDepth = depth;
        depth = 0;
        boolean kept = false;
        try {
            kept = action.getAsBoolean();
        } finally {
            depth = outerDepth;
            bindings.end(mark, kept);
            if (!kept) {
                pending.clear();
                pending.addAll(waiting);
            }
        }
        return kept;
    }

    /** Whether both could be made equal; nothing changes. */
    public boolean couldUnify(Type a, Type b) {
        boolean[] answer = new boolean[1];
        trial(() -> {
            answer[0] = unify(a, b).isEmpty();
            return false;
        });
        return answer[0];
    }

    Optional<Failure> equal(Type expected, Type actual) {
        while (true) {
            Effort.spend(1);
            Type a = expected.resolved();
            Type b = actual.resolved();
            if (a == b || a instanceof Type.Erroneous && b instanceof Type.Erroneous) {
                return OK;
            }
            if (a instanceof Type.Erroneous || b instanceof Type.Erroneous) {
                // What becomes of a mistake is not complained of again.
                Type other = a instanceof Type.Erroneous ? b : a;
                return other instanceof TypeVariable variable && !isFixed(variable) && !variable.isMeasure()
                        ? bind(variable, Type.ERRONEOUS) : OK;
            }
            if (a instanceof Measure || b instanceof Measure || isMeasure(a) || isMeasure(b)) {
                return equalMeasures(a, b);
            }
            if (a instanceof TypeVariable first) {
                return b instanceof TypeVariable second ? join(first, second) : bind(first, b);
            }
            if (b instanceof TypeVariable second) {
                return bind(second, a);
            }
            if (a instanceof Type.Function f && b instanceof Type.Function g) {
                Optional<Failure> failure = equal(f.parameter(), g.parameter());
                if (failure.isPresent()) {
                    return failure;
                }
                expected = f.result();
                actual = g.result();
            } else if (a instanceof Type.Tuple s && b instanceof Type.Tuple t && s.items().size() == t.items().size()
                    && s.struct() == t.struct()) {
                return equalAll(s.items(), t.items());
            } else if (a instanceof Type.Named m && b instanceof Type.Named n && m.definition() == n.definition()) {
                if (m.arguments().size() == n.arguments().size()) {
                    return equalAll(m.arguments(), n.arguments());
                }
                return equalMeasures(unitOf(m), unitOf(n)).map(_ -> new Failure.Mismatch(m, n));
            } else {
                return Optional.of(new Failure.Mismatch(a, b));
            }
        }
    }

    private Optional<Failure> equalAll(List<Type> expected, List<Type> actual) {
        for (int i = 0; i < expected.size(); i++) {
            Optional<Failure> failure = equal(expected.get(i), actual.get(i));
            if (failure.isPresent()) {
                return failure;
            }
        }
        return OK;
    }

    private static boolean isMeasure(Type type) {
        return type instanceof TypeVariable variable && variable.isMeasure();
    }

    private static Type unitOf(Type.Named number) {
        return number.arguments().isEmpty() ? Measure.ONE : number.arguments().getFirst();
    }

    private Optional<Failure> equalMeasures(Type a, Type b) {
        if (a instanceof TypeVariable variable && !variable.isMeasure()) {
            return bind(variable, b);
        }
        if (b instanceof TypeVariable variable && !variable.isMeasure()) {
            return bind(variable, a);
        }
        return measures.equal(a, b);
    }

    private Optional<Failure> join(TypeVariable a, TypeVariable b) {
        TypeVariable keep = a;
        TypeVariable drop = b;
        if (isFixed(drop) || drop.rigidity() == TypeVariable.Rigidity.WARN && !isFixed(keep)
                && keep.rigidity() == TypeVariable.Rigidity.FLEXIBLE
                || keep.rigidity() == drop.rigidity() && keep.name().isEmpty() && !drop.name().isEmpty()
                || isPlain(keep) && isPlain(drop) && (drop.constraints().size() > keep.constraints().size() + MANY
                        || drop.rank() > keep.rank() && drop.constraints().size() + MANY >= keep.constraints().size())) {
            keep = b;
            drop = a;
        }
        if (isFixed(drop)) {
            return Optional.of(new Failure.Rigid(drop, keep));
        }
        bindings.narrow(drop, keep);
        if (!keep.isGeneric() && drop.level() < keep.level()) {
            bindings.changeLevel(keep, drop.level());
        }
        keep.standFor(drop);
        List<Constraint> handed = drop.constraints();
        bindings.link(drop, keep);
        return constraints.imposeAll(keep, handed);
    }

    /** Whether nothing but its constraints tells this variable from another. */
    private static boolean isPlain(TypeVariable variable) {
        return variable.rigidity() == TypeVariable.Rigidity.FLEXIBLE && variable.name().isEmpty();
    }

    static boolean isFixed(TypeVariable variable) {
        return variable.rigidity() == TypeVariable.Rigidity.RIGID || variable.isGeneric();
    }

    private Optional<Failure> bind(TypeVariable variable, Type type) {
        if (isFixed(variable)) {
            return Optional.of(new Failure.Rigid(variable, type));
        }
        switch (bindings.lowerLevels(type, variable)) {
            case INFINITE -> {
                return Optional.of(new Failure.Infinite(variable, type));
            }
            case TOO_LARGE -> {
                return Optional.of(new Failure.TooLarge(variable));
            }
            case DONE -> bindings.narrow(variable, type);
        }
        List<Constraint> handed = variable.constraints();
        bindings.link(variable, type);
        return constraints.imposeAll(type, handed);
    }

    /** A variable of which nothing is known but what it derives from becomes that. */
    public void takeBound(TypeVariable variable) {
        if (variable.resolved() == variable && !isFixed(variable)) {
            for (Constraint constraint : variable.constraints()) {
                if (constraint instanceof Constraint.Subtype(var bound)) {
                    unify(bound, variable);
                    return;
                }
            }
        }
    }

    /** Attaches a member constraint to the variables among its types and tries to solve it. */
    public Optional<Failure> demand(TraitConstraint trait) {
        List<Type> all = new ArrayList<>(trait.supports());
        all.addAll(trait.arguments());
        all.add(trait.result());
        for (Type type : all) {
            if (type.resolved() instanceof TypeVariable variable) {
                bindings.add(variable, new Constraint.Trait(trait));
            }
        }
        demanded.add(trait);
        bindings.record(() -> demanded.remove(trait));
        pending.add(trait);
        return settlePending();
    }

    /** The member constraints that were never solved. */
    public List<TraitConstraint> open() {
        demanded.removeIf(TraitConstraint::isSettled);
        return List.copyOf(demanded);
    }

    void settle(TraitConstraint trait, TraitConstraint.Solution solution) {
        trait.solve(solution);
        bindings.record(trait::reopen);
    }

    void markFailed(TraitConstraint trait) {
        trait.fail();
        bindings.record(trait::reopen);
    }


}
