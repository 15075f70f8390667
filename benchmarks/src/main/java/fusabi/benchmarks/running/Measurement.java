package fusabi.benchmarks.running;

import java.util.List;

/**
 * What came of one contender at one program.
 *
 * @param samples in the order they were taken; none when it failed from the start
 * @param note    what went wrong, or empty
 */
record Measurement(List<Sample> samples, String note) {

    Measurement {
        samples = List.copyOf(samples);
    }

    boolean hasSamples() {
        return !samples.isEmpty();
    }

    /** Milliseconds a run. */
    Spread milliseconds() {
        return Spread.of(samples.stream().mapToDouble(Sample::milliseconds).toArray());
    }

    /** How many times as long as {@code base} it took: sample by sample of the same rounds, so that what slows the machine down slows both. */
    Spread ratio(Measurement base) {
        return Spread.of(samples.stream().flatMapToDouble(mine -> base.samples.stream()
                .filter(other -> other.fork() == mine.fork() && other.round() == mine.round())
                .mapToDouble(other -> mine.milliseconds() / other.milliseconds())).toArray());
    }
}
