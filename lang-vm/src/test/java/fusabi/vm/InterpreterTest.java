package fusabi.vm;

import fusabi.bytecode.Assembler;
import fusabi.bytecode.Constant;
import fusabi.bytecode.Instruction;
import fusabi.bytecode.Opcode;
import fusabi.bytecode.TypeDescriptor;
import fusabi.bytecode.WellKnown;
import fusabi.value.Word;
import java.lang.classfile.ClassFile;
import java.lang.classfile.attribute.CodeAttribute;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static fusabi.bytecode.Opcode.*;
import static org.assertj.core.api.Assertions.assertThat;

class InterpreterTest {

    static Assembler fib(Assembler chunk) {
        return chunk.function("fib", 1, 0, f -> f.jump(JUMP_GE_INT_CONST, 0, 2 + Instruction.B_BIAS, "more").ret(0).label("more")
                .op(ADD_INT_CONST, 2, 0, -1).call(1, "fib").op(ADD_INT_CONST, 3, 0, -2).call(2, "fib").op(ADD_INT, 1, 1, 2).ret(1));
    }

    /** {@code let rec sum i n acc = if i > n then acc else sum (i + 1) n (acc + i)}. */
    static Assembler sum(Assembler chunk) {
        return chunk.declare("sum", 3, 0).function("sum", 3, 0, f -> f.jump(JUMP_LE_INT, 0, 1, "more").ret(2).label("more")
                .op(ADD_INT_CONST, 4, 0, 1).op(MOVE, 5, 1).op(ADD_INT, 6, 2, 0).tailCall(3, "sum"));
    }

    // ---- calls

    @Test
    void callsItself() {
        assertThat(Scripts.intOf(fib(Scripts.chunk()).main(f -> f.integer(1, 15).call(0, "fib").ret(0)))).isEqualTo(610);
    }

    @Test
    void tailCallsDoNotGrowTheStack() {
        Image image = Scripts.image(sum(Scripts.chunk()).main(f -> f.integer(1, 1).integer(2, 1_000_000).integer(3, 0).call(0, "sum").ret(0)).build());
        Limits small = Limits.unlimited().withHeap(64 << 20).withStack(16 << 10);
        assertThat((int) Scripts.completed(Scripts.run(image, small))).isEqualTo((int) (1_000_000L * 1_000_001 / 2));
    }

    @Test
    void aMillionLevelsOfRecursionFitTheDefaults() {
        Assembler chunk = Scripts.chunk().declare("depth", 1, 0).function("depth", 1, 0, f ->
                f.jump(JUMP_NE_INT_CONST, 0, Instruction.B_BIAS, "more").ret(0).label("more")
                        .op(ADD_INT_CONST, 2, 0, -1).call(1, "depth").op(ADD_INT_CONST, 1, 1, 1).ret(1));
        Image image = Scripts.image(chunk.main(f -> f.integer(1, 1_000_000).call(0, "depth").ret(0)).build());
        assertThat((int) Scripts.completed(Scripts.run(image, Limits.defaults()))).isEqualTo(1_000_000);
    }

    @Test
    void endlessRecursionEndsInALimit() {
        Assembler chunk = Scripts.chunk().declare("f", 1, 0).function("f", 1, 0, f -> f.op(MOVE, 2, 0).call(1, "f").op(ADD_INT_CONST, 1, 1, 1).ret(1));
        Image image = Scripts.image(chunk.main(f -> f.integer(1, 0).call(0, "f").ret(0)).build());
        Ending.Stopped stop = Scripts.stopped(Scripts.run(image, Limits.defaults()));
        assertThat(stop.limit()).isEqualTo(fusabi.host.LimitExceeded.Limit.STACK);
        assertThat(stop.trace().innermost()).hasSize(24).allMatch(frame -> frame.function().equals("f"));
        assertThat(stop.trace().omitted()).isGreaterThan(100_000);
        assertThat(stop.trace().outermost()).hasSize(8).last().extracting(Ending.Frame::function).isEqualTo("main");
    }

    @Test
    void aClosureFindsItsCaptures() {
        Assembler chunk = Scripts.chunk().function("add", 1, 2, f -> f.op(GET_FIELD, 2, 1, 0).op(GET_FIELD, 3, 1, 1)
                .op(ADD_INT, 0, 0, 2).op(MUL_INT, 0, 0, 3).ret(0));
        assertThat(Scripts.intOf(chunk.main(f -> f.integer(0, 10).integer(1, 3).closure(2, 0, "add").integer(4, 1)
                .op(CALL_CLOSURE, 3, 2, 1).ret(3)))).isEqualTo(33);
    }

