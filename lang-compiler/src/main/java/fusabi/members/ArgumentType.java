package fusabi.members;

import fusabi.types.Type;
import java.util.Optional;

/**
 * What is known of an argument while an overload is chosen.
 *
 * @param type        its type; of a lambda that waits for the choice there is none
 * @param lambdaArity how many curried parameters such a lambda takes
 */
public record ArgumentType(Optional<Type> type, int lambdaArity) {

    public static ArgumentType of(Type type) {
        return new ArgumentType(Optional.of(type), 0);
    }

    public static ArgumentType ofLambda(int arity) {
        return new ArgumentType(Optional.empty(), arity);
    }
}
