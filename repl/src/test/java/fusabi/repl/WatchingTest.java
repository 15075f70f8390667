package fusabi.repl;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** {@code fus run --watch}, while somebody edits. */
class WatchingTest {

    @TempDir
    private Path folder;

    private final InProcess process = new InProcess();
    private Thread watching;
    private int code = -1;

    @BeforeEach
    void watch() throws IOException {
        Files.writeString(folder.resolve("lib.fsx"), "let name = \"one\"\n");
        Files.writeString(folder.resolve("main.fsx"), "#load \"lib.fsx\"\nprintfn \"hello %s\" Lib.name\n");
        watching = Thread.ofPlatform().start(() -> code = process.start("run", "-w", folder.resolve("main.fsx").toString()));
        until(() -> waits() == 1);
    }

    /** Ctrl-C ends the process; here, the thread. */
    @AfterEach
    void stop() throws InterruptedException {
        watching.interrupt();
        assertThat(watching.join(Duration.ofMinutes(2))).isTrue();
        assertThat(code).isEqualTo(130);
    }

    private void until(BooleanSupplier condition) {
        long patience = System.nanoTime() + Duration.ofMinutes(5).toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as(process.output() + process.errors()).isLessThan(patience);
            try {
                Thread.sleep(10);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
    }

    private long waits() {
        return process.errors().lines().filter(line -> line.contains("waiting for changes")).count();
    }

    private void replace(String name, String text) throws IOException {
        Path made = Files.writeString(folder.resolve(name + "~"), text);
        Files.move(made, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    @Test
    void aChangeRunsTheScriptAgain() throws IOException {
        assertThat(process.output()).isEqualTo("hello one\n");
        Files.writeString(folder.resolve("main.fsx"), "#load \"lib.fsx\"\nprintfn \"good morning %s\" Lib.name\n");
        until(() -> waits() == 2);
        replace("lib.fsx", "let name = \"number two\"\n");
        until(() -> waits() == 3);
        assertThat(process.output()).isEqualTo("hello one\ngood morning one\ngood morning number two\n");
        assertThat(process.errors()).contains("main.fsx changed at ", "lib.fsx changed at ", "ended with exit code 0");
    }

    @Test
    void mistakesAreShownAndWatchingGoesOn() throws IOException {
        replace("lib.fsx", "let name = missing\n");
        until(() -> waits() == 2);
        assertThat(process.errors()).contains("lib.fsx:1:12: error FS0039", "ended with exit code 3");
        Files.delete(folder.resolve("main.fsx"));
        until(() -> waits() == 3);
        assertThat(process.errors()).contains("there is no file");
        replace("main.fsx", "printfn \"again\"\n");
        until(() -> waits() == 4);
        assertThat(process.output()).endsWith("again\n");
    }

    @Test
    void aRunThatGoesOnIsEndedByAChange() throws IOException {
        replace("main.fsx", "printfn \"begins\"\nwhile true do ()\n");
        until(() -> process.output().endsWith("begins\n"));
        replace("main.fsx", "printfn \"ends\"\n");
        until(() -> waits() == 2);
        assertThat(process.output()).endsWith("begins\nends\n");
        assertThat(process.errors()).doesNotContain("interrupted", "limit");
    }
}
