package fusabi.vm;

import fusabi.bytecode.CodecInput;
import fusabi.bytecode.TypeDescriptor;
import fusabi.heap.Header;
import fusabi.heap.HeapBuilder;
import fusabi.heap.Late;
import fusabi.heap.ObjectKind;
import fusabi.host.StateInput;
import fusabi.value.HandleKind;
import fusabi.value.SmallKind;
import fusabi.value.Word;
import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * Reads what {@link SnapshotOutput} writes. Each word that comes out refers to something that exists; each length has been compared with
 * what is left.
 */
final class SnapshotInput implements StateInput {

    private static final SmallKind[] SMALL_KINDS = SmallKind.values();

    private final byte[] bytes;
    private final CodecInput input;
    private final Image image;
    private final HeapBuilder heap;
    /** What the handles are, once that is known. */
    private SnapshotFormat.Kind[] handles = {};
    private int lastPointer;

    SnapshotInput(byte[] bytes, int start, int end, Image image, HeapBuilder heap) {
        this.bytes = bytes;
        this.input = new CodecInput(bytes, start, end);
        this.image = image;
        this.heap = heap;
    }

    void handles(SnapshotFormat.Kind[] kinds) {
        handles = kinds;
    }

    /** The part that comes next with its length. */
    SnapshotInput part() {
        int length = count(1);
        int start = input.position();
        input.skip(length);
        SnapshotInput part = new SnapshotInput(bytes, start, start + length, image, heap);
        part.handles = handles;
        return part;
    }

    boolean hasMore() {
        return input.left() > 0;
    }

    void expectEnd() {
        if (hasMore()) {
            throw refused("bytes are left over");
        }
    }

    static SnapshotException refused(SnapshotRule rule, String detail) {
        return SnapshotException.refused(rule, detail);
    }

    @Override
    public SnapshotException refused(String why) {
        return refused(SnapshotRule.FORM, why);
    }

    // ---- primitives

    int tag() {
        return input.one();
    }

    boolean flag() {
        int tag = tag();
        if (tag > 1) {
            throw refused("a flag " + tag);
        }
        return tag == 1;
    }

    /** One of these values, written as its ordinal. */
    <T> T of(T[] values) {
        int index = tag();
        if (index >= values.length) {
            throw refused("a kind " + index);
        }
        return values[index];
    }

    /** A number from 0. */
    int natural() {
        int value = input.natural();
        if (value < 0) {
            throw refused("a negative number");
        }
        return value;
    }

    /** A declared number of things, each of which takes {@code least} bytes at least. */
    int count(int least) {
        int count = natural();
        if ((long) count * least > input.left()) {
            throw refused("more things than there are bytes");
        }
        return count;
    }

    @Override
    public long number() {
        return input.signed();
    }

    /** A number from 0, of which half the range is enough: sums with it do not overflow. */
    long amount() {
        long value = number();
        if (value < 0 || value > Long.MAX_VALUE / 2) {
            throw refused("the amount " + value);
        }
        return value;
    }

    @Override
    public int number(int least, int most) {
        long value = number();
        if (value < least || value > most) {
            throw refused("the number " + value);
        }
        return (int) value;
    }

