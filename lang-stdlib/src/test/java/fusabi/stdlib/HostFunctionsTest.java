package fusabi.stdlib;

import fusabi.capability.Capabilities;
import fusabi.capability.Clock;
import fusabi.compile.Compiler;
import fusabi.compile.Library;
import fusabi.compile.Script;
import fusabi.compile.SourceResolver;
import fusabi.host.LimitExceeded;
import fusabi.host.NativeFunction;
import fusabi.host.Questions;
import fusabi.source.SourceFile;
import fusabi.vm.Ending;
import fusabi.vm.Image;
import fusabi.vm.Instance;
import fusabi.vm.Limits;
import fusabi.vm.NativeTable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Host functions that answer later: asked by scripts that wait, one after the other or side by side, on a thread or on none. */
class HostFunctionsTest {

    private static final String HOST = """
            module Host
            open FSharp.Core.CompilerServices
            let ask (question: string) : string = HostFunctions.answer (extern "Test.ask" question)
            let fetch (question: string) : Async<string> = HostFunctions.later (fun () -> HostFunctions.waiting (extern "Test.ask" question))
            """;

    private final StringBuilder output = new StringBuilder();
    private final List<String> asked = new ArrayList<>();
    private final List<Questions.Question> questions = new ArrayList<>();
    private int withdrawn;

    /** An instance whose host function gives each question to {@code host}. */
    private Instance instance(String script, Questions open, Capabilities capabilities, BiConsumer<String, Questions.Question> host) {
        Image image = image(script, call -> {
            Questions.Question question = call.service(Questions.class).orElseThrow().ask();
            question.onWithdrawal(() -> withdrawn++);
            asked.add(call.stringArgument(0));
            questions.add(question);
            host.accept(call.stringArgument(0), question);
            return call.ofObject(question, 64);
        });
        return Instance.of(image, Limits.defaults(), output::append, output::append, () -> null, List.of("test"),
                WorldNatives.services(capabilities).with(Questions.class, open));
    }

    /** The library, the host's functions, the script. */
    private static Image image(String script, NativeFunction ask) {
        StandardLibrary library = StandardLibrary.instance();
        Library host = Compiler.extend(library.environment(), "host", List.of(SourceFile.of("host.fs", HOST))).value().orElseThrow();
        Script main = Compiler.compile(SourceFile.of("test.fsx", script), SourceResolver.none(), host.environment()).value().orElseThrow();
        return library.image().with(List.of(host.chunk()), NativeTable.builder().add("Test.ask", 1, ask).build()).with(List.of(main.chunk()));
    }

    private static void answer(Questions.Question question, String text) {
        assertThat(question.answer(call -> call.ofText(text))).isTrue();
    }

    private static final String PARALLEL = """
            let results = [ for i in 1 .. 5 -> Host.fetch (string i) ] |> Async.Parallel |> Async.RunSynchronously
            printf "%A" results
            """;

    @Test
    void aQuestionAnsweredAtOnceDoesNotWait() {
        Instance instance = instance("printf \"%s\" (Host.ask \"a\" + Host.ask \"b\")", Questions.suspending(), Capabilities.none(),
                (text, question) -> answer(question, text + "!"));
        assertThat(instance.runAll()).isInstanceOf(Ending.Completed.class);
        assertThat(output).hasToString("a!b!");
    }

    @Test
    void aScriptThatWaitsIsSuspended() {
        Questions open = Questions.suspending();
        Instance instance = instance("printf \"%s\" (Host.ask \"a\" + Host.ask \"b\")", open, Capabilities.none(), (_, _) -> { });
        for (int i = 0; i < 2; i++) {
            Ending ending = i == 0 ? instance.runAll() : instance.resume(Questions.GO_ON);
            assertThat(ending).isEqualTo(new Ending.Suspended(Optional.of(new Questions.Idle(Optional.empty()))));
            instance.collect();
            answer(questions.get(i), "<" + i + ">");
        }
        assertThat(instance.resume(Questions.GO_ON)).isInstanceOf(Ending.Completed.class);
        assertThat(output).hasToString("<0><1>");
        assertThat(instance.checkHeap()).isEmpty();
    }

    @Test
    void severalWaitSideBySide() {
        Questions open = Questions.suspending();
        Instance instance = instance(PARALLEL, open, Capabilities.none(), (_, _) -> { });
        assertThat(instance.runAll()).isInstanceOf(Ending.Suspended.class);
        assertThat(asked).containsExactly("1", "2", "3", "4", "5");
        for (int i : new int[] {3, 0, 4, 1, 2}) {
            answer(questions.get(i), "answer " + (i + 1));
            Ending ending = instance.resume(Questions.GO_ON);
            assertThat(ending).isInstanceOf(i == 2 ? Ending.Completed.class : Ending.Suspended.class);
        }
        assertThat(output).hasToString("[|\"answer 1\"; \"answer 2\"; \"answer 3\"; \"answer 4\"; \"answer 5\"|]");
    }

    @Test
    void aBlockedThreadGoesOnWithAnswersOfOthers() {
        Instance instance = instance(PARALLEL, Questions.blocking(), Capabilities.none(), (text, question) ->
                CompletableFuture.delayedExecutor(20 - 3 * Integer.parseInt(text), TimeUnit.MILLISECONDS).execute(() -> answer(question, text)));
        assertThat(instance.runAll()).isInstanceOf(Ending.Completed.class);
        assertThat(output).hasToString("[|\"1\"; \"2\"; \"3\"; \"4\"; \"5\"|]");
    }

