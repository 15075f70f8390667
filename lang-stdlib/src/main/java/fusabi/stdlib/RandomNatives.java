package fusabi.stdlib;

import fusabi.capability.Capability;
import fusabi.capability.Seeds;
import fusabi.host.NativeCall;
import fusabi.value.Word;

/** {@code System.Random} with a seed: the numbers that .NET gives. */
final class RandomNatives {

    private static final int BYTES = 300;

    private RandomNatives() {}

    static void define(Natives natives) {
        natives.define("Random.create", 1, call -> call.ofObject(new SubtractiveGenerator(call.intArgument(0)), BYTES));
        natives.define("Random.unseeded", 0, Capability.RANDOM, call -> call.ofObject(new SubtractiveGenerator(WorldNatives.granted(
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
}
