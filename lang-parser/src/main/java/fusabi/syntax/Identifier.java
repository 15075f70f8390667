package fusabi.syntax;

import fusabi.source.Span;

/**
 * A name as the language sees it: back-quotes removed; an operator's name is its symbol ({@code +}, {@code ~-} for a prefix minus,
 * {@code .. ..}); an active pattern's is {@code |Even|Odd|}.
 */
public record Identifier(String name, Span span) {}
