package fusabi.syntax;

import fusabi.source.Span;
import java.util.Optional;

/** {@code [<Name(argument)>]}; the name is as written, with or without {@code Attribute} at its end; {@code target} as in {@code assembly:}. */
public record Attribute(Optional<String> target, LongIdentifier name, Optional<Expression> argument, Span span) {

    /** Whether this is the attribute called {@code simpleName} ({@code "Literal"}, without {@code Attribute}). */
    public boolean is(String simpleName) {
        String last = name.last().name();
        return last.equals(simpleName) || last.equals(simpleName + "Attribute");
    }
}
