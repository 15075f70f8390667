package fusabi.tooling;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class EntryStateTest {

    private final SoftAssertions table = new SoftAssertions();

    private void whole(String text) {
        expect("whole", text);
    }

    private void mayGoOn(int indentation, String text) {
        expect("may go on " + indentation, text);
    }

    private void open(int indentation, String text) {
        expect("open " + indentation, text);
    }

    private void expect(String expected, String text) {
        table.assertThat(state(text)).as(text).isEqualTo(expected);
    }

    private static String state(String text) {
        return switch (EntryState.of(text)) {
            case EntryState.Complete _ -> "whole";
            case EntryState.MayGoOn(var indentation) -> "may go on " + indentation;
            case EntryState.Incomplete(var indentation, var reason) -> {
                assertThat(reason).as(text).isNotBlank();
                yield "open " + indentation;
            }
        };
    }

    @AfterEach
    void assertAll() {
        table.assertAll();
    }

    @Test
    void oneLineThatIsWholeIsRun() {
        whole("");
        whole("   ");
        whole("// nothing");
        whole("(* nothing *)");
        whole("1 + 2");
        whole("let x = 42");
        whole("let f x = x + 1");
        whole("let rec f x = if x = 0 then 0 else f (x - 1)");
        whole("type Color = Red | Green");
        whole("type P = { X: int; Y: int }");
        whole("[<Measure>] type m");
        whole("exception Odd of int");
        whole("open System");
        whole("printfn \"%d\" 5");
        whole("match 1 with 1 -> 2 | _ -> 3");
        whole("if true then 1");
        whole("while true do ()");
        whole("for i in 1 .. 3 do printfn \"%d\" i");
        whole("[ 1; 2; 3 ] |> List.map (fun x -> x + 1)");
        whole("(+)");
        whole("( * )");
        whole("\"(\"");
        whole("'('");
        whole("\"\"\" \" \"\"\"");
        whole("$\"{1 + 2}\"");
        whole("async { return 1 }");
        whole("typeof<int>");
        whole("let xs: List<int> = []");
        whole("type L = List<int>");
        whole("let inline (+.) a b = a + b");
        whole("#load \"a.fsx\"");
        whole("#time");
        whole("let x = 1 // (");
    }

    @Test
    void twoSemicolonsEndWhateverThereIs() {
        whole("1;;");
        whole("let f x =\n    x + 1;;");
        whole("let f x =\n    x + 1\n;;");
        whole("let f x = ;;");
        whole("(1 + ;;");
        open(0, "\"abc;;");
        open(0, "(* abc;;");
    }

    @Test
    void severalLinesEndWithAnEmptyOne() {
        mayGoOn(4, "let f x =\n    x + 1");
        whole("let f x =\n    x + 1\n");
        whole("let f x =\n    x + 1\n    ");
        mayGoOn(0, "match 1 with\n| 1 -> 2\n| _ -> 3");
        mayGoOn(4, "type Shape =\n    | Circle of float\n    | Square of float");
        mayGoOn(4, "let x = 1\nlet f y =\n    y");
        mayGoOn(4, "type P =\n    { X: int\n      Y: int }\n    member p.Sum = p.X + p.Y");
        mayGoOn(0, "[<Literal>]\nlet Limit = 5");
        mayGoOn(4, "module M =\n    let x = 1");
        mayGoOn(4, "[1; 2]\n    |> List.map string");
        mayGoOn(4, "if true then\n    1\nelse\n    2");
        mayGoOn(4, "try\n    1\nwith _ ->\n    2");
    }

    @Test
    void bracketsStringsAndCommentsAreOpen() {
        open(4, "(");
        open(1, "(1");
        open(4, "let xs = [");
        open(11, "let xs = [ 1");
        open(11, "let xs = [ 1;");
        open(7, "let xs =\n    [| 1\n       2");
        open(7, "f (1,\n     [ 2");
        open(4, "async {");
        open(4, "async {\n    do! f ()");
        open(2, "{ Name = 1");
        open(4, "type P = {");
        open(7, "let f (x: int");
        open(0, "\"abc");
        open(0, "let s = \"\"\"a\nb");
        open(0, "@\"c:\\");
        open(0, "$\"{");
        open(3, "$\"{1 + ");
        open(0, "$\"\"\"{1}");
        open(0, "(* a comment");
        open(0, "1 (* a (* b *)");
        open(0, "#if DEBUG\nlet x = 1");
        open(0, "#if INTERACTIVE\nlet x = 1");
        open(4, "begin");
        open(0, "[<Literal");
    }

    @Test
    void wordsAndOperatorsWithNothingAfterThemAreOpen() {
        open(4, "let x =");
        open(4, "let f x y =");
        open(0, "let");
        open(0, "let rec");
        open(0, "let x");
        open(0, "let x : int");
        open(0, "let f (x: int) :");
        open(0, "1 +");
        open(8, "let x = 1 +");
        open(0, "[1; 2] |>");
        open(0, "a ||");
        open(0, "a,");
        open(0, "1 ::");
        open(0, "x :>");
        open(0, "xs.");
        open(4, "m <-");
        open(0, "if");
        open(0, "if a");
        open(4, "if a then");
        open(4, "if a then 1 else");
        open(21, "let rec loop n = if n > 0 then");
        open(8, "let f x =\n    if x then");
        open(4, "xs |> List.map (fun x ->");
        open(4, "if a then\n    1\nelse");
        open(0, "match x with");
        open(0, "match x");
        open(4, "let f x =\n    match x with");
        open(4, "match x with\n| 1 ->");
        open(0, "match x with\n| 1");
        open(0, "match x with\n| 1 when");
        open(0, "function");
        open(0, "let f = function");
        open(4, "fun x ->");
        open(0, "fun x");
        open(4, "try");
        open(0, "try 1");
        open(4, "try\n    f ()");
        open(0, "try\n    f ()\nwith");
        open(4, "try\n    f ()\nfinally");
        open(4, "while true do");
        open(0, "while true");
        open(4, "for i in 1 .. 3 do");
        open(0, "for i in xs");
        open(4, "type T =");
        open(4, "type T() =");
        open(0, "type");
        open(4, "type T =\n    | A of");
        open(4, "type T() =\n    member this.X");
        open(8, "type T() =\n    member this.X =");
        open(4, "type T =\n    abstract M: int *");
        open(4, "module M =");
        open(0, "open");
        open(0, "exception E of");
        open(0, "[<Literal>]");
        open(0, "yield");
        open(0, "new");
    }

    @Test
    void aLetWithoutWhatItIsForIsOpen() {
        open(4, "let f x =\n    let y = x + 1");
        open(4, "let f x =\n    let y =\n        x + 1");
        open(8, "let f x =\n    if x then\n        let y = 1");
        open(4, "let f x =\n    use y = x");
        open(1, "(fun x -> let y = 1");
        mayGoOn(4, "let f x =\n    let y = x + 1\n    y");
    }

    @Test
    void whatIsWrongIsRunSoThatItIsShown() {
        whole("let let");
        whole(")");
        whole("let x = )");
        whole("1 +)");
        whole("let x = 1 2 ]");
        whole("(]");
        whole("if then 1");
        whole("match with");
        whole("let f x =\n  let y = 1\n) z");
        whole("type = 5");
        whole("'abc");
        whole("\tx");
        whole("let x = `a");
    }

    @Test
    void everyBeginningOfAProgramHasAState() {
        Random random = new Random(9);
        for (String program : Programs.all()) {
            for (int i = 0; i < 3; i++) {
                EntryState.of(program.substring(0, random.nextInt(program.length() + 1)));
            }
            assertThat(EntryState.of(program + "\n")).as(program).isEqualTo(new EntryState.Complete());
        }
    }

    @Property(tries = 300)
    void everyTextHasAState(@ForAll String text) {
        assertThat(EntryState.of(text)).isNotNull();
    }
}
