package fusabi.parse;

import fusabi.source.Diagnostic;
import fusabi.source.Outcome;
import fusabi.source.SourceFile;
import fusabi.syntax.SyntaxTree;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class LimitsTest {

    /** As many as the shortest of the pieces needs to overflow a stack of 8 MB several times over. */
    private static final int MANY = 30_000;

    private static Outcome<SyntaxTree> parse(String text) {
        return Parser.parse(SourceFile.of("test.fsx", text));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "(", "[", "[|", "{", "begin ", "let x = ", "if a then ", "fun x -> ", "function x -> ", "match 1 with x -> ", "try ", "while a do ",
        "for x in y do ", "([{", "let x : (", "let x : A<", "let (", "$\"\"\"{", "if a then 1 else\n", "yield ", "lazy ", "- ", "! ",
                "let x = 1 in ",
        "1 + ", "1 :: ", "f <| ", "x.y(1).", "let x : #", "new ", "<@", "#if (",
    })
    void endsWithAMessageHoweverDeepTheText(String piece) {
        Outcome<SyntaxTree> outcome = parse(piece.repeat(MANY) + "1");
        assertThat(outcome.value()).isEmpty();
        assertThat(outcome.diagnostics()).isNotEmpty();
    }

    @Test
    void refusesAHundredThousandParentheses() {
        assertThat(parse("(".repeat(100_000)).diagnostics()).singleElement().extracting(Diagnostic::code).isEqualTo("FU0002");
    }

    @Test
    void refusesTooLongAChainByName() {
        assertThat(parse("let x = a"
                + " + a".repeat(50_000)).diagnostics()).singleElement().extracting(Diagnostic::code).isEqualTo("FU0002");
    }

    @Test
    void takesWhatIsLongButNotDeep() {
        assertThat(parse("let x = a" + " + a".repeat(10_000)).value()).isPresent();
        assertThat(parse("let x = " + "1 :: ".repeat(10_000) + "[]").value()).isPresent();
        assertThat(parse("let x =\n    0\n" + "    |> f\n".repeat(10_000)).value()).isPresent();
        assertThat(parse("let x = a" + ".b(1)".repeat(9_000)).value()).isPresent();
        assertThat(parse("let f x =\n    if x = 0 then 0\n" + "    elif x = 1 then 1\n".repeat(10_000) + "    else 2").value()).isPresent();
        assertThat(parse("let f x =\n    if x = 0 then 0\n" + "    else if x = 1 then 1\n".repeat(10_000) + "    else 2").value()).isPresent();
        assertThat(parse("let x = [ " + "1; ".repeat(100_000) + "]").value()).isPresent();
        assertThat(parse("let x = 1" + ", 1".repeat(10_000)).value()).isPresent();
        assertThat(parse("let f () =\n" + "    g 1\n".repeat(MANY)).value()).isPresent();
        assertThat(parse("match x with\n" + "| 1 -> 2\n".repeat(MANY)).value()).isPresent();
        assertThat(parse("let f () =\n" + "    let a = 1\n".repeat(10_000) + "    a").value()).isPresent();
        assertThat(parse("let a = 1\n".repeat(20_000)).value()).isPresent();
        assertThat(parse("type T =\n" + "    | A of int\n".repeat(5_000)).value()).isPresent();
    }

    @Test
    void needsNoStackOfItsCaller() throws InterruptedException {
        boolean[] parsed = new boolean[1];
        Thread small = new Thread(null, () -> parsed[0] = parse("(".repeat(400) + "1" + ")".repeat(400)).value().isPresent(), "small",
                128 << 10);
        small.start();
        small.join();
        assertThat(parsed[0]).isTrue();
    }

    @Property(tries = 500)
    void endsWithATreeOrAnErrorOnAnyText(@ForAll @StringLength(max = 60) String text) {
        Outcome<SyntaxTree> outcome = parse(text);
        assertThat(outcome.value().isPresent()).isNotEqualTo(outcome.diagnostics().stream().anyMatch(Diagnostic::isError));
    }
}
