package fusabi;

import fusabi.source.SourceFile;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SessionTest {

    private final Session session = Engine.withStandardLibrary().session();
    private int count;

    @AfterEach
    void close() {
        session.close();
    }

    private Object eval(String text) {
        return session.eval("step" + ++count + ".fsx", text);
    }

    @Test
    void theLastLineIsTheResult() {
        assertThat(eval("1 + 2")).isEqualTo(3);
        assertThat(eval("let x = 20\nx * 2")).isEqualTo(40);
        assertThat(eval("let y = 20")).isNull();
        assertThat(eval("printfn \"\"")).isNull();
        assertThat(eval("[]")).isEqualTo(List.of());
        assertThat(eval("if true then Some 1.5 else None")).isEqualTo(Optional.of(1.5));
        assertThat(eval("")).isNull();
    }

    @Test
    void scriptsSeeWhatThoseBeforeDeclare() {
        eval("let twice x = x * 2\ntype Shape = Circle of float | Square of float\nmodule Areas = let area s = match s with Circle r -> 3.0 * r * r | Square a -> a * a");
        eval("let inline sum a b = a + b\nlet mutable counter = 1\nexception Odd of int\nlet (|Even|_|) n = if n % 2 = 0 then Some (n / 2) else None");
        assertThat(eval("counter <- counter + 1\nsum (twice 4) counter")).isEqualTo(10);
        assertThat(eval("sum 1.5 (Areas.area (Square 2.0))")).isEqualTo(5.5);
        assertThat(eval("open Areas\ntry raise (Odd 5) with Odd n -> area (Circle(float n))")).isEqualTo(75.0);
        assertThat(eval("match 10 with Even half -> half | _ -> 0")).isEqualTo(5);
        assertThat(eval("it + 1")).isEqualTo(6);
    }

    @Test
    void whatAScriptOpensIsOpenForThoseAfterIt() {
        eval("open System.Collections.Generic");
        assertThat(eval("HashSet<int>([1; 1]).Count")).isEqualTo(1);
        eval("module L = List\nopen type System.Math");
        assertThat(eval("L.sum [ Max(1, 2); 3 ]")).isEqualTo(5);
        eval("module M =\n    open System.Text\n    let s = StringBuilder()");
        assertThat(session.compile(SourceFile.of("inner.fsx", "StringBuilder()")).value()).isEmpty();
    }

    @Test
    void anonymousRecordsOfSeveralScriptsAreOfOneType() {
        eval("let a = {| X = 1; Y = \"y\" |}\nlet x (r: {| X: int; Y: string |}) = r.X");
        assertThat(eval("[ x {| X = 2; Y = \"\" |}; (if a = {| Y = \"y\"; X = 1 |} then 1 else 0); compare a {| X = 0; Y = \"\" |} ]")).isEqualTo(List.of(2, 1, 1));
    }

    @Test
    void whatIsDeclaredAnewHidesWhatWasThere() {
        eval("type T = { A: int }\nlet old = { A = 1 }\nlet name = \"old\"\nlet show () = name + string old.A");
        eval("type T = { A: string; B: int }\nlet name = 5");
        eval("let fresh = { A = \"x\"; B = 2 }");
        assertThat(eval("show ()")).isEqualTo("old1");
        assertThat(eval("old.A + fresh.B + name")).isEqualTo(8);
        assertThat(eval("sprintf \"%A %s\" old fresh.A")).isEqualTo("{ A = 1 } x");
        assertThat(eval("string (fresh.GetType())")).asString().doesNotContain("@");
    }

    @Test
    void typesOfVariablesAreThoseOfTheirValues() {
        Map<String, Object> values = Map.ofEntries(
                Map.entry("i", 1), Map.entry("l", 2L), Map.entry("d", 1.5), Map.entry("s", "x"), Map.entry("b", true), Map.entry("c", 'c'),
                Map.entry("ints", List.of(1, 2)), Map.entry("texts", new String[] {"a"}), Map.entry("numbers", new double[] {1, 2}),
                Map.entry("map", Map.of("a", 1)), Map.entry("set", Set.of("a")), Map.entry("option", Optional.of(3)),
                Map.entry("mixed", List.of(1, "a")), Map.entry("nested", List.of(List.of(1))), Map.entry("f", (IntUnaryOperator) n -> n + 1),
                Map.entry("any", new Object()));
        values.forEach(session::set);
        assertThat(session.variableTypes()).containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                Map.entry("i", "int"), Map.entry("l", "int64"), Map.entry("d", "float"), Map.entry("s", "string"), Map.entry("b", "bool"),
                Map.entry("c", "char"), Map.entry("ints", "int list"), Map.entry("texts", "string[]"), Map.entry("numbers", "float[]"),
                Map.entry("map", "Map<string,int>"), Map.entry("set", "Set<string>"), Map.entry("option", "int option"),
                Map.entry("mixed", "obj list"), Map.entry("nested", "int list list"), Map.entry("f", "int -> int"), Map.entry("any", "obj")));
        assertThat(eval("f i + List.sum ints + map.[\"a\"] + option.Value + nested.[0].[0] + int l")).isEqualTo(2 + 3 + 1 + 3 + 1 + 2);
        assertThat(eval("Array.sum numbers + d")).isEqualTo(4.5);
        assertThat(eval("texts.[0] + s + string c + string b + string (set.Contains \"a\")")).isEqualTo("axcTrueTrue");
        assertThat(eval("any")).isSameAs(values.get("any"));
        assertThat(eval("mixed |> List.map (function :? int as n -> n | :? string as s -> s.Length | _ -> 0) |> List.sum")).isEqualTo(2);
    }

    @Test
    void variablesMayChangeTheirValuesAndTypes() {
        List<Integer> list = new ArrayList<>(List.of(1));
        session.set("x", list);
        assertThat(eval("x.Length")).isEqualTo(1);
        assertThat(session.get("x")).isSameAs(list);
        list.add(2);
        session.set("x", list);
        assertThat(eval("x.Length")).isEqualTo(2);
        session.set("x", "text");
        assertThat(eval("x <- x + \"!\"\nx")).isEqualTo("text!");
        assertThat(session.get("x")).isEqualTo("text!");
        session.remove("x");
        assertThatThrownBy(() -> eval("x")).isInstanceOf(CompilationException.class).hasMessageContaining("FS0039");
        assertThatThrownBy(() -> session.get("x")).isInstanceOf(BindingException.class);
    }

    @Test
    void aStepIsRunAgainWithOtherValues() {
        session.set("n", 1);
        Session.Step step = session.compile(SourceFile.of("s.fsx", "let square = n * n\nsquare + 1")).value().orElseThrow();
        assertThat(step.run()).isEqualTo(2);
        session.set("n", 3);
        assertThat(step.run()).isEqualTo(10);
        assertThat(step.declaredValues()).containsExactly("square");
        assertThat(session.get("square")).isEqualTo(9);
        session.set("n", 1.5);
        assertThatThrownBy(step::run).isInstanceOf(BindingException.class)
                .hasMessage("The variable `n` was `int` when the script was compiled, and is `float` now.");
        session.remove("n");
        assertThatThrownBy(step::run).isInstanceOf(BindingException.class).hasMessageContaining("it is not there any more");
    }

    @Test
    void theSameQuestionIsAskedAgain() {
        session.set("n", 1);
        Session.Step question = session.load("q.fsx", "n + 1");
        assertThat(question.run()).isEqualTo(2);
        assertThat(session.load("q.fsx", "n + 1")).isSameAs(question);
        assertThat(session.eval("r.fsx", "\"other\"")).isEqualTo("other");
        assertThat(session.eval("q.fsx", "n + 1")).isEqualTo(2);
        assertThat(eval("it * 10")).isEqualTo(20);
        assertThat(eval("it * 10")).isEqualTo(200);
        session.eval("d.fsx", "let (+) a b = a * b * 100");
        assertThat(session.eval("q.fsx", "n + 1")).isEqualTo(100);
        Session.Step declaring = session.load("d.fsx", "let make () = ref 0");
        assertThat(session.load("d.fsx", "let make () = ref 0")).isNotSameAs(declaring);
    }

    @Test
    void whatDoesNotEndDeclaresNothing() {
        assertThatThrownBy(() -> eval("let a = 1\nlet b: int = failwith \"no\"")).isInstanceOf(ScriptException.class).hasMessage("no");
        assertThatThrownBy(() -> eval("a")).isInstanceOf(CompilationException.class);
        assertThat(eval("1")).isEqualTo(1);
    }

    @Test
    void nothingIsLostWhenTheHeapIsCollectedAllTheTime() {
        try (Session stressed = Engine.withStandardLibrary().session(RunOptions.defaults().collectingAtEverySafepoint())) {
            stressed.set("names", List.of("a", "bb", "ccc"));
            stressed.set("table", Map.of("x", List.of(1.5, 2.5)));
            stressed.eval("one.fsx", "let lengths = names |> List.map String.length\nlet show n = string n + \"!\"");
            stressed.set("names", List.of(1, 2));
            assertThat(stressed.eval("two.fsx", "List.sum lengths + List.sum names, List.map show lengths, table.[\"x\"].[1]"))
                    .hasToString("(9, [1!; 2!; 3!], 2.5)");
            assertThat(stressed.eval("three.fsx", "let (n, _, _) = it\nn + lengths.Length")).isEqualTo(12);
        }
    }

    @Test
    void typesOfOneNameAreTold() {
        eval("type T = { A: int }\nlet first = { A = 1 }");
        Value first = session.instance().value("first");
        eval("type T = { B: string; A: int }\nlet second = { A = 5; B = \"b\" }");
        Value second = session.instance().value("second");
        session.set("t", first);
        assertThat(session.variableTypes()).containsEntry("t", "T");
        assertThat(eval("t.A")).isEqualTo(1);
        Session.Step step = session.load("t.fsx", "t.A + 10");
        assertThat(step.run()).isEqualTo(11);
        session.set("t", second);
        assertThat(session.variableTypes()).containsEntry("t", "T (2)");
        assertThat(eval("t.A")).isEqualTo(5);
        assertThat(eval("t.B")).isEqualTo("b");
        assertThatThrownBy(step::run).isInstanceOf(BindingException.class);
        session.set("t", List.of(first, second));
        assertThat(eval("t.Length")).isEqualTo(2);
    }

    @Test
    void functionsOfScriptsStayGeneric() {
        eval("let twice f x = f (f x)");
        session.set("again", session.instance().value("twice"));
        assertThat(eval("again ((+) 1) 5, again (fun s -> s + \"!\") \"a\", twice not true")).hasToString("(7, a!!, True)");
        assertThat(eval("again ((*) 1.5) 1.0")).isEqualTo(2.25);
    }

    @Test
    void datesAreThoseOfTheLibrary() {
        session.set("day", LocalDate.of(2026, 2, 28));
        session.set("times", List.of(LocalDateTime.of(2026, 2, 28, 12, 30)));
        session.set("wait", Duration.ofSeconds(90));
        assertThat(session.variableTypes().values()).containsExactlyInAnyOrder("DateOnly", "DateTime list", "TimeSpan");
        assertThat(eval("day.AddDays 1")).isEqualTo(LocalDate.of(2026, 3, 1));
        assertThat(eval("times.Head + wait")).isEqualTo(LocalDateTime.of(2026, 2, 28, 12, 31, 30));
    }

    private record Customer(String name) {}

    @Test
    void objectsOfTheHostAreOfTheHostsTypes() {
        Engine engine = Engine.withStandardLibrary().with(HostModule.named("Customers").type("Customer", Customer.class)
                .function("name", "Customer -> string", call -> call.argument(0, Customer.class).name()));
        try (Session shop = engine.session()) {
            Customer ann = new Customer("Ann");
            shop.set("customer", ann);
            shop.set("all", List.of(ann, new Customer("Bob")));
            assertThat(shop.variableTypes()).containsEntry("customer", "Customer");
            assertThat(shop.eval("a.fsx", "Customers.name customer")).isEqualTo("Ann");
            assertThat(shop.eval("b.fsx", "all |> List.map Customers.name")).isEqualTo(List.of("Ann", "Bob"));
            assertThat(shop.eval("c.fsx", "List.head all")).isSameAs(ann);
        }
    }

    @Test
    void aLimitEndsOneScriptAndNotTheSession() {
        try (Session limited = Engine.withStandardLibrary().session(RunOptions.defaults().withFuel(100_000))) {
            assertThat(limited.eval("a.fsx", "let mutable n = 0\nn")).isEqualTo(0);
            assertThatThrownBy(() -> limited.eval("b.fsx", "while true do n <- n + 1")).isInstanceOf(fusabi.host.LimitExceeded.class);
            assertThat((Integer) limited.eval("c.fsx", "n")).isPositive();
            limited.set("list", List.of(1, 2));
            assertThat(limited.eval("d.fsx", "list.Length")).isEqualTo(2);
        }
    }

    @Test
    void functionsAreCalledThroughTheInstance() {
        eval("let add a b = a + b");
        assertThat(session.instance().call("add", 1, 2)).isEqualTo(3);
        eval("let add a b = a + b + \"!\"");
        assertThat(session.instance().call("add", "x", "y")).isEqualTo("xy!");
        assertThat(session.declares("add")).isTrue();
        assertThat(session.mutableValues()).isEmpty();
    }

    /** Arrays of 8 MB, in a heap of 64 MB. */
    private Session small() {
        return Engine.withStandardLibrary().session(RunOptions.defaults().withHeapQuota(64 << 20));
    }

    @Test
    void whatNoCodeCanComeToAnyMoreIsLetGo() {
        try (Session small = small()) {
            for (int i = 0; i < 20; i++) {
                for (String entry : List.of("Array.create 1_000_000 1\nArray.create 1_000_000 2", "let big = Array.create 1_000_000 3", "Array.sum big")) {
                    small.compile(SourceFile.of("entry", entry)).value().orElseThrow().executeOnce().ifPresent(Value::release);
                }
            }
            assertThat(small.instance().report().liveBytes()).isLessThan(40 << 20);
        }
    }

    @Test
    void whatCodeCanComeToStays() {
        eval("let old = [1; 2; 3]");
        eval("let f () = old\nlet inline g x = x + old.Length\nmodule M =\n    let inline k () = old\n    type C() = member _.Old = old");
        eval("let later = lazy old\nlet sequence = seq { yield! old }\nlet asked = async { return old }");
        Session.Step again = session.load("again", "List.sum old");
        assertThat(again.run()).isEqualTo(6);
        eval("let old = ()");
        assertThat(eval("f (), g 1, M.k (), M.C().Old, later.Value, List.ofSeq sequence, Async.RunSynchronously asked").toString())
                .isEqualTo(eval("let l = [1; 2; 3]\nl, 4, l, l, l, l, l").toString());
        assertThat(again.run()).isEqualTo(6);
        assertThat(eval("old")).isNull();
    }
}
