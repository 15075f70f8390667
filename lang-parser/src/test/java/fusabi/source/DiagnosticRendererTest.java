package fusabi.source;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DiagnosticRendererTest {

    private static final SourceFile PRICING = SourceFile.of("pricing.fsx", """
            let loyal = true
            let discount =
                if loyal then 0.15
                else "none"
            printfn "%A" discount
            """);

    private static Span in(SourceFile file, String part) {
        int start = file.text().indexOf(part);
        return Span.of(file, start, start + part.length());
    }

    private static String plain(Diagnostic diagnostic) {
        return DiagnosticRenderer.plain().render(diagnostic);
    }

    @Test
    void showsBothPlacesAndTheNotes() {
        Diagnostic diagnostic = Diagnostic.error("FS0001", "the branches of this `if` have different types", in(PRICING, "\"none\""))
                .labelled("string")
                .showing(in(PRICING, "0.15"), "float")
                .noting("Either branch may become the value of `discount`, so both need one type.")
                .noting("Try `else 0.0`.");
        assertThat(plain(diagnostic)).isEqualTo("""
                pricing.fsx:4:10: error FS0001: the branches of this `if` have different types

                  3 |     if loyal then 0.15
                    |                   ---- float
                  4 |     else "none"
                    |          ^^^^^^ string

                  Either branch may become the value of `discount`, so both need one type.
                  Try `else 0.0`.
                """);
    }

    @Test
    void marksOfOneLineShareARowWhenTheyFit() {
        SourceFile file = SourceFile.of("a.fsx", "let f x = x + \"s\"\n");
        Diagnostic diagnostic = Diagnostic.error("FS0001", "m", in(file, "\"s\"")).labelled("string")
                .showing(Span.of(file, 4, 5), "");
        assertThat(plain(diagnostic)).contains("    |     -         ^^^ string\n");
    }

    @Test
    void aLabelThatWouldRunIntoTheNextMarkGoesBelow() {
        SourceFile file = SourceFile.of("a.fsx", "1 + \"s\"\n");
        Diagnostic diagnostic = Diagnostic.error("FS0001", "m", in(file, "\"s\"")).labelled("string")
                .showing(in(file, "1"), "an integer");
        assertThat(plain(diagnostic)).contains("""
                    |     ^^^ string
                    | - an integer
                """);
    }

    @Test
    void marksStandUnderWideCharacters() {
        SourceFile file = SourceFile.of("a.fsx", "f \"漢字\" x\n");
        assertThat(plain(Diagnostic.error("FS0001", "m", in(file, "x")))).contains("    |          ^\n");
        assertThat(plain(Diagnostic.error("FS0001", "m", in(file, "漢字")))).contains("    |    ^^^^\n");
    }

    @Test
    void distantLinesAreSeparated() {
        Diagnostic near = Diagnostic.error("FS0001", "m", in(PRICING, "0.15")).showing(in(PRICING, "let loyal"), "");
        assertThat(plain(near)).contains("  2 | let discount =\n");
        Diagnostic far = Diagnostic.error("FS0001", "m", in(PRICING, "printfn")).showing(in(PRICING, "let loyal"), "");
        assertThat(plain(far)).contains("\n  ...\n  5 |");
    }

    @Test
    void tabsAndControlCharactersKeepTheMarksInPlace() {
        SourceFile file = SourceFile.of("a.fsx", "\tlet\u0007 bad");
        assertThat(plain(Diagnostic.error("FS0010", "m", in(file, "bad")))).contains("""
                  1 |     let\uFFFD bad
                    |          ^^^
                """);
    }

    @Test
    void aSpanOverSeveralLinesIsMarkedToTheEndOfItsFirst() {
        assertThat(plain(Diagnostic.error("FS0010", "m", in(PRICING, "if loyal then 0.15\n    else")))).contains("""
                  3 |     if loyal then 0.15
                    |     ^^^^^^^^^^^^^^^^^^
                """);
    }

    @Test
    void longLinesAreCutAroundTheMark() {
        SourceFile file = SourceFile.of("a.fsx", "x".repeat(5_000) + " bad " + "y".repeat(5_000));
        String drawn = plain(Diagnostic.error("FS0010", "m", in(file, "bad")));
        assertThat(drawn.lines()).allMatch(line -> line.length() < 140);
        String[] lines = drawn.split("\n");
        assertThat(lines[3].indexOf('^')).isEqualTo(lines[2].indexOf("bad"));
    }

    @Test
    void theEndOfTheFileCanBeMarked() {
        SourceFile file = SourceFile.of("a.fsx", "let x =");
        assertThat(plain(Diagnostic.error("FS0010", "m", Span.of(file, 7, 7)))).contains("    |        ^\n");
    }

    @Test
    void anotherFileIsNamed() {
        SourceFile other = SourceFile.of("lib.fsx", "let y = 2\n");
        String drawn = plain(Diagnostic.error("FS0001", "m", in(PRICING, "0.15")).showing(in(other, "y"), "declared here"));
        assertThat(drawn).contains("\n  lib.fsx:1:5:\n  1 | let y = 2\n    |     - declared here\n");
    }

    @Test
    void whatNoScriptWroteHasNoExcerpt() {
        assertThat(plain(Diagnostic.error("FU0001", "too much", Span.none()))).isEqualTo("error FU0001: too much\n");
    }

    @Test
    void coloursAreOnlyAddedNeverMoved() {
        Diagnostic diagnostic = Diagnostic.warning("FS0025", "m", in(PRICING, "0.15")).labelled("here").noting("a note");
        String coloured = DiagnosticRenderer.coloured().render(diagnostic);
        assertThat(coloured).contains("\u001B[1;33mwarning FS0025:\u001B[0m");
        assertThat(coloured.replaceAll("\u001B\\[[0-9;]*m", "")).isEqualTo(plain(diagnostic));
    }

    @Property
    void everySpanOfEveryTextCanBeDrawn(@ForAll @StringLength(max = 60) String text, @ForAll @IntRange(max = 60) int from,
            @ForAll @IntRange(max = 60) int to, @ForAll @IntRange(max = 60) int other) {
        SourceFile file = SourceFile.of("a.fsx", text);
        int[] ends = {Math.min(from, text.length()), Math.min(to, text.length())};
        Arrays.sort(ends);
        int start = Math.min(other, text.length());
        Diagnostic diagnostic = Diagnostic.error("FS0001", "m", Span.of(file, ends[0], ends[1])).labelled("one")
                .showing(Span.of(file, start, text.length()), "two");
        String drawn = plain(diagnostic);
        assertThat(drawn).startsWith("a.fsx:");
        if (!text.isEmpty()) {
            assertThat(drawn).contains("one").contains("two");
        }
    }
}
