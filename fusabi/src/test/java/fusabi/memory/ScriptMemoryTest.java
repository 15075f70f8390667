package fusabi.memory;

import fusabi.Engine;
import fusabi.RunOptions;
import fusabi.RunResult;
import fusabi.host.LimitExceeded;
import fusabi.source.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What scripts drop is freed, whatever it is made of; what they keep stays; and the quota is what they may keep. */
class ScriptMemoryTest {

    private static final Engine ENGINE = Engine.withStandardLibrary();
    private static final long MB = 1 << 20;

    private static RunResult run(long quota, String script) {
        StringBuilder output = new StringBuilder();
        RunResult result = ENGINE.compile(SourceFile.of("memory.fsx", script)).value().orElseThrow()
                .run(RunOptions.defaults().withHeapQuota(quota).withOutput(output::append));
        if (result instanceof RunResult.Completed) {
            assertThat(output).hasToString("done\n");
        }
        return result;
    }

    private static void completes(long quota, String script) {
        assertThat(run(quota, script + "\nprintfn \"done\"\n")).isEqualTo(new RunResult.Completed(0));
    }

    private static void stops(long quota, String script) {
        assertThat(run(quota, script + "\nprintfn \"done\"\n"))
                .isInstanceOfSatisfying(RunResult.Stopped.class, stopped -> assertThat(stopped.limit()).isEqualTo(LimitExceeded.Limit.HEAP));
    }

    @Test
    void tenMillionCyclicRecordsPassThrough64Megabytes() {
        completes(64 * MB, """
                type Node = { Value: int; mutable Next: Node option }
                for i in 1 .. 10_000_000 do
                    let node = { Value = i; Next = None }
                    node.Next <- Some node
                """);
    }

    @Test
    void cyclesThroughMutableFields() {
        completes(8 * MB, """
                type Person(name: string) =
                    member val Friend: Person = Unchecked.defaultof<Person> with get, set
                    member _.Name = name
                for i in 1 .. 300_000 do
                    let a = Person "a"
                    let b = Person "b"
                    a.Friend <- b
                    b.Friend <- a
                """);
    }

    @Test
    void cyclesThroughClosures() {
        completes(8 * MB, """
                for i in 1 .. 300_000 do
                    let mutable call = fun (n: int) -> n
                    let cell = ref call
                    cell.Value <- fun n -> if n = 0 then i else cell.Value (n - 1)
                    if cell.Value 2 <> i then failwith "wrong"
                """);
    }

    @Test
    void cyclesThroughReferences() {
        completes(8 * MB, """
                type Link = { Next: Link option ref }
                for i in 1 .. 300_000 do
                    let first = { Next = ref None }
                    let second = { Next = ref (Some first) }
                    first.Next.Value <- Some second
                """);
    }

    @Test
    void cyclesThroughRecursiveValues() {
        completes(8 * MB, """
                type Tree = { Parent: Lazy<Tree>; Size: int }
                for i in 1 .. 100_000 do
                    let rec tree = { Parent = lazy tree; Size = i }
                    if tree.Parent.Value.Size <> i then failwith "wrong"
                """);
    }

    @Test
    void cyclesThroughCollections() {
        completes(16 * MB, """
                open System.Collections.Generic
                for i in 1 .. 50_000 do
                    let items = ResizeArray<obj>()
                    items.Add(box items)
                    let table = Dictionary<int, obj>()
                    table.[1] <- box table
                    let array : obj[] = Array.create 3 null
                    array.[0] <- box array
                """);
    }

    @Test
    void sequencesThatAreDroppedHalfway() {
        completes(16 * MB, """
                let numbers = seq { let mutable i = 0 in while true do i <- i + 1; yield i }
                for i in 1 .. 50_000 do
                    let e = numbers.GetEnumerator()
                    e.MoveNext() |> ignore
                    e.MoveNext() |> ignore
                    if e.Current <> 2 then failwith "wrong"
                """);
    }

    @Test
    void eventsAndTheirHandlers() {
        completes(16 * MB, """
                for i in 1 .. 30_000 do
                    let event = Event<int>()
                    let mutable sum = 0
                    let total = ref 0
                    event.Publish.Add(fun n -> total.Value <- total.Value + n)
                    event.Publish.Add(fun _ -> ignore event)
                    event.Trigger i
                    if total.Value <> i then failwith "wrong"
                """);
    }

