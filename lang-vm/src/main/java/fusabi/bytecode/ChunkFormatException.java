package fusabi.bytecode;

/** Bytes that are no chunk: a damaged file, another version's or something else altogether. */
public final class ChunkFormatException extends RuntimeException {

    private static final long serialVersionUID = 1;

    ChunkFormatException(String message) {
        super(message);
    }

    ChunkFormatException(String message, Throwable cause) {
        super(message, cause);
    }
}
