package fusabi.stdlib;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * A number as digits: {@code 0.DIGITS * 10^scale}.
 *
 * @param digits without leading zeros; empty for zero
 */
record Digits(boolean negative, String digits, int scale) {

    static Digits of(BigDecimal value) {
        return of(value.signum() < 0, value);
    }

    static Digits of(Numeric.Whole value) {
        String text = value.value().signum() == 0 ? "" : value.digits();
        boolean negative = text.startsWith("-");
        String digits = negative ? text.substring(1) : text;
        return new Digits(negative, digits, digits.length());
    }

    /** With the sign given apart, for negative zero. */
    static Digits of(boolean negative, BigDecimal value) {
        if (value.signum() == 0) {
            return new Digits(negative, "", 0);
        }
        String digits = value.unscaledValue().abs().toString();
        return new Digits(negative, digits, digits.length() - value.scale());
    }

    /** The digits of a float as short as they still read back. */
    static Digits shortest(Numeric.Real number) {
        double value = Math.abs(number.value());
        String text = number.single() ? Float.toString((float) value) : Double.toString(value);
        Digits digits = of(isNegative(number.value()), new BigDecimal(text)).trimmed();
        return digits.digits.length() == 2 ? single(digits, number) : digits;
    }

    /** Java always gives two digits, if need be one that says nothing: {@code 4.9E-324}. */
    private static Digits single(Digits digits, Numeric.Real number) {
        Digits shorter = digits.rounded(1);
        String text = "0." + shorter.digits + "e" + shorter.scale;
        boolean same = number.single() ? Float.parseFloat(text) == Math.abs((float) number.value())
                : Double.parseDouble(text) == Math.abs(number.value());
        return same ? shorter : digits;
    }

    /** A float's exact value, to {@code count} significant digits, ties to even. */
    static Digits significant(double value, int count) {
        BigDecimal exact = new BigDecimal(Math.abs(value));
        return of(isNegative(value), exact.round(new MathContext(Math.max(1, count), RoundingMode.HALF_EVEN))).trimmed();
    }

    /** A float's exact value, to {@code count} places behind the point, ties to even. */
    static Digits places(double value, int count) {
        BigDecimal exact = new BigDecimal(Math.abs(value));
        return of(isNegative(value), exact.setScale(Math.min(count, Math.max(exact.scale(), 0)), RoundingMode.HALF_EVEN)).trimmed();
    }

    private static boolean isNegative(double value) {
        return Double.doubleToRawLongBits(value) < 0;
    }

    boolean isZero() {
        return digits.isEmpty();
    }

    /** Without zeros at the end. */
    Digits trimmed() {
        int end = digits.length();
        while (end > 0 && digits.charAt(end - 1) == '0') {
            end--;
        }
        return end == digits.length() ? this : new Digits(negative, digits.substring(0, end), end == 0 ? 0 : scale);
    }

    Digits scaledBy(int powerOfTen) {
        return isZero() ? this : new Digits(negative, digits, scale + powerOfTen);
    }

    Digits unsigned() {
        return new Digits(false, digits, scale);
    }

    /** The first {@code count} digits, the rest rounded, ties away from zero; trimmed. */
    Digits rounded(int count) {
        if (count >= digits.length()) {
            return trimmed();
        }
        if (count < 0 || digits.charAt(count) < '5') {
            return count <= 0 ? new Digits(negative, "", 0) : new Digits(negative, digits.substring(0, count), scale).trimmed();
        }
        char[] kept = digits.substring(0, count).toCharArray();
        int i = count - 1;
        while (i >= 0 && kept[i] == '9') {
            kept[i--] = '0';
        }
        if (i < 0) {
            return new Digits(negative, "1", scale + 1);
        }
        kept[i]++;
        return new Digits(negative, new String(kept), scale).trimmed();
    }

    /** The digit at the position {@code i}, counted from the first digit; zeros beyond the end. */
    char at(int i) {
        return i >= 0 && i < digits.length() ? digits.charAt(i) : '0';
    }

    /** {@code 1234.50}, without the sign: exactly {@code places} digits behind the point, and commas if asked for. */
    String fixed(int places, boolean grouped) {
        StringBuilder text = new StringBuilder();
        int whole = isZero() ? 0 : scale;
        if (whole <= 0) {
            text.append('0');
        }
        for (int i = 0; i < whole; i++) {
            if (grouped && i > 0 && (whole - i) % 3 == 0) {
                text.append(',');
            }
            text.append(at(i));
        }
        if (places > 0) {
            text.append('.');
            for (int i = 0; i < places; i++) {
                text.append(at(whole + i));
            }
        }
        return text.toString();
    }

    /** {@code 1.2345E+006}, without the sign. */
    String scientific(int places, char letter, int exponentDigits) {
        StringBuilder text = new StringBuilder().append(at(0));
        if (places > 0) {
            text.append('.');
            for (int i = 1; i <= places; i++) {
                text.append(at(i));
            }
        }
        return text.append(exponent(letter, isZero() ? 0 : scale - 1, exponentDigits, true)).toString();
    }

    /** {@code 1234.5} or, when that would be longer than {@code most} digits or very small, {@code 1.2345E+06}; without the sign. */
    String general(int most, char letter) {
        if (isZero()) {
            return "0";
        }
        if (scale > most || scale < -3) {
            return scientific(digits.length() - 1, letter, 2);
        }
        return fixed(Math.max(0, digits.length() - scale), false);
    }

    static String exponent(char letter, int value, int digits, boolean plus) {
        String sign = value < 0 ? "-" : plus ? "+" : "";
        String text = Integer.toString(Math.abs(value));
        return letter + sign + "0".repeat(Math.max(0, digits - text.length())) + text;
    }
}
