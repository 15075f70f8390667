/**
 * A web service whose orders are validated by a script, and that runs scripts of strangers.
 *
 * <p>{@link fusabi.examples.web.WebService} has the two endpoints; {@link fusabi.examples.web.Orders} is the one with a script that we wrote,
 * {@link fusabi.examples.web.Trials} the one with scripts that we have never seen.
 */
package fusabi.examples.web;
