package fusabi.stdlib;

import fusabi.host.NativeCall;
import fusabi.value.Word;
import java.util.ArrayList;
import java.util.List;

/** Taking strings apart at separators. */
final class StringSplitNatives {

    /* System.StringSplitOptions. */
    private static final int REMOVE_EMPTY = 1;
    private static final int TRIM = 2;

    private StringSplitNatives() {}

    static void define(Natives natives) {
        natives.define("String.split", 4, call -> split(call, strings(call, call.word(1))));
        natives.define("String.splitChars", 4, call ->
                split(call, StringNatives.chars(call, call.word(1)).chars().mapToObj(Character::toString).toList()));
    }

    private static long split(NativeCall call, List<String> separators) {
        Work.reading(call, (long) call.stringArgument(0).length() * (1 + separators.size()));
        List<String> parts = parts(call, call.stringArgument(0), separators, call.intArgument(2), call.intArgument(3));
        call.charge(1 + call.stringArgument(0).length() / 8 + parts.size());
        long array = call.keep(call.newArray(parts.size(), Word.NULL));
        Looks looks = new Looks(call);
        for (int i = 0; i < parts.size(); i++) {
            looks.passed(8);
            call.setElement(array, i, call.ofText(parts.get(i)));
        }
        return array;
    }

    /** At most {@code most} parts, the last being the rest; empty parts that are left out do not count. */
    private static List<String> parts(NativeCall call, String text, List<String> separators, int most, int options) {
        List<String> parts = new ArrayList<>();
        List<String> used = separators.stream().filter(separator -> !separator.isEmpty()).toList();
        boolean blanks = separators.isEmpty();
        Looks looks = new Looks(call);
        int start = 0;
        int i = 0;
        // Java looks for one separator faster than character by character.
        String only = used.size() == 1 ? used.getFirst() : null;
        while (i < text.length() && most > 0 && parts.size() < most - 1) {
            if (only != null) {
                int found = TextSearch.indexOf(looks, text, only, i);
                if (found < 0) {
                    break;
                }
                i = found;
            }
            looks.passed(1 + used.size());
            int length = separatorAt(text, i, used, blanks);
            if (length == 0) {
                i++;
                continue;
            }
            add(looks, parts, text.substring(start, i), options);
            i += length;
            start = i;
        }
        if (most <= 0) {
            return parts;
        }
        if (parts.size() == most - 1 && most > 1 && (options & REMOVE_EMPTY) != 0) {
            start = pastEmptyParts(looks, text, start, used, blanks, options);
        }
        add(looks, parts, text.substring(start), options);
        return parts;
    }

    private static int pastEmptyParts(Looks looks, String text, int from, List<String> separators, boolean blanks, int options) {
        int start = from;
        for (int i = from; i < text.length(); i++) {
            looks.passed(1 + separators.size());
            int length = separatorAt(text, i, separators, blanks);
            if (length > 0) {
                String part = text.substring(start, i);
                if (!((options & TRIM) != 0 ? StringNatives.trim(looks, part, "", 0) : part).isEmpty()) {
                    break;
                }
                start = i + length;
                i = start - 1;
            }
        }
        return start;
    }

    private static void add(Looks looks, List<String> parts, String part, int options) {
        String kept = (options & TRIM) != 0 ? StringNatives.trim(looks, part, "", 0) : part;
        if (!kept.isEmpty() || (options & REMOVE_EMPTY) == 0) {
            parts.add(kept);
        }
    }

    /** The length of the separator that begins here, 0 for none. */
    private static int separatorAt(String text, int i, List<String> separators, boolean blanks) {
        if (blanks) {
            return CharNatives.isWhiteSpace(text.charAt(i)) ? 1 : 0;
        }
        for (String separator : separators) {
            if (text.startsWith(separator, i)) {
                return separator.length();
            }
        }
        return 0;
    }

    /** The strings of a string array, null as empty; none for null. */
    private static List<String> strings(NativeCall call, long array) {
        List<String> strings = new ArrayList<>();
        int length = call.isNull(array) ? 0 : call.arrayLength(array);
        for (int i = 0; i < length; i++) {
            String text = call.toText(call.element(array, i));
            strings.add(text == null ? "" : text);
        }
        return strings;
    }
}
