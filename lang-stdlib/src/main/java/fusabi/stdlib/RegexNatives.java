package fusabi.stdlib;

import fusabi.host.NativeCall;
import fusabi.regex.MalformedPattern;
import fusabi.regex.Meter;
import fusabi.regex.Regex;
import fusabi.regex.TooMuchBacktracking;
import fusabi.value.Word;
import java.util.List;

/** Regular expressions: matching costs fuel by the characters looked at, so that a bad pattern ends by the script's budget. */
final class RegexNatives {

    private static final int BYTES = 1000;
    /** Of a program, and of the tree that it is made from. */
    private static final long BYTES_A_CHARACTER = 100;
    /** How many times as long as passing by a character reading one of a pattern takes, or a step of a match. */
    private static final int READING = 16;
    private static final int MATCHING = 16;
    private static final int WORDS_A_UNIT = 16;
    private static final String SPECIAL = "\\*+?|{}[]()^$.# \t\n\r\f";

    private RegexNatives() {}

    static void define(Natives natives) {
        natives.define("Regex.create", 2, RegexNatives::create);
        natives.define("Regex.groupNames", 1, call -> {
            List<String> names = regex(call).groupNames();
            long array = call.keep(call.newArray(names.size(), Word.NULL));
            for (int i = 0; i < names.size(); i++) {
                call.setElement(array, i, call.ofText(names.get(i)));
            }
            return array;
        });
        natives.define("Regex.match", 3, RegexNatives::match);
        natives.define("Regex.escape", 1, call -> call.ofText(escaped(call, call.stringArgument(0))));
        natives.define("Regex.unescape", 1, call -> call.ofText(unescaped(call, call.stringArgument(0))));
        natives.define("Regex.expand", 4, RegexNatives::expand);
    }

    private static Regex regex(NativeCall call) {
        return (Regex) call.toObject(call.word(0));
    }

    private static long create(NativeCall call) {
        String pattern = call.nullableString(0);
        if (pattern == null) {
            throw Natives.argumentNull(call, "pattern");
        }
        Work.interpreting(call, pattern);
        call.room(BYTES_A_CHARACTER * pattern.length());
        try {
            Looks looks = new Looks(call);
            return call.ofObject(Regex.compile(pattern, call.intArgument(1), () -> looks.passed(READING * Meter.STEPS)), BYTES + BYTES_A_CHARACTER * pattern.length());
        } catch (MalformedPattern e) {
            throw call.raise("System.Text.RegularExpressions.RegexParseException", e.getMessage());
        }
    }

    /** Starts and lengths of the groups of the next match and of all their captures, or null: see {@link Regex#match}. */
    private static long match(NativeCall call) {
        Regex regex = regex(call);
        if (call.isNull(call.word(1))) {
            throw Natives.argumentNull(call, "input");
        }
        String text = Work.subject(call, 1);
        int start = call.intArgument(2);
        if (start < 0 || start > text.length()) {
            throw Natives.outOfRange(call, "Start index cannot be less than 0 or greater than input length.", "startat");
        }
        int[] found;
        call.charge(MATCHING + regex.size() / WORDS_A_UNIT);
        call.room((long) Integer.BYTES * regex.size());
        try {
            found = regex.match(text, start, new Meter() {

                @Override
                public void tick() {
                    call.charge(MATCHING);
                }

                @Override
                public void room(long bytes) {
                    call.room(bytes);
                }
            });
        } catch (TooMuchBacktracking e) {
            throw call.raise("System.InvalidOperationException", e.getMessage());
        }
        if (found == null) {
            return Word.NULL;
        }
        call.charge(found.length / WORDS_A_UNIT);
        long array = call.keep(call.newArray(found.length, Word.ofInt(-1)));
        Looks looks = new Looks(call);
        for (int i = 0; i < found.length; i++) {
            looks.passed(1);
            call.setElement(array, i, Word.ofInt(found[i]));
        }
        return array;
    }

    private static String escaped(NativeCall call, String text) {
        Work.making(call, 2L * text.length());
        StringBuilder result = new StringBuilder(text.length());
        Looks looks = new Looks(call);
        for (int i = 0; i < text.length(); i++) {
            looks.passed(READING);
            char c = text.charAt(i);
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

    private static boolean isLetterOrDigit(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }

    /** Without backslashes, but for those before letters and digits that mean nothing. */
    private static String unescaped(NativeCall call, String text) {
        Work.making(call, text.length());
        StringBuilder result = new StringBuilder(text.length());
        Looks looks = new Looks(call);
        for (int i = 0; i < text.length(); i++) {
            looks.passed(READING);
            char c = text.charAt(i);
            if (c != '\\' || i + 1 == text.length()) {
                result.append(c);
                continue;
            }
            char escaped = text.charAt(++i);
            switch (escaped) {
                case 'n' -> result.append('\n');
                case 't' -> result.append('\t');
                case 'r' -> result.append('\r');
                case 'f' -> result.append('\f');
                default -> result.append(isLetterOrDigit(escaped) ? "\\" : "").append(escaped);
            }
        }
        return result.toString();
    }

    /** A replacement text with its references to groups filled in: regex, text, positions, replacement. */
    private static long expand(NativeCall call) {
        Regex regex = regex(call);
        String text = Work.subject(call, 1);
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
    private static int reference(NativeCall call, Regex regex, String text, String replacement, int dollar, StringBuilder result) {
        long positions = call.word(2);
        int start = Word.low(call.element(positions, 0));
        int end = start + Word.low(call.element(positions, 1));
        char c = replacement.charAt(dollar + 1);
        switch (c) {
            case '$' -> result.append('$');
            case '&' -> part(call, text, start, end, result);
            case '`' -> part(call, text, 0, start, result);
            case '\'' -> part(call, text, end, text.length(), result);
            case '_' -> part(call, text, 0, text.length(), result);
            default -> {
                int close = c == '{' ? replacement.indexOf('}', dollar) : -1;
                int behind = dollar + 1;
                while (behind < replacement.length() && Character.isDigit(replacement.charAt(behind))) {
                    behind++;
                }
                String name = close > 0 ? replacement.substring(dollar + 2, close) : replacement.substring(dollar + 1, behind);
                int group = regex.groupNames().indexOf(name);
                if (group < 0) {
                    result.append('$');
                    return dollar + 1;
                }
                int from = Word.low(call.element(positions, 2 * group));
                if (from >= 0) {
                    part(call, text, from, from + Word.low(call.element(positions, 2 * group + 1)), result);
                }
                return close > 0 ? close + 1 : behind;
            }
        }
        return dollar + 2;
    }

    /** Adds a part of the text, for which only that part is charged: a replacement is filled in once for each match. */
    private static void part(NativeCall call, String text, int from, int to, StringBuilder result) {
        Work.appending(call, result, to - from);
        result.append(text, from, to);
    }
}
