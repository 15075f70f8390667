package fusabi.tooling;

import fusabi.Session;

/** An entry that has been compiled, to be run once. */
public final class Entry {

    private final Session.Step step;

    Entry(Session.Step step) {
        this.step = step;
    }

    /**
     * Runs it. What it declares is seen by the entries after it; when it ends with an exception it has declared nothing.
     *
     * @return what F# Interactive answers: {@code val x: int = 42}, lines without an end of line after the last; empty when there is nothing to say
     * @throws fusabi.ScriptException       what it raised
     * @throws fusabi.host.LimitExceeded a limit, or an interruption: {@code session.instance().interrupt()} from another thread
     * @throws fusabi.ScriptExit            it called {@code exit}
     */
    public String run() {
        Object value = step.run();
        return value == null ? "" : "val it = " + value;
    }
}
