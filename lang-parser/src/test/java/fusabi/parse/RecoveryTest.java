package fusabi.parse;

import fusabi.source.Diagnostic;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class RecoveryTest {

    @Test
    void reportsIndependentMistakesOnceAndInOrder() {
        assertThat(Sketch.problems("""
                let a = (1 + 2
                let b = 3 + 4
                type T = { A: int, B: int }
                let f x =
                    match x with
                    | 1 -> 2
                    _ -> 3
                let c = 5 or 6
                let g x =
                    if x then
                        let y = 1
                    z )
                module M =
                    let q = 1
                   let r = 2
                let h = if a
                let fine = 1
                """)).containsExactly("FS0058 2:1", "FS0010 3:18", "FS0010 7:7", "FS0010 8:11", "FS0588 11:9", "FS0010 12:7",
                "FS0010 16:1");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "⇒", quoteCharacter = '§', textBlock = """
            let x = 1 + ⇒ FS0058 1:12
            let x = 1 + )⏎x ⇒ FS0010 1:13
            let x = (1 + ) ⇒ FS3156 1:12
            let x = ⇒ FS0058 1:8
            let f x =⏎····let y = 1 ⇒ FS0588 2:5
            let x = [1; 2 ⇒ FS0598 1:9
            let x = [|1; 2 ⇒ FS0603 1:9
            let x = { A = 1 ⇒ FS0604 1:9
            let x = (1 ⇒ FS0583 1:9
            let x = [1; 2) ⇒ FS0010 1:14
            let x = 5) ⇒ FS0010 1:10
            let x = "abc ⇒ FS0514 1:9
            (* abc ⇒ FS0516 1:1
            let x = if a ⇒ FS0589 1:9
            while true ⇒ FS3122 1:1
            let f x = x. ⇒ FS0599 1:12
            let f x = match x with 1 -> ⇒ FS0058 1:28
            printfn "%d" f(1) ⇒ FS0597 1:14
            let x = a.[^1] ⇒ FS3303 1:12
            let x = 12abc ⇒ FS1156 1:9
            let public private x = 1 ⇒ FS0010 1:12
            let x mutable = 1 ⇒ FS0010 1:7
            let f (x; y) = x ⇒ FS0010 1:9
            let f x = x⏎and g y = y ⇒ FS0576 1:1
            let f x = 1, :: 2 ⇒ FS0010 1:14
            let f x = function x with | 0 -> 1 ⇒ FS0010 1:22
            let x = List.map fun y -> y ⇒ FS0010 1:18
            for x in xs⏎····f x ⇒ FS3123 1:1
            try⏎····f x ⇒ FS3104 1:1
            let f x =⏎····open System⏎····x ⇒ FS0010 2:5
            namespace A⏎let x = 1 ⇒ FS0010 1:1
            member this.X = 1 ⇒ FS0010 1:1
            type C() =⏎····private member _.X = 1 ⇒ FS0531 2:5
            type C() =⏎····member X = 1 ⇒ FS0673 2:12
            type E = | A = 1 | B ⇒ FS0568 1:20
            let f (x: 'a when 'a: foo) = x ⇒ FS0571 1:23
            extern int f(int x) ⇒ FU0001 1:1
            let x = 'a ⇒ FS0626 1:9
            let s = $"{1:0.00}" ⇒ FS0010 1:14
            """)
    void placesTheFirstError(String text, String expected) {
        assertThat(Sketch.problems(text.strip().replace('⏎', '\n').replace('·', ' '))).first().isEqualTo(expected);
    }

    @Test
    void goesOnBehindAnUnclosedBracket() {
        assertThat(Sketch.problems("let a = f [1; 2\nlet b = 1 +\nlet c = 3")).containsExactly("FS0058 2:1", "FS0058 3:1");
    }

    @Test
    void saysWhatWasExpected() {
        List<Diagnostic> diagnostics = Sketch.diagnostics("let x mutable = 1");
        assertThat(diagnostics.getFirst().message()).isEqualTo("unexpected keyword `mutable`: `=` or `:` is expected after `x`");
        assertThat(diagnostics.getFirst().notes()).isNotEmpty();
    }

    @Test
    void namesWhatIsNotPartOfTheLanguage() {
        assertThat(Sketch.diagnostics("let x = <@ 1 + 1 @>").getFirst().message()).contains("quotations").contains("not part of Fusabi");
    }
}
