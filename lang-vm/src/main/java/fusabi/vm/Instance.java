package fusabi.vm;

import fusabi.host.LimitExceeded;
import fusabi.host.NativeCall;
import fusabi.host.NativeFunction;
import fusabi.host.Services;
import fusabi.value.SmallKind;
import fusabi.value.Word;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import jdk.jfr.FlightRecorder;

/**
 * A running program: an image with globals, heap and stack of its own. Making one is cheap, since the code is the image's.
 *
 * <p>One thread at a time may use it, whichever: another one that comes at the same time gets an {@link IllegalStateException}. A host function may
 * call the instance that called it. {@link #interrupt} and {@link #pause} are for any thread at any time.
 *
 * <p>A call can be suspended: by {@link #pause} and {@link #pauseAfter}, and by host functions that wait
 * ({@link fusabi.host.NativeCall#suspend}). It then ends as {@link Ending.Suspended}, keeps its frames but no thread, and goes on with
 * {@link #resume}, on any thread, as if nothing had happened. A call from a host function is never suspended: what asks for that waits until
 * it has ended.
 */
public final class Instance implements AutoCloseable {

    private static final int NONE = Integer.MAX_VALUE;
    private static final VarHandle USER = user();

    /** The machine; null once closed. */
    private volatile Interpreter interpreter;
    /** Why it closed itself; null when it did not. */
    private volatile VirtualMachineError failure;
    /** The thread that uses it now. */
    private volatile Thread user;
    /** Of the call from outside that runs; null when nobody records. */
    private RunEvent event;
    /** Where {@link #runAll} goes on when what is suspended has completed. */
    private int nextEntry = NONE;

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

