package fusabi.vm;

import fusabi.heap.LiveHeap;
import fusabi.value.HandleKind;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.zip.CRC32C;

/** The bytes of a snapshot: what {@link SnapshotWriter} and {@link SnapshotReader} have to agree on. */
final class SnapshotFormat {
    /*
     *   FZS, version                      4 bytes
     *   fingerprint of the image          32 bytes
     *   what it was doing, fuel used, output written
     *   objects                           kind and layout of each, in the order of the arena; a size only where these do not say it
     *   codecs                            their symbols
     *   handles                           the kind of each, and strings and numbers themselves
     *   fields of the objects, globals, the last exception
     *   the other handles' objects        fibers, stack traces, weak references, objects with codecs
     *   what runs                         the main stack, the fibers that run one inside the other
     *   identity numbers
     *   states of services
     *   checksum                          CRC-32C of all before it, 4 bytes
     *
     * Objects are known by their index in the arena as it would be without gaps (LiveHeap), so a restored heap is compact, and sizes, places and
     * extents need no check: they follow from what is written. For the same reason a word's tag and a handle's kind are not written,
     * and neither are the linkage words of frames: the reader lays the stack out by the calls that the frames are at. What remains to
     * be checked is in SnapshotRule.
     *
     * Numbers are variable-length; pointers are written as the difference to the one before. Every object, word and frame takes a byte at
     * least, so what a reader makes is bounded by the bytes there are.
     */

    static final byte[] MAGIC = {'F', 'Z', 'S'};
    static final byte VERSION = 1;
    static final int FINGERPRINT_BYTES = 32;
    static final int HEADER_BYTES = MAGIC.length + 1 + FINGERPRINT_BYTES;
    static final int CHECKSUM_BYTES = 4;

    /** What the instance was doing. */
    enum Doing { NOTHING, PAUSED, WAITING }

    /** Kinds of handles. */
    enum Kind { TEXT, BIG, DECIMAL, FIBER, TRACE, WEAK, HOST }

    // ---- first bytes of words

    static final int DOUBLE = 0;
    static final int NULL = 1;
    static final int UNIT = 2;
    static final int FALSE = 3;
    static final int TRUE = 4;
    static final int POINTER = 5;
    static final int HANDLE = 6;
    static final int NULLARY = 7;
    static final int ENUM = 8;
    static final int INT64 = 9;
    static final int UINT64 = 10;
    static final int NATIVEINT = 11;
    /** And the ordinal of a small kind. */
    static final int SMALL = 16;
    /** And a small int less LEAST_INT. */
    static final int INT = 64;
    static final int LEAST_INT = -32;
    static final int MOST_INT = LEAST_INT + 255 - INT;

    static final int MAX_SCALE = 28;
    static final int MAX_DECIMAL_BITS = 96;

    private SnapshotFormat() {}

    static int checksum(byte[] bytes, int length) {
        CRC32C crc = new CRC32C();
        crc.update(bytes, 0, length);
        return (int) crc.getValue();
    }

    /** The kind of a handle. */
    static Kind kind(LiveHeap heap, int handle) {
        return switch (heap.object(handle)) {
            case String _ -> Kind.TEXT;
            case BigInteger _ -> Kind.BIG;
            case BigDecimal _ -> Kind.DECIMAL;
            case Fiber _ -> Kind.FIBER;
            case StackTrace _ -> Kind.TRACE;
            default -> heap.isWeak(handle) ? Kind.WEAK : Kind.HOST;
        };
    }

    /** The kind that words have which refer to a handle of this kind. */
    static HandleKind wordKind(Kind kind) {
        return switch (kind) {
            case TEXT -> HandleKind.STRING;
            case BIG -> HandleKind.BIGINT;
            case DECIMAL -> HandleKind.DECIMAL;
            case FIBER -> HandleKind.FIBER;
            case TRACE, WEAK, HOST -> HandleKind.OBJECT;
        };
    }

    static boolean isDecimal(BigDecimal value) {
        return value.scale() >= 0 && value.scale() <= MAX_SCALE && value.unscaledValue().abs().bitLength() <= MAX_DECIMAL_BITS;
    }
}
