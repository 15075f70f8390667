package fusabi.bytecode;

import java.util.ArrayList;
import java.util.List;

/**
 * What a compiled program takes from elsewhere.
 *
 * @param library the hash of the library that it was made with, as text
 * @param natives functions of the host
 */
public record Imports(String library, List<Native> natives) {

    public Imports {
        natives = List.copyOf(natives);
    }

    /**
     * A function that the host must have.
     *
     * @param name under which code refers to it
     * @param type as F# writes it
     */
    public record Native(String name, String type) {}

    /** The bytes of the section. */
    public byte[] toBytes() {
        ChunkCodecWriter writer = new ChunkCodecWriter();
        writer.imports(this);
        return writer.toBytes();
    }

    /**
     * What a file says that it takes.
     *
     * @throws ChunkFormatException when it does not say it as {@link #toBytes} does
     */
    public static Imports of(FzbFile file) {
        return ChunkCodec.reading(() -> {
            ChunkCodecReader reader = file.open(Section.IMPORTS);
            Imports imports = new Imports(reader.text(), new ArrayList<>(
                    reader.list(2, () -> new Native(reader.text(), reader.text()))));
            reader.end();
            return imports;
        });
    }
}
