package fusabi.snapshot;

import fusabi.random.OnlyWhenFuzzing;
import fusabi.vm.Ending;
import fusabi.vm.Image;
import fusabi.vm.Instance;
import fusabi.vm.Limits;
import fusabi.vm.MachineFault;
import fusabi.vm.SnapshotException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32C;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AddLifecycleHook;

import static org.assertj.core.api.Assertions.assertThat;

/** Damaged snapshots with a right checksum are refused, or run within their limits to an ordinary end and leave the heap in order. */
class SnapshotMutationTest {

    private static final int HEADER = 36;
    private static final int CHECKSUM = 4;
    private static final int SAMPLES = 8;
    private static final Limits LIMITS = Limits.defaults().withHeap(8 << 20).withFuel(100_000);

    private static final Image IMAGE = Run.image("""
            open System.Collections.Generic
            type Shape = Circle of float | Square of side: int | Nothing
            type Day = Monday = 1 | Tuesday = 2
            [<CustomEquality; NoComparison>]
            type Key = { Name: string } with
                override this.Equals other = match other with :? Key as k -> k.Name.Length = this.Name.Length | _ -> false
                override this.GetHashCode () = this.Name.Length
            let text = System.Text.StringBuilder "abc"
            let random = System.Random 7
            let numbers = Dictionary<Key, int> ()
            let big = 123456789012345678901234567890I
            let money = 12.50M
            let wide = 0x7FFFFFFFFFFFFFFFL
            let regex = System.Text.RegularExpressions.Regex "a+"
            let cell = ref 0
            let add x y z = x + y + z + cell.Value
            let add1 = add 1
            let naturals =
                seq {
                    let mutable i = 0
                    while true do
                        yield i
                        i <- i + 1
                }
            let walker = naturals.GetEnumerator ()
            let shapes = [| Circle 1.5; Square 2; Nothing |]
            let lookup = Map.ofList [ 1, "one"; 2, "two" ]
            let mutable caught = null : exn
            for i in 1 .. 40 do
                walker.MoveNext () |> ignore
                text.Append (walker.Current + add1 2 i) |> ignore
                numbers.[{ Name = String.replicate (i % 5) "x" }] <- i
                cell.Value <- cell.Value + random.Next 10
                try failwithf "number %d" i with e -> caught <- e
                if { Name = "abc" } = { Name = "xyz" } then shapes.[i % 3] <- Square i
                let total = shapes |> Array.sumBy (function Circle r -> int r | Square s -> s | Nothing -> 0)
                if regex.IsMatch (text.ToString ()) && wide > int64 total then cell.Value <- cell.Value + 1
            printfn "%s %A %A %d %O %M" (text.ToString ()) shapes lookup numbers.Count big money
            printfn "%s %A" caught.Message Day.Monday
            """).orElseThrow();

    private static final List<byte[]> SNAPSHOTS = samples();

    private static List<byte[]> samples() {
        long fuel = Run.plain(IMAGE).fuel();
        List<byte[]> samples = new ArrayList<>();
        for (int i = 1; i <= SAMPLES; i++) {
            Instance instance = Run.instance(IMAGE, new StringBuilder(), Run.services());
            instance.pauseAfter(fuel * i / (SAMPLES + 1));
            assertThat(instance.runAll()).isInstanceOf(Ending.Suspended.class);
            samples.add(instance.snapshot());
        }
        return samples;
    }

    @Property(tries = 1000)
    void aDamagedSnapshotDoesNoHarm(@ForAll long seed) {
        check(seed);
    }

    @Property(tries = 200_000)
    @AddLifecycleHook(OnlyWhenFuzzing.class)
    void manyDamagedSnapshotsDoNoHarm(@ForAll long seed) {
        check(seed);
    }

    private static void check(long seed) {
        Random random = new Random(seed);
        byte[] bytes = damaged(SNAPSHOTS.get(random.nextInt(SAMPLES)), random);
        Instance instance;
        try {
            instance = Instance.restore(IMAGE, LIMITS, _ -> { }, _ -> { }, bytes);
        } catch (SnapshotException refused) {
            assertThat(refused.getMessage()).isNotBlank();
            return;
        }
        assertThat(instance.checkHeap()).isEmpty();
        try {
            instance.resume();
        } catch (MachineFault fault) {
            assertThat(fault.getMessage()).isNotBlank();
        } catch (IllegalStateException nothingToResume) {
            assertThat(nothingToResume.getMessage()).contains("suspended");
        }
        assertThat(instance.checkHeap()).isEmpty();
    }

    private static byte[] damaged(byte[] sample, Random random) {
        byte[] bytes = sample.clone();
        int content = bytes.length - HEADER - CHECKSUM;
        switch (random.nextInt(8)) {
            case 0 -> {
                byte[] other = SNAPSHOTS.get(random.nextInt(SAMPLES));
                int at = HEADER + random.nextInt(Math.min(content, other.length - HEADER - CHECKSUM));
                System.arraycopy(other, at, bytes, at, Math.min(bytes.length, other.length) - at);
            }
            case 1 -> bytes = Arrays.copyOf(bytes, HEADER + CHECKSUM + random.nextInt(content));
            default -> {
                for (int i = random.nextInt(4); i >= 0; i--) {
                    int at = HEADER + random.nextInt(content);
                    bytes[at] = random.nextBoolean() ? (byte) (bytes[at] ^ 1 << random.nextInt(8)) : (byte) random.nextInt();
                }
            }
        }
        return sealed(bytes);
    }

    /** With the checksum of what is there now. */
    private static byte[] sealed(byte[] bytes) {
        int end = bytes.length - CHECKSUM;
        CRC32C crc = new CRC32C();
        crc.update(bytes, 0, end);
        for (int i = 0; i < CHECKSUM; i++) {
            bytes[end + i] = (byte) (crc.getValue() >>> 8 * i);
        }
        return bytes;
    }
}
