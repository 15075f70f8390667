package fusabi.stdlib;

import fusabi.value.NumericKind;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;

/** {@code ToString(format)} of numbers as .NET has it, invariant culture. */
final class NumberFormat {
    /*
     * https://learn.microsoft.com/dotnet/standard/base-types/standard-numeric-format-strings, and what .NET 10 prints where that page is silent:
     * floats are rounded from their exact binary value, ties to even; integers and decimals by their digits, ties away from zero.
     */

    private static final int DOUBLE_DIGITS = 17;
    private static final int SINGLE_DIGITS = 9;
    private static final int DECIMAL_DIGITS = 29;
    private static final int LARGEST_PRECISION = 999_999_999;
    private static final int LARGEST_CHARGED_PRECISION = 100_000;

    private NumberFormat() {}

    /** As {@code x.ToString(format)}. */
    static String format(Numeric number, String format) throws BadFormat {
        return format(number, format, () -> { });
    }

    /** As above, for formats of any length: {@code look} is run for each of its characters. */
    static String format(Numeric number, String format, Runnable look) throws BadFormat {
        if (format == null || format.isEmpty()) {
            return plain(number);
        }
        if (number instanceof Numeric.Real real && !real.isFinite()) {
            return plain(number);
        }
        int precision = precision(format);
        if (precision < NO_PRECISION) {
            return CustomFormat.format(customDigits(number), format, number instanceof Numeric.Real, look);
        }
        return standard(number, format.charAt(0), precision);
    }

    /** Thrown for a format that does not fit the number; the caller raises {@code FormatException} with its message. */
    static final class BadFormat extends Exception {
        private static final long serialVersionUID = 1;

        BadFormat() {
            super("Format specifier was invalid.", null, false, false);
        }
    }

    /** As {@code x.ToString()}. */
    static String plain(Numeric number) {
        return switch (number) {
            case Numeric.Whole whole -> whole.digits();
            case Numeric.Exact(BigDecimal value) -> value.toPlainString();
            case Numeric.Real real -> real(real);
        };
    }

    private static String real(Numeric.Real number) {
        double value = number.value();
        if (!number.isFinite()) {
            return Double.isNaN(value) ? "NaN" : value > 0 ? "Infinity" : "-Infinity";
        }
        Digits digits = Digits.shortest(number);
        return signed(digits, digits.general(number.single() ? SINGLE_DIGITS : DOUBLE_DIGITS, 'E'));
    }

    private static final int NO_PRECISION = -1;
    private static final int NOT_STANDARD = -2;

    /** The number behind a standard format's letter, {@link #NO_PRECISION}, or {@link #NOT_STANDARD} for a custom format. */
    private static int precision(String format) {
        char letter = format.charAt(0);
        if (!(letter >= 'A' && letter <= 'Z' || letter >= 'a' && letter <= 'z')) {
            return NOT_STANDARD;
        }
        long value = 0;
        for (int i = 1; i < format.length(); i++) {
            char c = format.charAt(i);
            if (c < '0' || c > '9') {
                return NOT_STANDARD;
            }
            value = Math.min(LARGEST_PRECISION, value * 10 + c - '0');
        }
        return format.length() == 1 ? NO_PRECISION : (int) Math.min(value, LARGEST_CHARGED_PRECISION);
    }

    private static String standard(Numeric number, char letter, int precision) throws BadFormat {
        return switch (letter) {
            case 'D', 'd', 'X', 'x', 'B', 'b' -> {
                if (!(number instanceof Numeric.Whole whole)) {
                    throw new BadFormat();
                }
                yield whole(whole, letter, precision);
            }
            case 'F', 'f' -> {
                int places = precision < 0 ? 2 : precision;
                Digits digits = places(number, places);
                yield signed(digits, digits.fixed(places, false));
            }
            case 'N', 'n' -> {
                int places = precision < 0 ? 2 : precision;
                Digits digits = places(number, places);
                yield signed(digits, digits.fixed(places, true));
            }
            case 'P', 'p' -> {
                int places = precision < 0 ? 2 : precision;
                Digits digits = places(number, places + 2).scaledBy(2);
                yield signed(digits, digits.fixed(places, true) + " %");
            }
            case 'C', 'c' -> {
                int places = precision < 0 ? 2 : precision;
                Digits digits = places(number, places);
                String text = "¤" + digits.fixed(places, true);
                yield digits.negative() ? "(" + text + ")" : text;
            }
            case 'E', 'e' -> {
                int places = precision < 0 ? 6 : precision;
                Digits digits = significant(number, places + 1);
                yield signed(digits, digits.scientific(places, letter, 3));
            }
            case 'G', 'g' -> general(number, letter, precision);
            case 'R', 'r' -> plain(number);
            default -> throw new BadFormat();
        };
    }