    /** Applies a function of three parameters in every grouping of its arguments. */
    @ParameterizedTest
    @CsvSource({"3,0,0", "1,2,0", "2,1,0", "1,1,1"})
    void partialApplicationsAddUp(int first, int second, int third) {
        Assembler chunk = Scripts.chunk().function("digits", 3, 0, f -> f.op(MUL_INT_CONST, 0, 0, 100).op(MUL_INT_CONST, 1, 1, 10)
                .op(ADD_INT, 0, 0, 1).op(ADD_INT, 0, 0, 2).ret(0));
        assertThat(Scripts.intOf(chunk.main(f -> {
            f.function(0, "digits");
            int digit = 1;
            for (int count : new int[] {first, second, third}) {
                if (count > 0) {
                    for (int i = 0; i < count; i++) {
                        f.integer(2 + i, digit++);
                    }
                    f.op(CALL_CLOSURE, 1, 0, count).op(MOVE, 0, 1);
                }
            }
            f.ret(0);
        }))).isEqualTo(123);
    }

    @Test
    void moreArgumentsThanParametersApplyTheResult() {
        Assembler chunk = Scripts.chunk()
                .function("inner", 2, 1, f -> f.op(GET_FIELD, 2, 2, 0).op(MUL_INT_CONST, 2, 2, 100).op(MUL_INT_CONST, 0, 0, 10)
                        .op(ADD_INT, 0, 0, 1).op(ADD_INT, 0, 0, 2).ret(0))
                .function("outer", 1, 0, f -> f.closure(1, 0, "inner").ret(1));
        assertThat(Scripts.intOf(chunk.main(f -> f.function(0, "outer").integer(2, 1).integer(3, 2).integer(4, 3)
                .op(CALL_CLOSURE, 1, 0, 3).ret(1)))).isEqualTo(123);
    }

    @Test
    void overApplicationInTailPositionWorksToo() {
        Assembler chunk = Scripts.chunk()
                .function("inner", 1, 1, f -> f.op(GET_FIELD, 2, 1, 0).op(SUB_INT, 0, 2, 0).ret(0))
                .function("outer", 1, 0, f -> f.closure(1, 0, "inner").ret(1))
                .function("tail", 0, 0, f -> f.function(0, "outer").integer(2, 50).integer(3, 8).op(TAIL_CALL_CLOSURE, 1, 0, 2));
        assertThat(Scripts.intOf(chunk.main(f -> f.call(0, "tail").ret(0)))).isEqualTo(42);
    }

    @Test
    void methodsAreFoundByTypeAndInherited() {
        Assembler chunk = Scripts.chunk()
                .function("base", 1, 0, f -> f.integer(0, 1).ret(0))
                .function("derived", 1, 0, f -> f.integer(0, 2).ret(0))
                .function("shared", 1, 0, f -> f.integer(0, 40).ret(0))
                .type(Assembler.descriptor("Base", TypeDescriptor.Kind.CLASS, Optional.empty(), Set.of(), Map.of("M", "base", "N", "shared"), 0))
                .type(Assembler.descriptor("Derived", TypeDescriptor.Kind.CLASS, Optional.of("Base"), Set.of(), Map.of("M", "derived"), 0));
        int m = chunk.selector("M");
        int n = chunk.selector("N");
        assertThat(Scripts.intOf(chunk.main(f -> f.object(0, 0, "Derived", 0, 0).op(MOVE, 2, 0).op(CALL_METHOD, 1, 1, m)
                .op(MOVE, 3, 0).op(CALL_METHOD, 2, 1, n).op(ADD_INT, 0, 1, 2).ret(0)))).isEqualTo(42);
    }

    @Test
    void chunksExtendPrimitiveTypes() {
        Assembler chunk = Scripts.chunk().function("length", 1, 0, f -> f.op(STRING_LENGTH, 0, 0).ret(0))
                .extension(WellKnown.STRING, List.of(), Map.of("Length", "length"));
        int length = chunk.selector("Length");
        assertThat(Scripts.intOf(chunk.main(f -> f.text(1, "four").op(CALL_METHOD, 0, 1, length).ret(0)))).isEqualTo(4);
    }

    // ---- control and data

    @Test
    void loopsCountUpAndDown() {
        assertThat(Scripts.intOf(f -> f.integer(0, 1).integer(1, 10).integer(2, 0).label("again").op(ADD_INT, 2, 2, 0)
                .jump(LOOP_INT, 0, 1, "again").label("down").op(ADD_INT_CONST, 2, 2, 1).integer(1, 1).jump(LOOP_INT_DOWN, 0, 1, "down").ret(2)))
                .isEqualTo(65);
    }

    @Test
    void aLoopUpToTheLargestIntEnds() {
        assertThat(Scripts.intOf(f -> f.integer(0, Integer.MAX_VALUE - 2).integer(1, Integer.MAX_VALUE).integer(2, 0).label("again")
                .op(ADD_INT_CONST, 2, 2, 1).jump(LOOP_INT, 0, 1, "again").ret(2))).isEqualTo(3);
    }

