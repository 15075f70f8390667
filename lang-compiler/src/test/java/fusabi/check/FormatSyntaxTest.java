package fusabi.check;

import fusabi.value.Format;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class FormatSyntaxTest {

    /** Each seen to be accepted by F#. */
    @ParameterizedTest
    @ValueSource(strings = {
        "%-5s", "%5s", "%*s", "%-05d", "%+5d", "% 5d", "%M", "%05M", "%+M", "%.2M", "%5.2M", "%B", "%08B", "%i", "%u", "%o", "%x", "%X", "%05x", "%f",
        "%.3f", "%8.3f", "%-8.3f", "%08.3f", "%*.*f", "%.*f", "%b", "%5b", "%5c", "%5O", "%A", "%+A", "%5A", "%05A", "%.3A", "%0A", "%-A", "%a", "%t",
        "%5t", "%5a", "%%", "%.0f", "%+.2e", "%- 5d", "%-+5d", "%0-5d", "%.2A", "%.2g", "%-*d", "%0*d", "100 percent", ""})
    void accepts(String text) {
        assertThat(FormatSyntax.read(text, false).problems()).isEmpty();
    }

    /** Each seen to be refused by F# with FS0741. */
    @ParameterizedTest
    @ValueSource(strings = {
        "%.3s", "%05s", "%+s", "% s", "%.*s", "%+ 5d", "%--5d", "%++d", "%00d", "%  d", "%#x", "%ld", "%li", "%lf", "%Ld", "%hd", "%Hd", "%05b", "%.1b",
        "%+b", "%05c", "%05O", "% A", "%P", "%P()", "%n", "%y", "%1", "%l", "%", "%5.", "%5.d", "%.d", "%d%P()", "%.2O", "%.2c", "%.2o", "%.2x", "%.2i",
        "%.2u", "%.-2f", "%*0d"})
    void refuses(String text) {
        FormatSyntax.Result result = FormatSyntax.read(text, false);
        assertThat(result.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("FS0741");
            assertThat(problem.isError()).isTrue();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"% %d", "%5%", "%-%", "%5.2%d"})
    void aPercentSignWithFlagsIsAWarning(String text) {
        FormatSyntax.Result result = FormatSyntax.read(text, false);
        assertThat(result.isValid()).isTrue();
        assertThat(result.problems()).singleElement().satisfies(problem -> assertThat(problem.code()).isEqualTo("FS3376"));
    }

    @Test
    void starsTakeArguments() {
        assertThat(FormatSyntax.read("%*.*f|%d|%-*s", false).specifiers()).containsExactly(
                new FormatSyntax.Specifier('f', 2), new FormatSyntax.Specifier('d', 0), new FormatSyntax.Specifier('s', 1));
    }

    @Test
    void interpolatedStringsHaveHoles() {
        FormatSyntax.Result result = FormatSyntax.read("a %P() b %6P(F2) c %5d%P() 100%%", true);
        assertThat(result.problems()).isEmpty();
        assertThat(result.specifiers()).extracting(FormatSyntax.Specifier::conversion).containsExactly('P', 'P', 'd');
    }

    @ParameterizedTest
    @ValueSource(strings = {"%d", "%d %P()", "%5d%P(D3)", "%d%5P()", "%d%P()%s", "%z%P()"})
    void aSpecifierWithoutItsHoleIsRefused(String text) {
        assertThat(FormatSyntax.read(text, true).problems()).extracting(FormatSyntax.Problem::code).containsExactly("FS3376");
    }

    /** What passes the check is read by the machine with as many arguments. */
    @Property(tries = 2000)
    void theMachineReadsTheSame(@ForAll @CharRange(from = ' ', to = '.') @CharRange(from = '0', to = '2') @CharRange(from = 'a', to = 'g')
            @StringLength(max = 8) String text) {
        FormatSyntax.Result result = FormatSyntax.read(text, false);
        if (result.isValid() && result.problems().isEmpty()) {
            int arguments = 0;
            for (FormatSyntax.Specifier each : result.specifiers()) {
                arguments += each.starArguments() + (each.conversion() == 'a' ? 2 : 1);
            }
            List<Format.Piece> pieces = Format.parse(text).pieces();
            assertThat(Format.parse(text).arguments()).as("%s: %s", text, pieces).isEqualTo(arguments);
        }
    }
}
