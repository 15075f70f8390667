package fusabi.source;

/**
 * The characters of {@code file} from {@code start} up to, not including, {@code end}.
 *
 * @param file  the file
 * @param start offset of the first character
 * @param end   offset after the last character, at least {@code start}
 */
public record Span(SourceFile file, int start, int end) {

    private static final SourceFile NOWHERE = SourceFile.of("<built-in>", "");

    /** The place of what no script wrote: built-in definitions. */
    public static Span none() {
        return new Span(NOWHERE, 0, 0);
    }

    public static Span of(SourceFile file, int start, int end) {
        return new Span(file, start, Math.max(start, end));
    }

    /** The shortest span that holds both this one and {@code other}, which must be of the same file. */
    public Span covering(Span other) {
        return new Span(file, Math.min(start, other.start), Math.max(end, other.end));
    }

    public int line() {
        return file.lineOf(start);
    }

    public int column() {
        return file.columnOf(start);
    }

    public int endLine() {
        return file.lineOf(end);
    }

    public int endColumn() {
        return file.columnOf(end);
    }

    public String text() {
        return file.text().substring(start, Math.min(end, file.text().length()));
    }

    @Override
    public String toString() {
        return file.name() + ":" + line() + ":" + column();
    }
}
