package fusabi.benchmarks.running;

/** A contender could not do it; the message says why, as a note under the table. */
final class Failure extends Exception {

    private static final long serialVersionUID = 1;

    Failure(String message) {
        super(message);
    }
}
