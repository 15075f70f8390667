package fusabi.tooling;

import fusabi.parse.Lexeme;
import fusabi.parse.TextEnd;
import fusabi.source.SourceFile;
import java.util.ArrayList;
import java.util.List;

/** Whether what has been typed is a whole entry. What is wrong however it goes on counts as whole, so that it is shown what is wrong. */
public sealed interface EntryState {

    /** Whole: to be run. */
    record Complete() implements EntryState {}

    /**
     * Whole, but of several lines, so that more may follow: an empty line, or {@code ;;}, ends it.
     *
     * @param indentation columns that a next line would usually begin with
     */
    record MayGoOn(int indentation) implements EntryState {}

    /**
     * Something is missing.
     *
     * @param indentation columns that the next line would usually begin with
     * @param reason      what is open, in a few words: {@code "`(` is open"}
     */
    record Incomplete(int indentation, String reason) implements EntryState {}

    /**
     * The entries of a text: what stands between {@code ;;}, each at the line and column where it stands in the text.
     */
    static List<String> entries(String text) {
        List<String> entries = new ArrayList<>();
        int start = 0;
        for (Lexeme lexeme : Lexeme.of(SourceFile.of("entry", text))) {
            if (lexeme.kind() == Lexeme.Kind.PUNCTUATION && text.startsWith(";;", lexeme.start())) {
                add(entries, text, start, lexeme.start());
                start = lexeme.end();
            }
        }
        add(entries, text, start, text.length());
        return List.copyOf(entries);
    }

    private static void add(List<String> entries, String text, int from, int to) {
        if (!text.substring(from, to).isBlank()) {
            entries.add(text.substring(0, from).replaceAll("[^\\r\\n]", " ") + text.substring(from, to));
        }
    }

    /** The state of a text, which is all that has been typed of an entry, without the end of its last line. */
    static EntryState of(String text) {
        TextEnd end = TextEnd.of(SourceFile.of("entry", text));
        if (end.missing().isPresent()) {
            return new Incomplete(end.column(), end.missing().get());
        }
        boolean lastLineIsEmpty = text.substring(text.lastIndexOf('\n') + 1).isBlank();
        return end.lines() > 1 && !end.isEnded() && !lastLineIsEmpty ? new MayGoOn(end.column()) : new Complete();
    }
}
