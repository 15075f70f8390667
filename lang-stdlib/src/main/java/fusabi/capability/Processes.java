package fusabi.capability;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Running other programs. */
@FunctionalInterface
public interface Processes {

    /** What a program left behind. */
    record Finished(int exitCode, String output, String error) {}

    /**
     * Runs a program to its end.
     *
     * @param command the program and its arguments
     * @param input   what it reads from standard input
     * @throws AccessRefused when the script may not run it
     * @throws IOException   when it cannot be started
     */
    Finished run(List<String> command, String input) throws IOException;

    /** Any program that this process could start. */
    static Processes any() {
        return (command, input) -> {
            Path given = Files.createTempFile("fusabi", ".in");
            Path error = Files.createTempFile("fusabi", ".err");
            try {
                Files.writeString(given, input);
                Process process = new ProcessBuilder(command).redirectInput(given.toFile()).redirectError(error.toFile()).start();
                String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                return new Finished(process.waitFor(), output, Files.readString(error));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("interrupted", e);
            } finally {
                Files.deleteIfExists(given);
                Files.deleteIfExists(error);
            }
        };
    }
}
