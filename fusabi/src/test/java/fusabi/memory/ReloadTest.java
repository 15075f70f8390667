package fusabi.memory;

import fusabi.Engine;
import fusabi.Program;
import fusabi.RunOptions;
import fusabi.bytecode.Chunk;
import fusabi.compile.Compiler;
import fusabi.compile.SourceResolver;
import fusabi.source.SourceFile;
import fusabi.stdlib.StandardLibrary;
import fusabi.vm.Ending;
import fusabi.vm.Image;
import fusabi.vm.Instance;
import fusabi.vm.Limits;
import java.lang.management.ManagementFactory;
import java.lang.ref.WeakReference;
import java.util.List;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

import static org.assertj.core.api.Assertions.assertThat;

/** A host that loads programs again and again, and drops them, has no more memory in use at the end than near the beginning. */
@Isolated("it looks at the whole virtual machine's memory")
class ReloadTest {

    private static final StandardLibrary LIBRARY = StandardLibrary.instance();

    private static Image image(int version) {
        String text = """
                type Shape = Circle of float | Square of float
                let version = %d
                let area = function Circle r -> 3.0 * r * r | Square a -> a * a
                let kept = [ for i in 1 .. 2000 -> area (if i %% 2 = 0 then Circle (float i) else Square (float i)), sprintf "%%d-%%d" version i ]
                """.formatted(version);
        Chunk chunk = Compiler.compile(SourceFile.of("reload.fsx", text), SourceResolver.none(), LIBRARY.environment()).value().orElseThrow().chunk();
        return LIBRARY.image().with(List.of(chunk));
    }

    private static Instance started(Image image) {
        Instance instance = Instance.of(image, Limits.defaults(), _ -> { }, _ -> { });
        assertThat(instance.runAll()).isInstanceOf(Ending.Completed.class);
        return instance;
    }

    private static long bytesInUse() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    @Test
    void aThousandReloadsKeepMemoryFlat() {
        long early = 0;
        for (int i = 0; i < 1000; i++) {
            Instance instance = started(image(i));
            if (i % 2 == 0) {
                instance.close();
            }
            if (i == 150) {
                early = bytesInUse();
            }
        }
        assertThat(bytesInUse() - early).isLessThan(8 << 20);
    }

    @Test
    void anInstanceThatIsReloadedAThousandTimesKeepsMemoryFlat() {
        String text = """
                type Item = { Name: string; Price: float }
                let mutable items = [ for i in 1 .. 1000 -> { Name = string i; Price = float i } ]
                let total () = List.sumBy (fun item -> item.Price) items + VERSION.0
                """;
        Engine engine = Engine.withStandardLibrary();
        IntFunction<Program> version = number -> engine.load("game.fsx", text.replace("VERSION", String.valueOf(number)));
        try (fusabi.Instance instance = version.apply(0).instantiate(RunOptions.defaults())) {
            instance.call("total");
            long early = 0;
            List<Program> versions = List.of(version.apply(1), version.apply(2), version.apply(3));
            for (int i = 0; i < 1000; i++) {
                instance.reload(i % 50 == 0 ? version.apply(i) : versions.get(i % 3));
                if (i % 100 == 0) {
                    assertThat(instance.call("total")).isEqualTo(500_500.0 + i);
                }
                if (i == 200) {
                    early = bytesInUse();
                }
            }
            assertThat(bytesInUse() - early).isLessThan(8 << 20);
        }
    }

    /** Each program replaces the one before in the same instance: its code stays, as the image's, but not what it had made. */
    @Test
    void anInstanceThatIsExtendedKeepsNoGarbage() {
        Image image = LIBRARY.image();
        Instance instance = started(image);
        Chunk chunk = Compiler.compile(SourceFile.of("more.fsx", "let n = [ for i in 1 .. 20_000 -> string i ] |> List.length\n"),
                SourceResolver.none(), LIBRARY.environment()).value().orElseThrow().chunk();
        for (int i = 0; i < 50; i++) {
            instance.extend(image.with(List.of(chunk)));
            assertThat(instance.run(image.entryCount())).isInstanceOf(Ending.Completed.class);
        }
        instance.collect();
        instance.collect();
        assertThat(instance.bytesUsed()).isLessThan(4 << 20);
        assertThat(instance.checkHeap()).isEmpty();
    }

    @Test
    void aClosedInstanceIsUnreachable() throws InterruptedException {
        WeakReference<Instance> seen = new WeakReference<>(closed());
        assertGone(seen);
    }

    @Test
    void anInstanceThatIsOnlyDroppedIsUnreachableToo() throws InterruptedException {
        WeakReference<Instance> seen = new WeakReference<>(started(image(0)));
        assertGone(seen);
    }

    @Test
    void whatAClosedInstanceHeldIsGoneWhileTheInstanceIsKept() throws InterruptedException {
        Instance instance = started(image(0));
        long before = bytesInUse();
        Instance large = started(LIBRARY.image().with(List.of(Compiler.compile(
                SourceFile.of("large.fsx", "let kept = Array.create 4_000_000 0\n"), SourceResolver.none(), LIBRARY.environment())
                .value().orElseThrow().chunk())));
        assertThat(bytesInUse() - before).isGreaterThan(30_000_000);
        large.close();
        assertThat(bytesInUse() - before).isLessThan(8 << 20);
        assertThat(instance.bytesUsed()).isPositive();
        large.close();
    }

    private static Instance closed() {
        Instance instance = started(image(0));
        instance.close();
        return instance;
    }

    private static void assertGone(WeakReference<Instance> seen) throws InterruptedException {
        for (int i = 0; i < 50 && seen.get() != null; i++) {
            System.gc();
            Thread.sleep(10);
        }
        assertThat(seen.get()).isNull();
    }
}
