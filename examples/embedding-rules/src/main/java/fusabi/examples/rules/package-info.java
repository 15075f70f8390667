/**
 * A shop whose discounts are decided by a script that may change while the shop is open.
 *
 * <p>{@link fusabi.examples.rules.DiscountRules} is what the shop wants of a script; {@link fusabi.examples.rules.HotRules} has the rules that are in
 * force; {@link fusabi.examples.rules.Shop} uses them and never waits for them longer than it allows.
 */
package fusabi.examples.rules;
