package fusabi.stdlib;

import fusabi.host.NativeCall;
import fusabi.value.Word;

/** Finding, comparing and hashing strings: by code unit, as in .NET's invariant mode. */
final class StringSearchNatives {

    private static final String OUT_OF_COLLECTION =
            "Index was out of range. Must be non-negative and less than or equal to the size of the collection.";

    private StringSearchNatives() {}

    /** A question about two strings, both there. */
    private interface TextPredicate {
        boolean test(NativeCall call, String text, String other);
    }

    static void define(Natives natives) {
        predicate(natives, "contains", (call, text, other) -> found(call, text, other, 0, text.length()) >= 0);
        predicate(natives, "startsWith", (call, text, other) -> {
            Work.reading(call, other.length());
            return text.startsWith(other);
        });
        predicate(natives, "endsWith", (call, text, other) -> {
            Work.reading(call, other.length());
            return text.endsWith(other);
        });
        natives.define("String.containsIgnoreCase", 2, call ->
                Word.ofBool(new CaselessSearch(call, call.stringArgument(0), other(call)).indexFrom(0) >= 0));
        predicate(natives, "startsWithIgnoreCase", (call, text, other) -> {
            Work.reading(call, other.length());
            return CaselessSearch.isAt(new Looks(call), text, 0, other);
        });
        predicate(natives, "endsWithIgnoreCase", (call, text, other) -> {
            Work.reading(call, other.length());
            return CaselessSearch.isAt(new Looks(call), text, text.length() - other.length(), other);
        });
        natives.define("String.indexOf", 4, StringSearchNatives::indexOf);
        natives.define("String.indexOfChar", 4, StringSearchNatives::indexOfChar);
        natives.define("String.indexOfIgnoreCase", 2, call ->
                Word.ofInt(new CaselessSearch(call, call.stringArgument(0), other(call)).indexFrom(0)));
        natives.define("String.replaceIgnoreCase", 3, StringSearchNatives::replaceIgnoringCase);
        natives.define("String.lastIndexOf", 2, call -> {
            Work.reading(call, call.stringArgument(0).length());
            return Word.ofInt(TextSearch.lastIndexOf(call, call.stringArgument(0), other(call)));
        });
        natives.define("String.lastIndexOfChar", 2, call -> {
            Work.reading(call, call.stringArgument(0).length());
            return Word.ofInt(TextSearch.lastIndexOf(call, call.stringArgument(0), call.charArgument(1)));
        });
        natives.define("String.equalsIgnoreCase", 2, call -> Word.ofBool(compare(call, true) == 0));
        natives.define("String.compareIgnoreCase", 2, call -> Word.ofInt(compare(call, true)));
        natives.define("String.compareOrdinal", 2, call -> Word.ofInt(compare(call, false)));
        natives.define("String.compareCulture", 2, call -> Word.ofInt(compare(call, false)));
        natives.define("String.hash", 1, call -> Word.ofInt(call.stringArgument(0).hashCode()));
    }

    private static void predicate(Natives natives, String name, TextPredicate predicate) {
        natives.define("String." + name, 2, call -> Word.ofBool(predicate.test(call, Work.subject(call, 0), other(call))));
    }

    private static String other(NativeCall call) {
        String other = call.nullableString(1);
        if (other == null) {
            throw Natives.argumentNull(call, "value");
        }
        return other;
    }

    /** Where searching ends; raises when the range is not within the text. */
    private static int end(NativeCall call, String text, int start, int count) {
        if (start < 0 || start > text.length()) {
            throw Natives.outOfRange(call, OUT_OF_COLLECTION, "startIndex");
        }
        if (count < 0 || count > text.length() - start) {
            throw Natives.outOfRange(call, "Count must be positive and count must refer to a location within the string/array/collection.", "count");
        }
        return start + count;
    }

    private static long indexOf(NativeCall call) {
        String text = Work.subject(call, 0);
        String wanted = other(call);
        int end = end(call, text, call.intArgument(2), call.intArgument(3));
        return Word.ofInt(found(call, text, wanted, call.intArgument(2), end));
    }

    /** A search that is charged by how far it has come: a text is often gone through by many. */
    private static int found(NativeCall call, String text, String wanted, int from, int end) {
        int found = TextSearch.indexOf(call, text, wanted, from, end);
        Work.reading(call, (found < 0 ? end : found) - from);
        return found;
    }

    private static long indexOfChar(NativeCall call) {
        String text = Work.subject(call, 0);
        int from = call.intArgument(2);
        int end = end(call, text, from, call.intArgument(3));
        int found = TextSearch.indexOf(call, text, call.charArgument(1), from, end);
        Work.reading(call, (found < 0 ? end : found) - from);
        return Word.ofInt(found);
    }

    private static long replaceIgnoringCase(NativeCall call) {
        String text = call.stringArgument(0);
        String old = call.stringArgument(1);
        if (old.isEmpty()) {
            throw call.raise("System.ArgumentException", "The value cannot be an empty string. (Parameter 'oldValue')");
        }
        String replacement = call.isNull(call.word(2)) ? "" : call.stringArgument(2);
        CaselessSearch search = new CaselessSearch(call, text, old);
        Work.making(call, (long) text.length() / old.length() * replacement.length());
        StringBuilder result = new StringBuilder();
        int from = 0;
        int found = search.indexFrom(from);
        while (found >= 0) {
            result.append(text, from, found).append(replacement);
            from = found + old.length();
            found = search.indexFrom(from);
        }
        return StringNatives.text(call, result.append(text, from, text.length()).toString());
    }

    private static int compare(NativeCall call, boolean ignoreCase) {
        String left = call.nullableString(0);
        String right = call.nullableString(1);
        if (left == null || right == null) {
            return (left == null ? 0 : 1) - (right == null ? 0 : 1);
        }
        Work.reading(call, Math.min(left.length(), right.length()));
        return compare(new Looks(call), left, right, ignoreCase);
    }

    /** The difference of the first units that differ, or of the lengths; near the start, the end counts as a unit of 0. */
    private static int compare(Looks looks, String left, String right, boolean ignoreCase) {
        int shorter = Math.min(left.length(), right.length());
        for (int i = 0; i < shorter; i++) {
            looks.passed(1);
            char a = ignoreCase ? CharNatives.upper(left.charAt(i)) : left.charAt(i);
            char b = ignoreCase ? CharNatives.upper(right.charAt(i)) : right.charAt(i);
            if (a != b) {
                return a - b;
            }
        }
        if (shorter < 2 && !ignoreCase && left.length() != right.length()) {
            return left.length() > shorter ? left.charAt(shorter) : -right.charAt(shorter);
        }
        return left.length() - right.length();
    }
}
