package fusabi.core;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A growing array of bytes: numbers of variable length, and texts by their number in a table that several sinks may share. */
public final class ByteSink {

    /** Texts that are written once and mentioned by number, in the order of first mention. */
    public static final class Texts {
        private final Map<String, Integer> numbers = new LinkedHashMap<>();

        public Texts() {}

        public int numberOf(String text) {
            Integer known = numbers.get(text);
            if (known == null) {
                known = numbers.size();
                numbers.put(text, known);
            }
            return known;
        }

        public List<String> all() {
            return List.copyOf(numbers.keySet());
        }
    }

    private final Texts texts;
    private byte[] bytes = new byte[64];
    private int size;

    public ByteSink(Texts texts) {
        this.texts = texts;
    }

    /** Another, empty sink with the same table of texts. */
    public ByteSink sibling() {
        return new ByteSink(texts);
    }

    public int size() {
        return size;
    }

    public byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }

    public void put(int value) {
        if (size == bytes.length) {
            bytes = Arrays.copyOf(bytes, size * 2);
        }
        bytes[size++] = (byte) value;
    }

    public void flag(boolean value) {
        put(value ? 1 : 0);
    }

    /** A number, small ones in few bytes: seven bits a byte, the lowest first, after folding the sign into the lowest bit. */
    public void number(long value) {
        long rest = value << 1 ^ value >> 63;
        while ((rest & ~0x7FL) != 0) {
            put((int) (rest & 0x7F | 0x80));
            rest >>>= 7;
        }
        put((int) rest);
    }

    public void text(String value) {
        number(texts.numberOf(value));
    }

    public void choice(Enum<?> value) {
        number(value.ordinal());
    }

    public void raw(byte[] value) {
        number(value.length);
        while (size + value.length > bytes.length) {
            bytes = Arrays.copyOf(bytes, bytes.length * 2);
        }
        System.arraycopy(value, 0, bytes, size, value.length);
        size += value.length;
    }

    /** The characters themselves, not by number. */
    public void spelled(String value) {
        raw(value.getBytes(StandardCharsets.UTF_8));
    }
}
