package fusabi.regex;

import java.util.List;

/** A set of characters. */
final class CharSet {

    /** Whether a character belongs to it. */
    @FunctionalInterface
    interface Test {
        boolean has(char c);
    }

    static final CharSet WORD = of(CharSet::isWord);
    static final CharSet SPACE = of(CharSet::isSpace);
    static final CharSet DIGIT = of(c -> Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER);
    static final CharSet ECMA_WORD = of(c -> c < 128 && (Character.isLetterOrDigit(c) || c == '_'));
    static final CharSet ECMA_SPACE = of(c -> " \f\n\r\t\u000b".indexOf(c) >= 0);
    static final CharSet ECMA_DIGIT = of(c -> c >= '0' && c <= '9');
    static final CharSet ALL = of(c -> true);
    static final CharSet NO_LINE_END = of(c -> c != '\n');

    private static final int HALF = 64;
    private static final int ASCII = 128;

    private final Test test;
    private final long low;
    private final long high;

    private CharSet(Test test) {
        this.test = test;
        long first = 0;
        long second = 0;
        for (int c = 0; c < HALF; c++) {
            first |= test.has((char) c) ? 1L << c : 0;
            second |= test.has((char) (c + HALF)) ? 1L << c : 0;
        }
        this.low = first;
        this.high = second;
    }

    static CharSet of(Test test) {
        return new CharSet(test);
    }

    static CharSet of(char c) {
        return of(other -> other == c);
    }

    static CharSet range(char from, char to) {
        return of(c -> c >= from && c <= to);
    }

    boolean has(char c) {
        return c < HALF ? (low >>> c & 1) != 0 : c < ASCII ? (high >>> c - HALF & 1) != 0 : test.has(c);
    }

    /** The characters of all these sets. */
    static CharSet anyOf(List<CharSet> sets) {
        CharSet[] all = sets.toArray(CharSet[]::new);
        return of(c -> {
            for (CharSet set : all) {
                if (set.has(c)) {
                    return true;
                }
            }
            return false;
        });
    }

    CharSet without(CharSet other) {
        return of(c -> has(c) && !other.has(c));
    }

    CharSet inverted() {
        return of(c -> !has(c));
    }

    /** With the characters that differ in case only. */
    CharSet ignoringCase() {
        return of(c -> has(c) || has(Character.toLowerCase(c)) || has(Character.toUpperCase(c)));
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
