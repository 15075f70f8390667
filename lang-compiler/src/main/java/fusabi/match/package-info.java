/**
 * Pattern matching. {@link fusabi.match.MatchChecker} warns about values that no clause accepts and clauses that no value reaches;
 * {@link fusabi.match.DecisionTree} says in which order to test what, for the emitter. Read {@code DecisionTree} first.
 */
package fusabi.match;
