package fusabi.hostile;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every hostile program ends by its limit or is refused, and good ones beside it give what they always give, in one process with little memory, in which
 * no {@code OutOfMemoryError} may ever be thrown.
 */
class HostileTest {

    private static final int LEAST = 60;

    @TempDir
    private Path folder;

    @Test
    void hostileProgramsHurtNobody() throws Exception {
        Path report = folder.resolve("report.txt");
        Process process = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m", "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError",
                "-XX:TieredStopAtLevel=1",
                "-Dfile.encoding=UTF-8", "-Dfusabi.root=" + System.getProperty("fusabi.root"), "-cp", classPath(), Arena.class.getName())
                .redirectErrorStream(true).redirectOutput(report.toFile()).start();
        try {
            assertThat(process.waitFor(10, TimeUnit.MINUTES)).as("ended").isTrue();
        } finally {
            process.destroyForcibly();
        }
        List<String> lines = Files.readAllLines(report);
        assertThat(lines).as("all is well").noneMatch(line -> line.startsWith("bad") || !line.matches("(took|done) .*"));
        assertThat(process.exitValue()).as("exit code; 3 is a lack of memory").isZero();
        assertThat(lines.stream().filter(line -> line.startsWith("took")).count()).isGreaterThan(LEAST);
        assertThat(lines.getLast()).startsWith("done");
    }

    private static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }
}
