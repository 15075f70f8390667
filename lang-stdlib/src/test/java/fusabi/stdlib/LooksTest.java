package fusabi.stdlib;

import fusabi.value.SmallKind;
import fusabi.value.Word;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Base64;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.LongUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A native on a huge text or array looks whether the run must end, about once for each piece of it. */
class LooksTest {

    private static final int SIZE = 1 << 21;
    private static final int PIECES = SIZE / Looks.EVERY;
    private static final String TEXT = "ab".repeat(SIZE / 2);

    private final FakeCall call = new FakeCall();

    private long run(String name, long... arguments) {
        return Natives.all().get(name).function().call(call.with(arguments));
    }

    private int looksOf(String name, long... arguments) {
        int before = call.polls();
        run(name, arguments);
        return call.polls() - before;
    }

    @ParameterizedTest
    @ValueSource(strings = {"String.contains", "String.lastIndexOf", "String.containsIgnoreCase", "String.indexOfIgnoreCase"})
    void searches(String name) {
        for (String wanted : new String[] {"c", "bb", "ab".repeat(1000) + "c"}) {
            assertThat(looksOf(name, call.ofText(TEXT), call.ofText(wanted))).as(wanted).isBetween(PIECES - 2, PIECES * 4000);
        }
    }

    @Test
    void searchesForCharacters() {
        assertThat(looksOf("String.indexOfChar", call.ofText(TEXT), Word.ofChar('c'), Word.ofInt(0), Word.ofInt(SIZE))).isGreaterThan(PIECES - 2);
        assertThat(looksOf("String.lastIndexOfChar", call.ofText(TEXT), Word.ofChar('c'))).isGreaterThan(PIECES - 2);
    }

    @Test
    void changesOfTexts() {
        assertThat(looksOf("String.toUpper", call.ofText(TEXT))).isGreaterThan(PIECES - 2);
        assertThat(looksOf("String.replace", call.ofText(TEXT), call.ofText("a"), call.ofText("x"))).isGreaterThan(PIECES - 2);
        assertThat(looksOf("String.toChars", call.ofText(TEXT))).isGreaterThan(PIECES - 2);
        assertThat(looksOf("String.compareIgnoreCase", call.ofText(TEXT), call.ofText(TEXT.toUpperCase(Locale.ROOT)))).isGreaterThan(PIECES - 2);
        long separators = call.newArray(1, call.ofText("b"));
        assertThat(looksOf("String.split", call.ofText(TEXT), separators, Word.ofInt(Integer.MAX_VALUE), Word.ofInt(0))).isGreaterThan(PIECES - 2);
    }

    @Test
    void copiesOfArrays() {
        long array = call.newArray(SIZE, Word.ofInt(1));
        assertThat(looksOf("Array.sub", array, Word.ofInt(0), Word.ofInt(SIZE))).isGreaterThan(PIECES - 2);
        assertThat(looksOf("Array.blit", array, Word.ofInt(0), array, Word.ofInt(1), Word.ofInt(SIZE - 1))).isGreaterThan(PIECES - 2);
        assertThat(looksOf("Array.reverse", array, Word.ofInt(0), Word.ofInt(SIZE))).isGreaterThan(PIECES / 2 - 2);
    }

    @Test
    void endsAndLinesOfTexts() {
        long blanks = call.ofText(" ".repeat(SIZE));
        assertThat(looksOf("String.trim", blanks)).isGreaterThan(PIECES - 2);
        assertThat(looksOf("String.trimEnd", blanks)).isGreaterThan(PIECES - 2);
        assertThat(looksOf("String.isNullOrWhiteSpace", blanks)).isGreaterThan(PIECES - 2);
        assertThat(looksOf("String.trimChars", call.ofText(TEXT), call.array(List.of(Word.ofChar('a'), Word.ofChar('b'))), Word.ofInt(0)))
                .isGreaterThan(2 * PIECES);
        assertThat(looksOf("String.replaceLineEndings", call.ofText("a\n".repeat(SIZE / 2)), call.ofText("\r\n"))).isGreaterThan(PIECES);
        assertThat(looksOf("String.replaceChar", call.ofText(TEXT), Word.ofChar('a'), Word.ofChar('x'))).isGreaterThan(PIECES - 2);
        assertThat(looksOf("String.ofCharArray", call.newArray(SIZE, Word.ofChar('a')))).isGreaterThan(PIECES - 2);
    }

