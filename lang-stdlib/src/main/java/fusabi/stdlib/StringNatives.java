package fusabi.stdlib;

import fusabi.host.NativeCall;
import fusabi.value.Word;

/** Making strings from strings; .NET's argument checks and messages. */
final class StringNatives {

    private static final int TRIM_START = 1;
    private static final int TRIM_END = 2;
    /** How many times as long as passing by a character it takes to find a place and to copy what lies before. */
    private static final int PIECE = 16;
    private static final int PIECES_A_UNIT = 4;

    private StringNatives() {}

    static void define(Natives natives) {
        natives.define("String.substring", 3, StringNatives::substring);
        natives.define("String.insert", 3, StringNatives::insert);
        natives.define("String.remove", 3, StringNatives::remove);
        natives.define("String.replace", 3, StringNatives::replace);
        natives.define("String.replaceChar", 3, call -> call.ofText(replaced(call, call.stringArgument(0), call.charArgument(1), call.charArgument(2))));
        natives.define("String.toUpper", 1, call -> call.ofText(mapped(call, true)));
        natives.define("String.toLower", 1, call -> call.ofText(mapped(call, false)));
        natives.define("String.trim", 1, call -> trimmed(call, "", 0));
        natives.define("String.trimStart", 1, call -> trimmed(call, "", TRIM_START));
        natives.define("String.trimEnd", 1, call -> trimmed(call, "", TRIM_END));
        natives.define("String.trimChars", 3, call -> trimmed(call, chars(call, call.word(1)), call.intArgument(2)));
        natives.define("String.padLeft", 3, call -> pad(call, true));
        natives.define("String.padRight", 3, call -> pad(call, false));
        natives.define("String.repeat", 2, call -> {
            if (call.intArgument(1) < 0) {
                throw Natives.negative(call, "count", call.intArgument(1));
            }
            Work.making(call, call.intArgument(1));
            return call.ofText(String.valueOf(call.charArgument(0)).repeat(call.intArgument(1)));
        });
        natives.define("String.replicate", 2, call -> {
            int count = call.intArgument(1);
            if (count < 0) {
                throw call.raise("System.ArgumentException", "The input must be non-negative.\ncount = " + count + " (Parameter 'count')");
            }
            String text = call.nullableString(0);
            if (text == null) {
                return call.ofText("");
            }
            Work.making(call, (long) text.length() * count);
            return call.ofText(text.repeat(count));
        });
        natives.define("String.isNullOrEmpty", 1, call -> Word.ofBool(call.nullableString(0) == null || call.nullableString(0).isEmpty()));
        natives.define("String.isNullOrWhiteSpace", 1, call ->
                Word.ofBool(call.nullableString(0) == null || trim(new Looks(call), call.nullableString(0), "", 0).isEmpty()));
        natives.define("String.ofCharArray", 1, call -> text(call, chars(call, call.word(0))));
        natives.define("String.replaceLineEndings", 2, StringNatives::replaceLineEndings);
        natives.define("String.ofChars", 3, StringNatives::ofChars);
        natives.define("String.toChars", 1, StringNatives::toChars);
        natives.define("String.concatArray", 1, call -> join(call, "", call.word(0)));
        natives.define("String.join", 2, call -> call.isNull(call.word(0)) ? join(call, "", call.word(1))
                : join(call, call.stringArgument(0), call.word(1)));
        CompositeFormat.define(natives);
    }

    /** The result, charged by its length: for one no longer than what the native was given. */
    static long text(NativeCall call, String text) {
        Work.making(call, text.length());
        return call.ofText(text);
    }

    private static long substring(NativeCall call) {
        String text = Work.subject(call, 0);
        int start = call.intArgument(1);
        int length = call.intArgument(2);
        if (start < 0) {
            throw Natives.negative(call, "startIndex", start);
        }
        if (start > text.length()) {
            throw Natives.outOfRange(call, "startIndex cannot be larger than length of string.", "startIndex");
        }
        if (length < 0) {
            throw Natives.negative(call, "length", length);
        }
        if (start > text.length() - length) {
            throw Natives.outOfRange(call, "Index and length must refer to a location within the string.", "length");
        }
        Work.making(call, length);
        return call.ofText(text.substring(start, start + length));
    }

