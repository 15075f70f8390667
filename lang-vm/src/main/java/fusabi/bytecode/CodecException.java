package fusabi.bytecode;

/** Bytes end early, or are too many. */
public final class CodecException extends RuntimeException {

    private static final long serialVersionUID = 1;

    CodecException(String message) {
        super(message);
    }
}
