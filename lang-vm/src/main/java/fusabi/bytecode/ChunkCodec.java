package fusabi.bytecode;

import com.esotericsoftware.kryo.kryo5.KryoException;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Chunks as sections of an {@link FzbFile}. Reading checks form only; what a chunk means is the {@link Verifier}'s business. */
public final class ChunkCodec {
    /*
     * Numbers are variable-length ints of Kryo's Output and Input, lists are their length and their items. Only these primitives of Kryo are used:
     * its own readers of strings and arrays believe a declared length and allocate, where ChunkCodecReader compares it with the bytes that are left.
     * Maps and sets are written sorted, since their order in memory differs between runs.
     */

    private ChunkCodec() {}

    /** The sections that hold a chunk; DEBUG is missing when the chunk says nothing of the kind. */
    public static Map<Section, byte[]> sections(Chunk chunk) {
        Map<Section, byte[]> sections = new EnumMap<>(Section.class);
        sections.put(Section.PROGRAM, written(writer -> writer.program(chunk)));
        sections.put(Section.CONSTANTS, written(writer -> writer.constants(chunk)));
        sections.put(Section.TYPES, written(writer -> writer.types(chunk)));
        sections.put(Section.REFERENCES, written(writer -> writer.references(chunk)));
        sections.put(Section.CODE, written(writer -> writer.code(chunk)));
        if (!chunk.equals(chunk.withoutDebug())) {
            sections.put(Section.DEBUG, written(writer -> writer.debug(chunk)));
        }
        return sections;
    }

    private static byte[] written(Consumer<ChunkCodecWriter> section) {
        ChunkCodecWriter writer = new ChunkCodecWriter();
        section.accept(writer);
        return writer.toBytes();
    }

    /** A file with nothing but the chunk. */
    public static byte[] write(Chunk chunk) {
        return FzbFile.write(sections(chunk));
    }

    /** The chunk that bytes hold; a {@link ChunkFormatException} when they hold none. */
    public static Chunk read(byte[] bytes) {
        FzbFile file = FzbFile.over(bytes);
        file.checkHash();
        return read(file);
    }

    /** The chunk that a file holds; a {@link ChunkFormatException} when it holds none. */
    public static Chunk read(FzbFile file) {
        return reading(() -> ChunkCodecReader.chunk(file));
    }

    static <T> T reading(Supplier<T> read) {
        try {
            return read.get();
        } catch (KryoException _) {
            throw ChunkFormatException.damaged();
        }
    }
}