    @Override
    public String text() {
        int length = count(1);
        StringBuilder text = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            int unit = input.natural();
            if (unit < 0 || unit > Character.MAX_VALUE) {
                throw refused("a character " + unit);
            }
            text.append((char) unit);
        }
        return text.toString();
    }

    @Override
    public byte[] bytes() {
        return input.bytes(count(1));
    }

    BigInteger bigInteger() {
        byte[] digits = bytes();
        if (digits.length == 0) {
            throw refused(SnapshotRule.HANDLE_OBJECT, "a number without digits");
        }
        return new BigInteger(digits);
    }

    BigDecimal decimal() {
        int scale = number(0, SnapshotFormat.MAX_SCALE);
        BigDecimal value = new BigDecimal(bigInteger(), scale);
        if (!SnapshotFormat.isDecimal(value)) {
            throw refused(SnapshotRule.HANDLE_OBJECT, "a decimal of too many digits");
        }
        return value;
    }

    // ---- words

    @Override
    public long word() {
        int tag = tag();
        if (tag >= SnapshotFormat.INT) {
            return Word.ofInt(tag - SnapshotFormat.INT + SnapshotFormat.LEAST_INT);
        }
        if (tag >= SnapshotFormat.SMALL) {
            return small(tag - SnapshotFormat.SMALL);
        }
        return switch (tag) {
            case SnapshotFormat.DOUBLE -> Word.ofDouble(Word.toDouble(input.bits()));
            case SnapshotFormat.NULL -> Word.NULL;
            case SnapshotFormat.UNIT -> Word.UNIT;
            case SnapshotFormat.FALSE -> Word.FALSE;
            case SnapshotFormat.TRUE -> Word.TRUE;
            case SnapshotFormat.POINTER -> pointer();
            case SnapshotFormat.HANDLE -> handle();
            case SnapshotFormat.NULLARY -> nullary();
            case SnapshotFormat.ENUM -> enumeration();
            case SnapshotFormat.INT64 -> Word.wide(Word.INT64, signed48());
            case SnapshotFormat.UINT64 -> Word.wide(Word.UINT64, unsigned48());
            case SnapshotFormat.NATIVEINT -> Word.wide(Word.NATIVEINT, signed48());
            default -> throw refused(SnapshotRule.WORD, "tag " + tag);
        };
    }

    private long pointer() {
        int index = lastPointer + number(Integer.MIN_VALUE, Integer.MAX_VALUE);
        if (!heap.isObject(index)) {
            throw refused(SnapshotRule.POINTER, "to " + index);
        }
        lastPointer = index;
        long header = heap.header(index);
        return Header.kind(header) == ObjectKind.DATA ? image.layoutPointers[Header.layout(header)] | index : Word.pointer(0, index);
    }

    private long handle() {
        int handle = number(Integer.MIN_VALUE, Integer.MAX_VALUE);
        if (handle < 0 ? ~handle >= image.pinned.length : handle >= handles.length) {
            throw refused(SnapshotRule.HANDLE, String.valueOf(handle));
        }
        HandleKind kind = handle < 0 ? Values.kindOf(Late.value(image.pinned[~handle])) : SnapshotFormat.wordKind(handles[handle]);
        return Word.handle(kind.ordinal(), handle);
    }

    private long small(int kind) {
        int bits = number(Integer.MIN_VALUE, Integer.MAX_VALUE);
        if (kind >= SMALL_KINDS.length) {
            throw refused(SnapshotRule.WORD, "a small kind " + kind);
        }
        boolean fits = switch (SMALL_KINDS[kind]) {
            case INT32, UINT32, FLOAT32 -> true;
            case CHAR, UINT16 -> bits >>> 16 == 0;
            case BYTE -> bits >>> 8 == 0;
            case SBYTE -> (byte) bits == bits;
            case INT16 -> (short) bits == bits;
            case FUNCTION -> {
                if (bits < 0 || bits >= image.functions.length || image.captures(bits) > 0) {
                    throw refused(SnapshotRule.FUNCTION, String.valueOf(bits));
                }
                yield true;
            }
        };
        if (!fits) {
            throw refused(SnapshotRule.WORD, bits + " as " + SMALL_KINDS[kind]);
        }
        return Word.small(kind, bits);
    }

    private long nullary() {
        int layout = layout();
        if (image.fields(layout) > 0 || image.types[image.layoutTypes[layout]].descriptor().kind() == TypeDescriptor.Kind.ENUM) {
            throw refused(SnapshotRule.LAYOUT, layout + " has fields");
        }
        return Word.nullary(Word.tag(image.layoutPointers[layout]), layout);
    }

    private long enumeration() {
        int layout = layout();
        if (image.types[image.layoutTypes[layout]].descriptor().kind() != TypeDescriptor.Kind.ENUM) {
            throw refused(SnapshotRule.ENUM, "layout " + layout);
        }
        return Word.small(SmallKind.FIRST_ENUM + layout, number(Integer.MIN_VALUE, Integer.MAX_VALUE));
    }

    /** The number of a layout; 0 is none's. */
    int layout() {
        int layout = natural();
        if (layout == 0 || layout >= image.layoutHeaders.length) {
            throw refused(SnapshotRule.LAYOUT, String.valueOf(layout));
        }
        return layout;
    }

    private long signed48() {
        long value = number();
        if (!Word.fitsInt48(value)) {
            throw refused(SnapshotRule.WORD, "an unboxed " + value);
        }
        return value;
    }

    private long unsigned48() {
        long value = number();
        if (!Word.fitsUInt48(value)) {
            throw refused(SnapshotRule.WORD, "an unboxed " + value);
        }
        return value;
    }
}
