package fusabi;

import fusabi.source.SourceFile;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A million sequences, each suspended in the middle of its body, in a JVM that has one gigabyte for everything. */
class MillionFibersTest {

    private static final String SCRIPT = """
            let all = Array.init 1000000 (fun i ->
                let position = (seq { for k in 0 .. 3 do yield i + k }).GetEnumerator()
                position.MoveNext() |> ignore
                position)
            let mutable sum = 0L
            for position in all do
                position.MoveNext() |> ignore
                sum <- sum + int64 position.Current
            printf "%d" sum
            """;

    /** The other JVM. */
    static final class Main {

        private Main() {}

        public static void main(String[] arguments) {
            Program program = Engine.withStandardLibrary().compile(SourceFile.of("million.fsx", SCRIPT)).value().orElseThrow();
            System.out.print(program.run(RunOptions.defaults().withOutput(System.out::print)));
        }
    }

    @Test
    void aMillionFitInAGigabyte() throws Exception {
        Process process = new ProcessBuilder(
                System.getProperty("java.home") + File.separator + "bin" + File.separator + "java", "-Xmx1g", "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")), Main.class.getName())
                .redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(output).isEqualTo("500000500000Completed[exitCode=0]");
    }
}
