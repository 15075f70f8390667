package fusabi.parse;

import fusabi.parse.FusabiParser.TypedContext;
import java.util.List;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;

/** The operands, operators, words and types of a run, read from left to right. */
final class Pieces {

    private final List<ParseTree> pieces;
    private int next;

    Pieces(List<ParseTree> pieces) {
        this.pieces = pieces;
    }

    boolean atEnd() {
        return next >= pieces.size();
    }

    /** The next piece, of which there must be one. */
    ParseTree peek() {
        return pieces.get(next);
    }

    /** The piece so many after the next one, or null. */
    ParseTree peek(int further) {
        return next + further < pieces.size() ? pieces.get(next + further) : null;
    }

    ParseTree take() {
        return pieces.get(next++);
    }

    /** After a mistake: nothing more is read. */
    void skipAll() {
        next = pieces.size();
    }

    /** The next piece if it is an operator, or null. */
    TerminalNode operatorNode() {
        return !atEnd() && pieces.get(next) instanceof TerminalNode node ? node : null;
    }

    /** The token type of the operator that is next, or 0. */
    int operatorType() {
        TerminalNode node = operatorNode();
        return node == null ? 0 : node.getSymbol().getType();
    }

    /** Whether an operand begins at the next piece. */
    boolean beginsOperand() {
        if (atEnd()) {
            return false;
        }
        return !(pieces.get(next) instanceof TypedContext) && switch (operatorType()) {
            case 0, FusabiLexer.PREFIX_OPERATOR, FusabiLexer.ADJACENT_PREFIX, FusabiLexer.MINUS, FusabiLexer.PLUS_OPERATOR,
                    FusabiLexer.PERCENT_OPERATOR, FusabiLexer.AMPERSAND, FusabiLexer.AMPERSAND_AMPERSAND, FusabiLexer.QUESTION -> true;
            default -> false;
        };
    }
}
