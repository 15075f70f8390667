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
                + "the script waits. The longest stop is that of a script which then makes and drops four times as much, a megabyte at a time: a collection, "
                + "or the arena's growth.";
    }

    @Override
    public List<String> jvmOptions() {
        return List.of("-Xmx8g", "-Xmn256m");
    }

    @Override
    public Grid measure(boolean quick) throws Exception {
        Grid grid = new Grid("live", "objects", "pause, median", "pause, longest", "ns an object", "stop, longest");
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
                        Clock.digits(pause.nanoseconds() / objects), Clock.digits(longestStop(live, megabytes) / 1e6));
            }
        }
        return grid;
    }

    private static LiveTree collect(LiveTree live) {
        live.collect();
        return live;
    }

    /** The longest that a megabyte of cells takes, in nanoseconds, until the script has certainly collected. */
    private static double longestStop(LiveTree live, int megabytes) {
        long longest = 0;
        for (int i = 0; i < 4 * Math.max(megabytes, 16); i++) {
            long before = System.nanoTime();
            live.allocateMegabyte();
            longest = Math.max(longest, System.nanoTime() - before);
        }
        return longest;
    }
}
