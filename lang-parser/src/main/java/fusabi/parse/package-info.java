/**
 * Text to syntax tree. In comes a {@link fusabi.source.SourceFile}, out goes a {@link fusabi.syntax.SyntaxTree} or what is wrong with it.
 * Read {@link fusabi.parse.Parser} first: its {@code parse} names the steps.
 *
 * <ol>
 * <li>{@code Scanner} reads characters: strings, comments and directives by itself, words and symbols with the automaton that ANTLR makes
 * of {@code FusabiLexer.g4}.
 * <li>{@code Adjacency} settles what tokens mean by touching each other: {@code f(x)}, {@code f<int>}, {@code -1}.
 * <li>{@code Layout} is the offside rule. It puts in the tokens that say where blocks and their items begin and end, so that the grammar
 * behind it, {@code FusabiParser.g4}, is context free and nearly everywhere LL(1).
 * <li>{@code TreeBuilder} and the builders beside it turn ANTLR's parse tree into ours. Operators were left in flat runs by the grammar;
 * {@code OperatorRun} orders them by {@code Precedence}.
 * </ol>
 *
 * <p>Invariants, kept here for all later phases: a tree has no hole (what could not be read was reported, and then there is no tree), every
 * span lies in the file, and no tree is deeper than {@link fusabi.parse.Parser#MAX_TREE_DEPTH}. Mistakes are reported once each, in the
 * order of the text, with F#'s codes. This is the only package that knows ANTLR.
 */
package fusabi.parse;
