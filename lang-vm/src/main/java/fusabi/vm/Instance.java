package fusabi.vm;

import fusabi.host.LimitExceeded;
import fusabi.host.Services;
import fusabi.value.Word;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * A running program: an image with globals, heap and stack of its own. One thread at a time may use it; {@link #interrupt} is for any. Making one
 * is cheap, since the code is the image's.
 */
public final class Instance {

    private final Interpreter interpreter;

    private Instance(Image image, Limits limits, Natives.Output output) {
        interpreter = new Interpreter(image, limits, output);
    }

    /** An instance whose script writes to {@code output} and {@code error}; an exception that a sink throws comes out of the call that wrote. */
    public static Instance of(Image image, Limits limits, Consumer<String> output, Consumer<String> error) {
        return of(image, limits, output, error, () -> null, List.of(), Services.none());
    }

    /**
     * As above; the script reads lines from {@code input}, which gives null at their end, was started by a command line, its own name first, and may use
     * services of the host.
     */
    public static Instance of(
            Image image, Limits limits, Consumer<String> output, Consumer<String> error, Supplier<String> input, List<String> arguments,
            Services services) {
        return new Instance(image, limits, new Natives.Output(output, error, input, List.copyOf(arguments), services));
    }

    /** Goes on with a longer image: one made by {@link Image#with} from the present one. */
    public void extend(Image image) {
        interpreter.use(image);
    }

    /** Runs the initialiser of every chunk in the order of linking, until one does not complete. */
    public Ending runAll() {
        Ending ending = new Ending.Completed(Word.UNIT);
        for (int i = 0; i < interpreter.image.entryCount() && ending instanceof Ending.Completed; i++) {
            ending = run(i);
        }
        return ending;
    }

    /** Runs the initialiser of the {@code chunk}th chunk of the image. */
    public Ending run(int chunk) {
        return call(Image.functionWord(interpreter.image.entries.get(chunk)));
    }

    /** Calls a function word. */
    public Ending call(long function, long... arguments) {
        try {
            return new Ending.Completed(interpreter.invoke(function, arguments));
        } catch (ScriptRaise _) {
            long exception = interpreter.exceptions.raised();
            return new Ending.Raised(
                    exception, interpreter.types.of(exception).descriptor().fullName(), interpreter.exceptions.message(exception),
                    interpreter.exceptions.places(exception));
        } catch (LimitExceeded stop) {
            return new Ending.Stopped(stop.limit(), stop.getMessage(), interpreter.exceptions.takeStoppedAt());
        } catch (ExitRequest exit) {
            return new Ending.Exited(exit.code());
        }
    }

    /** The word of a function without captures, when the image defines it. */
    public OptionalLong function(String symbol) {
        return interpreter.image.functionWord(symbol);
    }

    /** From any thread: stops what runs at its next poll. */
    public void interrupt() {
        interpreter.budget.interrupt();
    }

    /** The Java text of a string word; null for null. */
    public String text(long word) {
        return interpreter.values.toText(word);
    }

    /** A word for a text, valid until the next call unless it is an argument of it. */
    public long ofText(String text) {
        return interpreter.values.ofText(text);
    }

    /** The full name of the run-time type of a word. */
    public String typeName(long word) {
        return interpreter.types.of(word).descriptor().fullName();
    }

    /** Units of fuel used so far. */
    public long fuelUsed() {
        return interpreter.budget.used(interpreter.fuel);
    }

    /** Bytes of heap, side table and stacks taken now. */
    public long bytesUsed() {
        return interpreter.heap.used();
    }

    /** Frees what the script does not reach. */
    public void collect() {
        interpreter.heap.collect();
    }

    /** What is wrong with the heap: nothing, unless there is a mistake in the machine. */
    public List<String> checkHeap() {
        return interpreter.heap.check();
    }
}
