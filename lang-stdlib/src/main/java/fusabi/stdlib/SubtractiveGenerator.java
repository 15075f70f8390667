package fusabi.stdlib;

import fusabi.host.StateInput;
import fusabi.host.StateOutput;

/**
 * Knuth's subtractive generator (The Art of Computer Programming, volume 2, section 3.2.2), with the mistakes that .NET's has and keeps.
 */
final class SubtractiveGenerator {

    private static final int SEED = 161_803_398;
    private static final int SIZE = 56;
    private static final int LAG = 21;
    private static final int ROUNDS = 4;

    private final int[] numbers = new int[SIZE];
    private int first;
    private int second = LAG;

    SubtractiveGenerator(int seed) {
        int start = SEED - (seed == Integer.MIN_VALUE ? Integer.MAX_VALUE : Math.abs(seed));
        numbers[SIZE - 1] = start;
        int previous = 1;
        int last = start;
        for (int i = 1; i < SIZE - 1; i++) {
            int at = LAG * i % (SIZE - 1);
            numbers[at] = previous;
            previous = last - previous;
            if (previous < 0) {
                previous += Integer.MAX_VALUE;
            }
            last = numbers[at];
        }
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 1; i < SIZE; i++) {
                int other = i + 30;
                if (other >= SIZE - 1) {
                    other -= SIZE - 1;
                }
                numbers[i] -= numbers[1 + other];
                if (numbers[i] < 0) {
                    numbers[i] += Integer.MAX_VALUE;
                }
            }
        }
    }

    private SubtractiveGenerator() {}

    int next() {
        first = first + 1 >= SIZE ? 1 : first + 1;
        second = second + 1 >= SIZE ? 1 : second + 1;
        int value = numbers[first] - numbers[second];
        if (value == Integer.MAX_VALUE) {
            value--;
        }
        if (value < 0) {
            value += Integer.MAX_VALUE;
        }
        numbers[first] = value;
        return value;
    }

    double sample() {
        return next() * (1.0 / Integer.MAX_VALUE);
    }

    double sampleForLargeRange() {
        int value = next();
        if (next() % 2 == 0) {
            value = -value;
        }
        return (value + (Integer.MAX_VALUE - 1.0)) / (2.0 * Integer.MAX_VALUE - 1);
    }

    /** 64 random bits, 22, 22 and 20 at a time. */
    long nextBits() {
        long low = below(1 << 22);
        long middle = (long) below(1 << 22) << 22;
        return low | middle | (long) below(1 << 20) << 44;
    }

    private int below(int most) {
        return (int) (sample() * most);
    }

    // ---- snapshots

    void write(StateOutput output) {
        output.number(first);
        output.number(second);
        for (int number : numbers) {
            output.number(number);
        }
    }

    static SubtractiveGenerator read(StateInput input) {
        SubtractiveGenerator generator = new SubtractiveGenerator();
        generator.first = input.number(0, SIZE - 1);
        generator.second = input.number(0, SIZE - 1);
        for (int i = 0; i < SIZE; i++) {
            generator.numbers[i] = input.number(Integer.MIN_VALUE, Integer.MAX_VALUE);
        }
        return generator;
    }
}
