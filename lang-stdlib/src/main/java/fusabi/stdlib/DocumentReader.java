package fusabi.stdlib;

import fusabi.host.NativeCall;
import fusabi.value.Word;
import java.util.ArrayList;
import java.util.List;

/** Reads a {@link Document} out of the library's union of that name: its cases in their order. The library bounds the depth. */
final class DocumentReader {

    private static final int WORD = 0;
    private static final int ITEMS = 1;
    private static final int ENCLOSED = 2;
    private static final int ABOVE = 3;
    private static final int WITH = 4;

    private final NativeCall call;

    DocumentReader(NativeCall call) {
        this.call = call;
    }

    Document read(long word) {
        call.charge(1);
        return switch (Word.tag(word)) {
            case WORD -> Document.word(text(word, 0));
            case ITEMS -> Document.items(text(word, 0), text(word, 1), text(word, 2), list(call.field(word, 3)));
            case ENCLOSED -> Document.enclosed(text(word, 0), read(call.field(word, 1)), text(word, 2));
            case ABOVE -> Document.above(list(call.field(word, 0)));
            case WITH -> read(call.field(word, 0)).with(read(call.field(word, 1)));
            default -> read(call.field(word, 0)).then(Word.low(call.field(word, 1)), read(call.field(word, 2)));
        };
    }

    private String text(long word, int field) {
        return call.toText(call.field(word, field));
    }

    private List<Document> list(long items) {
        List<Document> documents = new ArrayList<>();
        for (long rest = items; Word.tag(rest) != 0; rest = call.field(rest, 1)) {
            documents.add(read(call.field(rest, 0)));
        }
        return documents;
    }
}
