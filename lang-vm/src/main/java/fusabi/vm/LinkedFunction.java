package fusabi.vm;

import fusabi.bytecode.Chunk;
import fusabi.bytecode.ChunkParts;
import fusabi.bytecode.FunctionKinds;
import fusabi.bytecode.Prototype;
import java.util.List;

/** A function of an image. One of the library is read from its file when somebody asks for more than its code. */
final class LinkedFunction {

    private final int id;
    private final int start;
    private final ChunkParts file;
    private final int at;
    private final int debugAt;
    private final FunctionKinds kinds;
    private final Chunk chunk;
    /** Whoever reads it sees null or the whole of it: prototypes are immutable. */
    private Prototype prototype;

    /**
     * One that has just been linked.
     *
     * @param start where its code begins in the image
     * @param chunk where it was defined
     */
    LinkedFunction(int id, int start, Prototype prototype, Chunk chunk) {
        this.id = id;
        this.start = start;
        this.prototype = prototype;
        this.chunk = chunk;
        this.kinds = prototype.kinds();
        this.file = null;
        this.at = 0;
        this.debugAt = 0;
    }

    /** One that stands in a file. */
    LinkedFunction(int id, int start, FunctionKinds kinds, ChunkParts file, int at, int debugAt) {
        this.id = id;
        this.start = start;
        this.kinds = kinds;
        this.chunk = null;
        this.file = file;
        this.at = at;
        this.debugAt = debugAt;
    }

    int id() {
        return id;
    }

    int start() {
        return start;
    }

    FunctionKinds kinds() {
        return kinds;
    }

    Prototype prototype() {
        Prototype known = prototype;
        if (known == null) {
            known = file.function(at, debugAt);
            prototype = known;
        }
        return known;
    }

    Chunk chunk() {
        return chunk == null ? file.chunk() : chunk;
    }

    /** Whether they were defined together. */
    boolean isWith(LinkedFunction other) {
        return file == null ? chunk == other.chunk : file == other.file;
    }

    private List<String> files() {
        return chunk == null ? file.files() : chunk.files();
    }

    /** Where in the source the instruction at {@code pc} of the image comes from. */
    Ending.Frame place(int pc) {
        int offset = pc - start;
        Prototype.Place found = null;
        for (Prototype.Place place : prototype().places()) {
            if (place.pc() > offset) {
                break;
            }
            found = place;
        }
        return found == null
                ? new Ending.Frame(prototype().name(), "", 0, 0)
                : new Ending.Frame(prototype().name(), files().get(found.file()), found.line(), found.column());
    }
}
