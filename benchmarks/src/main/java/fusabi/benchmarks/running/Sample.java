package fusabi.benchmarks.running;

/**
 * One turn of a contender.
 *
 * @param fork        which process
 * @param round       which round of it
 * @param runs        of the program
 * @param nanoseconds that they took together
 */
record Sample(int fork, int round, int runs, long nanoseconds) {

    /** Of one run. */
    double milliseconds() {
        return nanoseconds / 1e6 / runs;
    }
}
