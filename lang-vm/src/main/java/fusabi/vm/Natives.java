package fusabi.vm;

import fusabi.heap.Tracer;
import fusabi.host.LimitExceeded;
import fusabi.host.NativeCall;
import fusabi.host.NativeFunction;
import fusabi.host.Services;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** Calls of native functions: one reusable {@link NativeFrame} for each level of nesting. */
final class Natives {

    private final Interpreter interpreter;
    private final Output output;
    private final List<NativeFrame> frames = new ArrayList<>();
    private int depth;

    Natives(Interpreter interpreter, Output output) {
        this.interpreter = interpreter;
        this.output = output;
    }

    /** Where the script writes, the lines it reads, null at their end, its arguments, and what else it was granted. */
    record Output(Consumer<String> standard, Consumer<String> error, Supplier<String> input, List<String> arguments, Services services) {}

    Output output() {
        return output;
    }

    /** Calls native {@code id} with {@code count} arguments at stack index {@code first}. */
    long call(int id, int first, int count) {
        if (--interpreter.fuel < 0 || interpreter.budget.isInterrupted()) {
            interpreter.poll();
        }
        interpreter.countNative();
        if (interpreter.image.isOfHost[id]) {
            interpreter.budget.hostCalls++;
        }
        NativeFrame frame = push();
        frame.enter(first, count);
        return call(interpreter.image.natives[id], frame);
    }

    /** Does what a native would have done that was suspended in its call, with the same arguments. */
    long answer(NativeFunction body, int first, int count) {
        NativeFrame frame = push();
        frame.enter(first, count);
        return call(body, frame);
    }

    /** Whether no native runs below this call. */
    boolean isOutermost(NativeFrame frame) {
        return depth == 1 && frames.getFirst() == frame;
    }

    /** Runs Java code as if it were a native without arguments. */
    <T> T within(Function<? super NativeCall, ? extends T> body) {
        NativeFrame frame = push();
        frame.enter(0, 0);
        try {
            return body.apply(frame);
        } catch (LimitExceeded reason) {
            throw interpreter.stopping(reason);
        } finally {
            frame.leave();
            depth--;
        }
    }

    /** The registers of a call: its arguments, then the function. */
    long[] arguments(Instance.Exchange<?> exchange, long function) {
        NativeFrame frame = push();
        frame.enter(0, 0);
        try {
            frame.keep(function);
            long[] words = exchange.arguments(frame);
            long[] registers = Arrays.copyOf(words, words.length + 1);
            registers[words.length] = function;
            return registers;
        } catch (LimitExceeded reason) {
            throw interpreter.stopping(reason);
        } finally {
            frame.leave();
            depth--;
        }
    }

    /** What the host makes of a call's result. */
    <T> T result(Instance.Exchange<T> exchange, long word) {
        NativeFrame frame = push();
        frame.enter(0, 0);
        try {
            return exchange.result(frame.keep(word), frame);
        } catch (LimitExceeded reason) {
            throw interpreter.stopping(reason);
        } finally {
            frame.leave();
            depth--;
        }
    }

    private NativeFrame push() {
        if (depth == frames.size()) {
            frames.add(new NativeFrame(interpreter));
        }
        return frames.get(depth++);
    }

    private long call(NativeFunction function, NativeFrame frame) {
        try {
            return function.call(frame);
        } finally {
            frame.leave();
            depth--;
            interpreter.stopAgain();
        }
    }

    void trace(Tracer tracer) {
        for (int i = 0; i < depth; i++) {
            frames.get(i).trace(tracer);
        }
    }
}
