package fusabi.snapshot;

import fusabi.host.Services;
import fusabi.value.Word;
import fusabi.vm.Ending;
import fusabi.vm.Image;
import fusabi.vm.Instance;
import fusabi.vm.SnapshotException;
import fusabi.vm.SnapshotRule;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** An instance at rest keeps whatever its script holds when it is put away and made again: what it shows then, and what it does next. */
class RestingSnapshotTest {

    /** Runs a script, puts the instance away and makes it again; then {@code show ()} of both, twice, must write the same. */
    private static String restored(String script) {
        Image image = Run.image(script).orElseThrow();
        Services services = Run.services();
        StringBuilder output = new StringBuilder();
        Instance instance = Run.instance(image, output, services);
        assertThat(instance.runAll()).isInstanceOf(Ending.Completed.class);
        byte[] bytes = instance.snapshot();
        StringBuilder other = new StringBuilder(output);
        Instance again = Run.restore(image, other, services, bytes);
        assertThat(again.checkHeap()).isEmpty();
        byte[] second = again.snapshot();
        assertThat(Run.restore(image, new StringBuilder(), services, second).snapshot()).isEqualTo(second);
        for (int i = 0; i < 2; i++) {
            show(instance);
            show(again);
        }
        assertThat(other).hasToString(output.toString());
        assertThat(again.fuelUsed()).isEqualTo(instance.fuelUsed());
        assertThat(again.checkHeap()).isEmpty();
        return other.toString();
    }

    private static void show(Instance instance) {
        assertThat(instance.call(instance.function("show").orElseThrow(), Word.UNIT)).isInstanceOf(Ending.Completed.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "1, -7, 300000, 'x', 200uy, -3y, 30000s, 60000us, 4000000000u, 1.5f, 0.1, nan, -infinity, true, ()",
        "5L, System.Int64.MinValue, 0xFFFFFFFFFFFFFFFFUL, 7UL, 3n, -9000000000000000000n, 7un, 18000000000000000000un",
        "\"text\", \"\", (null: string), String.replicate 1000 \"\\u20ac\", \"\\ud83d\\ude00\"",
        "123456789012345678901234567890I, -1I, 0I, 1.50M, -79228162514264337593543950335M, 0.0000000000000000000000000001M",
        "System.DayOfWeek.Friday, System.StringComparison.Ordinal",
        "Some 3, (None: int option), [1; 2; 3], [| 'a'; 'b' |], (1, \"two\"), struct (3, 4), {| A = 1; B = \"b\" |}, (Error \"no\": Result<int, string>)",
        "Map.ofList [ 3, \"c\"; 1, \"a\" ], Set.ofList [ 3; 1 ], dict [ 1, 2 ], System.Collections.Generic.List [ 1; 2 ]",
        "System.DateTime (2026, 3, 14), System.TimeSpan.FromMinutes 90.0, System.Guid.Parse \"00112233-4455-6677-8899-aabbccddeeff\"",
        "lazy (1 + 1), ref 3, Array2D.init 2 3 (fun i j -> i + j)"
    })
    void values(String values) {
        assertThat(restored("let it = (" + values + ")\nlet show () = printfn \"%A\" it\n")).isNotBlank();
    }

    @Test
    void closuresAndCellsAreSharedAsBefore() {
        assertThat(restored("""
                let counter () =
                    let mutable n = ref 0
                    (fun step -> n.Value <- n.Value + step; n.Value), (fun () -> n.Value)
                let add, get = counter ()
                let twice f x = f (f x)
                let addTwice = twice add
                let sum a b c d = a * 1000 + b * 100 + c * 10 + d
                let partly = sum 1 2
                let show () = printfn "%d %d %d" (addTwice 1) (get ()) (partly 3 4)
                """)).isEqualTo("2 2 1234\n6 6 1234\n");
    }

    @Test
    void cyclesStayCycles() {
        assertThat(restored("""
                type Node = { Name: string; mutable Next: Node option }
                let a = { Name = "a"; Next = None }
                let b = { Name = "b"; Next = Some a }
                a.Next <- Some b
                let mutable at = a
                let show () =
                    at <- at.Next.Value
                    printfn "%s %b" at.Name (obj.ReferenceEquals (at.Next.Value.Next.Value, at))
                """)).isEqualTo("b true\na true\n");
    }

    @Test
    void enumeratorsGoOnWhereTheyWere() {
        assertThat(restored("""
                let rec walk n = seq { yield n; yield! walk (n + 1) }
                let squares = (Seq.map (fun x -> x * x) (walk 1)).GetEnumerator ()
                squares.MoveNext () |> ignore
                squares.MoveNext () |> ignore
                let unbegun = (seq { yield "first" }).GetEnumerator ()
                let ended = (Seq.empty<int>).GetEnumerator ()
                ended.MoveNext () |> ignore
                let show () = printfn "%b %d %b %b" (squares.MoveNext ()) squares.Current (unbegun.MoveNext ()) (ended.MoveNext ())
                """)).isEqualTo("true 9 true false\ntrue 16 false false\n");
    }