    @Test
    void noThreadIsHeldByThousandsOfWaitingScripts() throws Exception {
        List<CompletableFuture<Ending>> endings = new ArrayList<>();
        Image[] image = new Image[1];
        for (int i = 0; i < 200; i++) {
            Questions open = Questions.suspending();
            Instance instance = instance(i, open, image);
            CompletableFuture<Ending> ending = new CompletableFuture<>();
            endings.add(ending);
            goOn(instance, open, instance.runAll(), ending);
        }
        assertThat(endings).noneMatch(CompletableFuture::isDone);
        for (Questions.Question question : questions) {
            CompletableFuture.runAsync(() -> answer(question, "x"));
        }
        for (CompletableFuture<Ending> ending : endings) {
            assertThat(ending.get(2, TimeUnit.MINUTES)).isInstanceOf(Ending.Completed.class);
        }
    }

    private Instance instance(int number, Questions open, Image[] image) {
        if (number == 0) {
            image[0] = image("if Host.ask \"a\" <> \"x\" then failwith \"wrong\"", call -> {
                Questions.Question question = call.service(Questions.class).orElseThrow().ask();
                questions.add(question);
                return call.ofObject(question, 64);
            });
        }
        return Instance.of(image[0], Limits.defaults(), _ -> { }, _ -> { }, () -> null, List.of("test"),
                WorldNatives.services(Capabilities.none()).with(Questions.class, open));
    }

    /** What a host does: a thread only while there is something to run. */
    private static void goOn(Instance instance, Questions open, Ending ending, CompletableFuture<Ending> result) {
        if (ending instanceof Ending.Suspended) {
            open.whenAnswered(() -> Thread.ofVirtual().start(() -> goOn(instance, open, instance.resume(Questions.GO_ON), result)));
        } else {
            result.complete(ending);
        }
    }

    @Test
    void anAnswerMayBeAnException() {
        Instance instance = instance("""
                let result = async { try return! Host.fetch "a" with e -> return e.Message } |> Async.RunSynchronously
                printf "%s" result
                """, Questions.suspending(), Capabilities.none(), (_, _) -> { });
        assertThat(instance.runAll()).isInstanceOf(Ending.Suspended.class);
        questions.getFirst().answer(call -> {
            throw call.raise("System.IO.IOException", "gone");
        });
        assertThat(instance.resume(Questions.GO_ON)).isInstanceOf(Ending.Completed.class);
        assertThat(output).hasToString("gone");
    }

    @Test
    void aCancelledComputationWithdrawsItsQuestion() {
        Instance instance = instance("""
                let source = new System.Threading.CancellationTokenSource()
                let work = Async.StartAsTask(Host.fetch "a", cancellationToken = source.Token)
                source.Cancel()
                printf "%s" (try work.Result with e -> e.InnerException.GetType().Name)
                """, Questions.suspending(), Capabilities.none(), (_, _) -> { });
        assertThat(instance.runAll()).isInstanceOf(Ending.Completed.class);
        assertThat(output).hasToString("TaskCanceledException");
        assertThat(withdrawn).isEqualTo(1);
        assertThat(questions.getFirst().answer(_ -> 0)).isFalse();
    }

    @Test
    void whatTakesTimeSuspendsToo() {
        Instance instance = instance("System.Threading.Thread.Sleep 500\nprintf \"awake\"", Questions.suspending(),
                Capabilities.none().with(Clock.system()), (_, _) -> { });
        Ending.Suspended ending = (Ending.Suspended) instance.runAll();
        Duration time = ((Questions.Idle) ending.request().orElseThrow()).atMost().orElseThrow();
        assertThat(time).isBetween(Duration.ofMillis(400), Duration.ofMillis(500));
        assertThat(instance.resume(Questions.GO_ON)).as("woken too early, it waits on").isInstanceOf(Ending.Suspended.class);
        instance.abandon();
        assertThat(output).isEmpty();
    }

    @Test
    void virtualTimeStandsStillWhileAnAnswerIsToCome() {
        Instance instance = instance("""
                let slow = async { do! Async.Sleep 10
                                   return "slept" }
                [ Host.fetch "a"; slow ] |> Async.Parallel |> Async.RunSynchronously |> printf "%A"
                """, Questions.suspending(), Capabilities.none(), (_, _) -> { });
        assertThat(instance.runAll()).isEqualTo(new Ending.Suspended(Optional.of(new Questions.Idle(Optional.empty()))));
        answer(questions.getFirst(), "answered");
        assertThat(instance.resume(Questions.GO_ON)).isInstanceOf(Ending.Completed.class);
        assertThat(output).hasToString("[|\"answered\"; \"slept\"|]");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void waitingIsInterrupted(boolean byThread) throws Exception {
        Instance instance = instance("Host.ask \"a\" |> ignore", Questions.blocking(), Capabilities.none(), (_, _) -> { });
        CompletableFuture<Ending> ending = new CompletableFuture<>();
        Thread thread = Thread.ofVirtual().start(() -> ending.complete(instance.runAll()));
        while (thread.getState() != Thread.State.TIMED_WAITING && thread.getState() != Thread.State.WAITING) {
            Thread.sleep(1);
        }
        if (byThread) {
            thread.interrupt();
        } else {
            instance.interrupt();
        }
        Ending.Stopped stopped = (Ending.Stopped) ending.get(2, TimeUnit.MINUTES);
        assertThat(stopped.limit()).isEqualTo(LimitExceeded.Limit.INTERRUPTED);
    }

    @Test
    void whatCanNeverComeIsAnError() {
        Instance instance = instance("(System.Threading.Tasks.TaskCompletionSource<int>()).Task.Result |> ignore", Questions.suspending(),
                Capabilities.none(), (_, _) -> { });
        assertThat(((Ending.Raised) instance.runAll()).message()).contains("nothing is left to bring about");
    }
}
