package fusabi.stdlib;

import com.sun.management.ThreadMXBean;
import fusabi.stdlib.FakeCall.OutOfRoom;
import fusabi.value.SmallKind;
import fusabi.value.Word;
import java.lang.management.ManagementFactory;
import java.math.BigInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A native that would make something for which there is no room is refused before it has made it. */
class RoomTest {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int LARGE = 4_000_000;
    private static final int ROOM = 500_000;
    private static final int MUCH = 2_000_000;

    private final FakeCall call = new FakeCall();

    static Stream<Arguments> natives() {
        return Stream.of(
                of("String.repeat", call -> words(Word.ofChar('x'), Word.ofInt(LARGE))),
                of("String.replicate", call -> words(call.ofText("ab"), Word.ofInt(LARGE))),
                of("String.padLeft", call -> words(call.ofText("ab"), Word.ofInt(LARGE), Word.ofChar(' '))),
                of("String.padRight", call -> words(call.ofText("ab"), Word.ofInt(LARGE), Word.ofChar(' '))),
                of("String.insert", call -> words(call.ofText("x".repeat(LARGE)), Word.ofInt(1), call.ofText("y"))),
                of("String.remove", call -> words(call.ofText("x".repeat(LARGE)), Word.ofInt(1), Word.ofInt(1))),
                of("String.substring", call -> words(call.ofText("x".repeat(LARGE)), Word.ofInt(1), Word.ofInt(LARGE - 1))),
                of("String.replace", call -> words(call.ofText("x".repeat(LARGE)), call.ofText("x"), call.ofText("yy"))),
                of("String.replaceChar", call -> words(call.ofText("x".repeat(LARGE)), Word.ofChar('x'), Word.ofChar('y'))),
                of("String.replaceLineEndings", call -> words(call.ofText("\n".repeat(LARGE)), call.ofText("\r\n"))),
                of("String.toUpper", call -> words(call.ofText("x".repeat(LARGE)))),
                of("String.join", call -> words(call.ofText("x".repeat(1000)), call.newArray(LARGE / 1000, call.ofText("y")))),
                of("String.ofCharArray", call -> words(call.newArray(LARGE, Word.ofChar('x')))),
                of("StringBuilder.append", call -> words(call.ofObject(new StringBuilder(), 64), call.ofText("x".repeat(LARGE)))),
                of("StringBuilder.appendChar", call -> words(call.ofObject(new StringBuilder(), 64), Word.ofChar('x'), Word.ofInt(LARGE))),
                of("StringBuilder.insert", call -> words(call.ofObject(new StringBuilder(), 64), Word.ofInt(0), call.ofText("x".repeat(LARGE)))),
                of("StringBuilder.setLength", call -> words(call.ofObject(new StringBuilder(), 64), Word.ofInt(LARGE))),
                of("StringBuilder.toString", call -> words(call.ofObject(new StringBuilder("x".repeat(LARGE)), 64), Word.ofInt(0), Word.ofInt(LARGE))),
                of("Printf.render2", call -> words(call.ofText("%*d"), Word.ofInt(LARGE), Word.ofInt(1))),
                of("Number.format", call -> words(Word.ofDouble(1.5), call.ofText("F4000000"))),
                of("String.format", call -> words(call.ofText("{0,1000000}"), call.newArray(1, Word.ofInt(1)))),
                of("Convert.toBase64", call -> words(call.newArray(LARGE, Word.small(SmallKind.BYTE.ordinal(), 1)))),
                of("Convert.toHex", call -> words(call.newArray(LARGE, Word.small(SmallKind.BYTE.ordinal(), 1)))),
                of("Convert.ofBase64", call -> words(call.ofText("YWFh".repeat(LARGE / 4)))),
                of("Convert.ofHex", call -> words(call.ofText("61".repeat(LARGE / 2)))),
                of("Encoding.bytes", call -> words(call.ofText("utf-16"), call.ofText("x".repeat(LARGE)))),
                of("Encoding.text", call -> words(call.ofText("utf-8"), call.newArray(LARGE, Word.small(SmallKind.BYTE.ordinal(), 97)))),
                of("Array.sortAlone", call -> words(call.newArray(LARGE / 8, Word.ofInt(1)))),
                of("Regex.create", call -> words(call.ofText("x".repeat(LARGE)), Word.ofInt(0))),
                of("Regex.escape", call -> words(call.ofText("(".repeat(LARGE)))),
                of("Regex.unescape", call -> words(call.ofText("(".repeat(LARGE)))),
                of("Number.parse", call -> words(call.ofText("BigInteger"), call.ofText("1".repeat(LARGE)))),
                of("Number.format", call -> words(call.ofBigInteger(BigInteger.ONE.shiftLeft(16_000_000)), Word.NULL)),
                of("BigInteger.pow", call -> words(call.ofBigInteger(BigInteger.TEN), Word.ofInt(LARGE))));
    }

    private static Arguments of(String name, Function<FakeCall, long[]> words) {
        return Arguments.of(name, words);
    }

    private static long[] words(long... words) {
        return words;
    }

    @ParameterizedTest
    @MethodSource("natives")
    void whatDoesNotFitIsNotMade(String name, Function<FakeCall, long[]> arguments) {
        long[] words = arguments.apply(call);
        call.allow(ROOM);
        Natives.Native refused = Natives.all().get(name);
        Supplier<Object> run = () -> refused.function().call(call.with(words));
        long before = THREADS.getCurrentThreadAllocatedBytes();
        assertThatThrownBy(run::get).isInstanceOf(OutOfRoom.class);
        assertThat(THREADS.getCurrentThreadAllocatedBytes() - before).isLessThan(MUCH);
    }

    @Test
    void aBuilderThatGrowsBitByBitAsksToo() {
        long builder = call.ofObject(new StringBuilder(), 64);
        long text = call.ofText("0123456789");
        call.allow(ROOM);
        assertThatThrownBy(() -> {
            for (int i = 0; i < LARGE; i++) {
                Natives.all().get("StringBuilder.append").function().call(call.with(builder, text));
            }
        }).isInstanceOf(OutOfRoom.class);
        assertThat(((StringBuilder) call.toObject(builder)).capacity()).isLessThan(ROOM);
    }
}
