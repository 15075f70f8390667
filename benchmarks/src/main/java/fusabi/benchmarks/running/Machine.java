package fusabi.benchmarks.running;

import fusabi.benchmarks.programs.Checkout;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where it was measured.
 *
 * @param processor       its name
 * @param cores           those the JVM may use
 * @param memoryMegabytes of the whole machine
 * @param system          the operating system
 * @param jvm             name and version
 * @param jvmOptions      what every JVM was given
 * @param load            how many processes wanted to run in the minute before, or -1
 * @param commit          of this checkout, with a {@code +} when files have been changed since; empty outside of git
 */
record Machine(
        String processor, int cores, long memoryMegabytes, String system, String jvm, List<String> jvmOptions, double load, String commit) {

    static Machine thisOne() {
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return new Machine(nameOfProcessor(), Runtime.getRuntime().availableProcessors(), system.getTotalMemorySize() >> 20,
                System.getProperty("os.name") + " " + System.getProperty("os.version") + " " + System.getProperty("os.arch"),
                System.getProperty("java.vm.name") + " " + Runtime.version(), Fork.JVM_OPTIONS, system.getSystemLoadAverage(), currentCommit());
    }

    private static String nameOfProcessor() {
        try (Stream<String> lines = Files.lines(Path.of("/proc/cpuinfo"))) {
            return lines.filter(line -> line.startsWith("model name")).map(line -> line.substring(line.indexOf(':') + 1).strip()).findFirst()
                    .orElse(System.getProperty("os.arch"));
        } catch (IOException | java.io.UncheckedIOException _) {
            return output("sysctl", "-n", "machdep.cpu.brand_string").orElse(System.getProperty("os.arch"));
        }
    }

    private static String currentCommit() {
        return output("git", "rev-parse", "--short", "HEAD")
                .map(commit -> commit + (output("git", "status", "--porcelain", "--untracked-files=no").isEmpty() ? "" : "+")).orElse("");
    }

    /** What a program says in the root of the project; empty when it says nothing or is not there. */
    private static Optional<String> output(String... command) {
        try {
            Process process = new ProcessBuilder(command).directory(Checkout.root().toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD).start();
            String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return process.waitFor() == 0 && !text.isEmpty() ? Optional.of(text) : Optional.empty();
        } catch (IOException _) {
            return Optional.empty();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
