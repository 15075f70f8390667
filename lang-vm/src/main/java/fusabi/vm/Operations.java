package fusabi.vm;

import fusabi.bytecode.Opcode;
import fusabi.heap.Header;
import fusabi.heap.Heap;
import fusabi.heap.ObjectKind;
import fusabi.heap.Tracer;
import fusabi.value.Word;
import java.util.Arrays;

/** Instructions about objects, arrays and strings that are too long for the loop. */
final class Operations {

    /** Words: some 50 microseconds. */
    private static final int FILLED_AT_ONCE = 1 << 16;

    private final Interpreter interpreter;
    private final Heap heap;
    private final Values values;
    /** The image's wide constants as words, as far as they have been needed; 0 for the others. */
    private long[] wideConstants = {};

    Operations(Interpreter interpreter) {
        this.interpreter = interpreter;
        this.heap = interpreter.heap;
        this.values = interpreter.values;
    }

    void trace(Tracer tracer) {
        tracer.words(wideConstants, 0, wideConstants.length);
    }

    long wideConstant(int index) {
        Image.WideConstant[] constants = interpreter.image.wideConstants;
        if (index >= wideConstants.length) {
            heap.holds(8L * (constants.length - wideConstants.length));
            wideConstants = Arrays.copyOf(wideConstants, constants.length);
        }
        if (wideConstants[index] == 0) {
            wideConstants[index] = values.boxNow(constants[index].kind(), constants[index].bits());
        }
        return wideConstants[index];
    }

    /** The instructions that make arena objects out of registers; {@code a} and {@code b} are stack indices. */
    void make(Opcode opcode, int a, int b, int c) {
        Image image = interpreter.image;
        long[] stack = interpreter.stack;
        switch (opcode) {
            case MAKE_OBJECT -> stack[a] = image.layoutPointers[c] | object(image.layoutHeaders[c], b);
            case MAKE_CLOSURE -> stack[a] = Word.pointer(0, object(Header.of(ObjectKind.CLOSURE, c, image.captures(c)), b));
            case MAKE_ARRAY -> stack[a] = Word.pointer(0, object(Header.of(ObjectKind.ARRAY, 0, c), b));
            case MAKE_CELL -> stack[a] = Word.pointer(0, object(Header.of(ObjectKind.CELL, 0, 1), b));
            default -> stack[a] = newArray((int) stack[b], interpreter.base + c);
        }
    }

    private int object(long header, int from) {
        int index = heap.allocate(header);
        long[] arena = heap.arena();
        long[] stack = interpreter.stack;
        int size = Header.size(header);
        for (int i = 0; i < size; i++) {
            arena[index + 1 + i] = stack[from + i];
        }
        return index;
    }

    private long newArray(int length, int fill) {
        if (length < 0) {
            throw interpreter.exceptions.raise("System.OverflowException", "Arithmetic operation resulted in an overflow.");
        }
        return array(length, interpreter.stack[fill]);
    }

    /** An array; {@code fill} must be rooted. */
    long array(int length, long fill) {
        int index = heap.allocate(Header.of(ObjectKind.ARRAY, 0, length));
        // In pieces, so that a long one is stopped in time; then nobody ever sees the rest.
        for (int from = 0; from < length; from += FILLED_AT_ONCE) {
            int to = Math.min(length, from + FILLED_AT_ONCE);
            Arrays.fill(heap.arena(), index + 1 + from, index + 1 + to, fill);
            interpreter.charge(to - from >>> 6);
        }
        return Word.pointer(0, index);
    }

    String string(long word) {
        if (word == Word.NULL) {
            throw interpreter.exceptions.nullReference();
        }
        return (String) values.toObject(word);
    }

    long charAt(long word, int index) {
        String text = string(word);
        if (index < 0 || index >= text.length()) {
            throw interpreter.exceptions.raise("System.IndexOutOfRangeException", "Index was outside the bounds of the array.");
        }
        return Word.ofChar(text.charAt(index));
    }

    /** Strings joined; null counts as empty. */
    long concat(long left, long right) {
        String first = values.toText(left);
        String second = values.toText(right);
        if (second == null || second.isEmpty()) {
            return first == null ? heap.text("") : left;
        }
        if (first == null || first.isEmpty()) {
            return right;
        }
        long length = (long) first.length() + second.length();
        interpreter.charge(length >>> 6);
        heap.room(2 * length);
        return heap.text(first.concat(second));
    }

    long cast(long word, int type) {
        if (word == Word.NULL) {
            if (interpreter.types.type(type).rejectsNull()) {
                throw interpreter.exceptions.nullReference();
            }
            return word;
        }
        if (interpreter.types.isInstance(word, type)) {
            return word;
        }
        String from = interpreter.types.of(word).descriptor().fullName();
        String to = interpreter.types.type(type).descriptor().fullName();
        throw interpreter.exceptions.raise(
                "System.InvalidCastException", "Unable to cast object of type '" + from + "' to type '" + to + "'.");
    }
}
