package fusabi.emit;

/** Where a function finds a variable. */
sealed interface Location {

    record InRegister(int register) implements Location {}

    /** Captured: a field of the function's own closure. */
    record InClosure(int index) implements Location {}
}
