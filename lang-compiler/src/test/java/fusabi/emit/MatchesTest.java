package fusabi.emit;

import fusabi.bytecode.Operation;
import fusabi.core.CoreExpression;
import fusabi.core.CoreExpression.Clause;
import fusabi.core.CoreExpression.Match;
import fusabi.core.CoreExpression.MatchKind;
import fusabi.core.CoreExpression.NewArray;
import fusabi.core.CoreExpression.TryWith;
import fusabi.core.CorePattern;
import fusabi.core.CoreProgram.Definition;
import fusabi.core.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

import static fusabi.emit.Core.*;
import static org.assertj.core.api.Assertions.assertThat;

class MatchesTest {

    private final Variable x = Variable.of("x");
    private final Variable y = Variable.of("y");
    private final Variable v = Variable.of("v");
    private final Variable w = Variable.of("w");

    @Test
    void aFewCasesAreTestedInTurnTheLastOneNot() {
        Definition f = define("f", match(get(x), clause(of(OPTION, 0), num(0)), clause(of(OPTION, 1, bind(v)), get(v))), x);
        assertThat(Listing.of("f", f)).containsExactly(
                "JUMP_UNLESS_TAG r0 0 ->3", "LOAD_INT r1 0", "RETURN r1", "GET_FIELD r1 r0 0", "RETURN r1");
    }

    @Test
    void manyCasesAreATable() {
        Definition f = define("f", match(
                get(x), clause(of(SHAPE, 0), num(1)), clause(of(SHAPE, 1, any()), num(2)), clause(of(SHAPE, 2, any(), bind(v)), get(v)),
                clause(of(SHAPE, 4, any()), num(4)), clause(any(), num(5))), x);
        assertThat(Listing.of("f", f)).startsWith(
                "SWITCH_TAG r0 4", "JUMP ->6", "JUMP ->8", "JUMP ->10", "JUMP ->14", "JUMP ->12", "LOAD_INT r1 1");
        assertThat(CoreRunner.run(
                f, effect(print(tuple(
                        call("f", make(SHAPE, 0)), call("f", make(SHAPE, 1, num(7))), call("f", make(SHAPE, 2, num(8), num(9))),
                        call("f", make(SHAPE, 3)), call("f", make(SHAPE, 4, make(SHAPE, 0)))))))).isEqualTo("#0[1, 2, 9, 5, 4]\n");
    }

    @Test
    void aTupleMadeOnlyToBeMatchedIsNotMade() {
        Definition zip = define("zip", match(
                tuple(get(x), get(y)),
                clause(pair(of(LIST, 0), of(LIST, 0)), num(0)),
                clause(pair(of(LIST, 1, bind(v), any()), of(LIST, 1, bind(w), any())), add(get(v), get(w))),
                clause(any(), num(-1))), x, y);
        assertThat(Listing.of("zip", zip)).noneMatch(line -> line.startsWith("MAKE_OBJECT"));
        assertThat(CoreRunner.run(zip, effect(print(tuple(
                call("zip", list(), list()), call("zip", list(num(1)), list(num(2))), call("zip", list(num(1)), list())))))
                ).isEqualTo("#0[0, 3, -1]\n");
    }

    @Test
    void theClausesOfAnOrPatternAreEmittedOnce() {
        Definition f = define("f", match(
                get(x),
                clause(or(of(SHAPE, 1, bind(v)), of(SHAPE, 2, bind(v), is(3)), of(SHAPE, 2, any(), bind(v))), call("g", get(v))),
                clause(any(), num(0))), x);
        Definition g = define("g", arithmetic(Operation.MUL, get(y), num(2)), y);
        assertThat(Listing.of("f", f, g).stream().filter(line -> line.contains("CALL"))).hasSize(1);
        assertThat(CoreRunner.run(f, g, effect(print(tuple(
                call("f", make(SHAPE, 1, num(1))), call("f", make(SHAPE, 2, num(2), num(3))), call("f", make(SHAPE, 2, num(4), num(5))),
                call("f", make(SHAPE, 0))))))).isEqualTo("#0[2, 4, 10, 0]\n");
    }

