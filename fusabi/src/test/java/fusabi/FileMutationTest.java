package fusabi;

import com.sun.management.ThreadMXBean;
import fusabi.bytecode.FzbFile;
import fusabi.vm.MachineFault;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

/**
 * Compiled programs from strangers do no harm: files that were changed at random, most of them with checksums that fit, are refused with a diagnostic, or
 * run within their limits to an ordinary end, and leave the heap in order. Ten minutes, and at least 200,000 files, with {@code -Pfuzz}, twenty seconds else.
 */
class FileMutationTest {

    private static final Path SPEC = Path.of(System.getProperty("fusabi.root")).resolve("spec");
    private static final int SAMPLES = 20;
    private static final int MOST_CHARACTERS = 3_000;
    private static final boolean LONG = Boolean.getBoolean("fusabi.fuzz");
    private static final Duration TIME = LONG ? Duration.ofMinutes(Integer.getInteger("fusabi.fuzz.minutes", 10)) : Duration.ZERO;
    private static final int AT_LEAST = LONG && TIME.toMinutes() >= 10 ? 200_000 : 3_000;

    private static final long HEAP = 16L << 20;
    private static final long FUEL = 20_000;
    /** What loading and linking takes besides, and what natives make and drop while they use up the fuel. */
    private static final long ALLOWED = 8 * HEAP;

    private static final Engine ENGINE = Engine.withStandardLibrary();
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final Logger LOGGER = Logger.getLogger("fusabi");

    @BeforeAll
    static void quiet() {
        long own = Thread.currentThread().threadId();
        LOGGER.setFilter(message -> message.getLongThreadID() != own);
    }

    @AfterAll
    static void loud() {
        LOGGER.setFilter(null);
    }

    /** Programs of the specification, one of an area. */
    private static List<byte[]> samples() throws IOException {
        List<byte[]> samples = new ArrayList<>();
        try (Stream<Path> areas = Files.list(SPEC)) {
            for (Path area : areas.filter(Files::isDirectory).sorted().toList()) {
                if (samples.size() < SAMPLES) {
                    sample(area).ifPresent(samples::add);
                }
            }
        }
        return samples;
    }

    private static java.util.Optional<byte[]> sample(Path area) throws IOException {
        try (Stream<Path> files = Files.list(area)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".fsx")).sorted().toList()) {
                String text = Files.readString(file);
                if (text.length() <= MOST_CHARACTERS && Files.exists(file.resolveSibling(file.getFileName().toString().replace(".fsx", ".out")))) {
                    var program = ENGINE.compile(fusabi.source.SourceFile.of("sample.fsx", text)).value();
                    if (program.isPresent()) {
                        return program.map(each -> each.grind(Grinding.plain()));
                    }
                }
            }
        }
        return java.util.Optional.empty();
    }

    private int refused;
    private int ran;

    @Test
    void aChangedFileDoesNoHarm(TestReporter reporter) throws IOException {
        List<byte[]> samples = samples();
        assertThat(samples).hasSize(SAMPLES);
        samples.forEach(each -> judge(each, 0));
        assertThat(ran).as("samples that run").isEqualTo(SAMPLES);
        long end = System.nanoTime() + TIME.toNanos();
        long first = LONG ? System.nanoTime() : 20260401;
        long seed = first;
        while (System.nanoTime() - end < 0 || seed - first < AT_LEAST) {
            byte[] file = new Mutations(samples, new Random(seed)).next();
            judge(file, seed);
            seed++;
        }
        reporter.publishEntry(Map.of("changed", Long.toString(seed - first), "refused", Integer.toString(refused), "ran", Integer.toString(ran)));
        assertThat(refused).isPositive();
        assertThat(ran).isGreaterThan(SAMPLES);
    }

    private void judge(byte[] file, long seed) {
        long before = THREADS.getCurrentThreadAllocatedBytes();
        long start = System.nanoTime();
        try {
            load(file);
        } catch (RuntimeException | Error e) {
            fail("seed " + seed, e);
        }
        assertThat(THREADS.getCurrentThreadAllocatedBytes() - before).as("bytes, seed %d", seed).isLessThan(ALLOWED);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).as("time, seed %d", seed).isLessThan(Duration.ofMinutes(1));
    }

    private void load(byte[] file) {
        Program program;
        try {
            program = ENGINE.load("mutant.fzb", file);
        } catch (CompilationException e) {
            assertThat(e.diagnostics()).isNotEmpty().allSatisfy(each -> assertThat(each.message()).isNotBlank());
            refused++;
            return;
        }
        // A file that is changed so that it does not begin as one is a script.
        if (!FzbFile.isOne(file)) {
            return;
        }
        RunOptions options = RunOptions.defaults().withHeapQuota(HEAP).withFuel(FUEL).withOutputLimit(1 << 16).withTime(Duration.ofSeconds(5))
                .withOutput(_ -> { });
        Instance instance = new Instance(program, options);
        try {
            instance.machine().vm().runAll();
            ask(program, instance);
        } catch (MachineFault e) {
            assertThat(e).hasMessageNotContaining("null");
        }
        assertThat(instance.machine().vm().checkHeap()).isEmpty();
        ran++;
    }

    /** A host asks for everything that is declared. */
    private static void ask(Program program, Instance instance) {
        for (Program.Export export : program.declared()) {
            try {
                assertThat(instance.value(export.name())).isNotNull();
            } catch (BindingException | ScriptException | fusabi.host.LimitExceeded e) {
                assertThat(e.getMessage()).isNotBlank();
            }
        }
    }
}
