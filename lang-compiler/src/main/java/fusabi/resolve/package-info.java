/**
 * Names and what they stand for. {@link fusabi.resolve.Scope} is what is visible at one place, {@link fusabi.resolve.ModuleContents} what a module or
 * namespace offers, {@link fusabi.resolve.Environment} all that is known of libraries and earlier scripts.
 */
package fusabi.resolve;
