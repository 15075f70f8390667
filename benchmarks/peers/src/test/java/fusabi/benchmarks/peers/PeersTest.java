package fusabi.benchmarks.peers;

import fusabi.benchmarks.contenders.Contenders;
import fusabi.benchmarks.contenders.InProcess;
import fusabi.benchmarks.contenders.Outside;
import fusabi.benchmarks.contenders.Prepared;
import fusabi.benchmarks.programs.Task;
import fusabi.benchmarks.programs.Tasks;
import java.io.BufferedReader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class PeersTest {

    private static Stream<InProcess> peers() {
        return Contenders.all().stream().filter(InProcess.class::isInstance).map(InProcess.class::cast);
    }

    @Test
    void allOfThemAreFound() {
        assertThat(peers().map(InProcess::name)).containsExactly("java", "fusabi", "luaj", "luaj-compiled", "rhino", "rhino-compiled",
                "nashorn", "graaljs", "groovy", "groovy-static", "jactl", "jexl", "mvel");
    }

    @TestFactory
    Stream<DynamicTest> languagesOfTheJvmSayWhatJavaSays() {
        return peers().flatMap(peer -> Tasks.all().stream().filter(peer::has).map(task -> DynamicTest.dynamicTest(peer.name() + " " + task.name(), () -> {
            Prepared program = peer.prepare(task);
            for (int size : List.of(task.small(), task.small() + 1, task.small())) {
                assertThat(program.run(size)).isEqualTo(task.java().apply(size).toString());
            }
        })));
    }

    @TestFactory
    Stream<DynamicTest> languagesOutsideOfTheJvmSayWhatJavaSays(@TempDir Path scratch) {
        return Outside.all().stream().filter(outside -> outside.version().isPresent()).flatMap(outside ->
                Tasks.all().stream().map(task -> DynamicTest.dynamicTest(outside.name() + " " + task.name(), () -> {
                    Path own = Files.createDirectories(scratch.resolve(outside.name()).resolve(task.name()));
                    Process process = new ProcessBuilder(outside.command(task, own)).redirectError(ProcessBuilder.Redirect.INHERIT).start();
                    try (Writer questions = process.outputWriter(); BufferedReader answers = process.inputReader()) {
                        questions.write("check " + task.small() + "\n");
                        questions.flush();
                        assertThat(answers.readLine()).isEqualTo("= " + task.java().apply(task.small()));
                        questions.write("run " + task.small() + " 2\n");
                        questions.flush();
                        assertThat(Long.parseLong(answers.readLine())).isNotNegative();
                    }
                    assertThat(process.waitFor()).isZero();
                })));
    }
}
