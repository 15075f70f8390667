package fusabi.heap;

/** What an object of the arena is. */
public enum ObjectKind {
    /** A record, tuple, union case, class, exception: a layout's fields. */
    DATA,
    /** A function with the words it captured; the layout is the function's id. */
    CLOSURE,
    /** A function word, then the arguments it has been given so far. */
    PAP,
    /** One mutable word. */
    CELL,
    /** Elements. */
    ARRAY,
    /** One raw word, a number that does not fit a word's payload; the layout is its {@link fusabi.value.NumericKind}. The only kind with raw bits. */
    BOXED
}
