package fusabi.stdlib;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RegexPatternTest {

    private static final Pattern ROW = Pattern.compile(
            "Regex\\.(IsMatch|Match)\\(\"((?:[^\"\\\\]|\\\\.)*)\", \"((?:[^\"\\\\]|\\\\.)*)\"\\)(\\.Value|)");
    private static final int ENOUGH = 30;

    @Test
    void matchesAsDotnetDoes() throws RegexPattern.Malformed {
        List<String> wrong = new ArrayList<>();
        int checked = 0;
        for (Golden.Row row : Golden.table("dotnet")) {
            Matcher matcher = ROW.matcher(row.expression());
            if (row.isValue() && matcher.matches() && matcher.group(4).isEmpty() == matcher.group(1).equals("IsMatch")) {
                checked++;
                Matcher found = RegexPattern.compile(matcher.group(3).replace("\\\\", "\\"), 0).pattern().matcher(matcher.group(2));
                String actual = matcher.group(1).equals("IsMatch") ? Boolean.toString(found.find())
                        : "\"" + (found.find() ? found.group() : "") + "\"";
                if (!actual.equals(row.result())) {
                    wrong.add(row.expression() + "\n  expected " + row.result() + "\n  actual   " + actual);
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(checked).isGreaterThan(ENOUGH);
    }

    @Test
    void numbersNamedGroupsAfterTheOthers() throws RegexPattern.Malformed {
        RegexPattern.Compiled compiled = RegexPattern.compile("(?<a_1>x)(y)\\k<a_1>", 0);
        assertThat(compiled.names()).containsExactly("0", "1", "a_1");
        assertThat(compiled.groups()).containsExactly(0, 2, 1);
        assertThat(compiled.pattern().matcher("xyx").matches()).isTrue();
    }

    @Test
    void subtractsClasses() throws RegexPattern.Malformed {
        Pattern consonants = RegexPattern.compile("[a-z-[aeiou]]+", 0).pattern();
        assertThat(consonants.matcher("xyz").matches()).isTrue();
        assertThat(consonants.matcher("xaz").matches()).isFalse();
        assertThat(RegexPattern.compile("[[&&]+", 0).pattern().matcher("[&").matches()).isTrue();
    }

    @Test
    void saysWhatIsWrong() {
        assertThatThrownBy(() -> RegexPattern.compile("[z-a]", 0)).hasMessage("Invalid pattern '[z-a]' at offset 4. [x-y] range in reverse order.");
        assertThatThrownBy(() -> RegexPattern.compile("*", 0)).hasMessage("Invalid pattern '*' at offset 1. Quantifier '*' following nothing.");
        assertThatThrownBy(() -> RegexPattern.compile("a{2,1}", 0)).hasMessage("Invalid pattern 'a{2,1}' at offset 6. Illegal {x,y} with x > y.");
        assertThatThrownBy(() -> RegexPattern.compile("(a", 0)).hasMessage("Invalid pattern '(a' at offset 2. Not enough )'s.");
        assertThatThrownBy(() -> RegexPattern.compile("a)", 0)).hasMessage("Invalid pattern 'a)' at offset 2. Too many )'s.");
    }
}