    @Test
    void sorting() {
        Random random = new Random(1);
        int length = 1 << 18;
        for (LongUnaryOperator kind : List.<LongUnaryOperator>of(n -> Word.ofInt((int) n), Word::ofDouble, n -> call.ofText(Long.toString(n)))) {
            long[] words = random.longs(length).map(kind).toArray();
            assertThat(looksOf("Array.sortAlone", call.array(Arrays.stream(words).boxed().toList()))).isGreaterThan(10);
        }
    }

    @Test
    void numbers() {
        BigInteger number = new BigInteger(2_000_000, new Random(1)).setBit(1_999_999);
        long word = call.ofBigInteger(number);
        assertThat(looksOf("Number.format", word, Word.NULL)).isGreaterThan(100);
        assertThat(looksOf("Number.format", word, call.ofText("N2"))).isGreaterThan(100);
        assertThat(looksOf("Number.format", word, call.ofText("X"))).isPositive();
        assertThat(looksOf("Number.parse", call.ofText("BigInteger"), call.ofText("9".repeat(500_000)))).isGreaterThan(100);
        assertThat(looksOf("Number.parseStyle", call.ofText("BigInteger"), call.ofText("f".repeat(500_000)), Word.ofInt(0x203))).isGreaterThan(5);
        assertThat(looksOf("BigInteger.pow", call.ofBigInteger(BigInteger.TEN), Word.ofInt(500_000))).isGreaterThan(50);
        assertThat(looksOf("BigInteger.gcd", word, call.ofBigInteger(number.shiftRight(1_990_000)))).isGreaterThan(20);
    }

    @Test
    void bytes() {
        long bytes = call.newArray(SIZE, Word.small(SmallKind.BYTE.ordinal(), 97));
        assertThat(looksOf("Convert.toBase64", bytes)).isGreaterThan(PIECES);
        assertThat(looksOf("Convert.toHex", bytes)).isGreaterThan(PIECES);
        assertThat(looksOf("Convert.ofBase64", call.ofText("YWFh".repeat(SIZE / 4)))).isGreaterThan(PIECES);
        assertThat(looksOf("Convert.ofHex", call.ofText("61".repeat(SIZE / 2)))).isGreaterThan(PIECES);
        assertThat(looksOf("Encoding.bytes", call.ofText("utf-8"), call.ofText(TEXT))).isGreaterThan(PIECES - 2);
        assertThat(looksOf("Encoding.text", call.ofText("utf-8"), bytes)).isGreaterThan(PIECES - 2);
        assertThat(looksOf("Hash.bytes", call.ofText("SHA-256"), bytes)).isGreaterThan(PIECES);
    }

    @Test
    void formatsAndPatterns() {
        long number = Word.ofDouble(5);
        assertThat(looksOf("Number.format", number, call.ofText("#,##0.".repeat(SIZE / 6)))).isGreaterThan(PIECES);
        assertThat(looksOf("String.format", call.ofText("x".repeat(SIZE)), call.newArray(1, number))).isGreaterThan(PIECES);
        assertThat(looksOf("Regex.create", call.ofText("[a-z](x)".repeat(SIZE / 64)), Word.ofInt(0))).isGreaterThan(5);
        assertThat(looksOf("Regex.escape", call.ofText("(".repeat(SIZE)))).isGreaterThan(PIECES);
        assertThat(looksOf("Regex.unescape", call.ofText("\\(".repeat(SIZE / 2)))).isGreaterThan(PIECES);
    }

    @Test
    void whatIsSortedIsInOrderAndStable() {
        Random random = new Random(2);
        double[] numbers = random.doubles(5_000, -3, 3).map(x -> Math.abs(x) < 0.5 ? Math.copySign(0.0, x) : Math.rint(x * 4)).toArray();
        long[] sorted = sorted(Arrays.stream(numbers).mapToLong(Word::ofDouble).toArray());
        for (int i = 1; i < sorted.length; i++) {
            assertThat(Word.toDouble(sorted[i - 1])).isLessThanOrEqualTo(Word.toDouble(sorted[i]) + 0.0);
        }
        assertThat(Arrays.stream(sorted).mapToObj(Word::toDouble).filter(x -> x == 0.0).map(x -> 1 / x).toList())
                .isEqualTo(Arrays.stream(numbers).boxed().filter(x -> x == 0.0).map(x -> 1 / x).toList());
        int[] ints = random.ints(100_000).toArray();
        ints[5] = Integer.MIN_VALUE;
        ints[6] = Integer.MAX_VALUE;
        assertThat(Arrays.stream(sorted(Arrays.stream(ints).mapToLong(Word::ofInt).toArray())).mapToInt(Word::low).toArray())
                .isEqualTo(Arrays.stream(ints).sorted().toArray());
    }

