package fusabi.vm;

import fusabi.bytecode.TypeDescriptor.Trait;
import fusabi.bytecode.WellKnown;
import fusabi.heap.Header;
import fusabi.heap.Heap;
import fusabi.heap.ObjectKind;
import fusabi.value.SmallKind;
import fusabi.value.Word;
import java.math.BigDecimal;

/** Structural equality of any two words. */
final class Equality {
    /*
     * Fields are looked at in their order, and the first difference decides. An object whose last field is looked at does not wait for it, so a list
     * of any length needs no room. The same object is equal to itself without a look inside only where nan equals nan.
     */

    static final String METHOD = "System.Object.Equals";

    /** Answers of a look at two words, besides the field to go on with. */
    private static final int EQUAL = -1;
    private static final int DIFFERENT = -2;
    private static final int ASK = -3;

    private final Interpreter interpreter;
    private final Heap heap;
    private final Types types;
    private final Walk walk;
    private long askedLeft;
    private long askedRight;

    Equality(Interpreter interpreter, Walk walk) {
        this.interpreter = interpreter;
        this.heap = interpreter.heap;
        this.types = interpreter.types;
        this.walk = walk;
    }

    /** Whether two words are equal, with {@code er} as {@code Equals} says, as a word; or {@link Structure#ASK}. By itself an array equals only itself. */
    long start(long x, long y, boolean er) {
        if (er && Word.isPointer(x) && Header.kind(heap.header(x)) == ObjectKind.ARRAY) {
            return Word.ofBool(x == y);
        }
        return go(x, y, look(x, y, er), er);
    }

    /** Goes on after the method has answered. */
    long resume(long answer, boolean er) {
        return answer == Word.TRUE ? go(Word.NULL, Word.NULL, EQUAL, er) : Word.FALSE;
    }

    /** Calls the method that {@link Structure#ASK} was about. */
    void ask() {
        walk.ask(METHOD, askedLeft, askedRight, true);
    }

    private long go(long left, long right, int first, boolean er) {
        long x = left;
        long y = right;
        int next = first;
        int steps = 0;
        for (;;) {
            if (next == DIFFERENT) {
                return Word.FALSE;
            }
            if (next == ASK) {
                askedLeft = x;
                askedRight = y;
                return Structure.ASK;
            }
            if (next == EQUAL) {
                if (walk.isEmpty()) {
                    return Word.TRUE;
                }
                walk.pop();
                x = walk.left();
                y = walk.right();
                next = walk.field();
            }
            int size = Header.size(heap.header(x));
            int found = EQUAL;
            while (next < size && found == EQUAL) {
                long a = heap.field(x, next);
                long b = heap.field(y, next);
                next++;
                found = look(a, b, er);
                if (++steps % Structure.STEPS_PER_FUEL == 0) {
                    interpreter.charge(1);
                }
                if (found != EQUAL) {
                    if (next < size && found != DIFFERENT) {
                        walk.push(x, y, next);
                    }
                    x = a;
                    y = b;
                }
            }
            next = found;
        }
    }

    /** What can be said at once: EQUAL, DIFFERENT, ASK, or the first field of both to be looked at. */
    private int look(long x, long y, boolean er) {
        return Word.isPointer(x) && Word.isPointer(y) ? lookAtObjects(x, y, er) : lookAtLeaves(x, y, er);
    }

    /** One of the words at least is no pointer. */
    private int lookAtLeaves(long x, long y, boolean er) {
        if (Word.isDouble(x) && Word.isDouble(y)) {
            double left = Word.toDouble(x);
            double right = Word.toDouble(y);
            return left == right || er && left != left && right != right ? EQUAL : DIFFERENT;
        }
        if (Structure.isFloat32(x) && Structure.isFloat32(y)) {
            float left = interpreter.values.toFloat32(x);
            float right = interpreter.values.toFloat32(y);
            return left == right || er && left != left && right != right ? EQUAL : DIFFERENT;
        }
        if (x == y) {
            return EQUAL;
        }
        if (Word.isHandle(x) && Word.isHandle(y)) {
            Object left = heap.object(x);
            Object right = heap.object(y);
            if (left instanceof String first && right instanceof String second && first.length() == second.length()) {
                interpreter.chargeReading(first.length());
            }
            boolean same = left instanceof BigDecimal a && right instanceof BigDecimal b ? a.compareTo(b) == 0 : left.equals(right);
            return same ? EQUAL : DIFFERENT;
        }
        if (y != Word.NULL && types.isCustom(x, Trait.CUSTOM_EQUALITY)) {
            return ASK;
        }
        boolean same = isEnumAndBits(x, y) ? (int) x == (int) y
                : Word.top(x) == Word.NULLARY && Word.top(y) == Word.NULLARY && Values.isNull(x, types) && Values.isNull(y, types);
        return same ? EQUAL : DIFFERENT;
    }

    /** An enum's value beside plain bits: those that generic code has made with {@code enum}, not knowing the type. */
    static boolean isEnumAndBits(long x, long y) {
        return Word.top(x) == Word.SMALL && Word.top(y) == Word.SMALL
                && (Word.tag(x) == Structure.INT32 && Word.tag(y) >= SmallKind.FIRST_ENUM
                || Word.tag(y) == Structure.INT32 && Word.tag(x) >= SmallKind.FIRST_ENUM);
    }

    private int lookAtObjects(long x, long y, boolean er) {
        if (x == y && er) {
            return EQUAL;
        }
        long left = heap.header(x);
        long right = heap.header(y);
        return switch (Header.kind(left)) {
            case DATA -> lookAtData(x, y, left, right);
            case ARRAY -> Header.kind(right) == ObjectKind.ARRAY && Header.size(left) == Header.size(right) ? 0 : DIFFERENT;
            case CELL -> Header.kind(right) == ObjectKind.CELL ? 0 : DIFFERENT;
            case BOXED -> left == right && heap.field(x, 0) == heap.field(y, 0) ? EQUAL : DIFFERENT;
            case CLOSURE, PAP -> x == y ? EQUAL : DIFFERENT;
        };
    }

    private int lookAtData(long x, long y, long left, long right) {
        RuntimeType type = types.of(x);
        if (type.has(Trait.CUSTOM_EQUALITY)) {
            return ASK;
        }
        boolean alike = left == right || Header.kind(right) == ObjectKind.DATA && Word.tag(x) == Word.tag(y) && type == types.of(y);
        int identical = x == y ? EQUAL : DIFFERENT;
        if (!alike || type.has(Trait.REFERENCE_EQUALITY)) {
            return identical;
        }
        return switch (type.descriptor().kind()) {
            case RECORD, ANONYMOUS_RECORD, UNION, TUPLE, STRUCT_TUPLE -> 0;
            case EXCEPTION -> WellKnown.EXCEPTION_FIELDS;
            case CLASS, INTERFACE, ENUM, PRIMITIVE -> type.has(Trait.STRUCT) ? 0 : identical;
        };
    }
}
