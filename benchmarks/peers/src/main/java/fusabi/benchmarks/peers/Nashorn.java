package fusabi.benchmarks.peers;

import fusabi.benchmarks.contenders.Prepared;
import javax.script.Invocable;
import javax.script.ScriptEngine;
import javax.script.ScriptException;
import org.openjdk.nashorn.api.scripting.NashornScriptEngineFactory;

/** Nashorn: JavaScript, compiled to Java's bytecode, with types that it guesses. */
public final class Nashorn extends Peer {

    /** A service. */
    public Nashorn() {
        super("nashorn", "Nashorn", ".js", "15.7");
    }

    @Override
    Prepared load(String file, String text) throws ScriptException {
        ScriptEngine engine = new NashornScriptEngineFactory().getScriptEngine("--language=es6");
        engine.eval(text);
        Invocable functions = (Invocable) engine;
        return size -> line(functions.invokeFunction("run", size));
    }
}
