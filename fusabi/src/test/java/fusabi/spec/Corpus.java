package fusabi.spec;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.fail;

/** The programs of {@code spec/} and {@code examples/}, and those of them that are known not to pass yet. */
final class Corpus {

    static final Path ROOT = Path.of(System.getProperty("fusabi.root", "..")).toAbsolutePath().normalize();

    /**
     * A program and what F# makes of it.
     *
     * @param name     such as {@code unions/basics}
     * @param text     the script
     * @param expected the contents of the file beside it: its output, or where its errors are
     */
    record Program(String name, String text, String expected) {

        @Override
        public String toString() {
            return name;
        }
    }

    private Corpus() {}

    /** Programs that run, with their output. */
    static List<Program> running() {
        return Stream.concat(below("spec", ".out").filter(program -> !isDeep(program)), below("examples", ".out")).toList();
    }

    /** Those whose data and calls are a million levels deep. */
    static List<Program> deep() {
        return below("spec", ".out").filter(Corpus::isDeep).toList();
    }

    private static boolean isDeep(Program program) {
        return program.name().startsWith("deep/");
    }

    /** Programs that must be refused, with lines {@code CODE LINE}. */
    static List<Program> refused() {
        return below("spec", ".expect").toList();
    }

    /** Names of programs that do not pass yet, with the reason: the lines {@code NAME: REASON} of {@code spec/PENDING}. */
    static Map<String, String> pending() {
        Map<String, String> pending = new TreeMap<>();
        read(ROOT.resolve("spec/PENDING")).lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(line -> {
            int colon = line.indexOf(':');
            if (colon < 0 || line.substring(colon + 1).isBlank()) {
                throw new IllegalStateException("spec/PENDING: no reason in '" + line + "'");
            }
            if (pending.put(line.substring(0, colon).strip(), line.substring(colon + 1).strip()) != null) {
                throw new IllegalStateException("spec/PENDING: twice '" + line + "'");
            }
        });
        return pending;
    }

    /**
     * Fails unless at least 95 % of a table is as in F#; when the table is pending, fails once it is.
     *
     * @param wrong a line for each row that is not
     */
    static void threshold(String table, int right, int rows, List<String> wrong) {
        boolean reached = 100L * right >= 95L * rows && rows > 0;
        if (pending().containsKey(table)) {
            if (reached) {
                fail("%s passes now (%d of %d): take it out of spec/PENDING", table, right, rows);
            }
        } else if (!reached) {
            fail("%s: %d of %d are as in F#%n%s", table, right, rows, String.join("\n", wrong));
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Program> below(String folder, String extension) {
        Path root = ROOT.resolve(folder);
        List<Path> scripts;
        try (Stream<Path> files = Files.walk(root)) {
            scripts = files.filter(file -> file.toString().endsWith(".fsx")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return scripts.stream().flatMap(script -> {
            String stem = script.toString().substring(0, script.toString().length() - ".fsx".length());
            Path beside = Path.of(stem + extension);
            String name = root.relativize(Path.of(stem)).toString().replace('\\', '/');
            return Files.exists(beside) ? Stream.of(new Program(name, read(script), read(beside))) : Stream.empty();
        });
    }
}
