package fusabi.check;

import fusabi.core.Variable;
import fusabi.source.Span;
import fusabi.types.Failure;
import fusabi.types.TraitConstraint;
import fusabi.types.Type;
import fusabi.types.TypeVariable;
import java.util.ArrayList;
import java.util.List;

/** Quantifies what is still open in the types of a definition, once the level at which it was checked has been left. */
final class Generalization {

    private Generalization() {}

    /** What uses have to bring: everything that is asked of types, what the types themselves are (for {@code typeof<'T>}), or nothing of that kind. */
    enum Asking { ALL, TYPES, NONE }

    /**
     * What became of the open types.
     *
     * @param variables the quantified variables
     * @param traits    member constraints that each use must solve
     * @param witnesses the parameters that bring the solutions, in the order of {@code traits}
     */
    record Result(List<TypeVariable> variables, List<TraitConstraint> traits, List<Variable> witnesses) {}

    /** Generalises {@code types}; quantified variables in them that are not {@code owned} were shared with an earlier member of the group. */
    static Result of(Session session, List<Type> types, List<TypeVariable> owned, Asking asking, Span span) {
        boolean inline = asking == Asking.ALL;
        List<TypeVariable> open = session.generalizer().generalizable(types);
        if (inline) {
            open.forEach(session.traits()::settleWeakly);
        } else {
            for (Failure failure : session.generalizer().settleOrDemote(open)) {
                session.errors().unmet(failure, span);
            }
        }
        List<TypeVariable> variables = new ArrayList<>(session.generalizer().generalizable(types));
        List<TraitConstraint> traits = new ArrayList<>();
        List<Variable> witnesses = new ArrayList<>();
        for (TraitConstraint trait : session.generalizer().openTraits(variables)) {
            if (inline || !trait.isSoft() && !trait.isDeclared() || asking == Asking.TYPES && trait.isOfTypeItself()) {
                Variable witness = Variable.of("witness");
                traits.add(trait);
                witnesses.add(witness);
                session.traits().provide(trait, witness);
            }
        }
        session.generalizer().quantify(variables);
        for (TypeVariable shared : session.generalizer().quantified(new Type.Tuple(types, false))) {
            if (!variables.contains(shared) && !owned.contains(shared)) {
                variables.add(shared);
            }
        }
        return new Result(variables, traits, witnesses);
    }
}
