package fusabi.vm;

import fusabi.bytecode.Opcode;
import fusabi.bytecode.TypeDescriptor;
import fusabi.bytecode.TypeDescriptor.Trait;
import fusabi.bytecode.WellKnown;
import fusabi.heap.Header;
import fusabi.heap.Heap;
import fusabi.heap.ObjectKind;
import fusabi.heap.Tracer;
import fusabi.value.SmallKind;
import fusabi.value.Word;
import java.math.BigDecimal;
import java.util.Arrays;

/** Structural equality, comparison and hashing, as F# does them, for any two words. */
final class Structure {
    /*
     * Each walk keeps the pairs (or words) still to be looked at on an explicit stack, so depth of data costs no Java stack: a list is as deep as it
     * is long. Fields are pushed last first, so the order of the walk is the order of the fields, and the first difference decides. A custom
     * equality or comparison runs script code below the walk, which may walk again: walks share the stack, each above the one it interrupts, and
     * all of it is rooted.
     *
     * The same object is equal to itself without a look inside only where nan equals nan.
     */

    private static final int UNORDERED = Integer.MIN_VALUE;
    private static final int FLOAT32 = SmallKind.FLOAT32.ordinal();
    private static final int CHAR = SmallKind.CHAR.ordinal();
    private static final int INT32 = SmallKind.INT32.ordinal();
    private static final int UINT32 = SmallKind.UINT32.ordinal();
    private static final int FUNCTION = SmallKind.FUNCTION.ordinal();
    private static final int FIRST_STACK = 64;
    private static final int MAX_IDLE_STACK = 1 << 14;
    /** A hash looks at this many words of a structure: equal structures agree in their beginnings. */
    private static final int MAX_HASHED = 512;
    private static final int PAIRS_PER_FUEL = 4;

    private static final String EQUALS = "System.Object.Equals";
    private static final String HASH = "System.Object.GetHashCode";
    private static final String COMPARE = "System.IComparable.CompareTo";

    private final Interpreter interpreter;
    private final Heap heap;
    private final Types types;
    private long[] work = new long[FIRST_STACK];
    private int top;

    Structure(Interpreter interpreter) {
        this.interpreter = interpreter;
        this.heap = interpreter.heap;
        this.types = interpreter.types;
    }

    void trace(Tracer tracer) {
        tracer.words(work, 0, top);
    }

    /** The instructions EQUALS to HASH. */
    long apply(Opcode opcode, long x, long y) {
        return switch (opcode) {
            case EQUALS -> Word.ofBool(equal(x, y, false));
            case EQUALS_ER -> Word.ofBool(equal(x, y, true));
            case COMPARE -> Word.ofInt(compare(x, y));
            case LESS -> {
                int order = order(x, y, true);
                yield Word.ofBool(order != UNORDERED && order < 0);
            }
            case LESS_EQUAL -> {
                int order = order(x, y, true);
                yield Word.ofBool(order != UNORDERED && order <= 0);
            }
            default -> Word.ofInt(hash(x));
        };
    }

    // ---- the stack of a walk

    private void push(long word) {
        if (top == work.length) {
            work = Arrays.copyOf(work, 2 * top);
        }
        work[top++] = word;
    }

    private void leave(int floor) {
        top = floor;
        if (floor == 0 && work.length > MAX_IDLE_STACK) {
            work = new long[FIRST_STACK];
        }
    }

    // ---- equality

    /** Structural equality; with {@code er}, nan equals nan. */
    boolean equal(long x, long y, boolean er) {
        if (!Word.isPointer(x) || !Word.isPointer(y)) {
            return equalLeaves(x, y, er);
        }
        int floor = top;
        int pairs = 0;
        try {
            push(x);
            push(y);
            while (top > floor) {
                long right = work[--top];
                long left = work[--top];
                if (!equalObjects(left, right, er)) {
                    return false;
                }
                if (++pairs % PAIRS_PER_FUEL == 0) {
                    interpreter.charge(1);
                }
            }
            return true;
        } finally {
            leave(floor);
        }
    }

