package fusabi.stdlib;

import fusabi.host.NativeCall;
import fusabi.stdlib.RegexPattern.Compiled;
import fusabi.value.Word;
import java.util.List;
import java.util.regex.Matcher;

/** Regular expressions: matching costs fuel by the characters looked at, so that a bad pattern ends by the script's budget. */
final class RegexNatives {

    private static final int BYTES = 1000;
    private static final String SPECIAL = "\\*+?|{}[]()^$.# \t\n\r\f";

    private RegexNatives() {}

    static void define(Natives natives) {
        natives.define("Regex.create", 2, RegexNatives::create);
        natives.define("Regex.groupNames", 1, call -> {
            List<String> names = regex(call).names();
            long array = call.keep(call.newArray(names.size(), Word.NULL));
            for (int i = 0; i < names.size(); i++) {
                call.setElement(array, i, call.ofText(names.get(i)));
            }
            return array;
        });
        natives.define("Regex.match", 3, RegexNatives::match);
        natives.define("Regex.escape", 1, call -> call.ofText(escaped(call.stringArgument(0))));
        natives.define("Regex.unescape", 1, call -> call.ofText(call.stringArgument(0).replaceAll("\\\\(?=[^a-zA-Z0-9])", "")
                .replace("\\n", "\n").replace("\\t", "\t").replace("\\r", "\r").replace("\\f", "\f")));
        natives.define("Regex.expand", 4, RegexNatives::expand);
    }

    private static Compiled regex(NativeCall call) {
        return (Compiled) call.toObject(call.word(0));
    }

    private static long create(NativeCall call) {
        String pattern = call.nullableString(0);
        if (pattern == null) {
            throw Natives.argumentNull(call, "pattern");
        }
        try {
            return call.ofObject(RegexPattern.compile(pattern, call.intArgument(1)), BYTES + 10L * pattern.length());
        } catch (RegexPattern.Malformed e) {
            throw call.raise("System.Text.RegularExpressions.RegexParseException", e.getMessage());
        }
    }

    /** Starts and lengths of the groups of the next match, or null. */
    private static long match(NativeCall call) {
        Compiled regex = regex(call);
        if (call.isNull(call.word(1))) {
            throw Natives.argumentNull(call, "input");
        }
        String text = call.stringArgument(1);
        int start = call.intArgument(2);
        if (start < 0 || start > text.length()) {
            throw Natives.outOfRange(call, "Start index cannot be less than 0 or greater than input length.", "startat");
        }
        Matcher matcher = regex.pattern().matcher(new Metered(text, call)).useTransparentBounds(true).useAnchoringBounds(false);
        boolean found;
        try {
            found = matcher.region(start, text.length()).find();
        } catch (StackOverflowError _) {
            throw call.raise("System.InvalidOperationException", "The regular expression needs too much backtracking for this text.");
        }
        if (!found) {
            return Word.NULL;
        }
        List<Integer> groups = regex.groups();
        long array = call.newArray(groups.size() * 2, Word.ofInt(-1));
        for (int i = 0; i < groups.size(); i++) {
            int group = groups.get(i);
            if (matcher.start(group) >= 0) {
                call.setElement(array, 2 * i, Word.ofInt(matcher.start(group)));
                call.setElement(array, 2 * i + 1, Word.ofInt(matcher.end(group) - matcher.start(group)));
            }
        }
        return array;
    }

    /** A text that charges for being looked at. */
    private static final class Metered implements CharSequence {
        private static final int LOOKS_A_UNIT = 64;

        private final String text;
        private final NativeCall call;
        private int looks;

        Metered(String text, NativeCall call) {
            this.text = text;
            this.call = call;
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int i) {
            if (++looks == LOOKS_A_UNIT) {
                looks = 0;
                call.charge(1);
            }
            return text.charAt(i);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }

    private static String escaped(String text) {
        StringBuilder result = new StringBuilder();
        for (char c : text.toCharArray()) {
            switch (c) {
                case '\n' -> result.append("\\n");
                case '\t' -> result.append("\\t");
                case '\r' -> result.append("\\r");
                case '\f' -> result.append("\\f");
                default -> result.append(SPECIAL.indexOf(c) >= 0 && c != '}' && c != ']' ? "\\" : "").append(c);
            }
        }
        return result.toString();
    }

    /** A replacement text with its references to groups filled in: regex, text, positions, replacement. */
    private static long expand(NativeCall call) {
        Compiled regex = regex(call);
        String text = call.stringArgument(1);
        String replacement = call.stringArgument(3);
        StringBuilder result = new StringBuilder();
        int i = 0;
        while (i < replacement.length()) {
            char c = replacement.charAt(i);
            if (c != '$' || i + 1 == replacement.length()) {
                result.append(c);
                i++;
                continue;
            }
            i = reference(call, regex, text, replacement, i, result);
        }
        return call.ofText(result.toString());
    }

    /** Writes what the reference at the dollar sign stands for; the position behind it. */
    private static int reference(NativeCall call, Compiled regex, String text, String replacement, int dollar, StringBuilder result) {
        long positions = call.word(2);
        int start = Word.low(call.element(positions, 0));
        int end = start + Word.low(call.element(positions, 1));
        char c = replacement.charAt(dollar + 1);
        switch (c) {
            case '$' -> result.append('$');
            case '&' -> result.append(text, start, end);
            case '`' -> result.append(text, 0, start);
            case '\'' -> result.append(text, end, text.length());
            case '_' -> result.append(text);
            default -> {
                int close = c == '{' ? replacement.indexOf('}', dollar) : -1;
                int behind = dollar + 1;
                while (behind < replacement.length() && Character.isDigit(replacement.charAt(behind))) {
                    behind++;
                }
                String name = close > 0 ? replacement.substring(dollar + 2, close) : replacement.substring(dollar + 1, behind);
                int group = regex.names().indexOf(name);
                if (group < 0) {
                    result.append('$');
                    return dollar + 1;
                }
                int from = Word.low(call.element(positions, 2 * group));
                if (from >= 0) {
                    result.append(text, from, from + Word.low(call.element(positions, 2 * group + 1)));
                }
                return close > 0 ? close + 1 : behind;
            }
        }
        return dollar + 2;
    }
}
