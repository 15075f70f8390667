package fusabi.benchmarks.running;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fusabi.benchmarks.contenders.Fusabi;
import fusabi.benchmarks.contenders.JavaTwin;
import fusabi.benchmarks.contenders.Outside;
import fusabi.benchmarks.programs.Checkout;
import fusabi.benchmarks.programs.Task;
import fusabi.benchmarks.programs.Tasks;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Measuring goes on whatever a contender does. */
@DisabledOnOs(OS.WINDOWS)
class SessionTest {

    private static final Plan SHORT = new Plan("short", 2, 2, 50, 50, 4_000, 2, 120_000);

    /** A contender that is a script of the shell. */
    private record Shell(String name, String script) implements Outside {

        @Override
        public List<String> command(Task task, Path scratch) {
            return List.of("sh", "-c", script);
        }

        @Override
        public String title() {
            return name;
        }

        @Override
        public String extension() {
            return ".sh";
        }

        @Override
        public Optional<String> version() {
            return Optional.of("1");
        }

        @Override
        public boolean has(Task task) {
            return true;
        }
    }

    private static Results measure(Outside... contenders) throws IOException {
        List<fusabi.benchmarks.contenders.Contender> all = new java.util.ArrayList<>(List.of(new JavaTwin(), new Fusabi()));
        all.addAll(List.of(contenders));
        Progress silent = new Progress(new PrintStream(java.io.OutputStream.nullOutputStream()), false, 1);
        return new Session(List.of(Tasks.named("fib")), all, SHORT, silent).run();
    }

    @Test
    void whoCannotIsNotedAndTheOthersAreMeasured() throws IOException {
        String answers = "while read what size count; do case $what in check) echo '= 75025';; run) echo $((count * 1000000));; esac; done";
        Results results = measure(
                new Shell("good", answers),
                new Shell("wrong", "read question; echo '= 75026'; sleep 60"),
                new Shell("dead", "echo 'no such thing' >&2; exit 3"),
                new Shell("silent", "sleep 60"),
                new Shell("talkative", "echo hello; sleep 60"));
        Row row = results.programs().getFirst();
        assertThat(results.complete()).isTrue();
        assertThat(row.result()).isEqualTo("75025");
        assertThat(row.contenders().get("java").note()).isEmpty();
        assertThat(row.contenders().get("java").samples()).hasSize(4);
        assertThat(row.contenders().get("fusabi").samples()).hasSize(4);
        assertThat(row.contenders().get("good").milliseconds()).isEqualTo(new Spread(1, 1, 1));
        assertThat(row.ratio("fusabi").median()).isPositive();
        assertThat(row.contenders().get("wrong")).isEqualTo(new Measurement(List.of(), "gave 75026 instead of 75025"));
        assertThat(row.contenders().get("dead").note()).isEqualTo("no such thing");
        assertThat(row.contenders().get("silent").note()).isEqualTo("took longer than 12 s");
        assertThat(row.contenders().get("talkative").note()).isEqualTo("said: hello");
    }

    @Test
    void whoIsStoppedWritesWhatThereIs(@TempDir Path folder) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(Checkout.java(List.of("-XX:+UseSerialGC"), Main.class, "--quick", "--output", folder.toString()))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        try (BufferedReader progress = process.errorReader()) {
            assertThat(progress.readLine()).startsWith("[1/");
            process.destroy();
            assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        }
        JsonNode results = new ObjectMapper().readTree(folder.resolve("results.json").toFile());
        assertThat(results.get("complete").asBoolean()).isFalse();
        assertThat(results.get("programs").get(0).get("contenders").get("fusabi").get("samples")).isNotEmpty();
        assertThat(folder.resolve("table.md")).isNotEmptyFile();
    }
}
