package fusabi.types;

import fusabi.source.Effort;
import fusabi.source.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** From types with free variables to schemes and back. Keeps the level of the let whose right side is being checked. */
public final class Generalizer {

    private final Unifier unifier;
    private final TraitSolver traits;
    private final Set<TypeVariable> general = Collections.newSetFromMap(new IdentityHashMap<>());
    private int level;

    public Generalizer(Unifier unifier, TraitSolver traits) {
        this.unifier = unifier;
        this.traits = traits;
    }

    public int level() {
        return level;
    }

    public void enter() {
        level++;
    }

    public void leave() {
        level--;
    }

    public TypeVariable fresh() {
        return TypeVariable.fresh(level);
    }

    /** A scheme instantiated: its type, what its variables became, and the member constraints that the use must solve, in the scheme's order. */
    public record Instance(Type type, List<Type> arguments, List<TraitConstraint> traits, Optional<Failure> failure) {}

    public Instance instantiate(List<TypeVariable> variables, Type type, List<TraitConstraint> needed, Span span) {
        if (variables.isEmpty()) {
            return new Instance(type, List.of(), List.of(), Optional.empty());
        }
        List<Type> arguments = freshArguments(variables);
        return instantiate(variables, arguments, type, needed, span);
    }

    /** New variables in place of {@code variables}; their constraints are not copied yet. */
    public List<Type> freshArguments(List<TypeVariable> variables) {
        List<Type> arguments = new ArrayList<>(variables.size());
        for (TypeVariable variable : variables) {
            arguments.add(variable.isMeasure() ? TypeVariable.freshMeasure(level) : TypeVariable.fresh(level));
        }
        return arguments;
    }

    public Instance instantiate(List<TypeVariable> variables, List<Type> arguments, Type type, List<TraitConstraint> needed, Span span) {
        Substitution substitution = Substitution.of(variables, arguments);
        Optional<Failure> failure = constrain(variables, arguments, substitution);
        List<TraitConstraint> copies = new ArrayList<>(needed.size());
        for (TraitConstraint each : needed) {
            TraitConstraint copy = substitution.apply(each, span);
            copies.add(copy);
        }
        Type instance = substitution.apply(type);
        for (TraitConstraint copy : copies) {
            Optional<Failure> next = unifier.demand(copy);
            failure = failure.isPresent() ? failure : next;
        }
        return new Instance(instance, arguments, copies, failure);
    }

    /** Requires of each argument what its parameter requires, member constraints apart. */
    public Optional<Failure> constrain(List<TypeVariable> variables, List<Type> arguments, Substitution substitution) {
        Optional<Failure> failure = Optional.empty();
        for (int i = 0; i < variables.size() && i < arguments.size(); i++) {
            for (Constraint constraint : variables.get(i).constraints()) {
                if (!(constraint instanceof Constraint.Trait)) {
                    Optional<Failure> next = unifier.require(arguments.get(i), substitution.apply(constraint));
                    failure = failure.isPresent() ? failure : next;
                }
            }
        }
        return failure;
    }

    /** The variables of a type that belong to lets deeper than the current level. */
    public List<TypeVariable> generalizable(List<Type> types) {
        Set<TypeVariable> found = new LinkedHashSet<>();
        for (Type type : types) {
            collect(type, found);
        }
        return new ArrayList<>(found);
    }

    private void collect(Type start, Set<TypeVariable> found) {
        Deque<TypeVariable> open = new ArrayDeque<>(mentioned(List.of(start)));
        while (!open.isEmpty()) {
            TypeVariable variable = open.pop();
            if (found.add(variable)) {
                mentioned(tied(variable).reversed()).reversed().forEach(open::push);
            }
        }
    }

    /** The variables of types that belong to lets deeper than the current level, without those that constraints tie to them. */
    public List<TypeVariable> mentioned(List<Type> types) {
        List<TypeVariable> found = new ArrayList<>();
        Deque<Type> work = new ArrayDeque<>();
        types.reversed().forEach(work::push);
        while (!work.isEmpty()) {
            Effort.spend(1);
            switch (work.pop().resolved()) {
                case TypeVariable variable -> {
                    if (!variable.isGeneric() && variable.level() > level) {
                        found.add(variable);
                    }
                }
                case Measure measure -> measure.normalized().factors().keySet().forEach(key -> {
                    if (key instanceof TypeVariable variable) {
                        work.push(variable);
                    }
                });
                case Type.Function function -> {
                    work.push(function.result());
                    work.push(function.parameter());
                }
                case Type.Tuple tuple -> tuple.items().reversed().forEach(work::push);
                case Type.Named named -> named.arguments().reversed().forEach(work::push);
                case Type.Erroneous _ -> { }
            }
        }
        return found;
    }

