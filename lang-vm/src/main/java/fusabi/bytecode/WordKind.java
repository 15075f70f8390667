package fusabi.bytecode;

/**
 * What is known of a word before the program runs. A set of kinds is what a register may hold where paths meet: the union of their bits; the empty
 * set is that of a register which nothing has written.
 */
public enum WordKind {
    INT(1), FLOAT(1 << 1), BOOL(1 << 2),
    /** Refers to nothing: the three above, chars and other small numbers, enums, unit, null, cases without fields, functions without captures. */
    PLAIN(1 << 3 | 1 | 1 << 1 | 1 << 2),
    /** An int64, boxed or not. */
    INT64(1 << 4),
    /** A pointer to an object that is not a boxed number, or the handle of a Java object. */
    REFERENCE(1 << 5),
    /** Anything. */
    WORD((1 << 7) - 1);

    /** Of {@link #PLAIN} what has no kind of its own: it may be a null or a default, which code of any type may hold. */
    private static final int OTHER_PLAIN = 1 << 3;
    private static final int UNKNOWN = 1 << 6;
    private static final WordKind[] ALL = values();

    private final int set;

    WordKind(int set) {
        this.set = set;
    }

    /** The words of this kind. */
    public int set() {
        return set;
    }

    /** The narrowest kind of all words of a set that is not empty. */
    public static WordKind of(int set) {
        for (WordKind kind : ALL) {
            if ((set & ~kind.set) == 0) {
                return kind;
            }
        }
        return WORD;
    }

    /** Whether all words of a set are of this kind. */
    public boolean covers(int set) {
        return (set & ~this.set) == 0;
    }

    /** Whether a word of a set may turn out to be of this kind. */
    public boolean mayBe(int set) {
        return (set & (this.set | OTHER_PLAIN | UNKNOWN)) != 0;
    }
}
