/**
 * What a console, an editor or a playground asks of the language: whether an entry is whole, what is what in it, what could be written next, what
 * something means, and a {@link fusabi.Session} that answers as F# Interactive does. It knows no terminal. Read {@link fusabi.tooling.Dialogue} first.
 */
package fusabi.tooling;
