package fusabi.emit;

import fusabi.bytecode.Operation;
import fusabi.core.CoreExpression;
import fusabi.core.CoreExpression.ForRange;
import fusabi.core.CoreExpression.TryFinally;
import fusabi.core.CoreExpression.TryWith;
import fusabi.core.CoreExpression.While;
import fusabi.core.CoreProgram.Definition;
import fusabi.core.Intrinsic;
import fusabi.core.Variable;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

import static fusabi.emit.Core.*;
import static org.assertj.core.api.Assertions.assertThat;

class EmitterTest {

    private final Variable x = Variable.of("x");
    private final Variable y = Variable.of("y");
    private final Variable n = Variable.of("n");

    @Test
    void comparesAndBranchesInOneInstruction() {
        Definition fib = define("fib", when(
                less(get(n), num(2)), get(n),
                add(call("fib", add(get(n), num(-1))), call("fib", add(get(n), num(-2))))), n);
        assertThat(Listing.of("fib", fib)).containsExactly(
                "JUMP_GE_INT_CONST r0 2050 ->2",
                "RETURN r0",
                "ADD_INT_CONST r2 r0 -1",
                "CALL r1 fib",
                "ADD_INT_CONST r3 r0 -2",
                "CALL r2 fib",
                "ADD_INT r1 r1 r2",
                "RETURN r1");
        assertThat(CoreRunner.run(fib, effect(print(call("fib", num(15)))))).isEqualTo("610\n");
    }

    @Test
    void jumpsToItsStartForACallOfItselfAtTheEnd() {
        Definition loop = define("loop", when(
                less(get(n), num(1)), get(x), call("loop", add(get(n), num(-1)), add(get(x), get(n)))), n, x);
        assertThat(Listing.of("loop", loop)).containsExactly(
                "JUMP_GE_INT_CONST r0 2049 ->2",
                "RETURN r1",
                "ADD_INT_CONST r2 r0 -1",
                "ADD_INT r1 r1 r0",
                "MOVE r0 r2",
                "JUMP ->0");
        assertThat(CoreRunner.run(loop, effect(print(call("loop", num(100_000), num(0)))))).isEqualTo("705082704\n");
    }

    @Test
    void makesObjectsAndClosuresOfWhatIsInRegistersAlready() {
        Definition pairs = define("pairs", tuple(get(x), tuple(get(n), get(x)), lambda(add(get(n), get(x)), Variable.of("unit"))), n, x);
        assertThat(Listing.of("pairs", pairs)).containsExactly(
                "MOVE r2 r1",
                "MAKE_OBJECT r3 r0 System.Tuple`2#0",
                "MAKE_CLOSURE r4 r0 pairs@fun-1",
                "MAKE_OBJECT r2 r2 System.Tuple`3#0",
                "RETURN r2");
    }

    @Test
    void swapsParametersInATailCall() {
        Definition swap = define("swap", when(
                less(get(n), num(1)), add(arithmetic(Operation.MUL, get(x), num(10)), get(y)),
                call("swap", add(get(n), num(-1)), get(y), get(x))), n, x, y);
        assertThat(CoreRunner.run(swap, effect(print(call("swap", num(3), num(1), num(2)))))).isEqualTo("21\n");
    }

    @Test
    void floatComparisonsAreFalseForNaN() {
        CoreExpression nan = floats(Operation.DIV, real(0), real(0));
        assertThat(CoreRunner.run(
                effect(print(when(floats(Operation.LT, nan, real(1)), num(1), num(2)))),
                effect(print(when(floats(Operation.GE, nan, real(1)), num(1), num(2)))),
                effect(print(when(floats(Operation.NE, nan, nan), num(1), num(2)))),
                effect(print(when(primitive(Intrinsic.NOT, floats(Operation.GT, real(2), real(1))), num(1), num(2)))),
                effect(print(floats(Operation.NE, nan, nan))))).isEqualTo("2\n2\n1\n2\ntrue\n");
    }