    private static long insert(NativeCall call) {
        String text = call.stringArgument(0);
        int start = call.intArgument(1);
        String added = call.nullableString(2);
        if (added == null) {
            throw Natives.argumentNull(call, "value");
        }
        if (start < 0) {
            throw Natives.negative(call, "startIndex", start);
        }
        if (start > text.length()) {
            throw Natives.outOfRange(
                    call, "startIndex ('" + start + "') must be less than or equal to '" + text.length() + "'.", "startIndex", start);
        }
        Work.making(call, (long) text.length() + added.length());
        return call.ofText(text.substring(0, start) + added + text.substring(start));
    }

    private static long remove(NativeCall call) {
        String text = call.stringArgument(0);
        int start = call.intArgument(1);
        int count = call.intArgument(2);
        if (start < 0) {
            throw Natives.negative(call, "startIndex", start);
        }
        if (count < 0) {
            throw Natives.negative(call, "count", count);
        }
        int most = text.length() - start;
        if (count > most) {
            throw Natives.outOfRange(call, "count ('" + count + "') must be less than or equal to '" + most + "'.", "count", count);
        }
        Work.making(call, text.length() - count);
        return call.ofText(text.substring(0, start) + text.substring(start + count));
    }

    private static long replace(NativeCall call) {
        String text = call.stringArgument(0);
        String old = call.nullableString(1);
        if (old == null) {
            throw Natives.argumentNull(call, "oldValue");
        }
        if (old.isEmpty()) {
            throw call.raise("System.ArgumentException", "The value cannot be an empty string. (Parameter 'oldValue')");
        }
        String replacement = call.nullableString(2);
        return call.ofText(replaced(call, text, old, replacement == null ? "" : replacement));
    }

    /** The text with all occurrences replaced, charged before it is made. */
    static String replaced(NativeCall call, String text, String old, String replacement) {
        Work.reading(call, text.length() + old.length());
        Looks looks = new Looks(call);
        int first = TextSearch.indexOf(looks, text, old, 0);
        if (first < 0) {
            return text;
        }
        long count = 0;
        for (int found = first; found >= 0; found = TextSearch.indexOf(looks, text, old, found + old.length())) {
            looks.passed(PIECE);
            count++;
        }
        long length = text.length() + count * (replacement.length() - old.length());
        Work.making(call, length);
        call.charge(count / PIECES_A_UNIT);
        StringBuilder result = new StringBuilder((int) Math.min(length, Integer.MAX_VALUE - Byte.SIZE));
        int behind = 0;
        for (int found = first; found >= 0; found = TextSearch.indexOf(looks, text, old, behind)) {
            looks.passed(PIECE + replacement.length());
            result.append(text, behind, found).append(replacement);
            behind = found + old.length();
        }
        return result.append(text, behind, text.length()).toString();
    }

    /** Piece by piece. */
    private static String replaced(NativeCall call, String text, char old, char replacement) {
        Work.making(call, text.length());
        int first = TextSearch.indexOf(call, text, old, 0, text.length());
        if (first < 0) {
            return text;
        }
        StringBuilder result = new StringBuilder(text.length()).append(text, 0, first);
        Looks looks = new Looks(call);
        for (int i = first; i < text.length(); i += Looks.EVERY) {
            int end = Math.min(text.length() - i, Looks.EVERY) + i;
            result.append(text.substring(i, end).replace(old, replacement));
            looks.passed(end - i);
        }
        return result.toString();
    }

    private static long replaceLineEndings(NativeCall call) {
        String text = call.stringArgument(0);
        String replacement = call.stringArgument(1);
        Work.reading(call, 2L * text.length());
        Looks looks = new Looks(call);
        long length = 0;
        for (int i = 0; i < text.length(); i++) {
            looks.passed(1);
            if (isLineEnd(text.charAt(i))) {
                i += text.startsWith("\r\n", i) ? 1 : 0;
                length += replacement.length() - 1;
            }
            length++;
        }
        Work.making(call, length);
        StringBuilder result = new StringBuilder((int) Math.min(length, Integer.MAX_VALUE - Byte.SIZE));
        for (int i = 0; i < text.length(); i++) {
            looks.passed(1);
            if (isLineEnd(text.charAt(i))) {
                i += text.startsWith("\r\n", i) ? 1 : 0;
                result.append(replacement);
            } else {
                result.append(text.charAt(i));
            }
        }
        return call.ofText(result.toString());
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\f' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    private static String mapped(NativeCall call, boolean upper) {
        Work.making(call, call.stringArgument(0).length());
        char[] chars = call.stringArgument(0).toCharArray();
        Looks looks = new Looks(call);
        for (int i = 0; i < chars.length; i++) {
            looks.passed(1);
            chars[i] = upper ? CharNatives.upper(chars[i]) : CharNatives.lower(chars[i]);
        }
        return new String(chars);
    }

