package fusabi.regex;

import java.util.Map;
import java.util.Optional;

/** The properties that {@code \p{…}} knows: Unicode's categories and blocks. */
final class Categories {

    private static final Map<String, Integer> BY_NAME = Map.ofEntries(
            Map.entry("Lu", 1 << Character.UPPERCASE_LETTER), Map.entry("Ll", 1 << Character.LOWERCASE_LETTER),
            Map.entry("Lt", 1 << Character.TITLECASE_LETTER), Map.entry("Lm", 1 << Character.MODIFIER_LETTER),
            Map.entry("Lo", 1 << Character.OTHER_LETTER), Map.entry("Mn", 1 << Character.NON_SPACING_MARK),
            Map.entry("Mc", 1 << Character.COMBINING_SPACING_MARK), Map.entry("Me", 1 << Character.ENCLOSING_MARK),
            Map.entry("Nd", 1 << Character.DECIMAL_DIGIT_NUMBER), Map.entry("Nl", 1 << Character.LETTER_NUMBER),
            Map.entry("No", 1 << Character.OTHER_NUMBER), Map.entry("Pc", 1 << Character.CONNECTOR_PUNCTUATION),
            Map.entry("Pd", 1 << Character.DASH_PUNCTUATION), Map.entry("Ps", 1 << Character.START_PUNCTUATION),
            Map.entry("Pe", 1 << Character.END_PUNCTUATION), Map.entry("Pi", 1 << Character.INITIAL_QUOTE_PUNCTUATION),
            Map.entry("Pf", 1 << Character.FINAL_QUOTE_PUNCTUATION), Map.entry("Po", 1 << Character.OTHER_PUNCTUATION),
            Map.entry("Sm", 1 << Character.MATH_SYMBOL), Map.entry("Sc", 1 << Character.CURRENCY_SYMBOL),
            Map.entry("Sk", 1 << Character.MODIFIER_SYMBOL), Map.entry("So", 1 << Character.OTHER_SYMBOL),
            Map.entry("Zs", 1 << Character.SPACE_SEPARATOR), Map.entry("Zl", 1 << Character.LINE_SEPARATOR),
            Map.entry("Zp", 1 << Character.PARAGRAPH_SEPARATOR), Map.entry("Cc", 1 << Character.CONTROL),
            Map.entry("Cf", 1 << Character.FORMAT), Map.entry("Cs", 1 << Character.SURROGATE),
            Map.entry("Co", 1 << Character.PRIVATE_USE), Map.entry("Cn", 1 << Character.UNASSIGNED));

    private Categories() {}

    /** The set with a name: a category, the categories with a letter, a block behind {@code Is}. */
    static Optional<CharSet> named(String name) {
        if (name.startsWith("Is")) {
            try {
                Character.UnicodeBlock block = Character.UnicodeBlock.forName(name.substring(2));
                return Optional.of(CharSet.of(c -> Character.UnicodeBlock.of(c) == block));
            } catch (IllegalArgumentException _) {
                return Optional.empty();
            }
        }
        int types = 0;
        for (Map.Entry<String, Integer> entry : BY_NAME.entrySet()) {
            if (entry.getKey().equals(name) || name.length() == 1 && entry.getKey().startsWith(name)) {
                types |= entry.getValue();
            }
        }
        int wanted = types;
        return types == 0 ? Optional.empty() : Optional.of(CharSet.of(c -> (wanted >>> Character.getType(c) & 1) != 0));
    }
}
