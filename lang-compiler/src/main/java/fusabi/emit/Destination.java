package fusabi.emit;

/** What becomes of an expression's value. */
sealed interface Destination {

    /** Into this register, written as the very last thing, unless the register is still free. */
    record Register(int index) implements Destination {}

    /** The function returns it. */
    record Tail() implements Destination {}

    /** Only the effects are wanted. */
    record Discard() implements Destination {}

    Destination TAIL = new Tail();
    Destination DISCARD = new Discard();

    static Destination register(int index) {
        return new Register(index);
    }
}
