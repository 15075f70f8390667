package fusabi.benchmarks.peers;

import fusabi.benchmarks.contenders.Contender;
import java.util.List;

/** All peers. */
public final class Peers {

    private Peers() {}

    /** In the order of the table: those of the JVM, then the outside ones. */
    public static List<Contender> all() {
        return List.of();
    }
}
