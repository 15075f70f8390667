package fusabi.tooling;

import fusabi.Session;
import fusabi.Value;
import fusabi.syntax.Declaration;
import fusabi.vm.RunReport;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An entry that has been compiled, to be run once. */
public final class Entry {

    private final Session session;
    private final Session.Step step;
    private final List<Declaration> declarations;
    private RunReport report;

    Entry(Session session, Session.Step step, List<Declaration> declarations) {
        this.session = session;
        this.step = step;
        this.declarations = declarations;
    }

    /** Runs it, and answers in lines as long as those of F# Interactive. */
    public String run() {
        return run(Answers.WIDTH);
    }

    /**
     * Runs it. What it declares is seen by the entries after it; when it ends with an exception it has declared nothing.
     *
     * @param width how many characters the lines of values may have
     * @return what F# Interactive answers: {@code val x: int = 42}, lines without an end of line after the last; empty when there is nothing to say
     * @throws fusabi.ScriptException    what it raised
     * @throws fusabi.host.LimitExceeded a limit, or an interruption: {@code session.instance().interrupt()} from another thread
     * @throws fusabi.ScriptExit         it called {@code exit}
     */
    public String run(int width) {
        try {
            step.executeOnce().ifPresent(Value::release);
        } finally {
            report = session.instance().report();
        }
        return new Answers(session, width).to(declarations, step.declared(), step.answers());
    }

    /** What running it has used, without what making its answer has; empty before it has run. */
    public Optional<RunReport> report() {
        return Optional.ofNullable(report);
    }

    /** The values, functions, modules and types that it declares, {@code it} apart. */
    public Set<String> declared() {
        Set<String> names = new LinkedHashSet<>(step.declared().items().keySet());
        names.addAll(step.declared().modules().keySet());
        names.addAll(step.declared().types().keySet());
        names.remove("it");
        return names;
    }
}
