package fusabi.tooling;

import fusabi.Session;
import fusabi.check.Inspection;
import fusabi.parse.Mending;
import fusabi.parse.Parser;
import fusabi.resolve.Environment;
import fusabi.source.SourceFile;
import java.util.List;

/** What the checker finds in a text that is being written, after the entries that a session has run. */
final class Look {

    private final Environment environment;

    Look(Session session) {
        this.environment = session.environment();
    }

    Environment environment() {
        return environment;
    }

    /** Of a text that may stop in the middle. */
    Inspection at(String text) {
        return Inspection.of(List.of(Parser.readable(SourceFile.of("entry", Mending.mended(text)))), environment.aside());
    }
}
