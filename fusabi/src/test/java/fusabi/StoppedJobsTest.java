package fusabi;

import fusabi.capability.Capabilities;
import fusabi.compile.Compiler;
import fusabi.compile.SourceResolver;
import fusabi.source.SourceFile;
import fusabi.stdlib.StandardLibrary;
import fusabi.stdlib.WorldNatives;
import fusabi.value.Word;
import fusabi.vm.Ending;
import fusabi.vm.Instance;
import fusabi.vm.Limits;
import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A run that a limit stops leaves nothing behind that its successors would run or keep. */
class StoppedJobsTest {

    private static final String SCRIPT = """
            open System.Threading
            let background () = Async.Start(async { do! Async.Sleep 5
                                                    printf "background " })
            let forever () =
                background ()
                let data = Array.zeroCreate<int> 10000
                let t = task { while true do ignore data.Length }
                t.Wait()
            let fine () =
                let t = task { do! Async.Sleep 10
                               return 42 }
                printf "%d" t.Result
            """;

    @Test
    void jobsOfAStoppedRunAreForgotten() {
        StringBuilder output = new StringBuilder();
        StandardLibrary library = StandardLibrary.instance();
        Instance instance = Instance.of(
                library.image().with(List.of(Compiler.compile(SourceFile.of("jobs.fsx", SCRIPT), SourceResolver.none(), library.environment())
                        .value().orElseThrow().chunk())),
                Limits.defaults().withFuel(20_000_000), output::append, output::append, () -> null, List.of("jobs"),
                WorldNatives.services(Capabilities.none()));
        assertThat(instance.runAll()).isInstanceOf(Ending.Completed.class);
        long after = 0;
        for (int i = 0; i < 60; i++) {
            instance.pauseAfter(5_000);
            assertThat(call(instance, "forever")).isInstanceOf(Ending.Suspended.class);
            instance.abandon();
            if (i == 20) {
                instance.collect();
                after = instance.bytesUsed();
            }
        }
        assertThat(call(instance, "forever")).isInstanceOf(Ending.Stopped.class);
        instance.collect();
        assertThat(instance.bytesUsed()).isLessThan(after + 400_000);
        assertThat(call(instance, "fine")).isInstanceOf(Ending.Completed.class);
        assertThat(output).hasToString("42");
    }

    private static Ending call(Instance instance, String function) {
        return instance.call(instance.function(function).orElseThrow(), Word.UNIT);
    }
}
