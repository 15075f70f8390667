package fusabi.tooling;

import fusabi.parse.TextEnd;
import fusabi.source.SourceFile;

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
