package fusabi.benchmarks.peers;

import fusabi.benchmarks.contenders.Prepared;
import org.luaj.vm2.Globals;
import org.luaj.vm2.LuaValue;
import org.luaj.vm2.lib.jse.JsePlatform;
import org.luaj.vm2.luajc.LuaJC;

/** LuaJ: Lua 5.2, by an interpreter of Lua's bytecode or by a compiler to Java's. */
public abstract class LuaJ extends Peer {

    private final boolean compiles;

    private LuaJ(String name, String title, boolean compiles) {
        super(name, title, ".lua", "3.0.1");
        this.compiles = compiles;
    }

    @Override
    Prepared load(String file, String text) {
        Globals globals = JsePlatform.standardGlobals();
        if (compiles) {
            LuaJC.install(globals);
        }
        LuaValue run = globals.load(text, file.replace(".lua", "")).call();
        return size -> run.call(LuaValue.valueOf(size)).tojstring();
    }

    /** Its interpreter, which is what one gets when one asks for nothing else. */
    public static final class Interpreted extends LuaJ {

        /** A service. */
        public Interpreted() {
            super("luaj", "LuaJ", false);
        }
    }

    /** Its compiler to Java's bytecode. */
    public static final class Compiled extends LuaJ {

        /** A service. */
        public Compiled() {
            super("luaj-compiled", "LuaJ, luajc", true);
        }
    }
}
