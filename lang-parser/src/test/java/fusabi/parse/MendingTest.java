package fusabi.parse;

import fusabi.source.SourceFile;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class MendingTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "let f x =\n    let y = x.H", "List.map (fun x -> x.H", "if H", "if a then H", "match H", "match x with\n| Some y -> H", "match x with\n| H",
        "match x with H", "[ for i in H", "[ for i in xs do\n    H", "{ a with H = 1", "let f (x: H", "let f (x: H) :", "type T =\n    { A: H",
        "async {\n    let! x = H", "async {\n    do! H", "$\"abc {H", "$\"\"\"abc {H", "printfn \"%d\" (H", "try H", "try\n    f ()\nwith H",
        "let f () =\n    if a then\n        let b = 1\n        H", "for x in xs do\n    H", "for i in H", "for i = 1 to H", "while H",
        "xs |> List.map (fun x ->\n    let y = x.H", "type C() =\n    member _.A(x: int) =\n        x.H", "[<H", "fun x -> H", "H, 1", "[|1; H", "open H",
        "let rec f x = match x with H", "module M =\n    let x = H", "\"abc", "let x = 1 (* note", "#if INTERACTIVE\nlet x = H", "use x = H",
        "let f x = function H", "x.[H", "f<H", "new H", "lazy (H", "yield H", "let a = 1\nlet b =\n    [ H"})
    void whatStopsInTheMiddleIsEnded(String text) {
        String mended = Mending.mended(text);
        assertThat(mended).startsWith(text);
        assertThat(Parser.parse(SourceFile.of("text", mended)).diagnostics()).as(mended).noneMatch(each -> each.isError());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "let x = 1", "let f x = x + 1\nf 2"})
    void whatIsWholeStaysAsItIs(String text) {
        assertThat(Mending.mended(text)).isEqualTo(text);
    }

    @Property(tries = 200)
    void nothingIsChangedInAnyText(@ForAll String text) {
        assertThat(Mending.mended(text)).startsWith(text);
    }
}
