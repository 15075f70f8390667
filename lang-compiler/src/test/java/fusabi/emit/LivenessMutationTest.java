package fusabi.emit;

import fusabi.bytecode.Chunk;
import fusabi.bytecode.Instructions;
import fusabi.bytecode.Operation;
import fusabi.bytecode.Prototype;
import fusabi.bytecode.VerificationException;
import fusabi.bytecode.Verifier;
import fusabi.core.CoreExpression;
import fusabi.core.CoreExpression.ForRange;
import fusabi.core.CoreExpression.TryWith;
import fusabi.core.CoreProgram.Definition;
import fusabi.core.Variable;
import fusabi.heap.Stress;
import fusabi.vm.Limits;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static fusabi.emit.Core.*;
import static org.assertj.core.api.Assertions.assertThat;

/** What would happen if {@link Liveness} forgot a register: the verifier sees it, and without it the poison does. */
class LivenessMutationTest {

    private static final Limits POISON = Limits.defaults().under(Stress.of(Stress.Switch.POISON)).withFuel(200_000);

    private static final Logger LOGGER = Logger.getLogger("fusabi");

    /** The machine logs every fault, and here they are expected. */
    @BeforeAll
    static void quiet() {
        long own = Thread.currentThread().threadId();
        LOGGER.setFilter(message -> message.getLongThreadID() != own);
    }

    @AfterAll
    static void loud() {
        LOGGER.setFilter(null);
    }

    private int mutants;
    private int refused;
    private final List<String> hidden = new ArrayList<>();

    /** Every instruction of it is run: calls in calls, loops, handlers, closures, matches. */
    private static Definition[] program() {
        Variable x = Variable.of("x");
        Variable y = Variable.of("y");
        Variable head = Variable.of("head");
        Variable tail = Variable.of("tail");
        Variable i = Variable.of("i");
        Variable e = Variable.of("e");
        Variable made = Variable.mutable("made");
        Variable closure = Variable.of("closure");
        CoreExpression divided = arithmetic(Operation.DIV, get(x), get(y));
        return new Definition[] {
            define("next", when(less(get(x), num(0)), call("next", num(5)), sequence(print(get(x)), add(get(x), num(1)))), x),
            define("both", add(call("next", get(x)), add(call("next", get(y)), arithmetic(Operation.MUL, get(x), get(y)))), x, y),
            define("sum", match(get(x),
                    clause(of(LIST, 0), num(0)),
                    clause(of(LIST, 1, bind(head), bind(tail)), add(call("sum", get(tail)), get(head)))), x),
            define("upTo", let(made, list(), sequence(
                    new ForRange(i, num(1), get(x), false, set(made, make(LIST, 1, call("next", get(i)), get(made))), HERE),
                    tuple(get(made), get(x), get(y)))), x, y),
            define("attempt", new TryWith(
                    add(call("next", get(x)), divided), e, sequence(print(get(x)), add(call("next", get(y)), get(x))), HERE), x, y),
            define("twice", add(apply(get(x), get(y)), apply(get(x), add(get(y), num(1)))), x, y),
            define("partly", let(closure, lambda(add(call("next", get(i)), arithmetic(Operation.MUL, get(x), get(y))), i),
                    add(call("twice", get(closure), get(y)), apply(get(closure), get(x)))), x, y),
            effect(print(call("both", num(-3), num(4)))),
            effect(print(call("sum", list(num(3), num(4), num(5))))),
            effect(print(call("upTo", num(4), text("kept")))),
            effect(print(call("attempt", num(7), num(0)))),
            effect(print(call("attempt", num(7), num(2)))),
            effect(print(call("partly", num(7), num(2))))
        };
    }

    @Test
    void aForgottenRegisterIsNoticed() {
        Chunk chunk = CoreRunner.compile(program());
        String expected = CoreRunner.run(chunk, POISON);
        for (int function = 0; function < chunk.functions().size(); function++) {
            forget(chunk, function, expected);
        }
        assertThat(mutants).isGreaterThan(30);
        assertThat(refused).as("refused by the verifier").isEqualTo(mutants);
        assertThat(hidden).as("not shown by the poison, of " + mutants).isEmpty();
    }

    private void forget(Chunk chunk, int index, String expected) {
        Prototype function = chunk.functions().get(index);
        for (int i = 0; i < function.safepoints().size(); i++) {
            Prototype.Safepoint safepoint = function.safepoints().get(i);
            for (int register = 0; register < 64 * safepoint.live().length; register++) {
                boolean isLive = (safepoint.live()[register >> 6] & 1L << register) != 0;
                if (isLive && register != Instructions.written(function.code()[safepoint.pc()])) {
                    mutants++;
                    Chunk mutant = with(chunk, index, without(function, i, register));
                    refused += isRefused(mutant) ? 1 : 0;
                    if (expected.equals(outputOf(mutant))) {
                        hidden.add(function.symbol() + " at " + safepoint.pc() + " without r" + register);
                    }
                }
            }
        }
    }

    private static boolean isRefused(Chunk chunk) {
        try {
            Verifier.verify(chunk);
            return false;
        } catch (VerificationException _) {
            return true;
        }
    }

    private static String outputOf(Chunk chunk) {
        try {
            return CoreRunner.run(chunk, POISON);
        } catch (RuntimeException | AssertionError e) {
            return e.toString();
        }
    }

    private static Prototype without(Prototype function, int index, int register) {
        List<Prototype.Safepoint> safepoints = new ArrayList<>(function.safepoints());
        Prototype.Safepoint old = safepoints.get(index);
        long[] live = old.live().clone();
        live[register >> 6] &= ~(1L << register);
        safepoints.set(index, new Prototype.Safepoint(old.pc(), live));
        return new Prototype(function.symbol(), function.name(), function.arity(), function.captures(), function.frameSize(), function.code(),
                function.handlers(), safepoints, function.places(), function.kinds());
    }

    private static Chunk with(Chunk chunk, int index, Prototype function) {
        List<Prototype> functions = new ArrayList<>(chunk.functions());
        functions.set(index, function);
        return new Chunk(chunk.name(), chunk.files(), functions, chunk.entry(), chunk.constants(), chunk.types(), chunk.globals(),
                chunk.functionReferences(), chunk.layoutReferences(), chunk.typeReferences(), chunk.globalReferences(), chunk.nativeReferences(),
                chunk.selectors(), chunk.extensions());
    }
}
