package fusabi.types;

import fusabi.source.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class GeneralizerTest {

    private final KnownTypes known = new KnownTypes();
    private final Unifier unifier = new Unifier(known);
    private final Generalizer generalizer = new Generalizer(unifier, new TraitSolver(unifier));

    @Test
    void onlyVariablesOfDeeperLetsAreGeneralised() {
        TypeVariable outer = generalizer.fresh();
        generalizer.enter();
        TypeVariable inner = generalizer.fresh();
        generalizer.leave();
        assertThat(generalizer.generalizable(List.of(new Type.Function(outer, inner)))).containsExactly(inner);
    }

    @Test
    void eachUseHasTypesOfItsOwn() {
        TypeVariable a = TypeVariable.parameter("a", false, false);
        Type identity = new Type.Function(a, a);
        Generalizer.Instance first = generalizer.instantiate(List.of(a), identity, List.of(), Span.none());
        Generalizer.Instance second = generalizer.instantiate(List.of(a), identity, List.of(), Span.none());
        assertThat(unifier.unify(first.type(), new Type.Function(known.int32(), known.int32()))).isEmpty();
        assertThat(unifier.unify(second.type(), new Type.Function(known.string(), known.string()))).isEmpty();
    }

    @Test
    void constraintsAreRequiredOfEachInstance() {
        TypeVariable a = TypeVariable.parameter("a", false, false);
        a.declare(Constraint.Simple.EQUALITY);
        Generalizer.Instance instance = generalizer.instantiate(List.of(a), a, List.of(), Span.none());
        assertThat(unifier.unify(instance.type(), new Type.Function(known.int32(), known.int32()))).isPresent();
    }

    @Test
    void operatorsOnUnknownTypesKeepTheirVariablesFromBeingQuantified() {
        generalizer.enter();
        TypeVariable x = generalizer.fresh();
        TypeVariable result = generalizer.fresh();
        unifier.demand(new TraitConstraint(List.of(x, x), "op_Addition", true, List.of(x, x), result, Span.none()));
        generalizer.leave();
        assertThat(generalizer.settleOrDemote(generalizer.generalizable(List.of(x, result)))).isEmpty();
        assertThat(generalizer.generalizable(List.of(x, result))).isEmpty();
        assertThat(x.resolved()).isInstanceOf(TypeVariable.class);
    }
}
