package fusabi.vm;

import fusabi.bytecode.TypeDescriptor.Trait;
import fusabi.heap.Header;
import fusabi.heap.Heap;
import fusabi.value.SmallKind;
import fusabi.value.Word;

/** Structural comparison of any two words; see {@link Equality} for the walk. */
final class Ordering {

    static final String METHOD = "System.IComparable.CompareTo";

    /** Looks and walks answer an order, which is an int, or one of these. */
    private static final long UNORDERED = 1L << 40;
    private static final long ASK = 1L << 41;
    /** Both have fields to be compared. */
    private static final long FIELDS = 1L << 42;

    private static final int FUNCTION = SmallKind.FUNCTION.ordinal();
    private static final int UINT32 = SmallKind.UINT32.ordinal();

    private final Interpreter interpreter;
    private final Heap heap;
    private final Types types;
    private final Walk walk;
    private long askedLeft;
    private long askedRight;

    Ordering(Interpreter interpreter, Walk walk) {
        this.interpreter = interpreter;
        this.heap = interpreter.heap;
        this.types = interpreter.types;
        this.walk = walk;
    }

    /** What an order means to an instruction. */
    enum Question {
        /** {@code compare x y}: nan is the smallest number. */
        COMPARE,
        /** {@code x < y}: false when a nan decides. */
        LESS,
        /** {@code x <= y}, likewise. */
        LESS_EQUAL
    }

    /** The answer as a word; or {@link Structure#ASK}. */
    long start(long x, long y, Question question) {
        boolean partial = question != Question.COMPARE;
        return word(go(x, y, look(x, y, partial), partial), question);
    }

    /** Goes on after the method has answered. */
    long resume(long answer, Question question) {
        int order = (int) answer;
        return word(order != 0 ? order : go(Word.NULL, Word.NULL, 0, question != Question.COMPARE), question);
    }

    /** Calls the method that {@link Structure#ASK} was about. */
    void ask() {
        walk.ask(METHOD, askedLeft, askedRight, true);
    }

    private static long word(long order, Question question) {
        if (order == ASK) {
            return Structure.ASK;
        }
        return switch (question) {
            case COMPARE -> Word.ofInt((int) order);
            case LESS -> Word.ofBool(order < 0);
            case LESS_EQUAL -> Word.ofBool(order <= 0);
        };
    }

    private long go(long left, long right, long first, boolean partial) {
        long x = left;
        long y = right;
        long found = first;
        int steps = 0;
        for (;;) {
            int next = 0;
            if (found == ASK) {
                askedLeft = x;
                askedRight = y;
                return ASK;
            }
            if (found == 0) {
                if (walk.isEmpty()) {
                    return 0;
                }
                walk.pop();
                x = walk.left();
                y = walk.right();
                next = walk.field();
            } else if (found != FIELDS) {
                return found;
            }
            int size = Header.size(heap.header(x));
            found = 0;
            while (next < size && found == 0) {
                long a = heap.field(x, next);
                long b = heap.field(y, next);
                next++;
                found = look(a, b, partial);
                if (++steps % Structure.STEPS_PER_FUEL == 0) {
                    interpreter.charge(1);
                }
                if (found == FIELDS || found == ASK) {
                    if (next < size) {
                        walk.push(x, y, next);
                    }
                    x = a;
                    y = b;
                }
            }
        }
    }

    private long look(long x, long y, boolean partial) {
        if (Word.isDouble(x) && Word.isDouble(y)) {
            return orderDoubles(Word.toDouble(x), Word.toDouble(y), partial);
        }
        if (Structure.isFloat32(x) && Structure.isFloat32(y)) {
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
        if (type != types.idOf(y) && !types.isCustom(x, Trait.CUSTOM_COMPARISON) && !Equality.isEnumAndBits(x, y)) {
            throw incomparable(x);
        }
        return switch (Word.top(x)) {
            case Word.SMALL -> orderSmall(x, y);
            case Word.NULLARY -> (int) x > 0 ? lookAtData(x, y, types.type(type)) : Integer.compare(Word.tag(x), Word.tag(y));
            case Word.INT64, Word.NATIVEINT -> Long.compare(interpreter.values.toInt64(x), interpreter.values.toInt64(y));
            case Word.UINT64 -> Long.compareUnsigned(interpreter.values.toInt64(x), interpreter.values.toInt64(y));
            case Word.HANDLE -> orderJava(x, y);
            default -> lookAtObjects(x, y, types.type(type));
        };
    }

    private int orderSmall(long x, long y) {
        if (Word.tag(x) == FUNCTION) {
            throw incomparable(x);
        }
        return Word.tag(x) == UINT32 ? Integer.compareUnsigned((int) x, (int) y) : Integer.compare((int) x, (int) y);
    }

    static long orderDoubles(double x, double y, boolean partial) {
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
            interpreter.chargeReading(Math.min(first.length(), second.length()));
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

    private long lookAtObjects(long x, long y, RuntimeType type) {
        return switch (Header.kind(heap.header(x))) {
            case DATA -> lookAtData(x, y, type);
            case CELL -> FIELDS;
            case ARRAY -> {
                int order = Integer.compare(Header.size(heap.header(x)), Header.size(heap.header(y)));
                yield order != 0 ? order : FIELDS;
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

    /** Two values of one type of a chunk; cases without fields too. */
    private long lookAtData(long x, long y, RuntimeType type) {
        if (type.has(Trait.CUSTOM_COMPARISON)) {
            return ASK;
        }
        int order = Word.tag(x) - Word.tag(y);
        if (order != 0) {
            return order;
        }
        if (type.has(Trait.NO_COMPARISON)) {
            throw incomparable(x);
        }
        if (!Word.isPointer(x)) {
            return 0;
        }
        return switch (type.descriptor().kind()) {
            case RECORD, ANONYMOUS_RECORD, UNION, TUPLE, STRUCT_TUPLE -> FIELDS;
            case EXCEPTION, CLASS, INTERFACE, ENUM, PRIMITIVE -> throw incomparable(x);
        };
    }

    private RuntimeException incomparable(long word) {
        String type = types.of(word).descriptor().fullName();
        return interpreter.exceptions.raise("System.ArgumentException", "Failure during generic comparison: the type '" + type
                + "' does not implement the System.IComparable interface. This error may be arise from the use of a function such as 'compare',"
                + " 'max' or 'min' or a data structure such as 'Set' or 'Map' whose keys contain instances of this type.");
    }
}
