/**
 * The front door for embedders: an {@link fusabi.Engine} turns source text into a {@link fusabi.Program}, which runs under
 * {@link fusabi.RunOptions} and ends with a {@link fusabi.RunResult}. Read {@link fusabi.Engine} first.
 */
package fusabi;
