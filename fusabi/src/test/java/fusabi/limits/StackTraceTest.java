package fusabi.limits;

import fusabi.vm.Ending;
import fusabi.vm.Limits;
import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Where it happened, and how it came there, in the script's own names. */
class StackTraceTest {

    private static Ending.Trace trace(String script) {
        return switch (Machine.of(Limits.unlimited().withFuel(100_000_000), script).run()) {
            case Ending.Raised raised -> raised.trace();
            case Ending.Stopped stopped -> stopped.trace();
            case Ending ending -> throw new AssertionError(ending);
        };
    }

    /** The script's own frames: function and line. */
    private static List<String> frames(String script) {
        return trace(script).frames().stream().filter(frame -> frame.file().equals("test.fsx")).map(frame -> frame.name() + " " + frame.line()).toList();
    }

    @Test
    void callsAreNamedWithLineAndColumn() {
        assertThat(trace("let f x = 1 + 10 / x\nlet g x =\n    1 + f x\nprintfn \"%d\" (g 0)").text()).isEqualTo("""
                   at f (test.fsx:1:18)
                   at g (test.fsx:3:9)
                   at the top level (test.fsx:4:15)
                """);
    }

    @Test
    void aTailCallLeavesNoFrame() {
        assertThat(frames("let f x = 1 / x\nlet g x = f x\nlet h x = 1 + g x\nprintfn \"%d\" (h 0)")).last().isEqualTo("the top level 4");
        assertThat(frames("let rec down n = if n = 0 then failwith \"end\" else down (n - 1)\ndown 100000")).hasSizeLessThan(4);
    }

    @Test
    void closuresAndLibraryFunctionsAreOnTheWay() {
        assertThat(frames("let bad x = if x = 3 then failwith \"three\" else x\nlet all xs =\n    let ys = List.map (fun x -> 1 + bad x) xs\n    ys.Length\n"
                + "printfn \"%d\" (all [1; 2; 3])")).containsSubsequence("bad 1", "all 3", "the top level 5");
    }

    @Test
    void methodsPropertiesAndOperatorsHaveTheirNames() {
        assertThat(frames("type T(n: int) =\n    member _.Half = 10 / n\n    member t.Twice() = 2 * t.Half\nlet t = T 0\nprintfn \"%d\" (1 + t.Twice())"))
                .last().isEqualTo("the top level 5");
    }

    @Test
    void sequencesAndAsyncGoOnInTheirCaller() {
        assertThat(frames("let bad x = if x = 2 then failwith \"two\" else x\nlet numbers = seq {\n    for i in 1 .. 3 do\n        yield 1 + bad i }\n"
                + "printfn \"%d\" (Seq.sum numbers)")).containsSubsequence("bad 1", "the top level 5");
        assertThat(frames("let bad x = if x = 2 then failwith \"two\" else x\nlet work = async {\n    let! a = async { return 2 }\n    return 1 + bad a }\n"
                + "printfn \"%d\" (Async.RunSynchronously work)")).containsSubsequence("bad 1", "the top level 5");
    }

    @Test
    void anExceptionThatIsRaisedAgainKeepsItsBeginning() {
        String bad = "let bad () : int = failwith \"x\"\n";
        assertThat(frames(bad + "let f () =\n    try 1 + bad ()\n    with _ -> reraise ()\nprintfn \"%d\" (1 + f ())"))
                .containsExactly("bad 1", "f 3", "the top level 5");
        assertThat(frames(bad + "let f () =\n    try 1 + bad ()\n    with :? System.ArgumentException -> 2\nprintfn \"%d\" (1 + f ())"))
                .containsExactly("bad 1", "f 3", "the top level 5");
        assertThat(frames(bad + "let f () =\n    try 1 + bad ()\n    finally printf \"\"\nprintfn \"%d\" (1 + f ())"))
                .containsExactly("bad 1", "f 3", "the top level 5");
        assertThat(frames(bad + "let f () =\n    try 1 + bad ()\n    with e -> raise (System.Exception(\"outer\", e))\nprintfn \"%d\" (1 + f ())"))
                .first().isEqualTo("f 4");
    }

    @Test
    void theScriptSeesTheTraceUpToWhereItCaught() {
        Machine machine = Machine.of(Limits.unlimited(), "let bad () : int = 1 + failwith \"x\"\nlet f () = 1 + bad ()\n"
                + "let g () = try f () with e -> printf \"%s\" e.StackTrace; 0\ng () |> ignore\nprintf \"%b\" (isNull (exn \"y\").StackTrace)");
        assertThat(machine.run()).isInstanceOf(Ending.Completed.class);
        assertThat(machine.output()).contains("   at bad (test.fsx:1:").contains("\n   at f (test.fsx:2:").endsWith(")true").doesNotContain("the top level");
    }

    @Test
    void equalityAndComparisonOfTheScriptsOwn() {
        String type = "[<CustomEquality; NoComparison>]\ntype T =\n    { N: int }\n    override t.Equals _ = 1 / t.N = 1\n    override _.GetHashCode() = 0\n";
        assertThat(frames(type + "let xs = [{ N = 0 }]\nprintfn \"%b\" (xs = [{ N = 0 }])")).containsSubsequence("T.Equals 4", "the top level 7");
    }

    @Test
    void ofAMillionFramesBothEndsAreKept() {
        Ending.Trace trace = trace("let rec deep n : int = if n = 0 then failwith \"bottom\" else 1 + deep (n - 1)\nprintfn \"%d\" (deep 1000000)");
        assertThat(trace.omitted()).isGreaterThan(999_900);
        assertThat(trace.innermost().get(1).function()).isEqualTo("deep");
        assertThat(trace.outermost().getLast().name()).isEqualTo("the top level");
        assertThat(trace.text()).containsPattern("\n   … 999,9\\d\\d more\n").hasLineCount(trace.frames().size() + 1);
    }

    @Test
    void limitsAndErrorsOfTheLibraryTellTheirPlaceToo() {
        assertThat(frames("let rec spin n = if n < 0 then 0 else spin (n + 0)\nlet f n =\n    1 + spin n\nf 1 |> ignore"))
                .containsExactly("spin 1", "f 3", "the top level 4");
        assertThat(frames("let f (s: string) =\n    1 + int s\nprintfn \"%d\" (f \"x\")")).contains("f 2", "the top level 3");
    }
}
