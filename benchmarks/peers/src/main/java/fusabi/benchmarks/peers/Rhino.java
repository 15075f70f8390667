package fusabi.benchmarks.peers;

import fusabi.benchmarks.contenders.Prepared;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.Function;
import org.mozilla.javascript.Scriptable;

/** Rhino: JavaScript, by an interpreter or by a compiler to Java's bytecode. */
public abstract class Rhino extends Peer {

    private final boolean compiles;

    private Rhino(String name, String title, boolean compiles) {
        super(name, title, ".js", "1.9.2");
        this.compiles = compiles;
    }

    @Override
    Prepared load(String file, String text) {
        // Entered for good: the thread that prepares a program is the one that runs it.
        Context context = Context.enter();
        context.setLanguageVersion(Context.VERSION_ES6);
        context.setInterpretedMode(!compiles);
        Scriptable scope = context.initStandardObjects();
        context.evaluateString(scope, text, file, 1, null);
        Function run = (Function) scope.get("run", scope);
        return size -> line(run.call(context, scope, scope, new Object[] {size}));
    }

    /** Its interpreter. */
    public static final class Interpreted extends Rhino {

        /** A service. */
        public Interpreted() {
            super("rhino", "Rhino, interpreted", false);
        }
    }

    /** Its compiler to Java's bytecode. */
    public static final class Compiled extends Rhino {

        /** A service. */
        public Compiled() {
            super("rhino-compiled", "Rhino, compiled", true);
        }
    }
}
