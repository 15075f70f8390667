package fusabi.repl;

import fusabi.tooling.EntryState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every entry of {@code docs/TOUR.md} is answered as it says there, in one session from its first to its last, and every line for the shell too.
 * {@code -Dfusabi.rewrite=true} writes the answers.
 */
@DisabledOnOs(OS.WINDOWS)
class TourTest {

    private static final Path TOUR = Path.of(System.getProperty("fusabi.root", "..")).resolve("docs/TOUR.md");
    /** An entry that says where the answer to the one before it ends. */
    private static final String MARK = ":info endOfAnswer";
    private static final Pattern MARKED = Pattern.compile("(?m)^.*endOfAnswer.*\n");

    @TempDir
    private Path folder;

    /** What somebody types, and what is answered: both lines. */
    private record Exchange(boolean isShell, List<String> typed, List<String> answer) {

        /** Without prompts. */
        String text() {
            return typed.stream().map(line -> line.substring(2)).reduce("", (all, line) -> all + line + "\n");
        }
    }

    /** A part of the document: text as it is, or exchanges. */
    private record Part(String text, List<Exchange> exchanges) {}

    private static List<Part> parts(List<String> lines) {
        List<Part> parts = new ArrayList<>();
        int i = 0;
        while (i < lines.size()) {
            String line = lines.get(i++);
            parts.add(new Part(line, List.of()));
            boolean isShell = line.equals("```sh");
            if (isShell || line.equals("```fus")) {
                int end = i + lines.subList(i, lines.size()).indexOf("```");
                parts.add(new Part("", exchanges(lines.subList(i, end), isShell)));
                i = end;
            }
        }
        return parts;
    }

    private static List<Exchange> exchanges(List<String> lines, boolean isShell) {
        List<Exchange> exchanges = new ArrayList<>();
        int i = 0;
        while (i < lines.size()) {
            assertThat(lines.get(i)).startsWith(isShell ? "$ " : "> ");
            List<String> typed = new ArrayList<>(List.of(lines.get(i++)));
            boolean goesOn = !isShell && i < lines.size() && lines.get(i).startsWith("  ")
                    && (!(EntryState.of(typed.getFirst().substring(2)) instanceof EntryState.Complete) || lines.get(i).startsWith("  |>"));
            while (goesOn && !lines.get(i).isEmpty()) {
                typed.add(lines.get(i++));
            }
            List<String> answer = new ArrayList<>();
            while (i < lines.size() && !lines.get(i).startsWith(isShell ? "$ " : "> ")) {
                answer.add(lines.get(i++));
            }
            exchanges.add(new Exchange(isShell, typed, answer));
        }
        return exchanges;
    }

    @Test
    void whatTheTourSaysIsSo() throws IOException {
        List<String> lines = Files.readAllLines(TOUR);
        List<Part> parts = parts(lines);
        List<Exchange> session = parts.stream().flatMap(part -> part.exchanges().stream()).filter(each -> !each.isShell()).toList();
        List<String> answers = answers(session);
        List<String> found = new ArrayList<>();
        int next = 0;
        for (Part part : parts) {
            if (part.exchanges().isEmpty()) {
                found.add(part.text());
            }
            for (int i = 0; i < part.exchanges().size(); i++) {
                Exchange each = part.exchanges().get(i);
                found.addAll(each.typed());
                String answer = each.isShell() ? shell(each) : answers.get(next++);
                // An empty line ends an entry of several lines, and keeps exchanges apart.
                if (each.typed().size() > 1) {
                    found.add("");
                }
                found.addAll(answer.stripTrailing().lines().toList());
                if (!each.isShell() && i + 1 < part.exchanges().size() && !found.getLast().isEmpty()) {
                    found.add("");
                }
            }
        }
        if (Boolean.getBoolean("fusabi.rewrite")) {
            Files.write(TOUR, found);
        } else {
            assertThat(String.join("\n", found)).isEqualTo(String.join("\n", lines));
        }
    }

    private List<String> answers(List<Exchange> session) throws IOException {
        StringBuilder entries = new StringBuilder();
        session.forEach(each -> entries.append(each.text()).append(MARK).append('\n'));
        Files.writeString(folder.resolve("entries"), entries);
        Fus said = Fus.shell(folder, "sh", "fus repl < entries 2>&1");
        List<String> answers = List.of(MARKED.split(said.output(), -1));
        assertThat(answers).as(said.output()).hasSize(session.size() + 1);
        return answers;
    }

    /** Starting the session itself is what the test does. */
    private String shell(Exchange each) {
        String line = each.text().strip();
        return line.equals("./fus") ? "" : Fus.shell(folder, "sh", line).output();
    }
}