    @Test
    void guardsThatSayNoLetTheNextClausesTry() {
        Definition f = define("f", match(
                get(x),
                clause(of(OPTION, 1, bind(v)), less(num(10), get(v)), num(1)),
                clause(or(of(OPTION, 1, bind(w)), bind(w, of(OPTION, 0))), less(num(0), num(1)), get(w)),
                clause(any(), num(3))), x);
        assertThat(CoreRunner.run(f, effect(print(tuple(
                call("f", make(OPTION, 1, num(11))), call("f", make(OPTION, 1, num(5))), call("f", make(OPTION, 0))))))).isEqualTo("#0[1, 5, #0]\n");
    }

    @Test
    void noClauseThatAcceptsIsAnException() {
        Definition f = define("f", match(get(x), clause(is(1), num(1))), x);
        assertThat(CoreRunner.run(f, effect(print(call("f", num(1)))), effect(print(call("f", num(2))))))
                .isEqualTo("1\nraised Microsoft.FSharp.Core.MatchFailureException The match cases were incomplete\n");
    }

    @Test
    void aHandlerThatAcceptsNothingRaisesAgain() {
        Variable e = Variable.of("e");
        CoreExpression handled = new TryWith(
                arithmetic(Operation.DIV, num(1), get(x)), e,
                new Match(get(e), List.of(clause(isType("Microsoft.FSharp.Core.MatchFailureException", any()), num(1))), MatchKind.HANDLER, HERE, HERE),
                HERE);
        assertThat(CoreRunner.run(define("f", handled, x), effect(print(call("f", num(0))))))
                .isEqualTo("raised System.DivideByZeroException Attempted to divide by zero.\n");
    }

