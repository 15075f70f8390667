package fusabi.check;

import fusabi.members.Candidate;
import fusabi.source.Span;
import fusabi.types.Type;
import java.util.List;
import java.util.Optional;

/**
 * What a call means to call.
 *
 * @param candidates the members of that name
 * @param receiver   the object before the dot; of static members there is none
 * @param explicit   type arguments as written
 * @param virtual    whether the object's own type decides which implementation runs; not so after {@code base}
 * @param span       the whole call
 */
record Callee(List<Candidate> candidates, Optional<Typed> receiver, Optional<List<Type>> explicit, String name, boolean virtual, Span span) {

    /** Members of an object. */
    static Callee of(List<Candidate> candidates, Typed receiver, String name, Span span) {
        return new Callee(candidates, Optional.of(receiver), Optional.empty(), name, true, span);
    }
}
