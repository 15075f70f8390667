/**
 * The tree as written: what the parser read, with operators resolved by precedence and nothing else decided.
 * {@link fusabi.syntax.SyntaxTree} holds {@link fusabi.syntax.Declaration}s, which hold
 * {@link fusabi.syntax.Expression}s, {@link fusabi.syntax.Pattern}s and {@link fusabi.syntax.TypeExpression}s. All of it is
 * immutable; depth is bounded by the parser, so recursion over it is safe.
 */
package fusabi.syntax;
