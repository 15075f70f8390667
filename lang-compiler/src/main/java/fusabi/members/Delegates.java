package fusabi.members;

import fusabi.types.Hierarchy;
import fusabi.types.KnownTypes;
import fusabi.types.Member;
import fusabi.types.Substitution;
import fusabi.types.Type;
import fusabi.types.TypeDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Delegate types, which take a function where one is expected. */
public final class Delegates {

    private final KnownTypes known;

    public Delegates(KnownTypes known) {
        this.known = known;
    }

    static boolean isDelegate(Type type) {
        return type.resolved() instanceof Type.Named named && named.definition().kind() == TypeDefinition.Kind.DELEGATE;
    }

    /** The type of the delegate's {@code Invoke} as a curried function; empty for other types. */
    public Optional<Type> function(Type type) {
        if (!(type.resolved() instanceof Type.Named named) || !isDelegate(named) || named.definition().members("Invoke").isEmpty()) {
            return Optional.empty();
        }
        Member invoke = named.definition().members("Invoke").getFirst();
        Substitution substitution = Hierarchy.substitution(named);
        List<Type> parameters = new ArrayList<>(invoke.parameters().stream().map(p -> substitution.apply(p.type())).toList());
        if (parameters.isEmpty()) {
            parameters.add(known.unit());
        }
        return Optional.of(Type.function(parameters, substitution.apply(invoke.result())));
    }
}
