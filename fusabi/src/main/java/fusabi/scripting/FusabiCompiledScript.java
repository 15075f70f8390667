package fusabi.scripting;

import fusabi.CompilationException;
import fusabi.Session;
import fusabi.source.Diagnostic;
import java.util.HashMap;
import java.util.Map;
import javax.script.CompiledScript;
import javax.script.ScriptContext;
import javax.script.ScriptException;

/**
 * A script that is run any number of times. It is compiled once for each combination of names and types of its bindings; it sees what scripts had
 * declared when it was compiled.
 */
final class FusabiCompiledScript extends CompiledScript {

    private static final String UNKNOWN_NAME = "FS0039";

    private final FusabiScriptEngine engine;
    private final String name;
    private final String text;
    private final Map<Map<String, String>, Session.Step> steps = new HashMap<>();

    FusabiCompiledScript(FusabiScriptEngine engine, String name, String text) {
        this.engine = engine;
        this.name = name;
        this.text = text;
    }

    /** Compiles it for the bindings there are now. Names that are not known may still be given by other bindings; any other mistake is one already. */
    void prepare() {
        try {
            step();
        } catch (CompilationException refused) {
            if (!refused.diagnostics().stream().filter(Diagnostic::isError).allMatch(each -> each.code().equals(UNKNOWN_NAME))) {
                throw refused;
            }
        }
    }

    private Session.Step step() {
        Map<String, String> types = engine.session().variableTypes();
        Session.Step step = steps.get(types);
        if (step == null) {
            step = engine.session().load(name, text);
            steps.put(types, step);
        }
        return step;
    }

    @Override
    public Object eval(ScriptContext context) throws ScriptException {
        return engine.during(context, () -> engine.variables().evaluate(step(), context));
    }

    @Override
    public FusabiScriptEngine getEngine() {
        return engine;
    }
}
