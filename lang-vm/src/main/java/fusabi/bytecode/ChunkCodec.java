package fusabi.bytecode;

import com.esotericsoftware.kryo.kryo5.KryoException;
import com.esotericsoftware.kryo.kryo5.io.Output;

/**
 * Chunks as bytes: the magic {@code FZB}, a version byte, then the parts of the chunk in a fixed order. The same chunk gives the same bytes. Reading
 * checks form only; what a chunk means is the {@link Verifier}'s business.
 */
public final class ChunkCodec {
    /*
     * Numbers are variable-length ints of Kryo's Output and Input, lists are their length and their items. Only these primitives of Kryo are used:
     * its own readers of strings and arrays believe a declared length and allocate, where ChunkCodecReader compares it with the bytes that are left.
     * Maps and sets are written sorted, since their order in memory differs between runs.
     */

    static final byte[] MAGIC = {'F', 'Z', 'B'};
    static final byte VERSION = 1;

    private static final int FIRST_BUFFER = 1 << 12;

    private ChunkCodec() {}

    /** The chunk's bytes. */
    public static byte[] write(Chunk chunk) {
        Output output = new Output(FIRST_BUFFER, -1);
        output.writeBytes(MAGIC);
        output.writeByte(VERSION);
        new ChunkCodecWriter(output).chunk(chunk);
        return output.toBytes();
    }

    /** The chunk that bytes hold; a {@link ChunkFormatException} when they hold none. */
    public static Chunk read(byte[] bytes) {
        if (!isChunk(bytes)) {
            throw new ChunkFormatException("This is not a compiled Fusabi program: it does not begin with FZB.");
        }
        if (bytes.length == MAGIC.length || bytes[MAGIC.length] != VERSION) {
            throw new ChunkFormatException("This compiled program has a format version that this Fusabi does not read.");
        }
        try {
            return new ChunkCodecReader(bytes, MAGIC.length + 1).chunk();
        } catch (KryoException _) {
            throw new ChunkFormatException("The compiled program ends early or is damaged.");
        }
    }

    /** Whether bytes begin as a chunk does. */
    public static boolean isChunk(byte[] bytes) {
        return bytes.length >= MAGIC.length && bytes[0] == MAGIC[0] && bytes[1] == MAGIC[1] && bytes[2] == MAGIC[2];
    }
}
