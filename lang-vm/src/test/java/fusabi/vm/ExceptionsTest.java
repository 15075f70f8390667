package fusabi.vm;

import fusabi.bytecode.Assembler;
import fusabi.bytecode.WellKnown;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

import static fusabi.bytecode.Opcode.*;
import static org.assertj.core.api.Assertions.assertThat;

class ExceptionsTest {

    private static final String OVERFLOW = "System.OverflowException";

    /** An exception of System.Exception with a message, in register a; uses two more. */
    private static Assembler.Function exception(Assembler.Function f, int a, String message) {
        return f.text(a, message).op(LOAD_NULL, a + 1).op(LOAD_NULL, a + 2).object(a, a, WellKnown.EXCEPTION, 0, 3);
    }

    private static Ending.Raised raisedBy(Consumer<Assembler.Function> main) {
        return Scripts.raised(Scripts.run(Scripts.chunk().main(main)));
    }

    @Test
    void anUncaughtExceptionEndsTheRun() {
        Ending.Raised ending = raisedBy(f -> exception(f, 0, "boom").op(RAISE, 0));
        assertThat(ending.type()).isEqualTo(WellKnown.EXCEPTION);
        assertThat(ending.message()).isEqualTo("boom");
    }

    @Test
    void theStackTraceNamesFunctionsAndLines() {
        Assembler chunk = Scripts.chunk().function("inner", 1, 0, f -> exception(f.line(7), 1, "x").line(8).op(RAISE, 1))
                .function("outer", 1, 0, f -> f.line(3).op(MOVE, 2, 0).call(1, "inner").ret(1));
        Ending.Raised ending = Scripts.raised(Scripts.run(chunk.main(f -> f.line(1).integer(1, 0).call(0, "outer").ret(0))));
        assertThat(ending.trace().frames()).containsExactly(
                new Ending.Frame("inner", "test.fsx", 8, 1), new Ending.Frame("outer", "test.fsx", 3, 1), new Ending.Frame("main", "test.fsx", 1, 1));
    }

    @Test
    void theInnermostHandlerAroundTheCallCatches() {
        Assembler chunk = Scripts.chunk().function("throw", 1, 0, f -> exception(f, 0, "x").op(RAISE, 0));
        assertThat(Scripts.intOf(chunk.main(f -> f.integer(0, 40).label("outer").integer(2, 0).label("inner").call(1, "throw").label("end").ret(1)
                .label("first").op(ADD_INT_CONST, 0, 0, 2).ret(0).label("second").integer(0, -1).ret(0)
                .handler("inner", "end", "first", 3).handler("outer", "end", "second", 3)))).isEqualTo(42);
    }

    @Test
    void aHandlerSeesTheExceptionAndItsMessage() {
        assertThat(Scripts.intOf(f -> exception(f.label("from"), 0, "four").op(RAISE, 0).label("to").label("catch").op(GET_FIELD, 0, 3, 0)
                .op(STRING_LENGTH, 0, 0).ret(0).handler("from", "to", "catch", 3))).isEqualTo(4);
    }

    @Test
    void rethrowingKeepsTheTrace() {
        Assembler chunk = Scripts.chunk().function("inner", 1, 0, f -> exception(f.line(9), 0, "x").op(RAISE, 0));
        Ending.Raised ending = Scripts.raised(Scripts.run(chunk.main(f -> f.line(1).label("from").integer(1, 0).call(0, "inner").label("to").ret(0)
                .label("catch").line(2).op(RERAISE, 2).handler("from", "to", "catch", 2))));
        assertThat(ending.trace().frames().getFirst().line()).isEqualTo(9);
    }

    // ---- the machine's own

    @Test
    void divisionByZero() {
        Ending.Raised ending = raisedBy(f -> f.integer(0, 1).integer(1, 0).op(DIV_INT, 0, 0, 1).ret(0));
        assertThat(ending.type()).isEqualTo("System.DivideByZeroException");
        assertThat(ending.message()).isEqualTo("Attempted to divide by zero.");
    }

    @Test
    void divisionThatOverflows() {
        Ending.Raised ending = raisedBy(f -> f.integer(0, Integer.MIN_VALUE).integer(1, -1).op(REM_INT, 0, 0, 1).ret(0));
        assertThat(ending.type()).isEqualTo(OVERFLOW);
        assertThat(ending.message()).isEqualTo("Arithmetic operation resulted in an overflow.");
    }

    @Test
    void anIndexOutOfRange() {
        Ending.Raised ending = raisedBy(f -> f.integer(0, 2).op(NEW_ARRAY, 1, 0, 0).op(ARRAY_GET, 0, 1, 0).ret(0));
        assertThat(ending.type()).isEqualTo("System.IndexOutOfRangeException");
        assertThat(ending.message()).isEqualTo("Index was outside the bounds of the array.");
        assertThat(raisedBy(f -> f.integer(0, 2).integer(2, -1).op(NEW_ARRAY, 1, 0, 0).op(ARRAY_SET, 1, 2, 0).ret(0)).type())
                .isEqualTo("System.IndexOutOfRangeException");
        assertThat(raisedBy(f -> f.text(0, "ab").integer(1, 2).op(STRING_GET, 0, 0, 1).ret(0)).type()).isEqualTo("System.IndexOutOfRangeException");
    }

