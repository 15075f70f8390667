package fusabi.heap;

/**
 * The first word of an arena object: {@code size:32 | layout:24 | kind:8}. The size counts the self-describing words that follow; a
 * {@link ObjectKind#BOXED} object has none of those, so that a checked field access can never read its raw word.
 */
public final class Header {

    /** The largest layout or function id. */
    public static final int MAX_LAYOUT = 0xFF_FFFF;

    private static final ObjectKind[] KINDS = ObjectKind.values();
    private static final int BOXED = ObjectKind.BOXED.ordinal();

    private Header() {}

    public static long of(ObjectKind kind, int layout, int size) {
        return (long) size << 32 | (long) layout << 8 | kind.ordinal();
    }

    public static int size(long header) {
        return (int) (header >>> 32);
    }

    public static int layout(long header) {
        return (int) (header >>> 8) & MAX_LAYOUT;
    }

    public static ObjectKind kind(long header) {
        return KINDS[(int) header & 0xFF];
    }

    static boolean hasKind(long header) {
        return ((int) header & 0xFF) < KINDS.length;
    }

    /** How many words the object takes, the header included. */
    static int extent(long header) {
        return 1 + size(header) + (((int) header & 0xFF) == BOXED ? 1 : 0);
    }
}
