package fusabi.spec;

import fusabi.RunResult;
import fusabi.source.Diagnostic;
import fusabi.source.DiagnosticRenderer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The documents of the project, and the code in them. */
final class Documents {

    /** The name under which the code of documents is compiled. */
    static final String SCRIPT = "script.fsx";

    /** What a block of code is an example of: the word after {@code ```fsharp}. */
    enum Kind {
        /** Runs to its end; what is shown is its output. */
        RUNS,
        /** Does not compile; what is shown is what the compiler says. */
        REFUSED,
        /** Compiles, runs to its end, and the compiler warns; what is shown is what the compiler says. */
        WARNS,
        /** Compiles, and ends with an exception; what is shown is its output and the report. */
        FAILS;

        private static Kind of(String word) {
            return word.isEmpty() ? RUNS : valueOf(word.toUpperCase(java.util.Locale.ROOT));
        }
    }

    /**
     * A block of code in a document.
     *
     * @param place where it is, as {@code docs/errors/FS0001.md:7}
     * @param code  the code, outdented
     * @param shown the block {@code ```text} right after it
     */
    record Block(String place, Kind kind, String code, Optional<String> shown) {

        /** Everything that is wrong with this block, and empty when nothing is. */
        String mistakes(Trial trial) {
            boolean asSaid = switch (kind) {
                case RUNS    -> trial.completed();
                case WARNS   -> trial.completed() && !trial.diagnostics().isEmpty();
                case REFUSED -> trial.firstError().isPresent();
                case FAILS   -> trial.ending().isPresent() && trial.ending().get() instanceof RunResult.Failed;
            };
            if (!asSaid) {
                return place + ": this is not an example of " + kind + "\n" + trial.report();
            }
            String real = seen(trial);
            return shown.isEmpty() || shown.get().equals(real) ? "" : place + ": what is shown is not what happens, which is\n" + real;
        }

        /** What a user sees of the run. */
        String seen(Trial trial) {
            return switch (kind) {
                case RUNS           -> lines(trial.output());
                case REFUSED, WARNS -> trial.diagnostics().stream().limit(MOST_MESSAGES).map(Documents::rendered)
                        .collect(Collectors.joining("\n"));
                case FAILS          -> lines(trial.output()) + trial.ending().map(Documents::report).orElse("");
            };
        }

        Trial trial() {
            return Trial.of(SCRIPT, code, Trial.Heap.NORMAL);
        }

        @Override
        public String toString() {
            return place;
        }
    }

    /** Of a script with several mistakes the first few are shown. */
    private static final int MOST_MESSAGES = 2;

    private static final Pattern BLOCK =
            Pattern.compile("(?ms)^( *)```fsharp *(\\w*)\n(.*?)^ *```\n(?:\n?(?<text> *```text\n(?<shown>.*?)^ *```\n))?");

    private Documents() {}

    /** All documents: those at the top, and those in {@code docs}. */
    static List<Path> all() {
        try (Stream<Path> top = Files.list(Corpus.ROOT); Stream<Path> docs = Files.walk(Corpus.ROOT.resolve("docs"))) {
            return Stream.concat(top, docs).filter(file -> file.toString().endsWith(".md")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The pages about errors. */
    static List<Path> errorPages() {
        Path folder = Corpus.ROOT.resolve("docs/errors");
        return all().stream().filter(page -> page.startsWith(folder)).toList();
    }

    static List<Block> blocks(Path document) {
        String text = Corpus.read(document);
        return BLOCK.matcher(text).results().map(block -> new Block(
                place(document, text, block.start()),
                Kind.of(block.group(2)),
                outdented(block.group(3), block.group(1)),
                Optional.ofNullable(block.group("shown")).map(shown -> outdented(shown, block.group(1))))).toList();
    }

    /** Writes what really happens into the blocks {@code ```text} of a document. */
    static void rewrite(Path document) {
        String text = Corpus.read(document);
        Matcher matcher = BLOCK.matcher(text);
        List<Block> blocks = blocks(document);
        StringBuilder out = new StringBuilder();
        int done = 0;
        for (int i = 0; matcher.find(); i++) {
            if (matcher.group("text") == null) {
                continue;
            }
            String indentation = matcher.group(1);
            out.append(text, done, matcher.start("shown"))
                    .append(blocks.get(i).seen(blocks.get(i).trial()).indent(indentation.length()).replaceAll("(?m)^ +$", ""));
            done = matcher.end("shown");
        }
        String result = out.append(text.substring(done)).toString();
        try {
            if (!result.equals(text)) {
                Files.writeString(document, result);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String place(Path document, String text, int offset) {
        return Corpus.ROOT.relativize(document) + ":" + (text.substring(0, offset).lines().count() + 1);
    }

    private static String outdented(String text, String indentation) {
        return indentation.isEmpty() ? text : text.indent(-indentation.length());
    }

    private static String rendered(Diagnostic diagnostic) {
        return DiagnosticRenderer.plain().render(diagnostic);
    }

    private static String report(RunResult ending) {
        return ending instanceof RunResult.Failed(String report) ? lines(report) : ending.toString();
    }

    private static String lines(String text) {
        List<String> lines = new ArrayList<>(text.lines().map(String::stripTrailing).toList());
        return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
    }
}
