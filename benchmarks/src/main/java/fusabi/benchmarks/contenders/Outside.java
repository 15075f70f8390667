package fusabi.benchmarks.contenders;

import fusabi.benchmarks.programs.Task;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A language with a process of its own, which says the same on its standard streams as {@code fusabi.benchmarks.running.Worker}: to a line
 * {@code check SIZE} it answers {@code = RESULT}, to {@code run SIZE COUNT} with the nanoseconds that so many runs took.
 */
public non-sealed interface Outside extends Contender {

    /** What to start for the program, after building it into this folder, where that is needed. */
    List<String> command(Task task, Path scratch) throws IOException, InterruptedException;

    /** Those we know. */
    static List<Outside> all() {
        return List.of(
                new OutsideScript("lua", "Lua 5.4", ".lua", "lua5.4", "-v"),
                new OutsideScript("luajit", "LuaJIT", ".lua", "luajit", "-v"),
                new OutsideScript("node", "Node.js", ".js", "node", "--version"),
                new OCaml("ocaml-bytecode", "OCaml, bytecode", "ocamlc"),
                new OCaml("ocaml", "OCaml, native", "ocamlopt"));
    }

    /** The first line that a command prints; empty when there is no such command. */
    static Optional<String> firstLine(List<String> command) {
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor() == 0 ? output.lines().findFirst() : Optional.empty();
        } catch (IOException _) {
            return Optional.empty();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
