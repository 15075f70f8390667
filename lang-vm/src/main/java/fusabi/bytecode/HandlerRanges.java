package fusabi.bytecode;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/** Which handlers of a function are for which of its instructions, without a look at all of them: scripts with thousands of tries are one function. */
public final class HandlerRanges {
    /*
     * A segment tree: its leaves are the stretches between one handler's beginning or end and the next such place, and a handler is kept at the few nodes
     * that make up its range, which may overlap others in any way. What is for an instruction are the lists between its leaf and the root.
     */

    private final int[] bounds;
    private final List<List<Prototype.Handler>> nodes;
    private final BitSet beginnings = new BitSet();
    /** The stretch that was asked for last, and its handlers: most instructions come after one another. */
    private int first;
    private int end;
    private List<Prototype.Handler> around = List.of();

    private HandlerRanges(int[] bounds) {
        this.bounds = bounds;
        this.nodes = new ArrayList<>(2 * bounds.length);
        for (int i = 0; i < 2 * bounds.length; i++) {
            nodes.add(List.of());
        }
    }

    public static HandlerRanges of(List<Prototype.Handler> handlers) {
        int[] bounds = handlers.stream().flatMapToInt(each -> IntStream.of(each.from(), each.to())).sorted().distinct().toArray();
        HandlerRanges ranges = new HandlerRanges(bounds);
        handlers.forEach(ranges::add);
        return ranges;
    }

    private void add(Prototype.Handler handler) {
        beginnings.set(handler.from());
        int left = Arrays.binarySearch(bounds, handler.from()) + bounds.length;
        int right = Arrays.binarySearch(bounds, handler.to()) + bounds.length;
        while (left < right) {
            if ((left & 1) == 1) {
                keep(left++, handler);
            }
            if ((right & 1) == 1) {
                keep(--right, handler);
            }
            left >>= 1;
            right >>= 1;
        }
    }

    private void keep(int node, Prototype.Handler handler) {
        if (nodes.get(node).isEmpty()) {
            nodes.set(node, new ArrayList<>(1));
        }
        nodes.get(node).add(handler);
    }

    /** Whether a handler's range begins at the instruction. */
    boolean beginsAt(int pc) {
        return beginnings.get(pc);
    }

    /** The handlers, in no order, to which an exception of the instruction may go. */
    public List<Prototype.Handler> at(int pc) {
        if (pc < first || pc >= end) {
            find(pc);
        }
        return around;
    }

    private void find(int pc) {
        int found = Arrays.binarySearch(bounds, pc);
        int leaf = found >= 0 ? found : -found - 2;
        first = leaf < 0 ? 0 : bounds[leaf];
        end = leaf + 1 < bounds.length ? bounds[leaf + 1] : Integer.MAX_VALUE;
        around = List.of();
        for (int node = leaf + bounds.length; leaf >= 0 && node > 0; node >>= 1) {
            if (!nodes.get(node).isEmpty()) {
                around = new ArrayList<>(around);
                around.addAll(nodes.get(node));
            }
        }
    }
}
