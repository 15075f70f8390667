package fusabi.members;

import fusabi.syntax.Expression;
import fusabi.syntax.Identifier;
import fusabi.syntax.Pattern;
import java.util.Optional;

/**
 * An argument as written.
 *
 * @param name   the parameter or property that {@code name = value} names
 * @param option whether it is written {@code ?name = value}
 */
public record Argument(Optional<Identifier> name, boolean option, Expression value) {

    /** An argument by position. */
    public static Argument of(Expression value) {
        return new Argument(Optional.empty(), false, value);
    }

    public boolean isLambda() {
        return isLambda(value);
    }

    public static boolean isLambda(Expression value) {
        Expression inner = value.unparenthesized();
        return inner instanceof Expression.Lambda || inner instanceof Expression.Function;
    }

    /** How many curried parameters the lambda takes. */
    public int lambdaArity() {
        return value.unparenthesized() instanceof Expression.Lambda lambda ? lambda.parameters().size() : 1;
    }

    /** Whether the lambda says what type a parameter has. */
    public boolean isAnnotated(int parameter) {
        if (!(value.unparenthesized() instanceof Expression.Lambda lambda)) {
            return false;
        }
        return lambda.parameters().get(parameter).unparenthesized() instanceof Pattern.Annotated;
    }

    /** Whether it may be a tuple of all arguments. */
    boolean isTupleValue() {
        return value instanceof Expression.Name || value instanceof Expression.Application || value instanceof Expression.Member
                || value instanceof Expression.Index;
    }
}