    private static long trimmed(NativeCall call, String chars, int where) {
        Work.reading(call, call.stringArgument(0).length());
        return text(call, trim(new Looks(call), call.stringArgument(0), chars, where));
    }

    /** Without the given characters at an end; without white space when there are none. */
    static String trim(Looks looks, String text, String chars, int where) {
        int start = 0;
        int end = text.length();
        while (where != TRIM_END && start < end && isTrimmed(text.charAt(start), chars)) {
            looks.passed(1 + chars.length());
            start++;
        }
        while (where != TRIM_START && end > start && isTrimmed(text.charAt(end - 1), chars)) {
            looks.passed(1 + chars.length());
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isTrimmed(char c, String chars) {
        return chars.isEmpty() ? CharNatives.isWhiteSpace(c) : chars.indexOf(c) >= 0;
    }

    private static long pad(NativeCall call, boolean left) {
        String text = call.stringArgument(0);
        int width = call.intArgument(1);
        if (width < 0) {
            throw Natives.negative(call, "totalWidth", width);
        }
        Work.making(call, Math.max(width, text.length()));
        String blanks = String.valueOf(call.charArgument(2)).repeat(Math.max(0, width - text.length()));
        return call.ofText(left ? blanks + text : text + blanks);
    }

    /** The characters of a char array; none for null. */
    static String chars(NativeCall call, long array) {
        if (call.isNull(array)) {
            return "";
        }
        Work.making(call, call.arrayLength(array));
        char[] chars = new char[call.arrayLength(array)];
        Looks looks = new Looks(call);
        for (int i = 0; i < chars.length; i++) {
            looks.passed(1);
            chars[i] = (char) Word.low(call.element(array, i));
        }
        return new String(chars);
    }

    private static long ofChars(NativeCall call) {
        String all = chars(call, call.word(0));
        int start = call.intArgument(1);
        int count = call.intArgument(2);
        if (start < 0) {
            throw Natives.negative(call, "startIndex", start);
        }
        if (count < 0) {
            throw Natives.negative(call, "length", count);
        }
        if (start > all.length() - count) {
            throw Natives.outOfRange(call,
                    "Index was out of range. Must be non-negative and less than or equal to the size of the collection.", "startIndex");
        }
        Work.making(call, count);
        return call.ofText(all.substring(start, start + count));
    }

    private static long toChars(NativeCall call) {
        String text = call.stringArgument(0);
        call.charge(1 + text.length() / 16);
        long array = call.keep(call.newArray(text.length(), Word.ofChar('\0')));
        Looks looks = new Looks(call);
        for (int i = 0; i < text.length(); i++) {
            looks.passed(1);
            call.setElement(array, i, Word.ofChar(text.charAt(i)));
        }
        return array;
    }

    private static long join(NativeCall call, String separator, long array) {
        int length = call.arrayLength(array);
        call.charge(length);
        long characters = (long) separator.length() * Math.max(0, length - 1);
        for (int i = 0; i < length; i++) {
            String item = call.toText(call.element(array, i));
            characters += item == null ? 0 : item.length();
        }
        Work.making(call, characters);
        StringBuilder text = new StringBuilder((int) Math.min(characters, Integer.MAX_VALUE));
        Looks looks = new Looks(call);
        for (int i = 0; i < length; i++) {
            if (i > 0) {
                text.append(separator);
            }
            String item = call.toText(call.element(array, i));
            looks.passed(1 + separator.length() + (item == null ? 0 : item.length()));
            text.append(item == null ? "" : item);
        }
        return call.ofText(text.toString());
    }
}
