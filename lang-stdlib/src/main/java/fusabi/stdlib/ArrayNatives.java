package fusabi.stdlib;

import fusabi.host.NativeCall;
import fusabi.host.ScriptNeeded;
import fusabi.value.Word;
import java.util.function.LongSupplier;

/** Work on whole arrays that would be slow one element at a time. */
final class ArrayNatives {

    /** How many times as long as an element of an array one of a list takes, which may be anywhere. */
    private static final int OF_A_LIST = 4;

    private ArrayNatives() {}

    static void define(Natives natives) {
        natives.define("Array.copy", 1, call -> sub(call, call.word(0), 0, call.arrayLength(call.word(0))));
        natives.define("Array.sub", 3, call -> sub(call, call.word(0), call.intArgument(1), call.intArgument(2)));
        natives.define("Array.resized", 2, ArrayNatives::resized);
        natives.define("Array.blit", 5, ArrayNatives::blit);
        natives.define("Array.reverse", 3, ArrayNatives::reverse);
        natives.define("Array.sortAlone", 1, call -> alone(() -> sort(call)));
        natives.define("Array.sortedByKeysAlone", 3, call -> alone(() -> sortedByKeys(call)));
        natives.define("List.toArray", 1, ArrayNatives::arrayOfList);
    }

    /** What the body gives; null, and nothing has happened, when values have a comparison of the script's own. */
    private static long alone(LongSupplier body) {
        try {
            return body.getAsLong();
        } catch (ScriptNeeded _) {
            return Word.NULL;
        }
    }

    private static long sub(NativeCall call, long source, int start, int count) {
        call.charge(1 + count / 8);
        long copy = call.keep(call.newArray(count, count == 0 ? Word.NULL : call.element(source, start)));
        Looks looks = new Looks(call);
        for (int i = 1; i < count; i++) {
            looks.passed(1);
            call.setElement(copy, i, call.element(source, start + i));
        }
        return copy;
    }

    /** A copy of another length; what is new is null, which nobody looks at. */
    private static long resized(NativeCall call) {
        long source = call.word(0);
        int length = call.intArgument(1);
        call.charge(1 + length / 8);
        long copy = call.keep(call.newArray(length, call.arrayLength(source) == 0 ? Word.NULL : call.element(source, 0)));
        Looks looks = new Looks(call);
        for (int i = 0; i < Math.min(length, call.arrayLength(source)); i++) {
            looks.passed(1);
            call.setElement(copy, i, call.element(source, i));
        }
        return copy;
    }

    /** Source, its index, target, its index, count; the two may be one array. */
    private static long blit(NativeCall call) {
        long source = call.word(0);
        long target = call.word(2);
        int from = call.intArgument(1);
        int to = call.intArgument(3);
        int count = call.intArgument(4);
        call.charge(1 + count / 8);
        boolean backwards = from < to;
        Looks looks = new Looks(call);
        for (int i = 0; i < count; i++) {
            looks.passed(1);
            int k = backwards ? count - 1 - i : i;
            call.setElement(target, to + k, call.element(source, from + k));
        }
        return Word.UNIT;
    }

    private static long reverse(NativeCall call) {
        long array = call.word(0);
        int left = call.intArgument(1);
        int right = left + call.intArgument(2) - 1;
        call.charge(1 + Math.max(0, right - left) / 8);
        Looks looks = new Looks(call);
        while (left < right) {
            looks.passed(1);
            long word = call.element(array, left);
            call.setElement(array, left++, call.element(array, right));
            call.setElement(array, right--, word);
        }
        return Word.UNIT;
    }

    /** Keys, items and whether the largest key comes first: the items in the order of their keys, equal ones as they were. */
    private static long sortedByKeys(NativeCall call) {
        int length = call.arrayLength(call.word(1));
        Sorting.charge(call, length);
        long[] sorted = Sorting.sorted(call, elements(call, call.word(0)), elements(call, call.word(1)), call.boolArgument(2));
        long result = call.newArray(length, Word.NULL);
        setElements(call, result, sorted);
        return result;
    }

    /** In the usual order, equal ones as they were. */
    private static long sort(NativeCall call) {
        long array = call.word(0);
        Sorting.charge(call, call.arrayLength(array));
        setElements(call, array, Sorting.sorted(call, elements(call, array)));
        return Word.UNIT;
    }

    private static long[] elements(NativeCall call, long array) {
        long[] words = new long[call.arrayLength(array)];
        for (int i = 0; i < words.length; i++) {
            words[i] = call.element(array, i);
        }
        return words;
    }

    private static void setElements(NativeCall call, long array, long[] words) {
        for (int i = 0; i < words.length; i++) {
            call.setElement(array, i, words[i]);
        }
    }

    private static long arrayOfList(NativeCall call) {
        int length = 0;
        Looks looks = new Looks(call);
        for (long rest = call.word(0); Word.tag(rest) != 0; rest = call.field(rest, 1)) {
            length++;
            looks.passed(OF_A_LIST);
        }
        call.charge(1 + length / 4);
        long array = call.keep(call.newArray(length, length == 0 ? Word.NULL : call.field(call.word(0), 0)));
        long rest = call.word(0);
        for (int i = 0; i < length; i++) {
            call.setElement(array, i, call.field(rest, 0));
            rest = call.field(rest, 1);
            looks.passed(OF_A_LIST);
        }
        return array;
    }
}
