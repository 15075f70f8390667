package fusabi;

import fusabi.heap.Stress;
import fusabi.host.LimitExceeded;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Changed programs take the place of running ones: what they keep, and what happens to what Java code holds. */
class HotReloadTest {

    private static final Engine ENGINE = Engine.withStandardLibrary();

    private static RunOptions options(boolean stressed) {
        return stressed ? RunOptions.defaults().under(Stress.of(Stress.Switch.COLLECT_AT_EVERY_SAFEPOINT, Stress.Switch.POISON)) : RunOptions.defaults();
    }

    private static Instance instance(boolean stressed, String text) {
        return ENGINE.load("game.fsx", text).instantiate(options(stressed));
    }

    private static Program program(String text) {
        return ENGINE.load("game.fsx", text);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void stateIsKeptAndCodeIsNew(boolean stressed) {
        String text = """
                open System.Collections.Generic
                type State = Idle | Running of speed: int * names: string list
                type Player = { Name: string; mutable Score: int }
                let mutable turn = 0
                let mutable state = Idle
                let table = Dictionary<string, Player>()
                let cells = [| 1.5; 2.5 |]
                let counter = ref 10L
                let words = ResizeArray<string>()
                let shared = words
                module Inner =
                    let mutable deep = 'a'
                    let player = { Name = "first"; Score = 0 }
                let constant = 1
                let play () =
                    turn <- turn + 1
                    state <- Running(turn, [ "a"; string turn ])
                    table["x"] <- { Name = "x"; Score = turn }
                    Inner.player.Score <- Inner.player.Score + 5
                    cells[0] <- cells[0] + 1.0
                    counter.Value <- counter.Value + 1000000000000000L
                    words.Add(sprintf "word %d" turn)
                    Inner.deep <- 'b'
                let show () =
                    sprintf "VERSION %d %A %d %s %A %d %d %b %c %d %d"
                        turn state table["x"].Score table["x"].Name cells[0] counter.Value shared.Count (obj.ReferenceEquals(words, shared))
                        Inner.deep Inner.player.Score constant
                """;
        try (Instance instance = instance(stressed, text.replace("VERSION", "one"))) {
            instance.call("play");
            instance.call("play");
            assertThat(instance.call("show")).isEqualTo("one 2 Running (2, [\"a\"; \"2\"]) 2 x 3.5 2000000000000010 2 true b 10 1");
            instance.reload(program(text.replace("VERSION", "two").replace("constant = 1", "constant = 2")));
            assertThat(instance.call("show")).isEqualTo("two 2 Running (2, [\"a\"; \"2\"]) 2 x 3.5 2000000000000010 2 true b 10 2");
            instance.call("play");
            instance.collect();
            assertThat(instance.call("show")).isEqualTo("two 3 Running (3, [\"a\"; \"3\"]) 3 x 4.5 3000000000000010 3 true b 15 2");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void typesThatChangedAreMadeAnew(boolean stressed) {
        try (Instance instance = instance(stressed, """
                type Point = { X: int; Y: int }
                type Same = { Z: int }
                type Inside = { Point: Point }
                let mutable point = { X = 1; Y = 2 }
                let mutable inside = [ { Point = { X = 5; Y = 5 } } ]
                let mutable same = { Z = 3 }
                let mutable number = 4
                let mutable gone = 5
                let hidden : obj ref = ref null
                let kept : obj ref = ref null
                let change () =
                    point <- { X = 10; Y = 20 }
                    inside <- []
                    same <- { Z = 30 }
                    number <- 40
                    hidden.Value <- box { X = 0; Y = 0 }
                    kept.Value <- box { Z = 7 }
                """)) {
            instance.call("change");
            instance.reload(program("""
                    type Same = { Z: int }
                    type Point = { X: int; Y: int; Name: string }
                    type Inside = { Point: Point }
                    let mutable number = 4.5
                    let mutable same = { Z = 3 }
                    let mutable point = { X = 1; Y = 2; Name = "new" }
                    let mutable inside = [ { Point = point } ]
                    let hidden : obj ref = ref null
                    let kept : obj ref = ref null
                    let show () = sprintf "%A %A %A %d %b %A" number same.Z point.Name inside.Length (isNull hidden.Value) (unbox<Same> kept.Value).Z
                    """));
            assertThat(instance.call("show")).isEqualTo("4.5 30 \"new\" 1 true 7");
            assertThatThrownBy(() -> instance.value("gone")).isInstanceOf(BindingException.class);
        }
    }

    @Test
    void whatIsMadeOfKeptValuesSeesThem() {
        String text = """
                let scores = System.Collections.Generic.Dictionary<string, int>()
                let adder = let mine = scores in fun (name: string) -> mine[name] <- mine.Count
                let add (name: string) = adder name
                let count () = scores.Count
                """;
        try (Instance instance = instance(true, text)) {
            instance.call("add", "a");
            instance.reload(program(text + "let more = 1\n"));
            instance.call("add", "b");
            assertThat(instance.call("count")).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "failwith \"at the end\"",
        "let rec spin n = if n < 0 then n else spin (n + 1 &&& 1023)\nspin 1 |> ignore",
        "exit 3"
    })
    void aProgramThatFailsIsNotTaken(String failing) {
        String text = """
                let mutable turn = 0
                let list = System.Collections.Generic.List<int>()
                let text = System.Text.StringBuilder()
                let next () =
                    turn <- turn + 1
                    list.Add turn
                    text.Append(turn) |> ignore
                    turn
                let total () = Seq.sum list * 100 + text.Length
                """;
        try (Instance instance = ENGINE.load("game.fsx", text).instantiate(options(false).withFuel(1_000_000))) {
            instance.call("next");
            Value held = instance.value("list");
            assertThatThrownBy(() -> instance.reload(program(text + "list.Add 100\ntext.Append \"more\" |> ignore\n" + failing + "\n")))
                    .isInstanceOfAny(ScriptException.class, LimitExceeded.class, ScriptExit.class);
            assertThat(instance.call("next")).isEqualTo(2);
            assertThat(instance.call("total")).isEqualTo(302);
            assertThat(held.as(Object.class)).isEqualTo(List.of(1, 2));
            instance.reload(program(text.replace("* 100", "* 1000")));
            assertThat(instance.call("total")).isEqualTo(3002);
            assertThat(held.as(Object.class)).isEqualTo(List.of(1, 2));
        }
    }

    interface Game {
        int score(int n);

        String name();

        Map<String, Integer> table();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void whatJavaHoldsGoesOn(boolean stressed) {
        String text = """
                type Shape = { Side: int }
                let name = "first"
                let table = dict [ "a", 1 ] |> System.Collections.Generic.Dictionary<string, int>
                let score (n: int) = n + 1
                let make (n: int) = { Side = n }
                let area (shape: Shape) = shape.Side * shape.Side
                let adder (n: int) = fun (m: int) -> n + m
                """;
        interface Areas {
            int area(Value shape);
        }
        interface Adders {
            IntUnaryOperator adder(int n);
        }
        try (Instance instance = instance(stressed, text)) {
            Game game = instance.bind(Game.class);
            Areas areas = instance.bind(Areas.class);
            Value shape = (Value) instance.call("make", 3);
            Value area = instance.value("area");
            IntUnaryOperator five = instance.bind(Adders.class).adder(5);
            assertThat(game.score(1)).isEqualTo(2);
            instance.reload(program(text.replace("n + 1", "n + 100").replace("\"first\"", "\"second\"")));
            assertThat(game.score(1)).isEqualTo(101);
            assertThat(game.name()).isEqualTo("second");
            assertThat(game.table()).isEqualTo(Map.of("a", 1));
            assertThat(areas.area(shape)).isEqualTo(9);
            assertThat(area.call(shape)).isEqualTo(9);
            assertThatThrownBy(() -> five.applyAsInt(1)).isInstanceOf(IllegalStateException.class).hasMessageContaining("before it was reloaded");
            instance.reload(program(text.replace("Side: int", "Side: int; Other: int").replace("Side = n }", "Side = n; Other = 0 }")
                    .replace("score (n: int) = n + 1", "score (n: string) = n").replace("name = \"first\"", "name = 5")));
            assertThatThrownBy(() -> game.score(1)).isInstanceOf(IllegalStateException.class).hasMessageContaining("before it was reloaded");
            assertThatThrownBy(game::name).isInstanceOf(IllegalStateException.class).hasMessageContaining("`name` is not what it was");
            assertThat(game.table()).isEqualTo(Map.of("a", 1));
            assertThatThrownBy(shape::toString).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> area.call(shape)).isInstanceOf(IllegalStateException.class);
            assertThat(instance.call("score", "x")).isEqualTo("x");
        }
    }

    @Test
    void objectsOfTheHostComeAlong() {
        record Monster(String name) {}
        List<String> log = new ArrayList<>();
        Engine engine = ENGINE.with(HostModule.named("World")
                .type("Monster", Monster.class)
                .function("monster", "string -> Monster", call -> new Monster(call.text(0)))
                .function("log", "Monster -> unit", call -> log.add(call.argument(0, Monster.class).name())));
        String text = """
                let mutable monsters : World.Monster list = []
                let add name = monsters <- World.monster name :: monsters
                let tell () = List.iter World.log monsters
                """;
        try (Instance instance = engine.load("a.fsx", text).instantiate(options(true))) {
            instance.call("add", "orc");
            instance.reload(engine.load("a.fsx", text.replace("List.iter", "List.iter (fun _ -> ()) []; List.iter")));
            instance.call("tell");
            assertThat(log).containsExactly("orc");
        }
    }

    @Test
    void mapsAndSetsAndIdentitiesFindWhatTheyHold() {
        String text = """
                type Key = A | B of int
                let mutable map = Map.empty<Key, string>
                let set = System.Collections.Generic.HashSet<Key>()
                let byIdentity = System.Collections.Generic.Dictionary<obj, int>(HashIdentity.Reference)
                let first : obj ref = ref null
                let fill () =
                    first.Value <- box [ 1 ]
                    byIdentity[first.Value] <- 7
                    for i in 1 .. 20 do
                        map <- Map.add (B i) (string i) map
                        set.Add(B i) |> ignore
                let find () = sprintf "%s %b %b %d" map[B 13] (set.Contains(B 20)) (set.Contains A) byIdentity[first.Value]
                """;
        try (Instance instance = instance(true, text)) {
            instance.call("fill");
            instance.reload(program("let before = 1\ntype More = C | D of string\n" + text));
            assertThat(instance.call("find")).isEqualTo("13 true false 7");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void objectsOfClassesAreKeptWhileTheirClassIsTheSame(boolean stressed) {
        String text = """
                [<AbstractClass>]
                type Base() =
                    let mutable hits = 0
                    member _.Hit() = hits <- hits + 1
                    member _.Hits = hits
                    abstract Name : string
                type Monster(name: string) =
                    inherit Base()
                    let mutable n = 0
                    let log = ResizeArray<string>()
                    member _.Next() =
                        n <- n + 1
                        log.Add(string n)
                        n
                    member _.Log = log.Count
                    override _.Name = name + "!"
                exception Odd of int
                type Holder<'T>(value: 'T) =
                    let mutable value = value
                    member _.Value with get () = value and set (next: 'T) = value <- next
                let monster = Monster "orc"
                let mutable error : exn = null
                let holder = Holder<int>(1)
                let mutable lazily = lazy (5 + 5)
                let play () =
                    monster.Hit()
                    holder.Value <- holder.Value + 10
                    error <- try raise (Odd 7) with e -> e
                    lazily.Force() |> ignore
                    monster.Next()
                let show () =
                    sprintf "%d %d %s %d %b" monster.Hits monster.Log monster.Name holder.Value (match error with Odd n -> n = 7 | _ -> false)
                """;
        try (Instance instance = instance(stressed, text)) {
            instance.call("play");
            assertThat(instance.call("show")).isEqualTo("1 1 orc! 11 true");
            instance.reload(program(text.replace("\"!\"", "\"?\"").replace("n <- n + 1", "n <- n + 2")));
            assertThat(instance.call("show")).isEqualTo("1 1 orc? 11 true");
            assertThat(instance.call("play")).isEqualTo(3);
            instance.reload(program(text.replace("let mutable n = 0", "let mutable n = 0.5").replace("n <- n + 1", "n <- n + 1.0")
                    .replace("        n\n    member _.Log", "        int n\n    member _.Log").replace("mutable hits = 0", "mutable hits = 5")));
            assertThat(instance.call("show")).isEqualTo("5 0 orc! 21 true");
            assertThat(instance.call("play")).isEqualTo(1);
        }
    }

    @Test
    void aReloadedInstanceCanBePutAway() {
        String text = "let mutable n = 1\nlet next () = n <- n + STEP; n\n";
        byte[] bytes;
        try (Instance instance = instance(true, text.replace("STEP", "1"))) {
            instance.call("next");
            instance.reload(program(text.replace("STEP", "10")));
            bytes = instance.snapshot();
        }
        try (Instance again = ENGINE.restore(bytes)) {
            assertThat(again.call("next")).isEqualTo(12);
            again.reload(program(text.replace("STEP", "100")));
            assertThat(again.call("next")).isEqualTo(112);
        }
    }

    @Test
    void aHostFunctionCannotReloadItsCaller() {
        Instance[] own = new Instance[1];
        Engine engine = ENGINE.with(HostModule.named("Host").function("reload", "unit -> unit", _ -> {
            own[0].reload(program("let go () = 2"));
            return null;
        }));
        try (Instance instance = engine.load("game.fsx", "let go () = try Host.reload (); 1 with _ -> 3").instantiate()) {
            own[0] = instance;
            assertThat(instance.call("go")).isEqualTo(3);
            assertThat(instance.call("go")).isEqualTo(3);
        }
    }

    @Test
    void aCallThatHasNotEndedIsNotReloaded() {
        try (Instance instance = instance(false, "let count (n: int) = Seq.sum [ 1 .. n ]")) {
            SlicedCall call = instance.slices("count", 100_000);
            call.runFor(100);
            assertThatThrownBy(() -> instance.reload(program("let count (n: int) = n"))).isInstanceOf(IllegalStateException.class);
            while (!call.runFor(100_000)) {
                assertThat(call.isDone()).isFalse();
            }
            instance.reload(program("let count (n: int) = n"));
            assertThat(instance.call("count", 3)).isEqualTo(3);
        }
    }
}
