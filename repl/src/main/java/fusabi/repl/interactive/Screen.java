package fusabi.repl.interactive;

import fusabi.source.Diagnostic;
import fusabi.source.DiagnosticRenderer;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntSupplier;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStyle;

/** What the user sees: what scripts print, answers and messages, each on lines of its own. */
final class Screen {

    /** More than anybody reads; the rest is counted. */
    private static final int MOST_DIAGNOSTICS = 20;

    /** A line that a script has begun is kept up to here, to be shown again as the prompt of what the script reads. */
    private static final int MOST_BEGUN = 500;

    /** F# Interactive's. */
    private static final int MOST_COLUMNS_OF_ANSWER = 78;

    /** How the two kinds of output are shown. */
    enum Streams {
        /** Standard output and standard error are the same terminal. */
        TOGETHER,
        APART
    }

    private final Consumer<String> out;
    private final Consumer<String> err;
    private final Runnable flush;
    private final Streams streams;
    private final IntSupplier columns;
    private final Function<AttributedString, String> painter;
    private final DiagnosticRenderer renderer;
    /** The line that is not ended, from its beginning. */
    private final StringBuilder begun = new StringBuilder();

    private Screen(Setup.Io io, Streams streams, Function<AttributedString, String> painter, DiagnosticRenderer renderer) {
        this.out = io.out();
        this.err = io.err();
        this.flush = io.flush();
        this.streams = streams;
        this.columns = io.columns();
        this.painter = painter;
        this.renderer = renderer;
    }

    /** Without colours. */
    static Screen plain(Setup.Io io) {
        return new Screen(io, io.isTerminal() ? Streams.TOGETHER : Streams.APART, AttributedString::toString, DiagnosticRenderer.plain());
    }

    /** A terminal, with colours as {@code painter} writes them. */
    static Screen coloured(Setup.Io io, Function<AttributedString, String> painter) {
        return new Screen(io, Streams.TOGETHER, painter, DiagnosticRenderer.coloured());
    }

    /** How many characters a line of prose may have. */
    int width() {
        return columns.getAsInt();
    }

    /** How many characters a line of a value may have: as F# Interactive has them, where there is room. */
    int answerWidth() {
        return Math.min(width() - 2, MOST_COLUMNS_OF_ANSWER);
    }

    // ---- what scripts print

    void print(String text) {
        out.accept(text);
        remember(text);
    }

    void printError(String text) {
        err.accept(text);
        if (streams == Streams.TOGETHER) {
            remember(text);
        }
    }

    private void remember(String text) {
        int end = text.lastIndexOf('\n');
        if (end >= 0) {
            begun.setLength(0);
        }
        int from = Math.max(end + 1, text.length() - MOST_BEGUN);
        if (begun.length() + text.length() - from > MOST_BEGUN) {
            begun.setLength(0);
        }
        begun.append(text, from, text.length());
    }

    /** What is on the line that has been begun, as far as it is known. */
    String begun() {
        return begun.toString();
    }

    /** The line that has been begun is ended by what the user has typed. */
    void ended() {
        begun.setLength(0);
    }

    void flush() {
        flush.run();
    }

    // ---- what the REPL says

    /** An answer in F#: {@code val x: int = 42}. */
    void answer(String code) {
        if (!code.isEmpty()) {
            say(Theme.coloured(code));
        }
    }

    /** An answer in words. */
    void say(String text) {
        say(new AttributedString(text));
    }

    void say(AttributedString text) {
        freshLine();
        out.accept(painter.apply(text) + "\n");
    }

    /** Something that need not be read. */
    void remark(String text) {
        say(new AttributedString(text, Theme.QUIET));
    }

    /** What went wrong. */
    void complain(String text) {
        freshLine();
        err.accept(text.endsWith("\n") ? text : text + "\n");
    }

    /** What went wrong, its first line to be seen. */
    void complain(String headline, String rest) {
        freshLine();
        err.accept(painter.apply(new AttributedString(headline, AttributedStyle.DEFAULT.foreground(AttributedStyle.RED).bold())) + "\n" + rest);
    }

    void complain(List<Diagnostic> diagnostics) {
        if (diagnostics.isEmpty()) {
            return;
        }
        freshLine();
        StringBuilder text = new StringBuilder();
        diagnostics.stream().limit(MOST_DIAGNOSTICS).forEach(each -> text.append(renderer.render(each)).append('\n'));
        if (diagnostics.size() > MOST_DIAGNOSTICS) {
            text.append("... and ").append(diagnostics.size() - MOST_DIAGNOSTICS).append(" more\n");
        }
        err.accept(text.toString());
    }

    private void freshLine() {
        if (!begun.isEmpty()) {
            out.accept("\n");
            begun.setLength(0);
        }
    }
}
