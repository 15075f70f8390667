package fusabi.vm;

import fusabi.bytecode.TypeDescriptor;
import fusabi.bytecode.TypeDescriptor.Trait;
import fusabi.bytecode.WellKnown;
import fusabi.heap.Header;
import fusabi.heap.Heap;
import fusabi.value.SmallKind;
import fusabi.value.Word;
import java.math.BigDecimal;
import java.math.BigInteger;

/** Structural hashes: equal words have equal ones, also where nan equals nan. */
final class Hashing {

    static final String METHOD = "System.Object.GetHashCode";

    /** A hash looks at this many words of a structure: equal structures agree in their beginnings. */
    private static final int MAX_HASHED = 512;
    private static final int FIRST_HASH = 17;
    private static final int FACTOR = 31;
    private static final int CHAR = SmallKind.CHAR.ordinal();

    /** Whether a class of Java has a hash of its own: that of {@code Object} is another in every run. */
    private static final ClassValue<Boolean> HAS_HASH = new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> type) {
            try {
                return type.getMethod("hashCode").getDeclaringClass() != Object.class;
            } catch (NoSuchMethodException e) {
                throw new MachineFault(type + " has no hashCode", e);
            }
        }
    };

    private final Interpreter interpreter;
    private final Heap heap;
    private final Types types;
    private final Walk walk;
    private long asked;

    Hashing(Interpreter interpreter, Walk walk) {
        this.interpreter = interpreter;
        this.heap = interpreter.heap;
        this.types = interpreter.types;
        this.walk = walk;
    }

    /** The hash as a word; or {@link Structure#ASK}. A value that hashes itself, or is no structure, has its own hash; others are mixed. */
    long start(long word) {
        if (types.isCustom(word, Trait.CUSTOM_EQUALITY)) {
            asked = word;
            walk.setHash(0, 0);
            return Structure.ASK;
        }
        return Word.isPointer(word) ? go(word, FACTOR * FIRST_HASH + ofObject(word), 1) : Word.ofInt(ofLeaf(word));
    }

    /** Goes on after the method has answered. */
    long resume(long answer) {
        int hash = (int) answer;
        return walk.seen() == 0 ? Word.ofInt(hash) : go(Word.NULL, FACTOR * walk.hash() + hash, walk.seen());
    }

    /** Calls the method that {@link Structure#ASK} was about. */
    void ask() {
        walk.ask(METHOD, asked, Word.UNIT, false);
    }

    /** Mixes in the fields of {@code object}, which is mixed in itself already, null for none, and then what waits. */
    private long go(long object, int start, int before) {
        long x = object;
        int hash = start;
        int seen = before;
        int next = firstField(x);
        for (;;) {
            int size = Word.isPointer(x) ? Header.size(heap.header(x)) : 0;
            while (next < size && seen < MAX_HASHED) {
                long word = heap.field(x, next++);
                seen++;
                boolean isPointer = Word.isPointer(word);
                if (types.isCustom(word, Trait.CUSTOM_EQUALITY)) {
                    walk.push(x, Word.UNIT, next);
                    walk.setHash(hash, seen);
                    asked = word;
                    interpreter.charge((seen - before) / Structure.STEPS_PER_FUEL);
                    return Structure.ASK;
                }
                hash = FACTOR * hash + (isPointer ? ofObject(word) : ofLeaf(word));
                if (isPointer) {
                    if (next < size) {
                        walk.push(x, Word.UNIT, next);
                    }
                    x = word;
                    next = firstField(x);
                    size = Header.size(heap.header(x));
                }
            }
            if (seen >= MAX_HASHED || walk.isEmpty()) {
                interpreter.charge((seen - before) / Structure.STEPS_PER_FUEL);
                return Word.ofInt(hash);
            }
            walk.pop();
            x = walk.left();
            next = walk.field();
        }
    }

    /** The first field that counts; behind the last one for objects whose fields do not. */
    private int firstField(long word) {
        if (!Word.isPointer(word)) {
            return 0;
        }
        long header = heap.header(word);
        return switch (Header.kind(header)) {
            case DATA -> {
                RuntimeType type = types.of(word);
                yield isIdentified(type) ? Header.size(header)
                        : type.descriptor().kind() == TypeDescriptor.Kind.EXCEPTION ? WellKnown.EXCEPTION_FIELDS : 0;
            }
            case ARRAY, CELL -> 0;
            case BOXED, CLOSURE, PAP -> Header.size(header);
        };
    }

    private static boolean isIdentified(RuntimeType type) {
        return type.descriptor().kind() == TypeDescriptor.Kind.CLASS && !type.has(Trait.STRUCT) || type.has(Trait.REFERENCE_EQUALITY);
    }

    private int ofObject(long word) {
        long header = heap.header(word);
        return switch (Header.kind(header)) {
            case DATA -> isIdentified(types.of(word)) ? heap.identity(word) : Word.tag(word) + Header.size(header);
            case ARRAY, CELL -> Word.tag(word) + Header.size(header);
            case BOXED -> Long.hashCode(heap.field(word, 0));
            case CLOSURE, PAP -> heap.identity(word);
        };
    }

    private int ofLeaf(long word) {
        return switch (Word.top(word)) {
            case Word.SMALL -> Structure.isFloat32(word) ? Float.hashCode(interpreter.values.toFloat32(word) + 0.0f)
                    : Word.tag(word) == CHAR ? (int) word << 16 | (int) word : (int) word;
            case Word.NULLARY -> Word.tag(word);
            case Word.INT64, Word.UINT64, Word.NATIVEINT -> Long.hashCode(interpreter.values.toInt64(word));
            case Word.HANDLE -> hashJava(word);
            default -> Double.hashCode(Word.toDouble(word) + 0.0);
        };
    }

    private int hashJava(long word) {
        Object object = heap.object(word);
        if (object instanceof String text) {
            interpreter.chargeReading(text.length());
        }
        if (object instanceof BigInteger value) {
            interpreter.chargeReading(value.bitLength() / Integer.SIZE);
        }
        if (object instanceof BigDecimal value) {
            return value.stripTrailingZeros().hashCode();
        }
        return object instanceof String || HAS_HASH.get(object.getClass()) ? object.hashCode() : heap.identity(word);
    }
}
