package fusabi.vm;

import java.util.Arrays;

/** Writes the frames of a fiber: from the first on, each with the pc it is at and the words of its live registers. */
final class FrameWriter {

    private FrameWriter() {}

    /** {@code undone} says that the instruction that the last frame is at is still to be done. */
    static void write(Fiber fiber, boolean undone, Image image, SnapshotOutput output) {
        int[] pcs = new int[16];
        int[] bases = new int[16];
        int count = 0;
        int pc = fiber.pc;
        int base = fiber.base;
        while (pc != 0) {
            if (count == pcs.length) {
                pcs = Arrays.copyOf(pcs, 2 * count);
                bases = Arrays.copyOf(bases, 2 * count);
            }
            pcs[count] = pc;
            bases[count++] = base;
            long linkage = fiber.stack[base - 1];
            pc = (int) linkage;
            base = (int) (linkage >>> 32);
        }
        output.count(count);
        for (int i = count - 1; i >= 0; i--) {
            int frame = bases[i];
            output.count(pcs[i]);
            if (Stubs.isWalk(pcs[i])) {
                int words = Walk.size(fiber.stack, frame);
                output.count(words);
                for (int word = 1; word < words; word++) {
                    output.word(fiber.stack[frame + word]);
                }
                continue;
            }
            FrameShape.forEachLive(image, pcs[i], undone && i == 0, register -> output.word(fiber.stack[frame + register]));
        }
    }
}
