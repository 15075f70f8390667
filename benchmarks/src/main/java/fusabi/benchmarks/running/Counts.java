package fusabi.benchmarks.running;

import fusabi.Instance;
import fusabi.benchmarks.contenders.Fusabi;
import fusabi.benchmarks.programs.Task;
import fusabi.vm.RunReport;

/**
 * What a run of a program took of Fusabi, counted instead of timed: the same on every machine.
 *
 * @param size           of the program
 * @param fuel           calls, jumps back and what natives charge
 * @param allocatedBytes made in the heap, dead or alive
 * @param collections    of the heap
 */
record Counts(int size, long fuel, long allocatedBytes, int collections) {

    /** Of the first run in a new instance. */
    static Counts of(Task task, int size) {
        try (Instance instance = Fusabi.compile(task).instantiate()) {
            instance.call("run", size);
            RunReport report = instance.report();
            return new Counts(size, report.fuel(), report.allocatedBytes(), report.collections());
        }
    }
}