    @Test
    void manyNumbersAreSearched() {
        Clause[] clauses = IntStream.range(0, 41).mapToObj(i ->
                i == 40 ? clause(any(), num(-1)) : clause(is(i * 1000 - 5000), num(i))).toArray(Clause[]::new);
        Definition f = define("f", match(get(x), clauses), x);
        List<CoreExpression> calls = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            calls.add(call("f", num(i * 1000 - 5000)));
        }
        StringBuilder expected = new StringBuilder();
        IntStream.range(0, 40).forEach(i -> expected.append(i).append('\n'));
        Definition[] all = new Definition[43];
        all[0] = f;
        IntStream.range(0, 40).forEach(i -> all[i + 1] = effect(print(calls.get(i))));
        all[41] = effect(print(call("f", num(1))));
        all[42] = effect(print(call("f", num(Integer.MAX_VALUE))));
        assertThat(CoreRunner.run(all)).isEqualTo(expected + "-1\n-1\n");
    }

    @Test
    void stringsCharsBoolsAndArrays() {
        Definition strings = define("strings", match(get(x), clause(is("a"), num(1)), clause(is("bc"), num(2)), clause(any(), num(3))), x);
        Definition bools = define("bools", match(tuple(get(x), get(y)),
                clause(pair(is(true), is(false)), num(1)), clause(pair(any(), is(true)), num(2)), clause(any(), num(3))), x, y);
        Definition arrays = define("arrays", match(
                get(x), clause(array(), num(0)), clause(array(bind(v)), get(v)), clause(array(is(1), bind(v)), get(v)), clause(any(), num(-1))), x);
        assertThat(CoreRunner.run(
                strings, bools, arrays,
                effect(print(tuple(call("strings", text("bc")), call("strings", text("a")), call("strings", text(""))))),
                effect(print(tuple(
                        call("bools", bool(true), bool(false)), call("bools", bool(false), bool(true)), call("bools", bool(false), bool(false))))),
                effect(print(tuple(
                        call("arrays", arrayOf()), call("arrays", arrayOf(5)), call("arrays", arrayOf(1, 6)), call("arrays", arrayOf(2, 6)))))
                )).isEqualTo("#0[2, 1, 3]\n#0[1, 2, 3]\n#0[0, 5, 6, -1]\n");
    }

    private static CoreExpression arrayOf(int... items) {
        return new NewArray(IntStream.of(items).mapToObj(Core::num).toList(), HERE);
    }

    @Test
    void noArrayPatternAcceptsNull() {
        CoreExpression nothing = new CoreExpression.Constant(new fusabi.syntax.Literal.Null(), HERE);
        Definition f = define("f", match(get(x), clause(array(), num(0)), clause(array(any()), num(1)), clause(any(), num(2))), x);
        assertThat(CoreRunner.run(f, effect(print(tuple(call("f", nothing), call("f", arrayOf()), call("f", arrayOf(7)))))))
                .isEqualTo("#0[2, 0, 1]\n");
    }

    @Test
    void anActivePatternIsAppliedOnceForAllItsCases() {
        Variable p = Variable.of("p");
        Definition parity = define("parity", sequence(print(text("asked")), when(
                arithmetic(Operation.EQ, arithmetic(Operation.REM, get(p), num(2)), num(0)), make(OPTION, 0), make(OPTION, 1, get(p)))), p);
        CoreExpression function = function("parity", 1);
        Definition f = define("f", match(
                get(x), clause(is(100), num(0)), clause(view(function, "parity", of(OPTION, 0)), num(1)),
                clause(view(function, "parity", of(OPTION, 1, bind(v))), get(v))), x);
        assertThat(CoreRunner.run(
                parity, f, effect(print(call("f", num(100)))), effect(print(call("f", num(4)))), effect(print(call("f", num(5))))))
                .isEqualTo("0\nasked\n1\nasked\n5\n");
    }

    @Test
    void matchesWhoseTreeWouldExplodeStaySmall() {
        int width = 14;
        List<Variable> parameters = IntStream.range(0, width).mapToObj(i -> Variable.of("p" + i)).toList();
        List<Clause> clauses = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            CorePattern[] row = new CorePattern[width];
            for (int j = 0; j < width; j++) {
                row[j] = j == i || j == (i * 5 + 3) % width ? or(of(SHAPE, 1, is(1)), of(SHAPE, 2, is(2), any()), of(SHAPE, 4, of(SHAPE, 0))) : any();
            }
            clauses.add(clause(pair(row), num(i)));
        }
        clauses.add(clause(any(), num(-1)));
        CoreExpression[] items = parameters.stream().map(Core::get).toArray(CoreExpression[]::new);
        Definition f = define("f", match(tuple(items), clauses.toArray(Clause[]::new)), parameters.toArray(Variable[]::new));
        assertThat(Listing.of("f", f)).hasSizeLessThan(5_000);
        CoreExpression[] arguments = IntStream.range(0, width)
                .mapToObj(i -> i == 2 || i == 13 ? make(SHAPE, 2, num(2), num(0)) : make(SHAPE, 3)).toArray(CoreExpression[]::new);
        CoreExpression[] none = IntStream.range(0, width).mapToObj(i -> make(SHAPE, 1, num(i == 3 ? 1 : 0))).toArray(CoreExpression[]::new);
        assertThat(CoreRunner.run(f, effect(print(call("f", arguments))), effect(print(call("f", none))))).isEqualTo("2\n-1\n");
    }

    @Test
    void aLetThatTakesApartGoesOnWithItsBlock() {
        CoreExpression body = new Match(
                call("both", num(3)), List.of(clause(pair(bind(v), bind(w)), add(get(v), get(w)))), MatchKind.BINDING, HERE, HERE);
        Definition both = define("both", tuple(get(x), arithmetic(Operation.MUL, get(x), num(10))), x);
        assertThat(CoreRunner.run(both, effect(print(body)))).isEqualTo("33\n");
    }
}
