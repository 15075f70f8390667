package fusabi.members;

import fusabi.types.Field;
import fusabi.types.Type;
import fusabi.types.UnionCase;
import java.util.List;

/** What a name after a dot means. */
public sealed interface Found {

    record OfField(Field field, Type.Named owner) implements Found {}

    record OfMethods(List<Candidate> candidates) implements Found {}

    /** A property; either list may be empty. */
    record OfProperty(List<Candidate> getters, List<Candidate> setters) implements Found {}

    /** {@code .IsCircle} of a union. */
    record OfCaseTest(UnionCase unionCase) implements Found {}
}
