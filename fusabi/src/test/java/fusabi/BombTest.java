package fusabi;

import fusabi.RunResult.Stopped;
import fusabi.host.LimitExceeded.Limit;
import fusabi.source.SourceFile;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Little scripts that ask the library for enormous work end by a limit, soon. */
@Timeout(value = 5, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class BombTest {

    private static final long HEAP = 128 << 20;
    private static final long FUEL = 5_000_000;
    private static final Engine ENGINE = Engine.withStandardLibrary();

    private static RunResult run(String script) {
        Program program = ENGINE.compile(SourceFile.of("bomb.fsx", script)).value().orElseThrow();
        return program.run(RunOptions.defaults().withHeapQuota(HEAP).withFuel(FUEL));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "String.replicate 2000000000 \"x\" |> ignore",
        "System.String('x', 2000000000) |> ignore",
        "\"x\".PadLeft 2000000000 |> ignore",
        "\"x\".PadRight 2000000000 |> ignore",
        "sprintf \"%*d\" 2000000000 1 |> ignore",
        "sprintf \"%.*f\" 900000000 1.0 |> ignore",
        "(1).ToString \"D999999999\" |> ignore",
        "(1.5).ToString \"F999999999\" |> ignore",
        "System.String.Join(String.replicate 1000 \"x\", Array.create 1000000 \"y\") |> ignore",
        "let s = String.replicate 100000 \"a\" in s.Replace(\"a\", s) |> ignore",
        "let mutable s = \"ab\" in while true do s <- s + s",
        "let mutable s = \"ab\" in while true do s <- s.Insert(1, s)",
        "let b = System.Text.StringBuilder \"ab\" in while true do b.Append(b.ToString()) |> ignore",
        "System.Text.StringBuilder().Append('x', 2000000000) |> ignore",
        "let b = System.Text.StringBuilder(\"x\") in while true do b.Replace(\"x\", \"xx\") |> ignore",
        "bigint.Pow(10I, 1000000000) |> ignore",
        "pown 3I 1000000000 |> ignore",
        "1I <<< 2000000000 |> ignore",
        "let mutable n = 3I in while true do n <- n * n",
        "bigint.ModPow(7I, (1I <<< 1000000) - 1I, (1I <<< 1000000) - 3I) |> ignore",
        "let n = 1I <<< 3000000 in while true do string n |> ignore",
        "let s = String.replicate 1000000 \"9\" in while true do bigint.Parse s |> ignore",
        "let n = (1I <<< 2000000) - 1I in while true do n / 3I % 7I |> ignore",
        "let xs = Array.init 100000 (fun i -> -i) in while true do Array.sort xs |> ignore",
        "let xs = List.init 100000 (fun i -> -i) in while true do List.sortBy id xs |> ignore",
        "let s = String.replicate 500000 \"a\" in while true do s.Contains(s.Substring(1) + \"b\") |> ignore",
        "let s = String.replicate 500000 \"a\" in while true do s.IndexOf \"b\" |> ignore",
        "let s = String.replicate 500000 \"a,\" in while true do s.Split(',') |> ignore",
        "let s = String.replicate 500000 \"aB\" in while true do s.ToUpper() |> ignore",
        "let a = List.init 100000 id in let b = List.init 100000 id in while true do a = b |> ignore",
        "let a = Array.init 1000000 id in while true do hash a |> ignore",
        "Array.zeroCreate<int> 2000000000 |> ignore",
        "List.init 1000000000 id |> ignore",
        "[1..2000000000] |> ignore",
        "Seq.toList (Seq.initInfinite id) |> ignore",
        "String.init 1000000000 string |> ignore",
        "System.Collections.Generic.List<int>(2000000000) |> ignore",
        "System.Collections.Generic.Dictionary<int, int>(2000000000) |> ignore",
        "let d = System.Collections.Generic.List<int>() in while true do d.AddRange [1; 2; 3]",
        "System.Text.RegularExpressions.Regex.IsMatch(String.replicate 60 \"x\", \"(x+x+)+y\") |> ignore",
        "System.Convert.ToBase64String(Array.create 1000000000 0uy) |> ignore",
        "let rec f n = 1 + f (n + 1) in f 0 |> ignore",
        "let s = String.replicate 5000000 \"ab\" in let t = String.replicate 5000000 \"ab\" in while true do s = t |> ignore",
        "let s = String.replicate 5000000 \"ab\" in let t = String.replicate 5000000 \"ab\" in while true do compare s t |> ignore",
        "let s = String.replicate 5000000 \" \" in while true do s.Trim() |> ignore",
        "let s = String.replicate 3000000 \"1\" in while true do System.Double.TryParse s |> ignore",
        "let s = String.replicate 3000000 \"1\" in while true do System.Int32.TryParse s |> ignore",
        "let b = Array.create 1000000 0uy in while true do System.Convert.ToBase64String b |> ignore",
        "while true do 1I <<< 50000000 |> ignore",
        "let n = bigint.Pow(3I, 200000) in while true do bigint.GreatestCommonDivisor(n, n + 1I) |> ignore",
        "while true do Array.create 1000000 1 |> ignore",
        "let d = System.Collections.Generic.Dictionary<obj, int>() in while true do d.[obj ()] <- 1",
        "let rec loop () = (try failwith \"x\" with _ -> ()); loop () in loop ()",
        "let rec loop () = try loop () finally loop () in loop ()",
        "while true do try (while true do ()) with _ -> ()",
        "let rec f () = async { return! f () } in Async.RunSynchronously(f ())",
        "Seq.initInfinite id |> Seq.filter (fun x -> x < 0) |> Seq.head |> ignore",
        "for i in Seq.unfold (fun s -> Some(s, s)) 1 do ()"
    })
    void aBombEndsByALimit(String script) {
        RunResult result = run(script);
        assertThat(result).isInstanceOf(Stopped.class);
        assertThat(((Stopped) result).limit()).isIn(Limit.FUEL, Limit.HEAP, Limit.STACK);
    }

    @Test
    void aFloodOfOutputEndsByItsLimit() {
        StringBuilder output = new StringBuilder();
        Program program = ENGINE.compile(SourceFile.of("flood.fsx", "while true do printfn \"%s\" \"0123456789\"; eprintf \"x\"")).value().orElseThrow();
        RunResult result = program.run(RunOptions.defaults().withOutput(output::append).withError(output::append).withOutputLimit(100_000));
        assertThat(result).isEqualTo(new Stopped(Limit.OUTPUT, "The script wrote more than its limit of 98 KB of output, at the top level (flood.fsx:1)"));
        assertThat(output).hasSize(100_000);
    }
}
