package fusabi.repl.interactive;

import fusabi.repl.interactive.Stage.Key;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** What a user does in a terminal, whatever terminal it is. */
abstract class ReplCases {

    @TempDir
    private Path state;

    private Stage stage;

    abstract Stage begun(Path state, int columns, int lines);

    final Stage begin() {
        stage = begun(state, 100, 30);
        stage.untilPrompted();
        return stage;
    }

    @AfterEach
    void end() {
        if (stage != null) {
            stage.close();
        }
    }

    @Test
    void aFunctionOfSeveralLinesIsIndentedAndEndsWithAnEmptyLine() {
        begin();
        stage.begin("let rec factorial n =");
        stage.begin("if n = 0 then 1");
        stage.begin("else n * factorial (n - 1)");
        assertThat(stage.screen()).contains("\n> let rec factorial n =\n.     if n = 0 then 1\n.     else n * factorial (n - 1)\n.");
        stage.press(Key.ENTER);
        stage.untilPrompted();
        stage.enter("factorial 10");
        stage.untilShown("3628800");
        stage.untilPrompted();
    }

    @Test
    void twoSemicolonsEndAnEntryToo() {
        begin();
        stage.begin("let twice x =");
        stage.enter("x + x;;");
        stage.untilPrompted();
        stage.enter("twice 21;;");
        stage.untilShown("42");
        stage.untilPrompted();
    }

    @Test
    void tabCompletesCommandsAndShowsAMenu() {
        begin();
        stage.type(":re");
        stage.press(Key.TAB);
        stage.untilShown(":reload");
        stage.untilShown(":reset");
        stage.type("s");
        stage.until("one of the two to go", screen -> !screen.contains(":reload"));
        stage.press(Key.TAB);
        stage.untilShown("> :reset");
        stage.press(Key.ENTER);
        stage.until("the menu to go", screen -> screen.endsWith("> :reset"));
        stage.press(Key.ENTER);
        stage.untilShown("// a new session");
        stage.untilPrompted();
    }

    @Test
    void tabCompletesNamesWithTheirTypes() {
        begin();
        stage.enter("let numbers = [3; 1; 2]");
        stage.untilPrompted();
        stage.type("List.mapi numb");
        stage.press(Key.TAB);
        stage.untilShown("> List.mapi numbers");
        stage.press(Key.CTRL_C);
        stage.untilPrompted();
        stage.type("List.sortB");
        stage.press(Key.TAB);
        stage.untilShown("> List.sortBy");
        stage.until("a menu with types", screen -> screen.contains("\n sortBy ") && screen.contains("sortByDescending") && screen.contains("list: 'T list"));
        stage.press(Key.TAB);
        stage.press(Key.TAB);
        stage.untilShown("> List.sortByDescending");
        stage.press(Key.ENTER);
        stage.until("the menu to go", screen -> screen.endsWith("> List.sortByDescending"));
        stage.enter(" id numbers");
        stage.untilShown("[3; 2; 1]");
        stage.untilPrompted();
        stage.type("numbers.");
        stage.press(Key.TAB);
        stage.untilShown("Length");
        stage.press(Key.ESCAPE);
        stage.until("the menu to go", screen -> screen.endsWith("> numbers."));
        stage.press(Key.CTRL_C);
        stage.untilPrompted();
    }

    @Test
    void aKeyShowsTheTypeAtTheCursor() {
        begin();
        stage.type("List.length");
        stage.untilShown("> List.length");
        stage.press(Key.ALT_T);
        stage.untilShown("List.length: 'a list -> int");
        stage.enter(" [1; 2]");
        stage.untilShown("val it: int = 2");
        stage.untilPrompted();
        assertThat(stage.screen()).doesNotContain("'a list");
    }

    @Test
    void afterAMistakeTheSessionGoesOnAsItWas() {
        begin();
        stage.enter("let price = 20");
        stage.untilPrompted();
        stage.enter("let price = price + \"a\"");
        stage.untilShown("error FS0001");
        stage.untilPrompted();
        stage.enter("failwith \"nothing\"");
        stage.untilShown("System.Exception: nothing");
        stage.untilPrompted();
        stage.enter("price + 22");
        stage.untilShown("42");
        stage.untilPrompted();
        assertThat(stage.screen()).doesNotContain("\tat ").doesNotContain("java.");
    }

    @Test
    void ctrlCEndsWhatRunsAndKeepsTheSession() {
        begin();
        stage.enter("let kept = 40");
        stage.untilPrompted();
        stage.enter("printfn \"begun\"; while true do ()");
        stage.untilShown("\nbegun");
        stage.press(Key.CTRL_C);
        stage.untilShown("Interrupted");
        stage.untilPrompted();
        stage.enter("kept + 2");
        stage.untilShown("42");
        stage.untilPrompted();
    }

    @Test
    void ctrlCAtThePromptDropsWhatIsTyped() {
        begin();
        stage.begin("let dropped =");
        stage.type("  1 +");
        stage.untilShown("1 +");
        stage.press(Key.CTRL_C);
        stage.untilPrompted();
        stage.enter("6 * 7");
        stage.untilShown("42");
        stage.untilPrompted();
    }