    @Test
    void switchesByTag() {
        Assembler chunk = Scripts.chunk().type("Shape", TypeDescriptor.Kind.UNION, 0, 1, 1);
        assertThat(Scripts.intOf(chunk.main(f -> f.integer(0, 7).object(0, 0, "Shape", 2, 1).op(SWITCH_TAG, 0, 2)
                .jump("none").jump("none").jump("two").label("none").integer(0, -1).ret(0)
                .label("two").op(GET_FIELD, 1, 0, 0).op(TAG_OF, 0, 0).op(ADD_INT, 0, 0, 1).ret(0)))).isEqualTo(9);
    }

    @Test
    void arraysAreMadeReadAndWritten() {
        assertThat(Scripts.intOf(f -> f.integer(0, 5).integer(1, 3).op(NEW_ARRAY, 2, 0, 1).integer(3, 2).integer(4, 39)
                .op(ARRAY_SET, 2, 3, 4).op(ARRAY_GET, 5, 2, 3).integer(3, 0).op(ARRAY_GET, 6, 2, 3).op(ADD_INT, 0, 5, 6).ret(0))).isEqualTo(42);
    }

    @Test
    void typeTestsFollowInheritance() {
        Assembler chunk = Scripts.chunk();
        int exception = chunk.typeReference(WellKnown.EXCEPTION);
        int text = chunk.typeReference(WellKnown.STRING);
        long word = Scripts.completed(Scripts.run(chunk.main(f -> f.op(LOAD_NULL, 0).op(LOAD_NULL, 1).op(LOAD_NULL, 2)
                .object(3, 0, "System.OverflowException", 0, 3).op(TYPE_TEST, 4, 3, exception).op(TYPE_TEST, 5, 3, text)
                .op(NOT, 5, 5).op(SAME, 0, 4, 5).ret(0))));
        assertThat(word).isEqualTo(Word.TRUE);
    }

    @Test
    void stringsAreJoinedAndIndexed() {
        assertThat((char) Scripts.completed(Scripts.run(Scripts.chunk().main(f -> f.text(0, "ab").text(1, "cd").op(CONCAT, 2, 0, 1).integer(3, 2)
                .op(STRING_GET, 0, 2, 3).ret(0))))).isEqualTo('c');
    }

    @Test
    void wideIntegersAreBoxed() {
        assertThat(Scripts.completed(Scripts.run(Scripts.chunk().main(f -> f.constant(0, new Constant.Int64(Long.MAX_VALUE)).op(MOVE, 1, 0)
                .op(ADD_INT64, 2, 0, 1).constant(3, new Constant.Int64(2)).op(ADD_INT64, 2, 2, 3).ret(2))))).isEqualTo(Word.wide(Word.INT64, 0));
    }

    @Test
    void globalsSurviveBetweenChunks() {
        Assembler first = Scripts.chunk().global("g").main(f -> f.text(0, "kept").global(SET_GLOBAL, 0, "g").op(RETURN_UNIT, 0));
        Assembler second = new Assembler("second").main(f -> f.global(GET_GLOBAL, 0, "g").op(STRING_LENGTH, 0, 0).ret(0));
        Image image = Scripts.image(first.build());
        Instance instance = Scripts.instance(image, Limits.defaults().collectingAtEverySafepoint());
        instance.runAll();
        instance.extend(image.with(List.of(second.build())));
        assertThat((int) Scripts.completed(instance.run(1))).isEqualTo(4);
    }

    // ---- the dispatch

    @Test
    void noMethodOfTheInterpreterIsTooLargeForHotSpot() throws java.io.IOException {
        try (var stream = Loop.class.getResourceAsStream("Loop.class")) {
            ClassFile.of().parse(stream.readAllBytes()).methods().forEach(method ->
                    method.code().ifPresent(code -> assertThat(((CodeAttribute) code).codeLength()).as(method.methodName().stringValue()).isLessThan(8000)));
        }
    }

    @Test
    void pureCodeAllocatesNoJavaObjects() {
        Image image = Scripts.image(sum(fib(Scripts.chunk())).main(f -> f.integer(1, 18).call(0, "fib").ret(0)).build());
        Instance instance = Scripts.instance(image, Limits.defaults());
        for (int i = 0; i < 20; i++) {
            instance.run(0);
        }
        var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        long self = Thread.currentThread().threadId();
        long before = threads.getThreadAllocatedBytes(self);
        instance.run(0);
        long afterOne = threads.getThreadAllocatedBytes(self);
        for (int i = 0; i < 10; i++) {
            instance.run(0);
        }
        long afterTen = threads.getThreadAllocatedBytes(self);
        // Each call from Java makes a few small objects; 8,000 calls of fib make none.
        assertThat(afterTen - afterOne).isLessThan(10 * (afterOne - before) + 20_000).isLessThan(40_000);
    }

    @Test
    void everyOpcodeFitsTheEncoding() {
        assertThat(Opcode.values().length).isLessThanOrEqualTo(256);
    }
}
