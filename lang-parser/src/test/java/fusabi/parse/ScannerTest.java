package fusabi.parse;

import fusabi.source.Diagnostic;
import fusabi.source.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ScannerTest {

    private final Reports diagnostics = new Reports();

    private List<Token> tokens(String text) {
        List<Token> tokens = Scanner.scan(SourceFile.of("test.fsx", text), ParserOptions.script(), diagnostics);
        return tokens.subList(0, tokens.size() - 1);
    }

    private List<String> words(String text) {
        return tokens(text).stream().map(Token::getText).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "⇒", quoteCharacter = '§', textBlock = """
            a+b ⇒ a + b
            a<-b ⇒ a <- b
            x->y ⇒ x -> y
            1..2 ⇒ 1 .. 2
            1.0..2.0 ⇒ 1.0 .. 2.0
            [|1|] ⇒ [| 1 |]
            [||] ⇒ [| |]
            {|a|} ⇒ {| a |}
            (*) ⇒ (*)
            a|>b ⇒ a |> b
            a:?>b ⇒ a :?> b
            let!x ⇒ let! x
            f'a' ⇒ f'a'
            'a' ⇒ 'a'
            'a ⇒ 'a
            '\\n' ⇒ '\\n'
            ''' ⇒ '''
            a (* x (* y *) "*)" *) b ⇒ a b
            a // b ⇒ a
            x.[0] ⇒ x . [ 0 ]
            a;;b ⇒ a ;; b
            [<A>] ⇒ [< A >]
            été naïve ⇒ été naïve
            """)
    void splits(String text, String expected) {
        assertThat(String.join(" ", words(text.strip()))).isEqualTo(expected);
        assertThat(diagnostics).isEmpty();
    }

    @Test
    void knowsLinesAndColumns() {
        Token b = tokens("a\r\n  (* \n *) b").get(1);
        assertThat(b.getLine()).isEqualTo(3);
        assertThat(b.getCharPositionInLine()).isEqualTo(4);
    }

    @Test
    void putsTheEndOfTheFileLeftOfEverything() {
        List<Token> tokens = Scanner.scan(SourceFile.of("test.fsx", "a"), ParserOptions.script(), diagnostics);
        assertThat(tokens.getLast().column()).isEqualTo(-1);
    }

    @Test
    void readsQuotedNames() {
        assertThat(words("``a b`` ``x``")).containsExactly("a b", "x");
    }

    @Test
    void attachesDocumentation() {
        assertThat(tokens("/// one\n/// two\nlet x = 1").getFirst().doc()).isEqualTo("one\ntwo");
        assertThat(tokens("//// no\nlet x = 1").getFirst().doc()).isEmpty();
    }

    @Test
    void leavesOutWhatAConditionExcludes() {
        assertThat(words("#if INTERACTIVE\na\n#else\nb \" (*\n#endif\nc")).containsExactly("a", "c");
        assertThat(words("#if NOPE\n#if INTERACTIVE\na\n#endif\n#else\nb\n#endif")).containsExactly("b");
        assertThat(words("#if !NOPE && (A || INTERACTIVE)\na\n#endif // x")).containsExactly("a");
        assertThat(diagnostics).isEmpty();
    }

    @Test
    void passesOverTheFirstLineOfAScript() {
        assertThat(words("#!/usr/bin/env fus\na")).containsExactly("a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"#light", "#nowarn \"40\"", "#line 1 \"x\"", "#time \"on\"", "#load \"a.fsx\""})
    void takesDirectives(String line) {
        tokens(line + "\na");
        assertThat(diagnostics).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "⇒", quoteCharacter = '§', textBlock = """
            "abc ⇒ FS0514
            @"abc ⇒ FS0515
            \"""abc" ⇒ FS1232
            (* abc ⇒ FS0516
            $"a {1 ⇒ FS3378
            $"a ⇒ FS0514
            $"{"a"}" ⇒ FS3373
            ~ x ⇒ FS3563
            ``abc ⇒ FS3563
            <@ 1 @> ⇒ FU0001
            '' ⇒ FS0010
            a … b ⇒ FS3563
            #if ⇒ FS1169
            #if A ⇒ FS0513
            #if (A⏎#endif ⇒ FS3185
            #if A⏎#endif x ⇒ FS1171
            """)
    void complains(String text, String code) {
        tokens(text.strip().replace('⏎', '\n'));
        assertThat(diagnostics).extracting(Diagnostic::code).contains(code);
    }

    @Test
    void refusesTabs() {
        tokens("let x =\n\t1");
        assertThat(diagnostics).extracting(Diagnostic::code).containsExactly("FS1161");
    }

    @Test
    void warnsOfReservedWords() {
        tokens("let process = 1");
        assertThat(diagnostics).singleElement().matches(one -> one.code().equals("FS0046") && !one.isError());
    }

    @Test
    void stopsOverJunk() {
        tokens("\u0001".repeat(100_000));
        assertThat(diagnostics).hasSizeLessThan(10_000);
        assertThat(Parser.parse(SourceFile.of("junk.fsx", "\u0001\u0000".repeat(100_000))).value()).isEmpty();
    }

    @Test
    void refusesTooManyTokensByName() {
        assertThat(Parser.parse(SourceFile.of("long.fsx", "a ".repeat(1_000_002))).diagnostics())
                .extracting(Diagnostic::code).containsExactly("FU0002");
    }

    @Test
    void keepsReadingPastManyWarnings() {
        assertThat(Parser.parse(SourceFile.of("test.fsx", "let process = 1\n".repeat(5_000))).value()).isPresent();
    }
}
