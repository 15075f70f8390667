package fusabi.value;

import java.util.ArrayList;
import java.util.List;

/**
 * A format of {@code printf}, taken apart: {@code "%5d items"} is a hole and a text. The texts of interpolated strings have holes too:
 * {@code {x,6:F2}} is {@code %6P(F2)} and {@code %5d{x}} is {@code %5d%P()}.
 *
 * @param text   as written
 * @param pieces texts and holes in order; neighbouring texts are one
 */
public record Format(String text, List<Piece> pieces) {

    public Format {
        pieces = List.copyOf(pieces);
    }

    /** A part of a format. */
    public sealed interface Piece {}

    /** Characters that come out as they are; {@code %%} is already one character. */
    public record Text(String value) implements Piece {}

    /**
     * A place for arguments.
     *
     * @param flags     those of {@code -+ 0} that were written
     * @param width     {@link #NONE} without one, {@link #STAR} when an argument gives it
     * @param precision likewise
     * @param type      the letter: {@code d}, {@code A}, …; {@code P} for a hole of an interpolated string without one
     * @param spec      what {@code P} has in parentheses: a .NET format, or empty
     */
    public record Hole(String flags, int width, int precision, char type, String spec) implements Piece {

        public boolean has(char flag) {
            return flags.indexOf(flag) >= 0;
        }

        /** How many arguments of the curried function this takes. */
        public int arguments() {
            return (width == STAR ? 1 : 0) + (precision == STAR ? 1 : 0) + (type == 'a' ? 2 : 1);
        }
    }

    /** Of widths and precisions: not given. */
    public static final int NONE = -1;
    /** Of widths and precisions: {@code *}. */
    public static final int STAR = -2;

    private static final int LARGEST_WIDTH = 1_000_000;

    /** A format of one text without holes. */
    public static Format ofText(String text) {
        return new Format(text.replace("%", "%%"), text.isEmpty() ? List.of() : List.of(new Text(text)));
    }

    /** How many arguments the curried function takes. */
    public int arguments() {
        int count = 0;
        for (Piece piece : pieces) {
            count += piece instanceof Hole hole ? hole.arguments() : 0;
        }
        return count;
    }

    /** A letter for each argument of the curried function: {@code *} for a width or precision, {@code a} or {@code t}, else {@code v}. */
    public String plan() {
        StringBuilder plan = new StringBuilder();
        for (Piece piece : pieces) {
            if (piece instanceof Hole hole) {
                plan.append(hole.width() == STAR ? "*" : "").append(hole.precision() == STAR ? "*" : "");
                plan.append(hole.type() == 'a' || hole.type() == 't' ? hole.type() : 'v');
            }
        }
        return plan.toString();
    }

    /** As {@link #plan}, where values that may have a text of their own have their type's letter: {@code A}, {@code O} or {@code P}. */
    public String kinds() {
        StringBuilder kinds = new StringBuilder();
        for (Piece piece : pieces) {
            if (piece instanceof Hole hole) {
                kinds.append(hole.width() == STAR ? "*" : "").append(hole.precision() == STAR ? "*" : "");
                kinds.append("atAOP".indexOf(hole.type()) >= 0 ? hole.type() : 'v');
            }
        }
        return kinds.toString();
    }

    /** The hole that shows the curried function's argument of this index, from 0. */
    public Hole holeOf(int argument) {
        int next = 0;
        for (Piece piece : pieces) {
            if (piece instanceof Hole hole) {
                next += hole.arguments();
                if (argument < next) {
                    return hole;
                }
            }
        }
        throw new IllegalArgumentException(text + " has no argument " + argument);
    }

    /** Takes a checked format apart; what is no specifier after all stays as text. */
    public static Format parse(String text) {
        List<Piece> pieces = new ArrayList<>();
        StringBuilder plain = new StringBuilder();
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c != '%') {
                plain.append(c);
                i++;
            } else if (i + 1 < text.length() && text.charAt(i + 1) == '%') {
                plain.append('%');
                i += 2;
            } else {
                if (!plain.isEmpty()) {
                    pieces.add(new Text(plain.toString()));
                    plain.setLength(0);
                }
                i = hole(text, i + 1, pieces);
            }
        }
        if (!plain.isEmpty()) {
            pieces.add(new Text(plain.toString()));
        }
        return new Format(text, pieces);
    }

    /** Reads the specifier behind a percent sign; the position behind it. */
    private static int hole(String text, int start, List<Piece> pieces) {
        int i = start;
        while (i < text.length() && "-+ 0".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        final String flags = text.substring(start, i);
        int from = i;
        i = pastNumber(text, i);
        final int width = number(text, from, i);
        int precision = NONE;
        if (i < text.length() && text.charAt(i) == '.') {
            from = i + 1;
            i = pastNumber(text, from);
            precision = from == i ? 0 : number(text, from, i);
        }
        if (i >= text.length()) {
            pieces.add(new Text(text.substring(start - 1)));
            return i;
        }
        char type = text.charAt(i++);
        String spec = "";
        if (type == 'P' && i < text.length() && text.charAt(i) == '(') {
            int close = closing(text, i);
            spec = text.substring(i + 1, close).replace("%%", "%");
            i = close + 1;
        } else if (text.startsWith("%P()", i)) {
            i += "%P()".length();
        }
        pieces.add(new Hole(flags, width, precision, type, spec));
        return i;
    }

    private static int closing(String text, int open) {
        int i = text.indexOf(')', open);
        return i < 0 ? text.length() - 1 : i;
    }

    private static int pastNumber(String text, int start) {
        int i = start;
        if (i < text.length() && text.charAt(i) == '*') {
            return i + 1;
        }
        while (i < text.length() && Character.isDigit(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static int number(String text, int from, int to) {
        if (from == to) {
            return NONE;
        }
        if (text.charAt(from) == '*') {
            return STAR;
        }
        int value = 0;
        for (int i = from; i < to; i++) {
            value = Math.min(LARGEST_WIDTH, value * 10 + Character.digit(text.charAt(i), 10));
        }
        return value;
    }
}
