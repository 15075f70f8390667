package fusabi.core;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Reads what a {@link ByteSink} wrote. Whatever does not fit is a {@link MalformedException}. */
public final class ByteSource {

    /** The bytes are not what a sink of ours wrote: a damaged or foreign file. */
    public static final class MalformedException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public MalformedException(String message) {
            super(message);
        }
    }

    /** The table of texts; it may decode each when first asked. */
    public interface Texts {
        /** The text with that number, or a {@link MalformedException}. */
        String text(int number);

        static Texts of(List<String> all) {
            return number -> {
                if (number < 0 || number >= all.size()) {
                    throw new MalformedException("no text has the number " + number);
                }
                return all.get(number);
            };
        }
    }

    private final byte[] bytes;
    private final int end;
    private final Texts texts;
    private int position;

    public ByteSource(byte[] bytes, int start, int length, Texts texts) {
        if (start < 0 || length < 0 || start > bytes.length - length) {
            throw new MalformedException("a part reaches past the end");
        }
        this.bytes = bytes;
        this.position = start;
        this.end = start + length;
        this.texts = texts;
    }

    public static ByteSource of(byte[] bytes, Texts texts) {
        return new ByteSource(bytes, 0, bytes.length, texts);
    }

    /** Another source over {@code length} of the same bytes, which this one skips. */
    public ByteSource part(int length) {
        if (length < 0 || length > end - position) {
            throw new MalformedException("a part reaches past the end");
        }
        ByteSource part = new ByteSource(bytes, position, length, texts);
        position += length;
        return part;
    }

    public int get() {
        if (position >= end) {
            throw new MalformedException("ends too early");
        }
        return bytes[position++] & 0xFF;
    }

    public boolean flag() {
        return get() != 0;
    }

    public long number() {
        long value = 0;
        for (int shift = 0; shift < 70; shift += 7) {
            int next = get();
            value |= (long) (next & 0x7F) << shift;
            if (next < 0x80) {
                return value >>> 1 ^ -(value & 1);
            }
        }
        throw new MalformedException("a number is too long");
    }

    public int integer() {
        long value = number();
        if (value != (int) value) {
            throw new MalformedException("a number is too large");
        }
        return (int) value;
    }

    /** A number of things of which each takes at least one byte. */
    public int count() {
        int value = integer();
        if (value < 0 || value > end - position) {
            throw new MalformedException("more items than bytes");
        }
        return value;
    }

    public String text() {
        return texts.text(integer());
    }

    public <E extends Enum<E>> E choice(E[] values) {
        int ordinal = integer();
        if (ordinal < 0 || ordinal >= values.length) {
            throw new MalformedException("no choice has the number " + ordinal);
        }
        return values[ordinal];
    }

    public byte[] raw() {
        int length = count();
        byte[] value = Arrays.copyOfRange(bytes, position, position + length);
        position += length;
        return value;
    }

    /** All bytes not read yet. */
    public byte[] rest() {
        byte[] value = Arrays.copyOfRange(bytes, position, end);
        position = end;
        return value;
    }

    public String spelled() {
        int length = count();
        String value = new String(bytes, position, length, StandardCharsets.UTF_8);
        position += length;
        return value;
    }
}
