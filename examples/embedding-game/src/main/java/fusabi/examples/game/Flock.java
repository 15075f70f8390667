package fusabi.examples.game;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/**
 * Where all entities are and how fast, entity {@code i} at index {@code i} of each array. It crosses into the script and back as a whole, once a frame:
 * an array is one copy.
 */
public record Flock(double[] x, double[] y, double[] speedX, double[] speedY) {

    /** So many entities anywhere in the world, each going somewhere; the same ones for the same seed. */
    static Flock scattered(int count, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        return new Flock(random.doubles(count, 0, World.WIDTH).toArray(), random.doubles(count, 0, World.HEIGHT).toArray(),
                random.doubles(count, -10, 10).toArray(), random.doubles(count, -10, 10).toArray());
    }

    int count() {
        return x.length;
    }

    /** Whether these are so many entities at places of the world. */
    boolean isWhole(int entities) {
        return Stream.of(x, y, speedX, speedY).allMatch(numbers -> numbers.length == entities && Arrays.stream(numbers).allMatch(Double::isFinite))
                && Arrays.stream(x).allMatch(place -> 0 <= place && place <= World.WIDTH)
                && Arrays.stream(y).allMatch(place -> 0 <= place && place <= World.HEIGHT);
    }

    double meanSpeed() {
        double sum = 0;
        for (int i = 0; i < count(); i++) {
            sum += Math.hypot(speedX[i], speedY[i]);
        }
        return count() == 0 ? 0 : sum / count();
    }
}
