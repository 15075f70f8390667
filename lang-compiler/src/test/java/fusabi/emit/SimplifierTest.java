package fusabi.emit;

import fusabi.bytecode.LayoutReference;
import fusabi.bytecode.Operation;
import fusabi.bytecode.WellKnown;
import fusabi.core.CoreExpression;
import fusabi.core.CoreExpression.Construct;
import fusabi.core.CoreExpression.ForRange;
import fusabi.core.CoreExpression.LetRec;
import fusabi.core.CoreExpression.Recursive;
import fusabi.core.CoreProgram.Definition;
import fusabi.core.Intrinsic;
import fusabi.core.Variable;
import java.util.List;
import org.junit.jupiter.api.Test;

import static fusabi.emit.Core.*;
import static org.assertj.core.api.Assertions.assertThat;

class SimplifierTest {

    private final Variable x = Variable.of("x");
    private final Variable y = Variable.of("y");
    private final Variable f = Variable.of("f");
    private final Variable g = Variable.of("g");
    private final Variable w = Variable.of("w");
    private final Variable a = Variable.of("a");
    private final Variable b = Variable.of("b");

    /** {@code let inline (+) x y} with the witness for int handed in, as the checker writes {@code left + right}. */
    private CoreExpression plus(CoreExpression left, CoreExpression right) {
        Variable p = Variable.of("p");
        Variable q = Variable.of("q");
        return call("+", lambda(add(get(p), get(q)), p, q), left, right);
    }

    private Definition plus() {
        return inline("+", apply(get(w), get(a), get(b)), w, a, b);
    }

    private Definition pipe() {
        return inline("|>", apply(get(g), get(y)), y, g);
    }

    @Test
    void operatorsWithKnownTypesAreSingleInstructions() {
        Definition three = define("three", plus(get(x), plus(num(1), num(2))), x);
        assertThat(Listing.of("three", plus(), three)).containsExactly("ADD_INT_CONST r1 r0 3", "RETURN r1");
    }

    @Test
    void pipesVanish() {
        Definition id = define("id", get(x), x);
        Definition piped = define("piped", call("|>", call("|>", get(a), function("id", 1)), lambda(plus(get(b), num(1)), b)), a);
        assertThat(Listing.of("piped", plus(), pipe(), id, piped)).containsExactly(
                "MOVE r2 r0", "CALL r1 id", "ADD_INT_CONST r1 r1 1", "RETURN r1");
    }

    @Test
    void aPartialApplicationInAPipeIsADirectCall() {
        Definition sub = define("sub", arithmetic(Operation.SUB, get(x), get(y)), x, y);
        Variable p = Variable.of("p");
        Variable q = Variable.of("q");
        Definition pipe = inline("|>", apply(get(q), get(p)), p, q);
        Definition piped = define("piped", call("|>", get(a), apply(function("sub", 2), num(10))), a);
        assertThat(Listing.of("piped", sub, pipe, piped)).containsExactly("LOAD_INT r2 10", "MOVE r3 r0", "TAIL_CALL r1 sub");
    }

    @Test
    void anInlinedNotKeepsItsCompareAndBranch() {
        Definition not = inline("not", primitive(Intrinsic.NOT, get(y)), y);
        Definition test = define("test", when(call("not", less(get(a), get(b))), num(1), num(2)), a, b);
        assertThat(Listing.of("test", not, test)).containsExactly(
                "JUMP_LT_INT r0 r1 ->3", "LOAD_INT r2 1", "RETURN r2", "LOAD_INT r2 2", "RETURN r2");
    }

    @Test
    void argumentsOfInlineFunctionsAreEvaluatedOnceAndInOrder() {
        Definition twice = inline("twice", add(add(get(y), get(y)), get(x)), x, y);
        Definition noisy = define("noisy", sequence(print(get(a)), get(a)), a);
        assertThat(CoreRunner.run(twice, noisy, effect(print(call("twice", call("noisy", num(1)), call("noisy", num(2)))))))
                .isEqualTo("1\n2\n5\n");
    }

    @Test
    void anInlineFunctionAsAValueIsItsBody() {
        Definition fold = define("both", apply(get(f), num(20), num(22)), f);
        Variable p = Variable.of("p");
        Variable q = Variable.of("q");
        CoreExpression operator = apply(function("+", 3), lambda(add(get(p), get(q)), p, q));
        assertThat(CoreRunner.run(plus(), fold, effect(print(call("both", operator))))).isEqualTo("42\n");
    }

