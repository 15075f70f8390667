package fusabi;

import fusabi.source.SourceFile;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** How asynchronous work is scheduled. Nothing grants a clock here, so time is virtual and the order is the same in every run. */
class AsyncTest {

    private static String output(String script) {
        StringBuilder text = new StringBuilder();
        Program program = Engine.withStandardLibrary().compile(SourceFile.of("test.fsx", "open System\nopen System.Threading\n" + script))
                .value().orElseThrow();
        RunResult result = program.run(RunOptions.defaults().withOutput(text::append));
        assertThat(result).isEqualTo(new RunResult.Completed(0));
        RunResult stressed = program.run(RunOptions.defaults().collectingAtEverySafepoint());
        assertThat(stressed).isEqualTo(new RunResult.Completed(0));
        return text.toString();
    }

    @Test
    void sleepersWakeInTheOrderOfTheirTimes() {
        assertThat(output("""
                [ for i in [30; 10; 20; 10] -> async { do! Async.Sleep i
                                                       printf "%d " i } ] |> Async.Parallel |> Async.RunSynchronously |> ignore
                """)).isEqualTo("10 10 20 30 ");
    }

    @Test
    void aSequenceMayWaitInsideATask() {
        assertThat(output("""
                let log (text: string) = printf "%s " text
                let slow name = task {
                    do! Tasks.Task.Delay 1
                    let values = seq {
                        for i in 1 .. 3 do
                            Thread.Sleep 10
                            log (name + string i)
                            yield i }
                    return Seq.sum values }
                let a = slow "a"
                let b = slow "b"
                printf "%d" (a.Result + b.Result)
                """)).isEqualTo("a1 b1 a2 b2 a3 b3 12");
    }

    /** A task begins on the thread that makes it, and holds that up as long as it does not wait in the way of tasks. */
    @Test
    void aTaskBlocksItsMaker() {
        assertThat(output("""
                let busy name =
                    task {
                        Thread.Sleep 20
                        Async.RunSynchronously(Async.Sleep 10)
                        (Tasks.Task.Delay 10).Wait()
                        printf "%s1 " name
                        do! Tasks.Task.Delay 10
                        printf "%s2 " name }
                let a = busy "a"
                let b = busy "b"
                printf "both begun "
                a.Wait()
                b.Wait()
                """)).isEqualTo("a1 a2 b1 both begun b2 ");
    }

    @Test
    void whatRunsBesideDoesNot() {
        assertThat(output("""
                let busy name milliseconds = async {
                    Thread.Sleep(milliseconds: int)
                    printf "%s " name }
                [ busy "a" 20; busy "b" 10 ] |> Async.Parallel |> Async.RunSynchronously |> ignore
                let task = Tasks.Task.Run(fun () -> Thread.Sleep 30; printf "run ")
                printf "main "
                task.Wait()
                """)).isEqualTo("b a main run ");
    }

    @Test
    void nestedSequencesWaitToo() {
        assertThat(output("""
                let rec deep n = seq {
                    if n > 0 then
                        Thread.Sleep 1
                        yield n
                        yield! deep (n - 1) }
                let sums = [ for n in [3; 5] -> async { return Seq.sum (deep n) } ] |> Async.Parallel |> Async.RunSynchronously
                printf "%A" sums
                """)).isEqualTo("[|6; 15|]");
    }

    @Test
    void equalityAndToStringMayWait() {
        assertThat(output("""
                [<CustomEquality; NoComparison>]
                type Slow =
                    { X: int }
                    override a.Equals other =
                        match other with
                        | :? Slow as b -> Thread.Sleep 5; a.X = b.X
                        | _ -> false
                    override a.GetHashCode() = a.X
                    override a.ToString() = Thread.Sleep 5; "slow"
                let t = task {
                    do! Tasks.Task.Delay 1
                    return string ({ X = 1 } = { X = 1 }) + sprintf " %O %s" { X = 2 } (string { X = 3 }) }
                printf "%s" t.Result
                """)).isEqualTo("True slow slow");
    }

    @Test
    void theTokenOfAJobIsItsOwn() {
        assertThat(output("""
                let source = new CancellationTokenSource()
                let stopped = Async.StartAsTask(async { while true do do! Async.Sleep 10 }, cancellationToken = source.Token)
                let other = Async.StartAsTask(async {
                    do! Async.Sleep 35
                    source.Cancel()
                    do! Async.Sleep 10
                    return "other goes on" })
                printf "%s; " other.Result
                printf "%s" (try (stopped.Wait(); "no") with e -> e.InnerException.GetType().Name)
                """)).isEqualTo("other goes on; TaskCanceledException");
    }

    @Test
    void manyWaitAtOnce() {
        assertThat(output("""
                let total = [ for i in 1 .. 2000 -> async { do! Async.Sleep(i % 100)
                                                            return i } ] |> Async.Parallel |> Async.RunSynchronously |> Array.sum
                printf "%d" total
                """)).isEqualTo("2001000");
    }

    @Test
    void timersThatAreNotNeededAnyMoreAreForgotten() {
        assertThat(output("""
                let box = MailboxProcessor.Start(fun inbox -> async {
                    let mutable sum = 0
                    while sum < 3000 do
                        let! n = inbox.Receive 1000000
                        sum <- sum + n
                    let! last = inbox.TryReceive 50
                    printf "%d %A" sum (last: int option) })
                for i in 1 .. 3000 do
                    box.Post 1
                    if i % 3 = 0 then Async.RunSynchronously(Async.Sleep 1)
                Thread.Sleep 100
                """)).isEqualTo("3000 None");
    }

    @Test
    void whatNobodyDisposesOfDoesNotRunItsFinally() {
        assertThat(output("""
                let values name = seq {
                    try
                        yield 1
                        yield 2
                    finally printf "%s " name }
                let left = (values "left").GetEnumerator()
                left.MoveNext() |> ignore
                GC.Collect()
                let disposed = (values "disposed").GetEnumerator()
                disposed.MoveNext() |> ignore
                disposed.Dispose()
                disposed.Dispose()
                for _ in Seq.truncate 1 (values "truncated") do ()
                Seq.head (values "head") |> ignore
                printf "%b" (disposed.MoveNext())
                """)).isEqualTo("disposed truncated head false");
    }

    @Test
    void exceptionsLeaveSequencesForTasksForMain() {
        assertThat(output("""
                let failing = seq {
                    try
                        yield 1
                        Thread.Sleep 1
                        failwith "deep"
                    finally printf "inner " }
                let t = task {
                    try
                        do! Tasks.Task.Delay 1
                        return Seq.sum failing
                    finally printf "outer " }
                printf "%s" (try string t.Result with :? AggregateException as e -> e.InnerException.Message)
                """)).isEqualTo("inner outer deep");
    }

    @Test
    void aSequenceThatAsksItselfForItsNextValueIsRefused() {
        assertThat(output("""
                let mutable self : System.Collections.Generic.IEnumerator<int> = null
                self <- (seq {
                    yield 1
                    self.MoveNext() |> ignore
                    yield 2 }).GetEnumerator()
                self.MoveNext() |> ignore
                printf "%s" (try string (self.MoveNext()) with e -> e.GetType().Name)
                """)).isEqualTo("InvalidOperationException");
    }
}
