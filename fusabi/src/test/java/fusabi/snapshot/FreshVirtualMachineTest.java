package fusabi.snapshot;

import fusabi.vm.Ending;
import fusabi.vm.Image;
import fusabi.vm.Instance;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** A snapshot that is restored by another Java virtual machine goes on as it would have. One machine is started for all programs. */
class FreshVirtualMachineTest {

    private static final Path SPEC = Path.of(System.getProperty("fusabi.root", "..")).toAbsolutePath().normalize().resolve("spec");
    private static final int PROGRAMS = 25;

    @TempDir
    private Path folder;

    @Test
    void snapshotsGoOnElsewhere() throws IOException, InterruptedException {
        List<Path> programs;
        try (Stream<Path> files = Files.walk(SPEC)) {
            programs = files.filter(file -> file.toString().endsWith(".out") && !file.startsWith(SPEC.resolve("deep"))).sorted().toList();
        }
        int step = Math.max(1, programs.size() / PROGRAMS);
        int count = 0;
        for (int i = step / 2; i < programs.size(); i += step) {
            count += put(Path.of(programs.get(i).toString().replaceFirst("out$", "fsx")), "case" + i) ? 1 : 0;
        }
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UseSerialGC",
                "-Dfile.encoding=UTF-8", "-cp", System.getProperty("java.class.path"), FreshVirtualMachineTest.class.getName(), folder.toString())
                .redirectErrorStream(true).redirectOutput(folder.resolve("log").toFile()).start();
        assertThat(process.waitFor(10, TimeUnit.MINUTES)).isTrue();
        assertThat(Files.readString(folder.resolve("log"))).isEqualTo(count + " went on\n");
        assertThat(count).isGreaterThan(PROGRAMS / 2);
    }

    /** Runs half of a program; leaves its text, the snapshot and what the whole does in the folder. */
    private boolean put(Path file, String name) throws IOException {
        String text = Files.readString(file);
        Image image = Run.image(text).orElse(null);
        if (image == null) {
            return false;
        }
        Run plain = Run.plain(image);
        StringBuilder output = new StringBuilder();
        Instance instance = Run.instance(image, output, Run.services());
        instance.pauseAfter(Math.max(1, plain.fuel() / 2));
        if (!(instance.runAll() instanceof Ending.Suspended)) {
            return false;
        }
        Files.writeString(folder.resolve(name + ".fsx"), text);
        Files.write(folder.resolve(name + ".snapshot"), instance.snapshot());
        Files.writeString(folder.resolve(name + ".begun"), output);
        Files.writeString(folder.resolve(name + ".whole"), plain.toString());
        return true;
    }

    /** The other machine: goes on with every snapshot in a folder. */
    public static void main(String[] arguments) throws IOException {
        PrintStream log = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Path folder = Path.of(arguments[0]);
        List<Path> snapshots;
        try (Stream<Path> files = Files.list(folder)) {
            snapshots = files.filter(file -> file.toString().endsWith(".snapshot")).sorted().toList();
        }
        int right = 0;
        for (Path snapshot : snapshots) {
            String name = snapshot.toString().replaceFirst("snapshot$", "");
            StringBuilder output = new StringBuilder(Files.readString(Path.of(name + "begun")));
            Image image = Run.image(Files.readString(Path.of(name + "fsx"))).orElseThrow();
            Instance instance = Run.restore(image, output, Run.services(), Files.readAllBytes(snapshot));
            Run whole = Run.of(instance, output, instance.resume());
            if (whole.toString().equals(Files.readString(Path.of(name + "whole")))) {
                right++;
            } else {
                log.print(name + "\n" + whole + "\n");
            }
        }
        log.print(right + " went on\n");
    }
}
