package fusabi.bytecode;

import java.util.List;
import java.util.function.Supplier;

/** A chunk in its file, of which parts are read when they are needed: for a library, of which most programs need little. */
public final class ChunkParts {

    private final Supplier<FzbFile> source;
    private FzbFile file;
    private Chunk chunk;
    private List<String> files;

    /**
     * Where the parts stand in the file.
     *
     * @param functions what functions do, in their order
     * @param debug     what else there is to say of them; empty when there is nothing
     * @param types     types, in their order
     */
    public record Places(int[] functions, int[] debug, int[] types) {}

    /** The parts of a file that is asked for when the first of them is. */
    public ChunkParts(Supplier<FzbFile> file) {
        this.source = file;
    }

    private synchronized FzbFile file() {
        if (file == null) {
            file = source.get();
        }
        return file;
    }

    /** Where everything stands. */
    public static Places places(FzbFile file) {
        ChunkCodecReader code = file.open(Section.CODE);
        int[] functions = new int[code.count(1)];
        for (int i = 0; i < functions.length; i++) {
            functions[i] = code.position();
            code.prototype();
        }
        int[] debug = {};
        if (file.has(Section.DEBUG)) {
            ChunkCodecReader reader = file.open(Section.DEBUG);
            reader.texts();
            debug = new int[reader.count(1)];
            for (int i = 0; i < debug.length; i++) {
                debug[i] = reader.position();
                reader.text();
                reader.places();
            }
        }
        ChunkCodecReader reader = file.open(Section.TYPES);
        int[] types = new int[reader.count(1)];
        for (int i = 0; i < types.length; i++) {
            types[i] = reader.position();
            reader.type();
        }
        return new Places(functions, debug, types);
    }

    /** The function at this place; {@code debug} is negative when there is nothing else to say. */
    public Prototype function(int at, int debug) {
        return ChunkCodec.reading(() -> {
            Prototype function = file().open(Section.CODE, at).prototype();
            if (debug < 0) {
                return function;
            }
            ChunkCodecReader more = file().open(Section.DEBUG, debug);
            return function.with(more.text(), more.places());
        });
    }

    /** The type at this place. */
    public TypeDescriptor type(int at) {
        return ChunkCodec.reading(() -> file().open(Section.TYPES, at).type());
    }

    /** The names of the source files. */
    public synchronized List<String> files() {
        if (files == null) {
            files = file().has(Section.DEBUG) ? ChunkCodec.reading(() -> file().open(Section.DEBUG).texts()) : List.of();
        }
        return files;
    }

    /** All of it. */
    public synchronized Chunk chunk() {
        if (chunk == null) {
            chunk = ChunkCodec.read(file());
        }
        return chunk;
    }
}
