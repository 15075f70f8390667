package fusabi.benchmarks.programs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;

/**
 * A program of {@code benchmarks/programs}: the same work in every language, whose result is one line of text.
 *
 * @param name the name of its files, without what follows the first dot
 * @param java what a Java programmer would write for it
 */
public record Task(String name, Supplier<Object> java) {

    /** Where the programs are. */
    public static Path folder() {
        return Path.of(System.getProperty("fusabi.root", "."), "benchmarks", "programs");
    }

    /** The program's file in a language. It need not exist: not every language can say everything. */
    public Path source(String extension) {
        return folder().resolve(name + extension);
    }

    /** What is in that file. */
    public String text(String extension) {
        try {
            return Files.readString(source(extension));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
