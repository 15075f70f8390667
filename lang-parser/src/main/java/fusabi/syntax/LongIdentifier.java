package fusabi.syntax;

import fusabi.source.Span;
import java.util.List;
import java.util.stream.Collectors;

/** One or more names joined by dots. */
public record LongIdentifier(List<Identifier> parts) {

    public LongIdentifier {
        parts = List.copyOf(parts);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("a long identifier has at least one part");
        }
    }

    public static LongIdentifier of(Identifier only) {
        return new LongIdentifier(List.of(only));
    }

    public Identifier last() {
        return parts.getLast();
    }

    public boolean isSimple() {
        return parts.size() == 1;
    }

    public Span span() {
        return parts.getFirst().span().covering(parts.getLast().span());
    }

    /** The names joined by dots. */
    public String text() {
        return parts.stream().map(Identifier::name).collect(Collectors.joining("."));
    }
}
