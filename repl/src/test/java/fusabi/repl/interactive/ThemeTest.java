package fusabi.repl.interactive;

import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ThemeTest {

    @Test
    void withoutColoursWhatIsChosenIsStillSeen() {
        AttributedString menu = new AttributedStringBuilder().styled(Theme.CHOSEN, "map").styled(Theme.QUIET, " list").append(Theme.coloured("let x = 1"))
                .toAttributedString();
        AttributedString plain = Theme.withoutColours(menu);
        assertThat(plain.toString()).isEqualTo("map listlet x = 1");
        assertThat(plain.styleAt(0)).isEqualTo(AttributedStyle.INVERSE);
        assertThat(plain.toAnsi()).doesNotContain("38;5").startsWith("\u001b[7mmap");
    }
}