    @Test
    void objectsOfNativesAreWhatTheyWere() {
        assertThat(restored("""
                let text = System.Text.StringBuilder "abc"
                let random = System.Random 42
                random.Next 100 |> ignore
                let regex = System.Text.RegularExpressions.Regex ("B(.)", System.Text.RegularExpressions.RegexOptions.IgnoreCase)
                let gate = obj ()
                let table = System.Collections.Generic.Dictionary<obj, string> (HashIdentity.Reference)
                table.[gate] <- "gate"
                table.[box text] <- "text"
                let show () =
                    text.Append (random.Next 100) |> ignore
                    printfn "%O %s %s %s" text (regex.Match "abc").Groups.[1].Value table.[gate] table.[box text]
                """)).contains("c gate text");
    }

    @Test
    void exceptionsKeepTheirTrace() {
        assertThat(restored("""
                exception Odd of int
                let caught = try List.iter (fun n -> if n = 3 then raise (Odd n)) [ 1 .. 5 ]; null with e -> e
                let show () = printfn "%A %s" caught caught.StackTrace
                """)).contains("Odd");
    }

    @Test
    void weakReferencesStayWeak() {
        assertThat(restored("""
                let kept = System.Text.StringBuilder "kept"
                let weak = System.WeakReference<System.Text.StringBuilder> kept
                let dropped = System.WeakReference (System.Text.StringBuilder "dropped")
                System.GC.Collect ()
                let show () =
                    match weak.TryGetTarget () with
                    | true, target -> printfn "%O %b" target dropped.IsAlive
                    | _ -> printfn "gone"
                """)).contains("kept false");
    }

    @Test
    void agentsAnswerAfterwards() {
        assertThat(restored("""
                let agent =
                    MailboxProcessor.Start (fun inbox ->
                        let rec loop total =
                            async {
                                let! (n: int, reply: AsyncReplyChannel<int>) = inbox.Receive ()
                                reply.Reply (total + n)
                                return! loop (total + n)
                            }
                        loop 0)
                let first = agent.PostAndReply (fun reply -> 5, reply)
                let show () = printfn "%d" (agent.PostAndReply (fun reply -> first, reply))
                """)).isEqualTo("10\n15\n");
    }

    @Test
    void aSnapshotIsCompact() {
        Image image = Run.image("let it = List.init 10000 id\nlet garbage = List.length (List.init 1000000 string)\n").orElseThrow();
        Instance instance = Run.instance(image, new StringBuilder(), Run.services());
        instance.runAll();
        assertThat(instance.snapshot().length).isLessThan(110_000);
    }

    @Test
    void anotherProgramRefusesIt() {
        Instance instance = Run.instance(Run.image("let it = 1").orElseThrow(), new StringBuilder(), Run.services());
        byte[] bytes = instance.snapshot();
        assertThatThrownBy(() -> Run.restore(Run.image("let it = 2").orElseThrow(), new StringBuilder(), Run.services(), bytes))
                .isInstanceOfSatisfying(SnapshotException.class, refusal -> assertThat(refusal.rule()).isEqualTo(SnapshotRule.IMAGE))
                .hasMessageContaining("another program");
        Run.restore(Run.image("// a comment changes nothing\nlet it = 1").orElseThrow(), new StringBuilder(), Run.services(), bytes);
    }

    @Test
    void aTimeThatPassesByWaitingGoesOn() {
        String script = "let before = System.Environment.TickCount\nSystem.Threading.Thread.Sleep 500\nlet show () = printfn \"%d\" (System.Environment.TickCount - before)\n";
        Image image = Run.image(script).orElseThrow();
        List<StringBuilder> outputs = List.of(new StringBuilder(), new StringBuilder());
        Instance instance = Run.instance(image, outputs.get(0), Run.withoutClock());
        instance.runAll();
        Instance again = Run.restore(image, outputs.get(1), Run.withoutClock(), instance.snapshot());
        show(instance);
        show(again);
        assertThat(outputs.get(1)).hasToString(outputs.get(0).toString()).hasToString("500\n");
    }

    @Test
    void theSameStateGivesTheSameBytes() {
        Image image = Run.image("let it = [ 1; 2 ]").orElseThrow();
        byte[][] bytes = new byte[2][];
        for (int i = 0; i < 2; i++) {
            Instance instance = Run.instance(image, new StringBuilder(), Run.services());
            instance.runAll();
            bytes[i] = instance.snapshot();
        }
        assertThat(Arrays.equals(bytes[0], bytes[1])).isTrue();
    }
}
