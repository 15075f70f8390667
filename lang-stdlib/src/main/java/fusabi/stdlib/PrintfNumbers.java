package fusabi.stdlib;

import fusabi.stdlib.NumberFormat.BadFormat;
import fusabi.value.Format;
import java.util.Locale;

/** What the number specifiers of {@code printf} make of a number. */
final class PrintfNumbers {

    private static final int DEFAULT_PRECISION = 6;

    private PrintfNumbers() {}

    /**
     * Formats a number.
     *
     * @param hole      flags and letter
     * @param width     the width, taken from the arguments where they give it, or {@link Format#NONE}
     * @param precision likewise
     */
    static String format(Format.Hole hole, int width, int precision, Numeric number) {
        return switch (hole.type()) {
            case 'e', 'E', 'f', 'F', 'g', 'G' -> real(hole, width, precision, number);
            case 'M' -> padded(hole, width, NumberFormat.plain(number), true, false);
            default -> whole(hole, width, number);
        };
    }

    private static String whole(Format.Hole hole, int width, Numeric number) {
        if (!(number instanceof Numeric.Whole whole)) {
            return padded(hole, width, NumberFormat.plain(number), true, false);
        }
        String text = switch (hole.type()) {
            case 'x' -> whole.bits(4);
            case 'X' -> whole.bits(4).toUpperCase(Locale.ROOT);
            case 'o' -> whole.bits(3);
            case 'B' -> whole.bits(1);
            case 'u' -> whole.large().text(whole.bits());
            default -> whole.digits();
        };
        return padded(hole, width, text, true, false);
    }

    private static String real(Format.Hole hole, int width, int precision, Numeric number) {
        boolean finite = !(number instanceof Numeric.Real real) || real.isFinite();
        String text;
        if (precision < Format.NONE || precision == Format.NONE && hole.precision() == Format.STAR) {
            text = negativePrecision(hole, precision, number);
        } else {
            text = standard(number, hole.type(), precision == Format.NONE ? DEFAULT_PRECISION : precision);
        }
        boolean zerosBehind = finite && (text.indexOf('.') >= 0 || hole.type() != 'g' && hole.type() != 'G');
        boolean negative = text.startsWith("-") && !isZero(number);
        return padded(hole, width, negative, text, finite, zerosBehind);
    }

    /** A negative zero counts as positive, so that it may have both signs. */
    private static boolean isZero(Numeric number) {
        return number instanceof Numeric.Real(double value, var _) && value == 0;
    }

    /** As the original has it: the format {@code f-1} is a custom one, of a letter and a minus sign. */
    private static String negativePrecision(Format.Hole hole, int precision, Numeric number) {
        return hole.width() == Format.STAR ? standard(number, hole.type(), 0) : hole.type() + Integer.toString(precision);
    }

    private static String standard(Numeric number, char letter, int precision) {
        try {
            return NumberFormat.format(number, letter + Integer.toString(precision));
        } catch (BadFormat e) {
            throw new IllegalStateException(e);
        }
    }

    private static String padded(Format.Hole hole, int width, String text, boolean numeric, boolean zerosBehind) {
        return padded(hole, width, text.startsWith("-"), text, numeric, zerosBehind);
    }

    /** The text with its sign, filled up to the width. */
    private static String padded(Format.Hole hole, int width, boolean negative, String text, boolean numeric, boolean zerosBehind) {
        String sign = negative ? "-" : !numeric ? "" : hole.has('+') ? "+" : hole.has(' ') ? " " : "";
        String digits = negative ? text.substring(1) : text;
        String missing = (hole.has('0') && (hole.has('-') ? zerosBehind : numeric) ? "0" : " ")
                .repeat(Math.max(0, width - sign.length() - digits.length()));
        if (hole.has('-')) {
            return sign + digits + missing;
        }
        return hole.has('0') && numeric ? sign + missing + digits : missing + sign + digits;
    }

    /** Any other text, filled up with blanks. */
    static String pad(Format.Hole hole, int width, String text) {
        int missing = width - text.length();
        return missing <= 0 ? text : hole.has('-') ? text + " ".repeat(missing) : " ".repeat(missing) + text;
    }
}
