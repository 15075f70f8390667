package fusabi.vm;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Where an exception was raised, as code indices: cheap to take, decoded when someone looks. */
final class StackTrace {

    /** Innermost frames kept. */
    static final int MAX_FRAMES = 64;

    private final int[] pcs;

    private StackTrace(int[] pcs) {
        this.pcs = pcs;
    }

    /** The frames below the interpreter's current instruction. */
    static StackTrace capture(Interpreter interpreter) {
        return capture(interpreter, MAX_FRAMES);
    }

    private static StackTrace capture(Interpreter interpreter, int most) {
        int[] pcs = new int[MAX_FRAMES];
        int count = 0;
        Fiber fiber = interpreter.fiber;
        int pc = interpreter.pc;
        int base = interpreter.base;
        while (count < most && pc != 0) {
            if (pc > Stubs.END) {
                if (count == pcs.length) {
                    pcs = Arrays.copyOf(pcs, 2 * count);
                }
                pcs[count++] = pc - 1;
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
        return new StackTrace(Arrays.copyOf(pcs, count));
    }

    /** How many frames are open. */
    static long depth(Interpreter interpreter) {
        return capture(interpreter, Integer.MAX_VALUE).pcs.length;
    }

    /** What it is charged. */
    long bytes() {
        return 64 + 4L * pcs.length;
    }

    List<Ending.Frame> places(Image image) {
        List<Ending.Frame> places = new ArrayList<>();
        for (int pc : pcs) {
            places.add(image.functionAt(pc).place(pc));
        }
        return places;
    }
}
