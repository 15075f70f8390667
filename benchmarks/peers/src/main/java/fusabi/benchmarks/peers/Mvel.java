package fusabi.benchmarks.peers;

import fusabi.benchmarks.contenders.Prepared;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import org.mvel2.MVEL;

/** MVEL: a language of expressions that has functions and loops, compiled to trees of accessors. */
public final class Mvel extends Peer {

    /** A service. */
    public Mvel() {
        super("mvel", "MVEL", ".mvel", "2.6.0");
    }

    @Override
    Prepared load(String file, String text) {
        Serializable compiled = MVEL.compileExpression(text);
        return size -> line(MVEL.executeExpression(compiled, new HashMap<>(Map.of("n", size))));
    }
}
