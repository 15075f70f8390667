package fusabi.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A program that must end by one of some limits, or be refused with one of some codes.
 *
 * @param name     the area and the trick
 * @param expected names of limits, codes of errors
 * @param text     made when it is wanted, since some are large
 */
record HostileProgram(String name, Set<String> expected, Supplier<String> text) {

    private static final String COMMENT = "// ";

    /** Those that are files, whose first line says how they end. */
    static List<HostileProgram> files() {
        Path folder = Path.of(System.getProperty("fusabi.root")).resolve("fusabi/src/test/resources/hostile");
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".fsx")).sorted().map(file -> read(folder, file)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static HostileProgram read(Path folder, Path file) {
        try {
            String text = Files.readString(file);
            String first = text.lines().findFirst().orElseThrow();
            if (!first.startsWith(COMMENT)) {
                throw new IllegalStateException(file + " does not say in its first line how it ends");
            }
            String name = folder.relativize(file).toString().replace('\\', '/').replace(".fsx", "");
            return new HostileProgram(name, Set.of(first.substring(COMMENT.length()).split(", ")), () -> text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
