package fusabi.check;

import fusabi.types.TypeVariable;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Type variables that a declaration mentions by name; inner declarations see those of outer ones. */
final class TypeVariables {

    private final TypeVariables outer;
    private final Map<String, TypeVariable> names = new HashMap<>();

    TypeVariables(TypeVariables outer) {
        this.outer = outer;
    }

    Optional<TypeVariable> find(String name) {
        TypeVariable found = names.get(name);
        return found != null ? Optional.of(found) : outer == null ? Optional.empty() : outer.find(name);
    }

    void define(String name, TypeVariable variable) {
        names.put(name, variable);
    }
}
