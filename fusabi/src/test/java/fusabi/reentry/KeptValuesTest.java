package fusabi.reentry;

import fusabi.Engine;
import fusabi.HostModule;
import fusabi.Instance;
import fusabi.RunOptions;
import fusabi.Value;
import fusabi.heap.Stress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What host functions hold stays alive and the same, whatever the collector does. */
class KeptValuesTest {

    /** How the heap behaves. */
    enum Hardship {
        NONE, COLLECTING, POISONED;

        RunOptions options() {
            return switch (this) {
                case NONE -> RunOptions.defaults();
                case COLLECTING -> RunOptions.defaults().collectingAtEverySafepoint();
                case POISONED -> RunOptions.defaults().collectingAtEverySafepoint()
                        .under(Stress.NONE.with(Stress.Switch.COLLECT_AT_EVERY_SAFEPOINT).with(Stress.Switch.POISON));
            };
        }
    }

    private static Value function(Object argument) {
        return (Value) argument;
    }

    @ParameterizedTest
    @EnumSource
    void closuresThatTheHostKeeps(Hardship hardship) {
        List<Value> kept = new ArrayList<>();
        Engine engine = Nest.LIBRARY.with(HostModule.named("Host").function("keep", "(int -> string) -> unit", call -> {
            kept.add(function(call.argument(0)));
            return null;
        }));
        try (Instance instance = engine.load("keep.fsx", """
                let fill n =
                    for i in 1 .. n do
                        let text = String.replicate i "x"
                        let mutable calls = ref 0
                        Host.keep (fun k -> calls.Value <- calls.Value + 1; text + string (k * i) + "/" + string calls.Value)
                let churn () = List.sum [ for i in 1 .. 2000 -> List.length [i; i] ]
                """).instantiate(hardship.options())) {
            instance.call("fill", 20);
            for (int round = 1; round <= 2; round++) {
                instance.call("churn");
                instance.collect();
                for (int i = 1; i <= 20; i++) {
                    assertThat(kept.get(i - 1).call(10)).isEqualTo("x".repeat(i) + 10 * i + "/" + round);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void closuresThatThreadsCallInTurn(Hardship hardship) throws Exception {
        try (Instance instance = Nest.LIBRARY.load("turn.fsx", """
                let counter (start: int) =
                    let mutable history : int list = []
                    let total = ref start
                    fun (n: int) -> total.Value <- total.Value + List.sum [1 .. n]; total.Value
                """).instantiate(hardship.options())) {
            interface Counters {
                IntUnaryOperator counter(int start);
            }
            IntUnaryOperator counter = instance.bind(Counters.class).counter(100);
            int expected = 100;
            try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
                for (int i = 0; i < 40; i++) {
                    expected += 55;
                    Future<Integer> answer = threads.submit(() -> counter.applyAsInt(10));
                    assertThat(answer.get()).isEqualTo(expected);
                    if (i % 10 == 0) {
                        instance.collect();
                    }
                }
            }
            for (int i = 0; i < 10; i++) {
                expected += 55;
                int[] answer = new int[1];
                Thread.ofVirtual().start(() -> answer[0] = counter.applyAsInt(10)).join();
                assertThat(answer[0]).isEqualTo(expected);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void valuesThatHostCallsHoldWhileTheScriptRuns(Hardship hardship) {
        Engine engine = Nest.LIBRARY.with(HostModule.named("Host")
                .function("mapTwice", "'a list -> ('a -> 'b) -> 'b list", call -> {
                    List<Object> first = new ArrayList<>();
                    List<?> items = (List<?>) call.argument(0);
                    for (Object item : items) {
                        first.add(function(call.argument(1)).call(item));
                    }
                    for (int i = 0; i < first.size(); i++) {
                        Object again = function(call.argument(1)).call(items.get(i));
                        assertThat(again.toString()).isEqualTo(first.get(i).toString());
                    }
                    return first;
                }));
        try (Instance instance = engine.load("hold.fsx", """
                type Point = { X: int; Label: string }
                let run () =
                    Host.mapTwice [1 .. 12] (fun n -> { X = n; Label = String.replicate n "y" })
                    |> List.map (fun point -> point.X + point.X + point.Label.Length)
                    |> List.sum
                """).instantiate(hardship.options())) {
            assertThat(instance.call("run")).isEqualTo(3 * 78);
        }
    }

    @ParameterizedTest
    @EnumSource
    void nestedCallsWithFreshValuesOnEachLevel(Hardship hardship) throws Exception {
        try (Instance instance = Nest.engine(_ -> 0).load("levels.fsx", """
                let rec go n =
                    let before = [ for i in 1 .. 5 -> String.replicate i (string n) ]
                    let below = if n = 0 then 0 else Host.down go (n - 1)
                    below + (before |> List.sumBy String.length)
                """).instantiate(hardship.options())) {
            Callable<Object> call = () -> instance.call("go", 60);
            assertThat(Nest.onStack(8L << 20, call)).isEqualTo(15 * (10 + 51 * 2));
        }
    }

    @ParameterizedTest
    @EnumSource
    void genericHostFunctionsTakeAndGiveAnything(Hardship hardship) {
        Engine engine = Nest.LIBRARY.with(HostModule.named("Host")
                .function("first", "'a list -> 'a option", call -> ((List<?>) call.argument(0)).stream().findFirst())
                .function("twice", "('a -> 'a) -> 'a -> 'a", call -> function(call.argument(0)).call(function(call.argument(0)).call(call.argument(1)))));
        try (Instance instance = engine.load("generic.fsx", """
                type Tree = Leaf | Node of Tree * int * Tree
                let rec size tree = match tree with Leaf -> 0 | Node(l, _, r) -> size l + 1 + size r
                let grow tree = Node(tree, 1, tree)
                let a = Host.first [grow Leaf; Leaf] |> Option.map size
                let b = Host.twice grow Leaf |> size
                let c = Host.twice (fun text -> text + text) "ab"
                let d = Host.twice (fun (f: int -> int) -> f >> f) (fun n -> n * 2) 1
                """).instantiate(hardship.options())) {
            assertThat(instance.value("a", Object.class)).isEqualTo(Optional.of(1));
            assertThat(instance.value("b", Integer.class)).isEqualTo(3);
            assertThat(instance.value("c", String.class)).isEqualTo("abababab");
            assertThat(instance.value("d", Integer.class)).isEqualTo(16);
        }
    }
}
