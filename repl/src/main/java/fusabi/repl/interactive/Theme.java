package fusabi.repl.interactive;

import fusabi.tooling.Highlight;
import fusabi.tooling.Highlighting;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;

/** Which colours what is shown has. */
final class Theme {
    /*
     * The numbers are of xterm's 256 colours, of middling brightness: each has a contrast of at least 3.5 both to white and to black (WCAG 2.1). On
     * terminals with fewer colours JLine takes the nearest. What has no colour keeps that of the terminal's own text.
     */

    private static final int PURPLE = 133;
    private static final int BLUE = 32;
    private static final int GREEN = 65;
    private static final int ORANGE = 130;
    private static final int GREY = 244;
    private static final int RED = 160;

    private static final AttributedStyle PLAIN = AttributedStyle.DEFAULT;

    /** What is there to be overlooked: types in menus, hints, times. */
    static final AttributedStyle QUIET = PLAIN.foreground(GREY);
    static final AttributedStyle PROMPT = PLAIN.foreground(BLUE).bold();
    static final AttributedStyle CHOSEN = PLAIN.inverse();
    static final AttributedStyle NAME = PLAIN.bold();

    /** Longer texts are shown without colours. */
    private static final int MOST_CHARACTERS = 50_000;

    private Theme() {}

    /** Without colours; what is bold or inverse stays so. */
    static AttributedString withoutColours(AttributedString text) {
        AttributedStringBuilder out = new AttributedStringBuilder(text.length());
        for (int i = 0; i < text.length(); i = text.runLimit(i)) {
            out.styled(text.styleAt(i).foregroundOff().backgroundOff(), text.subSequence(i, text.runLimit(i)));
        }
        return out.toAttributedString();
    }

    /** F# with its colours. */
    static AttributedString coloured(String text) {
        if (text.length() > MOST_CHARACTERS) {
            return new AttributedString(text);
        }
        AttributedStringBuilder out = new AttributedStringBuilder(text.length());
        int done = 0;
        for (Highlight highlight : Highlighting.of(text)) {
            out.append(text, done, highlight.start());
            out.styled(style(highlight.kind()), text.substring(highlight.start(), highlight.end()));
            done = highlight.end();
        }
        return out.append(text, done, text.length()).toAttributedString();
    }

    private static AttributedStyle style(Highlight.Kind kind) {
        return switch (kind) {
            case KEYWORD                 -> PLAIN.foreground(PURPLE);
            case TYPE                    -> PLAIN.foreground(BLUE);
            case DECLARATION             -> PLAIN.bold();
            case NUMBER                  -> PLAIN.foreground(ORANGE);
            case STRING, CHARACTER       -> PLAIN.foreground(GREEN);
            case ESCAPE                  -> PLAIN.foreground(ORANGE);
            case COMMENT, INACTIVE       -> QUIET;
            case OPERATOR, PUNCTUATION   -> PLAIN;
            case DIRECTIVE, ATTRIBUTE    -> PLAIN.foreground(PURPLE);
            case ERROR                   -> PLAIN.foreground(RED);
        };
    }
}