    private static VarHandle user() {
        try {
            return MethodHandles.lookup().findVarHandle(Instance.class, "user", Thread.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private Interpreter machine() {
        Interpreter machine = interpreter;
        if (machine == null) {
            throw failure == null
                    ? new IllegalStateException("The instance has been closed.")
                    : new IllegalStateException("The instance has been closed, because Java's machine failed in it: " + failure, failure);
        }
        return machine;
    }

    /** Makes the calling thread the one that uses this; false when it does so already. */
    private boolean enter() {
        Thread self = Thread.currentThread();
        if (user == self) {
            return false;
        }
        if (!USER.compareAndSet(this, null, self)) {
            throw new InstanceInUseException();
        }
        return true;
    }

    /** Does something as the only one that uses this. */
    private <T> T alone(Supplier<T> work) {
        boolean entered = enter();
        try {
            return work.get();
        } finally {
            leave(entered);
        }
    }

    private void alone(Runnable work) {
        alone(() -> {
            work.run();
            return null;
        });
    }

    /** As {@link #enter}; the outermost call begins a budget. */
    private boolean begin() {
        boolean entered = enter();
        if (entered && interpreter == null) {
            leave(true);
        }
        Interpreter machine = machine();
        if (entered) {
            machine.begin();
            event = FlightRecorder.isInitialized() ? RunEvent.begun() : null;
        }
        return entered;
    }

    private void leave(boolean entered) {
        if (entered) {
            USER.setRelease(this, null);
        }
    }

    /** As {@link #leave}, after a call. */
    private void end(boolean entered) {
        if (entered) {
            machine().end();
            if (event != null) {
                event.ended(machine().image, report());
                event = null;
            }
            if (machine().failure() != null) {
                giveUp();
            }
            leave(true);
        }
    }

    /** Closes what may have been left half done. */
    private void giveUp() {
        Interpreter machine = interpreter;
        failure = machine.failure();
        interpreter = null;
        machine.heap.close();
    }

    /**
     * Ends it: Java objects that the script held and that are {@link fusabi.host.Released} are told, and its memory is given back. A suspended call is
     * given up. Whoever uses it afterwards gets an {@link IllegalStateException}, but for {@link #interrupt} and {@link #pause}, which do nothing.
     * Closing it twice does nothing.
     */
    @Override
    public void close() {
        boolean entered = enter();
        try {
            Interpreter machine = interpreter;
            if (machine == null) {
                return;
            }
            if (!entered) {
                throw new IllegalStateException("A native function cannot close the instance that calls it.");
            }
            Endings.withdraw(machine);
            interpreter = null;
            machine.heap.close();
        } finally {
            leave(entered);
        }
    }

    /** Goes on with a longer image: one made by {@link Image#with} from the present one. */
    public void extend(Image image) {
        alone(() -> machine().use(image));
    }

    /** Runs the initialiser of every chunk in the order of linking, until one does not complete. */
    public Ending runAll() {
        boolean entered = begin();
        try {
            int first = machine().image.startup().map(startup -> startup.install(machine())).orElse(0);
            return runFrom(first, new Ending.Completed(Word.UNIT));
        } finally {
            end(entered);
        }
    }

    private Ending runFrom(int entry, Ending previous) {
        Ending ending = previous;
        int next = entry;
        while (next < machine().image.entryCount() && ending instanceof Ending.Completed) {
            ending = run(next++);
        }
        nextEntry = ending instanceof Ending.Suspended ? next : NONE;
        return ending;
    }

    /** Runs the initialiser of the {@code chunk}th chunk of the image. */
    public Ending run(int chunk) {
        return call(Image.functionWord(machine().image.entries.get(chunk)));
    }

    /** Calls a function word. Unless a native of this instance makes the call, it has a new budget of fuel, time and output. */
    public Ending call(long function, long... arguments) {
        boolean entered = begin();
        try {
            expectReady(function);
            return new Ending.Completed(machine().invoke(function, arguments));
        } catch (ScriptRaise | LimitExceeded | ExitRequest | Suspension signal) {
            return ending(signal);
        } catch (MachineFault fault) {
            throw Endings.logged(fault);
        } finally {
            end(entered);
        }
    }

    /** What a host makes of a call that did not complete. */
    @FunctionalInterface
    public interface Otherwise {

        /** What to throw, or the word to go on with. */
        long ended(Ending ending);
    }

    /**
     * As {@link #call}, with 1 to 3 arguments, of which {@code count} count, and without an object for them or the result (BorderBenchmark).
     *
     * @return the result, or what {@code otherwise} gives
     */
    public long call(long function, int count, long a, long b, long c, Otherwise otherwise) {
        boolean entered = begin();
        Ending ending;
        try {
            expectReady(function);
            return machine().invoke(function, count, a, b, c);
        } catch (ScriptRaise | LimitExceeded | ExitRequest | Suspension signal) {
            ending = ending(signal);
        } catch (MachineFault fault) {
            throw Endings.logged(fault);
        } finally {
            end(entered);
        }
        return otherwise.ended(ending);
    }

    /** The two halves of a call with Java values. */
    public interface Exchange<T> {

        /** The words of the arguments; they need not be kept after it has returned. */
        long[] arguments(NativeCall call);

        /** What the result's word means to the host. */
        T result(long word, NativeCall call);
    }

    /**
     * As {@link #call}, with arguments that are made and a result that is read by the host's code, all of it on one budget.
     *
     * @return what the host makes of the result; null when {@code otherwise} gives a word
     */
    public <T> T call(long function, Exchange<T> exchange, Otherwise otherwise) {
        boolean entered = begin();
        Ending ending;
        try {
            expectReady(function);
            return machine().exchange(function, exchange);
        } catch (ScriptRaise | LimitExceeded | ExitRequest | Suspension signal) {
            ending = ending(signal);
        } catch (MachineFault fault) {
            throw Endings.logged(fault);
        } finally {
            end(entered);
        }
        otherwise.ended(ending);
        return null;
    }

    /** Before a function is called. */
    private void expectReady(long function) {
        if (machine().suspension() != null) {
            throw suspended();
        }
        if (event != null && machine().isIdle()) {
            event.calls(machine().image, function);
        }
    }

    private static IllegalStateException suspended() {
        return new IllegalStateException("A call of this instance has not ended: it is suspended, to be resumed or abandoned first.");
    }

    private Ending ending(RuntimeException signal) {
        return Endings.of(signal, this, machine(), event);
    }

    /** Whether the script runs: the caller is a host function, or another thread. */
    public boolean isRunning() {
        return !machine().isIdle();
    }

    // ---- suspension

    /** From any thread: suspends what runs, or is run next, at its next poll. */
    public void pause() {
        Interpreter machine = interpreter;
        if (machine != null) {
            machine.budget.pause();
        }
    }

    /** Suspends what is called or resumed next when it has used this many units of fuel, at least 1, if it has not ended by then. */
    public void pauseAfter(long units) {
        if (units < 1) {
            throw new IllegalArgumentException("A pause after " + units + " units of fuel: it must be at least 1.");
        }
        alone(() -> machine().pauseAfter(units));
    }

    /** Goes on with the call that was paused. */
    public Ending resume() {
        return resume(true, null);
    }

    /**
     * Goes on with the call that a host function suspended. {@code answer} runs in its place, with its arguments: it makes the result, raises
     * an exception, or suspends again.
     */
    public Ending resume(NativeFunction answer) {
        return resume(false, Objects.requireNonNull(answer));
    }

    private Ending resume(boolean pause, NativeFunction answer) {
        boolean entered = enter();
        try {
            Suspension suspension = machine().suspension();
            if (suspension == null) {
                throw new IllegalStateException("No call of this instance is suspended.");
            }
            if (suspension.isPause() != pause) {
                throw new IllegalStateException(pause ? "The call waits for the answer of a host function." : "The call was paused and waits for nothing.");
            }
            int next = nextEntry;
            Ending ending;
            try {
                ending = new Ending.Completed(machine().resume(answer));
            } catch (ScriptRaise | LimitExceeded | ExitRequest | Suspension signal) {
                ending = ending(signal);
            }
            if (next != NONE && ending instanceof Ending.Completed) {
                return runFrom(next, ending);
            }
            nextEntry = ending instanceof Ending.Suspended ? next : NONE;
            return ending;
        } finally {
            end(entered);
        }
    }

    /** Gives up the suspended call: its frames go, its handlers do not run. */
    public void abandon() {
        alone(() -> {
            if (machine().suspension() == null) {
                throw new IllegalStateException("No call of this instance is suspended.");
            }
            machine().abandon();
            Endings.withdraw(machine());
            nextEntry = NONE;
        });
    }

    /** Whether a call waits for {@link #resume} or {@link #abandon}. */
    public boolean isSuspended() {
        return machine().suspension() != null;
    }

    // ---- another program

    /** Begins to change the program; nothing is changed before {@link Reload#run}. What the changed one may use is {@code limits}. */
    public Reload reload(Change change, Limits limits) {
        boolean entered = enter();
        try {
            if (!entered || machine().suspension() != null) {
                throw new IllegalStateException("The program cannot be reloaded while a call of it has not ended.");
            }
            return new Reload(this, interpreter, new Interpreter(change.image(), limits, interpreter.natives.output()), change);
        } finally {
            leave(entered);
        }
    }

    /** Runs a changed program in the place of the present one, from its first line to its last. */
    Ending runChanged(Reload reload, Interpreter changed) {
        alone(() -> interpreter = changed);
        boolean entered = begin();
        try {
            int last = changed.image.entryCount() - 1;
            Ending ending = new Ending.Completed(Word.UNIT);
            for (int i = changed.image.startup().map(startup -> startup.install(changed)).orElse(0); i < last && ending instanceof Ending.Completed; i++) {
                ending = run(i);
            }
            if (ending instanceof Ending.Completed) {
                Image image = changed.image;
                changed.image = reload.transfer();
                try {
                    ending = run(last);
                } finally {
                    changed.image = image;
                }
            }
            return ending;
        } finally {
            end(entered);
        }
    }

    void goBack(Interpreter before) {
        interpreter = before;
    }

    // ---- snapshots

    /**
     * The state of the instance as bytes: everything that the script can reach, the fuel it has used, and the call that is suspended, if one is.
     * The bytes belong to this very program and library. Collects.
     *
     * @throws SnapshotException inside a call from a host function, and when the script holds a Java object for which there is no codec
     */
    public byte[] snapshot() {
        return alone(() -> SnapshotWriter.write(machine(), nextEntry));
    }

    /** An instance that goes on where {@link #snapshot} left one; its script writes to {@code output} and {@code error}. */
    public static Instance restore(Image image, Limits limits, Consumer<String> output, Consumer<String> error, byte[] snapshot) {
        return restore(image, limits, output, error, () -> null, List.of(), Services.none(), snapshot);
    }

    /**
     * As above, with everything that an instance may be given. The bytes may come from anywhere: what is no snapshot of this image, damaged
     * or forged, is refused.
     *
     * @throws SnapshotException when the bytes are refused
     */
    public static Instance restore(
            Image image, Limits limits, Consumer<String> output, Consumer<String> error, Supplier<String> input, List<String> arguments,
            Services services, byte[] snapshot) {
        Instance instance = of(image, limits, output, error, input, arguments, services);
        try {
            instance.nextEntry = SnapshotReader.read(snapshot, instance.interpreter);
            return instance;
        } catch (SnapshotException refused) {
            instance.close();
            throw refused;
        }
    }

    /** What the host function waits for that suspended the call; empty when the call was paused, or none is suspended. */
    public Optional<Object> request() {
        return Optional.ofNullable(machine().suspension()).map(Suspension::request);
    }

    // ---- words

    /** Runs Java code that reads and makes words; arguments it has none, and what it keeps stays alive until it ends. */
    public <T> T within(Function<? super NativeCall, ? extends T> body) {
        return alone(() -> {
            if (machine().suspension() != null) {
                throw suspended();
            }
            return machine().natives.within(body);
        });
    }

    /** As above; {@code otherwise} is told of an exception of the script's that ends the work, a conversion that asks for what is not there say. */
    public <T> T within(Function<? super NativeCall, ? extends T> body, Otherwise otherwise) {
        Ending ending;
        try {
            return within(body);
        } catch (ScriptRaise | LimitExceeded | ExitRequest signal) {
            ending = ending(signal);
        }
        otherwise.ended(ending);
        return null;
    }

    /** Keeps a word valid as long as the host has what this gives. */
    public Root hold(long word) {
        return alone(() -> machine().roots.add(word));
    }

    /** The word of a global, when the image defines it; null before its definition has run. */
    public OptionalLong global(String symbol) {
        Integer index = machine().image.globalSymbols.get(symbol);
        return index == null ? OptionalLong.empty() : OptionalLong.of(machine().globals[index]);
    }

    /** Gives a global of the image another value: a word of the kind that the code which reads it expects. */
    public void setGlobal(String symbol, long word) {
        alone(() -> {
            Integer index = machine().image.globalSymbols.get(symbol);
            if (index == null) {
                throw new IllegalArgumentException("The image has no global " + symbol + ".");
            }
            machine().globals[index] = word;
        });
    }

    /** The word of a function without captures, when the image defines it. */
    public OptionalLong function(String symbol) {
        return machine().image.functionWord(symbol);
    }

    /** The function that an object does a method by, the selector of which is named; empty when it does not have it. */
    public OptionalLong method(long receiver, String selector) {
        Types types = machine().types;
        int function = types.method(types.idOf(receiver), selector);
        return function < 0 ? OptionalLong.empty() : OptionalLong.of(Word.small(SmallKind.FUNCTION.ordinal(), function));
    }

    /**
     * From any thread: stops what runs, at its next poll, which is less than a millisecond away. When nothing runs it stops the next call at its
     * beginning: no interruption is lost in the moment before a call begins. Interrupting the thread that runs the script stops it too, and then
     * every call on it, for as long as the thread is interrupted.
     */
    public void interrupt() {
        Interpreter machine = interpreter;
        if (machine != null) {
            machine.budget.interrupt();
        }
    }

    /** Whether it has been interrupted, and nothing has been stopped by that yet. */
    public boolean isInterrupted() {
        Interpreter machine = interpreter;
        return machine != null && machine.budget.isInterrupted();
    }

    /** Takes an interruption back that has not stopped anything yet; whether there was one. */
    public boolean clearInterrupt() {
        return machine().budget.clearInterrupt();
    }

    /** Sets what each of the following calls may use. When more of the heap is in use than it may have from now on, calls that ask for more are stopped. */
    public void limit(Limits limits) {
        boolean entered = enter();
        try {
            if (!entered || isSuspended()) {
                throw new IllegalStateException("A call has begun: its limits are set.");
            }
            interpreter.limit(limits);
        } finally {
            leave(entered);
        }
    }

    /** What the call that runs, or else the last one from outside, has used. */
    public RunReport report() {
        return machine().report();
    }

    /** The Java text of a string word; null for null. */
    public String text(long word) {
        return machine().values.toText(word);
    }

    /** The value of an int64 word. */
    public long toInt64(long word) {
        return machine().values.toInt64(word);
    }

    /** A word for a text, valid until the next call unless it is an argument of it. */
    public long ofText(String text) {
        return alone(() -> machine().values.ofText(text));
    }

    /** The full name of the run-time type of a word. */
    public String typeName(long word) {
        return machine().types.of(word).descriptor().fullName();
    }

    /** Units of fuel that all calls have used so far. */
    public long fuelUsed() {
        return machine().budget.usedInAll(machine().fuel);
    }

    /** Bytes of heap, side table and stacks taken now. */
    public long bytesUsed() {
        return machine().heap.used();
    }

    /** Frees what the script does not reach. */
    public void collect() {
        alone(() -> {
            machine().heap.collect();
            machine().heap.runFinalizers();
        });
    }

    /** What is wrong with the heap: nothing, unless there is a mistake in the machine. */
    public List<String> checkHeap() {
        return machine().heap.check();
    }
}
