package fusabi.spec;

import fusabi.bytecode.ChunkCodec;
import fusabi.capability.Capabilities;
import fusabi.compile.Compiler;
import fusabi.compile.Script;
import fusabi.compile.SourceResolver;
import fusabi.source.SourceFile;
import fusabi.stdlib.Natives;
import fusabi.stdlib.StandardLibrary;
import fusabi.stdlib.WorldNatives;
import fusabi.vm.Image;
import fusabi.vm.Instance;
import fusabi.vm.Limits;
import fusabi.vm.Linker;
import fusabi.vm.NativeTable;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** No program of {@code spec/} calls a native that is not among those which its code was found to reach; one in four unless fuzzing. */
class ReachTest {

    private final Set<String> called = new TreeSet<>();

    private Image library() {
        NativeTable.Builder natives = NativeTable.builder();
        Natives.all().forEach((name, each) -> natives.add(name, each.arity(), call -> {
            called.add(name);
            return each.function().call(call);
        }));
        return Linker.linkVerified(List.of(ChunkCodec.read(StandardLibrary.instance().bytes())), natives.build());
    }

    @Test
    void whatRunsWasFound() {
        Image library = library();
        int programs = 0;
        for (Corpus.Program program : Corpus.running()) {
            if (program.name().startsWith("deep/") || !Boolean.getBoolean("fusabi.fuzz") && Math.floorMod(program.name().hashCode(), 4) != 0) {
                continue;
            }
            Script script = Compiler.compile(SourceFile.of(program.name() + ".fsx", program.text()), SourceResolver.none(),
                    StandardLibrary.instance().environment()).value().orElse(null);
            if (script == null) {
                continue;
            }
            Image image = library.with(List.of(script.chunk()));
            try (Instance instance = Instance.of(image, Limits.defaults().withTime(Duration.ofMinutes(5)), _ -> { }, _ -> { }, () -> null,
                    List.of("script"), WorldNatives.services(Capabilities.none()))) {
                instance.run(0);
                called.clear();
                instance.run(1);
            }
            assertThat(image.reachedNatives()).as(program.name()).containsAll(called);
            programs++;
        }
        assertThat(programs).isGreaterThan(50);
    }
}
