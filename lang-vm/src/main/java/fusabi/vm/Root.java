package fusabi.vm;

/**
 * A word that a host holds: it stays valid until this is released, Java's collector has taken it, or the instance is closed. May be given to any
 * thread; the word is for the one that uses the instance.
 */
public final class Root {

    private final long word;
    private volatile boolean released;

    Root(long word) {
        this.word = word;
    }

    /** The word. */
    public long word() {
        if (released) {
            throw new IllegalStateException("The value was released.");
        }
        return word;
    }

    /** Lets go of the word. */
    public void release() {
        released = true;
    }

    boolean isReleased() {
        return released;
    }
}
