package fusabi.spec;

import fusabi.Engine;
import fusabi.source.SourceFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Programs with one token less or one more: whatever that makes of them, they compile or there are diagnostics, and soon. The build tries a
 * sample; {@code -Pfuzz} tries every place of every program.
 */
class TokenChangesTest {

    private static final int SAMPLE = 500;
    /** The same ones every time: what fails can be found again, and -Pfuzz leaves nothing to chance. */
    private static final long SEED = 20260401;

    /** No program of the corpus takes a hundredth of this. */
    private static final Duration TOO_LONG = Duration.ofMinutes(1);

    private static final Pattern TOKEN = Pattern.compile(
            "\"\"\"(?s:.*?)\"\"\"|\"(?:[^\"\\\\]|\\\\.)*\"|'(?:[^'\\\\]|\\\\.)'|//.*|``.*?``|\\w[\\w']*|[!%&*+./<=>?@^|~:$#-]+|\\[\\||\\|]|\\S");

    private static final List<String> INSERTED = List.of("(", ")", "[", "]", "{", "}", "[|", "|]", "let", "in", "if", "then", "else", "match",
            "with", "|", "->", "fun", "function", "=", "<-", ":", ":?", ":>", "::", ",", ";", ".", "..", "x", "1", "\"s\"", "'a", "_", "+", "-",
            "!", "|>", "<", ">", "&&", "type", "member", "of", "and", "rec", "do", "for", "while", "try", "yield", "return", "new", "open", "module",
            "mutable", "static", "inherit", "interface", "null", "$\"{", "()", "begin", "end", "use", "let!", "when", "as", "lazy", "?", "#", "^",
            "inline", "abstract", "override", "exception", "val", "private", "struct", "base", "this", "printfn", "seq", "async", "%d", "'", "`",
            "[<Struct>]", "[<Literal>]", "true", "1.5", "0L", "@", "<@", "\n");

    private final Engine engine = Engine.withStandardLibrary();

    /** A place in a program where a token is left out, or another put before it. */
    private record Change(Path program, String text, int start, int end, String inserted) {

        String changed() {
            return text.substring(0, start) + (inserted.isEmpty() ? "" : " " + inserted + " ") + text.substring(end);
        }

        @Override
        public String toString() {
            int line = 1 + (int) text.substring(0, start).chars().filter(c -> c == '\n').count();
            return program + ":" + line + ": " + (inserted.isEmpty() ? "without `" + text.substring(start, end) + "`"
                    : "with `" + inserted + "` before `" + text.substring(start, Math.min(text.length(), start + 10)) + "`");
        }
    }

    @Test
    void aTokenMoreOrLessBreaksNothing() throws IOException {
        boolean all = Boolean.getBoolean("fusabi.fuzz");
        List<Path> programs = programs();
        Map<String, String> failures = new TreeMap<>();
        long tried = 0;
        if (all) {
            List<Change> changes = new ArrayList<>();
            for (Path program : programs) {
                changes.addAll(changes(program));
            }
            tried = changes.size();
            changes.parallelStream().forEach(change -> tryOut(change, failures));
        } else {
            RandomGenerator random = new Random(SEED);
            while (tried < SAMPLE) {
                List<Change> changes = changes(programs.get(random.nextInt(programs.size())));
                for (int i = 0; i < 4; i++) {
                    tryOut(changes.get(random.nextInt(changes.size())), failures);
                    tried++;
                }
            }
        }
        assertThat(failures.values()).isEmpty();
        assertThat(tried).isGreaterThanOrEqualTo(SAMPLE);
    }

    /** Each token left out, and before each another; which one goes round. */
    private static List<Change> changes(Path program) {
        String text = read(program);
        List<Change> changes = new ArrayList<>();
        int next = Math.floorMod(program.toString().hashCode(), INSERTED.size());
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            changes.add(new Change(program, text, matcher.start(), matcher.end(), ""));
            changes.add(new Change(program, text, matcher.start(), matcher.start(), INSERTED.get(next++ % INSERTED.size())));
        }
        return changes;
    }

    private void tryOut(Change change, Map<String, String> failures) {
        long start = System.nanoTime();
        try {
            engine.compile(SourceFile.of("changed.fsx", change.changed()));
        } catch (RuntimeException | StackOverflowError | AssertionError | OutOfMemoryError e) {
            // One of a kind is enough.
            Throwable root = e;
            while (root.getCause() != null) {
                root = root.getCause();
            }
            StringWriter trace = new StringWriter();
            root.printStackTrace(new PrintWriter(trace));
            String[] lines = trace.toString().split("\n");
            String kind = String.join("\n", List.of(lines).subList(0, Math.min(lines.length, 2)));
            synchronized (failures) {
                failures.putIfAbsent(kind, change + ": " + String.join("\n", List.of(lines).subList(0, Math.min(lines.length, 12))));
            }
        }
        if (System.nanoTime() - start > TOO_LONG.toNanos()) {
            synchronized (failures) {
                failures.put("time " + change, change + " takes " + (System.nanoTime() - start) / 1_000_000_000 + " s");
            }
        }
    }

    private static List<Path> programs() throws IOException {
        try (Stream<Path> files = Files.walk(Corpus.ROOT.resolve("spec"))) {
            return files.filter(file -> file.toString().endsWith(".fsx")).sorted().toList();
        }
    }

    private static String read(Path program) {
        try {
            return Files.readString(program);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
