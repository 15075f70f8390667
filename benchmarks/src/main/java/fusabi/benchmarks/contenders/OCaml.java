package fusabi.benchmarks.contenders;

import fusabi.benchmarks.programs.Task;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The language that F# comes from, by one of its two compilers.
 *
 * @param compiler {@code ocamlc} for its interpreter of bytecode, {@code ocamlopt} for machine code
 */
record OCaml(String name, String title, String compiler) implements Outside {

    @Override
    public String extension() {
        return ".ml";
    }

    @Override
    public Optional<String> version() {
        return Outside.firstLine(List.of(compiler, "-version"));
    }

    @Override
    public List<String> command(Task task, Path scratch) throws IOException, InterruptedException {
        Path source = task.source(extension());
        Files.createDirectories(scratch);
        Files.copy(source, scratch.resolve("program.ml"), StandardCopyOption.REPLACE_EXISTING);
        Files.copy(source.resolveSibling("driver.ml"), scratch.resolve("driver.ml"), StandardCopyOption.REPLACE_EXISTING);
        boolean bytecode = compiler.equals("ocamlc");
        List<String> options = bytecode ? List.of("unix.cma", "-custom") : List.of("unix.cmxa", "-O3", "-inline", "100");
        List<String> build = Stream.of(List.of(compiler), options, List.of("program.ml", "driver.ml", "-o", name)).flatMap(List::stream).toList();
        Process process = new ProcessBuilder(build).directory(scratch.toFile()).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(String.join(" ", build) + ": " + output);
        }
        return List.of(scratch.resolve(name).toAbsolutePath().toString());
    }
}
