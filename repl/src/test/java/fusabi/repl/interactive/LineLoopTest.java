package fusabi.repl.interactive;

import fusabi.RunOptions;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LineLoopTest {

    private static final int REFUSED = 10 + Setup.Failure.REFUSED.ordinal();
    private static final int RAISED = 10 + Setup.Failure.RAISED.ordinal();
    private static final int STOPPED = 10 + Setup.Failure.STOPPED.ordinal();
    private static final int MISUSED = 10 + Setup.Failure.MISUSED.ordinal();

    private static void answers(String input, String... lines) {
        assertThat(Piped.of(input)).isEqualTo(new Piped(0, String.join("\n", lines) + "\n", ""));
    }

    @Test
    void entriesAreAnsweredWithoutPromptsAndCodes() {
        answers("let x = 1\nx + 1\n", "val x: int = 1", "val it: int = 2");
        answers("1+2", "val it: int = 3");
        assertThat(Piped.of("")).isEqualTo(new Piped(0, "", ""));
        assertThat(Piped.of("\n\n  \n")).isEqualTo(new Piped(0, "", ""));
    }

    @Test
    void anEntryGoesOnWhereTheLanguageSaysSo() {
        answers("[1; 2]\n|> List.map (fun x ->\n    x * 2)\n|> List.sum\n7\n", "val it: int = 6", "val it: int = 7");
        answers("if 1 = 2 then\n    3\nelse\n    4\n", "val it: int = 4");
        answers("let f x =\n\n    let y = x\n\n    y + 1\nf 1\n", "val f: x: int -> int", "val it: int = 2");
        answers("// what it is\nlet a =\n  1\n// and that is all\n", "val a: int = 1");
        answers("[<Literal>]\nlet Most = 3\n", "[<Literal>]", "val Most: int = 3");
        answers("let x = 3\n-x\n", "val x: int = 3", "val it: int = -3");
        answers("(1,\n2)\n", "val it: int * int = (1, 2)");
    }

    @Test
    void semicolonsEndEntries() {
        answers("let x =\n  1\n;;\nx;; x + 1;;\n", "val x: int = 1", "val it: int = 1", "val it: int = 2");
    }

    @Test
    void whatScriptsPrintComesBeforeTheirAnswersOnLinesOfItsOwn() {
        answers("printf \"a\"; 1\nprintfn \"b\"; 2\n", "a", "val it: int = 1", "b", "val it: int = 2");
    }

    @Test
    void scriptsReadTheLinesThatFollow() {
        answers("let name = System.Console.ReadLine();;\nAnn\nname + \"!\"\n", "val name: string = \"Ann\"", "val it: string = \"Ann!\"");
    }

    @Test
    void aFailedEntryIsReportedAndTheSessionGoesOnAsItWas() {
        Piped piped = Piped.of("let x = 1\nlet x = \"a\" + 1\nlet x : int = failwith \"no\"\nx\n");
        assertThat(piped.output()).isEqualTo("val x: int = 1\nval it: int = 1\n");
        assertThat(piped.errors()).contains("entry 2:1:15: error FS0001:").contains("  1 | let x = \"a\" + 1\n")
                .contains("Unhandled exception: System.Exception: no\n   at ").doesNotContain("\tat ");
        assertThat(piped.code()).isEqualTo(REFUSED);
    }

    @Test
    void anExceptionIsReportedWithThoseInIt() {
        assertThat(Piped.of("raise (System.Exception(\"outer\", System.Exception \"inner\"))\n").errors()).isEqualTo("""
                Unhandled exception: System.Exception: outer
                 ---> System.Exception: inner
                   --- End of inner exception stack trace ---
                   at the top level (entry 1:1:1)
                """);
    }

    @Test
    void theExitCodeIsThatOfTheFirstFailure() {
        assertThat(Piped.of("failwith \"a\"\nlet x : int = 1.0\n").code()).isEqualTo(RAISED);
        assertThat(Piped.of(":nothing\n1\n").code()).isEqualTo(MISUSED);
        assertThat(Piped.of("1\nexit 5\n2\n")).isEqualTo(new Piped(5, "val it: int = 1\n", ""));
        assertThat(Piped.of("1\n:quit\n2\n")).isEqualTo(new Piped(0, "val it: int = 1\n", ""));
        assertThat(Piped.of("1\n#quit;;\n2\n")).isEqualTo(new Piped(0, "val it: int = 1\n", ""));
    }

    @Test
    void limitsEndAnEntryAndNotTheSession() {
        RunOptions options = RunOptions.defaults().withoutLimits().withHeapQuota(64 << 20).withTime(Duration.ofSeconds(2));
        Piped piped = Piped.limited("let x = 1\nlet l = List.init 100000000 id\nwhile true do ()\nlet rec f n = 1 + f n in f 0\nx + 1\n", options);
        assertThat(piped.output()).isEqualTo("val x: int = 1\nval it: int = 2\n");
        assertThat(piped.errors().lines()).hasSize(3).allMatch(line -> line.startsWith("The script"));
        assertThat(piped.code()).isEqualTo(STOPPED);
    }

    @Test
    void aCommandSetsLimits() {
        Piped piped = Piped.of(":limits fuel 1_000\n:limits\nwhile true do ()\n:limits fuel none\nfor i in 1 .. 100000 do ()\n:limits fuel much\n:limits x 1\n");
        assertThat(piped.output()).contains("// fuel 1,000\n").contains("fuel     1,000          units of work of an entry")
                .endsWith("// fuel none\nval it: unit = ()\n");
        assertThat(piped.errors()).isEqualTo("""
                The script did more than its limit of 1,000 units of work (fuel), at the top level (entry 1:1).
                'much' is no limit of fuel: write 1_000_000, or none.
                Use it as :limits [NAME VALUE]; :help limits tells more.
                """);
    }

    @Test
    void filesAreLoadedAndLoadedAgain() {
        Map<String, String> files = Map.of("prices.fsx", "let price = 3\nprintfn \"read\"\n");
        assertThat(Piped.of("price * 2\n:reset\nprice\n:reload\nprice\n:load nothing.fsx\n", files, "prices.fsx")).satisfies(piped -> {
            assertThat(piped.output()).isEqualTo("""
                    read
                    val price: int = 3
                    val it: int = 6
                    // a new session
                    // prices.fsx
                    read
                    val price: int = 3
                    val it: int = 3
                    """);
            assertThat(piped.errors()).contains("entry 1:1:1: error FS0039").endsWith("there is no file 'nothing.fsx'\n");
        });
    }

    @Test
    void whatCannotBeLoadedAgainDoesNotKeepTheOthersBack() {
        Map<String, String> files = Map.of("bad.fsx", "let x = 1\nfailwith \"no\"\n", "good.fsx", "let y = 2\n");
        assertThat(Piped.of(":load good.fsx\n:reload\ny\n", files, "bad.fsx")).satisfies(piped -> {
            assertThat(piped.output()).isEqualTo("val y: int = 2\n// bad.fsx\n// good.fsx\nval y: int = 2\nval it: int = 2\n");
            assertThat(piped.errors().lines().filter(line -> line.endsWith("System.Exception: no"))).hasSize(2);
            assertThat(piped.code()).isEqualTo(RAISED);
        });
    }

    @Test
    void severalExpressionsInOneEntryAreAnsweredOneByOne() {
        answers("let a = 1\n\n;;\n(1,\n 2)", "val a: int = 1", "val it: int * int = (1, 2)");
        assertThat(Piped.of("", Map.of("several.fsx", "1 + 2\nlet b = 3\nit + b\nprintfn \"%d\" it\n"), "several.fsx").output())
                .isEqualTo("6\nval it: int = 3\nval b: int = 3\nval it: int = 6\n");
    }

    @Test
    void unknownCommandsGetASuggestion() {
        assertThat(Piped.of(":laod x\n").errors()).isEqualTo("There is no command :laod; did you mean :load?\n");
        assertThat(Piped.of(":t x\n").errors()).isEqualTo(":t may be :type or :time.\n");
        assertThat(Piped.of(":\n").errors()).isEqualTo("There is no command :; :help lists them.\n");
        assertThat(Piped.of(":save\n").errors()).isEqualTo("Use it as :save FILE; :help save tells more.\n");
    }

    @Test
    void whatPeopleSayElsewhereIsUnderstood() {
        assertThat(Piped.of("exit\n").output()).isEqualTo("val it: (int -> 'a) = <fun>\n// :quit or Ctrl-D leaves\n");
        assertThat(Piped.of("help\n").output()).isEqualTo("// :help lists the commands\n");
        assertThat(Piped.of("let quit = 3\nquit\n").output()).isEqualTo("val quit: int = 3\nval it: int = 3\n");
        assertThat(Piped.of("#help List.map;;\n").output()).isEqualTo(Piped.of(":doc List.map\n").output()).contains("val map:");
        assertThat(Piped.of("#help \"List.map\"\n").output()).contains("val map:");
    }

    @Test
    void helpKnowsEveryCommand() {
        String help = Piped.of(":h\n").output();
        Commands.ALL.forEach(command -> {
            String name = ":" + command.declaration().name();
            assertThat(help).contains("  " + name).contains(command.declaration().summary());
            assertThat(Piped.of(":help " + name + "\n").output()).startsWith(command.declaration().usage());
        });
    }

    @Test
    void timeAndFuelAreShown() {
        Piped piped = Piped.of(":time on\nfor i in 1 .. 1000 do ()\n:time\n:fuel\n");
        assertThat(piped.output()).containsPattern("// time is shown\nval it: unit = \\(\\)\n// [0-9.]+ (µs|ms|s), [0-9,]+ units of fuel, [0-9.]+ (bytes|KB|MB) alive\n"
                + "// time is not shown\nthe last entry +[0-9,]+\nall entries +[0-9,]+\nlimit of each +none\n");
    }

    @Test
    void aTerminalThatKnowsNothingButLinesGetsPrompts() {
        assertThat(Piped.typed("let f x =\n    x + 1\n\nf 1\n").output())
                .endsWith("Ctrl-D leaves.\n> . . val f: x: int -> int\n> val it: int = 2\n> \n");
        assertThat(Piped.typed(":quit\n").output()).endsWith("Ctrl-D leaves.\n> ");
    }
}
