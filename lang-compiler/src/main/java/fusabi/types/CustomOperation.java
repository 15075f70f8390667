package fusabi.types;

import java.util.Set;

/**
 * A method of a builder with {@code [<CustomOperation("name")>]}, called by that name inside the braces.
 *
 * @param name        what scripts write
 * @param method      the method's name
 * @param parameters  how many arguments a use takes, the computation before it not counted
 * @param traits      what the attribute says of it
 * @param projections which arguments, from 0, are functions of the variables in scope ({@code [<ProjectionParameter>]})
 */
public record CustomOperation(String name, String method, int parameters, Set<Trait> traits, Set<Integer> projections) {

    /** What the attribute says. */
    public enum Trait { MAINTAINS_VARIABLE_SPACE, MAINTAINS_VARIABLE_SPACE_USING_BIND, ALLOWS_INTO, IS_LIKE_JOIN }

    public CustomOperation {
        traits = Set.copyOf(traits);
        projections = Set.copyOf(projections);
    }

    public boolean is(Trait trait) {
        return traits.contains(trait);
    }
}
