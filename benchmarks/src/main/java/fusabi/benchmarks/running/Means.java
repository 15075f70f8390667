package fusabi.benchmarks.running;

import java.util.OptionalDouble;
import java.util.stream.DoubleStream;

/** The mean for ratios. */
final class Means {

    private Means() {}

    /** With it half as long and twice as long are as long; none of no numbers. */
    static OptionalDouble geometric(DoubleStream numbers) {
        OptionalDouble mean = numbers.map(Math::log).average();
        return mean.isPresent() ? OptionalDouble.of(Math.exp(mean.getAsDouble())) : mean;
    }
}
