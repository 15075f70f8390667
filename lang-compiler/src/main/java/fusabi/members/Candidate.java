package fusabi.members;

import fusabi.types.Hierarchy;
import fusabi.types.Member;
import fusabi.types.Substitution;
import fusabi.types.Type;
import fusabi.types.TypeVariable;
import java.util.List;

/**
 * A member that a name may mean.
 *
 * @param owner     the type it was found in, as the receiver sees that
 * @param extension whether it was added to that type from outside
 */
public record Candidate(Member member, Type.Named owner, boolean extension) {

    /** What the member's types become: its owner's parameters by the owner seen here, its own by {@code arguments}. */
    public Substitution substitution(List<TypeVariable> own, List<Type> arguments) {
        Substitution substitution = Hierarchy.substitution(owner);
        for (int i = 0; i < arguments.size() && i < own.size(); i++) {
            substitution.put(own.get(i), arguments.get(i));
        }
        return substitution;
    }
}
