package fusabi.stdlib;

import fusabi.host.NativeCall;
import fusabi.value.LargeNumbers;

/** What natives are charged for texts: before they look at one or make one, so that a bomb does not go off first. */
final class Work {

    private static final int READ_A_UNIT = 32;
    private static final int MADE_A_UNIT = 16;
    /** Texts from this length on are asked room for; shorter ones pass the quota by so little that it does not matter. */
    static final int LARGE = 1 << 12;
    private static final int INTERPRETED = 4;
    private static final int MOST_DIGITS = 10;
    /** Bits become digits by products of halves, of halves of these, and so on. */
    private static final int DIGITS_TO_PRODUCT = 4;

    /** More than any budget has, and few enough to be added up. */
    private static final double MOST_UNITS = 1e15;

    /** Numbers with so many bits or digits cost more than others. */
    static final int DIGITS = 1024;

    private Work() {}

    /** A text of which a native reads a part, for which it charges: what {@link NativeCall#stringArgument} charges goes by the length of the whole. */
    static String subject(NativeCall call, int argument) {
        long word = call.word(argument);
        return !call.isNull(word) && call.toObject(word) instanceof String text ? text : call.stringArgument(argument);
    }

    /** For looking at so many characters. */
    static void reading(NativeCall call, long characters) {
        call.charge(1 + characters / READ_A_UNIT);
    }

    /** For making a text of so many characters, which must fit the heap. */
    static void making(NativeCall call, long characters) {
        call.charge(1 + characters / MADE_A_UNIT);
        if (characters >= LARGE) {
            call.room(characters * Character.BYTES);
        }
    }

    /** For adding so many characters to a text that a native is making and that must fit the heap when it is done. */
    static void appending(NativeCall call, StringBuilder text, long characters) {
        if (text.length() + characters >= LARGE) {
            call.charge(1 + characters / MADE_A_UNIT);
            call.room((text.length() + characters) * Character.BYTES);
        }
    }

    /** For reading a format or a pattern, character by character. */
    static void interpreting(NativeCall call, String format) {
        if (format != null) {
            call.charge(INTERPRETED * (long) format.length());
        }
    }

    /** Arithmetic of huge integers, for this call. */
    static LargeNumbers large(NativeCall call) {
        return new LargeNumbers(new LargeNumbers.Watch() {

            @Override
            public void look() {
                call.poll();
            }

            @Override
            public void room(long bytes) {
                call.room(bytes);
            }
        });
    }

    /** For turning so many bits into digits or back. */
    static void digits(NativeCall call, long bits) {
        call.charge(DIGITS_TO_PRODUCT * LargeNumbers.work(bits, bits));
    }

    /** For the product of numbers of so many bits. */
    static void product(NativeCall call, long bits, long others) {
        call.charge(1 + LargeNumbers.work(bits, others));
    }

    /** For so many products of numbers of so many bits. */
    static void repeatedProduct(NativeCall call, long bits, long times) {
        double words = (double) bits / Integer.SIZE;
        call.charge(1 + (long) Math.min(MOST_UNITS, words * words / 16 * times));
    }

    /** For what a number in a format may ask for: a width or a precision. */
    static void formatting(NativeCall call, String format) {
        long largest = 0;
        for (int i = 0; i < format.length(); i++) {
            int digits = i;
            long value = 0;
            while (digits < format.length() && digits - i < MOST_DIGITS && format.charAt(digits) >= '0' && format.charAt(digits) <= '9') {
                value = value * 10 + format.charAt(digits++) - '0';
            }
            largest = Math.max(largest, value);
            i = Math.max(i, digits - 1);
        }
        if (largest >= LARGE) {
            making(call, largest);
        }
    }
}