    /** Equality of words of which one at least is no pointer. */
    private boolean equalLeaves(long x, long y, boolean er) {
        if (Word.isDouble(x) && Word.isDouble(y)) {
            double left = Word.toDouble(x);
            double right = Word.toDouble(y);
            return left == right || er && left != left && right != right;
        }
        if (isFloat32(x) && isFloat32(y)) {
            float left = interpreter.values.toFloat32(x);
            float right = interpreter.values.toFloat32(y);
            return left == right || er && left != left && right != right;
        }
        if (x == y) {
            return true;
        }
        if (Word.isHandle(x) && Word.isHandle(y)) {
            Object left = heap.object(x);
            Object right = heap.object(y);
            return left instanceof BigDecimal a && right instanceof BigDecimal b ? a.compareTo(b) == 0 : left.equals(right);
        }
        if (isCustom(x, Trait.CUSTOM_EQUALITY) && y != Word.NULL) {
            return interpreter.invoke(types.methodWord(x, EQUALS), x, y) == Word.TRUE;
        }
        if (isEnumAndBits(x, y)) {
            return (int) x == (int) y;
        }
        return Word.top(x) == Word.NULLARY && Word.top(y) == Word.NULLARY && Values.isNull(x, types) && Values.isNull(y, types);
    }

    /** An enum's value beside plain bits: those that generic code has made with {@code enum}, not knowing the type. */
    private static boolean isEnumAndBits(long x, long y) {
        return Word.top(x) == Word.SMALL && Word.top(y) == Word.SMALL
                && (Word.tag(x) == INT32 && Word.tag(y) >= SmallKind.FIRST_ENUM || Word.tag(y) == INT32 && Word.tag(x) >= SmallKind.FIRST_ENUM);
    }

    /** Compares what can be compared now and pushes the fields that need a walk; both words are pointers. */
    private boolean equalObjects(long x, long y, boolean er) {
        if (x == y && er) {
            return true;
        }
        long left = heap.header(x);
        long right = heap.header(y);
        return switch (Header.kind(left)) {
            case DATA -> Header.kind(right) == ObjectKind.DATA ? equalData(x, y, left, right, er) : isCustomEqual(x, y);
            case ARRAY -> Header.kind(right) == ObjectKind.ARRAY && Header.size(left) == Header.size(right) && equalFields(x, y, 0, Header.size(left), er);
            case CELL -> Header.kind(right) == ObjectKind.CELL && equalFields(x, y, 0, 1, er);
            case BOXED -> left == right && heap.field(x, 0) == heap.field(y, 0);
            case CLOSURE, PAP -> x == y;
        };
    }

    private boolean isCustomEqual(long x, long y) {
        return isCustom(x, Trait.CUSTOM_EQUALITY) && interpreter.invoke(types.methodWord(x, EQUALS), x, y) == Word.TRUE;
    }

    private boolean equalData(long x, long y, long left, long right, boolean er) {
        RuntimeType type = types.of(x);
        if (type.has(Trait.CUSTOM_EQUALITY)) {
            return interpreter.invoke(types.methodWord(x, EQUALS), x, y) == Word.TRUE;
        }
        boolean alike = left == right || Word.tag(x) == Word.tag(y) && type == types.of(y);
        if (!alike || type.has(Trait.REFERENCE_EQUALITY)) {
            return x == y;
        }
        return switch (type.descriptor().kind()) {
            case RECORD, ANONYMOUS_RECORD, UNION, TUPLE, STRUCT_TUPLE -> equalFields(x, y, 0, Header.size(left), er);
            case EXCEPTION -> equalFields(x, y, WellKnown.EXCEPTION_FIELDS, Header.size(left), er);
            case CLASS, INTERFACE, ENUM, PRIMITIVE -> type.has(Trait.STRUCT) ? equalFields(x, y, 0, Header.size(left), er) : x == y;
        };
    }

    private boolean equalFields(long x, long y, int from, int to, boolean er) {
        int pushed = top;
        for (int i = to - 1; i >= from; i--) {
            push(heap.field(x, i));
            push(heap.field(y, i));
        }
        // Leaves are judged at once and dropped, so that only objects stay for the walk.
        int kept = pushed;
        for (int i = pushed; i < top; i += 2) {
            long left = work[i];
            long right = work[i + 1];
            if (Word.isPointer(left) && Word.isPointer(right)) {
                work[kept++] = left;
                work[kept++] = right;
            } else if (!equalLeaves(left, right, er)) {
                return false;
            }
        }
        top = kept;
        return true;
    }

    // ---- comparison

    /** {@code compare x y}. */
    int compare(long x, long y) {
        return order(x, y, false);
    }

    /** The order of two words; with {@code partial}, UNORDERED when a nan decides. */
    private int order(long x, long y, boolean partial) {
        int floor = top;
        int pairs = 0;
        try {
            push(x);
            push(y);
            while (top > floor) {
                long right = work[--top];
                long left = work[--top];
                int order = step(left, right, partial);
                if (order != 0) {
                    return order;
                }
                if (++pairs % PAIRS_PER_FUEL == 0) {
                    interpreter.charge(1);
                }
            }
            return 0;
        } finally {
            leave(floor);
        }
    }

