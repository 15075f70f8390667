package fusabi.repl.interactive;

import fusabi.Engine;
import fusabi.RunOptions;
import fusabi.source.SourceFile;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * What becomes of entries that come from a pipe.
 *
 * @param code   the exit code
 * @param output what was written to standard output
 * @param errors what was written to standard error
 */
record Piped(int code, String output, String errors) {

    /** The files there are. */
    static Piped of(String input, Map<String, String> files, List<String> load, RunOptions options, boolean isTerminal) {
        StringBuilder output = new StringBuilder();
        StringBuilder errors = new StringBuilder();
        Setup.Io io = new Setup.Io(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), output::append,
                text -> (isTerminal ? output : errors).append(text), () -> { }, isTerminal, false, () -> 80);
        Setup setup = new Setup(Engine::withStandardLibrary, options, load,
                name -> files.containsKey(name) ? new Setup.Script.Found(SourceFile.of(name, files.get(name)))
                        : new Setup.Script.Missing("there is no file '" + name + "'"),
                io, Map.of(), page -> page, failure -> 10 + failure.ordinal(), "0");
        int code = new LineLoop(setup).run();
        return new Piped(code, output.toString(), errors.toString());
    }

    static Piped of(String input) {
        return of(input, Map.of(), List.of(), RunOptions.defaults().withoutLimits(), false);
    }

    static Piped of(String input, Map<String, String> files, String... load) {
        return of(input, files, List.of(load), RunOptions.defaults().withoutLimits(), false);
    }

    static Piped limited(String input, RunOptions options) {
        return of(input, Map.of(), List.of(), options, false);
    }

    /** As on a terminal that knows nothing but lines. */
    static Piped typed(String input) {
        return of(input, Map.of(), List.of(), RunOptions.defaults().withoutLimits(), true);
    }
}
