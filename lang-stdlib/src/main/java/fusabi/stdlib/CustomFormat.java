package fusabi.stdlib;

/** Custom numeric formats as .NET has them: {@code #,##0.00;(0)}. */
final class CustomFormat {
    /*
     * https://learn.microsoft.com/dotnet/standard/base-types/custom-numeric-format-strings. A format has up to three sections (positive, negative,
     * zero); a section is read twice: Shape counts its placeholders, write() then emits the digits into them from left to right. Positions are
     * counted in digits to the left of the point, so that 0 is the point and negative ones are decimals.
     */

    private static final int NEVER = Integer.MAX_VALUE;
    private static final int MOST_EXPONENT_DIGITS = 10;

    private final String format;
    private final boolean keepsNegativeZero;
    private final Runnable look;

    private CustomFormat(String format, boolean keepsNegativeZero, Runnable look) {
        this.look = look;
        this.format = format;
        this.keepsNegativeZero = keepsNegativeZero;
    }

    /** Formats digits; {@code isFloat} because a float may be a negative zero. */
    static String format(Digits number, String format, boolean isFloat, Runnable look) {
        return new CustomFormat(format, isFloat, look).format(number);
    }

    private String format(Digits number) {
        int start = section(number.isZero() ? 2 : number.negative() ? 1 : 0);
        Shape shape = shape(start);
        Digits digits = number;
        if (digits.isZero()) {
            digits = keepsNegativeZero ? digits : digits.unsigned();
        } else {
            digits = digits.scaledBy(shape.scaling);
            digits = digits.rounded(shape.scientific ? shape.digits : digits.scale() + shape.digits - shape.point);
            if (digits.isZero()) {
                int zero = section(2);
                if (zero != start) {
                    start = zero;
                    shape = shape(zero);
                }
            }
        }
        String text = new Writer(digits, shape).write(start);
        boolean sign = digits.negative() && start == 0;
        return sign && (digits.scale() != 0 || !text.isEmpty()) ? "-" + text : text;
    }

    /** Where the section begins; that of the first for one that is missing or empty. */
    private int section(int wanted) {
        int number = wanted;
        int i = 0;
        while (number > 0 && i < format.length()) {
            char c = format.charAt(i);
            i = next(i);
            if (c == ';') {
                number--;
            }
        }
        boolean found = number == 0 && i < format.length() && format.charAt(i) != ';';
        return found ? i : 0;
    }

    /** The position behind a quoted text, an escaped character or a plain one. */
    private int next(int i) {
        look.run();
        char c = format.charAt(i);
        if (c == '\\') {
            return Math.min(i + 2, format.length());
        }
        if (c == '\'' || c == '"') {
            int close = format.indexOf(c, i + 1);
            return close < 0 ? format.length() : close + 1;
        }
        return i + 1;
    }

    /** What a section's placeholders ask for. */
    private static final class Shape {
        private int digits;
        private int point = -1;
        private int firstZero = NEVER;
        private int lastZero;
        private int scaling;
        private boolean grouped;
        private boolean scientific;
    }

    private Shape shape(int start) {
        Shape shape = new Shape();
        int commaAt = -1;
        int commas = 0;
        for (int i = start; i < format.length() && format.charAt(i) != ';'; i = next(i)) {
            switch (format.charAt(i)) {
                case '#' -> shape.digits++;
                case '0' -> {
                    shape.firstZero = Math.min(shape.firstZero, shape.digits);
                    shape.digits++;
                    shape.lastZero = shape.digits;
                }
                case '.' -> shape.point = shape.point < 0 ? shape.digits : shape.point;
                case ',' -> {
                    if (shape.digits > 0 && shape.point < 0) {
                        if (commaAt == shape.digits) {
                            commas++;
                        } else {
                            shape.grouped |= commaAt >= 0;
                            commaAt = shape.digits;
                            commas = 1;
                        }
                    }
                }
                case '%' -> shape.scaling += 2;
                case '‰' -> shape.scaling += 3;
                case 'E', 'e' -> {
                    if (exponentZeros(i) > 0) {
                        shape.scientific = true;
                        i = pastExponent(i) - 1;
                    }
                }
                default -> { }
            }
        }
        if (shape.point < 0) {
            shape.point = shape.digits;
        }
        if (commaAt == shape.point) {
            shape.scaling -= commas * 3;
        } else {
            shape.grouped |= commaAt >= 0;
        }
        return shape;
    }