    @Test
    void exceptionsAndTheirTraces() {
        completes(8 * MB, """
                let rec deep n = if n = 0 then failwith "bottom" else 1 + deep (n - 1)
                for i in 1 .. 20_000 do
                    try deep 20 |> ignore with _ -> ()
                    try 1 / (i - i) |> ignore with _ -> ()
                """);
    }

    @Test
    void stringsThatAreBuiltAndDropped() {
        completes(8 * MB, """
                let mutable text = ""
                for i in 1 .. 200_000 do
                    text <- if text.Length > 1000 then "" else text + string i
                """);
    }

    @Test
    void constantsOfManyBitsAreMadeOnce() {
        completes(2 * MB, """
                let mutable n = 0
                for i in 1 .. 2_000_000 do
                    let x = 0x7FFFFFFFFFFFFFFFL
                    if x > 5L then n <- n + 1
                """);
    }

    @Test
    void whatIsKeptStays() {
        completes(64 * MB, """
                let kept = [ for i in 1 .. 100_000 -> (i, string i) ]
                let mutable junk = []
                for i in 1 .. 2_000_000 do junk <- [ i; i ]
                for (i, text) in kept do
                    if string i <> text then failwithf "%d became %s" i text
                """);
    }

    @Test
    void whatALoopNeedsNoMoreIsFreedWhileItRuns() {
        completes(16 * MB, """
                let sum () =
                    let mutable total = 0L
                    for i in 1 .. 100 do
                        let big = Array.init 100_000 id
                        total <- total + int64 big.[i]
                    total
                if sum () <> 5050L then failwith "wrong"
                """);
    }

    @Test
    void theHeadOfALongListIsNotKeptByItsWalk() {
        completes(8 * MB, """
                let rec from n = seq { yield n; yield! Seq.empty; if n < 3 then yield! from (n + 1) }
                Seq.initInfinite id |> Seq.take 1_000_000 |> Seq.fold (fun a b -> a ^^^ b) 0 |> ignore
                if Seq.length (from 0) <> 4 then failwith "wrong"
                """);
    }

    /** After recursion that took most of the quota for its stack, the quota is there for data. */
    @Test
    void theStackShrinksAfterDeepRecursion() {
        completes(64 * MB, """
                let rec deep n = if n = 0 then 0 else 1 + deep (n - 1)
                if deep 500_000 <> 500_000 then failwith "wrong"
                let mutable sum = 0
                for i in 1 .. 10_000 do sum <- sum + i
                let kept = Array.create 7_000_000 1
                if deep 1000 + kept.[0] <> 1001 then failwith "wrong"
                """);
    }

    /** Words that a live set may take: 8 bytes each, and their bit of the bitmap; the library's own are in the hundredth that is left. */
    private static long words(long quota, double part) {
        return (long) (quota * part / (8 + 1.0 / 8));
    }

    @ParameterizedTest
    @ValueSource(longs = {32, 100, 300})
    void anArrayWithinAHundredthOfTheQuotaFits(long megabytes) {
        long quota = megabytes * MB;
        completes(quota, "let kept = Array.create " + words(quota, 0.99) + " 1.5\nif kept.[77] <> 1.5 then failwith \"wrong\"");
    }

    @ParameterizedTest
    @ValueSource(longs = {32, 100})
    void anArrayBeyondTheQuotaStops(long megabytes) {
        long quota = megabytes * MB;
        stops(quota, "let kept = Array.create " + (words(quota, 1) + 1) + " 1.5\nif kept.[77] <> 1.5 then failwith \"wrong\"");
    }

    @ParameterizedTest
    @ValueSource(longs = {32, 100})
    void aListWithinAHundredthOfTheQuotaFits(long megabytes) {
        long quota = megabytes * MB;
        completes(quota, """
                let rec build n list = if n = 0 then list else build (n - 1) (n :: list)
                let kept = build %d []
                if List.head kept <> 1 then failwith "wrong"
                """.formatted(words(quota, 0.99) / 3));
    }

    @ParameterizedTest
    @ValueSource(longs = {32, 100})
    void aListBeyondTheQuotaStops(long megabytes) {
        long quota = megabytes * MB;
        stops(quota, """
                let rec build n list = if n = 0 then list else build (n - 1) (n :: list)
                let kept = build %d []
                if List.head kept <> 1 then failwith "wrong"
                """.formatted(words(quota, 1) / 3 + 1));
    }

    @Test
    void aLimitIsOutOfTheScriptsReach() {
        stops(8 * MB, """
                let mutable kept = []
                while true do
                    try
                        try kept <- Array.create 1000 0 :: kept finally ()
                    with _ -> kept <- []
                """);
    }
}
