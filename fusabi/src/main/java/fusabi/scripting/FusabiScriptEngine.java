package fusabi.scripting;

import fusabi.BindingException;
import fusabi.Engine;
import fusabi.RunOptions;
import fusabi.Session;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.util.function.Supplier;
import javax.script.AbstractScriptEngine;
import javax.script.Bindings;
import javax.script.Compilable;
import javax.script.CompiledScript;
import javax.script.Invocable;
import javax.script.ScriptContext;
import javax.script.ScriptEngineFactory;
import javax.script.ScriptException;
import javax.script.SimpleBindings;

/**
 * A {@link Session} behind {@code javax.script}. Scripts see the bindings of the engine's and the global scope as variables, typed by their Java
 * values: an {@code Integer} is an {@code int}, a list of texts a {@code string list}, what has no F# type an {@code obj}. They see what earlier scripts
 * of this engine have declared. The value of a script's last expression is its result; what it declares with {@code let} at its top level, functions
 * apart, is put into the bindings of the engine's scope, and so is what it assigns to a variable.
 *
 * <p>Declarations belong to the engine, values to the bindings: with other bindings, scripts see the same functions and types. For one thread at a
 * time.
 */
public final class FusabiScriptEngine extends AbstractScriptEngine implements Compilable, Invocable, AutoCloseable {

    private final FusabiScriptEngineFactory factory;
    private final Session session;
    private final Streams streams = new Streams();
    private final Variables variables;

    FusabiScriptEngine(FusabiScriptEngineFactory factory, Engine engine, RunOptions options) {
        this.factory = factory;
        this.session = engine.session(options.withOutput(streams::output).withError(streams::error).withInput(streams::line));
        this.variables = new Variables(session);
    }

    @Override
    public Bindings createBindings() {
        return new SimpleBindings();
    }

    @Override
    public ScriptEngineFactory getFactory() {
        return factory;
    }

    /** Frees the memory of its scripts. */
    @Override
    public void close() {
        session.close();
    }

    // ---- scripts

    @Override
    public Object eval(String script, ScriptContext scriptContext) throws ScriptException {
        return during(scriptContext, () -> variables.evaluate(session.load(name(scriptContext), script), scriptContext));
    }

    @Override
    public Object eval(Reader reader, ScriptContext scriptContext) throws ScriptException {
        return eval(text(reader), scriptContext);
    }

    @Override
    public CompiledScript compile(String script) throws ScriptException {
        FusabiCompiledScript compiled = new FusabiCompiledScript(this, name(context), script);
        during(context, () -> {
            compiled.prepare();
            return null;
        });
        return compiled;
    }

    @Override
    public CompiledScript compile(Reader script) throws ScriptException {
        return compile(text(script));
    }

    private static String name(ScriptContext scriptContext) {
        Object name = scriptContext.getAttribute(FILENAME);
        return name == null ? "script.fsx" : name.toString();
    }

    private static String text(Reader reader) throws ScriptException {
        try {
            StringWriter text = new StringWriter();
            reader.transferTo(text);
            return text.toString();
        } catch (IOException e) {
            throw new ScriptException(e);
        }
    }

    Session session() {
        return session;
    }

    Variables variables() {
        return variables;
    }

    /** Runs something with the bindings and streams of a context; what goes wrong comes out as a {@link ScriptException}. */
    <T> T during(ScriptContext scriptContext, Supplier<T> work) throws ScriptException {
        ScriptContext before = streams.use(scriptContext);
        try {
            variables.take(scriptContext);
            return work.get();
        } catch (RuntimeException e) {
            throw Failures.exception(e);
        } finally {
            streams.use(before);
        }
    }

    // ---- functions

    /**
     * Calls a function of the scripts so far.
     *
     * @throws NoSuchMethodException when there is none of this name, or it does not take such arguments
     */
    @Override
    public Object invokeFunction(String name, Object... arguments) throws ScriptException, NoSuchMethodException {
        if (!session.declares(name)) {
            throw new NoSuchMethodException("no script has declared a function `" + name + "`");
        }
        ScriptContext before = streams.use(context);
        try {
            return session.instance().call(name, arguments);
        } catch (BindingException e) {
            throw (NoSuchMethodException) new NoSuchMethodException("`" + name + "`: " + e.getMessage()).initCause(e);
        } catch (RuntimeException e) {
            throw Failures.exception(e);
        } finally {
            streams.use(before);
        }
    }

    /** Values of scripts have no methods that Java code can name: scripts declare functions for what a host calls. */
    @Override
    public Object invokeMethod(Object self, String name, Object... arguments) throws NoSuchMethodException {
        if (self == null) {
            throw new IllegalArgumentException("no object to call `" + name + "` of");
        }
        throw new NoSuchMethodException("methods of values cannot be called from outside; a function of the script that calls `" + name + "` can");
    }

    /** The interface with the functions of the scripts so far as its methods; null when one is missing or does not fit. */
    @Override
    public <T> T getInterface(Class<T> type) {
        if (type == null || !type.isInterface()) {
            throw new IllegalArgumentException("an interface is needed, not " + type);
        }
        try {
            return session.instance().bind(type);
        } catch (BindingException _) {
            return null;
        }
    }

    /** Null: values of scripts have no methods that Java code can name. */
    @Override
    public <T> T getInterface(Object self, Class<T> type) {
        if (self == null || type == null || !type.isInterface()) {
            throw new IllegalArgumentException("an object and an interface are needed");
        }
        return null;
    }
}
