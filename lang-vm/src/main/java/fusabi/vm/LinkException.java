package fusabi.vm;

/** A chunk refers to something that the image does not define, or not with the shape that the chunk relies on. */
public final class LinkException extends RuntimeException {

    private static final long serialVersionUID = 1;

    LinkException(String message) {
        super(message);
    }
}
