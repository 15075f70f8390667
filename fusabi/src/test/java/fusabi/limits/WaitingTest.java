package fusabi.limits;

import fusabi.Engine;
import fusabi.RunOptions;
import fusabi.RunResult;
import fusabi.capability.Capabilities;
import fusabi.capability.Clock;
import fusabi.capability.Network;
import fusabi.capability.Processes;
import fusabi.host.LimitExceeded;
import fusabi.source.SourceFile;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;

/** What waits ends by the time limit, soon, and whatever it waits for is told. */
@Timeout(value = 5, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class WaitingTest {

    private static RunResult run(String script, Capabilities granted) {
        return Engine.withStandardLibrary().compile(SourceFile.of("wait.fsx", script)).value().orElseThrow()
                .run(RunOptions.defaults().withTime(Duration.ofMillis(100)).withCapabilities(granted));
    }

    private static void isStopped(RunResult result) {
        assertThat(result).isInstanceOf(RunResult.Stopped.class);
        assertThat(((RunResult.Stopped) result).limit()).isEqualTo(LimitExceeded.Limit.TIME);
    }

    @Test
    void sleepingByTheClock() {
        isStopped(run("System.Threading.Thread.Sleep 600000", Capabilities.none().with(Clock.system())));
        isStopped(run("Async.RunSynchronously(Async.Sleep 600000)", Capabilities.none().with(Clock.system())));
    }

    @Test
    void anotherProgram() {
        long before = ProcessHandle.current().children().filter(ProcessHandle::isAlive).count();
        isStopped(run("System.Diagnostics.Process.Start(\"sleep\", \"600\").WaitForExit()", Capabilities.none().with(Processes.any())));
        await(() -> ProcessHandle.current().children().filter(ProcessHandle::isAlive).count() <= before);
    }

    private static void await(BooleanSupplier condition) {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
        while (!condition.getAsBoolean() && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        assertThat(condition.getAsBoolean()).isTrue();
    }

    @Test
    void aRequest() throws InterruptedException {
        CountDownLatch told = new CountDownLatch(1);
        Network slow = (_, _, _) -> {
            try {
                Thread.sleep(600_000);
            } catch (InterruptedException e) {
                told.countDown();
                throw new IOException(e);
            }
            return new Network.Response(200, "");
        };
        isStopped(run("System.Net.Http.HttpClient().GetStringAsync(\"http://localhost/\").Result |> ignore", Capabilities.none().with(slow)));
        assertThat(told.await(1, TimeUnit.MINUTES)).isTrue();
    }
}
