/**
 * From the tree as written to core, in one pass that resolves names and infers types together. {@link fusabi.check.Checker} is the entry.
 *
 * <p>A checker of a kind of syntax answers with {@code Code}: core that can be made once all types are known, which is when a whole program has been
 * checked. {@code Context} is what it may look at (scope, enclosing declarations), {@code Expected} the type its surroundings want,
 * {@code Session} holds the parts of one check together.
 */
package fusabi.check;
