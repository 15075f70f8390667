package fusabi.tooling;

import fusabi.Engine;
import fusabi.Session;
import fusabi.host.LimitExceeded;
import fusabi.source.Diagnostic;
import fusabi.source.Outcome;
import fusabi.source.SourceFile;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What is compiled, looked at or run ends when another thread says so, and what comes next is as if nothing had been. */
@Timeout(value = 5, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class InterruptionTest {

    /** Takes seconds. */
    private static final String LONG = IntStream.range(0, 60).mapToObj(group -> "let rec f0 x = f1 (x + 1)\n"
            + IntStream.rangeClosed(1, 600).mapToObj(i -> "and f" + i + " x = f" + (i * 7 + group) % 600 + " (x + 1)").collect(Collectors.joining("\n")))
            .collect(Collectors.joining("\n"));

    private final Session session = Engine.withStandardLibrary().session();
    private final Dialogue dialogue = Dialogue.with(session);

    private void later() {
        CompletableFuture.delayedExecutor(100, TimeUnit.MILLISECONDS).execute(dialogue::interrupt);
    }

    private String answer(String entry) {
        Outcome<Entry> prepared = dialogue.prepare(SourceFile.of("entry", entry));
        return prepared.value().map(Entry::run).orElseGet(() -> prepared.diagnostics().getFirst().code());
    }

    @Test
    void whatIsCompiledEnds() {
        later();
        Outcome<Entry> prepared = dialogue.prepare(SourceFile.of("long", LONG));
        assertThat(prepared.diagnostics()).extracting(Diagnostic::code).containsExactly("FU0005");
        assertThat(prepared.diagnostics().getFirst().message()).isEqualTo("compiling was interrupted");
        assertThat(answer("let x = 1")).isEqualTo("val x: int = 1");
        assertThat(session.withdrawInterrupt()).isFalse();
    }

    @Test
    void whatIsReadEnds() {
        later();
        Outcome<Entry> prepared = dialogue.prepare(SourceFile.of("long", "let x = [\n" + "    1 + 2; 3\n".repeat(60_000) + "]"));
        assertThat(prepared.diagnostics()).extracting(Diagnostic::code).containsExactly("FU0005");
    }

    @Test
    void whatIsLookedAtEnds() {
        later();
        assertThat(dialogue.complete(LONG + "\nf", LONG.length() + 2).candidates()).isNotNull();
        later();
        assertThat(dialogue.typeOf(SourceFile.of("long", LONG)).value()).isEmpty();
        later();
        assertThat(dialogue.core(SourceFile.of("long", LONG)).value()).isEmpty();
        assertThat(answer("1")).isEqualTo("val it: int = 1");
    }

    @Test
    void whatRunsEnds() {
        later();
        assertThatThrownBy(() -> answer("while true do ()")).isInstanceOfSatisfying(LimitExceeded.class,
                stop -> assertThat(stop.limit()).isEqualTo(LimitExceeded.Limit.INTERRUPTED));
        assertThat(answer("2")).isEqualTo("val it: int = 2");
    }

    @Test
    void whatComesTooSoonEndsTheNextOrIsTakenBack() {
        dialogue.interrupt();
        assertThat(answer("1")).isEqualTo("FU0005");
        assertThat(answer("1")).isEqualTo("val it: int = 1");
        dialogue.interrupt();
        assertThat(session.withdrawInterrupt()).isTrue();
        assertThat(answer("2")).isEqualTo("val it: int = 2");
    }
}
