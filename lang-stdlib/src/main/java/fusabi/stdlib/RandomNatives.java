package fusabi.stdlib;

import fusabi.capability.Seeds;
import fusabi.host.NativeCall;
import fusabi.value.Word;

/** {@code System.Random} with a seed: the numbers that .NET gives. */
final class RandomNatives {

    private static final int BYTES = 300;

    private RandomNatives() {}

    static void define(Natives natives) {
        natives.define("Random.create", 1, call -> call.ofObject(new SubtractiveGenerator(call.intArgument(0)), BYTES));
        natives.define("Random.unseeded", 0, call -> call.ofObject(new SubtractiveGenerator(WorldNatives.granted(
                call, Seeds.class, "Random numbers without a seed are not granted to this script.").next()), BYTES));
        natives.define("Random.next", 1, call -> Word.ofInt(generator(call).next()));
        natives.define("Random.nextDouble", 1, call -> Word.ofDouble(generator(call).sample()));
        natives.define("Random.nextBelow", 2, call -> {
            int most = call.intArgument(1);
            if (most < 0) {
                throw Natives.negative(call, "maxValue", most);
            }
            return Word.ofInt((int) (generator(call).sample() * most));
        });
        natives.define("Random.nextBetween", 3, RandomNatives::between);
        natives.define("Random.nextUInt64", 1, call -> call.ofUInt64(generator(call).nextBits()));
    }

    private static SubtractiveGenerator generator(NativeCall call) {
        return (SubtractiveGenerator) call.toObject(call.word(0));
    }

    private static long between(NativeCall call) {
        int least = call.intArgument(1);
        int most = call.intArgument(2);
        if (least > most) {
            throw Natives.outOfRange(call, "'minValue' cannot be greater than maxValue.", "minValue");
        }
        long range = (long) most - least;
        double sample = range <= Integer.MAX_VALUE ? generator(call).sample() : generator(call).sampleForLargeRange();
        return Word.ofInt((int) ((long) (sample * range) + least));
    }

    /**
     * Knuth's subtractive generator (The Art of Computer Programming, volume 2, section 3.2.2), with the mistakes that .NET's has and keeps.
     */
    private static final class SubtractiveGenerator {
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
    }
}
