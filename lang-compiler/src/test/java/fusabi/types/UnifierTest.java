package fusabi.types;

import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class UnifierTest {

    private final KnownTypes known = new KnownTypes();
    private final Unifier unifier = new Unifier(known);

    UnifierTest() {
        new TraitSolver(unifier);
    }

    private Type list(Type element) {
        return known.list(element);
    }

    @Test
    void aVariableBecomesTheTypeItMeets() {
        TypeVariable a = TypeVariable.fresh(1);
        assertThat(unifier.unify(list(a), list(known.int32()))).isEmpty();
        assertThat(a.resolved()).isEqualTo(known.int32());
    }

    @Test
    void theInnermostDifferenceIsNamed() {
        assertThat(unifier.unify(list(known.int32()), list(known.string())))
                .contains(new Failure.Mismatch(known.int32(), known.string()));
    }

    @Test
    void aVariableCannotHoldItself() {
        TypeVariable a = TypeVariable.fresh(1);
        assertThat(unifier.unify(a, new Type.Function(a, known.int32()))).get().isInstanceOf(Failure.Infinite.class);
    }

    @Test
    void levelsOfABoundTypeAreLowered() {
        TypeVariable outer = TypeVariable.fresh(1);
        TypeVariable inner = TypeVariable.fresh(5);
        unifier.unify(outer, list(inner));
        assertThat(inner.level()).isEqualTo(1);
    }

    @Test
    void aRigidVariableStaysItself() {
        TypeVariable rigid = TypeVariable.declared("a", false, false, TypeVariable.Rigidity.RIGID, 1);
        assertThat(unifier.unify(known.int32(), rigid)).get().isInstanceOf(Failure.Rigid.class);
        TypeVariable other = TypeVariable.fresh(1);
        assertThat(unifier.unify(other, rigid)).isEmpty();
        assertThat(other.resolved()).isSameAs(rigid);
    }

    @Test
    void aDeclaredVariableThatIsNarrowedIsReported() {
        TypeVariable declared = TypeVariable.declared("a", false, false, TypeVariable.Rigidity.WARN, 1);
        unifier.unify(known.int32(), declared);
        assertThat(unifier.takeNarrowed()).extracting(Unifier.Narrowed::variable).containsExactly(declared);
        assertThat(unifier.takeNarrowed()).isEmpty();
    }

    @Test
    void aTrialThatFailsLeavesNothingBehind() {
        TypeVariable a = TypeVariable.fresh(3);
        TypeVariable b = TypeVariable.fresh(7);
        boolean kept = unifier.trial(() -> {
            unifier.unify(a, b);
            unifier.unify(a, known.int32());
            return unifier.unify(b, known.string()).isEmpty();
        });
        assertThat(kept).isFalse();
        assertThat(a.resolved()).isSameAs(a);
        assertThat(b.resolved()).isSameAs(b);
        assertThat(b.level()).isEqualTo(7);
    }

    @Test
    void functionsHaveNoEquality() {
        TypeVariable a = TypeVariable.fresh(1);
        assertThat(unifier.require(a, Constraint.Simple.EQUALITY)).isEmpty();
        assertThat(unifier.unify(a, new Type.Function(known.int32(), known.int32()))).get().isInstanceOf(Failure.Unmet.class);
    }

    @Test
    void constraintsMoveToTheVariableThatIsKept() {
        TypeVariable a = TypeVariable.fresh(1);
        TypeVariable b = TypeVariable.fresh(1);
        unifier.require(a, Constraint.Simple.COMPARISON);
        unifier.unify(a, b);
        assertThat(((TypeVariable) a.resolved()).has(Constraint.Simple.COMPARISON)).isTrue();
    }

    @Test
    void unitsOfMeasureAreSolvedAsAGroup() {
        TypeDefinition metre = new TypeDefinition("m", "m", TypeDefinition.Kind.MEASURE, fusabi.syntax.Access.PUBLIC);
        TypeVariable u = TypeVariable.freshMeasure(1);
        Measure square = Measure.of(u).times(Measure.of(u));
        assertThat(unifier.unify(square, Measure.of(metre).times(Measure.of(metre)))).isEmpty();
        assertThat(Measure.from(u)).isEqualTo(Measure.of(metre));
        assertThat(unifier.unify(Measure.of(metre), Measure.ONE)).isPresent();
    }

    @Test
    void aNumberWithoutUnitIsOneWithTheUnitOne() {
        TypeDefinition number = ((Type.Named) known.float64()).definition();
        assertThat(unifier.unify(known.float64(), new Type.Named(number, List.of(Measure.ONE)))).isEmpty();
    }
}
