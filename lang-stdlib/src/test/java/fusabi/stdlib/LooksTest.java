package fusabi.stdlib;

import fusabi.value.Word;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

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
