package fusabi.limits;

import fusabi.Engine;
import fusabi.RunOptions;
import fusabi.RunResult;
import fusabi.capability.Capabilities;
import fusabi.capability.FileAccess;
import fusabi.capability.Network;
import fusabi.capability.Processes;
import fusabi.host.LimitExceeded;
import fusabi.source.SourceFile;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIf;

import static org.assertj.core.api.Assertions.assertThat;

/** What comes from outside without an end ends in the heap's limit, not in the memory of the process. */
@Timeout(value = 5, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ReceivingTest {

    private static final Engine ENGINE = Engine.withStandardLibrary();
    private static final byte[] PIECE = "x".repeat(1 << 16).getBytes(StandardCharsets.US_ASCII);

    static boolean isThereYes() {
        return Files.isExecutable(Path.of("/usr/bin/yes"));
    }

    static boolean isThereZero() {
        return Files.isReadable(Path.of("/dev/zero"));
    }

    private static RunResult run(String script, Capabilities capabilities) {
        return ENGINE.compile(SourceFile.of("receiving.fsx", script)).value().orElseThrow()
                .run(RunOptions.defaults().withCapabilities(capabilities).withHeapQuota(8 << 20));
    }

    private static void isStoppedByTheHeap(RunResult result) {
        assertThat(result).isInstanceOf(RunResult.Stopped.class);
        assertThat(((RunResult.Stopped) result).limit()).isEqualTo(LimitExceeded.Limit.HEAP);
    }

    @Test
    @EnabledIf("isThereYes")
    void aProgramThatWritesForEver() {
        String script = "open System.Diagnostics\nlet p = Process.Start(ProcessStartInfo(\"/usr/bin/yes\", RedirectStandardOutput = true))\np.WaitForExit()";
        isStoppedByTheHeap(run(script, Capabilities.none().with(Processes.any())));
    }

    @Test
    void aBodyWithoutAnEnd() throws IOException {
        try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> {
                try (Socket client = server.accept(); OutputStream out = client.getOutputStream()) {
                    out.write("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
                    while (true) {
                        out.write(PIECE);
                    }
                } catch (IOException _) {
                    // Nobody listens any more.
                }
            });
            String address = "http://127.0.0.1:" + server.getLocalPort() + "/";
            isStoppedByTheHeap(run("System.Net.Http.HttpClient().GetStringAsync(\"" + address + "\").Result |> ignore",
                    Capabilities.none().with(Network.to(Set.of()))));
        }
    }

    @Test
    @EnabledIf("isThereZero")
    void aFileWithoutAnEnd() {
        Capabilities devices = Capabilities.none().with(FileAccess.of(Path.of("/dev"), List.of(Path.of("/dev")), List.of()));
        isStoppedByTheHeap(run("System.IO.File.ReadAllBytes \"/dev/zero\" |> ignore", devices));
    }

    @Test
    void whatFitsIsGiven() throws IOException {
        Path folder = Files.createTempDirectory("receiving");
        Files.writeString(folder.resolve("a.txt"), "some text");
        Files.writeString(folder.resolve("empty.txt"), "");
        Capabilities files = Capabilities.none().with(FileAccess.of(folder, List.of(folder), List.of()));
        assertThat(run("if System.IO.File.ReadAllText \"a.txt\" <> \"some text\" || System.IO.File.ReadAllText \"empty.txt\" <> \"\" then failwith \"?\"", files))
                .isInstanceOf(RunResult.Completed.class);
    }
}
