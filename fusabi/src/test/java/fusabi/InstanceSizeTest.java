package fusabi;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A host may have many instances. */
class InstanceSizeTest {

    private static final int MOST_BYTES = 16 * 1024;

    private static final Program PROGRAM = Engine.withStandardLibrary()
            .load("counter.fsx", "let mutable n = 0\nlet next (by: int) =\n    n <- n + by\n    n");

    @Test
    void makingOneTakesLessThan16KiB() {
        ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        List<Instance> instances = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            instances.add(PROGRAM.instantiate());
        }
        long before = thread.getCurrentThreadAllocatedBytes();
        for (int i = 0; i < 100; i++) {
            instances.add(PROGRAM.instantiate());
        }
        assertThat((thread.getCurrentThreadAllocatedBytes() - before) / 100).isLessThan(MOST_BYTES);
    }

    @Test
    void thousandsLiveBesideEachOther() {
        List<Instance> instances = new ArrayList<>();
        for (int i = 0; i < 5_000; i++) {
            instances.add(PROGRAM.instantiate());
        }
        for (int i = 0; i < instances.size(); i++) {
            instances.get(i).call("next", i);
        }
        for (int i = 0; i < instances.size(); i += 97) {
            assertThat(instances.get(i).call("next", 1)).isEqualTo(i + 1);
        }
    }

    /** What the library makes at its top level is copied, not shared. */
    @Test
    void whatTheLibraryMakesIsEachInstancesOwn() {
        Program program = Engine.withStandardLibrary().load("random.fsx", """
                let culture = System.Globalization.CultureInfo.InvariantCulture
                let key = obj()
                let locked () = lock key (fun () -> culture.Name.Length)
                """);
        Instance first = program.instantiate();
        Instance second = program.instantiate();
        assertThat(first.call("locked")).isEqualTo(second.call("locked"));
        assertThat(first.call("locked")).isEqualTo(0);
    }
}
