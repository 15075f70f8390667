package fusabi.repl.interactive;

/** What became of something that was entered. */
sealed interface Reaction {

    /** It was done. */
    record Done() implements Reaction {}

    /** It was not; the session is as it was. */
    record Failed(Setup.Failure failure) implements Reaction {}

    /** The conversation ends. */
    record Leave(int exitCode) implements Reaction {}

    static Reaction misused() {
        return new Failed(Setup.Failure.MISUSED);
    }
}
