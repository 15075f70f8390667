package fusabi;

import fusabi.compile.SourceResolver;
import fusabi.heap.Stress;
import fusabi.source.SourceFile;
import fusabi.vm.SnapshotException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Instances that are put away and made again, by hosts with modules of their own. */
class SnapshotApiTest {

    /** What the host knows by name. */
    private record Monster(String name) {}

    private record Secret() {}

    @FunctionalInterface
    interface Twice {
        IntUnaryOperator twice();
    }

    private static final Map<String, Monster> MONSTERS = Map.of("orc", new Monster("orc"), "elf", new Monster("elf"));

    private static Engine engine() {
        return Engine.withStandardLibrary()
                .with(HostModule.named("World")
                        .type("Monster", Monster.class, ObjectCodec.byName(Monster::name, MONSTERS::get))
                        .type("Secret", Secret.class)
                        .function("monster", "string -> Monster", call -> MONSTERS.get(call.text(0)))
                        .function("name", "Monster -> string", call -> call.argument(0, Monster.class).name())
                        .function("secret", "unit -> Secret", _ -> new Secret())
                        .function("twice", Twice.class, () -> n -> 2 * n)
                        .function("ask", "unit -> Async<int>", _ -> new CompletableFuture<Integer>()));
    }

    private static RunOptions options(boolean stressed) {
        return stressed ? RunOptions.defaults().under(Stress.of(Stress.Switch.COLLECT_AT_EVERY_SAFEPOINT, Stress.Switch.POISON)) : RunOptions.defaults();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void theProgramComesAlong(boolean stressed) {
        SourceResolver files = (path, _) -> path.equals("names.fsx") ? Optional.of(SourceFile.of("names.fsx", "let names = [ \"orc\"; \"elf\" ]"))
                : Optional.empty();
        byte[] bytes;
        try (Instance instance = engine().loadingFrom(files).load("game.fsx", """
                #load "names.fsx"
                let monsters = names |> List.map World.monster |> ResizeArray
                let mutable turn = 0
                let next () =
                    turn <- turn + 1
                    World.name monsters.[turn % monsters.Count]
                """.replace("= names", "= Names.names")).instantiate(options(stressed))) {
            assertThat(instance.call("next")).isEqualTo("elf");
            bytes = instance.snapshot();
            assertThat(instance.call("next")).isEqualTo("orc");
        }
        try (Instance again = engine().restore(bytes, options(stressed)); Instance other = again.program().restore(bytes, options(stressed))) {
            for (Instance each : new Instance[] {again, other}) {
                assertThat(each.value("turn", Integer.class)).isEqualTo(1);
                assertThat(each.call("next")).isEqualTo("orc");
                assertThat(each.call("next")).isEqualTo("elf");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aCallInSlicesGoesOn(boolean stressed) {
        try (Instance instance = engine().load("sum.fsx", """
                let mutable steps = 0
                let sum (n: int) =
                    let mutable total = 0
                    for i in 1 .. n do
                        steps <- steps + 1
                        total <- total + i
                    total
                """).instantiate(options(stressed))) {
            SlicedCall call = instance.slices("sum", 1000);
            assertThat(call.runFor(500)).isFalse();
            try (Instance again = engine().restore(instance.snapshot(), options(stressed))) {
                assertThat(again.suspended().orElseThrow().name()).isEqualTo("sum");
                while (!again.suspended().orElseThrow().runFor(300)) {
                    assertThat(again.suspended()).isPresent();
                    if (again.suspended().get().isDone()) {
                        break;
                    }
                }
                assertThat(again.suspended()).isEmpty();
                assertThat(again.call("sum", 3)).isEqualTo(6);
            }
            SlicedCall restored = engine().restore(instance.snapshot(), options(stressed)).suspended().orElseThrow();
            assertThat(restored.runFor(100_000)).isTrue();
            assertThat(restored.result()).isEqualTo(500_500);
            assertThat(call.runFor(100_000)).isTrue();
            assertThat(call.result()).isEqualTo(500_500);
        }
    }

    private static void assertRefused(String script, String message) {
        try (Instance instance = engine().load("held.fsx", script).instantiate()) {
            assertThatThrownBy(instance::snapshot).isInstanceOf(SnapshotException.class).hasMessageContaining(message);
        }
    }

    @Test
    void whatTheHostCannotWriteIsNamed() {
        assertRefused("let held = [ World.secret () ]", "no codec for objects of the host's type World.Secret, one of which is held by the global held");
        assertRefused("let twice = World.twice ()", "no codec for functions of the host, one of which is held by the global twice");
        assertRefused("let work = Async.StartAsTask (World.ask ())", "waits for the answer of an asynchronous host function");
        try (Instance instance = engine().load("wait.fsx", "let wait () = World.ask ()").instantiate()) {
            instance.callAsync("wait");
            assertThatThrownBy(instance::snapshot).isInstanceOf(SnapshotException.class).hasMessageContaining("asynchronous");
        }
    }

    @Test
    void anotherEngineOrProgramRefusesIt() {
        try (Instance instance = engine().load("a.fsx", "let orc = World.monster \"orc\"").instantiate()) {
            byte[] bytes = instance.snapshot();
            assertThatThrownBy(() -> Engine.withStandardLibrary().restore(bytes)).isInstanceOf(SnapshotException.class)
                    .hasMessageContaining("does not compile here");
            Engine larger = engine().with(HostModule.named("More").function("one", "unit -> int", _ -> 1));
            assertThatThrownBy(() -> larger.restore(bytes)).isInstanceOf(SnapshotException.class).hasMessageContaining("another program");
            Program other = engine().load("a.fsx", "let orc = World.monster \"elf\"");
            assertThatThrownBy(() -> other.restore(bytes, RunOptions.defaults())).isInstanceOf(SnapshotException.class);
            Engine fewer = Engine.withStandardLibrary().with(HostModule.named("World").type("Monster", Monster.class,
                            ObjectCodec.byName(Monster::name, _ -> null))
                    .type("Secret", Secret.class)
                    .function("monster", "string -> Monster", _ -> null)
                    .function("name", "Monster -> string", _ -> "")
                    .function("secret", "unit -> Secret", _ -> new Secret())
                    .function("twice", Twice.class, () -> null)
                    .function("ask", "unit -> Async<int>", _ -> null));
            assertThatThrownBy(() -> fewer.restore(bytes)).isInstanceOf(SnapshotException.class).hasMessageContaining("finds no such object");
        }
    }

    @Test
    void damagedBytesAreRefused() {
        byte[] bytes;
        try (Instance instance = engine().load("a.fsx", "let text = \"abc\"\nlet orc = World.monster \"orc\"").instantiate()) {
            bytes = instance.snapshot();
        }
        assertThatThrownBy(() -> engine().restore("no snapshot".getBytes(StandardCharsets.UTF_8))).isInstanceOf(SnapshotException.class);
        Random random = new Random(1);
        Engine engine = engine();
        for (int i = 0; i < 60; i++) {
            byte[] damaged = i % 2 == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length)) : bytes.clone();
            if (i % 2 == 1) {
                damaged[random.nextInt(bytes.length)] ^= (byte) (1 + random.nextInt(255));
            }
            try (Instance restored = engine.restore(damaged)) {
                assertThat(restored.program().name()).isNotNull();
            } catch (SnapshotException e) {
                assertThat(e).hasMessageContaining("refused");
            }
        }
    }
}
