package fusabi.border;

/** Which way values go. */
public enum Direction {
    TO_JAVA, TO_SCRIPT;

    /** The way of a function's arguments, when the function itself goes this way. */
    Direction reversed() {
        return this == TO_JAVA ? TO_SCRIPT : TO_JAVA;
    }
}
