package fusabi.repl.interactive;

import fusabi.Engine;
import fusabi.RunOptions;
import fusabi.ScriptException;
import fusabi.ScriptExit;
import fusabi.host.LimitExceeded;
import fusabi.repl.interactive.Setup.Failure;
import fusabi.source.Outcome;
import fusabi.source.SourceFile;
import fusabi.tooling.Dialogue;
import fusabi.tooling.Entry;
import fusabi.vm.Limits;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/** A session, what has been entered in it, and what the commands have set: answers what is entered, wherever it comes from. */
final class Conversation {
    /*
     * All of it happens on the thread that reads entries, but for `interrupt`. An interruption must end what runs when the user asks, and nothing that
     * is entered later: `running` is only changed under the lock, and what came too late is withdrawn.
     */

    private final Setup setup;
    private final Screen screen;
    private final Object lock = new Object();
    private final Saved saved = new Saved();
    private final Set<String> loaded = new LinkedHashSet<>();
    private RunOptions options;
    private CompletableFuture<Dialogue> dialogue;
    private CompletableFuture<Engine> engine;
    private boolean running;
    private int entries;
    private Clock clock = Clock.OFF;
    private Usage usage = Usage.NONE;

    /** Whether the time of each entry is shown. */
    enum Clock { ON, OFF }

    Conversation(Setup setup, Screen screen) {
        this.setup = setup;
        this.screen = screen;
        this.options = setup.options().withOutput(screen::print).withError(screen::printError);
        this.engine = CompletableFuture.supplyAsync(setup.engine(), task -> Thread.ofPlatform().daemon().name("fusabi-start").start(task));
        this.dialogue = engine.thenApply(made -> Dialogue.with(made.session(options)));
    }

    /** What scripts read instead of standard input. */
    void reading(java.util.function.Supplier<String> input) {
        options = options.withInput(input);
    }

    Setup setup() {
        return setup;
    }

    Screen screen() {
        return screen;
    }

    Dialogue dialogue() {
        return dialogue.join();
    }

    // ---- entries

    /** Answers what was entered: F#, or a command. */
    Reaction enter(String text) {
        Optional<CommandLine> command = CommandLine.of(text);
        if (command.isPresent()) {
            return Commands.run(command.get(), this);
        }
        return text.isBlank() ? new Reaction.Done() : run(SourceFile.of("entry " + ++entries, text), Saved.Origin.TYPED);
    }

    /** Answers a script that is in a file. */
    Reaction load(String file) {
        return switch (setup.files().apply(file)) {
            case Setup.Script.Missing(var reason) -> {
                screen.complain(reason);
                yield Reaction.misused();
            }
            case Setup.Script.Found(var source) -> {
                loaded.add(file);
                yield run(source, Saved.Origin.LOADED);
            }
        };
    }

    private Reaction run(SourceFile source, Saved.Origin origin) {
        try {
            Outcome<Entry> prepared = dialogue().prepare(source);
            screen.complain(prepared.diagnostics());
            return prepared.value().map(entry -> run(entry, source, origin)).orElseGet(() -> new Reaction.Failed(Failure.REFUSED));
        } finally {
            screen.flush();
        }
    }

    private Reaction run(Entry entry, SourceFile source, Saved.Origin origin) {
        try {
            begin();
            String answer;
            try {
                answer = entry.run();
            } finally {
                end();
            }
            usage = usage.and(dialogue().session().instance().report());
            screen.answer(origin == Saved.Origin.LOADED ? shortened(answer) : answer);
            saved.add(source, answer, origin);
            return new Reaction.Done();
        } catch (ScriptExit exit) {
            return new Reaction.Leave(exit.code());
        } catch (ScriptException exception) {
            usage = usage.and(dialogue().session().instance().report());
            screen.complain("Unhandled exception: " + exception, exception.scriptTrace().text());
            return new Reaction.Failed(Failure.RAISED);
        } catch (LimitExceeded limit) {
            usage = usage.and(dialogue().session().instance().report());
            screen.complain(limit.limit() == LimitExceeded.Limit.INTERRUPTED ? interrupted(limit) : limit.getMessage(), "");
            return new Reaction.Failed(Failure.STOPPED);
        } finally {
            if (clock == Clock.ON) {
                screen.remark(usage.last());
            }
        }
    }

    private static String interrupted(LimitExceeded limit) {
        return limit.place().isEmpty() ? "Interrupted." : "Interrupted " + limit.place() + ".";
    }

    private static final int MOST_LINES_OF_LOADED = 20;

    /** The first lines of what a file has declared. */
    private static String shortened(String answer) {
        List<String> lines = answer.lines().toList();
        return lines.size() <= MOST_LINES_OF_LOADED ? answer : String.join("\n", lines.subList(0, MOST_LINES_OF_LOADED - 1))
                + String.format(Locale.ROOT, "\n// ... and %,d lines more", lines.size() - MOST_LINES_OF_LOADED + 1);
    }

    // ---- interruption

    private void begin() {
        synchronized (lock) {
            running = true;
        }
    }

    private void end() {
        synchronized (lock) {
            running = false;
            dialogue().session().instance().withdrawInterrupt();
        }
    }

    /** From any thread: ends what runs; whether anything did. */
    boolean interrupt() {
        synchronized (lock) {
            if (running) {
                dialogue().session().instance().interrupt();
            }
            return running;
        }
    }

    // ---- what commands ask for and set

    Clock clock() {
        return clock;
    }

    void show(Clock wanted) {
        clock = wanted;
    }

    Usage usage() {
        return usage;
    }

    Saved saved() {
        return saved;
    }

    /** The files that have been loaded, each once. */
    List<String> loaded() {
        return new ArrayList<>(loaded);
    }

    Limits limits() {
        return options.limits();
    }

    /** What each entry may use from now on; the memory for data, from the next session on. */
    void limit(Limits limits) {
        options = options.withLimits(limits);
        dialogue().session().instance().limit(limits);
    }

    /** Begins anew, with nothing declared. */
    void reset() {
        dialogue().session().close();
        saved.clear();
        usage = Usage.NONE;
        entries = 0;
        dialogue = CompletableFuture.completedFuture(Dialogue.with(engine.join().session(options)));
    }

    void close() {
        screen.flush();
    }
}
