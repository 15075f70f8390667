package fusabi.stdlib;

import fusabi.value.Word;

/** Classes of characters, by Unicode category as .NET has them. */
final class CharNatives {

    private static final int FIRST_CONTROL = 0x7F;
    private static final int LAST_CONTROL = 0x9F;

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
        natives.define("Char.numericValue", 1, call -> {
            char c = call.charArgument(0);
            int value = Character.getNumericValue(c);
            return Word.ofDouble(isNumber(c) && value >= 0 ? value : -1);
        });
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
