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
import fusabi.tooling.EntryState;
import fusabi.vm.Limits;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;

/** A session, what has been entered in it, and what the commands have set: answers what is entered, wherever it comes from. */
final class Conversation {
    /*
     * All of it happens on the thread that reads entries, but for `interrupt`. An interruption must end what runs when the user asks, and nothing that
     * is entered later: `activity` is only changed under the lock, and what came too late is withdrawn.
     */

    private final Setup setup;
    private final Screen screen;
    private final Object lock = new Object();
    private final Saved saved = new Saved();
    private final Set<String> loaded = new LinkedHashSet<>();
    private RunOptions options;
    private CompletableFuture<Dialogue> dialogue;
    private CompletableFuture<Engine> engine;
    private Activity activity = Activity.NOTHING;
    private int entries;
    private Clock clock = Clock.OFF;
    private Usage usage = Usage.NONE;

    private enum Activity { NOTHING, COMPILING, RUNNING, DROPPED }

    /** Whether the time of each entry is shown. */
    enum Clock { ON, OFF }

    /** @param input gives what scripts read instead of standard input */
    Conversation(Setup setup, Screen screen, Supplier<String> input) {
        this.setup = setup;
        this.screen = screen;
        this.options = setup.options().withInput(input).withOutput(screen::print).withError(screen::printError);
        this.engine = CompletableFuture.supplyAsync(setup.engine(), task -> Thread.ofPlatform().daemon().name("fusabi-start").start(task));
        this.dialogue = engine.thenApply(made -> ready(Dialogue.with(made.session(options))));
    }

    /** Has been through what the first entry needs, so that the user need not wait for the classes of the compiler. */
    private static Dialogue ready(Dialogue made) {
        String entry = "let x =\n    1";
        EntryState.of(entry);
        made.prepare(SourceFile.of("entry 0", entry));
        return made;
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
            return run(command.get());
        }
        if (text.isBlank()) {
            return new Reaction.Done();
        }
        Optional<String> hint = hint(text.strip());
        String name = "entry " + ++entries;
        Reaction reaction = new Reaction.Done();
        for (String entry : EntryState.entries(text)) {
            if (reaction instanceof Reaction.Done) {
                reaction = run(SourceFile.of(name, entry), Saved.Origin.TYPED);
            }
        }
        hint.ifPresent(screen::remark);
        return reaction;
    }

    /** What people say elsewhere, who want to leave or to be helped; unless it has a meaning of its own here. */
    private Optional<String> hint(String text) {
        return dialogue().session().declares(text) ? Optional.empty() : switch (text) {
            case "exit", "quit", "exit()", "quit()" -> Optional.of("// :quit or Ctrl-D leaves");
            case "help", "help()"                   -> Optional.of("// :help lists the commands");
            default                                 -> Optional.empty();
        };
    }

    private Reaction run(CommandLine command) {
        become(Activity.COMPILING);
        try {
            return Commands.run(command, this);
        } finally {
            end();
        }
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
            become(Activity.COMPILING);
            Outcome<Entry> prepared = dialogue().prepare(source);
            return compiled(prepared, entry -> run(entry, source, origin));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError mistake) {
            screen.complain("internal error: " + mistake, "This is a mistake in Fusabi, not in what was entered. Please report it.\n");
            return new Reaction.Failed(Failure.BUG);
        } finally {
            end();
            screen.flush();
        }
    }

    private Reaction run(Entry entry, SourceFile source, Saved.Origin origin) {
        if (become(Activity.RUNNING) == Activity.DROPPED) {
            return dropped();
        }
        long begun = System.nanoTime();
        try {
            String answer = entry.run(screen.answerWidth());
            screen.answer(origin == Saved.Origin.LOADED ? shortened(answer) : answer);
            saved.add(new Saved.Whole(source.text(), answer, entry.declared()));
            return new Reaction.Done();
        } catch (ScriptExit exit) {
            return new Reaction.Leave(exit.code());
        } catch (ScriptException exception) {
            String report = exception.report();
            int end = report.indexOf('\n');
            screen.complain(report.substring(0, end), report.substring(end + 1));
            return new Reaction.Failed(Failure.RAISED);
        } catch (LimitExceeded limit) {
            screen.complain(limit.limit() == LimitExceeded.Limit.INTERRUPTED ? interrupted(limit) : limit.getMessage(), "");
            return new Reaction.Failed(Failure.STOPPED);
        } finally {
            end();
            Duration time = Duration.ofNanos(System.nanoTime() - begun);
            entry.report().ifPresent(report -> usage = usage.and(report, time));
            if (clock == Clock.ON) {
                screen.remark("// " + usage.last());
            }
        }
    }

    /** Says what the compiler says of a text, and goes on if it is in order. */
    <T> Reaction compiled(Outcome<T> outcome, Function<T, Reaction> then) {
        if (outcome.value().isEmpty() && become(Activity.COMPILING) == Activity.DROPPED) {
            return dropped();
        }
        screen.complain(outcome.diagnostics());
        return outcome.value().map(then).orElseGet(() -> new Reaction.Failed(Failure.REFUSED));
    }

    /** What is said of an entry that has not been run. */
    private Reaction dropped() {
        screen.complain("Interrupted.", "");
        return new Reaction.Failed(Failure.STOPPED);
    }

    private static String interrupted(LimitExceeded limit) {
        return limit.place().isEmpty() ? "Interrupted." : "Interrupted " + limit.place() + ".";
    }

    private static final int MOST_LINES_OF_LOADED = 20;

    /** The first lines of what a file has declared; that its last line is {@code ()} tells nothing. */
    private static String shortened(String answer) {
        List<String> lines = answer.lines().filter(line -> !line.equals("val it: unit = ()")).toList();
        return lines.size() <= MOST_LINES_OF_LOADED ? String.join("\n", lines) : String.join("\n", lines.subList(0, MOST_LINES_OF_LOADED - 1))
                + String.format(Locale.ROOT, "\n// ... and %,d lines more", lines.size() - MOST_LINES_OF_LOADED + 1);
    }

    // ---- interruption

    /** Goes on to another activity, unless the user has dropped what is done. */
    private Activity become(Activity next) {
        synchronized (lock) {
            activity = activity == Activity.DROPPED ? activity : next;
            return activity;
        }
    }

    private void end() {
        synchronized (lock) {
            activity = Activity.NOTHING;
            dialogue().session().withdrawInterrupt();
        }
    }

    /** From any thread: ends what is done; whether anything was. */
    boolean interrupt() {
        synchronized (lock) {
            return switch (activity) {
                case NOTHING            -> false;
                case COMPILING, DROPPED -> {
                    activity = Activity.DROPPED;
                    yield end(dialogue);
                }
                case RUNNING            -> end(dialogue);
            };
        }
    }

    /** While the library is still being read there is nothing to end yet. */
    private static boolean end(CompletableFuture<Dialogue> dialogue) {
        if (dialogue.isDone() && !dialogue.isCompletedExceptionally()) {
            dialogue.join().interrupt();
        }
        return true;
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
}