    @Test
    void localLoopsTakeTheirVariablesAlongAndMakeNoClosure() {
        Variable loop = Variable.of("loop");
        Variable i = Variable.of("i");
        CoreExpression body = when(less(get(i), get(x)), apply(get(loop), add(get(i), num(1))), add(get(i), get(y)));
        Definition outer = define("outer", letRec(loop, lambda(body, i), add(apply(get(loop), num(0)), num(1))), x, y);
        assertThat(Listing.of("outer", outer)).noneMatch(line -> line.startsWith("MAKE_CLOSURE"));
        assertThat(Listing.of("outer@loop-1", outer)).containsExactly(
                "JUMP_LE_INT r0 r2 ->3",
                "ADD_INT_CONST r2 r2 1",
                "JUMP ->0",
                "ADD_INT r3 r2 r1",
                "RETURN r3");
        assertThat(CoreRunner.run(outer, effect(print(call("outer", num(1000), num(5)))))).isEqualTo("1006\n");
    }

    @Test
    void functionsThatArePassedOnStayClosuresAndMayCallEachOther() {
        Variable even = Variable.of("even");
        Variable odd = Variable.of("odd");
        Variable i = Variable.of("i");
        Variable j = Variable.of("j");
        CoreExpression evenBody = when(less(get(i), get(y)), bool(true), apply(get(odd), add(get(i), num(-1))));
        CoreExpression oddBody = when(less(get(j), get(y)), bool(false), apply(get(even), add(get(j), num(-1))));
        Definition parity = define("parity", new LetRec(
                List.of(new Recursive(even, lambda(evenBody, i)), new Recursive(odd, lambda(oddBody, j))),
                tuple(call("apply", get(even), get(x)), call("apply", get(odd), get(x))), HERE), x, y);
        Definition apply = define("apply", apply(get(f), get(a)), f, a);
        assertThat(CoreRunner.run(parity, apply, effect(print(call("parity", num(10), num(1)))))).isEqualTo("#0[true, false]\n");
    }

    @Test
    void sharedMutableVariablesLiveInCells() {
        Variable count = Variable.mutable("count");
        Variable unused = Variable.of("_");
        Variable other = Variable.of("_");
        Definition counter = define("counter", let(count, get(x), tuple(
                lambda(sequence(set(count, add(get(count), num(1))), get(count)), unused), lambda(get(count), other))), x);
        assertThat(CoreRunner.run(counter, effect(let(a, call("counter", num(7)), sequence(
                print(apply(field(get(a), 0), unit())), print(apply(field(get(a), 0), unit())), print(apply(field(get(a), 1), unit()))))))
                ).isEqualTo("8\n9\n9\n");
    }

    @Test
    void loopVariablesAreCapturedByValue() {
        Variable i = Variable.of("i");
        Variable unused = Variable.of("_");
        Variable functions = Variable.mutable("functions");
        assertThat(CoreRunner.run(effect(let(functions, list(), sequence(
                new ForRange(i, num(1), num(3), false, set(functions, make(LIST, 1, lambda(get(i), unused), get(functions))), HERE),
                print(apply(field(get(functions), 0), unit())),
                print(apply(field(field(get(functions), 1), 0), unit()))))))).isEqualTo("3\n2\n");
    }

    @Test
    void recursiveValuesMayMentionThemselves() {
        Variable node = Variable.of("node");
        Variable unused = Variable.of("_");
        CoreExpression value = new Construct(
                new LayoutReference(WellKnown.tuple(3), 0, 3), List.of(num(5), get(node), lambda(field(get(node), 0), unused)), HERE);
        assertThat(CoreRunner.run(effect(new LetRec(List.of(new Recursive(node, value)), sequence(
                print(field(field(get(node), 1), 0)), print(apply(field(get(node), 2), unit()))), HERE)))).isEqualTo("5\n5\n");
    }

    @Test
    void deepNestingOfContinuationsIsLinearWork() {
        Definition bind = inline("bind", apply(get(f), add(get(x), num(1))), x, f);
        Variable last = Variable.of("v");
        CoreExpression body = get(last);
        for (int i = 0; i < 2_000; i++) {
            Variable before = Variable.of("v");
            body = call("bind", get(before), lambda(body, last));
            last = before;
        }
        assertThat(CoreRunner.run(bind, define("chain", body, last), effect(print(call("chain", num(0)))))).isEqualTo("2000\n");
    }

    @Test
    void aFunctionKnownOnTheSpotIsNotCopiedAcrossItsUses() {
        Variable helper = Variable.of("helper");
        CoreExpression large = a();
        Definition user = define("user", let(helper, lambda(large, a), add(apply(get(helper), get(x)), apply(get(helper), get(y)))), x, y);
        assertThat(Listing.of("user", user).stream().filter(line -> line.startsWith("CALL"))).hasSize(2);
        assertThat(CoreRunner.run(user, effect(print(call("user", num(1), num(2)))))).isEqualTo("39\n");
    }

    private CoreExpression a() {
        CoreExpression sum = num(0);
        for (int i = 0; i < 10; i++) {
            sum = arithmetic(i % 2 == 0 ? Operation.ADD : Operation.OR, sum, get(a));
        }
        return add(sum, arithmetic(Operation.MUL, num(4), add(get(a), arithmetic(Operation.MUL, num(0), sum))));
    }
}
