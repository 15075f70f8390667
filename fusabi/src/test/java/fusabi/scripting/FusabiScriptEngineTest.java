package fusabi.scripting;

import fusabi.CompilationException;
import fusabi.Engine;
import fusabi.HostModule;
import fusabi.RunOptions;
import fusabi.host.LimitExceeded;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.script.Bindings;
import javax.script.Compilable;
import javax.script.CompiledScript;
import javax.script.Invocable;
import javax.script.ScriptContext;
import javax.script.ScriptEngine;
import javax.script.ScriptEngineManager;
import javax.script.ScriptException;
import javax.script.SimpleBindings;
import javax.script.SimpleScriptContext;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class FusabiScriptEngineTest {

    private final ScriptEngineManager manager = new ScriptEngineManager();
    private final ScriptEngine engine = manager.getEngineByName("fusabi");

    // ---- finding it

    @Test
    void theManagerFindsItByNameExtensionAndType() {
        for (ScriptEngine found : List.of(
                engine, manager.getEngineByName("F#"), manager.getEngineByName("fsx"), manager.getEngineByExtension("fsx"),
                manager.getEngineByMimeType("text/x-fsharp"))) {
            assertThat(found).isInstanceOf(FusabiScriptEngine.class);
            assertThat(found.getFactory().getEngineName()).isEqualTo("Fusabi");
        }
    }

    @Test
    void theFactoryWritesFSharp() throws ScriptException {
        var factory = engine.getFactory();
        StringWriter out = new StringWriter();
        engine.getContext().setWriter(out);
        engine.eval(factory.getProgram(factory.getOutputStatement("a \"b\" \\ %d\n"), factory.getOutputStatement("end")));
        assertThat(out).hasToString("a \"b\" \\ %d\n\nend\n");
        assertThat(factory.getMethodCallSyntax("text", "Substring", "1", "2")).isEqualTo("text.Substring(1, 2)");
        assertThat(factory.getParameter(ScriptEngine.LANGUAGE)).isEqualTo("F#");
        assertThat(factory.getParameter("THREADING")).isNull();
    }

    // ---- values

    @Test
    void theLastExpressionIsTheResult() throws ScriptException {
        assertThat(engine.eval("let square x = x * x\nsquare 7")).isEqualTo(49);
        assertThat(engine.eval(new StringReader("[ for i in 1 .. 3 -> i * i ]"))).isEqualTo(List.of(1, 4, 9));
        assertThat(engine.eval("()")).isNull();
    }

    @Test
    void bindingsAreTypedVariables() throws ScriptException {
        engine.put("quantity", 3);
        engine.put("price", 1.5);
        engine.put("names", List.of("Ann", "Bob"));
        engine.put("stock", Map.of("pen", 4));
        assertThat(engine.eval("float quantity * price + float stock.[\"pen\"]")).isEqualTo(8.5);
        assertThat(engine.eval("names |> List.map (fun name -> name.ToUpper()) |> String.concat \" \"")).isEqualTo("ANN BOB");
        assertThat(engine.eval("quantity + 1", new SimpleBindings(Map.of("quantity", 41)))).isEqualTo(42);
        assertThat(engine.eval("quantity")).isEqualTo(3);
    }

    @Test
    void globalBindingsAreSeenAndHiddenByTheEngines() throws ScriptException {
        manager.put("rate", 2);
        assertThat(engine.eval("rate * 2")).isEqualTo(4);
        engine.put("rate", 5);
        assertThat(engine.eval("rate * 2")).isEqualTo(10);
        engine.getBindings(ScriptContext.ENGINE_SCOPE).remove("rate");
        assertThat(engine.eval("rate * 2")).isEqualTo(4);
        engine.eval("rate <- 7");
        assertThat(manager.get("rate")).isEqualTo(7);
    }

    @Test
    void whatScriptsDeclareAndAssignIsPutBack() throws ScriptException {
        List<String> names = new ArrayList<>(List.of("a"));
        engine.put("n", 1);
        engine.put("names", names);
        engine.eval("n <- n + 1\nlet total = n * 10\nlet mutable calls = 0\nlet pair = (1, \"x\")\nlet double x = 2 * x");
        assertThat(engine.get("n")).isEqualTo(2);
        assertThat(engine.get("total")).isEqualTo(20);
        assertThat(engine.get("names")).isSameAs(names);
        assertThat(engine.getBindings(ScriptContext.ENGINE_SCOPE)).doesNotContainKeys("double", "it");
        engine.eval("calls <- calls + 1");
        assertThat(engine.get("calls")).isEqualTo(1);
        assertThat(engine.eval("fst pair + double total")).isEqualTo(41);
        engine.put("total", "now a text");
        assertThat(engine.eval("total.Length")).isEqualTo(10);
    }

    @Test
    void laterScriptsSeeEarlierDeclarations() throws ScriptException {
        engine.eval("type Shape = Circle of float | Square of float");
        engine.eval("let area shape = match shape with Circle r -> 3.0 * r * r | Square a -> a * a");
        engine.eval("let shape = Square 4.0");
        assertThat(engine.eval("area shape")).isEqualTo(16.0);
        assertThat(engine.get("shape")).isInstanceOf(fusabi.Value.class).hasToString("Square 4.0");
    }

    @Test
    void anyObjectCanBePassedThrough() throws ScriptException {
        Thread thread = Thread.currentThread();
        engine.put("it's", 1);
        engine.put("thread", thread);
        engine.put("nothing", null);
        assertThat(engine.eval("thread")).isSameAs(thread);
        assertThat(engine.eval("isNull nothing")).isEqualTo(true);
    }

    // ---- streams

    @Test
    void streamsAreThoseOfTheContext() throws ScriptException {
        ScriptContext context = new SimpleScriptContext();
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        context.setWriter(out);
        context.setErrorWriter(err);
        context.setReader(new StringReader("one\ntwo"));
        context.setBindings(engine.createBindings(), ScriptContext.ENGINE_SCOPE);
        engine.eval("printfn \"got %s\" (stdin.ReadLine())", context);
        engine.eval("eprintf \"then %s\" (System.Console.ReadLine())\nprintf \"%b\" (isNull (stdin.ReadLine()))", context);
        assertThat(out).hasToString("got one\ntrue");
        assertThat(err).hasToString("then two");
    }

    // ---- compiled

    private static Bindings bindings(Map<String, Object> values) {
        return new SimpleBindings(new HashMap<>(values));
    }

    @Test
    void compiledScriptsRunWithOtherBindings() throws ScriptException {
        CompiledScript script = ((Compilable) engine).compile("let doubled = x + x\ndoubled");
        assertThat(script.eval(bindings(Map.of("x", 2)))).isEqualTo(4);
        Bindings bindings = new SimpleBindings();
        bindings.put("x", 5);
        assertThat(script.eval(bindings)).isEqualTo(10);
        assertThat(bindings).containsEntry("doubled", 10);
        assertThat(script.eval(bindings(Map.of("x", "ab")))).isEqualTo("abab");
        assertThat(script.eval(bindings(Map.of("x", 7)))).isEqualTo(14);
        assertThatThrownBy(() -> script.eval(new SimpleBindings())).isInstanceOf(ScriptException.class).hasMessageContaining("FS0039");
        assertThat(script.getEngine()).isSameAs(engine);
    }

    @Test
    void mistakesAreFoundWhenCompiling() {
        Compilable compilable = (Compilable) engine;
        assertThatThrownBy(() -> compilable.compile("let = 5")).isInstanceOf(ScriptException.class);
        assertThatThrownBy(() -> compilable.compile("1 + \"a\"")).isInstanceOf(ScriptException.class).hasMessageContaining("FS0001");
    }

    // ---- functions

    public interface Pricing {
        double price(int quantity, double each);
    }

    public interface Missing {
        void nothing();
    }

    @Test
    void functionsAreInvoked() throws ScriptException, NoSuchMethodException {
        Invocable invocable = (Invocable) engine;
        engine.eval("let price (quantity: int) (each: float) = float quantity * each\nlet hello () = \"hello\"");
        assertThat(invocable.invokeFunction("price", 3, 1.5)).isEqualTo(4.5);
        assertThat(invocable.invokeFunction("hello")).isEqualTo("hello");
        assertThat(invocable.getInterface(Pricing.class).price(2, 2.5)).isEqualTo(5);
        assertThat(invocable.getInterface(Missing.class)).isNull();
        assertThatThrownBy(() -> invocable.invokeFunction("prise", 3, 1.5)).isInstanceOf(NoSuchMethodException.class);
        assertThatThrownBy(() -> invocable.invokeFunction("price", 1, 2.0, 3)).isInstanceOf(NoSuchMethodException.class);
        assertThatThrownBy(() -> invocable.invokeMethod("x", "price")).isInstanceOf(NoSuchMethodException.class);
        assertThatThrownBy(() -> invocable.invokeMethod(null, "price")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> invocable.getInterface(String.class)).isInstanceOf(IllegalArgumentException.class);
    }

    // ---- what goes wrong

    @Test
    void diagnosticsHaveTheirPlaces() {
        engine.put(ScriptEngine.FILENAME, "rules.fsx");
        ScriptException refused = catchThrowableOfType(ScriptException.class, () -> engine.eval("let a = 1\nlet b: string = a"));
        assertThat(refused.getFileName()).isEqualTo("rules.fsx");
        assertThat(refused.getLineNumber()).isEqualTo(2);
        assertThat(refused.getColumnNumber()).isEqualTo(17);
        assertThat(refused).hasMessageStartingWith("FS0001").hasCauseInstanceOf(CompilationException.class);
    }

    @Test
    void exceptionsOfScriptsHaveTheirPlaces() {
        ScriptException raised = catchThrowableOfType(ScriptException.class,
                () -> engine.eval("let f x = if x > 1 then failwith \"too much\"\n\nf 2\nlet a = 1"));
        assertThat(raised).hasMessageStartingWith("System.Exception: too much").hasCauseInstanceOf(fusabi.ScriptException.class);
        assertThat(raised.getFileName()).isEqualTo("script.fsx");
        assertThat(raised.getLineNumber()).isEqualTo(1);
        assertThat(raised.getColumnNumber()).isPositive();
    }

    @Test
    void limitsHold() throws ScriptException {
        FusabiScriptEngine limited = new FusabiScriptEngineFactory().getScriptEngine(
                Engine.withStandardLibrary(), RunOptions.defaults().withFuel(100_000));
        assertThatThrownBy(() -> limited.eval("while true do ()")).isInstanceOf(ScriptException.class).hasCauseInstanceOf(LimitExceeded.class);
        assertThat(limited.eval("1 + 1")).isEqualTo(2);
        limited.close();
    }

    @Test
    void anEngineMayHaveModulesOfItsHost() throws ScriptException {
        try (FusabiScriptEngine shop = new FusabiScriptEngineFactory().getScriptEngine(
                Engine.withStandardLibrary().with(HostModule.named("Shop").function("price", "string -> float", call -> call.text(0).length() * 1.5)),
                RunOptions.defaults())) {
            assertThat(shop.eval("Shop.price \"pen\"")).isEqualTo(4.5);
        }
    }
}
