package fusabi.benchmarks.peers;

import fusabi.benchmarks.contenders.Prepared;
import io.jactl.JactlContext;
import io.jactl.JactlScript;
import java.util.HashMap;
import java.util.Map;

/** Jactl: a language like Groovy, compiled to Java's bytecode. Its scripts end with a call of {@code run}. */
public final class Jactl extends Peer {

    /** A service. */
    public Jactl() {
        super("jactl", "Jactl", ".jactl", "2.9.2");
    }

    @Override
    Prepared load(String file, String text) {
        JactlScript script = io.jactl.Jactl.compileScript(text, new HashMap<>(Map.of("n", 0)), JactlContext.create().build());
        return size -> line(script.eval(new HashMap<>(Map.of("n", size))));
    }
}
