package fusabi.examples.rules;

import fusabi.BindingException;
import fusabi.CompilationException;
import fusabi.Engine;
import fusabi.Instance;
import fusabi.Program;
import fusabi.RunOptions;
import fusabi.ScriptException;
import fusabi.ScriptExit;
import fusabi.host.LimitExceeded;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * The rules in force: those of the last text of a file that was good. A text is good when it compiles, its first run ends well, and its functions have
 * the types that {@link DiscountRules} wants; one that is not changes nothing. What the rules remember, such as how many gifts are left, they remember
 * through changes. For one thread at a time.
 */
final class HotRules implements AutoCloseable {

    /** A decision takes a few hundred units of work; what takes a thousand times as much is a mistake. The time is for a machine that is asleep. */
    private static final RunOptions LIMITS = RunOptions.defaults()
            .withFuel(1_000_000)
            .withTime(Duration.ofSeconds(10))
            .withHeapQuota(16 << 20);

    private final Engine engine = Engine.withStandardLibrary();
    private final Path file;
    private String seen;
    private Instance instance;
    private DiscountRules rules;

    private HotRules(Path file) {
        this.file = file;
    }

    /**
     * The rules of a file.
     *
     * @throws IllegalArgumentException when its text is not good, with what is wrong
     */
    static HotRules of(Path file) {
        HotRules rules = new HotRules(file);
        rules.refresh().ifPresent(complaint -> {
            throw new IllegalArgumentException(complaint);
        });
        return rules;
    }

    /** The rules in force. */
    DiscountRules current() {
        return rules;
    }

    /** Looks at the file, and takes its text when that is new and good. Gives what is wrong with a new text, once. */
    Optional<String> refresh() {
        String text;
        try {
            // A page of text: to read it is about as cheap as to ask when it was written, and never wrong.
            text = Files.readString(file);
        } catch (IOException e) {
            return seen == null ? Optional.of("cannot read " + file + ": " + e) : Optional.empty();
        }
        if (text.equals(seen)) {
            return Optional.empty();
        }
        seen = text;
        return take(text);
    }

    private Optional<String> take(String text) {
        try {
            Program program = engine.load(file.getFileName().toString(), text);
            try (Instance trial = program.instantiate(LIMITS)) {
                trial.bind(DiscountRules.class);
            }
            if (instance == null) {
                instance = program.instantiate(LIMITS);
            } else {
                instance.reload(program);
            }
            rules = instance.bind(DiscountRules.class);
            return Optional.empty();
        } catch (CompilationException | BindingException | ScriptException | LimitExceeded | ScriptExit e) {
            return Optional.of(e.getMessage());
        }
    }

    @Override
    public void close() {
        if (instance != null) {
            instance.close();
        }
    }
}
