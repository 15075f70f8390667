package fusabi.benchmarks;

import fusabi.Engine;
import fusabi.Program;
import fusabi.RunOptions;
import fusabi.RunResult;
import fusabi.source.SourceFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What do the library's functions cost, against what a Java programmer would write for the same? Both answers are compared before anything is timed. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class LibraryBenchmark {

    /** A task in both languages. */
    public enum Task {
        LIST_MAP("[1 .. 100000] |> List.map (fun x -> x % 3) |> List.sum") {
            @Override
            long java() {
                return range(100_000).stream().map(x -> x % 3).mapToInt(Integer::intValue).sum();
            }
        },
        LIST_FILTER("[1 .. 100000] |> List.filter (fun x -> x % 3 = 0) |> List.length") {
            @Override
            long java() {
                return range(100_000).stream().filter(x -> x % 3 == 0).toList().size();
            }
        },
        LIST_FOLD("[1 .. 100000] |> List.fold (fun sum x -> (sum * 31 + x) % 1000003) 7") {
            @Override
            long java() {
                int sum = 7;
                for (int x : range(100_000)) {
                    sum = (sum * 31 + x) % 1_000_003;
                }
                return sum;
            }
        },
        LIST_SORT("[ for i in 1 .. 100000 -> i * 7919 % 100003 ] |> List.sort |> List.item 500") {
            @Override
            long java() {
                return shuffled().stream().sorted().toList().get(500);
            }
        },
        LIST_SORT_BY("[ for i in 1 .. 100000 -> i * 7919 % 100003 ] |> List.sortBy (fun x -> -x) |> List.item 500") {
            @Override
            long java() {
                return shuffled().stream().sorted(Comparator.comparing(x -> -x)).toList().get(500);
            }
        },
        MAP_INSERT_LOOKUP("""
                (let mutable m = Map.empty
                 for i in 1 .. 100000 do m <- Map.add (i * 7919 % 100003) i m
                 let mutable sum = 0
                 for i in 1 .. 100000 do sum <- (sum + Map.find (i * 7919 % 100003) m) % 1000003
                 sum)""") {
            @Override
            long java() {
                return insertAndLookUp(new TreeMap<>(), 100_000);
            }
        },
        DICTIONARY("""
                (let d = System.Collections.Generic.Dictionary<int, int>()
                 for i in 1 .. 1000000 do d.[i * 7919 % 1000003] <- i
                 let mutable sum = 0
                 for i in 1 .. 1000000 do sum <- (sum + d.[i * 7919 % 1000003]) % 1000003
                 sum)""") {
            @Override
            long java() {
                Map<Integer, Integer> map = new HashMap<>();
                for (int i = 1; i <= 1_000_000; i++) {
                    map.put(i * 7919 % 1_000_003, i);
                }
                int sum = 0;
                for (int i = 1; i <= 1_000_000; i++) {
                    sum = (sum + map.get(i * 7919 % 1_000_003)) % 1_000_003;
                }
                return sum;
            }
        },
        SPRINTF("(let mutable n = 0 in (for i in 1 .. 20000 do n <- n + (sprintf \"%d: %s %.2f\" i \"item\" 1.5).Length); n)") {
            @Override
            long java() {
                int n = 0;
                for (int i = 1; i <= 20_000; i++) {
                    n += String.format("%d: %s %.2f", i, "item", 1.5).length();
                }
                return n;
            }
        },
        STRING_BUILDING("""
                (let b = System.Text.StringBuilder()
                 for i in 1 .. 100000 do b.Append(i).Append(',') |> ignore
                 b.ToString().Length)""") {
            @Override
            long java() {
                StringBuilder b = new StringBuilder();
                for (int i = 1; i <= 100_000; i++) {
                    b.append(i).append(',');
                }
                return b.toString().length();
            }
        };

        private final String expression;

        Task(String expression) {
            this.expression = expression;
        }

        abstract long java();

        private static List<Integer> range(int last) {
            List<Integer> list = new ArrayList<>();
            for (int i = 1; i <= last; i++) {
                list.add(i);
            }
            return list;
        }

        private static List<Integer> shuffled() {
            return range(100_000).stream().map(i -> i * 7919 % 100_003).toList();
        }

        private static long insertAndLookUp(Map<Integer, Integer> map, int count) {
            for (int i = 1; i <= count; i++) {
                map.put(i * 7919 % 100_003, i);
            }
            int sum = 0;
            for (int i = 1; i <= count; i++) {
                sum = (sum + map.get(i * 7919 % 100_003)) % 1_000_003;
            }
            return sum;
        }
    }

    /** What is measured. */
    @Param
    public Task task;

    private Program program;

    /** Compiles the script, and sees that both give the same. */
    @Setup
    public void compile() {
        String script = "let answer =\n" + task.expression.indent(4) + "printf \"%d\" answer\n";
        program = Engine.withStandardLibrary().compile(SourceFile.of("task.fsx", script)).value().orElseThrow();
        if (!script().equals(String.valueOf(task.java()))) {
            throw new IllegalStateException(task + ": " + script() + " is not " + task.java());
        }
    }

    /** The script on the interpreter, from a new instance to its last line. */
    @Benchmark
    public String script() {
        StringBuilder output = new StringBuilder();
        RunResult result = program.run(RunOptions.defaults().withoutLimits().withOutput(output::append));
        if (!(result instanceof RunResult.Completed)) {
            throw new IllegalStateException(result + ": " + output);
        }
        return output.toString();
    }

    /** The same by hand. */
    @Benchmark
    public long java() {
        return task.java();
    }
}
