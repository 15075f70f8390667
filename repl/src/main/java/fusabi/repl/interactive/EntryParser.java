package fusabi.repl.interactive;

import java.util.List;
import org.jline.reader.ParsedLine;
import org.jline.reader.Parser;

/** What the line reader takes for words: nothing, since the lexer and {@link EntryReader} know better. */
final class EntryParser implements Parser {

    @Override
    public ParsedLine parse(String line, int cursor, ParseContext context) {
        return new Whole(line, cursor);
    }

    @Override
    public boolean isEscapeChar(char c) {
        return false;
    }

    private record Whole(String line, int cursor) implements ParsedLine {

        @Override
        public String word() {
            return line;
        }

        @Override
        public int wordCursor() {
            return cursor;
        }

        @Override
        public int wordIndex() {
            return 0;
        }

        @Override
        public List<String> words() {
            return List.of(line);
        }
    }
}
