package fusabi.tooling;

import fusabi.Session;
import fusabi.check.Inspection;
import fusabi.parse.Mending;
import fusabi.parse.Parser;
import fusabi.resolve.Environment;
import fusabi.source.Effort;
import fusabi.source.LargeStack;
import fusabi.source.Outcome;
import fusabi.source.SourceFile;
import java.util.List;

/** What the checker finds in a text that is being written, after the entries that a session has run. */
final class Look {

    /** Nobody waits longer for a list of names. */
    private static final long MOST_EFFORT = Effort.LIMIT / 10;

    private final Session session;
    private final Environment environment;

    Look(Session session) {
        this.session = session;
        this.environment = session.environment();
    }

    Environment environment() {
        return environment;
    }

    /** Of a text that may stop in the middle. */
    Inspection at(String text) {
        return session.interruptible(() -> LargeStack.run(() -> Effort.within(MOST_EFFORT, () -> Outcome.of(
                Inspection.of(List.of(Parser.readable(SourceFile.of("entry", Mending.mended(text)))), environment.aside())))))
                .value().orElseGet(Inspection::nothing);
    }
}
