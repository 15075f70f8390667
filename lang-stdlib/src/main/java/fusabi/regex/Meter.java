package fusabi.regex;

/** Pays for the work of reading a pattern or of a match; it may throw to end it. */
@FunctionalInterface
public interface Meter {

    /** Called once for so many steps. */
    int STEPS = 64;

    /** {@link #STEPS} steps have been taken. */
    void tick();

    /** So many bytes more will be taken. */
    default void room(long bytes) { }
}
