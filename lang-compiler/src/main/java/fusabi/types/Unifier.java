package fusabi.types;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    private static final int MAX_SIZE = 200_000;

    private final KnownTypes known;
    private final Hierarchy hierarchy;
    private final ConstraintRules rules;
    private Traits traits = _ -> OK;
    private final Deque<TraitConstraint> pending = new ArrayDeque<>();
    private final List<Runnable> trail = new ArrayList<>();
    private final List<Narrowed> narrowed = new ArrayList<>();
    private final List<TraitConstraint> demanded = new ArrayList<>();
    private int trials;
    private int depth;
    private boolean tooLarge;

    public Unifier(KnownTypes known) {
        this.known = known;
        this.hierarchy = new Hierarchy(known);
        this.rules = new ConstraintRules(known, hierarchy);
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
        if (narrowed.isEmpty()) {
            return List.of();
        }
        List<Narrowed> taken = List.copyOf(narrowed);
        narrowed.clear();
        return taken;
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
            failure = impose(type, constraint);
        } finally {
            depth--;
        }
        return failure.isPresent() ? failure : settlePending();
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
        int mark = trail.size();
        int warnings = narrowed.size();
        List<TraitConstraint> waiting = List.copyOf(pending);
        int outerDepth = depth;
        depth = 0;
        trials++;
        boolean kept = false;
        try {
            kept = action.getAsBoolean();
        } finally {
            trials--;
            depth = outerDepth;
            if (!kept) {
                while (trail.size() > mark) {
                    trail.removeLast().run();
                }
                while (narrowed.size() > warnings) {
                    narrowed.removeLast();
                }
                pending.clear();
                pending.addAll(waiting);
            } else if (trials == 0) {
                trail.clear();
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

    private void record(Runnable undo) {
        if (trials > 0) {
            trail.add(undo);
        }
    }

    private Optional<Failure> equal(Type expected, Type actual) {
        while (true) {
            Type a = expected.resolved();
            Type b = actual.resolved();
            if (a == b || a instanceof Type.Erroneous || b instanceof Type.Erroneous) {
                return OK;
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

    /** Solves a / b = 1 over an abelian group: Kennedy, "Programming languages and dimensions", 1996, section 4. */
    private Optional<Failure> equalMeasures(Type a, Type b) {
        if (a instanceof TypeVariable variable && !variable.isMeasure()) {
            return bind(variable, b);
        }
        if (b instanceof TypeVariable variable && !variable.isMeasure()) {
            return bind(variable, a);
        }
        Measure quotient = Measure.from(a).times(Measure.from(b).inverse()).normalized();
        while (!quotient.factors().isEmpty()) {
            TypeVariable best = null;
            Measure.Fraction exponent = null;
            for (Map.Entry<Object, Measure.Fraction> entry : quotient.factors().entrySet()) {
                if (entry.getKey() instanceof TypeVariable variable && variable.rigidity() != TypeVariable.Rigidity.RIGID
                        && !variable.isGeneric()
                        && (best == null || best.rigidity() == TypeVariable.Rigidity.WARN)) {
                    best = variable;
                    exponent = entry.getValue();
                }
            }
            if (best == null) {
                return Optional.of(new Failure.Mismatch(a, b));
            }
            Map<Object, Measure.Fraction> rest = new LinkedHashMap<>(quotient.factors());
            rest.remove(best);
            Measure value = new Measure(rest).power(Measure.Fraction.of(-exponent.denominator(), exponent.numerator()));
            if (best.rigidity() == TypeVariable.Rigidity.WARN) {
                narrowed.add(new Narrowed(best, value));
            }
            lowerLevels(value, best);
            link(best, value);
            quotient = Measure.from(a).times(Measure.from(b).inverse()).normalized();
        }
        return OK;
    }

    private Optional<Failure> join(TypeVariable a, TypeVariable b) {
        TypeVariable keep = a;
        TypeVariable drop = b;
        if (isFixed(drop) || drop.rigidity() == TypeVariable.Rigidity.WARN && !isFixed(keep)
                && keep.rigidity() == TypeVariable.Rigidity.FLEXIBLE
                || keep.rigidity() == drop.rigidity() && keep.name().isEmpty() && !drop.name().isEmpty()) {
            keep = b;
            drop = a;
        }
        if (isFixed(drop)) {
            return Optional.of(new Failure.Rigid(drop, keep));
        }
        if (drop.rigidity() == TypeVariable.Rigidity.WARN) {
            narrowed.add(new Narrowed(drop, keep));
        }
        if (!keep.isGeneric() && drop.level() < keep.level()) {
            changeLevel(keep, drop.level());
        }
        List<Constraint> handed = drop.constraints();
        link(drop, keep);
        return imposeAll(keep, handed);
    }

    private static boolean isFixed(TypeVariable variable) {
        return variable.rigidity() == TypeVariable.Rigidity.RIGID || variable.isGeneric();
    }

    private Optional<Failure> bind(TypeVariable variable, Type type) {
        if (isFixed(variable)) {
            return Optional.of(new Failure.Rigid(variable, type));
        }
        if (!lowerLevels(type, variable)) {
            return Optional.of(tooLarge ? new Failure.TooLarge(variable) : new Failure.Infinite(variable, type));
        }
        if (variable.rigidity() == TypeVariable.Rigidity.WARN) {
            narrowed.add(new Narrowed(variable, type));
        }
        List<Constraint> handed = variable.constraints();
        link(variable, type);
        return imposeAll(type, handed);
    }

    private void link(TypeVariable variable, Type type) {
        variable.setLink(type);
        record(() -> variable.setLink(null));
    }

    private void changeLevel(TypeVariable variable, int level) {
        int before = variable.level();
        variable.setLevel(level);
        record(() -> variable.setLevel(before));
    }

    /** Makes every variable in the type at most as deep as {@code outer}; false when {@code outer} itself occurs in it. */
    private boolean lowerLevels(Type start, TypeVariable outer) {
        Deque<Type> work = new ArrayDeque<>();
        work.push(start);
        int size = 0;
        tooLarge = false;
        while (!work.isEmpty()) {
            if (++size > MAX_SIZE) {
                tooLarge = true;
                return false;
            }
            switch (work.pop().resolved()) {
                case TypeVariable variable -> {
                    if (variable == outer) {
                        return false;
                    }
                    if (!variable.isGeneric() && variable.level() > outer.level()) {
                        changeLevel(variable, outer.level());
                    }
                }
                case Measure measure -> measure.normalized().factors().keySet().forEach(key -> {
                    if (key instanceof TypeVariable variable) {
                        work.push(variable);
                    }
                });
                case Type.Function function -> {
                    work.push(function.parameter());
                    work.push(function.result());
                }
                case Type.Tuple tuple -> tuple.items().forEach(work::push);
                case Type.Named named -> named.arguments().forEach(work::push);
                case Type.Erroneous _ -> { }
            }
        }
        return true;
    }

    private Optional<Failure> imposeAll(Type type, List<Constraint> constraints) {
        for (Constraint constraint : constraints) {
            Optional<Failure> failure = impose(type, constraint);
            if (failure.isPresent()) {
                return failure;
            }
        }
        return OK;
    }

    private Optional<Failure> impose(Type given, Constraint constraint) {
        Type type = given.resolved();
        if (type instanceof Type.Erroneous) {
            return OK;
        }
        if (constraint instanceof Constraint.Simple simple) {
            return rules.holds(type, simple, this::addSimple) ? OK : Optional.of(new Failure.Unmet(constraint, type));
        }
        if (constraint instanceof Constraint.Trait(var trait)) {
            pending.add(trait);
            if (type instanceof TypeVariable variable) {
                add(variable, constraint);
            }
            return OK;
        }
        if (type instanceof TypeVariable variable) {
            return addToVariable(variable, constraint);
        }
        return switch (constraint) {
            case Constraint.Subtype(var bound) -> subtype(type, bound);
            case Constraint.Enum(var underlying) -> type instanceof Type.Named named && named.definition().enumUnderlying().isPresent()
                    ? equal(underlying, named.definition().enumUnderlying().get())
                    : Optional.of(new Failure.Unmet(constraint, type));
            case Constraint.OneOf(var allowed) -> type instanceof Type.Named named && allowed.contains(named.definition())
                    ? OK
                    : Optional.of(new Failure.Unmet(constraint, type));
            case Constraint.Simple _, Constraint.Trait _ -> OK;
        };
    }

    private Optional<Failure> addToVariable(TypeVariable variable, Constraint constraint) {
        if (constraint instanceof Constraint.Subtype(var bound)) {
            if (known.isObject(bound)) {
                return OK;
            }
            if (bound.resolved() == variable) {
                return OK;
            }
            for (Constraint present : variable.constraints()) {
                if (present instanceof Constraint.Subtype(var other) && other.resolved() instanceof Type.Named a
                        && bound.resolved() instanceof Type.Named b && a.definition() == b.definition()) {
                    return equal(other, bound);
                }
            }
            if (bound.resolved() instanceof Type.Named named && named.definition().isSealed() && !isFixed(variable)) {
                return equal(bound, variable);
            }
        }
        if (isFixed(variable) && !(constraint instanceof Constraint.Subtype(var bound) && satisfiesBound(variable, bound))) {
            return Optional.of(new Failure.Unmet(constraint, variable));
        }
        add(variable, constraint);
        return OK;
    }

    private boolean satisfiesBound(TypeVariable variable, Type bound) {
        for (Constraint present : variable.constraints()) {
            if (present instanceof Constraint.Subtype(var other) && bound.resolved() instanceof Type.Named named
                    && hierarchy.derives(other, named.definition())) {
                return true;
            }
        }
        return false;
    }

    private boolean addSimple(TypeVariable variable, Constraint.Simple constraint) {
        if (variable.has(constraint)) {
            return true;
        }
        if (variable.rigidity() == TypeVariable.Rigidity.RIGID) {
            if (variable.isGeneric() && !variable.isMeasure()) {
                return impliedByBound(variable, constraint);
            }
            return impliedByBound(variable, constraint);
        }
        add(variable, constraint);
        return true;
    }

    private boolean impliedByBound(TypeVariable variable, Constraint.Simple constraint) {
        for (Constraint present : variable.constraints()) {
            if (constraint == Constraint.Simple.EQUALITY && present == Constraint.Simple.COMPARISON
                    || present instanceof Constraint.Subtype(var bound) && rules.holds(bound, constraint, (_, _) -> true)) {
                return true;
            }
        }
        return false;
    }

    private void add(TypeVariable variable, Constraint constraint) {
        List<Constraint> before = variable.constraints();
        if (before.contains(constraint)) {
            return;
        }
        List<Constraint> after = new ArrayList<>(before);
        after.add(constraint);
        variable.setConstraints(List.copyOf(after));
        record(() -> variable.setConstraints(before));
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
                add(variable, new Constraint.Trait(trait));
            }
        }
        demanded.add(trait);
        record(() -> demanded.remove(trait));
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
        record(trait::reopen);
    }

    void markFailed(TraitConstraint trait) {
        trait.fail();
        record(trait::reopen);
    }

    private Optional<Failure> subtype(Type type, Type bound) {
        return switch (bound.resolved()) {
            case TypeVariable variable -> equal(variable, type);
            case Type.Erroneous _ -> OK;
            case Type.Named target -> {
                if (target.definition() == known.objectDefinition()) {
                    yield OK;
                }
                Optional<Type.Named> found = hierarchy.instanceOf(type, target.definition());
                yield found.isPresent() ? equal(target, found.get()) : Optional.of(new Failure.Unmet(new Constraint.Subtype(bound), type));
            }
            case Measure _, Type.Function _, Type.Tuple _ -> equal(bound, type);
        };
    }
}
