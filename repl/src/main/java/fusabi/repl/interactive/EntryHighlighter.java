package fusabi.repl.interactive;

import java.util.regex.Pattern;
import org.jline.reader.Highlighter;
import org.jline.reader.LineReader;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;

/** Colours what is being typed. */
final class EntryHighlighter implements Highlighter {

    private String last = "";
    private AttributedString shown = AttributedString.EMPTY;

    @Override
    public AttributedString highlight(LineReader reader, String buffer) {
        if (!buffer.equals(last)) {
            shown = coloured(buffer);
            last = buffer;
        }
        return shown;
    }

    private static AttributedString coloured(String text) {
        if (!CommandLine.isOne(text)) {
            return Theme.coloured(text);
        }
        int end = text.indexOf(' ');
        return end < 0 ? new AttributedString(text, Theme.NAME)
                : new AttributedStringBuilder().styled(Theme.NAME, text.substring(0, end)).append(text.substring(end)).toAttributedString();
    }

    @Override
    public void setErrorPattern(Pattern errorPattern) {
        // Nothing is marked but by the lexer.
    }

    @Override
    public void setErrorIndex(int errorIndex) {
        // Nothing is marked but by the lexer.
    }
}
