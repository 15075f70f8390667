package fusabi.repl.interactive;

import java.util.List;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.utils.AttributedString;
import org.jline.utils.Display;

/** JLine's display of what is typed, where also the last character of a full line may take two columns. */
final class EntryDisplay extends Display {
    /*
     * To come to the right margin JLine writes the last column's character again. Of one that takes two columns it would write the second half: the
     * character in the last column, for which there is no room, so that it stood in the next line too.
     */

    private static final int WIDE = 2;

    EntryDisplay(Terminal terminal, Size size) {
        super(terminal, false);
        resize(size.getRows(), size.getColumns());
    }

    @Override
    protected void moveVisualCursorTo(int target, List<AttributedString> lines) {
        AttributedString last = cursorPos != target && target % columns1 == columns ? lastOf(lines, target / columns1) : AttributedString.EMPTY;
        if (last.columnLength() == WIDE && last.codePointCount(0, last.length()) == 1) {
            moveVisualCursorTo(target - WIDE);
            last.print(terminal);
            cursorPos += WIDE;
        } else {
            super.moveVisualCursorTo(target, lines);
        }
    }

    /** What is in the last two columns. */
    private AttributedString lastOf(List<AttributedString> lines, int row) {
        return row < lines.size() && columns > WIDE ? lines.get(row).columnSubSequence(columns - WIDE, columns) : AttributedString.EMPTY;
    }
}
