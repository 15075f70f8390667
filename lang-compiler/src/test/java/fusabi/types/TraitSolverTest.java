package fusabi.types;

import fusabi.bytecode.Operation;
import fusabi.core.CoreExpression;
import fusabi.core.Intrinsic;
import fusabi.source.Span;
import fusabi.value.NumericKind;
import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TraitSolverTest {

    private final KnownTypes known = new KnownTypes();
    private final Unifier unifier = new Unifier(known);
    private final TraitSolver solver = new TraitSolver(unifier);

    private TraitConstraint plus(Type left, Type right, Type result) {
        return new TraitConstraint(List.of(left, right), "op_Addition", true, List.of(left, right), result, Span.none());
    }

    @Test
    void twoNumbersAreAdded() {
        TypeVariable result = TypeVariable.fresh(1);
        TraitConstraint trait = plus(known.int32(), known.int32(), result);
        assertThat(unifier.demand(trait)).isEmpty();
        assertThat(result.resolved()).isEqualTo(known.int32());
        CoreExpression call = trait.solution().orElseThrow().call(List.of(), Span.none());
        assertThat(call).isEqualTo(new CoreExpression.Arithmetic(Operation.ADD, NumericKind.INT32, List.of(), Span.none()));
    }

    @Test
    void textsAreJoined() {
        TraitConstraint trait = plus(known.string(), known.string(), TypeVariable.fresh(1));
        unifier.demand(trait);
        assertThat(trait.solution().orElseThrow().call(List.of(), Span.none()))
                .isEqualTo(new CoreExpression.Primitive(Intrinsic.CONCAT, List.of(), Span.none()));
    }

    @Test
    void anUnknownOperandWaitsUntilGuessingIsAllowed() {
        TypeVariable x = TypeVariable.fresh(1);
        TraitConstraint trait = plus(x, known.float64(), TypeVariable.fresh(1));
        unifier.demand(trait);
        assertThat(trait.isSettled()).isFalse();
        solver.settleWeakly(x);
        assertThat(x.resolved()).isEqualTo(known.float64());
        assertThat(trait.isSettled()).isTrue();
    }

    @Test
    void whatStaysUnknownIsInt() {
        TypeVariable x = TypeVariable.fresh(1);
        TypeVariable y = TypeVariable.fresh(1);
        TraitConstraint trait = plus(x, y, TypeVariable.fresh(1));
        unifier.demand(trait);
        assertThat(solver.settle(List.of(x, y))).isEmpty();
        assertThat(x.resolved()).isEqualTo(known.int32());
        assertThat(y.resolved()).isEqualTo(known.int32());
    }

    @Test
    void numbersOfDifferentTypesAreNotAdded() {
        assertThat(unifier.demand(plus(known.int32(), known.float64(), TypeVariable.fresh(1)))).isPresent();
    }

    @Test
    void aDeclaredOperatorIsFound() {
        TypeDefinition vector = new TypeDefinition("Vector", "Vector", TypeDefinition.Kind.RECORD, fusabi.syntax.Access.PUBLIC);
        Type type = vector.ofParameters();
        vector.add(new Member(vector, "op_Addition", Member.Kind.METHOD, java.util.Set.of(Member.Trait.STATIC), fusabi.syntax.Access.PUBLIC,
                "Vector.op_Addition", java.util.Optional.empty(), List.of(),
                List.of(List.of(Member.Parameter.of("a", type), Member.Parameter.of("b", type))), type));
        TypeVariable result = TypeVariable.fresh(1);
        TraitConstraint trait = plus(type, type, result);
        assertThat(unifier.demand(trait)).isEmpty();
        assertThat(result.resolved()).isEqualTo(type);
    }

    @Test
    void unitsMultiply() {
        TypeDefinition metre = new TypeDefinition("m", "m", TypeDefinition.Kind.MEASURE, fusabi.syntax.Access.PUBLIC);
        TypeDefinition number = ((Type.Named) known.float64()).definition();
        Type length = new Type.Named(number, List.of(Measure.of(metre)));
        TypeVariable result = TypeVariable.fresh(1);
        unifier.demand(new TraitConstraint(List.of(length, length), "op_Multiply", true, List.of(length, length), result, Span.none()));
        assertThat(TypePrinter.print(result)).endsWith("<m^2>");
    }

    @Test
    void comparisonIsStructuralOrOfNumbersOnceTheTypeIsKnown() {
        TypeVariable x = TypeVariable.fresh(1);
        TraitConstraint trait = new TraitConstraint(List.of(x), "%less", true, List.of(x, x), known.bool(), Span.none());
        unifier.demand(trait);
        CoreExpression unknown = new SoftMembers(known).solution(trait).call(List.of(), Span.none());
        assertThat(unknown).isEqualTo(new CoreExpression.Primitive(Intrinsic.LESS, List.of(), Span.none()));
        unifier.unify(x, known.int32());
        assertThat(trait.solution().orElseThrow().call(List.of(), Span.none()))
                .isEqualTo(new CoreExpression.Arithmetic(Operation.LT, NumericKind.INT32, List.of(), Span.none()));
    }
}
