package fusabi.stdlib;

import fusabi.stdlib.NumberParser.Refused;
import fusabi.value.LargeNumbers;
import java.math.BigDecimal;

/** Reads sign, digits, point and exponent as far as the styles allow them. */
final class NumberScanner {
    /** A number read from decimal digits. */
    record Scanned(boolean negative, BigDecimal value) {}

    /** Larger ones are as this one: nothing, or too large for every kind. */
    private static final int LARGEST_EXPONENT = 100_000;

    /** As the caller gave it, for the message. */
    private final String whole;
    private final String text;
    private final int styles;
    private final int most;
    private final LargeNumbers large;
    private int at;

    private NumberScanner(String whole, String text, int styles, int most, LargeNumbers large) {
        this.whole = whole;
        this.text = text;
        this.styles = styles;
        this.most = most;
        this.large = large;
    }

    /**
     * The number that the text is.
     *
     * @param whole the text with the white space around it
     * @param most  how many digits count
     * @param large makes an integer of them
     */
    static Scanned scan(String whole, String text, int styles, int most, LargeNumbers large) throws Refused {
        return new NumberScanner(whole, text, styles, most, large).number();
    }

    private Scanned number() throws Refused {
        boolean negative = false;
        boolean signed = false;
        boolean closing = false;
        while (at < text.length() && "+-(¤".indexOf(text.charAt(at)) >= 0) {
            char c = text.charAt(at);
            if (c == '(' && (styles & NumberParser.PARENTHESES) != 0 && !signed) {
                closing = true;
                negative = true;
            } else if (c == '¤' && (styles & NumberParser.CURRENCY) != 0) {
                at++;
                continue;
            } else if (c == '(' || c == '¤' || (styles & NumberParser.LEADING_SIGN) == 0 || signed) {
                throw NumberParser.format(whole);
            } else {
                negative = c == '-';
            }
            signed = true;
            at++;
        }
        StringBuilder digits = new StringBuilder();
        int places = digits(digits);
        places -= exponent();
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == ')' && closing) {
                closing = false;
            } else if ((c == '-' || c == '+') && (styles & NumberParser.TRAILING_SIGN) != 0 && !signed) {
                signed = true;
                negative = c == '-';
            } else {
                throw NumberParser.format(whole);
            }
        }
        if (closing) {
            throw NumberParser.format(whole);
        }
        BigDecimal value = new BigDecimal(large.ofText(digits.toString()), places);
        return new Scanned(negative, negative ? value.negate() : value);
    }

    /**
     * Digits with a point and commas; how many stand behind the point. Of more digits than can matter only the first are taken, and a one for the
     * rest if that is more than nothing, so that it is rounded the right way.
     */
    private int digits(StringBuilder digits) throws Refused {
        boolean point = false;
        boolean significant = false;
        boolean more = false;
        int places = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c >= '0' && c <= '9') {
                significant |= c != '0';
                if (digits.length() >= most) {
                    more |= c != '0';
                    places -= point ? 0 : 1;
                } else {
                    places += point ? 1 : 0;
                    if (significant || digits.isEmpty()) {
                        digits.append(c);
                    }
                }
            } else if (c == '.' && !point && (styles & NumberParser.DECIMAL_POINT) != 0) {
                point = true;
            } else if (c != ',' || point || digits.isEmpty() || (styles & NumberParser.THOUSANDS) == 0) {
                break;
            }
            at++;
        }
        if (digits.isEmpty()) {
            throw NumberParser.format(whole);
        }
        if (more) {
            digits.append('1');
            places++;
        }
        return places;
    }

    private int exponent() {
        if (at >= text.length() || (styles & NumberParser.EXPONENT) == 0 || text.charAt(at) != 'e' && text.charAt(at) != 'E') {
            return 0;
        }
        int i = at + 1;
        boolean negative = i < text.length() && text.charAt(i) == '-';
        if (i < text.length() && (text.charAt(i) == '-' || text.charAt(i) == '+')) {
            i++;
        }
        int first = i;
        int value = 0;
        while (i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
            value = Math.min(LARGEST_EXPONENT, value * 10 + text.charAt(i) - '0');
            i++;
        }
        if (i == first) {
            return 0;
        }
        at = i;
        return negative ? -value : value;
    }
}
