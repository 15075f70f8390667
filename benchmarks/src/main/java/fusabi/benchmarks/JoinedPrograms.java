package fusabi.benchmarks;

import fusabi.Engine;
import fusabi.source.Diagnostic;
import fusabi.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A long program of ordinary code: the programs of {@code spec/} one after the other, each in a module of its own. */
final class JoinedPrograms {

    private JoinedPrograms() {}

    /** At least {@code lines} lines, with the programs taken again from the first when there are too few. */
    static String ofLines(int lines, Engine engine, Path spec) throws IOException {
        List<Path> programs;
        try (Stream<Path> files = Files.walk(spec)) {
            programs = files.filter(file -> file.toString().endsWith(".fsx")).sorted().toList();
        }
        List<String> bodies = programs.stream().map(JoinedPrograms::read).filter(body -> isAccepted(body, engine)).toList();
        StringBuilder text = new StringBuilder();
        long written = 0;
        for (int i = 0; written < lines; i++) {
            String module = module("Program" + i, bodies.get(i % bodies.size()));
            text.append(module);
            written += module.lines().count();
        }
        return text.toString();
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
            throw new java.io.UncheckedIOException(e);
        }
    }
}
