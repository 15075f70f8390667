package fusabi.tooling;

import fusabi.source.Span;

/**
 * What stands at a place.
 *
 * @param span the expression or name, in the text that was given
 * @param name its text, shortened where it is long
 * @param type its type as F# writes it
 * @param doc  of a name that has documentation: its first line; otherwise empty
 */
public record Described(Span span, String name, String type, String doc) {}
