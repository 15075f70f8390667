package fusabi.regex;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code [a-z\d-[aeiou]]}, behind its opening bracket. */
final class SetReader {

    private final PatternText text;
    private final EscapeReader escapes;
    private final int options;
    private final int depth;

    SetReader(PatternText text, EscapeReader escapes, int options) {
        this(text, escapes, options, 0);
    }

    private SetReader(PatternText text, EscapeReader escapes, int options, int depth) {
        this.depth = depth;
        this.text = text;
        this.escapes = escapes;
        this.options = options;
    }

    CharSet read() throws MalformedPattern {
        boolean inverted = text.take('^');
        List<CharSet> items = new ArrayList<>();
        boolean first = true;
        while (true) {
            requireMore();
            if (text.peek() == ']' && !first) {
                text.skip(1);
                return finished(CharSet.anyOf(items), inverted);
            }
            if (text.startsWith("-[") && !first) {
                text.skip(2);
                if (depth >= PatternReader.MOST_NESTING) {
                    throw text.malformed(text.position(), "Sets are nested too deep.");
                }
                CharSet taken = new SetReader(text, escapes, options, depth + 1).read();
                requireMore();
                if (!text.take(']')) {
                    throw text.malformed(text.position() + 1, "A subtraction must be the last element in a character class.");
                }
                return finished(CharSet.anyOf(items), inverted).without((options & Options.IGNORE_CASE) != 0 ? taken.ignoringCase() : taken);
            }
            first = false;
            items.add(item());
        }
    }

    private CharSet finished(CharSet set, boolean inverted) {
        CharSet cased = (options & Options.IGNORE_CASE) != 0 ? set.ignoringCase() : set;
        return inverted ? cased.inverted() : cased;
    }

    private void requireMore() throws MalformedPattern {
        if (text.atEnd()) {
            throw text.malformed(text.length(), "Unterminated [] set.");
        }
    }

    /** A character, a range, or a set by name. */
    private CharSet item() throws MalformedPattern {
        char from = text.next();
        if (from == '\\') {
            Optional<CharSet> named = escapes.set(options);
            if (named.isPresent()) {
                return named.get();
            }
            from = escapes.character();
        }
        boolean range = text.startsWith("-") && !text.startsWith("-]") && !text.startsWith("-[") && text.position() + 1 < text.length();
        if (!range) {
            return CharSet.of(from);
        }
        text.skip(1);
        char to = text.next();
        if (to == '\\') {
            char name = text.atEnd() ? '\0' : text.peek();
            if (escapes.set(options).isPresent()) {
                throw text.malformed(text.position(), "Cannot include class \\" + name + " in character range.");
            }
            to = escapes.character();
        }
        if (to < from) {
            throw text.malformed(text.position(), "[x-y] range in reverse order.");
        }
        return CharSet.range(from, to);
    }
}
