package fusabi.heap;

/** Takes the words that a {@link Traced} holds. */
public interface Tracer {

    /** A word that must stay valid. */
    void word(long word);

    /** Words {@code from} (inclusive) to {@code to} (exclusive) of an array. */
    default void words(long[] words, int from, int to) {
        for (int i = from; i < to; i++) {
            word(words[i]);
        }
    }
}
