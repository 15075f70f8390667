package fusabi.random;

import fusabi.bytecode.Chunk;
import fusabi.heap.Stress;
import fusabi.host.LimitExceeded.Limit;
import fusabi.limits.Machine;
import fusabi.vm.Ending;
import fusabi.vm.Limits;
import java.util.Optional;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.lifecycle.AddLifecycleHook;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever program is stopped wherever by whichever limit: the heap is in order, and the same instance does the next program as a fresh one does, with the
 * same output and the same fuel. {@code -Pfuzz} tries many more.
 */
class StoppedProgramTest {

    /** How a run is stopped. */
    enum Stop { FUEL, HEAP, STACK, OUTPUT, INTERRUPT }

    private static final int LIBRARY = 0;
    private static final int FIRST = 1;
    private static final int SECOND = 2;
    private static final int MOST_ALLOCATIONS = 4000;
    private static final int MOST_STACK = 1 << 14;

    @Property(tries = 60)
    void theInstanceGoesOn(@ForAll long seed, @ForAll Stop stop, @ForAll @DoubleRange(min = 0, max = 1) double where) {
        check(seed, stop, where);
    }

    @Property(tries = 10_000)
    @AddLifecycleHook(OnlyWhenFuzzing.class)
    void manyInstancesGoOn(@ForAll long seed, @ForAll Stop stop, @ForAll @DoubleRange(min = 0, max = 1) double where) {
        check(seed, stop, where);
    }

    private static void check(long seed, Stop stop, double where) {
        Optional<RandomProgram> first = RandomProgram.of(seed, 6);
        Optional<RandomProgram> second = RandomProgram.of(~seed, 4);
        Assume.that(first.isPresent() && second.isPresent());
        Chunk one = Machine.compile("first.fsx", first.get().text());
        Chunk two = Machine.compile("second.fsx", second.get().text());

        Machine fresh = loaded(Limits.unlimited(), one, two);
        fresh.instance().run(SECOND);
        assertThat(fresh.takeOutput()).isEqualTo(second.get().expected());
        long fuel = fresh.instance().report().fuel();

        Machine whole = loaded(Limits.unlimited(), one, two);
        whole.instance().run(FIRST);
        long fuelOfFirst = whole.instance().report().fuel();
        long written = whole.instance().report().outputBytes();

        Limits unlimited = stop == Stop.HEAP
                ? Limits.unlimited().under(Stress.failing(allocationsOfTheLibrary(one, two) + 1 + (long) (where * MOST_ALLOCATIONS))) : Limits.unlimited();
        Machine machine = loaded(unlimited, one, two);
        limit(machine, stop, where, fuelOfFirst, written);
        Ending ending = machine.instance().run(FIRST);
        assertThat(machine.instance().checkHeap()).isEmpty();
        assertThat(first.get().expected()).startsWith(machine.takeOutput());
        if (ending instanceof Ending.Stopped stopped) {
            assertThat(stopped.limit()).isIn(Limit.values()[stop == Stop.INTERRUPT ? Limit.INTERRUPTED.ordinal() : Limit.valueOf(stop.name()).ordinal()]);
        }

        if (stop == Stop.HEAP && ending instanceof Ending.Completed) {
            // The allocation that is to fail has not come yet.
            return;
        }
        machine.onWrite(_ -> { });
        machine.instance().clearInterrupt();
        machine.instance().limit(Limits.unlimited());
        assertThat(machine.instance().run(SECOND)).isInstanceOf(Ending.Completed.class);
        assertThat(machine.output()).isEqualTo(second.get().expected());
        assertThat(machine.instance().report().fuel()).isEqualTo(fuel);
        assertThat(machine.instance().checkHeap()).isEmpty();
    }

    private static Machine loaded(Limits limits, Chunk one, Chunk two) {
        Machine machine = Machine.of(limits, one, two);
        assertThat(machine.instance().run(LIBRARY)).isInstanceOf(Ending.Completed.class);
        return machine;
    }

    private static void limit(Machine machine, Stop stop, double where, long fuel, long written) {
        switch (stop) {
            case FUEL -> machine.instance().limit(Limits.unlimited().withFuel((long) (where * fuel)));
            case STACK -> machine.instance().limit(Limits.unlimited().withStack((long) (where * MOST_STACK)));
            case OUTPUT -> machine.instance().limit(Limits.unlimited().withOutput((long) (where * written)));
            case INTERRUPT -> machine.onWrite(_ -> {
                if (machine.output().length() >= where * written) {
                    machine.instance().interrupt();
                }
            });
            case HEAP -> { }
        }
    }

    /** The first allocation whose failure does not stop the library's own beginning. */
    private static long allocationsOfTheLibrary(Chunk one, Chunk two) {
        if (libraryAllocations < 0) {
            long low = 0;
            long high = 1 << 20;
            while (high - low > 1) {
                long middle = (low + high) / 2;
                Machine machine = Machine.of(Limits.unlimited().under(Stress.failing(middle)), one, two);
                if (machine.instance().run(LIBRARY) instanceof Ending.Completed) {
                    high = middle;
                } else {
                    low = middle;
                }
            }
            libraryAllocations = low;
        }
        return libraryAllocations;
    }

    private static long libraryAllocations = -1;
}