    @Test
    void shortCircuitConditionsBecomeJumps() {
        Definition both = define("both", when(
                when(less(get(x), get(y)), less(get(y), get(n)), bool(false)), num(1), num(0)), x, y, n);
        assertThat(Listing.of("both", both)).containsExactly(
                "JUMP_LE_INT r1 r0 ->4",
                "JUMP_LE_INT r2 r1 ->4",
                "LOAD_INT r3 1",
                "RETURN r3",
                "LOAD_INT r3 0",
                "RETURN r3");
    }

    @Test
    void operandsAreEvaluatedFromLeftToRight() {
        Variable v = Variable.mutable("v");
        CoreExpression bump = sequence(set(v, add(get(v), num(1))), get(v));
        assertThat(CoreRunner.run(effect(let(v, num(1), print(add(arithmetic(Operation.MUL, get(v), num(100)), add(get(v), bump)))))))
                .isEqualTo("103\n");
        Variable w = Variable.mutable("w");
        assertThat(CoreRunner.run(effect(let(w, num(1), print(tuple(get(w), sequence(set(w, num(5)), get(w)), get(w)))))))
                .isEqualTo("#0[1, 5, 5]\n");
    }

    @Test
    void loops() {
        Variable total = Variable.mutable("total");
        Variable i = Variable.of("i");
        assertThat(CoreRunner.run(effect(let(total, num(0), sequence(
                new ForRange(i, num(1), num(10), false, set(total, add(get(total), get(i))), HERE),
                new ForRange(i, num(3), num(1), false, set(total, num(-1)), HERE),
                new ForRange(i, num(3), num(1), true, set(total, add(arithmetic(Operation.MUL, get(total), num(10)), get(i))), HERE),
                new While(less(get(total), num(1_000_000)), set(total, add(get(total), get(total))), HERE),
                print(get(total))))))).isEqualTo("1770256\n".replace("1770256", Integer.toString(doubled(55_321))));
    }

    private static int doubled(int value) {
        int result = value;
        while (result < 1_000_000) {
            result += result;
        }
        return result;
    }

    @Test
    void handlersSeeTheVariablesOfTheirFunction() {
        Variable v = Variable.mutable("v");
        Variable e = Variable.of("e");
        CoreExpression divide = arithmetic(Operation.DIV, num(1), get(n));
        Definition safe = define("safe", let(v, num(1), new TryWith(
                sequence(set(v, num(2)), print(divide), set(v, num(3)), get(v)), e, get(v), HERE)), n);
        assertThat(CoreRunner.run(safe, effect(print(call("safe", num(0)))), effect(print(call("safe", num(1)))))).isEqualTo("2\n1\n3\n");
    }

    @Test
    void cleanupRunsOnBothWays() {
        CoreExpression divide = arithmetic(Operation.DIV, num(7), get(n));
        Definition cleaned = define("cleaned", new TryFinally(divide, print(text("cleanup")), HERE), n);
        Variable e = Variable.of("e");
        assertThat(CoreRunner.run(
                cleaned,
                effect(print(call("cleaned", num(2)))),
                effect(print(new TryWith(call("cleaned", num(0)), e, num(-1), HERE))),
                effect(print(call("cleaned", num(0))))))
                .isEqualTo("cleanup\n3\ncleanup\n-1\ncleanup\nraised System.DivideByZeroException Attempted to divide by zero.\n");
    }

    @Test
    void closuresHoldWhatTheyMention() {
        Variable f = Variable.of("f");
        Definition adder = define("adder", lambda(add(add(get(x), get(y)), get(y)), x), y);
        Definition twice = define("twice", apply(get(f), apply(get(f), get(x))), f, x);
        assertThat(CoreRunner.run(adder, twice, effect(print(call("twice", call("adder", num(10)), num(1)))))).isEqualTo("41\n");
    }

    @Test
    void partialApplicationAndTooManyArguments() {
        Variable f = Variable.of("f");
        Definition sub = define("sub", arithmetic(Operation.SUB, get(x), get(y)), x, y);
        Definition pick = define("pick", function("sub", 2), n);
        assertThat(CoreRunner.run(
                sub, pick,
                effect(print(apply(apply(function("sub", 2), num(10)), num(3)))),
                effect(let(f, apply(function("sub", 2), num(10)), print(tuple(apply(get(f), num(1)), apply(get(f), num(2)))))),
                effect(print(apply(function("pick", 1), num(0), num(9), num(4)))))).isEqualTo("7\n#0[9, 8]\n5\n");
    }

