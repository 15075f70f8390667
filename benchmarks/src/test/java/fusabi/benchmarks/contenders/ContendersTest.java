package fusabi.benchmarks.contenders;

import fusabi.benchmarks.programs.Task;
import fusabi.benchmarks.programs.Tasks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import static org.assertj.core.api.Assertions.assertThat;

class ContendersTest {

    @Test
    void everyProgramIsWrittenInTheLanguagesOfAllYardsticks() {
        List<String> extensions = Stream.concat(Stream.of(".fsx", ".js", ".lua"), Outside.all().stream().map(Contender::extension)).distinct().toList();
        for (Task task : Tasks.all()) {
            assertThat(extensions).as(task.name()).allMatch(extension -> Files.exists(task.source(extension)));
        }
    }

    @Test
    void everyProgramThereIsHasATwinInJava() throws IOException {
        try (Stream<Path> files = Files.list(Task.folder())) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".fsx")).map(name -> name.replace(".fsx", "")))
                    .containsExactlyInAnyOrderElementsOf(Tasks.all().stream().map(Task::name).toList());
        }
    }

    @TestFactory
    Stream<DynamicTest> theScriptSaysWhatItsTwinSays() {
        return Tasks.all().stream().map(task -> DynamicTest.dynamicTest(task.name(), () -> {
            Prepared script = new Fusabi().prepare(task);
            Prepared twin = new JavaTwin().prepare(task);
            for (int size : List.of(task.small(), task.small() + 1, task.small())) {
                assertThat(script.run(size)).isEqualTo(twin.run(size));
            }
        }));
    }
}
