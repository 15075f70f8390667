package fusabi.repl.interactive;

import java.util.Optional;
import org.jline.reader.History;

/** Earlier entries, one by one: those that begin as what stands before the cursor, or all when none does. Behind the latest comes what had been typed. */
final class Recall {

    private final History history;
    private String typed = "";
    private String prefix = "";
    private String shown = "";

    Recall(History history) {
        this.history = history;
    }

    /** The next earlier one; empty when there is none. */
    Optional<String> earlier(String text, int cursor) {
        if (!isShown(text)) {
            begin(text, text.substring(0, cursor));
            prefix = find(-1).isPresent() ? prefix : "";
        }
        return shown(find(-1));
    }

    /** The next later one, or what had been typed; empty when that stands there. */
    Optional<String> later(String text) {
        if (history.index() > history.last()) {
            return Optional.empty();
        }
        if (!isShown(text)) {
            begin(text, "");
        }
        return shown(find(1)).or(() -> {
            history.moveToEnd();
            return Optional.of(typed);
        });
    }

    private boolean isShown(String text) {
        return history.index() <= history.last() && text.equals(shown);
    }

    private void begin(String text, String wanted) {
        typed = text;
        prefix = wanted;
        shown = text;
    }

    /** Where the next one is; the same twice in turn is passed over. */
    private Optional<Integer> find(int step) {
        for (int i = history.index() + step; i >= history.first() && i <= history.last(); i += step) {
            String entry = history.get(i);
            if (entry.startsWith(prefix) && !entry.equals(shown)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private Optional<String> shown(Optional<Integer> found) {
        return found.map(i -> {
            history.moveTo(i);
            shown = history.get(i);
            return shown;
        });
    }
}
