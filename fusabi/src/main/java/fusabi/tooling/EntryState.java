package fusabi.tooling;

import fusabi.parse.Parser;
import fusabi.source.Diagnostic;
import fusabi.source.SourceFile;
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

    /** The state of a text, which is all that has been typed of an entry, without the end of its last line. */
    static EntryState of(String text) {
        List<Diagnostic> wrong = Parser.parse(SourceFile.of("entry", text)).diagnostics().stream().filter(Diagnostic::isError).toList();
        int end = text.stripTrailing().length();
        if (text.stripTrailing().endsWith(";;")) {
            return new Complete();
        }
        if (!wrong.isEmpty() && wrong.stream().allMatch(each -> each.span().end() >= end)) {
            return new Incomplete(4, "the entry goes on");
        }
        return text.strip().indexOf('\n') >= 0 && !text.endsWith("\n") ? new MayGoOn(0) : new Complete();
    }
}
