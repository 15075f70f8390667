package fusabi.vm;

import fusabi.bytecode.Assembler;
import fusabi.host.Released;
import fusabi.value.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static fusabi.bytecode.Opcode.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What an instance holds for a script is let go: when the script drops it, or when the instance is closed. */
class CloseTest {

    private final List<String> told = new ArrayList<>();
    private Instance instance;

    private NativeTable natives() {
        return NativeTable.builder()
                .add("open", 1, call -> {
                    String name = call.stringArgument(0);
                    return call.ofObject((Released) () -> told.add(name), 100);
                })
                .add("close", 0, call -> {
                    instance.close();
                    return Word.UNIT;
                })
                .add("collect", 0, call -> {
                    call.collect();
                    return Word.ofInt(told.size());
                })
                .build();
    }

    private Instance started(Assembler chunk) {
        instance = Scripts.instance(Linker.link(List.of(chunk.build()), natives()), Limits.defaults());
        return instance;
    }

    /** Opens two files: one stays in a global. */
    private static Assembler files() {
        return Scripts.chunk().global("kept").main(f -> f.text(1, "kept").callNative(0, 1, "open").global(SET_GLOBAL, 0, "kept")
                .text(1, "dropped").callNative(0, 1, "open").ret(0));
    }

    @Test
    void everyThreadIsToldThatItIsClosed() throws InterruptedException {
        started(files()).close();
        assertThatThrownBy(instance::runAll).isExactlyInstanceOf(IllegalStateException.class).hasMessage("The instance has been closed.");
        List<Throwable> elsewhere = new ArrayList<>();
        Thread other = Thread.ofPlatform().uncaughtExceptionHandler((_, thrown) -> elsewhere.add(thrown)).start(instance::runAll);
        other.join();
        assertThat(elsewhere).singleElement().isExactlyInstanceOf(IllegalStateException.class);
    }

    @Test
    void whatTheScriptDroppedIsToldAfterACollection() {
        started(files()).runAll();
        assertThat(told).isEmpty();
        instance.collect();
        assertThat(told).containsExactly("dropped");
        assertThat(instance.checkHeap()).isEmpty();
    }

    @Test
    void closingTellsTheRest() {
        started(files()).runAll();
        instance.close();
        assertThat(told).containsExactly("kept", "dropped");
        instance.close();
        assertThat(told).hasSize(2);
    }

    @Test
    void tryWithResourcesCloses() {
        try (Instance used = started(files())) {
            used.runAll();
        }
        assertThat(told).hasSize(2);
    }

    @Test
    void aScriptMayCollect() {
        started(Scripts.chunk().main(f -> f.text(1, "a").callNative(0, 1, "open").callNative(0, 0, "collect").ret(0)));
        assertThat((int) Scripts.completed(instance.runAll())).isEqualTo(1);
    }

    @Test
    void aNativeCannotCloseItsInstance() {
        started(Scripts.chunk().main(f -> f.callNative(0, 0, "close").ret(0)));
        assertThatThrownBy(instance::runAll).isInstanceOf(IllegalStateException.class).hasMessageContaining("cannot close");
        instance.close();
    }

    private static List<Consumer<Instance>> uses() {
        return List.of(
                Instance::runAll, Instance::collect, Instance::bytesUsed, Instance::fuelUsed, Instance::checkHeap, Instance::report,
                instance -> instance.ofText("a"), instance -> instance.text(Word.NULL), instance -> instance.function("f"),
                instance -> instance.typeName(Word.NULL), Instance::resume, Instance::abandon, Instance::isSuspended);
    }

    @ParameterizedTest
    @MethodSource("uses")
    void afterwardsEveryUseIsRefused(Consumer<Instance> use) {
        started(files()).close();
        assertThatThrownBy(() -> use.accept(instance)).isInstanceOf(IllegalStateException.class).hasMessageContaining("closed");
    }

    @Test
    void afterwardsAnInterruptionDoesNothing() {
        started(files()).close();
        assertThatCode(() -> {
            instance.interrupt();
            instance.pause();
        }).doesNotThrowAnyException();
    }
}
