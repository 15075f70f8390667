package fusabi.regex;

import java.util.List;

/** A set of characters. */
final class CharSet {

    /** Whether a character belongs to it. */
    @FunctionalInterface
    interface Test {
        boolean has(char c);
    }

    private static final int HALF = 64;
    private static final int ASCII = 128;
    private static final int TESTS_A_STEP = 8;
    private static final int MOST_COST = 1 << 24;

    static final CharSet WORD = of(CharSet::isWord);
    static final CharSet SPACE = of(CharSet::isSpace);
    static final CharSet DIGIT = of(c -> Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER);
    static final CharSet ECMA_WORD = of(c -> c < 128 && (Character.isLetterOrDigit(c) || c == '_'));
    static final CharSet ECMA_SPACE = of(c -> " \f\n\r\t\u000b".indexOf(c) >= 0);
    static final CharSet ECMA_DIGIT = of(c -> c >= '0' && c <= '9');
    static final CharSet ALL = of(c -> true);
    static final CharSet NO_LINE_END = of(c -> c != '\n');


    private static final CharSet[] SINGLE = new CharSet[ASCII];

    static {
        for (char c = 0; c < ASCII; c++) {
            SINGLE[c] = range(c, c);
        }
    }

    private final Test test;
    /** How many tests it may take to find out about a character that is not ASCII. */
    private final int cost;
    private final long low;
    private final long high;

    private CharSet(Test test, int cost, long low, long high) {
        this.test = test;
        this.cost = cost;
        this.low = low;
        this.high = high;
    }

    static CharSet of(Test test) {
        return of(test, 1);
    }

    private static CharSet of(Test test, int cost) {
        long low = 0;
        long high = 0;
        for (int c = 0; c < HALF; c++) {
            low |= test.has((char) c) ? 1L << c : 0;
            high |= test.has((char) (c + HALF)) ? 1L << c : 0;
        }
        return new CharSet(test, cost, low, high);
    }

    static CharSet of(char c) {
        return c < ASCII ? SINGLE[c] : range(c, c);
    }

    static CharSet range(char from, char to) {
        return new CharSet(c -> c >= from && c <= to, 1, bits(from, to), bits(from - HALF, to - HALF));
    }

    /** The bits between two, as far as there are such. */
    private static long bits(int from, int to) {
        return to < 0 || from >= HALF ? 0 : -1L << Math.max(from, 0) & -1L >>> HALF - 1 - Math.min(to, HALF - 1);
    }

    /** How many steps a match takes to find out whether a character belongs to it. */
    int steps() {
        return 1 + cost / TESTS_A_STEP;
    }

    boolean has(char c) {
        return c < HALF ? (low >>> c & 1) != 0 : c < ASCII ? (high >>> c - HALF & 1) != 0 : test.has(c);
    }

    /** The characters of all these sets. */
    static CharSet anyOf(List<CharSet> sets) {
        CharSet[] all = sets.toArray(CharSet[]::new);
        long low = 0;
        long high = 0;
        long cost = 0;
        for (CharSet set : all) {
            low |= set.low;
            high |= set.high;
            cost += set.cost;
        }
        return new CharSet(c -> {
            for (CharSet set : all) {
                if (set.has(c)) {
                    return true;
                }
            }
            return false;
        }, most(cost), low, high);
    }

    private static int most(long cost) {
        return (int) Math.min(cost, MOST_COST);
    }

    CharSet without(CharSet other) {
        return new CharSet(c -> has(c) && !other.has(c), most((long) cost + other.cost), low & ~other.low, high & ~other.high);
    }

    CharSet inverted() {
        return new CharSet(c -> !has(c), cost, ~low, ~high);
    }

    /** With the characters that differ in case only. */
    CharSet ignoringCase() {
        return of(c -> has(c) || has(Character.toLowerCase(c)) || has(Character.toUpperCase(c)), most(3L * cost));
    }

    /** As {@code \w} has it: letters, marks that take no place, decimal digits, connectors. */
    static boolean isWord(char c) {
        return switch (Character.getType(c)) {
            case Character.UPPERCASE_LETTER, Character.LOWERCASE_LETTER, Character.TITLECASE_LETTER, Character.MODIFIER_LETTER, Character.OTHER_LETTER,
                    Character.NON_SPACING_MARK, Character.DECIMAL_DIGIT_NUMBER, Character.CONNECTOR_PUNCTUATION -> true;
            default -> false;
        };
    }

    /** Whether {@code \b} takes it for part of a word: joiners are. */
    static boolean isBoundaryWord(char c) {
        return isWord(c) || c == '\u200c' || c == '\u200d';
    }

    private static boolean isSpace(char c) {
        return c >= 9 && c <= 13 || c == 0x85 || Character.isSpaceChar(c);
    }
}
