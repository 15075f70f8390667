package fusabi.vm;

import fusabi.heap.HeapCopy;
import fusabi.host.Services;
import fusabi.host.Unwind;
import java.util.List;
import java.util.Optional;

/**
 * What an instance holds when the chunks of an image have run: found out once and copied into each new instance, so that making one does not wait for
 * a library's initialiser. The chunks run without services or output. Where what they make cannot be copied, every instance runs them itself.
 */
final class Startup {

    private final Image image;
    private Optional<State> state;

    Startup(Image image) {
        this.image = image;
    }

    private record State(int entries, long[] globals, HeapCopy heap) {}

    /** Gives an instance in which nothing has run what the chunks make; how many chunks need not run any more. */
    int install(Interpreter interpreter) {
        Optional<State> made = state();
        if (made.isEmpty() || !made.get().heap().putInto(interpreter.heap)) {
            return 0;
        }
        System.arraycopy(made.get().globals(), 0, interpreter.globals, 0, made.get().globals().length);
        return made.get().entries();
    }

    private synchronized Optional<State> state() {
        if (state == null) {
            state = run();
        }
        return state;
    }

    private Optional<State> run() {
        Natives.Output nowhere = new Natives.Output(_ -> { }, _ -> { }, () -> null, List.of(), Services.none());
        Interpreter interpreter = new Interpreter(image, Limits.defaults(), nowhere);
        interpreter.begin();
        try {
            for (int entry : image.entries) {
                interpreter.invoke(Image.functionWord(entry));
            }
        } catch (Unwind _) {
            return Optional.empty();
        } finally {
            interpreter.end();
        }
        return HeapCopy.of(interpreter.heap).map(heap -> new State(image.entryCount(), interpreter.globals.clone(), heap));
    }
}
