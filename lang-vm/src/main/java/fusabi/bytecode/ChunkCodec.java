package fusabi.bytecode;

import com.esotericsoftware.kryo.kryo5.KryoException;
import com.esotericsoftware.kryo.kryo5.io.Input;
import com.esotericsoftware.kryo.kryo5.io.Output;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Chunks as bytes: what {@code .fzb} files hold. */
public final class ChunkCodec {
    /*
     * A header, then the parts of Chunk in the order of its components; lists are a count and their items. Texts are written once, at their first
     * mention, and by number after that. Whether the contents make sense is the Verifier's question.
     */

    private static final int MAGIC = 0x46555A42;
    private static final int VERSION = 1;

    private ChunkCodec() {}

    /** The bytes of a chunk. */
    public static byte[] write(Chunk chunk) {
        try (Output output = new Output(1 << 16, -1)) {
            output.writeInt(MAGIC);
            output.writeVarInt(VERSION, true);
            new ChunkWriter(output).chunk(chunk);
            return output.toBytes();
        }
    }

    /**
     * The chunk that was written.
     *
     * @throws ChunkFormatException when the bytes are no chunk of this version
     */
    public static Chunk read(byte[] bytes) {
        try (Input input = new Input(bytes)) {
            if (input.readInt() != MAGIC) {
                throw new ChunkFormatException("not a compiled script");
            }
            int version = input.readVarInt(true);
            if (version != VERSION) {
                throw new ChunkFormatException("compiled for version " + version + ", this is version " + VERSION);
            }
            return new ChunkReader(input).chunk();
        } catch (KryoException | IllegalArgumentException | IndexOutOfBoundsException | NullPointerException e) {
            throw new ChunkFormatException("a damaged compiled script", e);
        }
    }

    /** Lists, options and shared texts. */
    static final class Out {
        private final Output output;
        private final java.util.Map<String, Integer> texts = new java.util.HashMap<>();

        Out(Output output) {
            this.output = output;
        }

        Output raw() {
            return output;
        }

        void number(int value) {
            output.writeVarInt(value, false);
        }

        void text(String value) {
            Integer known = texts.get(value);
            output.writeVarInt(known == null ? 0 : known, true);
            if (known == null) {
                texts.put(value, texts.size() + 1);
                output.writeString(value);
            }
        }

        void texts(List<String> values) {
            list(values, this::text);
        }

        <T> void list(List<T> values, Consumer<T> item) {
            output.writeVarInt(values.size(), true);
            values.forEach(item);
        }

        <T> void optional(Optional<T> value, Consumer<T> item) {
            output.writeBoolean(value.isPresent());
            value.ifPresent(item);
        }

        void longs(long[] values) {
            output.writeVarInt(values.length, true);
            output.writeLongs(values, 0, values.length, false);
        }
    }

    /** Reads what {@link Out} wrote. */
    static final class In {
        private final Input input;
        private final List<String> texts = new ArrayList<>();

        In(Input input) {
            this.input = input;
        }

        Input raw() {
            return input;
        }

        int number() {
            return input.readVarInt(false);
        }

        /** A count of things that take at least a byte each. */
        private int count() {
            int count = input.readVarInt(true);
            if (count < 0 || count > input.limit() - input.position()) {
                throw new ChunkFormatException("a damaged compiled script: a list of " + count);
            }
            return count;
        }

        String text() {
            int number = input.readVarInt(true);
            if (number != 0) {
                return texts.get(number - 1);
            }
            String text = input.readString();
            texts.add(java.util.Objects.requireNonNull(text));
            return text;
        }

        List<String> texts() {
            return list(this::text);
        }

        <T> List<T> list(Supplier<T> item) {
            int count = count();
            List<T> items = new ArrayList<>(count);
            for (int i = 0; i < count; i++) {
                items.add(item.get());
            }
            return items;
        }

        <T> Optional<T> optional(Supplier<T> item) {
            return input.readBoolean() ? Optional.of(item.get()) : Optional.empty();
        }

        <E extends Enum<E>> E choice(E[] values) {
            return values[number()];
        }

        long[] longs() {
            return input.readLongs(count(), false);
        }
    }
}
