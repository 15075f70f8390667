package fusabi.stdlib;

import fusabi.value.Word;
import java.text.Normalizer;

/** Classes of characters, by Unicode category as .NET has them. */
final class CharNatives {

    private static final int FIRST_CONTROL = 0x7F;
    private static final int LAST_CONTROL = 0x9F;

    private static final char FRACTION_SLASH = '\u2044';

    private CharNatives() {}

    /** A question about one UTF-16 unit. */
    private interface CharPredicate {
        boolean test(char c);
    }

    static void define(Natives natives) {
        predicate(natives, "isLetter", Character::isLetter);
        predicate(natives, "isDigit", c -> Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER);
        predicate(natives, "isLetterOrDigit", c -> Character.isLetter(c) || Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER);
        predicate(natives, "isNumber", CharNatives::isNumber);
        predicate(natives, "isWhiteSpace", CharNatives::isWhiteSpace);
        predicate(natives, "isUpper", c -> Character.getType(c) == Character.UPPERCASE_LETTER);
        predicate(natives, "isLower", c -> Character.getType(c) == Character.LOWERCASE_LETTER);
        predicate(natives, "isPunctuation", CharNatives::isPunctuation);
        predicate(natives, "isSymbol", CharNatives::isSymbol);
        predicate(natives, "isControl", c -> c < ' ' || c >= FIRST_CONTROL && c <= LAST_CONTROL);
        predicate(natives, "isSeparator", Character::isSpaceChar);
        predicate(natives, "isSurrogate", Character::isSurrogate);
        natives.define("Char.toUpper", 1, call -> Word.ofChar(upper(call.charArgument(0))));
        natives.define("Char.toLower", 1, call -> Word.ofChar(lower(call.charArgument(0))));
        natives.define("Char.category", 1, call -> Word.ofInt(category(call.charArgument(0))));
        natives.define("Char.parse", 1, call -> {
            String text = call.nullableString(0);
            if (text == null) {
                throw Natives.argumentNull(call, "s");
            }
            if (text.length() != 1) {
                throw call.raise("System.FormatException", "String must be exactly one character long.");
            }
            return Word.ofChar(text.charAt(0));
        });
        natives.define("Char.numericValue", 1, call -> Word.ofDouble(numericValue(call.charArgument(0))));
    }

    /** What a digit or a fraction such as {@code ½} means; -1 for other characters. */
    private static double numericValue(char c) {
        int value = Character.getNumericValue(c);
        if (!isNumber(c) || value >= 0) {
            return isNumber(c) ? value : -1;
        }
        String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD);
        int slash = parts.indexOf(FRACTION_SLASH);
        return slash <= 0 || slash == parts.length() - 1 ? -1
                : Double.parseDouble(parts.substring(0, slash)) / Double.parseDouble(parts.substring(slash + 1));
    }

    private static void predicate(Natives natives, String name, CharPredicate predicate) {
        natives.define("Char." + name, 1, call -> Word.ofBool(predicate.test(call.charArgument(0))));
    }

    private static boolean isNumber(char c) {
        return switch (Character.getType(c)) {
            case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
            default -> false;
        };
    }

    /** The number of a character's category in .NET's order. */
    private static int category(char c) {
        return switch (Character.getType(c)) {
            case Character.UPPERCASE_LETTER -> 0;
            case Character.LOWERCASE_LETTER -> 1;
            case Character.TITLECASE_LETTER -> 2;
            case Character.MODIFIER_LETTER -> 3;
            case Character.OTHER_LETTER -> 4;
            case Character.NON_SPACING_MARK -> 5;
            case Character.COMBINING_SPACING_MARK -> 6;
            case Character.ENCLOSING_MARK -> 7;
            case Character.DECIMAL_DIGIT_NUMBER -> 8;
            case Character.LETTER_NUMBER -> 9;
            case Character.OTHER_NUMBER -> 10;
            case Character.SPACE_SEPARATOR -> 11;
            case Character.LINE_SEPARATOR -> 12;
            case Character.PARAGRAPH_SEPARATOR -> 13;
            case Character.CONTROL -> 14;
            case Character.FORMAT -> 15;
            case Character.SURROGATE -> 16;
            case Character.PRIVATE_USE -> 17;
            case Character.CONNECTOR_PUNCTUATION -> 18;
            case Character.DASH_PUNCTUATION -> 19;
            case Character.START_PUNCTUATION -> 20;
            case Character.END_PUNCTUATION -> 21;
            case Character.INITIAL_QUOTE_PUNCTUATION -> 22;
            case Character.FINAL_QUOTE_PUNCTUATION -> 23;
            case Character.OTHER_PUNCTUATION -> 24;
            case Character.MATH_SYMBOL -> 25;
            case Character.CURRENCY_SYMBOL -> 26;
            case Character.MODIFIER_SYMBOL -> 27;
            case Character.OTHER_SYMBOL -> 28;
            default -> 29;
        };
    }

    static boolean isWhiteSpace(char c) {
        return Character.isSpaceChar(c) || c >= '\t' && c <= '\r' || c == '\u0085';
    }

    private static boolean isPunctuation(char c) {
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION, Character.DASH_PUNCTUATION, Character.START_PUNCTUATION, Character.END_PUNCTUATION,
                 Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION, Character.OTHER_PUNCTUATION -> true;
            default -> false;
        };
    }

    private static boolean isSymbol(char c) {
        return switch (Character.getType(c)) {
            case Character.MATH_SYMBOL, Character.CURRENCY_SYMBOL, Character.MODIFIER_SYMBOL, Character.OTHER_SYMBOL -> true;
            default -> false;
        };
    }

    /** One unit to one unit: what has no single upper case stays; the dotless and dotted i too. */
    static char upper(char c) {
        return c == 'ı' || c == 'ß' ? c : Character.toUpperCase(c);
    }

    static char lower(char c) {
        return c == 'İ' ? c : Character.toLowerCase(c);
    }
}