    @Test
    void ctrlDLeaves() {
        begin();
        stage.press(Key.CTRL_D);
        stage.until("the end", _ -> stage.isOver());
    }

    @Test
    void entriesAreRememberedInTheNextRun() throws IOException {
        begin();
        stage.begin("let remembered x =");
        stage.begin("x * 2");
        stage.press(Key.ENTER);
        stage.untilPrompted();
        stage.enter(":quit");
        stage.until("the end", _ -> stage.isOver());
        stage.close();
        Path file = Stage.history(state);
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
        begin();
        stage.press(Key.UP);
        stage.untilShown("> :quit");
        stage.press(Key.UP);
        stage.untilShown("> let remembered x =\n.     x * 2");
        // What was whole is whole: no empty line is wanted.
        stage.press(Key.ENTER);
        stage.untilPrompted();
        stage.enter("remembered 21");
        stage.untilShown("42");
        stage.untilPrompted();
    }

    @Test
    void upFindsWhatBeginsAsWhatIsTyped() {
        begin();
        stage.enter("let apples = 3");
        stage.untilPrompted();
        stage.enter("let pears = 4");
        stage.untilPrompted();
        stage.enter("apples + pears");
        stage.untilPrompted();
        stage.type("let a");
        stage.untilShown("> let a");
        stage.press(Key.UP);
        stage.until("the entry that begins so", screen -> screen.endsWith("> let apples = 3"));
        stage.press(Key.DOWN);
        stage.until("what had been typed", screen -> screen.endsWith("> let a"));
        stage.press(Key.CTRL_C);
        stage.untilPrompted();
        stage.type("mutable");
        stage.untilShown("> mutable");
        stage.press(Key.UP);
        stage.until("the last entry, as none begins so", screen -> screen.endsWith("> apples + pears"));
        stage.press(Key.UP);
        stage.until("the one before", screen -> screen.endsWith("> let pears = 4"));
        stage.press(Key.DOWN);
        stage.press(Key.DOWN);
        stage.until("what had been typed", screen -> screen.endsWith("> mutable"));
    }

    @Test
    void twoHundredLinesArePasted() {
        begin();
        String script = IntStream.range(0, 40).mapToObj(i -> "// part " + i + "\nlet f" + i + " x =\n    let y = x + " + i + "\n    y * 2\n\n")
                .collect(Collectors.joining());
        assertThat(script.lines()).hasSize(200);
        stage.paste(script);
        stage.untilShown("let y = x + 39\n.     y * 2");
        stage.press(Key.ENTER);
        stage.untilPrompted();
        stage.enter("f0 1 + f39 (-18)");
        stage.untilShown("44");
        stage.untilPrompted();
        stage.press(Key.UP);
        stage.press(Key.UP);
        stage.untilShown("let y = x + 39\n.     y * 2");
    }

    @Test
    void linesThatArePastedAsKeysKeepTheirBlanks() {
        begin();
        stage.pasteAsKeys("let first = 40\nlet rec sum xs =\n    match xs with\n    | [] -> 0\n\n    | x :: rest ->\n        let s = sum rest\n        x + s\n\nsum [first; 2]\n");
        stage.untilShown("val it: int = 42");
        stage.untilPrompted();
        assertThat(stage.screen()).contains("val sum: xs: int list -> int").doesNotContain("error");
    }

    @Test
    void theWindowIsResized() {
        begin();
        stage.type("let text = \"" + "long ".repeat(10) + "\" + \"longer\"");
        stage.untilShown("long \" + \"longer\"");
        stage.resize(60, 20);
        stage.untilShown("> let text = \"" + "long ".repeat(9) + "l\nong \" + \"longer\"");
        stage.type(" + \"!\"");
        stage.press(Key.ENTER);
        stage.untilPrompted();
        stage.resize(120, 30);
        stage.enter("text.Length");
        stage.untilShown("57");
        stage.untilPrompted();
    }

    @Test
    void aScriptReadsWhatIsTypedAhead() {
        begin();
        stage.pasteAsKeys("let greet () =\n    let name = System.Console.ReadLine()\n    \"Hello, \" + name\n\ngreet () +\n    greet ()\n\nAnn\nBob\n1 + 1\n");
        stage.untilShown("val it: string = \"Hello, AnnHello, Bob\"");
        stage.untilShown("val it: int = 2");
        stage.untilPrompted();
    }

    @Test
    void ctrlCForgetsAKeyThatIsBegun() {
        begin();
        stage.type("Sys");
        stage.untilShown("> Sys");
        stage.press(Key.ESCAPE);
        stage.press(Key.CTRL_C);
        stage.untilPrompted();
        stage.type("System.Math.PI");
        stage.untilShown("> System.Math.PI");
    }

    @Test
    void aScriptReadsWhatIsTyped() {
        begin();
        stage.enter("printf \"Name? \"; System.Console.ReadLine().ToUpper()");
        stage.untilShown("\nName?");
        stage.enter("ann");
        stage.untilShown("ANN");
        stage.untilPrompted();
    }
}
