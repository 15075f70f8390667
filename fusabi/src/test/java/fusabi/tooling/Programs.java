package fusabi.tooling;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The programs of {@code spec} that compile. */
final class Programs {

    private static final Path SPEC = Path.of(System.getProperty("fusabi.root", "..")).toAbsolutePath().normalize().resolve("spec");

    private Programs() {}

    static List<String> all() {
        List<String> programs = new ArrayList<>();
        try (Stream<Path> files = Files.walk(SPEC)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".fsx")).sorted().toList()) {
                String name = file.toString();
                if (Files.exists(Path.of(name.substring(0, name.length() - 4) + ".out"))) {
                    programs.add(Files.readString(file));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return programs;
    }
}
