package fusabi.repl;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * The command line as a process of its own, as users start it.
 *
 * @param code   its exit code
 * @param output what it wrote to standard output
 * @param errors what it wrote to standard error
 */
record Fus(int code, String output, String errors) {

    /** Runs {@code fus} in {@code directory}. */
    static Fus run(Path directory, String... arguments) {
        return run(directory, Map.of(), List.of(), arguments);
    }

    /** Runs {@code fus} with more environment and more options of the JVM. */
    static Fus run(Path directory, Map<String, String> environment, List<String> jvm, String... arguments) {
        return start(directory, environment, FusJvm.command(jvm, arguments));
    }

    /** Runs {@code fus ARGUMENTS | PIPE} in a shell; the exit code is that of {@code fus}. */
    static Fus piped(Path directory, String pipe, String... arguments) {
        StringBuilder line = new StringBuilder("{ ");
        FusJvm.command(List.of(), arguments).forEach(word -> line.append('\'').append(word.replace("'", "'\\''")).append("' "));
        line.append("; echo $? > code; } | ").append(pipe);
        Fus all = start(directory, Map.of(), List.of("sh", "-c", line.toString()));
        try {
            return new Fus(Integer.parseInt(Files.readString(directory.resolve("code")).strip()), all.output, all.errors);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs a line in a shell that knows {@code fus}; its home is {@code directory}. */
    static Fus shell(Path directory, String shell, String line) {
        StringBuilder words = new StringBuilder();
        FusJvm.command(List.of()).forEach(word -> words.append('\'').append(word.replace("'", "'\\''")).append("' "));
        Path fus = directory.resolve("bin/fus");
        try {
            Files.createDirectories(fus.getParent());
            Files.writeString(fus, "#!/bin/sh\nexec " + words + "\"$@\"\n");
            Files.setPosixFilePermissions(fus, PosixFilePermissions.fromString("rwxr-xr-x"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> environment = Map.of("HOME", directory.toString(), "PATH", fus.getParent() + ":" + System.getenv("PATH"));
        return start(directory, environment, List.of(shell, "-c", line));
    }

    private static Fus start(Path directory, Map<String, String> environment, List<String> command) {
        try {
            Path out = Files.createTempFile("fus", ".out");
            Path err = Files.createTempFile("fus", ".err");
            ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile())
                    .redirectInput(new java.io.File("/dev/null")).redirectOutput(out.toFile()).redirectError(err.toFile());
            builder.environment().remove("NO_COLOR");
            builder.environment().remove("JAVA_TOOL_OPTIONS");
            builder.environment().putAll(environment);
            Process process = builder.start();
            if (!process.waitFor(5, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new AssertionError("still running after five minutes: " + command.subList(command.size() - 2, command.size()));
            }
            Fus result = new Fus(process.exitValue(), Files.readString(out, StandardCharsets.UTF_8), Files.readString(err));
            Files.delete(out);
            Files.delete(err);
            return result;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** Nothing that only a Java programmer would understand was said. */
    boolean isReadable() {
        return !(output + errors).contains("\tat ") && !errors.contains("java.lang") && !errors.contains("internal error");
    }
}