    /** The types that constraints tie to a variable: whoever quantifies it has to quantify their variables. */
    public List<Type> tied(TypeVariable variable) {
        List<Type> types = new ArrayList<>();
        for (Constraint constraint : variable.constraints()) {
            if (constraint instanceof Constraint.Subtype(var bound)) {
                types.add(bound);
            } else if (constraint instanceof Constraint.Trait(var trait) && !trait.isSettled()) {
                types.addAll(trait.arguments());
                types.add(trait.result());
            }
        }
        return types;
    }

    /** Member constraints still open on the variables, each once. */
    public List<TraitConstraint> openTraits(List<TypeVariable> variables) {
        Set<TraitConstraint> open = new LinkedHashSet<>();
        for (TypeVariable variable : variables) {
            for (Constraint constraint : variable.constraints()) {
                if (constraint instanceof Constraint.Trait(var trait) && !trait.isSettled()) {
                    open.add(trait);
                }
            }
        }
        return List.copyOf(open);
    }

    /**
     * What keeps variables from being quantified: operators on types that are still unknown have to find them later. Solves what can be solved by
     * guessing operands alike, and puts the variables of what is left at the current level. Answers what failed.
     */
    public List<Failure> settleOrDemote(List<TypeVariable> variables) {
        List<Failure> failures = traits.settleWeakly(variables);
        Set<TypeVariable> tied = new LinkedHashSet<>();
        boolean changed = true;
        while (changed) {
            List<TypeVariable> reached = new ArrayList<>(variables);
            reached.addAll(tied);
            // All at once: the variables of one operator of a long chain lead to those of all others.
            List<Type> all = new ArrayList<>();
            for (TraitConstraint trait : openTraits(reached)) {
                if (!trait.isSoft() && !trait.isDeclared()) {
                    all.addAll(trait.supports());
                    all.addAll(trait.arguments());
                    all.add(trait.result());
                }
            }
            changed = tied.addAll(generalizable(all));
        }
        for (TypeVariable variable : variables) {
            if (variable.resolved() == variable && variable.constraints().stream().anyMatch(c -> c instanceof Constraint.OneOf)) {
                tied.add(variable);
            }
        }
        demote(List.copyOf(tied));
        return failures;
    }

    /** Solves what member constraints can be solved by guessing operands alike, then by defaults; answers what failed. */
    public List<Failure> settle(List<TypeVariable> variables) {
        for (TypeVariable variable : variables) {
            condense(variable);
        }
        return traits.settle(variables);
    }

    /** A variable that a script wrote as {@code #T}: it stays general. */
    public void keepGeneral(TypeVariable variable) {
        general.add(variable);
    }

    /** A function's parameter may be of a derived type; when nothing makes use of that, it is of the type itself. */
    private void condense(TypeVariable variable) {
        if (variable.isBound() || variable.isGeneric() || variable.rigidity() != TypeVariable.Rigidity.FLEXIBLE
                || !variable.name().isEmpty()
                || general.contains(variable)) {
            return;
        }
        for (Constraint constraint : variable.constraints()) {
            if (constraint instanceof Constraint.Subtype(var bound)) {
                unifier.trial(() -> unifier.unify(bound, variable).isEmpty());
                return;
            }
        }
    }

    /** The unknown variables of a type that are deeper than {@code limit}. */
    public List<TypeVariable> generalizableAt(int limit, Type type) {
        int before = level;
        level = limit;
        List<TypeVariable> found = generalizable(List.of(type));
        level = before;
        return found;
    }

    /** The quantified variables that a type mentions. */
    public List<TypeVariable> quantified(Type start) {
        Set<TypeVariable> found = new LinkedHashSet<>();
        Deque<Type> work = new ArrayDeque<>();
        work.push(start);
        while (!work.isEmpty()) {
            Effort.spend(1);
            switch (work.pop().resolved()) {
                case TypeVariable variable -> {
                    if (variable.isGeneric()) {
                        found.add(variable);
                    }
                }
                case Measure measure -> measure.normalized().factors().keySet().forEach(key -> {
                    if (key instanceof TypeVariable variable) {
                        work.push(variable);
                    }
                });
                case Type.Function function -> {
                    work.push(function.result());
                    work.push(function.parameter());
                }
                case Type.Tuple tuple -> tuple.items().reversed().forEach(work::push);
                case Type.Named named -> named.arguments().reversed().forEach(work::push);
                case Type.Erroneous _ -> { }
            }
        }
        return new ArrayList<>(found);
    }

    /** Makes the variables quantified. */
    public void quantify(List<TypeVariable> variables) {
        for (TypeVariable variable : variables) {
            variable.setLevel(TypeVariable.GENERIC);
        }
    }

    /** Puts variables that may not be generalised at the current level. */
    public void demote(List<TypeVariable> variables) {
        for (TypeVariable variable : variables) {
            if (variable.level() > level) {
                variable.setLevel(level);
            }
        }
    }
}
