package fusabi.parse;

import fusabi.source.Diagnostic;
import fusabi.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class LayoutTest {

    /** In these vectors `$` marks what the filter inserted or renamed; adjacency tokens are left out, `⏎` is a line end, `·` a space. */
    @ParameterizedTest
    @CsvSource(delimiterString = "⇒", textBlock = """
            let x = 1⏎x ⇒ $let x = $begin 1 $end $in $sep x
            let f a =⏎····let b = a + 1⏎····b * 2⏎f 3 ⇒ $let f a = $begin $let b = $begin a + 1 $end $in $sep b * 2 $end $in $sep f 3
            let f x =⏎····let a = 1 in a + x ⇒ $let f x = $begin $let a = $begin 1 $end $in a + x $end $in
            let y =⏎········[1; 2]⏎·····|> g⏎·····|> h ⇒ $let y = $begin [ 1 ; 2 ] |> g |> h $end $in
            let h x =⏎····if x then 1 else⏎····let y = 3⏎····y + 1 ⇒ $let h x = $begin if x $then $begin 1 $end $else $begin $let y = $begin 3 $end $in $sep y + 1 $end $end $in
            let m x y =⏎····match x with⏎····| Some a -> a⏎····| None ->⏎····match y with⏎····| Some b -> b⏎····| None -> 0 ⇒ $let m x y = $begin match x $with | Some a -> a $rend | None -> match y $with | Some b -> b $rend | None -> 0 $rend $end $rend $end $end $in
            let f = function⏎| 0 -> 1⏎| _ -> 2⏎f 3 ⇒ $let f = $begin $function | 0 -> 1 $rend | _ -> 2 $rend $end $end $in $sep f 3
            let f x = match x with 0 -> 1 | _ -> 2 ⇒ $let f x = $begin match x $with 0 -> 1 | _ -> 2 $rend $end $end $in
            type T =⏎| A⏎| B of int⏎let v = B 3 ⇒ type T = $begin | A | B of int $end $sep $let v = $begin B 3 $end $in
            let r = {⏎····a = 1⏎····b = 2⏎}⏎let s = { r with a = 3; b = 4 } ⇒ $let r = $begin { a = 1 $sep b = 2 } $end $in $sep $let s = $begin { r $with a = 3 ; b = 4 $end } $end $in
            let d r =⏎····{ r with⏎········a = 1⏎········b = 2 } ⇒ $let d r = $begin { r $with a = 1 $sep b = 2 $end } $end $in
            let z h =⏎····h (fun c ->⏎········p c⏎········c) ⇒ $let z h = $begin h ( $fun c -> p c $sep c $rend $end ) $end $in
            let t x =⏎····try x () with _ -> 1 ⇒ $let t x = $begin try x ( ) $rend $with _ -> 1 $rend $end $end $in
            let a = async {⏎····let! x = e⏎····do! g x⏎····return x⏎} ⇒ $let a = $begin async { $let! x = $begin e $end $in $sep $do! $begin g x $end $in $sep return x } $end $in
            for i = 0 to 3 do⏎····p i⏎while b do ()⏎1 ⇒ for i = 0 to 3 $do $begin p i $end $in $sep while b $do $begin ( ) $end $in $sep 1
            if b⏎then 1⏎elif c then 2⏎else 3 ⇒ if b $then $begin 1 $end elif c $then $begin 2 $end $else $begin 3 $end
            let rec even n = a⏎and odd n = b⏎let k = 1 ⇒ $let rec even n = $begin a $end and odd n = $begin b $end $in $sep $let k = $begin 1 $end $in
            module M =⏎····let a = 1⏎····module N =⏎········let b = 2⏎let c = 3 ⇒ module M = $begin $let a = $begin 1 $end $in $sep module N = $begin $let b = $begin 2 $end $in $end $end $sep $let c = $begin 3 $end $in
            module Top⏎let a = 1 ⇒ module Top $begin $let a = $begin 1 $end $in $end
            f [⏎····1⏎····2⏎] 3⏎|> ignore ⇒ f [ 1 $sep 2 ] 3 |> ignore
            arr.[0] <-⏎····let q = 3⏎····q + 1⏎arr.[1] <- 5 ⇒ arr . [ 0 ] <- $begin $let q = $begin 3 $end $in $sep q + 1 $end $sep arr . [ 1 ] <- 5
            let s = seq {⏎····for x in [1;2] do⏎········if x > 1 then⏎············yield x⏎} ⇒ $let s = $begin seq { for x in [ 1 ; 2 ] $do $begin if x > 1 $then $begin yield x $end $end $in } $end $in
            [ for x in [1;2] -> x + 1 ] ⇒ [ for x in [ 1 ; 2 ] -> x + 1 $rend ]
            let a x =⏎····x⏎····-1 ⇒ $let a x = $begin x $sep -1 $end $in
            let a x =⏎····x⏎····- 1 ⇒ $let a x = $begin x - 1 $end $in
            """)
    void insertsWhatTheColumnsSay(String text, String expected) {
        assertThat(filtered(unescaped(text))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "⇒", textBlock = """
            let y =⏎········[1; 2]⏎····|> g ⇒ a pipe four columns left of its block
            let f () =⏎····match 1 with⏎····| 2 -> 1⏎··| _ -> 2 ⇒ a bar left of the first bar
            let x = 1⏎·let y = 2 ⇒ a let further right than the one above
            let f x =⏎x + 1 ⇒ a body at the column of its let
            """)
    void refusesWhatStandsTooFarLeft(String text, String why) {
        assertThat(Parser.parse(SourceFile.of("test.fsx", unescaped(text))).value()).as(why).isEmpty();
    }

    @Test
    void closesMembersAndTypes() {
        assertThat(filtered("""
                type C(x) =
                    member _.A = 1
                    interface I with
                        member _.B = 2
                    member _.P with get () = 1 and set v = ()
                let y = 1
                """)).isEqualTo("type C ( x ) = $begin member _ . A = $begin 1 $end $in $sep $interface I with $begin member _ . B = $begin 2 $end $in"
                + " $end $in $sep member _ . P $with get ( ) = 1 and set v = ( ) $end $end $sep $let y = $begin 1 $end $in");
    }

    @Test
    void letsABracketReturnToTheColumnOfItsLet() {
        assertThat(filtered("let x = f (\n    1\n)\nx")).isEqualTo("$let x = $begin f ( 1 ) $end $in $sep x");
    }

    @Test
    void readsElseIfOnOneLineAsElif() {
        assertThat(filtered("if a then 1\nelse if b then 2\nelse 3"))
                .isEqualTo("if a $then $begin 1 $end else if b $then $begin 2 $end $else $begin 3 $end");
    }

    @Test
    void keepsAttributesWithWhatTheyStandAbove() {
        assertThat(filtered("[<Literal>]\nlet X = 1")).isEqualTo("[< Literal >] $let X = $begin 1 $end $in");
    }

    @Test
    void closesEverythingAtDoubleSemicolons() {
        assertThat(filtered("let f x =\n    x;;\nf 1;;")).isEqualTo("$let f x = $begin x $end $in ;; f 1 ;;");
    }

    @Test
    void putsInClosingBracketsThatAreMissing() {
        Reports diagnostics = new Reports();
        assertThat(filtered("let a = [1; 2", diagnostics)).isEqualTo("$let a = $begin [ 1 ; 2 ] $end $in");
        assertThat(diagnostics).singleElement().extracting(Diagnostic::code).isEqualTo("FS0598");
    }

    private static String unescaped(String text) {
        return text.strip().replace('⏎', '\n').replace('·', ' ');
    }

    private static String filtered(String text) {
        Reports diagnostics = new Reports();
        String result = filtered(text, diagnostics);
        assertThat(diagnostics).isEmpty();
        return result;
    }

    private static String filtered(String text, Reports diagnostics) {
        SourceFile file = SourceFile.of("test.fsx", text);
        List<Token> raw = Adjacency.apply(Scanner.scan(file, ParserOptions.script(), diagnostics));
        Layout layout = new Layout(file, raw, Set.of(), diagnostics);
        List<String> words = new ArrayList<>();
        while (true) {
            Token token = layout.nextToken();
            switch (token.getType()) {
                case Token.EOF -> {
                    return String.join(" ", words);
                }
                case FusabiLexer.APPLICATION, FusabiLexer.TYPE_APPLICATION -> { }
                case FusabiLexer.BLOCK_BEGIN -> words.add("$begin");
                case FusabiLexer.BLOCK_END, FusabiLexer.CONTEXT_END -> words.add("$end");
                case FusabiLexer.RIGHT_END -> words.add("$rend");
                case FusabiLexer.DECLARATION_END -> words.add("$in");
                case FusabiLexer.SEPARATOR -> words.add("$sep");
                case FusabiLexer.LAYOUT_LET, FusabiLexer.LAYOUT_LET_BANG, FusabiLexer.LAYOUT_AND_BANG, FusabiLexer.LAYOUT_DO,
                        FusabiLexer.LAYOUT_DO_BANG, FusabiLexer.STATEMENT_DO, FusabiLexer.LAYOUT_THEN, FusabiLexer.LAYOUT_ELSE,
                        FusabiLexer.LAYOUT_WITH, FusabiLexer.LAYOUT_FUNCTION, FusabiLexer.LAYOUT_FUN, FusabiLexer.LAYOUT_INTERFACE ->
                    words.add("$" + token.getText());
                default -> words.add(token.getText());
            }
        }
    }
}
