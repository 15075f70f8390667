package fusabi.benchmarks.running;

import fusabi.benchmarks.programs.Task;

/**
 * How much is measured. Times are in milliseconds.
 *
 * @param name     as it is called on the command line
 * @param forks    processes for each program and contender, one after the other
 * @param rounds   in each of which every contender takes its turn
 * @param warmUp   for each process, before the first round, in two halves
 * @param turn     runs are repeated for about so long in a turn
 * @param patience the longest that one turn may take, before the contender is given up
 * @param atOnce   processes that start and warm up at the same time; in the rounds it is always one
 * @param total    what all may take together: programs share it, and a program whose time is over has fewer rounds; 0 for any time
 */
record Plan(String name, int forks, int rounds, long warmUp, long turn, long patience, int atOnce, long total) {

    /** About half a minute for each program and contender. */
    static Plan full() {
        return new Plan("full", 3, 10, 3_000, 200, 60_000, 1, 0);
    }

    /** Five minutes at most, with what it takes to start and to end. */
    static Plan quick() {
        return new Plan("quick", 1, 9, 1_200, 20, 10_000, Math.max(1, Runtime.getRuntime().availableProcessors()), 270_000);
    }

    /** The program's size. */
    int size(Task task) {
        return total > 0 ? task.quick() : task.full();
    }

    /** A contender that has been measured for so long has had its share of the rounds. */
    long share() {
        return turn * rounds * 5;
    }
}
