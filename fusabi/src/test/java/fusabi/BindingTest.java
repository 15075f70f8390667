package fusabi;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoubleBinaryOperator;
import java.util.function.IntBinaryOperator;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class BindingTest {

    private static final Engine ENGINE = Engine.withStandardLibrary();

    private static Instance instance(String text) {
        return ENGINE.load("test.fsx", text).instantiate();
    }

    interface Pricing {
        double price(int quantity, double each);

        String name();

        int count();
    }

    record Line(String article, int quantity) {}

    record Order(String customer, List<Line> lines, Optional<String> note) {}

    sealed interface Shape {}

    record Circle(double radius) implements Shape {}

    record Rectangle(double width, double height) implements Shape {}

    record Empty() implements Shape {}

    enum Color { RED, GREEN }

    sealed interface Tree {}

    record Leaf() implements Tree {}

    record Node(Tree left, int value, Tree right) implements Tree {}

    @Test
    void aScriptImplementsAnInterface() {
        try (Instance instance = instance("""
                let name = "shop"
                let mutable calls = 0
                let price (quantity: int) (each: float) =
                    calls <- calls + 1
                    float quantity * each
                let count () = calls
                """)) {
            Pricing pricing = instance.bind(Pricing.class);
            assertThat(pricing.price(3, 1.5)).isEqualTo(4.5);
            assertThat(pricing.price(2, 2)).isEqualTo(4);
            assertThat(pricing.name()).isEqualTo("shop");
            assertThat(pricing.count()).isEqualTo(2);
        }
    }

    @Test
    void recordsCrossByNames() {
        try (Instance instance = instance("""
                type Line = { Quantity: int; Article: string }
                type Order = { Customer: string; Note: string option; Lines: Line list }
                let grow (order: Order) =
                    { order with
                        Note = Some (string order.Lines.Length)
                        Lines = order.Lines |> List.map (fun line -> { line with Quantity = line.Quantity * 2 }) }
                """)) {
            interface Grow {
                Order grow(Order order);
            }
            Order order = new Order("Ann", List.of(new Line("pen", 2), new Line("cup", 1)), Optional.empty());
            assertThat(instance.bind(Grow.class).grow(order))
                    .isEqualTo(new Order("Ann", List.of(new Line("pen", 4), new Line("cup", 2)), Optional.of("2")));
        }
    }

    @Test
    void unionsCrossByCases() {
        try (Instance instance = instance("""
                type Shape = Circle of radius: float | Rectangle of float * float | Empty
                type Color = Red | Green
                let turn shape =
                    match shape with
                    | Rectangle(w, h) -> Rectangle(h, w)
                    | Circle r when r > 10.0 -> Empty
                    | other -> other
                let other color = match color with Red -> Green | Green -> Red
                """)) {
            interface Shapes {
                Shape turn(Shape shape);

                Color other(Color color);
            }
            Shapes shapes = instance.bind(Shapes.class);
            assertThat(shapes.turn(new Rectangle(1, 2))).isEqualTo(new Rectangle(2, 1));
            assertThat(shapes.turn(new Circle(11))).isEqualTo(new Empty());
            assertThat(shapes.turn(new Empty())).isEqualTo(new Empty());
            assertThat(shapes.other(Color.RED)).isEqualTo(Color.GREEN);
        }
    }

    @Test
    void typesMayContainThemselves() {
        try (Instance instance = instance("""
                type Tree = Leaf | Node of Tree * int * Tree
                let rec insert value tree =
                    match tree with
                    | Leaf -> Node(Leaf, value, Leaf)
                    | Node(l, v, r) -> if value < v then Node(insert value l, v, r) else Node(l, v, insert value r)
                """)) {
            interface Trees {
                Tree insert(int value, Tree tree);
            }
            Trees trees = instance.bind(Trees.class);
            assertThat(trees.insert(1, trees.insert(2, new Leaf()))).isEqualTo(new Node(new Node(new Leaf(), 1, new Leaf()), 2, new Leaf()));
        }
    }

    @Test
    void collectionsCross() {
        try (Instance instance = instance("""
                let total (prices: Map<string, float>) = prices |> Map.toSeq |> Seq.sumBy snd
                let index (words: string list) = words |> List.groupBy String.length |> Map.ofList
                let evens (numbers: int[]) = numbers |> Array.filter (fun n -> n % 2 = 0)
                let unique (numbers: seq<int>) = Set.ofSeq numbers
                let pair (n: int) = (n, string n)
                """)) {
            interface Collections {
                double total(Map<String, Double> prices);

                Map<Integer, List<String>> index(List<String> words);

                int[] evens(int[] numbers);

                Set<Integer> unique(List<Integer> numbers);

                Map.Entry<Integer, String> pair(int n);
            }
            Collections collections = instance.bind(Collections.class);
            assertThat(collections.total(Map.of("a", 1.5, "b", 2.5))).isEqualTo(4.0);
            assertThat(collections.index(List.of("a", "bb", "c"))).isEqualTo(Map.of(1, List.of("a", "c"), 2, List.of("bb")));
            assertThat(collections.evens(new int[] {1, 2, 3, 4})).containsExactly(2, 4);
            assertThat(collections.unique(List.of(3, 1, 3))).containsExactly(1, 3);
            assertThat(collections.pair(7)).isEqualTo(Map.entry(7, "7"));
        }
    }

    @Test
    void functionsCrossBothWays() {
        try (Instance instance = instance("""
                let twice (f: int -> int) (n: int) = f (f n)
                let adder (n: int) = fun (m: int) -> n + m
                let apply (f: string -> string -> string) = f "a" "b"
                """)) {
            interface Functions {
                int twice(IntUnaryOperator f, int n);

                IntUnaryOperator adder(int n);

                String apply(java.util.function.BinaryOperator<String> f);
            }
            Functions functions = instance.bind(Functions.class);
            assertThat(functions.twice(n -> n * 3, 2)).isEqualTo(18);
            IntUnaryOperator five = functions.adder(5);
            instance.collect();
            assertThat(five.applyAsInt(2)).isEqualTo(7);
            assertThat(functions.apply((a, b) -> b + a)).isEqualTo("ba");
            assertThat(functions.twice(functions.adder(10), 1)).isEqualTo(21);
        }
    }

    @Test
    void genericFunctionsAreOfTheTypesThatJavaWants() {
        try (Instance instance = instance("let firstOr (fallback: 'a) (items: 'a list) = match items with x :: _ -> x | [] -> fallback")) {
            interface Strings {
                String firstOr(String fallback, List<String> items);
            }
            interface Numbers {
                int firstOr(int fallback, List<Integer> items);
            }
            interface Mixed {
                int firstOr(String fallback, List<Integer> items);
            }
            assertThat(instance.bind(Strings.class).firstOr("x", List.of("y"))).isEqualTo("y");
            assertThat(instance.bind(Numbers.class).firstOr(1, List.of())).isEqualTo(1);
            assertThatThrownBy(() -> instance.bind(Mixed.class)).isInstanceOf(BindingException.class).hasMessageContaining("cannot be both");
        }
    }

    @Test
    void whatDoesNotFitIsSaidWithBothTypes() {
        try (Instance instance = instance("let price (quantity: int) (each: float) = float quantity * each")) {
            assertThatThrownBy(() -> instance.function("price", IntBinaryOperator.class)).isInstanceOf(BindingException.class)
                    .hasMessage("The script's `price : int -> float -> float` does not fit `int applyAsInt(int, int)`: "
                            + "the result: `float` in the script is not `int` in Java.");
            assertThatThrownBy(() -> instance.function("prise", DoubleBinaryOperator.class)).isInstanceOf(BindingException.class)
                    .hasMessage("test.fsx declares no `prise`; it declares price.");
        }
    }

    @Test
    void valuesAreHeldWhateverTheyAre() {
        try (Instance instance = instance("""
                let make n = [for i in 1 .. n -> i]
                let total (items: int list) = List.sum items
                """)) {
            assertThat(instance.call("make", 3)).isEqualTo(List.of(1, 2, 3));
            assertThat(instance.call("total", List.of(1, 2))).isEqualTo(3);
            assertThat(instance.value("make").type()).isEqualTo("int -> int list");
        }
    }

    @Test
    void hostFunctionsAreCalledByScripts() {
        Engine engine = ENGINE.with(HostModule.named("Shop")
                .function("price", "string -> float", call -> call.text(0).length() * 1.5)
                .function("area", DoubleBinaryOperator.class, (a, b) -> a * b)
                .function("given", "int -> string -> float -> int", HostCall::count)
                .function("pick", "'a list -> ('a -> bool) -> 'a option", call -> {
                    for (Object each : (List<?>) call.argument(0)) {
                        if ((Boolean) ((Value) call.argument(1)).call(each)) {
                            return Optional.of(each);
                        }
                    }
                    return Optional.empty();
                }));
        try (Instance instance = engine.load("test.fsx", """
                open Shop
                let run () = price "apple" + Shop.area 2.0 3.0
                let found = pick [1; 5; 9] (fun n -> n > 3)
                let count = given 1 "two" 3.0
                """).instantiate()) {
            assertThat(instance.call("run")).isEqualTo(13.5);
            assertThat(instance.value("found", Object.class)).isEqualTo(Optional.of(5));
            assertThat(instance.value("count", int.class)).isEqualTo(3);
        }
    }

    @Test
    void messagesAreThoseThatTheScriptSees() {
        try (Instance instance = instance("""
                type Special() =
                    inherit System.Exception("hidden")
                    override _.Message = "special"
                let argument () : int = invalidArg "n" "no"
                let special () : int = raise (Special())
                """)) {
            assertThatThrownBy(() -> instance.call("argument")).isInstanceOf(ScriptException.class).hasMessage("no (Parameter 'n')");
            assertThatThrownBy(() -> instance.call("special")).isInstanceOf(ScriptException.class).hasMessage("special");
        }
    }

    @Test
    void hostFunctionsMayTakeNothing() {
        Engine engine = ENGINE.with(HostModule.named("Dice").function("roll", "unit -> float", _ -> 4.5).function("name", "unit -> string", _ -> "W6"));
        try (Instance instance = engine.load("test.fsx", "let run () = Dice.name () + string (Dice.roll () * 2.0)").instantiate()) {
            assertThat(instance.call("run")).isEqualTo("W69");
        }
    }

    @Test
    void exceptionsPassBothWays() {
        Engine engine = ENGINE.with(HostModule.named("Host")
                .function("fail", "unit -> int", _ -> {
                    throw new java.io.IOException("the disk is full");
                })
                .function("run", "(unit -> int) -> int", call -> ((Value) call.argument(0)).call()));
        try (Instance instance = engine.load("test.fsx", """
                exception Custom of int
                let caught () = try Host.fail () with e -> e.Message.Length
                let uncaught () = Host.fail () + 1
                let through () = try Host.run (fun () -> raise (Custom 7)) with Custom n -> n
                """).instantiate()) {
            assertThat(instance.call("caught")).isEqualTo(16);
            assertThat(instance.call("through")).isEqualTo(7);
            assertThatThrownBy(() -> instance.call("uncaught")).isInstanceOf(ScriptException.class).hasMessage("the disk is full")
                    .hasCauseInstanceOf(java.io.IOException.class);
        }
    }
}
