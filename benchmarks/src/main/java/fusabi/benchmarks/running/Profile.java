package fusabi.benchmarks.running;

import fusabi.benchmarks.contenders.Fusabi;
import fusabi.benchmarks.contenders.Prepared;
import fusabi.benchmarks.programs.Task;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedClass;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordedMethod;
import jdk.jfr.consumer.RecordingFile;

/**
 * Where the time of a program goes in Fusabi, by samples of Java's flight recorder: each counts for the innermost of our own methods, whatever that has
 * called of Java's.
 *
 * @param program its name
 * @param samples how many there are
 * @param places  samples by class and method
 */
record Profile(String program, int samples, Map<String, Integer> places) {

    private static final Duration EVERY = Duration.ofMillis(10);
    private static final String LOOP = "Loop.";
    private static final String HEAP = "heap.";
    private static final int SHOWN = 3;
    private static final double LEAST_SHOWN = 0.02;

    /** Runs the program until it is warm, and then for so long under the recorder. */
    static Profile of(Task task, Duration warmUp, Duration measured) throws Exception {
        Prepared prepared = new Fusabi().prepare(task);
        run(prepared, task.quick(), warmUp);
        Path file = Files.createTempFile("fusabi", ".jfr");
        try (Recording recording = new Recording()) {
            recording.enable("jdk.ExecutionSample").withPeriod(EVERY);
            recording.start();
            run(prepared, task.quick(), measured);
            recording.stop();
            recording.dump(file);
            return read(task.name(), file);
        } finally {
            Files.delete(file);
        }
    }

    private static void run(Prepared prepared, int size, Duration time) throws Exception {
        long end = System.nanoTime() + time.toNanos();
        do {
            prepared.run(size);
        } while (System.nanoTime() < end);
    }

    private static Profile read(String program, Path file) throws IOException {
        Map<String, Integer> places = new HashMap<>();
        int samples = 0;
        for (RecordedEvent event : RecordingFile.readAllEvents(file)) {
            if (event.getEventType().getName().equals("jdk.ExecutionSample") && event.getThread("sampledThread").getJavaName().equals("main")
                    && event.getStackTrace() != null) {
                places.merge(place(event.getStackTrace().getFrames()), 1, Integer::sum);
                samples++;
            }
        }
        return new Profile(program, samples, places);
    }

    private static String place(List<RecordedFrame> frames) {
        return frames.stream().map(RecordedFrame::getMethod).filter(method -> method.getType().getName().startsWith("fusabi.")).findFirst()
                .map(Profile::name).orElse("Java");
    }

    private static String name(RecordedMethod method) {
        RecordedClass type = method.getType();
        String simple = type.getName().substring(type.getName().lastIndexOf('.') + 1);
        return (type.getName().startsWith("fusabi.heap.") ? HEAP : "") + simple + "." + method.getName();
    }

    /** A line of a table: the program, parts of its time in hundredths, and what the rest is. */
    String line() {
        List<String> rest = places.entrySet().stream()
                .filter(place -> !place.getKey().startsWith(LOOP) && !place.getKey().startsWith(HEAP))
                .filter(place -> place.getValue() > LEAST_SHOWN * samples)
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())).limit(SHOWN)
                .map(place -> "`" + place.getKey() + "` " + percent(place.getValue())).toList();
        int loop = sum(LOOP);
        int heap = sum(HEAP);
        return "| `" + program + "` | " + percent(loop) + " | " + percent(heap) + " | " + percent(samples - loop - heap) + " | "
                + rest.stream().collect(Collectors.joining(", ")) + " |";
    }

    private int sum(String prefix) {
        return places.entrySet().stream().filter(place -> place.getKey().startsWith(prefix)).mapToInt(Map.Entry::getValue).sum();
    }

    private String percent(int part) {
        return String.format(Locale.ROOT, "%.0f %%", 100.0 * part / Math.max(1, samples));
    }
}