    @Test
    void aLambdaWithoutANameIsCalledLikeTheFunctionAroundIt() {
        CoreExpression nameless = new CoreExpression.Lambda("", List.of(x), add(get(x), get(y)), HERE);
        Definition outer = define("outer", nameless, y);
        assertThat(CoreRunner.compile(CoreRunner.program(List.of(), outer)).functions())
                .filteredOn(function -> function.symbol().equals("outer@fun-1"))
                .singleElement().satisfies(function -> assertThat(function.name()).isEqualTo("outer"));
    }

    @Test
    void reraiseRaisesWhatIsHandled() {
        Variable e = Variable.of("e");
        Variable f = Variable.of("f");
        CoreExpression divide = arithmetic(Operation.DIV, num(1), get(n));
        Definition again = inline("reraise", primitive(Intrinsic.RERAISE, get(f)), f);
        Definition handled = define("handled", new TryWith(divide, e, sequence(print(num(1)), call("reraise", unit())), HERE), n);
        assertThat(CoreRunner.run(again, handled, effect(print(call("handled", num(0))))))
                .isEqualTo("1\nraised System.DivideByZeroException Attempted to divide by zero.\n");
    }

    @Test
    void aLongBlockUsesItsRegistersAgain() {
        CoreExpression body = get(x);
        Variable last = x;
        List<Variable> variables = new ArrayList<>();
        for (int i = 0; i < 6_000; i++) {
            variables.add(Variable.of("v" + i));
        }
        body = print(get(variables.getLast()));
        for (int i = 5_999; i > 0; i--) {
            body = let(variables.get(i), arithmetic(Operation.XOR, get(variables.get(i - 1)), add(get(variables.get(i - 1)), num(i))), body);
        }
        body = let(variables.getFirst(), call("id", num(1)), body);
        assertThat(CoreRunner.run(define("id", get(last), last), effect(body))).hasLineCount(1);
    }

    @Test
    void aScriptMayHaveThousandsOfDefinitions() {
        List<Definition> definitions = new ArrayList<>();
        for (int i = 0; i < 5_000; i++) {
            definitions.add(value("v" + i, i == 0 ? num(0) : add(global("v" + (i - 1)), num(1))));
        }
        definitions.add(effect(print(global("v4999"))));
        assertThat(CoreRunner.run(definitions.toArray(Definition[]::new))).isEqualTo("4999\n");
    }

    @Test
    void aLongListNeedsFewRegisters() {
        CoreExpression[] items = new CoreExpression[10_000];
        for (int i = 0; i < items.length; i++) {
            items[i] = i % 2 == 0 ? num(i) : call("id", num(i));
        }
        Variable head = Variable.of("h");
        Variable tail = Variable.of("t");
        Variable list = Variable.of("list");
        Variable acc = Variable.of("acc");
        Definition sum = define("sum", match(
                get(list), clause(of(LIST, 0), get(acc)),
                clause(of(LIST, 1, bind(head), bind(tail)), call("sum", add(arithmetic(Operation.MUL, get(acc), num(3)), get(head)), get(tail)))),
                acc, list);
        int expected = 0;
        for (int i = 0; i < items.length; i++) {
            expected = expected * 3 + i;
        }
        CoreExpression[] constants = new CoreExpression[items.length];
        for (int i = 0; i < items.length; i++) {
            constants[i] = num(i);
        }
        assertThat(CoreRunner.run(
                sum, define("id", get(x), x), effect(print(call("sum", num(0), list(items)))),
                effect(print(call("sum", num(0), list(constants))))))
                .isEqualTo(expected + "\n" + expected + "\n");
    }

    @Test
    void moreValuesThanAFrameHoldsAreAMistakeOfTheScript() {
        CoreExpression[] items = new CoreExpression[5_000];
        for (int i = 0; i < items.length; i++) {
            items[i] = call("id", num(i));
        }
        Definition definition = define("huge", call("take", items));
        assertThat(Emitter.emit(CoreRunner.program(List.of(), definition), Emitter.Callers.ITSELF).diagnostics())
                .singleElement().satisfies(diagnostic -> assertThat(diagnostic.code()).isEqualTo("FU0101"));
    }
}
