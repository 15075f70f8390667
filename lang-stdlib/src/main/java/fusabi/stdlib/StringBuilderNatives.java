package fusabi.stdlib;

import fusabi.host.NativeCall;
import fusabi.value.Word;

/** The text inside a {@code System.Text.StringBuilder}. */
final class StringBuilderNatives {

    private static final String WITHIN_OR_END =
            "Index was out of range. Must be non-negative and less than or equal to the size of the collection.";
    private static final String WITHIN = "Index was out of range. Must be non-negative and less than the size of the collection.";
    private static final int FIRST_BYTES = 64;
    private static final long LONGEST = Integer.MAX_VALUE - 8;

    private StringBuilderNatives() {}

    static void define(Natives natives) {
        natives.define("StringBuilder.create", 0, call -> call.ofObject(new StringBuilder(), FIRST_BYTES));
        natives.define("StringBuilder.length", 1, call -> Word.ofInt(builder(call).length()));
        natives.define("StringBuilder.append", 2, call -> {
            String text = call.nullableString(1);
            if (text != null) {
                call.charge(1 + text.length() / 16);
                roomy(call, text.length()).append(text);
            }
            return Word.UNIT;
        });
        natives.define("StringBuilder.appendChar", 3, call -> {
            if (call.intArgument(2) < 0) {
                throw Natives.negative(call, "repeatCount", call.intArgument(2));
            }
            call.charge(1 + call.intArgument(2) / 16);
            roomy(call, call.intArgument(2)).repeat(call.charArgument(1), call.intArgument(2));
            return Word.UNIT;
        });
        natives.define("StringBuilder.insert", 3, call -> {
            String text = call.nullableString(2);
            int index = call.intArgument(1);
            if (index < 0 || index > builder(call).length()) {
                throw Natives.outOfRange(call, WITHIN_OR_END, "index");
            }
            call.charge(1 + builder(call).length() / 32);
            if (text != null) {
                roomy(call, text.length()).insert(index, text);
            }
            return Word.UNIT;
        });
        natives.define("StringBuilder.remove", 3, StringBuilderNatives::remove);
        natives.define("StringBuilder.clear", 1, call -> {
            builder(call).setLength(0);
            return Word.UNIT;
        });
        natives.define("StringBuilder.setLength", 2, call -> {
            if (call.intArgument(1) < 0) {
                throw Natives.negative(call, "value", call.intArgument(1));
            }
            int more = Math.max(0, call.intArgument(1) - builder(call).length());
            call.charge(1 + more / 16);
            roomy(call, more).setLength(call.intArgument(1));
            return Word.UNIT;
        });
        natives.define("StringBuilder.get", 2, call -> {
            int index = call.intArgument(1);
            if (index < 0 || index >= builder(call).length()) {
                throw call.raise("System.IndexOutOfRangeException", "Index was outside the bounds of the array.");
            }
            return Word.ofChar(builder(call).charAt(index));
        });
        natives.define("StringBuilder.set", 3, call -> {
            int index = call.intArgument(1);
            if (index < 0 || index >= builder(call).length()) {
                throw Natives.outOfRange(call, WITHIN, "index");
            }
            builder(call).setCharAt(index, call.charArgument(2));
            return Word.UNIT;
        });
        natives.define("StringBuilder.replace", 5, StringBuilderNatives::replace);
        natives.define("StringBuilder.toString", 3, StringBuilderNatives::text);
    }

    private static StringBuilder builder(NativeCall call) {
        return (StringBuilder) call.toObject(call.word(0));
    }

    /** The builder with room for so many characters more, which the heap has been asked for. */
    private static StringBuilder roomy(NativeCall call, int more) {
        StringBuilder builder = builder(call);
        long needed = (long) builder.length() + more;
        if (needed > builder.capacity()) {
            long capacity = Math.max(needed, Math.min(2L * builder.capacity() + 2, LONGEST));
            long bytes = FIRST_BYTES + Character.BYTES * capacity;
            if (capacity >= Work.LARGE) {
                call.room(bytes);
            }
            builder.ensureCapacity((int) Math.min(capacity, Integer.MAX_VALUE));
            call.recharge(call.word(0), bytes);
        }
        return builder;
    }

    private static long remove(NativeCall call) {
        int start = call.intArgument(1);
        int count = call.intArgument(2);
        if (count < 0) {
            throw Natives.negative(call, "length", count);
        }
        if (start < 0) {
            throw Natives.negative(call, "startIndex", start);
        }
        if (count > builder(call).length() - start) {
            throw Natives.outOfRange(call, WITHIN_OR_END, "length");
        }
        call.charge(1 + builder(call).length() / 32);
        builder(call).delete(start, start + count);
        return Word.UNIT;
    }

    /** Replaces within a range. */
    private static long replace(NativeCall call) {
        String old = call.nullableString(1);
        if (old == null) {
            throw Natives.argumentNull(call, "oldValue");
        }
        if (old.isEmpty()) {
            throw call.raise("System.ArgumentException", "The value cannot be an empty string. (Parameter 'oldValue')");
        }
        String replacement = call.nullableString(2);
        int start = call.intArgument(3);
        int count = call.intArgument(4);
        StringBuilder builder = builder(call);
        if (start < 0 || start > builder.length()) {
            throw Natives.outOfRange(call, WITHIN_OR_END, "startIndex");
        }
        if (count < 0 || count > builder.length() - start) {
            throw Natives.outOfRange(call, WITHIN_OR_END, "count");
        }
        call.charge(1 + builder.length() / 16);
        String middle = StringNatives.replaced(call, builder.substring(start, start + count), old, replacement == null ? "" : replacement);
        roomy(call, Math.max(0, middle.length() - count)).replace(start, start + count, middle);
        return Word.UNIT;
    }

    private static long text(NativeCall call) {
        int start = call.intArgument(1);
        int count = call.intArgument(2);
        StringBuilder builder = builder(call);
        if (start < 0 || count < 0 || start > builder.length()) {
            throw Natives.negative(call, start < 0 ? "startIndex" : "length", Math.min(start, count));
        }
        if (count > builder.length() - start) {
            throw Natives.outOfRange(call, "Index and length must refer to a location within the string.", "length");
        }
        Work.making(call, count);
        return call.ofText(builder.substring(start, start + count));
    }
}
