package fusabi.print;

import fusabi.source.LargeStack;
import fusabi.syntax.Expression;
import fusabi.syntax.SyntaxTree;

/**
 * Prints a syntax tree as a program. What the parser made of a text without errors prints as a text from which it makes the same tree, places
 * apart; a tree made in another way must have its parentheses ({@link Expression.Parenthesized}) where precedence needs them.
 */
public final class SourcePrinter {

    private SourcePrinter() {}

    /** The program of a tree, which ends with a line end. */
    public static String print(SyntaxTree tree) {
        return LargeStack.run(() -> {
            Page page = new Page();
            new DeclarationPrinter(page).declarations(tree.declarations());
            return tree.declarations().isEmpty() ? "" : page + "\n";
        });
    }
}
