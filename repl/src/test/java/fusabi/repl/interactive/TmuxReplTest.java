package fusabi.repl.interactive;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** The REPL as a process of its own in a terminal of tmux. */
class TmuxReplTest extends ReplCases {

    @TempDir
    private Path folder;

    @BeforeAll
    static void thereIsTmux() {
        assumeTrue(TmuxStage.isPossible(), "tmux is not on this machine: the same cases run in a terminal of JLine's");
    }

    @Override
    Stage begun(Path state, int columns, int lines) {
        return new TmuxStage(folder, state, columns, lines);
    }
}
