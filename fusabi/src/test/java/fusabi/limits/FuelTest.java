package fusabi.limits;

import fusabi.bytecode.Chunk;
import fusabi.heap.Stress;
import fusabi.vm.Ending;
import fusabi.vm.Limits;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The same program takes the same fuel, whatever the circumstances. */
class FuelTest {

    /** Something of everything that has cost differently in different runs, or might. */
    private static final String PROGRAM = """
            open System
            open System.Collections.Generic
            type Node(n: int) =
                member _.N = n
            type Tree = Leaf | Branch of Tree * int * Tree
            exception Boom of int
            let rec insert x t =
                match t with
                | Leaf -> Branch(Leaf, x, Leaf)
                | Branch(l, y, r) -> if x < y then Branch(insert x l, y, r) else Branch(l, y, insert x r)
            // Hashed by identity: class instances, closures, Java objects.
            let nodes = Dictionary<Node, int>(HashIdentity.Reference)
            let set = HashSet<obj>()
            for i in 1 .. 300 do
                let node = Node i
                nodes.[node] <- i
                set.Add(box node) |> ignore
                set.Add(obj ()) |> ignore
                set.Add(box (Text.StringBuilder())) |> ignore
                set.Add(box (fun x -> x + i)) |> ignore
            printfn "%d %d" (Seq.sumBy (fun (pair: KeyValuePair<Node, int>) -> pair.Key.N * pair.Value) nodes) set.Count
            printfn "%d" (hash (Node 1) % 7)
            // Garbage, deep and wide data, exceptions, sequences, async, texts, big numbers, formats.
            let tree = List.fold (fun t x -> insert (x * 7919 % 1009) t) Leaf [ 1 .. 500 ]
            printfn "%A" (tree = tree, compare tree Leaf, hash tree)
            let counts = [ 1 .. 1000 ] |> List.countBy (fun x -> x % 13) |> Map.ofList
            printfn "%A" counts
            let mutable caught = 0
            for i in 1 .. 200 do
                try if i % 3 = 0 then raise (Boom i) else failwith "odd"
                with Boom n -> caught <- caught + n | Failure _ -> caught <- caught + 1
            printfn "%d" caught
            let words = seq { for i in 1 .. 300 do yield String.replicate (i % 17) "ab" } |> Seq.distinct |> Seq.toList
            printfn "%s" (String.Join(",", words).Substring(0, 50))
            printfn "%s" (string (bigint.Pow(3I, 500) % 1000007I))
            async { let! parts = Async.Parallel [ for i in 1 .. 10 -> async { return i * i } ] in printfn "%d" (Array.sum parts) }
            |> Async.RunSynchronously
            let rec deep n = if n = 0 then 0 else 1 + deep (n - 1)
            printfn "%d %O" (deep 20000) (DateTime(2024, 2, 29).AddDays 366.0)
            """;

    private static Chunk chunk() {
        return Machine.compile("fuel.fsx", PROGRAM);
    }

    private static String measure(Chunk chunk, Limits limits) {
        Machine machine = Machine.of(limits, chunk);
        assertThat(machine.run()).isInstanceOf(Ending.Completed.class);
        return machine.instance().report().fuel() + " units for " + machine.output().hashCode();
    }

    @Test
    void aHundredRunsAreEqual() {
        Chunk chunk = chunk();
        String first = measure(chunk, Limits.unlimited());
        for (int i = 0; i < 100; i++) {
            assertThat(measure(chunk, Limits.unlimited())).isEqualTo(first);
        }
    }

    @Test
    void stressLimitsAndTimeChangeNothing() {
        Chunk chunk = chunk();
        String usual = measure(chunk, Limits.unlimited());
        long fuel = Long.parseLong(usual.substring(0, usual.indexOf(' ')));
        for (Stress.Switch hardship : Stress.Switch.values()) {
            assertThat(measure(chunk, Limits.unlimited().under(Stress.of(hardship)))).as(hardship.name()).isEqualTo(usual);
        }
        assertThat(measure(chunk, Limits.unlimited().withFuel(fuel))).isEqualTo(usual);
        assertThat(measure(chunk, Limits.unlimited().withFuel(fuel + 4097))).isEqualTo(usual);
        assertThat(measure(chunk, Limits.unlimited().withTime(Duration.ofMinutes(5)))).isEqualTo(usual);
        assertThat(measure(chunk, Limits.unlimited().withHeap(64 << 20))).isEqualTo(usual);
        assertThat(Machine.of(Limits.unlimited().withFuel(fuel - 1), chunk).run()).isInstanceOf(Ending.Stopped.class);
    }

    @Test
    void anotherProcessThatOnlyInterpretsUsesAsMuch() throws Exception {
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xint", "-cp", classPath(),
                Alone.class.getName()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        String there = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertThat(process.waitFor()).isZero();
        assertThat(there).isEqualTo(measure(chunk(), Limits.unlimited()));
    }

    private static String classPath() {
        List<String> entries = new ArrayList<>();
        for (String property : List.of("java.class.path", "jdk.module.path", "surefire.test.class.path")) {
            entries.add(System.getProperty(property, ""));
        }
        Stream<String> own = Stream.of(FuelTest.class, fusabi.Engine.class).map(type -> type.getProtectionDomain().getCodeSource().getLocation())
                .map(place -> Path.of(java.net.URI.create(place.toString())).toString());
        return Stream.concat(entries.stream().filter(entry -> !entry.isEmpty()), own).collect(Collectors.joining(File.pathSeparator));
    }

    /** Prints what this process measures. */
    static final class Alone {

        private Alone() {}

        public static void main(String[] arguments) {
            System.out.println(measure(chunk(), Limits.unlimited()));
        }
    }

    /** Who goes through a text piece by piece pays for the pieces, not for the whole text each time. */
    @ParameterizedTest
    @ValueSource(strings = {
        "(System.Text.RegularExpressions.Regex.Replace(text, \"([0-9])\", \"<$1>\")).Length",
        "List.sum [ for i in 0 .. text.Length - 1 -> (text.Substring(i, 1)).Length ]",
        "List.sum [ for i in 0 .. text.Length - 1 -> text.IndexOf('a', i) + text.IndexOf(\"1\", i) ]",
        "List.length [ for i in 0 .. text.Length - 1 do if text.StartsWith \"a\" && text <> \"a\" then i ]"})
    void goingThroughATextGrowsWithIt(String expression) {
        long[] units = new long[2];
        for (int i = 0; i < 2; i++) {
            String script = "let text = String.replicate " + (i + 1) * 4_000 + " \"a1\"\nprintfn \"%d\" (" + expression + ")\n";
            Machine machine = Machine.of(Limits.unlimited(), Machine.compile("pieces.fsx", script));
            assertThat(machine.run()).isInstanceOf(Ending.Completed.class);
            units[i] = machine.instance().report().fuel();
        }
        assertThat(units[1]).isLessThan(3 * units[0]);
    }
}
