package fusabi.benchmarks.peers;

import fusabi.benchmarks.contenders.Prepared;
import org.apache.commons.jexl3.JexlBuilder;
import org.apache.commons.jexl3.JexlEngine;
import org.apache.commons.jexl3.JexlFeatures;
import org.apache.commons.jexl3.JexlScript;
import org.apache.commons.jexl3.introspection.JexlPermissions;

/** JEXL: a language of expressions that has functions and loops, by walking over its trees. */
public final class Jexl extends Peer {

    /** A service. */
    public Jexl() {
        super("jexl", "JEXL", ".jexl", "3.7.1");
    }

    @Override
    Prepared load(String file, String text) {
        JexlEngine engine = new JexlBuilder().permissions(JexlPermissions.UNRESTRICTED).features(new JexlFeatures().newInstance(true))
                .cache(64).strict(true).silent(false).create();
        JexlScript script = engine.createScript(text, "n");
        return size -> line(script.execute(null, size));
    }
}
