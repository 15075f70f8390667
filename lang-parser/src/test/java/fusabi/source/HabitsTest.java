package fusabi.source;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class HabitsTest {

    private static String note(String line) {
        return Habits.noteFor(Span.of(SourceFile.of("a.fsx", line), 0, 1)).orElse("");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "def f(x):                  | A function is defined by `let`",
        "function f(x) {            | A function is defined by `let`",
        "var x = 1                  | A value gets its name by `let`",
        "String s = 5;              | A value gets its name by `let`",
        "List<int> xs = y           | A value gets its name by `let`",
        "x = 5                      | A value gets its name by `let`",
        "import math                | Modules and namespaces are opened",
        "throw new Exception(x)     | Exceptions are raised by `raise`",
        "for i in range(10):        | A range is written",
        "System.out.println(x)      | Texts are printed by `printfn",
        "let f = lambda x: x        | A function without a name is written",
        "let f = x => x             | A function without a name is written",
        "let y = [x * x for x in z] | In a list the loop comes first",
        "let y = a ? b : c          | A choice between two values"
    })
    void linesOfOtherLanguagesAreKnown(String line, String note) {
        assertThat(note(line)).startsWith(note);
    }

    @ParameterizedTest
    @ValueSource(strings = {"let x = y", "let mutable count = total", "type T = U", "x == 5", "if x = 5 then", "match x with", "use r = open x", "f x",
        "    printfn \"%d\" n", "member x.Y = z", "x <- y", "{ r with A = 1 }", "let y = [ for x in z do x ]", "let y = [| for x in z -> x |]"})
    void linesOfFSharpAreLeftAlone(String line) {
        assertThat(note(line)).isEmpty();
    }
}
