package fusabi;

import fusabi.capability.Capabilities;
import fusabi.capability.Capability;
import fusabi.capability.Clock;
import fusabi.vm.Limits;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class RequirementsTest {

    private static final Engine ENGINE = Engine.withStandardLibrary();

    private static Requirements of(String script) {
        return ENGINE.load("needs.fsx", script).requires();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "let add a b = a + b",
        "let total = [1 .. 10] |> List.map (fun n -> n * n) |> List.filter (fun n -> n % 2 = 0) |> List.sum",
        "let text = sprintf \"%d %A %s\" 1 [Some 2] (string 3.5)",
        "let groups words = words |> Seq.groupBy String.length |> Map.ofSeq |> Map.toList",
        "type Shape = Circle of float | Square of float\nlet area s = match s with Circle r -> System.Math.PI * r ** 2.0 | Square a -> a * a",
        "type Account(balance: decimal) =\n    let mutable now = balance\n    member _.Add x = now <- now + x\n    override _.ToString() = string now\nlet a = Account 1M",
        "let f (n: int) = try 10 / n with :? System.DivideByZeroException as e -> e.Message.Length",
        "let d = System.Collections.Generic.Dictionary<string, int>()\nd.[\"a\"] <- 1\nlet keys = d.Keys |> List.ofSeq",
        "let numbers = seq { for i in 1 .. 10 do yield! [i; i * 2] } |> Seq.sort |> Seq.distinct |> Array.ofSeq",
        "let b = System.Text.StringBuilder().Append(\"x\").Append(3).ToString()",
        "let r = System.Text.RegularExpressions.Regex.Replace(\"a1b2\", \"[0-9]\", \"\")",
        "let date = System.DateTime(2024, 1, 31).AddDays(1.0).ToString(\"yyyy-MM-dd\")",
        "let r = System.Random(42).Next(10)",
        "let work = async { return 1 }\nlet x = Async.RunSynchronously work",
    })
    void aPureScriptNeedsNothing(String script) {
        assertThat(of(script)).isEqualTo(new Requirements(List.of(), Set.of()));
        assertThat(of(script).isNothing()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "printfn \"hello\" | CONSOLE",
        "let show (x: obj) = System.Console.WriteLine x | CONSOLE",
        "let log = eprintfn \"%s\" | CONSOLE",
        "let ask () = stdin.ReadLine() | CONSOLE",
        "let read path = System.IO.File.ReadAllText path | FILES",
        "let readers = [System.IO.File.ReadAllText; id] | FILES",
        "type Store(path: string) = member _.All = System.IO.File.ReadAllLines path | FILES",
        "let later () = lazy (System.IO.Directory.GetFiles \".\") | FILES",
        "let now () = System.DateTime.Now | CLOCK",
        "let today = System.DateTime.UtcNow.Year | CLOCK",
        "let opens = System.DateTime.Parse \"9:30\" | CLOCK",
        "let dice () = System.Random().Next 6 | RANDOM",
        "let id () = System.Guid.NewGuid() | RANDOM",
        "let home = System.Environment.GetEnvironmentVariable \"HOME\" | ENVIRONMENT",
        "let run () = System.Diagnostics.Process.Start(\"ls\", \"\") | PROCESSES",
        "let page (url: string) = System.Net.Http.HttpClient().GetStringAsync(url).Result | NETWORK",
    })
    void whatAScriptCanReachIsKnown(String script, Capability expected) {
        assertThat(of(script).capabilities()).containsExactly(expected);
    }

    @Test
    void severalAreAllNamed() {
        assertThat(of("let report path = printfn \"%O\" System.DateTime.Now; System.IO.File.WriteAllText(path, \"done\")").capabilities())
                .isEqualTo(EnumSet.of(Capability.CONSOLE, Capability.CLOCK, Capability.FILES));
    }

    @Test
    void methodsAreFoundThroughTheirTypes() {
        assertThat(of("""
                type IStore =
                    abstract Load: string -> string
                type Disk() =
                    interface IStore with
                        member _.Load path = System.IO.File.ReadAllText path
                let load (store: IStore) = store.Load "x"
                """).capabilities()).containsExactly(Capability.FILES);
        assertThat(of("""
                let writer = new System.IO.StringWriter()
                writer.WriteLine "x"
                let text = writer.ToString()
                """).capabilities()).isEmpty();
    }

    @Test
    void hostFunctionsAreNamedWithTheirTypes() {
        Engine engine = ENGINE.with(HostModule.named("Shop")
                .function("price", "string -> float", call -> call.text(0).length() * 1.5)
                .function("pick", "'a list -> ('a -> bool) -> 'a option", _ -> null)
                .function("delete", "string -> unit", _ -> null));
        assertThat(engine.load("a.fsx", "let total items = items |> List.sumBy Shop.price").requires().functions())
                .extracting(Requirements.Function::toString).containsExactly("Shop.price : string -> float");
        assertThat(engine.load("a.fsx", """
                open Shop
                let f = delete
                let g items = pick items (fun n -> n > 3)
                """).requires().functions()).extracting(Requirements.Function::toString)
                .containsExactly("Shop.delete : string -> unit", "Shop.pick : 'a list -> ('a -> bool) -> 'a option");
        assertThat(engine.load("a.fsx", "let f x = x + 1").requires().isNothing()).isTrue();
    }

    @Test
    void aSandboxSaysWhatIsMissing() {
        Requirements needs = of("let f path = printfn \"%d\" System.DateTime.Now.Year; System.IO.File.ReadAllText path");
        assertThat(needs.notIn(Sandbox.strict())).containsExactlyInAnyOrder(Capability.CLOCK, Capability.FILES);
        assertThat(needs.notIn(Sandbox.scripting())).isEmpty();
        assertThat(needs.notIn(Sandbox.strict().with(Capabilities.none().with(Clock.system())))).containsExactly(Capability.FILES);
    }

    @Test
    void aSandboxIsWhatTheRunGets() {
        RunOptions strict = RunOptions.defaults().in(Sandbox.strict());
        assertThat(strict.limits().fuel()).hasValue(100_000_000);
        RunOptions custom = RunOptions.defaults().in(Sandbox.strict().with(Limits.defaults().withFuel(1000)));
        assertThat(ENGINE.load("a.fsx", "while true do ()").run(custom)).isInstanceOf(RunResult.Stopped.class);
        assertThat(ENGINE.load("a.fsx", "System.IO.File.ReadAllText \"/etc/passwd\" |> ignore").run(strict)).isInstanceOf(RunResult.Failed.class);
        assertThat(ENGINE.load("a.fsx", "System.DateTime.Now |> ignore").run(RunOptions.defaults().in(Sandbox.scripting())))
                .isEqualTo(new RunResult.Completed(0));
    }
}
