package fusabi.benchmarks.running;

import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class SpreadTest {

    private static Sample sample(int round, double milliseconds) {
        return new Sample(1, round, 1, (long) (milliseconds * 1e6));
    }

    @Test
    void quartilesLieBetweenNeighboursInProportion() {
        assertThat(Spread.of(new double[] {4, 1, 3, 2, 5})).isEqualTo(new Spread(2, 3, 4));
        assertThat(Spread.of(new double[] {1, 2})).isEqualTo(new Spread(1.25, 1.5, 1.75));
        assertThat(Spread.of(new double[] {7})).isEqualTo(new Spread(7, 7, 7));
        assertThat(Spread.of(new double[0]).median()).isNaN();
    }

    @Test
    void aRatioComparesTurnsOfOneRound() {
        Measurement java = new Measurement(List.of(sample(1, 1), sample(2, 2), sample(3, 4)), "");
        Measurement other = new Measurement(List.of(sample(1, 3), sample(2, 6), sample(3, 12)), "");
        assertThat(other.ratio(java)).as("the machine became slower for both").isEqualTo(new Spread(3, 3, 3));
        Measurement slow = new Measurement(List.of(sample(2, 10)), "");
        assertThat(slow.ratio(java).median()).isEqualTo(5);
    }

    @Test
    void halfAsLongAndTwiceAsLongAreAsLong() {
        assertThat(Means.geometric(java.util.stream.DoubleStream.of(0.5, 2)).getAsDouble()).isEqualTo(1, within(1e-9));
        assertThat(Means.geometric(java.util.stream.DoubleStream.empty())).isEmpty();
    }

    @Test
    void numbersHaveTheDigitsThatMatter() {
        assertThat(List.of(0.567, 1.5, 12.34, 1234.5).stream().map(Numbers::of).toList()).containsExactly("0.57", "1.50", "12.3", "1,235");
        assertThat(Numbers.of(new Spread(11, 11.3, 11.8))).isEqualTo("11.3 ± 0.4");
        assertThat(Numbers.of(new Spread(11.3, 11.3, 11.3))).isEqualTo("11.3");
    }
}
