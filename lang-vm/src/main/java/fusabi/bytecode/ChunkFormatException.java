package fusabi.bytecode;

/** Bytes that are not a chunk of this version. */
public final class ChunkFormatException extends RuntimeException {

    private static final long serialVersionUID = 1;

    ChunkFormatException(String message) {
        super(message);
    }

    static ChunkFormatException damaged() {
        return new ChunkFormatException("The compiled program is damaged.");
    }
}
