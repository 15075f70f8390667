package fusabi;

import fusabi.host.LimitExceeded;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class FlightRecorderTest {

    private static final List<String> EVENTS = List.of("fusabi.Compile", "fusabi.Run", "fusabi.Collection", "fusabi.Limit", "fusabi.HostCall");

    @TempDir
    private Path directory;

    /** What is recorded of scripts whose names, or whose functions', begin so: other tests run at the same time. */
    private List<RecordedEvent> recording(Runnable work) throws IOException {
        Path file = directory.resolve("events.jfr");
        try (Recording recording = new Recording()) {
            EVENTS.forEach(event -> recording.enable(event).withoutThreshold());
            recording.start();
            work.run();
            recording.stop();
            recording.dump(file);
        }
        Thread self = Thread.currentThread();
        List<RecordedEvent> events = RecordingFile.readAllEvents(file).stream()
                .filter(event -> event.getThread() != null && event.getThread().getJavaThreadId() == self.threadId()).toList();
        Files.delete(file);
        return events;
    }

    private static List<RecordedEvent> named(List<RecordedEvent> events, String name) {
        return events.stream().filter(event -> event.getEventType().getName().equals(name)).toList();
    }

    @Test
    void everythingIsRecorded() throws IOException {
        Engine engine = Engine.withStandardLibrary().with(HostModule.named("Shop").function("price", "int -> int", call -> {
            if (call.integer(0) < 0) {
                throw new IllegalArgumentException("no such article");
            }
            return call.integer(0) * 2;
        }));
        List<RecordedEvent> events = recording(() -> {
            Program program = engine.load("shop.fsx", """
                    let total n = List.sum [ for i in 1 .. n -> Shop.price i ]
                    let wrong () = Shop.price -1
                    let forever () = while true do ()
                    """);
            try (Instance instance = program.instantiate(RunOptions.defaults().withFuel(100_000))) {
                assertThat(instance.call("total", 3)).isEqualTo(12);
                instance.collect();
                assertThatThrownBy(() -> instance.call("wrong")).isInstanceOf(ScriptException.class);
                assertThatThrownBy(() -> instance.call("forever")).isInstanceOf(LimitExceeded.class);
            }
            assertThat(engine.check(fusabi.source.SourceFile.of("x.fsx", "")).isEmpty()).isTrue();
            assertThat(engine.compile(fusabi.source.SourceFile.of("bad.fsx", "let a = b\nlet c = d")).value()).isEmpty();
        });

        List<RecordedEvent> compilations = named(events, "fusabi.Compile");
        assertThat(compilations).extracting(event -> event.getString("script")).containsExactly("shop.fsx", "bad.fsx");
        assertThat(compilations).extracting(event -> event.getInt("errors")).containsExactly(0, 2);
        assertThat(compilations.getFirst().getInt("lines")).isGreaterThanOrEqualTo(3);

        List<RecordedEvent> runs = named(events, "fusabi.Run");
        RecordedEvent total = runs.stream().filter(event -> "total".equals(event.getString("function"))).findFirst().orElseThrow();
        assertThat(total.getString("script")).isEqualTo("shop.fsx");
        assertThat(total.getString("ending")).isEqualTo("Completed");
        assertThat(total.getLong("fuel")).isPositive();
        assertThat(total.getLong("nativeCalls")).isGreaterThanOrEqualTo(3);
        assertThat(runs).filteredOn(event -> "wrong".equals(event.getString("function"))).extracting(event -> event.getString("ending"))
                .containsExactly("Raised");
        assertThat(runs).filteredOn(event -> "forever".equals(event.getString("function"))).extracting(event -> event.getString("ending"))
                .containsExactly("Stopped");

        assertThat(named(events, "fusabi.Collection")).anySatisfy(event -> {
            assertThat(event.getLong("usedBefore")).isPositive();
            assertThat(event.getInt("number")).isPositive();
        });

        assertThat(named(events, "fusabi.Limit")).singleElement().satisfies(event -> {
            assertThat(event.getString("limit")).isEqualTo("FUEL");
            assertThat(event.getLong("allowed")).isEqualTo(100_000);
            assertThat(event.getString("place")).isEqualTo("forever (shop.fsx:3)");
        });

        List<RecordedEvent> calls = named(events, "fusabi.HostCall");
        assertThat(calls).hasSize(4).allSatisfy(event -> assertThat(event.getString("function")).isEqualTo("Shop.price"));
        assertThat(calls.getLast().getString("threw")).isNotNull();
        assertThat(calls.getFirst().getString("threw")).isNull();
        assertThat(events).allSatisfy(event -> assertThat(event.getEventType().getCategoryNames()).containsExactly("Fusabi"));
    }

    @Test
    void hostCallsAreRecordedOnlyWhenAskedFor() throws IOException {
        Engine engine = Engine.withStandardLibrary().with(HostModule.named("Shop").function("price", "int -> int", call -> call.integer(0)));
        Path file = directory.resolve("default.jfr");
        try (Recording recording = new Recording(); Instance instance = engine.load("a.fsx", "let f n = Shop.price n").instantiate()) {
            recording.enable("fusabi.Run").withoutThreshold();
            recording.start();
            assertThat(instance.call("f", 3)).isEqualTo(3);
            recording.stop();
            recording.dump(file);
        }
        long self = Thread.currentThread().threadId();
        List<RecordedEvent> mine = RecordingFile.readAllEvents(file).stream()
                .filter(event -> event.getThread() != null && event.getThread().getJavaThreadId() == self).toList();
        assertThat(named(mine, "fusabi.HostCall")).isEmpty();
        assertThat(named(mine, "fusabi.Run")).isNotEmpty();
    }
}