    private int step(long x, long y, boolean partial) {
        if (Word.isDouble(x) && Word.isDouble(y)) {
            return orderDoubles(Word.toDouble(x), Word.toDouble(y), partial);
        }
        if (isFloat32(x) && isFloat32(y)) {
            return orderDoubles(interpreter.values.toFloat32(x), interpreter.values.toFloat32(y), partial);
        }
        if (x == y && (!partial || !Word.isPointer(x))) {
            return 0;
        }
        boolean leftNull = x == Word.NULL;
        boolean rightNull = y == Word.NULL;
        if (leftNull || rightNull) {
            return leftNull && Values.isNull(y, types) || rightNull && Values.isNull(x, types) ? 0 : leftNull ? -1 : 1;
        }
        int type = types.idOf(x);
        if (type != types.idOf(y) && !isCustom(x, Trait.CUSTOM_COMPARISON) && !isEnumAndBits(x, y)) {
            throw incomparable(x);
        }
        return switch (Word.top(x)) {
            case Word.SMALL -> orderSmall(x, y);
            case Word.NULLARY -> (int) x > 0 ? orderData(x, y, types.type(type)) : Integer.compare(Word.tag(x), Word.tag(y));
            case Word.INT64, Word.NATIVEINT -> Long.compare(interpreter.values.toInt64(x), interpreter.values.toInt64(y));
            case Word.UINT64 -> Long.compareUnsigned(interpreter.values.toInt64(x), interpreter.values.toInt64(y));
            case Word.HANDLE -> orderJava(x, y);
            default -> orderObjects(x, y, types.type(type));
        };
    }

    private int orderSmall(long x, long y) {
        if (Word.tag(x) == FUNCTION) {
            throw incomparable(x);
        }
        return Word.tag(x) == UINT32 ? Integer.compareUnsigned((int) x, (int) y) : Integer.compare((int) x, (int) y);
    }

    static int orderDoubles(double x, double y, boolean partial) {
        if (x < y) {
            return -1;
        }
        if (x > y) {
            return 1;
        }
        if (x == y) {
            return 0;
        }
        return partial ? UNORDERED : y == y ? -1 : x == x ? 1 : 0;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private int orderJava(long x, long y) {
        Object left = heap.object(x);
        Object right = heap.object(y);
        if (left instanceof String first && right instanceof String second) {
            return orderTexts(first, second);
        }
        if (left instanceof Comparable comparable && left.getClass() == right.getClass()) {
            return Integer.signum(comparable.compareTo(right));
        }
        throw incomparable(x);
    }

    /** As .NET: the difference of the first units that differ, where the end of a text counts as 0 near its start; else of the lengths. */
    private static int orderTexts(String left, String right) {
        int order = left.compareTo(right);
        int shorter = Math.min(left.length(), right.length());
        if (shorter < 2 && left.length() != right.length() && left.regionMatches(0, right, 0, shorter)) {
            return left.length() > shorter ? left.charAt(shorter) : -right.charAt(shorter);
        }
        return order;
    }

    private int orderObjects(long x, long y, RuntimeType type) {
        return switch (Header.kind(heap.header(x))) {
            case DATA -> orderData(x, y, type);
            case CELL -> fields(x, y, 0, 1);
            case ARRAY -> {
                int length = Header.size(heap.header(x));
                int order = Integer.compare(length, Header.size(heap.header(y)));
                yield order != 0 ? order : fields(x, y, 0, length);
            }
            case BOXED -> {
                long left = interpreter.values.toInt64(x);
                long right = interpreter.values.toInt64(y);
                yield switch (interpreter.values.boxedKind(x)) {
                    case UINT64, UNATIVEINT -> Long.compareUnsigned(left, right);
                    default -> Long.compare(left, right);
                };
            }
            case CLOSURE, PAP -> throw incomparable(x);
        };
    }

    /** The order of two values of one type of a chunk; cases without fields too. */
    private int orderData(long x, long y, RuntimeType type) {
        if (type.has(Trait.CUSTOM_COMPARISON)) {
            return (int) interpreter.invoke(types.methodWord(x, COMPARE), x, y);
        }
        int order = Word.tag(x) - Word.tag(y);
        if (order != 0) {
            return order;
        }
        if (!Word.isPointer(x) || type.has(Trait.NO_COMPARISON)) {
            if (type.has(Trait.NO_COMPARISON)) {
                throw incomparable(x);
            }
            return 0;
        }
        return switch (type.descriptor().kind()) {
            case RECORD, ANONYMOUS_RECORD, UNION, TUPLE, STRUCT_TUPLE -> fields(x, y, 0, Header.size(heap.header(x)));
            case EXCEPTION, CLASS, INTERFACE, ENUM, PRIMITIVE -> throw incomparable(x);
        };
    }

    /** Pushes the fields for the walk, the first on top. */
    private int fields(long x, long y, int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            push(heap.field(x, i));
            push(heap.field(y, i));
        }
        return 0;
    }

