package fusabi;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What a host's function may give whose type is written as in F#. */
class AnswersTest {

    /** What somebody wants to buy. */
    public record Line(String name, int count) {}

    /** Some of them. */
    public record Basket(String owner, List<Line> lines) {}

    /** A record that F# is given as a case of a union. */
    public sealed interface Shape permits Circle, Square {}

    /** Round. */
    public record Circle(double radius) implements Shape {}

    /** Not round. */
    public record Square(double side) implements Shape {}

    /** One of two. */
    public enum Light { ON, OFF }

    private static final Basket BASKET = new Basket("Ann", List.of(new Line("pen", 2), new Line("cup", 1)));

    private static final Engine ENGINE = Engine.withStandardLibrary().with(HostModule.named("Shop")
            .types(Basket.class, Shape.class, Light.class)
            .function("basket", "string -> Basket", _ -> BASKET)
            .function("baskets", "unit -> Basket list", _ -> List.of(BASKET, BASKET))
            .function("found", "string -> Basket option", call -> call.text(0).equals("Ann") ? Optional.of(BASKET) : Optional.empty())
            .function("shape", "bool -> Shape", call -> call.bool(0) ? new Circle(1.5) : new Square(2))
            .function("light", "unit -> Light", _ -> Light.OFF)
            .function("pair", "unit -> string * int", _ -> Map.entry("a", 1))
            .function("pairs", "unit -> (string * Basket) list", _ -> List.of(Map.entry("first", BASKET)))
            .function("triple", "unit -> int * string * bool", _ -> List.of(1, "b", true))
            .function("line", "unit -> string * int", _ -> new Line("pen", 2))
            .function("named", "unit -> Map<string, Basket>", _ -> Map.of("Ann", BASKET))
            .function("later", "unit -> Async<Basket>", _ -> CompletableFuture.completedFuture(BASKET))
            .function("same", "Basket -> Basket", call -> call.argument(0))
            .function("wrong", "unit -> Basket", _ -> new Line("pen", 2))
            .function("text", "unit -> Basket", _ -> "Ann"));

    private static Object value(String expression) {
        try (Instance instance = ENGINE.load("answers.fsx", "let result = " + expression).instantiate()) {
            return instance.value("result").as(Object.class);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '@', value = {
        "(Shop.basket \"x\").Owner @ Ann",
        "(Shop.basket \"x\").Lines |> List.map (fun l -> l.Name + string l.Count) |> String.concat \" \" @ pen2 cup1",
        "Shop.baskets () |> List.map (fun b -> b.Owner) |> String.concat \",\" @ Ann,Ann",
        "(match Shop.found \"Ann\" with Some b -> b.Owner | None -> \"\") @ Ann",
        "(match Shop.found \"Bob\" with Some b -> b.Owner | None -> \"nobody\") @ nobody",
        "(match Shop.shape true with Shop.Circle r -> string r | Shop.Square a -> \"square\") @ 1.5",
        "(match Shop.shape false with Shop.Circle r -> \"circle\" | Shop.Square a -> string a) @ 2",
        "(if Shop.light () = Shop.Light.Off then \"off\" else \"on\") @ off",
        "(let a, b = Shop.pair () in a + string b) @ a1",
        "(match Shop.pairs () with [ name, b ] -> name + b.Owner | _ -> \"\") @ firstAnn",
        "(let a, b, c = Shop.triple () in string a + b + string c) @ 1bTrue",
        "(let a, b = Shop.line () in a + string b) @ pen2",
        "(Shop.named ()).[\"Ann\"].Owner @ Ann",
        "(Shop.later () |> Async.RunSynchronously).Owner @ Ann",
        "(Shop.same (Shop.basket \"\")).Owner @ Ann",
        "string (Shop.basket \"\" = Shop.same (Shop.basket \"\")) @ True",
    })
    void javaObjectsOfAFittingClassAreValuesOfTheScript(String expression, String expected) {
        assertThat(value(expression)).isEqualTo(expected);
    }

    @Test
    void whatDoesNotFitIsSaid() {
        assertThatThrownBy(() -> value("Shop.wrong ()")).hasMessageContaining("The host function `wrong` gave a Line, but its result is `Basket`");
        assertThatThrownBy(() -> value("Shop.text ()")).hasMessageContaining("The host function `text` gave a String, but its result is `Basket`");
    }

    @Test
    void collectingChangesNothing() {
        RunOptions stressed = RunOptions.defaults().collectingAtEverySafepoint();
        try (Instance instance = ENGINE.load("answers.fsx", "let result = Shop.pairs () |> List.sumBy (fun (n, b) -> n.Length + b.Lines.Length)").instantiate(stressed)) {
            assertThat(instance.value("result", Integer.class)).isEqualTo(7);
        }
    }
}
