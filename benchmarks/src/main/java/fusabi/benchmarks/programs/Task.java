package fusabi.benchmarks.programs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntFunction;

/**
 * A program of {@code benchmarks/programs}: the same work in every language. Its function {@code run} takes a size, does the whole work for it and
 * answers with a whole number or a line of text, by which all versions of the program are compared.
 *
 * @param name  the name of its files, without what follows the first dot
 * @param small a size for tests, which takes next to no time
 * @param quick a size for which Java takes about a millisecond
 * @param full  a size for which Java takes about twenty milliseconds
 * @param java  what a Java programmer would write for it
 */
public record Task(String name, int small, int quick, int full, IntFunction<Object> java) {

    /** Where the programs are. */
    public static Path folder() {
        return Checkout.root().resolve("benchmarks").resolve("programs");
    }

    /** The program's file in a language: the F# ones side by side, the others in a folder for each language. It need not exist. */
    public Path source(String extension) {
        return (extension.equals(".fsx") ? folder() : folder().resolve(extension.substring(1))).resolve(name + extension);
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
