package fusabi.repl.interactive;

import java.nio.file.Path;

/** The REPL in a terminal of JLine's. */
class JLineReplTest extends ReplCases {

    @Override
    Stage begun(Path state, int columns, int lines) {
        return new JLineStage(state, columns, lines);
    }
}
