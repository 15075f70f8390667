package fusabi.border;

import fusabi.types.Type;
import java.util.Optional;

/**
 * A script type whose values have a result later.
 *
 * @param kind   which of the two it is
 * @param result the result's type
 */
public record Waiting(Kind kind, Type result) {

    static final String ASYNC = "Microsoft.FSharp.Control.FSharpAsync`1";
    private static final String TASK = "System.Threading.Tasks.Task`1";

    /** {@code Async<'T>} and {@code Task<'T>}. */
    public enum Kind { ASYNC, TASK }

    /** The type as one of these, if it is. */
    public static Optional<Waiting> of(Type type) {
        if (!(type.resolved() instanceof Type.Named named)) {
            return Optional.empty();
        }
        return switch (named.definition().symbol()) {
            case ASYNC -> Optional.of(new Waiting(Kind.ASYNC, named.arguments().getFirst()));
            case TASK -> Optional.of(new Waiting(Kind.TASK, named.arguments().getFirst()));
            default -> Optional.empty();
        };
    }
}
