package fusabi.capability;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Any program that this process could start; ended when the calling thread is interrupted, or when it writes too much. */
final class AnyProgram implements Processes {

    private static final long LOOK_MILLISECONDS = 5;

    @Override
    public Finished run(List<String> command, String input) throws IOException {
        return run(command, input, Integer.MAX_VALUE);
    }

    @Override
    public Finished run(List<String> command, String input, long most) throws IOException {
        Path given = Files.createTempFile("fusabi", ".in");
        Path error = Files.createTempFile("fusabi", ".err");
        Path output = Files.createTempFile("fusabi", ".out");
        Process process = null;
        try {
            Files.writeString(given, input);
            // Files, not pipes: waiting for the program's end can be interrupted, reading from a pipe cannot.
            process = new ProcessBuilder(command).redirectInput(given.toFile()).redirectError(error.toFile()).redirectOutput(output.toFile()).start();
            while (!process.waitFor(LOOK_MILLISECONDS, TimeUnit.MILLISECONDS)) {
                check(output, error, most);
            }
            check(output, error, most);
            return new Finished(process.exitValue(), text(output), text(error));
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
    }

    private static void check(Path output, Path error, long most) throws TooMuchReceived, IOException {
        long written = Files.size(output) + Files.size(error);
        if (written > most) {
            throw new TooMuchReceived(written);
        }
    }

    private static String text(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }
}
