package fusabi.benchmarks.running;

import java.util.Map;

/**
 * All that was measured for one program.
 *
 * @param program    its name
 * @param size       what its function {@code run} was given
 * @param result     what all versions gave
 * @param contenders by name, in the order of the table; who is missing has no version of the program
 */
record Row(String program, int size, String result, Map<String, Measurement> contenders) {

    /** What the others are compared with. */
    static final String BASE = "java";

    /** Whether there is anything in it. */
    boolean says() {
        return contenders.values().stream().anyMatch(one -> one.hasSamples() || !one.note().isEmpty());
    }

    /** Whether there is a ratio to tell. */
    boolean compares(String contender) {
        return contenders.containsKey(contender) && contenders.get(contender).hasSamples()
                && contenders.containsKey(BASE) && contenders.get(BASE).hasSamples();
    }

    /** How many times as long as Java the contender took. */
    Spread ratio(String contender) {
        return contenders.get(contender).ratio(contenders.get(BASE));
    }
}
