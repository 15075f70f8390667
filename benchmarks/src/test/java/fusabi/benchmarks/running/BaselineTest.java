package fusabi.benchmarks.running;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import fusabi.benchmarks.programs.Task;
import fusabi.benchmarks.programs.Tasks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The programs do not come to need more work than {@code benchmarks/baseline.json} says, by more than a twentieth. Whoever makes them need more on purpose
 * rewrites it, with {@code -Dfusabi.rewrite=true}.
 */
class BaselineTest {

    private static final Path FILE = Task.folder().resolveSibling("baseline.json");
    private static final double MORE = 1.05;
    /** A few words more in a program that hardly allocates are no twentieth of anything. */
    private static final long SLACK = 1_000;
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    @BeforeAll
    static void rewrite() throws IOException {
        if (Boolean.getBoolean("fusabi.rewrite")) {
            Map<String, Counts> counts = new LinkedHashMap<>();
            Tasks.all().forEach(task -> counts.put(task.name(), Counts.of(task, task.quick())));
            Files.writeString(FILE, JSON.writeValueAsString(counts) + "\n");
        }
    }

    private static Map<String, Counts> baseline() throws IOException {
        return JSON.readValue(FILE.toFile(), new TypeReference<>() {});
    }

    static Stream<String> programs() {
        return Tasks.all().stream().map(Task::name);
    }

    @Test
    void allProgramsHaveOneAndNoOthers() throws IOException {
        assertThat(baseline().keySet()).containsExactlyInAnyOrderElementsOf(programs().toList());
    }

    @ParameterizedTest
    @MethodSource("programs")
    void noProgramNeedsMore(String program) throws IOException {
        Task task = Tasks.named(program);
        Counts before = baseline().get(program);
        Counts now = Counts.of(task, task.quick());
        assertThat(now.size()).isEqualTo(before.size());
        assertThat(now.fuel()).as("fuel").isLessThanOrEqualTo(allowed(before.fuel()));
        assertThat(now.allocatedBytes()).as("bytes allocated").isLessThanOrEqualTo(allowed(before.allocatedBytes()));
    }

    private static long allowed(long before) {
        return (long) (before * MORE) + SLACK;
    }
}