    private long[] sorted(long[] words) {
        long array = call.array(Arrays.stream(words).boxed().toList());
        run("Array.sortAlone", array);
        long[] sorted = new long[words.length];
        Arrays.setAll(sorted, i -> call.element(array, i));
        return sorted;
    }

    @Test
    void keysOrderWhatBelongsToThem() {
        Random random = new Random(3);
        List<Long> keys = random.ints(1_000, -20, 20).mapToObj(Word::ofInt).toList();
        List<Long> items = IntStream.range(0, 1_000).mapToObj(Word::ofInt).toList();
        for (boolean descending : new boolean[] {false, true}) {
            long result = run("Array.sortedByKeysAlone", call.array(keys), call.array(items), Word.ofBool(descending));
            Comparator<Integer> byKey = Comparator.comparing(i -> Word.low(keys.get(i)));
            assertThat(IntStream.range(0, 1_000).mapToObj(i -> Word.low(call.element(result, i))).toList())
                    .isEqualTo(IntStream.range(0, 1_000).boxed().sorted(descending ? byKey.reversed() : byKey).toList());
        }
    }

    @Test
    void bytesAreWhatJavaMakesOfThem() {
        byte[] bytes = new byte[100_001];
        new Random(4).nextBytes(bytes);
        for (int length : new int[] {0, 1, 2, 3, 24_575, 24_576, 24_577, 24_578, 100_001}) {
            byte[] some = Arrays.copyOf(bytes, length);
            long array = EncodingNatives.bytes(call, some);
            String base64 = Base64.getEncoder().encodeToString(some);
            String hex = HexFormat.of().withUpperCase().formatHex(some);
            assertThat(call.toText(run("Convert.toBase64", array))).isEqualTo(base64);
            assertThat(call.toText(run("Convert.toHex", array))).isEqualTo(hex);
            assertThat(EncodingNatives.read(call, run("Convert.ofBase64", call.ofText(base64.replaceAll("(.{76})", "$1\r\n"))))).isEqualTo(some);
            assertThat(EncodingNatives.read(call, run("Convert.ofHex", call.ofText(hex.toLowerCase(Locale.ROOT))))).isEqualTo(some);
        }
        for (String wrong : List.of("YQ==YWFh", "YQ=", "Y", "Y\u1234==", "=".repeat(4), "YWF=" + "YWFh".repeat(10_000))) {
            assertThatThrownBy(() -> run("Convert.ofBase64", call.ofText(wrong))).hasMessageContaining("FormatException");
        }
    }

    @Test
    void searchingInUpperCaseFindsWhatComparingFinds() {
        String text = ("aB".repeat(100) + "ıßä").repeat(2000);
        Looks looks = new Looks(call);
        for (String wanted : List.of("Ba".repeat(60), "bA".repeat(80) + "bıßÄaB", "ıßÄ" + "Ab".repeat(100) + "ıSSä", "bıßä" + "ab".repeat(99) + "X")) {
            int expected = IntStream.range(0, text.length()).filter(i -> CaselessSearch.isAt(looks, text, i, wanted)).findFirst().orElse(-1);
            assertThat(Word.low(run("String.indexOfIgnoreCase", call.ofText(text), call.ofText(wanted)))).as(wanted).isEqualTo(expected);
        }
        assertThat(call.toText(run("String.replaceIgnoreCase", call.ofText("-" + text), call.ofText("Ab".repeat(100)), call.ofText("."))))
                .isEqualTo("-" + ".ıßä".repeat(2000));
    }

    @Test
    void whatIsFoundIsWhatJavaFinds() {
        for (String wanted : new String[] {"", "a", "ba", TEXT.substring(1), TEXT.substring(5, 200_000), "ab".repeat(40), "c", "ba".repeat(20) + "c"}) {
            assertThat(TextSearch.indexOf(call, TEXT, wanted, 0, SIZE)).isEqualTo(TEXT.indexOf(wanted));
            assertThat(TextSearch.lastIndexOf(call, TEXT, wanted)).isEqualTo(TEXT.lastIndexOf(wanted));
        }
        String late = TEXT.substring(0, SIZE - 1) + "c";
        assertThat(TextSearch.indexOf(call, late, "ac", 3, SIZE)).isEqualTo(late.indexOf("ac"));
        assertThat(TextSearch.indexOf(call, late, "", SIZE, SIZE)).isEqualTo(late.length());
    }
}
