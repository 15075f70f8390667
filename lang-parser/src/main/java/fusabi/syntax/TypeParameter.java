package fusabi.syntax;

import fusabi.source.Span;
import java.util.List;

/** A declared type parameter, such as {@code 'a}, {@code ^a} or {@code [<Measure>] 'u}. The name has no quote. */
public record TypeParameter(String name, boolean headType, List<Attribute> attributes, Span span) {
    public TypeParameter {
        attributes = List.copyOf(attributes);
    }
}