    @Test
    void nullIsNotAnObject() {
        for (Consumer<Assembler.Function> use : java.util.List.<Consumer<Assembler.Function>>of(
                f -> f.op(LOAD_NULL, 0).op(GET_FIELD, 0, 0, 0).ret(0),
                f -> f.op(LOAD_NULL, 0).op(SET_FIELD, 0, 0, 0).ret(0),
                f -> f.op(LOAD_NULL, 0).op(ARRAY_LENGTH, 0, 0).ret(0),
                f -> f.op(LOAD_NULL, 0).op(STRING_LENGTH, 0, 0).ret(0),
                f -> f.op(LOAD_NULL, 0).integer(2, 1).op(CALL_CLOSURE, 1, 0, 1).ret(1),
                f -> f.op(LOAD_NULL, 0).op(RAISE, 0))) {
            Ending.Raised ending = raisedBy(use);
            assertThat(ending.type()).isEqualTo("System.NullReferenceException");
            assertThat(ending.message()).isEqualTo("Object reference not set to an instance of an object.");
        }
    }

    @Test
    void aWrongCast() {
        Assembler chunk = Scripts.chunk();
        int type = chunk.typeReference(WellKnown.EXCEPTION);
        Ending.Raised ending = Scripts.raised(Scripts.run(chunk.main(f -> f.text(0, "s").op(CAST, 0, 0, type).ret(0))));
        assertThat(ending.type()).isEqualTo("System.InvalidCastException");
        assertThat(ending.message()).isEqualTo("Unable to cast object of type 'System.String' to type 'System.Exception'.");
    }

    // ---- natives

    @Test
    void aNativeRaises() {
        Ending.Raised ending = raisedBy(f -> f.text(1, "bad").callNative(0, 1, "fail").ret(0));
        assertThat(ending.type()).isEqualTo("System.ArgumentException");
        assertThat(ending.message()).isEqualTo("bad");
    }

    @Test
    void anExceptionPassesThroughANativeToTheHandlerAroundIt() {
        Assembler chunk = Scripts.chunk().function("throw", 1, 0, f -> exception(f, 0, "x").op(RAISE, 0));
        assertThat(Scripts.intOf(chunk.main(f -> f.label("from").function(1, "throw").integer(2, 0).callNative(0, 2, "apply").label("to").ret(0)
                .label("catch").op(GET_FIELD, 0, 3, 0).op(STRING_LENGTH, 0, 0).ret(0).handler("from", "to", "catch", 3)))).isEqualTo(1);
    }

    @Test
    void aNativeMayCallBack() {
        Assembler chunk = Scripts.chunk().function("plus", 1, 1, f -> f.op(GET_FIELD, 2, 1, 0).op(ADD_INT, 0, 0, 2).ret(0));
        assertThat(Scripts.intOf(chunk.main(f -> f.integer(0, 10).closure(1, 0, "plus").callNative(0, 1, "twice").ret(0)))).isEqualTo(21);
    }

    @Test
    void nativesKeepWhatTheyMakeWhileTheHeapIsCollected() {
        assertThat(Scripts.intOf(f -> f.integer(1, 50).callNative(0, 1, "pairs").integer(1, 49).op(ARRAY_GET, 2, 0, 1).op(GET_FIELD, 3, 2, 0)
                .op(STRING_LENGTH, 4, 3).op(GET_FIELD, 5, 2, 1).op(ADD_INT, 0, 4, 5).ret(0))).isEqualTo(56);
    }

    @Test
    void nativesNestOnlySoDeep() {
        Assembler chunk = Scripts.chunk().declare("again", 1, 0).function("again", 1, 0, f -> f.function(2, "again").integer(3, 0)
                .callNative(1, 2, "apply").ret(1));
        assertThat(Scripts.stopped(Scripts.run(chunk.main(f -> f.integer(1, 0).call(0, "again").ret(0)))).limit())
                .isEqualTo(fusabi.host.LimitExceeded.Limit.NESTING);
    }

    @Test
    void exitEndsTheRunPastEveryHandler() {
        Ending ending = Scripts.run(Scripts.chunk().main(f -> f.label("from").integer(1, 3).callNative(0, 1, "exit").label("to").ret(0)
                .label("catch").integer(0, 1).ret(0).handler("from", "to", "catch", 2)));
        assertThat(ending).isEqualTo(new Ending.Exited(3));
    }

    @Test
    void anInstanceGoesOnAfterAnException() {
        Image image = Scripts.image(InterpreterTest.fib(Scripts.chunk())
                .function("bad", 1, 0, f -> f.integer(1, 0).op(DIV_INT, 0, 0, 1).ret(0))
                .main(f -> f.op(RETURN_UNIT, 0)).build());
        Instance instance = Scripts.instance(image, Limits.defaults());
        Scripts.raised(instance.call(instance.function("bad").getAsLong(), fusabi.value.Word.ofInt(1)));
        assertThat((int) Scripts.completed(instance.call(instance.function("fib").getAsLong(), fusabi.value.Word.ofInt(10)))).isEqualTo(55);
    }
}
