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

    /** Any program that this process could start; ended when the calling thread is interrupted. */
    static Processes any() {
        return (command, input) -> {
            Path given = Files.createTempFile("fusabi", ".in");
            Path error = Files.createTempFile("fusabi", ".err");
            Path output = Files.createTempFile("fusabi", ".out");
            Process process = null;
            try {
                Files.writeString(given, input);
                // Files, not pipes: waiting for the program's end can be interrupted, reading from a pipe cannot.
                process = new ProcessBuilder(command).redirectInput(given.toFile()).redirectError(error.toFile()).redirectOutput(output.toFile())
                        .start();
                int exitCode = process.waitFor();
                return new Finished(exitCode, text(output), text(error));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("interrupted", e);
            } finally {
                if (process != null) {
                    process.destroyForcibly();
                }
                Files.deleteIfExists(output);
                Files.deleteIfExists(given);
                Files.deleteIfExists(error);
            }
        };
    }

    private static String text(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }
}
