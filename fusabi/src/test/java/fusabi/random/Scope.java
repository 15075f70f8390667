package fusabi.random;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * What a piece of a program may mention.
 *
 * @param variables the names in scope, the latest last
 * @param level     how many functions this place is inside of
 */
record Scope(List<Variable> variables, int level) {

    /** How a name is bound. */
    enum Binding { FIXED, MUTABLE, REFERENCE, COUNTER }

    /** A name in scope; {@code level} is that of the place where it is bound. */
    record Variable(String name, Kind kind, Binding binding, int level) {}

    static Scope empty() {
        return new Scope(List.of(), 0);
    }

    Scope with(String name, Kind kind) {
        return with(name, kind, Binding.FIXED);
    }

    Scope with(String name, Kind kind, Binding binding) {
        List<Variable> more = new ArrayList<>(variables);
        more.removeIf(variable -> variable.name().equals(name));
        more.add(new Variable(name, kind, binding, level));
        return new Scope(more, level);
    }

    /** The same names inside of a function. */
    Scope inFunction() {
        return new Scope(variables, level + 1);
    }

    List<Variable> all(Predicate<Variable> wanted) {
        return variables.stream().filter(wanted).toList();
    }

    /** Names whose value is of this type; mutable ones cannot be mentioned in a function inside. */
    List<Variable> readable(Kind kind) {
        return all(variable -> variable.kind().equals(kind) && variable.binding() != Binding.COUNTER && reaches(variable));
    }

    List<Variable> writable() {
        return all(variable -> (variable.binding() == Binding.MUTABLE || variable.binding() == Binding.REFERENCE) && reaches(variable));
    }

    private boolean reaches(Variable variable) {
        return variable.binding() != Binding.MUTABLE || variable.level() == level;
    }
}
