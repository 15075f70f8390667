package fusabi.benchmarks.programs;

import fusabi.Engine;
import fusabi.source.Diagnostic;
import fusabi.source.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Long programs of ordinary code: the programs of {@code spec/} one after the other, each in a module of its own. */
public final class JoinedPrograms {

    private final List<String> bodies;

    private JoinedPrograms(List<String> bodies) {
        this.bodies = bodies;
    }

    /** Reads those programs that can stand in a module. */
    public static JoinedPrograms read(Engine engine) throws IOException {
        try (Stream<Path> files = Files.walk(Checkout.root().resolve("spec"))) {
            return new JoinedPrograms(files.filter(file -> file.toString().endsWith(".fsx")).sorted().map(JoinedPrograms::read)
                    .filter(body -> isAccepted(body, engine)).toList());
        }
    }

    /** At least {@code lines} lines, with the programs taken again from the first when there are too few. */
    public SourceFile ofLines(int lines) {
        StringBuilder text = new StringBuilder();
        long written = 0;
        for (int i = 0; written < lines; i++) {
            String module = module("Program" + i, bodies.get(i % bodies.size()));
            text.append(module);
            written += module.lines().count();
        }
        return SourceFile.of("joined.fsx", text.toString());
    }

    private static String module(String name, String body) {
        return "module " + name + " =\n" + body.lines().map(line -> line.isBlank() ? "" : "    " + line).collect(Collectors.joining("\n", "", "\n"));
    }

    /** Some cannot stand in a module: those that are refused, and those with directives. */
    private static boolean isAccepted(String body, Engine engine) {
        return !body.contains("\n#") && !body.startsWith("#")
                && engine.check(SourceFile.of("one.fsx", module("One", body))).stream().noneMatch(Diagnostic::isError);
    }

    private static String read(Path program) {
        try {
            return Files.readString(program);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