    private boolean isSign(int i) {
        return i < format.length() && (format.charAt(i) == '+' || format.charAt(i) == '-');
    }

    /** How many zeros follow {@code E}, {@code E+} or {@code E-}. */
    private int exponentZeros(int e) {
        int from = isSign(e + 1) ? e + 2 : e + 1;
        return pastExponent(e) - from;
    }

    private int pastExponent(int e) {
        int i = isSign(e + 1) ? e + 2 : e + 1;
        while (i < format.length() && format.charAt(i) == '0') {
            i++;
        }
        return i;
    }

    /** One pass over a section. */
    private final class Writer {
        private final Digits digits;
        private final Shape shape;
        private final StringBuilder text = new StringBuilder();
        /** Zeros are written from this position on, and down to that one. */
        private final int firstZero;
        private final int lastZero;
        /** Digits left of the point that are still to come, or minus the decimals written. */
        private int position;
        /** Digits more than placeholders (positive), or placeholders more than digits (negative). */
        private int surplus;
        private int cursor;
        private boolean pointWritten;

        Writer(Digits digits, Shape shape) {
            this.digits = digits;
            this.shape = shape;
            firstZero = shape.firstZero < shape.point ? shape.point - shape.firstZero : 0;
            lastZero = shape.lastZero > shape.point ? shape.point - shape.lastZero : 0;
            int scale = digits.isZero() ? 0 : digits.scale();
            position = shape.scientific ? shape.point : Math.max(scale, shape.point);
            surplus = shape.scientific ? 0 : scale - shape.point;
        }

        String write(int start) {
            int i = start;
            while (i < format.length() && format.charAt(i) != ';') {
                i = element(i);
            }
            return text.toString();
        }

        private int element(int i) {
            char c = format.charAt(i);
            switch (c) {
                case '#', '0' -> {
                    writeSurplus();
                    placeholder();
                }
                case '.' -> {
                    writeSurplus();
                    point();
                }
                case ',' -> { }
                case '\'', '"' -> {
                    int end = next(i);
                    boolean closed = end - 1 > i && format.charAt(end - 1) == c;
                    text.append(format, i + 1, closed ? end - 1 : end);
                }
                case '\\' -> text.append(format, i + 1, next(i));
                case 'E', 'e' -> {
                    return exponent(i);
                }
                default -> text.append(c);
            }
            return next(i);
        }

        /** Digits that have no placeholder go before the first one. */
        private void writeSurplus() {
            while (surplus > 0) {
                text.append(cursor < digits.digits().length() ? digits.at(cursor++) : '0');
                separator();
                position--;
                surplus--;
            }
        }

        private void placeholder() {
            boolean written;
            if (surplus < 0) {
                surplus++;
                written = position <= firstZero;
                if (written) {
                    text.append('0');
                }
            } else if (cursor < digits.digits().length()) {
                text.append(digits.at(cursor++));
                written = true;
            } else {
                written = position > lastZero;
                if (written) {
                    text.append('0');
                }
            }
            if (written) {
                separator();
            }
            position--;
        }

        private void separator() {
            if (shape.grouped && position > 1 && (position - 1) % 3 == 0) {
                text.append(',');
            }
        }

        private void point() {
            if (position == 0 && !pointWritten && (lastZero < 0 || shape.point < shape.digits && cursor < digits.digits().length())) {
                text.append('.');
                pointWritten = true;
            }
        }

        private int exponent(int i) {
            char letter = format.charAt(i);
            int zeros = exponentZeros(i);
            if (zeros == 0 || !shape.scientific) {
                int end = zeros == 0 ? i + 1 : pastExponent(i);
                text.append(format, i, end);
                return end;
            }
            boolean plus = format.charAt(i + 1) == '+';
            int value = digits.isZero() ? 0 : digits.scale() - shape.point;
            text.append(Digits.exponent(letter, value, Math.min(zeros, MOST_EXPONENT_DIGITS), plus));
            shape.scientific = false;
            return pastExponent(i);
        }
    }
}
