/**
 * From the tree back to F#: {@link fusabi.print.SourcePrinter} writes a {@link fusabi.syntax.SyntaxTree} as a program that parses to the same
 * tree. Comments other than {@code ///} are not in the tree, and so not in what is printed.
 */
package fusabi.print;
