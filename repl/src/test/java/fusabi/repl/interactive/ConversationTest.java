package fusabi.repl.interactive;

import fusabi.Engine;
import fusabi.RunOptions;
import fusabi.tooling.Candidate;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ConversationTest {

    private static final String LONG = IntStream.range(0, 8_000)
            .mapToObj(i -> "let f" + i + " x = match x, " + i + " with 0, y -> [y] | a, b -> [a; b] |> List.map (fun c -> c + a)\n").collect(Collectors.joining());

    private final StringBuilder said = new StringBuilder();
    private int columns = 80;
    private final Conversation conversation = conversation();

    private Conversation conversation() {
        Setup.Io io = new Setup.Io(InputStream.nullInputStream(), said::append, said::append, () -> { }, true, false, () -> columns);
        Setup setup = new Setup(Engine::withStandardLibrary, RunOptions.defaults().withoutLimits(), List.of(), _ -> new Setup.Script.Missing("no files"), io,
                Map.of(), page -> page, _ -> 1, "0");
        return new Conversation(setup, Screen.plain(io), () -> null);
    }

    /** Ctrl-C is pressed again and again until something has ended. */
    private Reaction interrupted(String entry) throws InterruptedException {
        Thread impatient = Thread.ofPlatform().start(() -> {
            while (!conversation.interrupt()) {
                Thread.onSpinWait();
            }
        });
        Reaction reaction = conversation.enter(entry);
        impatient.join();
        return reaction;
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ":type ", ":bytecode "})
    void compilingIsInterrupted(String command) throws InterruptedException {
        conversation.enter("let kept = 41");
        said.setLength(0);
        String text = command.isEmpty() ? LONG : command + LONG.replaceAll("\n", "\n ") + "f0";
        assertThat(interrupted(text)).isEqualTo(new Reaction.Failed(Setup.Failure.STOPPED));
        assertThat(said).hasToString("Interrupted.\n");
        said.setLength(0);
        assertThat(conversation.enter("kept + 1")).isEqualTo(new Reaction.Done());
        assertThat(said).hasToString("val it: int = 42\n");
    }

    @Test
    void filesThatAreLoadedAreCompleted(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("shapes.fsx"), "");
        Files.writeString(folder.resolve("shadow.txt"), "");
        Files.createDirectory(folder.resolve("shared"));
        for (String before : List.of("#load \"", "let x = 1\n#load \"", "#load \"a.fsx\" \"", "  #load  @\"")) {
            String text = before + folder + "/sha";
            assertThat(Completing.at(text, text.length(), conversation).candidates()).extracting(Candidate::text)
                    .containsExactly(folder + "/shapes.fsx", folder + "/shared/");
        }
        assertThat(Completing.at("let x = \"" + folder + "/sha", 10, conversation).candidates()).isEmpty();
    }

    @Test
    void valuesFitTheWindowAndAreNoWiderThanThoseOfFSharpInteractive() {
        conversation.enter("[1 .. 20]");
        columns = 40;
        conversation.enter("[1 .. 20]");
        columns = 200;
        conversation.enter("[1 .. 20]");
        String wide = "val it: int list =\n  [1; 2; 3; 4; 5; 6; 7; 8; 9; 10; 11; 12; 13; 14; 15; 16; 17; 18; 19; 20]\n";
        assertThat(said).hasToString(wide + "val it: int list =\n  [1; 2; 3; 4; 5; 6; 7; 8; 9; 10; 11;\n   12; 13; 14; 15; 16; 17; 18; 19; 20]\n" + wide);
    }

    @Test
    void helpFitsTheWindow() {
        columns = 60;
        conversation.enter(":help");
        assertThat(said.toString().lines()).allMatch(line -> line.length() < 60)
                .contains("  :limits [NAME VALUE]  shows what an entry may use, or", "                        sets one limit");
    }

    @Test
    void commandsThatNeedNothingTakeNothing() {
        conversation.enter("let x = 1");
        assertThat(conversation.enter(":reset heap")).isEqualTo(Reaction.misused());
        conversation.enter("x");
        assertThat(said).hasToString("val x: int = 1\nUse it as :reset; :help reset tells more.\nval it: int = 1\n");
    }
}
