package fusabi.match;

import fusabi.core.CorePattern.View;
import java.util.HashMap;
import java.util.Map;

/** A part of the value being matched: the value itself, a field of a part, an array's item, what an active pattern makes of a part. */
public final class Occurrence {

    /** How an occurrence is found. */
    public sealed interface Path {}

    /** The value itself. */
    public record Root() implements Path {}

    public record Field(Occurrence parent, int index) implements Path {}

    /** Item {@code index} of an array. */
    public record Item(Occurrence parent, int index) implements Path {}

    /** The view's function applied to the parent. */
    public record Viewed(Occurrence parent, View view) implements Path {}

    private final Path path;
    private final boolean needsCall;
    private final Map<Integer, Occurrence> fields = new HashMap<>();
    private final Map<Integer, Occurrence> items = new HashMap<>();
    private final Map<Object, Occurrence> views = new HashMap<>();

    private Occurrence(Path path) {
        this.path = path;
        this.needsCall = switch (path) {
            case Root _ -> false;
            case Field(var parent, _) -> parent.needsCall;
            case Item(var parent, _) -> parent.needsCall;
            case Viewed _ -> true;
        };
    }

    /** A new value to match. */
    public static Occurrence root() {
        return new Occurrence(new Root());
    }

    public Path path() {
        return path;
    }

    /** Field {@code index} of this part; always the same object. */
    public Occurrence field(int index) {
        return fields.computeIfAbsent(index, _ -> new Occurrence(new Field(this, index)));
    }

    public Occurrence item(int index) {
        return items.computeIfAbsent(index, _ -> new Occurrence(new Item(this, index)));
    }

    /** What the active pattern makes of this part; the same object for views with the same key. */
    public Occurrence viewed(View view) {
        Object key = view.key().isEmpty() ? view.function() : view.key();
        return views.computeIfAbsent(key, _ -> new Occurrence(new Viewed(this, view)));
    }

    /** Whether a function of the script has to be called to find this part. */
    public boolean needsCall() {
        return needsCall;
    }
}
