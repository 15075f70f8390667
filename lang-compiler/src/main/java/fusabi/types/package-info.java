/**
 * Types and what is known of them: {@link fusabi.types.Type}, {@link fusabi.types.TypeDefinition} and its members, {@link fusabi.types.Unifier},
 * generalisation and the solver of member constraints. Knows no syntax and no scope. Read {@link fusabi.types.Type} first.
 */
package fusabi.types;