    private static String whole(Numeric.Whole number, char letter, int precision) {
        return switch (letter) {
            case 'X', 'x' -> {
                String text = number.kind() == NumericKind.BIGINT ? bigHex(number) : number.bits(4);
                String pad = number.kind() == NumericKind.BIGINT && number.value().signum() < 0 ? "f" : "0";
                String padded = pad.repeat(Math.max(0, precision - text.length())) + text;
                yield letter == 'X' ? padded.toUpperCase(Locale.ROOT) : padded;
            }
            case 'B', 'b' -> {
                String text = number.kind() == NumericKind.BIGINT ? bigBinary(number) : number.bits(1);
                yield "0".repeat(Math.max(0, precision - text.length())) + text;
            }
            default -> {
                String text = number.digits();
                boolean negative = number.value().signum() < 0;
                text = negative ? text.substring(1) : text;
                yield (negative ? "-" : "") + "0".repeat(Math.max(0, precision - text.length())) + text;
            }
        };
    }

    /** Two's complement in as few digits as keep the sign readable. */
    private static String bigHex(Numeric.Whole number) {
        BigInteger value = number.value();
        int bits = (value.bitLength() / Byte.SIZE + 1) * Byte.SIZE;
        String digits = number.large().textOfBits(value.signum() < 0 ? value.add(BigInteger.ONE.shiftLeft(bits)) : value, 4);
        String all = "0".repeat(bits / 4 - digits.length()) + digits;
        if (value.signum() >= 0) {
            return all.length() > 1 && all.charAt(0) == '0' && Character.digit(all.charAt(1), 16) < 8 ? all.substring(1) : all;
        }
        return all.length() > 1 && all.charAt(0) == 'f' && Character.digit(all.charAt(1), 16) >= 8 ? all.substring(1) : all;
    }

    /** Two's complement with exactly one sign bit. */
    private static String bigBinary(Numeric.Whole number) {
        BigInteger value = number.value();
        int bits = value.bitLength() + 1;
        BigInteger complement = value.signum() < 0 ? value.add(BigInteger.ONE.shiftLeft(bits)) : value;
        String text = number.large().textOfBits(complement, 1);
        return value.signum() == 0 ? text : "0".repeat(bits - text.length()) + text;
    }

    private static String general(Numeric number, char letter, int precision) {
        char exponent = letter == 'G' ? 'E' : 'e';
        if (precision <= 0) {
            if (number instanceof Numeric.Real real && letter == 'g') {
                Digits digits = Digits.shortest(real);
                return signed(digits, digits.general(real.single() ? SINGLE_DIGITS : DOUBLE_DIGITS, exponent));
            }
            return plain(number);
        }
        if (number instanceof Numeric.Whole whole && whole.kind() == NumericKind.BIGINT) {
            return whole(whole, 'D', precision);
        }
        Digits digits = significant(number, precision);
        return signed(digits, digits.general(precision, exponent));
    }

    private static Digits places(Numeric number, int places) {
        return switch (number) {
            case Numeric.Real real -> Digits.places(real.value(), places);
            case Numeric.Whole whole -> Digits.of(whole);
            case Numeric.Exact(BigDecimal value) -> {
                Digits digits = Digits.of(value);
                yield withoutNegativeZero(digits.rounded(digits.scale() + places));
            }
        };
    }

    private static Digits significant(Numeric number, int count) {
        return switch (number) {
            case Numeric.Real real -> Digits.significant(real.value(), count);
            case Numeric.Whole whole -> Digits.of(whole).rounded(count);
            case Numeric.Exact(BigDecimal value) -> Digits.of(value).rounded(Math.min(count, DECIMAL_DIGITS));
        };
    }

    private static Digits withoutNegativeZero(Digits digits) {
        return digits.isZero() ? digits.unsigned() : digits;
    }

    private static final int DOUBLE_CUSTOM_DIGITS = 15;
    private static final int SINGLE_CUSTOM_DIGITS = 7;

    private static Digits customDigits(Numeric number) {
        return switch (number) {
            case Numeric.Real real -> Digits.significant(real.value(), real.single() ? SINGLE_CUSTOM_DIGITS : DOUBLE_CUSTOM_DIGITS);
            case Numeric.Whole whole -> Digits.of(whole).trimmed();
            case Numeric.Exact(BigDecimal value) -> Digits.of(value).trimmed();
        };
    }

    private static String signed(Digits digits, String text) {
        return digits.negative() ? "-" + text : text;
    }
}
