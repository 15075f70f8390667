package fusabi.repl.interactive;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
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

    /** JLine's emulator has one column for each letter. */
    @Test
    void lettersOfTwoColumnsStandAtTheMarginOnce() {
        Stage stage = begin();
        stage.resize(20, 20);
        // Two columns of prompt, eight of text, and five letters of two columns to the margin.
        stage.type("let x = ");
        stage.untilShown("> let x =");
        for (String letter : "\"a漢字漢字".split("")) {
            stage.type(letter);
            stage.untilShown(letter);
        }
        stage.type("終\"");
        stage.until("the rest in the next line", screen -> screen.replace(" ", "").endsWith(">letx=\"a漢字漢字\n終\""));
    }
}
