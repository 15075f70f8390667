package fusabi.benchmarks.scaling;

import fusabi.benchmarks.programs.LiveTree;
import java.util.List;

/** How long a collection stops a script, by what is live. */
final class CollectionScale implements Scale {

    private static final int[] MEGABYTES = {1, 4, 16, 64, 256, 1024};
    /** The tree, as much again before it has been spread, and the copy while the arena grows. */
    private static final int ROOM = 6;

    @Override
    public String name() {
        return "collection";
    }

    @Override
    public String explanation() {
        return "A tree of 32 bytes a node is live, a third of it replaced once. Milliseconds of a collection; every one is a whole one, in which "
                + "the script waits.";
    }

    @Override
    public List<String> jvmOptions() {
        return List.of("-Xmx8g", "-Xmn256m");
    }

    @Override
    public Grid measure(boolean quick) throws Exception {
        Grid grid = new Grid("live", "objects", "pause, median", "pause, longest", "ns an object");
        try (LiveTree warm = new LiveTree(1)) {
            Clock.of(quick ? 0.5 : 5, () -> collect(warm));
        }
        for (int megabytes : MEGABYTES) {
            if ((long) megabytes * ROOM << 20 > Runtime.getRuntime().maxMemory()) {
                break;
            }
            try (LiveTree live = new LiveTree(megabytes)) {
                Clock pause = Clock.of(quick ? 0.3 : 10, () -> collect(live));
                int objects = megabytes * LiveTree.NODES_A_MEGABYTE;
                grid.row(megabytes + " MB", String.format("%,d", objects), pause.milliseconds(), pause.longestMilliseconds(),
                        Clock.digits(pause.nanoseconds() / objects));
            }
        }
        return grid;
    }

    private static LiveTree collect(LiveTree live) {
        live.collect();
        return live;
    }
}
