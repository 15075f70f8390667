package fusabi.tooling;

import fusabi.Session;
import fusabi.resolve.Item;
import fusabi.resolve.Value;
import fusabi.syntax.Declaration;
import java.util.List;
import java.util.Optional;

/** An entry that has been compiled, to be run once. */
public final class Entry {

    private final Session session;
    private final Session.Step step;
    private final List<Declaration> declarations;

    Entry(Session session, Session.Step step, List<Declaration> declarations) {
        this.session = session;
        this.step = step;
        this.declarations = declarations;
    }

    /**
     * Runs it. What it declares is seen by the entries after it; when it ends with an exception it has declared nothing.
     *
     * @return what F# Interactive answers: {@code val x: int = 42}, lines without an end of line after the last; empty when there is nothing to say
     * @throws fusabi.ScriptException    what it raised
     * @throws fusabi.host.LimitExceeded a limit, or an interruption: {@code session.instance().interrupt()} from another thread
     * @throws fusabi.ScriptExit         it called {@code exit}
     */
    public String run() {
        Optional<fusabi.Value> answer = step.execute();
        answer.ifPresent(fusabi.Value::release);
        Optional<Value> result = answer.isPresent() && step.declared().items().get("it") instanceof Item.OfValue(var value) ? Optional.of(value)
                : Optional.empty();
        return new Answers(session).to(declarations, step.declared(), result);
    }
}
