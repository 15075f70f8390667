package fusabi.regex;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RegexTest {

    private static final Meter FREE = () -> { };

    private static String found(String pattern, int options, String text) throws MalformedPattern {
        Regex regex = Regex.compile(pattern, options, FREE);
        int[] match = regex.match(text, regex.isRightToLeft() ? text.length() : 0, FREE);
        return match == null ? "none" : text.substring(match[0], match[0] + match[1]);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ' ', value = {
        "a+b aaab aaab", "a+?b aaab aaab", "a+? aaab a", "a{2} aaab aa", "a{2,}b aaab aaab", "a{1,2}?b aaab aab", "(a|ab)(c|bcd) abcd abcd",
        "(?>a+)ab aaab none", "a+ab aaab aaab", "(a?)*b aab aab", "(?:)*b b b", "(ab)\\1 ababab abab", "(?<n>a)\\k<n> baab aa",
        "(?=ab)a ab a", "(?!ab)a acab a", "(?<=b)a aba a", "(?<=a+)b aab b", "(?<!b)a bad none", "\\bcat\\b cat cat", "^b ab none", "b$ ab b",
        "[a-z-[aeiou]]+ aeb b", "[^a-c]+ abcd d", "[]a]+ x]a ]a", "[a\\-c]+ b-c -c", "\\u0061\\x62\\143 abc abc", "(?i)AB xab ab", "a(?i:B)c aBC none",
        "(?<b>x)(y)\\1\\2 xyyx xyyx", "^(?:[^()]|(?<o>\\()|(?<-o>\\)))*(?(o)(?!))$ (a(b)) (a(b))", "^(?:(?<o>\\()|(?<-o>\\)))*(?(o)(?!))$ (() none",
        "(a)?(?(1)b|c) ab ab", "(a)?(?(1)b|c) cb c", "(?(?=a)ab|c) ab ab", "\\p{Lu}\\P{Lu} aBc Bc", "a.c abc abc", "\\Aab\\z ab ab", "[\\d,]+ x1,2 1,2"})
    void findsWhatDotnetFinds(String pattern, String text, String expected) throws MalformedPattern {
        assertThat(found(pattern, 0, text)).isEqualTo(expected);
    }

    @Test
    void obeysItsOptions() throws MalformedPattern {
        assertThat(found("^b$", Options.MULTILINE, "a\nb\nc")).isEqualTo("b");
        assertThat(found("a.b", 0, "a\nb")).isEqualTo("none");
        assertThat(found("a.b", Options.SINGLELINE, "a\nb")).isEqualTo("a\nb");
        assertThat(found("a b # end", Options.IGNORE_WHITE_SPACE, "ab")).isEqualTo("ab");
        assertThat(found("\\d", Options.RIGHT_TO_LEFT, "1 2")).isEqualTo("2");
        assertThat(found("\\d+", Options.RIGHT_TO_LEFT, "12")).isEqualTo("12");
        assertThat(found("\\d", Options.ECMA_SCRIPT, "\u0663")).isEqualTo("none");
        assertThat(found("\\d", 0, "\u0663")).isEqualTo("\u0663");
        assertThat(Regex.compile("(a)(?<n>b)", Options.EXPLICIT_CAPTURE, FREE).groupNames()).containsExactly("0", "n");
    }

    @Test
    void keepsAllCaptures() throws MalformedPattern {
        int[] match = Regex.compile("(?:(a)|(b))+", 0, FREE).match("aba", 0, FREE);
        assertThat(Arrays.copyOf(match, 6)).containsExactly(0, 3, 2, 1, 1, 1);
        assertThat(Arrays.copyOfRange(match, 6, match.length)).containsExactly(1, 0, 3, 2, 0, 1, 2, 1, 1, 1, 1);
    }

    @Test
    void takesCapturesBackOnTheWayBack() throws MalformedPattern {
        int[] match = Regex.compile("(?:(a)(b))*ac", 0, FREE).match("abac", 0, FREE);
        assertThat(Arrays.copyOf(match, 6)).containsExactly(0, 4, 0, 1, 1, 1);
    }

    @Test
    void numbersNamedGroupsAfterTheOthers() throws MalformedPattern {
        assertThat(Regex.compile("(?<a_1>x)(y)(?'b'z)", 0, FREE).groupNames()).containsExactly("0", "1", "a_1", "b");
        assertThat(Regex.compile("(x)(?<3>y)", 0, FREE).groupNames()).containsExactly("0", "1", "3");
    }

    @Test
    void doesNotRecurseOverTheText() throws MalformedPattern {
        String text = "ab".repeat(100_000);
        assertThat(found("(?:a|b)*", 0, text)).hasSize(text.length());
        assertThat(found("(?:(a)|(b)){3,}?$", 0, text)).hasSize(text.length());
    }

    @Test
    void paysForItsSteps() throws MalformedPattern {
        Regex hopeless = Regex.compile("^(a+)+$", 0, FREE);
        int[] left = {1000};
        assertThatThrownBy(() -> hopeless.match("a".repeat(40) + "b", 0, () -> {
            if (--left[0] == 0) {
                throw new IllegalStateException("budget");
            }
        })).hasMessage("budget");
    }

    @Test
    void manyCharactersOfASetAreNoStack() throws MalformedPattern {
        StringBuilder set = new StringBuilder("[");
        for (char c = '\u4e00'; c < '\u6e00'; c++) {
            set.append(c);
        }
        assertThat(found(set.append("]+").toString(), 0, "x\u5000\u9000")).isEqualTo("\u5000");
    }

    @Test
    void readingAPatternIsPaidFor() throws MalformedPattern {
        for (String piece : List.of("a", "[a-z]", "(x)", "a{2}", "{", "\\d", "\u4e00", "[\u4e00-\u4e01\u5000]")) {
            int[] ticks = {0};
            String pattern = piece.repeat(10_000);
            Regex regex = Regex.compile(pattern, 0, () -> ticks[0]++);
            assertThat(ticks[0]).as(piece).isGreaterThan((pattern.length() + regex.size() / 3) / Meter.STEPS);
        }
    }

    @Test
    void patternsOfManyDifferentCharactersAreReadSoon() throws MalformedPattern {
        StringBuilder pattern = new StringBuilder();
        for (int i = 0; i < 500_000; i++) {
            pattern.append((char) (0x4e00 + i % 0x4000));
        }
        assertThat(Regex.compile(pattern.toString(), 0, FREE).size()).isGreaterThan(1_000_000);
    }

    @Test
    void aLargeNumberIsNotThatManyGroups() throws MalformedPattern {
        int[] match = Regex.compile("(?<999999999>x)\\999999999", 0, FREE).match("axx", 0, FREE);
        assertThat(Arrays.copyOf(match, 4)).containsExactly(1, 2, 1, 1);
    }

    @Test
    void setsOfManyPartsArePaidForByTheirParts() throws MalformedPattern {
        StringBuilder set = new StringBuilder("[");
        for (char c = '\u4e00'; c < '\u6e00'; c += 2) {
            set.append(c);
        }
        int[] ticks = {0};
        String text = "\u9000".repeat(1_000);
        Regex.compile(set + "]", 0, FREE).match(text, 0, () -> ticks[0]++);
        int one = ticks[0];
        Regex.compile("x*?(" + set + "]+)", 0, FREE).match(text, 0, () -> ticks[0]++);
        assertThat(one).isGreaterThan(1_000 * 0x2000 / 2 / 8 / Meter.STEPS);
        assertThat(ticks[0] - one).isGreaterThan(one / 2);
    }

    @Test
    void waysBackAreMadeRoomForBeforeTheyAreKept() throws MalformedPattern {
        Regex regex = Regex.compile("(?:a|b)*c", 0, FREE);
        Meter small = new Meter() {

            @Override
            public void tick() { }

            @Override
            public void room(long bytes) {
                if (bytes > 1_000_000) {
                    throw new IllegalStateException("full");
                }
            }
        };
        assertThatThrownBy(() -> regex.match("ab".repeat(100_000), 0, small)).hasMessage("full");
    }

    @Test
    void setsInSetsAreBounded() {
        assertThatThrownBy(() -> Regex.compile("[a-".repeat(100_000), 0, FREE)).isInstanceOf(MalformedPattern.class).hasMessageContaining("nested too deep");
    }

    @Test
    void countsThatAreNone() throws MalformedPattern {
        assertThat(found("a{,2}", 0, "a{,2}")).isEqualTo("a{,2}");
        assertThat(found("a{1", 0, "a{1")).isEqualTo("a{1");
        assertThat(found("a{x}", 0, "a{x}")).isEqualTo("a{x}");
        assertThat(found("a{}", 0, "a{}")).isEqualTo("a{}");
        assertThat(found("a{1,2", 0, "a{1,2")).isEqualTo("a{1,2");
        assertThat(found("a{02,}", 0, "aaa")).isEqualTo("aaa");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ' ', quoteCharacter = '~', value = {
        "[z-a] 4 ~[x-y] range in reverse order.~", "* 1 ~Quantifier '*' following nothing.~", "a{2,1} 6 ~Illegal {x,y} with x > y.~",
        "(a 2 ~Not enough )'s.~", "a) 2 ~Too many )'s.~", "a** 3 ~Nested quantifier '*'.~", "[a 2 ~Unterminated [] set.~",
        "\\y 2 ~Unrecognized escape sequence \\y.~", "(a)\\2 5 ~Reference to undefined group number 2.~",
        "\\p{Foo} 7 ~Unknown property 'Foo'.~", "\\ 1 ~Illegal \\ at end of pattern.~"})
    void saysWhatIsWrong(String pattern, int offset, String reason) {
        assertThatThrownBy(() -> Regex.compile(pattern, 0, FREE)).isInstanceOf(MalformedPattern.class)
                .hasMessage("Invalid pattern '" + pattern + "' at offset " + offset + ". " + reason);
    }

    @Test
    void groupsInGroupsAreBounded() {
        String deep = "(".repeat(10_000) + "a" + ")".repeat(10_000);
        assertThatThrownBy(() -> Regex.compile(deep, 0, FREE)).isInstanceOf(MalformedPattern.class).hasMessageContaining("nested too deep");
        List<String> fine = new ArrayList<>();
        fine.add("(".repeat(200) + "a" + ")".repeat(200));
        assertThat(fine).allSatisfy(pattern -> assertThat(found(pattern, 0, "a")).isEqualTo("a"));
    }
}
