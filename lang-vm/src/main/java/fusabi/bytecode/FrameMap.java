package fusabi.bytecode;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a function's frame holds at each safepoint: the registers that are needed afterwards, each with the kind of its word. */
public final class FrameMap {

    private final Map<Integer, List<Live>> entries = new HashMap<>();

    private FrameMap() {}

    /** A register whose word is needed after a safepoint. */
    public record Live(int register, WordKind kind) {}

    /** The map of a verified function; {@code facts} are those of its chunk. */
    public static FrameMap of(Prototype function, Facts facts) {
        FrameMap map = new FrameMap();
        Map<Integer, long[]> safepoints = new HashMap<>();
        function.safepoints().forEach(safepoint -> safepoints.put(safepoint.pc(), safepoint.live()));
        RegisterKinds.of(function, facts).forEach((pc, before) -> {
            long[] bits = safepoints.get(pc);
            if (bits != null) {
                map.entries.put(pc, live(bits, before));
            }
        });
        return map;
    }

    private static List<Live> live(long[] bits, RegisterKinds kinds) {
        List<Live> live = new ArrayList<>();
        for (int i = 0; i < bits.length; i++) {
            for (long left = bits[i]; left != 0; left &= left - 1) {
                int register = 64 * i + Long.numberOfTrailingZeros(left);
                live.add(new Live(register, kinds.kind(register)));
            }
        }
        return List.copyOf(live);
    }

    /** What is kept at the safepoint at {@code pc}, by register; empty where there is none that can be reached. */
    public Optional<List<Live>> at(int pc) {
        return Optional.ofNullable(entries.get(pc));
    }
}
