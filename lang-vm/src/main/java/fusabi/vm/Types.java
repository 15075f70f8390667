package fusabi.vm;

import fusabi.bytecode.TypeDescriptor;
import fusabi.bytecode.WellKnown;
import fusabi.heap.Header;
import fusabi.heap.Heap;
import fusabi.host.HostObject;
import fusabi.value.NumericKind;
import fusabi.value.SmallKind;
import fusabi.value.Word;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Set;

/** Run-time types of words, subtyping and method lookup. */
final class Types {

    private static final int OBJECT = primitive(WellKnown.OBJECT);
    private static final int STRING = primitive(WellKnown.STRING);
    private static final int UNIT = primitive(WellKnown.UNIT);
    private static final int ARRAY = primitive(WellKnown.ARRAY);
    private static final int FUNCTION = primitive(WellKnown.FUNCTION);
    private static final int BOOLEAN = primitive("System.Boolean");
    private static final int DOUBLE = primitive("System.Double");
    private static final int INT64 = primitive("System.Int64");
    private static final int UINT64 = primitive("System.UInt64");
    private static final int NATIVEINT = primitive("System.IntPtr");
    private static final int UNATIVEINT = primitive("System.UIntPtr");
    private static final int DECIMAL = primitive("System.Decimal");
    private static final int BIGINT = primitive("System.Numerics.BigInteger");
    private static final int[] SMALL = small();

    private final Heap heap;
    private Image image;
    private int cell;

    Types(Heap heap) {
        this.heap = heap;
    }

    void use(Image newImage) {
        image = newImage;
        Integer found = image.typeSymbols.get(WellKnown.CELL);
        cell = found == null ? OBJECT : found;
    }

    private static int primitive(String symbol) {
        return WellKnown.PRIMITIVES.indexOf(symbol);
    }

    private static int[] small() {
        int[] ids = new int[SmallKind.values().length];
        for (SmallKind kind : SmallKind.values()) {
            ids[kind.ordinal()] = primitive(switch (kind) {
                case INT32 -> "System.Int32";
                case CHAR -> "System.Char";
                case SBYTE -> "System.SByte";
                case BYTE -> "System.Byte";
                case INT16 -> "System.Int16";
                case UINT16 -> "System.UInt16";
                case UINT32 -> "System.UInt32";
                case FLOAT32 -> "System.Single";
                case FUNCTION -> WellKnown.FUNCTION;
            });
        }
        return ids;
    }

    RuntimeType of(long word) {
        return image.types[idOf(word)];
    }

    /** Whether a value is of a type of a chunk that has a trait. */
    boolean isCustom(long word, TypeDescriptor.Trait trait) {
        boolean isOfChunk = Word.isPointer(word) || Word.top(word) == Word.NULLARY && (int) word > 0;
        return isOfChunk && of(word).has(trait);
    }

    RuntimeType type(int id) {
        return image.types[id];
    }

    /** The id of a word's type; null's is {@code System.Object}. */
    int idOf(long word) {
        return switch (Word.top(word)) {
            case Word.POINTER -> idOfObject(heap.header(word));
            case Word.SMALL -> Word.tag(word) < SmallKind.FIRST_ENUM
                    ? SMALL[Word.tag(word)]
                    : image.layoutTypes[Word.tag(word) - SmallKind.FIRST_ENUM];
            case Word.NULLARY -> (int) word > 0 ? image.layoutTypes[(int) word]
                    : word == Word.TRUE || word == Word.FALSE ? BOOLEAN
                    : word == Word.UNIT ? UNIT : OBJECT;
            case Word.INT64 -> INT64;
            case Word.UINT64 -> UINT64;
            case Word.NATIVEINT -> NATIVEINT;
            case Word.HANDLE -> idOfHandle(heap.object(word));
            default -> DOUBLE;
        };
    }

    private int idOfObject(long header) {
        return switch (Header.kind(header)) {
            case DATA -> image.layoutTypes[Header.layout(header)];
            case CLOSURE, PAP -> FUNCTION;
            case CELL -> cell;
            case ARRAY -> ARRAY;
            case BOXED -> {
                int kind = Header.layout(header);
                yield kind == NumericKind.UINT64.ordinal() ? UINT64
                        : kind == NumericKind.NATIVEINT.ordinal() ? NATIVEINT
                        : kind == NumericKind.UNATIVEINT.ordinal() ? UNATIVEINT : INT64;
            }
        };
    }

    private int idOfHandle(Object object) {
        return switch (object) {
            case String _ -> STRING;
            case BigInteger _ -> BIGINT;
            case BigDecimal _ -> DECIMAL;
            case HostObject host -> {
                Integer id = image.typeSymbols.get(host.typeSymbol());
                yield id == null ? OBJECT : id;
            }
            default -> OBJECT;
        };
    }

    /** Whether a word is of a type, in the sense of {@code :?}; null is of those that have it as a value: option and unit. */
    boolean isInstance(long word, int target) {
        return word == Word.NULL
                ? target == UNIT || image.types[target].has(TypeDescriptor.Trait.NULL_AS_TRUE_VALUE)
                : isSubtype(idOf(word), target);
    }

    boolean isSubtype(int type, int target) {
        if (type == target || target == OBJECT) {
            return true;
        }
        int known = image.subtypes.get(type, target);
        if (known == LookupCache.UNKNOWN) {
            known = findSubtype(type, target) ? 1 : 0;
            image.subtypes.put(type, target, known);
        }
        return known == 1;
    }

    private boolean findSubtype(int type, int target) {
        for (int id = type; id >= 0; id = image.types[id].parent()) {
            if (id == target || interfaces(id).contains(target)) {
                return true;
            }
        }
        return false;
    }

    private Set<Integer> interfaces(int type) {
        return switch (image.types[type].descriptor().kind()) {
            case TUPLE, STRUCT_TUPLE -> image.ofTuples;
            case RECORD, ANONYMOUS_RECORD, UNION, EXCEPTION, CLASS, INTERFACE, ENUM, PRIMITIVE -> image.types[type].interfaces();
        };
    }

    /** The function that implements a selector for a type: its own, inherited, an interface's default, or -1. */
    int method(int type, int selector) {
        int function = image.methods.get(type, selector);
        if (function == LookupCache.UNKNOWN) {
            function = findMethod(type, selector);
            image.methods.put(type, selector, function);
        }
        return function;
    }

    private int findMethod(int type, int selector) {
        for (int id = type; id >= 0; id = image.types[id].parent()) {
            Integer function = image.types[id].methods().get(selector);
            if (function != null) {
                return function;
            }
        }
        for (int id = type; id >= 0; id = image.types[id].parent()) {
            for (int inherited : interfaces(id)) {
                Integer function = image.types[inherited].methods().get(selector);
                if (function != null) {
                    return function;
                }
            }
        }
        return -1;
    }

    /** As {@link #method}, by the selector's name. */
    int method(int type, String selector) {
        Integer id = image.selectorSymbols.get(selector);
        return id == null ? -1 : method(type, id);
    }

    /** The method of a receiver as a function word, by the selector's name. */
    long methodWord(long receiver, String selector) {
        int id = method(idOf(receiver), selector);
        if (id < 0) {
            throw new MachineFault(of(receiver).descriptor().symbol() + " has no method " + selector);
        }
        return Word.small(SmallKind.FUNCTION.ordinal(), id);
    }
}
