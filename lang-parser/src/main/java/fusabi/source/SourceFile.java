package fusabi.source;

import java.util.Arrays;

/** A script's text with its name, and where its lines begin. Offsets count UTF-16 units from 0, lines and columns from 1. */
public final class SourceFile {

    private final String name;
    private final String text;
    private final int[] lineStarts;

    private SourceFile(String name, String text) {
        this.name = name;
        this.text = text;
        this.lineStarts = lineStartsOf(text);
    }

    /** A file called {@code name} (shown in messages, not opened) that holds {@code text}. */
    public static SourceFile of(String name, String text) {
        return new SourceFile(name, text);
    }

    public String name() {
        return name;
    }

    public String text() {
        return text;
    }

    public int lineCount() {
        return lineStarts.length;
    }

    /** The 1-based line that holds the character at {@code offset}; the last line for an offset at or past the end. */
    public int lineOf(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** The 1-based column, in UTF-16 units, of the character at {@code offset}. */
    public int columnOf(int offset) {
        return offset - lineStarts[lineOf(offset) - 1] + 1;
    }

    /** The text of a 1-based line without its line end. */
    public String line(int number) {
        int start = lineStarts[number - 1];
        int end = number < lineStarts.length ? lineStarts[number] : text.length();
        while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return text.substring(start, end);
    }

    /** Where the last character before {@code offset} ends that is no white space; 0 when there is none. */
    public int trimmedEnd(int offset) {
        int end = offset;
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static int[] lineStartsOf(String text) {
        int[] starts = new int[16];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n')) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                }
                starts[count++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, count);
    }

    @Override
    public String toString() {
        return name;
    }
}
