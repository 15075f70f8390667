package fusabi.manual;

import fusabi.Engine;
import fusabi.Program;
import fusabi.RunOptions;
import fusabi.capability.Capabilities;
import fusabi.capability.Clock;
import fusabi.capability.Seeds;
import fusabi.source.Outcome;
import fusabi.source.SourceFile;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The examples in the library's doc comments are true, and every function has one. */
class LibraryExamplesTest {

    static final Path SOURCES = Path.of(System.getProperty("fusabi.root", "..")).resolve("lang-stdlib/src/main/fusabi");

    /** What has no example: one cannot be shown in a line. */
    private static final Set<String> WITHOUT = Set.of("FSharp.Core.Operators.^");

    private static final int EXAMPLES_A_SCRIPT = 150;

    private record Shown(Entry entry, Entry.Example example) {}

    private final List<String> wrong = new ArrayList<>();

    @Test
    void everyFunctionHasAnExample() {
        List<String> without = LibrarySource.read(SOURCES).stream()
                .filter(entry -> entry.kind() == Entry.Kind.FUNCTION && entry.examples().isEmpty())
                .map(entry -> entry.owner() + "." + entry.name()).filter(name -> !WITHOUT.contains(name)).toList();
        assertThat(without).isEmpty();
    }

    @Test
    void everyFunctionAndMemberSaysWhatItIs() {
        assertThat(LibrarySource.read(SOURCES).stream()
                .filter(entry -> entry.text().isEmpty() && entry.kind() != Entry.Kind.TYPE).map(entry -> entry.owner() + "." + entry.name())).isEmpty();
    }

    @Test
    void examplesGiveWhatTheySay() {
        List<Shown> all = new ArrayList<>();
        LibrarySource.read(SOURCES).forEach(entry -> entry.examples().forEach(example -> all.add(new Shown(entry, example))));
        assertThat(all).hasSizeGreaterThan(800);
        for (int i = 0; i < all.size(); i += EXAMPLES_A_SCRIPT) {
            run(all.subList(i, Math.min(all.size(), i + EXAMPLES_A_SCRIPT)));
        }
        assertThat(wrong).isEmpty();
    }

    private void run(List<Shown> examples) {
        StringBuilder script = new StringBuilder("open System\n");
        for (int i = 0; i < examples.size(); i++) {
            script.append("try printf \"\\n@%d\\t%s\\n\" ").append(i).append(" (sprintf \"%A\" (").append(examples.get(i).example().expression())
                    .append("))\nwith e -> printf \"\\n@%d\\traises %s\\n\" ").append(i).append(" e.Message\n");
        }
        Outcome<Program> outcome = Engine.withStandardLibrary().compile(SourceFile.of("examples.fsx", script.toString()));
        assertThat(outcome.value()).as("%s", outcome.diagnostics()).isPresent();
        StringBuilder output = new StringBuilder();
        outcome.value().get().run(RunOptions.defaults().withOutput(output::append)
                .withCapabilities(Capabilities.none().with(Clock.virtual(Instant.EPOCH)).with(Seeds.from(1))));
        Matcher answer = Pattern.compile("\n@(\\d+)\t(.*)\n").matcher(output);
        int end = 0;
        int answers = 0;
        while (answer.find()) {
            String printed = output.substring(end, answer.start()).strip();
            String result = answer.group(2).equals("()") && !printed.isEmpty() ? printed : answer.group(2);
            Shown shown = examples.get(Integer.parseInt(answer.group(1)));
            if (!result.equals(shown.example().result())) {
                wrong.add(shown.entry().name() + ": " + shown.example().expression() + " gives " + result + ", not " + shown.example().result());
            }
            end = answer.end();
            answers++;
        }
        assertThat(answers).as("%s", output).isEqualTo(examples.size());
    }
}