    private RuntimeException incomparable(long word) {
        String type = types.of(word).descriptor().fullName();
        return interpreter.exceptions.raise("System.ArgumentException", "Failure during generic comparison: the type '" + type
                + "' does not implement the System.IComparable interface. This error may be arise from the use of a function such as 'compare',"
                + " 'max' or 'min' or a data structure such as 'Set' or 'Map' whose keys contain instances of this type.");
    }

    // ---- hashing

    /** {@code hash x}: equal words have equal hashes, also where nan equals nan. */
    int hash(long word) {
        if (!Word.isPointer(word)) {
            return hashLeaf(word);
        }
        if (isHashedByItself(word)) {
            return (int) interpreter.invoke(types.methodWord(word, HASH), word);
        }
        int floor = top;
        int result = 17;
        try {
            push(word);
            int count = 0;
            while (top > floor && count < MAX_HASHED) {
                long next = work[--top];
                result = 31 * result + (Word.isPointer(next) ? hashObject(next) : hashLeaf(next));
                count++;
            }
            interpreter.charge(count / PAIRS_PER_FUEL);
            return result;
        } finally {
            leave(floor);
        }
    }

    /** Whether its type has a {@code GetHashCode} of its own. */
    private boolean isHashedByItself(long word) {
        return Header.kind(heap.header(word)) == ObjectKind.DATA && types.of(word).has(Trait.CUSTOM_EQUALITY);
    }

    private int hashObject(long word) {
        long header = heap.header(word);
        return switch (Header.kind(header)) {
            case DATA -> {
                RuntimeType type = types.of(word);
                if (type.has(Trait.CUSTOM_EQUALITY)) {
                    yield (int) interpreter.invoke(types.methodWord(word, HASH), word);
                }
                TypeDescriptor.Kind kind = type.descriptor().kind();
                boolean identity = kind == TypeDescriptor.Kind.CLASS && !type.has(Trait.STRUCT) || type.has(Trait.REFERENCE_EQUALITY);
                yield identity ? (int) word : hashFields(word, kind == TypeDescriptor.Kind.EXCEPTION ? WellKnown.EXCEPTION_FIELDS : 0);
            }
            case ARRAY, CELL -> hashFields(word, 0);
            case BOXED -> Long.hashCode(heap.field(word, 0));
            case CLOSURE, PAP -> (int) word;
        };
    }

    private int hashFields(long word, int from) {
        int size = Math.min(Header.size(heap.header(word)), from + MAX_HASHED);
        for (int i = size - 1; i >= from; i--) {
            push(heap.field(word, i));
        }
        return Word.tag(word) + size;
    }

    private int hashLeaf(long word) {
        return switch (Word.top(word)) {
            case Word.SMALL -> isFloat32(word) ? Float.hashCode(interpreter.values.toFloat32(word) + 0.0f)
                    : Word.tag(word) == CHAR ? (int) word << 16 | (int) word : (int) word;
            case Word.NULLARY -> isCustom(word, Trait.CUSTOM_EQUALITY) ? (int) interpreter.invoke(types.methodWord(word, HASH), word) : Word.tag(word);
            case Word.INT64, Word.UINT64, Word.NATIVEINT -> Long.hashCode(interpreter.values.toInt64(word));
            case Word.HANDLE -> heap.object(word) instanceof BigDecimal value ? value.stripTrailingZeros().hashCode() : heap.object(word).hashCode();
            default -> Double.hashCode(Word.toDouble(word) + 0.0);
        };
    }

    // ---- types

    private static boolean isFloat32(long word) {
        return word >>> 32 == ((long) Word.SMALL << 16 | FLOAT32);
    }

    private boolean isCustom(long word, Trait trait) {
        boolean isOfChunk = Word.isPointer(word) || Word.top(word) == Word.NULLARY && (int) word > 0;
        return isOfChunk && types.of(word).has(trait);
    }
}
