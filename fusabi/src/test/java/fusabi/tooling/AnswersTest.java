package fusabi.tooling;

import fusabi.Engine;
import fusabi.RunOptions;
import fusabi.ScriptException;
import fusabi.Session;
import fusabi.host.LimitExceeded;
import fusabi.source.Diagnostic;
import fusabi.source.Outcome;
import fusabi.source.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class AnswersTest {

    private final StringBuilder output = new StringBuilder();
    private final Session session = Engine.withStandardLibrary().session(RunOptions.defaults().withOutput(output::append).withFuel(3_000_000));
    private final Dialogue dialogue = Dialogue.with(session);

    /** What is printed, warned of and answered. */
    private String enter(String entry) {
        output.setLength(0);
        Outcome<Entry> prepared = dialogue.prepare(SourceFile.of("entry", entry));
        for (Diagnostic diagnostic : prepared.diagnostics()) {
            output.append(diagnostic.isError() ? "error " : "warning ").append(diagnostic.code()).append('\n');
        }
        prepared.value().ifPresent(each -> {
            try {
                String answer = each.run();
                output.append(answer).append(answer.isEmpty() ? "" : "\n");
            } catch (ScriptException e) {
                output.append("raised ").append(e.getMessage()).append('\n');
            } catch (LimitExceeded e) {
                output.append("stopped ").append(e.limit()).append('\n');
            }
        });
        return output.toString();
    }

    @Test
    void theTranscript() throws IOException {
        try (InputStream stream = AnswersTest.class.getResourceAsStream("answers.txt")) {
            String transcript = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            List<String> actual = new ArrayList<>();
            StringBuilder entry = new StringBuilder();
            for (String line : (transcript + "\n> ").lines().toList()) {
                boolean first = line.startsWith("> ");
                if (first && !entry.isEmpty()) {
                    actual.add("> " + entry.toString().replace("\n", "\n- ") + "\n" + enter(entry.toString()));
                    entry.setLength(0);
                }
                if (first || line.startsWith("- ")) {
                    entry.append(entry.isEmpty() ? "" : "\n").append(line.substring(2));
                }
            }
            assertThat(String.join("", actual)).isEqualTo(transcript);
        }
    }

    @Test
    void aFailedEntryLeavesTheSessionAsItWas() {
        enter("let x = 1\nlet f () = x");
        assertThat(enter("let x = 2\nlet y = 3\nfailwith \"no\"")).isEqualTo("raised no\n");
        assertThat(enter("let x = 4\nwhile true do ()")).isEqualTo("stopped FUEL\n");
        assertThat(enter("let x = \"a\" + 1")).isEqualTo("error FS0001\n");
        assertThat(enter("x, f ()")).isEqualTo("val it: int * int = (1, 1)\n");
        assertThat(enter("y")).isEqualTo("error FS0039\n");
        assertThat(enter("it")).isEqualTo("val it: int * int = (1, 1)\n");
    }

    @Test
    void anInterruptedEntryLeavesTheSessionAsItWas() {
        try (Session patient = Engine.withStandardLibrary().session(
                RunOptions.defaults().withFuel(Long.MAX_VALUE).withTime(Duration.ofMinutes(5)))) {
            Dialogue other = Dialogue.with(patient);
            Entry entry = other.prepare(SourceFile.of("loop", "let z = 1\nwhile true do ()")).value().orElseThrow();
            CompletableFuture.delayedExecutor(50, TimeUnit.MILLISECONDS).execute(() -> patient.instance().interrupt());
            assertThatThrownBy(entry::run).isInstanceOfSatisfying(LimitExceeded.class, stop ->
                    assertThat(stop.limit()).isEqualTo(LimitExceeded.Limit.INTERRUPTED));
            assertThat(other.prepare(SourceFile.of("z", "z")).value()).isEmpty();
            assertThat(other.prepare(SourceFile.of("after", "6 * 7")).value().orElseThrow().run()).isEqualTo("val it: int = 42");
        }
    }

    @Test
    void aTextThatIsNotToBeHadDoesNoHarm() {
        enter("type Loop() = override _.ToString() = (while true do ()); \"\"");
        assertThat(enter("let l = Loop()")).isEqualTo("val l: Loop = <not shown: fuel>\n");
        assertThat(enter("1")).isEqualTo("val it: int = 1\n");
        assertThat(enter("Seq.initInfinite id")).isEqualTo("val it: seq<int> = seq [0; 1; 2; 3; ...]\n");
        assertThat(enter("seq { while true do () }")).isEqualTo("val it: seq<'a> = <not shown: fuel>\n");
        assertThat(enter("2")).isEqualTo("val it: int = 2\n");
    }

    @Test
    void filesThatAreLoaded() {
        Engine engine = Engine.withStandardLibrary().loadingFrom((path, _) -> path.equals("shapes.fsx")
                ? Optional.of(SourceFile.of(path, "type Shape = Circle of float\nlet area (Circle r) = r * r\nlet unit = Circle 1.0")) : Optional.empty());
        try (Session loading = engine.session()) {
            Dialogue other = Dialogue.with(loading);
            assertThat(other.prepare(SourceFile.of("entry", "#load \"shapes.fsx\"")).value().orElseThrow().run()).isEqualTo("""
                    module Shapes =
                      type Shape = | Circle of float
                      val area: Shape -> float
                      val unit: Shape = Circle 1.0""");
            assertThat(other.prepare(SourceFile.of("entry", "Shapes.area Shapes.unit")).value().orElseThrow().run()).isEqualTo("val it: float = 1.0");
        }
    }

    @Test
    void literals() {
        assertThat(enter("[<Literal>]\nlet B = 5uy")).isEqualTo("[<Literal>]\nval B: byte = 5uy\n");
        assertThat(enter("[<Literal>]\nlet F = 1.5f")).isEqualTo("[<Literal>]\nval F: float32 = 1.5f\n");
        assertThat(enter("[<Literal>]\nlet D = System.DayOfWeek.Monday")).isEqualTo("[<Literal>]\nval D: System.DayOfWeek = Monday\n");
        assertThat(enter("[<Literal>]\nlet S = \"abc\"B")).isEqualTo("[<Literal>]\nval S: byte array\n");
        assertThat(enter("let long = String.replicate 100000 \"a\"")).hasSizeBetween(20_000, 20_100).endsWith("characters)\n");
    }

    @Test
    void entriesStandBetweenSemicolons() {
        assertThat(EntryState.entries("let x = 1;; x + 1;;\n\";;\"")).containsExactly("let x = 1", "            x + 1", "                   \n\";;\"");
        assertThat(EntryState.entries(" ;; \n")).isEmpty();
    }
}
