package fusabi.vm;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * The frames that an exception has left, as code indices: cheap to take, decoded when someone looks. Of many, the innermost and the outermost are kept
 * and the others counted.
 */
final class StackTrace {
    /*
     * An exception's trace grows while the exception leaves frames, so it costs what unwinding costs, and an exception that is caught where it is
     * raised costs next to nothing, however deep the stack. It ends at the frame that caught it, and goes on there when it is raised again.
     */

    private static final int INNERMOST = 24;
    private static final int OUTERMOST = 8;
    /** Frames kept at most. */
    static final int MAX_FRAMES = INNERMOST + OUTERMOST;
    private static final int FIRST_FRAMES = 4;
    private static final int OVERHEAD = 64;
    private static final int[] NONE = {};

    private int[] innermost = NONE;
    /** A ring. */
    private int[] outermost = NONE;
    private long total;
    private int lastPc;
    private int lastBase;

    /** A trace of {@code total} frames, of which these are kept; the last one was at {@code lastBase}. */
    static StackTrace of(int[] pcs, long total, int lastBase) {
        StackTrace trace = new StackTrace();
        for (int i = 0; i < pcs.length; i++) {
            if (i == INNERMOST) {
                trace.total = Math.max(total - (pcs.length - INNERMOST), INNERMOST);
            }
            trace.add(pcs[i], lastBase);
        }
        return trace;
    }

    /** The frames kept, innermost first. */
    int[] pcs() {
        int inner = (int) Math.min(total, INNERMOST);
        int outer = (int) Math.min(total - inner, OUTERMOST);
        int[] pcs = Arrays.copyOf(innermost, inner + outer);
        for (int i = 0; i < outer; i++) {
            pcs[inner + i] = outermost[(int) ((total - outer + i) % OUTERMOST)];
        }
        return pcs;
    }

    /** How many frames there were. */
    long total() {
        return total;
    }

    /** Where the frame began that was added last. */
    int lastBase() {
        return lastBase;
    }

    /** Adds the next outer frame, which is at the instruction {@code pc}. */
    void add(int pc, int base) {
        if (total < INNERMOST) {
            int at = (int) total;
            if (at == innermost.length) {
                innermost = Arrays.copyOf(innermost, Math.min(INNERMOST, Math.max(FIRST_FRAMES, 2 * at)));
            }
            innermost[at] = pc;
        } else {
            if (outermost.length == 0) {
                outermost = new int[OUTERMOST];
            }
            outermost[(int) (total % OUTERMOST)] = pc;
        }
        total++;
        lastPc = pc;
        lastBase = base;
    }

    /** Whether the frame at {@code base}, which runs this function, is the one that was added last. */
    boolean endsWith(int base, LinkedFunction function) {
        return total > 0 && lastBase == base && lastPc >= function.start() && lastPc < function.start() + function.prototype().code().length;
    }

    /** All frames that are open now. */
    static StackTrace capture(Interpreter interpreter) {
        StackTrace trace = new StackTrace();
        walk(interpreter, pc -> trace.add(pc, 0));
        return trace;
    }

    /** How many frames are open now. */
    static long depth(Interpreter interpreter) {
        return capture(interpreter).total;
    }

    private static void walk(Interpreter interpreter, IntConsumer visitor) {
        Fiber fiber = interpreter.fiber;
        int pc = interpreter.pc;
        int base = interpreter.base;
        while (pc != 0) {
            if (pc > Stubs.END) {
                visitor.accept(pc - 1);
            }
            long linkage = fiber.stack[base - 1];
            if ((int) linkage != 0) {
                pc = (int) linkage;
                base = (int) (linkage >>> 32);
            } else if (base != Fiber.BOTTOM) {
                pc = (int) fiber.stack[base - 2];
                base = (int) (linkage >>> 32);
            } else if (fiber.resumer != null) {
                fiber = fiber.resumer;
                pc = fiber.pc;
                base = fiber.base;
            } else {
                break;
            }
        }
    }

    /** What it is charged. */
    long bytes() {
        return OVERHEAD + 4L * (innermost.length + outermost.length);
    }

    Ending.Trace places(Image image) {
        List<Ending.Frame> places = new ArrayList<>();
        for (int pc : pcs()) {
            places.add(image.functionAt(pc).place(pc));
        }
        int inner = Math.min(places.size(), INNERMOST);
        return new Ending.Trace(places.subList(0, inner), total - places.size(), places.subList(inner, places.size()));
    }
}
