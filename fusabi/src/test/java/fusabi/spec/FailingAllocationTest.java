package fusabi.spec;

import fusabi.bytecode.Chunk;
import fusabi.capability.Capabilities;
import fusabi.compile.Compiler;
import fusabi.compile.SourceResolver;
import fusabi.heap.Stress;
import fusabi.host.LimitExceeded.Limit;
import fusabi.source.SourceFile;
import fusabi.stdlib.StandardLibrary;
import fusabi.stdlib.WorldNatives;
import fusabi.vm.Ending;
import fusabi.vm.Image;
import fusabi.vm.Instance;
import fusabi.vm.Limits;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An allocation may fail anywhere: the programs of {@code spec/}, stopped at their nth allocation, for some n of which the last is behind their end.
 * Each stop is the heap's limit and no exception of ours or of the script, what was written until then is right, the heap is sound, and the same
 * instance runs another program. {@code -Pfuzz} tries every program and many more n.
 */
@Execution(ExecutionMode.CONCURRENT)
class FailingAllocationTest {

    private static final boolean FUZZING = Boolean.getBoolean("fusabi.fuzz");
    private static final StandardLibrary LIBRARY = StandardLibrary.instance();

    private static final Chunk NEXT = compile("next.fsx", """
            let words = [ for i in 1..5 -> string (i * i) ]
            let add x = async { return x + 1 }
            let sums = [1; 2] |> List.map add |> Async.Parallel |> Async.RunSynchronously
            try failwith "handled" with e -> printfn "%s %s %A %A" e.Message (String.concat "," words) sums (Map.ofList [1, "a"])
            """);
    private static final String NEXT_OUTPUT = "handled 1,4,9,16,25 [|2; 3|] map [(1, \"a\")]\n";

    /** The library's own initialisers allocate so often. */
    private static final long LIBRARY_ALLOCATIONS = libraryAllocations();

    static Stream<Corpus.Program> programs() {
        return Corpus.running().stream().filter(program ->
                !program.text().contains("#load") && !Corpus.pending().containsKey(program.name())
                        && (FUZZING || Math.floorMod(program.name().hashCode(), 3) == 0));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void programs(Corpus.Program program) {
        Chunk chunk = compile(program.name() + ".fsx", program.text());
        Image image = LIBRARY.image().with(List.of(chunk));
        long step = 1 + Math.floorMod(program.name().hashCode(), 10);
        boolean stopped;
        do {
            stopped = isStoppedCleanly(program, image, LIBRARY_ALLOCATIONS + step);
            step = FUZZING ? step * 5 / 4 + 1 : step * 6;
        } while (stopped);
    }

    private static boolean isStoppedCleanly(Corpus.Program program, Image image, long n) {
        StringBuilder output = new StringBuilder();
        try (Instance instance = instance(image, output, Stress.failing(n))) {
            Ending ending = instance.runAll();
            String told = program.name() + ", allocation " + n + ": " + ending;
            assertThat(instance.checkHeap()).as(told).isEmpty();
            assertThat(program.expected().stripTrailing()).as(told).startsWith(output.toString().stripTrailing());
            boolean stopped = ending instanceof Ending.Stopped;
            if (ending instanceof Ending.Stopped stop) {
                assertThat(stop.limit()).as(told).isEqualTo(Limit.HEAP);
            } else {
                assertThat(output.toString().stripTrailing()).as(told).isEqualTo(program.expected().stripTrailing());
            }
            output.setLength(0);
            instance.extend(image.with(List.of(NEXT)));
            if (instance.run(image.entryCount()) instanceof Ending.Stopped) {
                // The nth allocation was this program's.
                assertThat(stopped).as(told).isFalse();
                output.setLength(0);
                assertThat(instance.run(image.entryCount())).as(told).isInstanceOf(Ending.Completed.class);
            }
            assertThat(output).as(told).hasToString(NEXT_OUTPUT);
            assertThat(instance.checkHeap()).as(told).isEmpty();
            return stopped;
        }
    }

    private static long libraryAllocations() {
        long few = 0;
        long many = 1 << 24;
        while (few + 1 < many) {
            long middle = (few + many) / 2;
            try (Instance instance = instance(LIBRARY.image(), new StringBuilder(), Stress.failing(middle))) {
                if (instance.runAll() instanceof Ending.Stopped) {
                    few = middle;
                } else {
                    many = middle;
                }
            }
        }
        return few;
    }

    private static Instance instance(Image image, StringBuilder output, Stress stress) {
        Capabilities granted = Trial.everyDayAlike();
        return Instance.of(image, Limits.defaults().under(stress), output::append, _ -> { }, () -> null, List.of("script"),
                WorldNatives.services(granted));
    }

    private static Chunk compile(String name, String text) {
        return Compiler.compile(SourceFile.of(name, text), SourceResolver.none(), LIBRARY.environment()).value().orElseThrow().chunk();
    }
}
