package fusabi.vm;

/**
 * A word that a host holds: it stays valid until this is released, Java's collector has taken it, or the instance is closed. May be given to any
 * thread; the word is for the one that uses the instance.
 */
public final class Root {

    private volatile long word;
    private volatile boolean released;
    /** Why there is no word any more; null when there is one. */
    private volatile String lost;

    Root(long word) {
        this.word = word;
    }

    /** The word. */
    public long word() {
        if (released) {
            throw new IllegalStateException("The value was released.");
        }
        if (lost != null) {
            throw new IllegalStateException(lost);
        }
        return word;
    }

    /** Goes on as another word, of the program that has taken the place of the one it was of. */
    void move(long next) {
        word = next;
    }

    void lose(String why) {
        lost = why;
    }

    /** Lets go of the word. */
    public void release() {
        released = true;
    }

    boolean isReleased() {
        return released || lost != null;
    }
}
