package fusabi.repl.interactive;

import fusabi.Engine;
import fusabi.RunOptions;
import fusabi.source.SourceFile;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;

/**
 * What the command line gives the REPL.
 *
 * @param engine      makes the engine; called on another thread, while the first prompt is shown
 * @param options     what each entry may use and reach, and the arguments that scripts see
 * @param load        files to load before the first entry
 * @param files       reads a script by its name
 * @param io          where entries come from and answers go to
 * @param environment the environment's variables
 * @param markdown    makes pages of documentation readable
 * @param exitCode    the exit code for a failure
 * @param version     of the command line
 */
public record Setup(
        Supplier<Engine> engine, RunOptions options, List<String> load, Function<String, Script> files, Io io, Map<String, String> environment,
        UnaryOperator<String> markdown, ToIntFunction<Failure> exitCode, String version) {

    public Setup {
        load = List.copyOf(load);
        environment = Map.copyOf(environment);
    }

    /** A script that was asked for by its name. */
    public sealed interface Script {

        /** There it is. */
        record Found(SourceFile source) implements Script {}

        /** Why it is not to be had: a sentence without a full stop. */
        record Missing(String reason) implements Script {}
    }

    /**
     * The streams of the process.
     *
     * @param in         standard input
     * @param out        takes standard output
     * @param err        takes standard error, and shows standard output before it
     * @param flush      shows what {@code out} has taken
     * @param isTerminal whether a person sits at both ends
     * @param isColoured whether answers may be coloured, where that person sees them
     * @param columns    how many characters a line may have now
     */
    public record Io(InputStream in, Consumer<String> out, Consumer<String> err, Runnable flush, boolean isTerminal, boolean isColoured,
            IntSupplier columns) {}

    /** Why an entry has not come to its end. */
    public enum Failure {
        /** A command of the REPL was not understood, or its file cannot be read. */
        MISUSED,
        /** It does not compile. */
        REFUSED,
        /** It raised an exception. */
        RAISED,
        /** It was stopped by a limit, or by the user. */
        STOPPED,
        /** A mistake of Fusabi. */
        BUG
    }
}
