package fusabi.stdlib;

import fusabi.host.NativeCall;
import fusabi.host.ScriptNeeded;
import fusabi.value.SmallKind;
import fusabi.value.Word;
import java.util.function.LongSupplier;

/** Work on whole arrays that would be slow one element at a time. */
final class ArrayNatives {

    private static final int INSERTION_SORT_LENGTH = 8;

    private ArrayNatives() {}

    /** An order of words. */
    private interface Order {
        boolean isAfter(long left, long right);
    }

    static void define(Natives natives) {
        natives.define("Array.copy", 1, call -> sub(call, call.word(0), 0, call.arrayLength(call.word(0))));
        natives.define("Array.sub", 3, call -> sub(call, call.word(0), call.intArgument(1), call.intArgument(2)));
        natives.define("Array.resized", 2, ArrayNatives::resized);
        natives.define("Array.blit", 5, ArrayNatives::blit);
        natives.define("Array.reverse", 3, ArrayNatives::reverse);
        natives.define("Array.sortAlone", 1, call -> alone(() -> sort(call, (left, right) -> call.compareAlone(left, right) > 0)));
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
        long keys = call.word(0);
        long items = call.word(1);
        int length = call.arrayLength(items);
        boolean descending = call.boolArgument(2);
        call.charge(1 + (long) length * (Integer.SIZE - Integer.numberOfLeadingZeros(length)) / 4);
        long[] order = new long[length];
        for (int i = 0; i < length; i++) {
            order[i] = i;
        }
        Order byKey = descending
                ? (left, right) -> call.compareAlone(call.element(keys, (int) right), call.element(keys, (int) left)) > 0
                : (left, right) -> call.compareAlone(call.element(keys, (int) left), call.element(keys, (int) right)) > 0;
        sort(order, order.clone(), 0, length, byKey);
        long sorted = call.newArray(length, Word.NULL);
        for (int i = 0; i < length; i++) {
            call.setElement(sorted, i, call.element(items, (int) order[i]));
        }
        return sorted;
    }

    /** A stable merge sort. While it runs, the array keeps every element alive. */
    private static long sort(NativeCall call, Order order) {
        long array = call.word(0);
        int length = call.arrayLength(array);
        call.charge(1 + (long) length * (Integer.SIZE - Integer.numberOfLeadingZeros(length)) / 4);
        long[] words = new long[length];
        for (int i = 0; i < length; i++) {
            words[i] = call.element(array, i);
        }
        if (!sortInts(words)) {
            sort(words, words.clone(), 0, length, order);
        }
        for (int i = 0; i < length; i++) {
            call.setElement(array, i, words[i]);
        }
        return Word.UNIT;
    }

    /** Sorts words that are all ints, of which equal ones are the same; gives false for others. */
    private static boolean sortInts(long[] words) {
        for (long word : words) {
            if (!Numbers.isSmall(word, SmallKind.INT32)) {
                return false;
            }
        }
        int[] ints = new int[words.length];
        for (int i = 0; i < ints.length; i++) {
            ints[i] = Word.low(words[i]);
        }
        java.util.Arrays.sort(ints);
        for (int i = 0; i < ints.length; i++) {
            words[i] = Word.ofInt(ints[i]);
        }
        return true;
    }

    /** Sorts {@code target[from, to)}, where {@code source} holds the same; its depth is the logarithm of the length. */
    private static void sort(long[] target, long[] source, int from, int to, Order order) {
        if (to - from <= INSERTION_SORT_LENGTH) {
            for (int i = from + 1; i < to; i++) {
                long word = target[i];
                int j = i;
                while (j > from && order.isAfter(target[j - 1], word)) {
                    target[j] = target[--j];
                }
                target[j] = word;
            }
            return;
        }
        int middle = (from + to) >>> 1;
        sort(source, target, from, middle, order);
        sort(source, target, middle, to, order);
        if (!order.isAfter(source[middle - 1], source[middle])) {
            System.arraycopy(source, from, target, from, to - from);
            return;
        }
        int left = from;
        int right = middle;
        for (int i = from; i < to; i++) {
            boolean takeLeft = right >= to || left < middle && !order.isAfter(source[left], source[right]);
            target[i] = takeLeft ? source[left++] : source[right++];
        }
    }

    private static long arrayOfList(NativeCall call) {
        int length = 0;
        for (long rest = call.word(0); Word.tag(rest) != 0; rest = call.field(rest, 1)) {
            length++;
        }
        call.charge(1 + length / 4);
        long array = call.newArray(length, length == 0 ? Word.NULL : call.field(call.word(0), 0));
        long rest = call.word(0);
        for (int i = 0; i < length; i++) {
            call.setElement(array, i, call.field(rest, 0));
            rest = call.field(rest, 1);
        }
        return array;
    }
}
