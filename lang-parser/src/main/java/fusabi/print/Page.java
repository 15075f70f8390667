package fusabi.print;

/** The text that is being written: it knows its column, and can try something on one line and take it back. */
final class Page {
    /*
     * Columns decide what belongs together in F#, so all of the printer speaks of columns. `base` is the column at which the construct began
     * that the current line belongs to: what it holds in blocks stands four to the right of that.
     */

    /** How much further right a block stands than what it belongs to. */
    static final int INDENT = 4;

    /** Up to where lines go that could be broken. */
    private static final int WIDTH = 110;

    private final StringBuilder text = new StringBuilder();
    private int lineStart;
    private int base;
    private boolean flat;
    private boolean failed;

    int column() {
        return text.length() - lineStart;
    }

    int base() {
        return base;
    }

    Page add(String piece) {
        if (!failed) {
            text.append(piece);
            failed = flat && column() > WIDTH;
        }
        return this;
    }

    /** Begins a new line at {@code column}. */
    Page line(int column) {
        if (flat) {
            failed = true;
        } else {
            text.append('\n');
            lineStart = text.length();
            text.append(" ".repeat(column));
        }
        return this;
    }

    /** Whether a line is tried: then everything must stand on it. */
    boolean isFlat() {
        return flat;
    }

    /** Gives up the line that is tried: what follows needs several. */
    void fail() {
        failed = flat;
    }

    /** Whether the line that is tried has failed, so that nothing more needs to be written. */
    boolean hasFailed() {
        return failed;
    }

    /** Writes something on this line if there is room; if not, nothing is written. */
    boolean fits(Runnable writing) {
        if (flat) {
            writing.run();
            return true;
        }
        int mark = text.length();
        flat = true;
        writing.run();
        boolean fitted = !failed;
        flat = false;
        failed = false;
        if (!fitted) {
            text.setLength(mark);
        }
        return fitted;
    }

    /** Writes what has a base of its own. */
    void based(int column, Runnable writing) {
        int before = base;
        base = column;
        writing.run();
        base = before;
    }

    /** Where the text ends now. */
    int mark() {
        return text.length();
    }

    /** Whether what was written since {@code mark} has several lines. */
    boolean isLong(int mark) {
        return text.indexOf("\n", mark) >= 0;
    }

    /** Puts an empty line before {@code mark}, where a line begins, unless there is one. */
    void setApart(int mark) {
        if (text.charAt(mark - 2) != '\n') {
            text.insert(mark, '\n');
            lineStart++;
        }
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
