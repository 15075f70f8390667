package fusabi;

import fusabi.heap.Stress;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Host functions that give a {@link CompletionStage}: scripts wait for them as for any asynchronous work. */
class AsyncHostTest {

    interface Web {
        CompletionStage<String> fetch(String address);

        CompletableFuture<List<Integer>> numbers();
    }

    private final List<CompletableFuture<?>> asked = new ArrayList<>();

    private Engine engine(Function<String, CompletionStage<String>> fetch) {
        return Engine.withStandardLibrary().with(HostModule.named("Web").functions(Web.class, new Web() {
            @Override
            public CompletionStage<String> fetch(String address) {
                CompletionStage<String> stage = fetch.apply(address);
                asked.add(stage.toCompletableFuture());
                return stage;
            }

            @Override
            public CompletableFuture<List<Integer>> numbers() {
                return CompletableFuture.completedFuture(List.of(1, 2, 3));
            }
        })).with(HostModule.named("Host")
                .function("load", "string -> Async<int>", call -> {
                    String text = call.text(0);
                    return CompletableFuture.supplyAsync(text::length);
                })
                .function("started", "string -> System.Threading.Tasks.Task<int list>", call ->
                        CompletableFuture.completedFuture(List.of(call.text(0).length()))));
    }

    private static CompletionStage<String> slowly(String address) {
        return CompletableFuture.supplyAsync(() -> "<" + address + ">", CompletableFuture.delayedExecutor(5, TimeUnit.MILLISECONDS));
    }

    private static RunOptions options(boolean stressed) {
        return stressed ? RunOptions.defaults().under(Stress.of(Stress.Switch.COLLECT_AT_EVERY_SAFEPOINT, Stress.Switch.POISON)) : RunOptions.defaults();
    }

    private Object value(Function<String, CompletionStage<String>> fetch, boolean stressed, String script) {
        try (Instance instance = engine(fetch).load("test.fsx", script).instantiate(options(stressed))) {
            return instance.value("it", Object.class);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aStageIsAComputation(boolean stressed) {
        assertThat(value(AsyncHostTest::slowly, stressed, """
                let it =
                    async {
                        let! a = Web.fetch "a"
                        let! all = [ for n in 1 .. 3 -> Web.fetch (string n) ] |> Async.Parallel
                        let! numbers = Web.numbers ()
                        return a + String.concat "" all + string (List.sum numbers)
                    } |> Async.RunSynchronously
                """)).isEqualTo("<a><1><2><3>6");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aSignatureMaySayAsyncOrTask(boolean stressed) {
        assertThat(value(AsyncHostTest::slowly, stressed, """
                let it =
                    task {
                        let! a = Host.load "four"
                        let! b = Host.started "seven77"
                        return a * 10 + List.sum b
                    } |> fun work -> work.Result
                """)).isEqualTo(47);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aComputationAsksEachTimeItRuns(boolean stressed) {
        assertThat(value(address -> asked.size() < 2 ? CompletableFuture.failedStage(new IOException("busy")) : slowly(address), stressed, """
                let rec attempt times (work: Async<string>) =
                    async {
                        try return! work
                        with _ when times > 0 -> return! attempt (times - 1) work
                    }
                let it = attempt 5 (Web.fetch "a") |> Async.RunSynchronously
                """)).isEqualTo("<a>");
        assertThat(asked).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aFailureIsAnExceptionOfTheScriptWithItsCause(boolean stressed) {
        Function<String, CompletionStage<String>> failing = address -> CompletableFuture.supplyAsync(() -> {
            throw new CompletionException(new IOException("no " + address));
        });
        assertThat(value(failing, stressed, """
                let it = async { try return! Web.fetch "a" with e -> return "caught: " + e.Message } |> Async.RunSynchronously
                """)).isEqualTo("caught: no a");
        assertThatThrownBy(() -> value(failing, stressed, "let it = Web.fetch \"b\" |> Async.RunSynchronously"))
                .isInstanceOf(ScriptException.class).hasMessage("no b").hasCauseInstanceOf(IOException.class);
        assertThatThrownBy(() -> value(_ -> {
            throw new IllegalStateException("not now");
        }, stressed, "let it = Web.fetch \"b\" |> Async.RunSynchronously")).isInstanceOf(ScriptException.class).hasMessage("not now");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void whatTheScriptNoLongerWantsIsCancelled(boolean stressed) {
        assertThat(value(_ -> new CompletableFuture<>(), stressed, """
                let source = new System.Threading.CancellationTokenSource()
                let work = Async.StartAsTask(Web.fetch "a", cancellationToken = source.Token)
                source.Cancel()
                let it = try work.Result with e -> e.InnerException.GetType().Name
                """)).isEqualTo("TaskCanceledException");
        assertThat(asked).hasSize(1).allMatch(CompletableFuture::isCancelled);
    }
}
