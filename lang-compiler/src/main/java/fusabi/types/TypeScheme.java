package fusabi.types;

import java.util.List;

/** A type with quantified variables; a monomorphic one has none. Constraints stand on the variables. */
public record TypeScheme(List<TypeVariable> variables, Type type) {
    public TypeScheme {
        variables = List.copyOf(variables);
    }

    public static TypeScheme of(Type type) {
        return new TypeScheme(List.of(), type);
    }

    public boolean isGeneric() {
        return !variables.isEmpty();
    }
}
