package fusabi.parse;

import fusabi.parse.FusabiParser.OperandContext;
import fusabi.source.Diagnostic;
import fusabi.source.Span;
import fusabi.syntax.Expression;
import fusabi.syntax.Literal;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;

/** A head and the arguments beside it, in a run of operands and operators. */
final class Applications {

    private final TreeBuilder builder;
    private final Pieces pieces;
    private final OperatorRun run;

    Applications(TreeBuilder builder, Pieces pieces, OperatorRun run) {
        this.builder = builder;
        this.pieces = pieces;
        this.run = run;
    }

    private boolean beginsArgument() {
        if (pieces.atEnd()) {
            return false;
        }
        if (pieces.peek() instanceof OperandContext operand) {
            return isArgument(operand);
        }
        return pieces.peek(1) != null && switch (pieces.operatorType()) {
            case FusabiLexer.PREFIX_OPERATOR, FusabiLexer.ADJACENT_PREFIX -> true;
            default -> false;
        };
    }

    /** Whether this can be applied and be an argument without parentheses. */
    static boolean isArgument(OperandContext operand) {
        return operand.atom() != null;
    }

    /** A head and the arguments beside it. */
    Expression application() {
        if (pieces.peek() instanceof OperandContext operand && operand.EXTERN() != null) {
            return nativeCall(builder.span(operand.EXTERN()));
        }
        Expression result;
        if (pieces.peek() instanceof OperandContext operand && !isArgument(operand)) {
            pieces.take();
            result = builder.expressions.operand(operand);
            if (operand.newObject() == null) {
                return result;
            }
            if (operand.parenthesized() == null && beginsArgument()) {
                // `new T (1)`, with a space.
                Expression argument = argument(false);
                result = new Expression.New(((Expression.New) result).type(), argument, result.span().covering(argument.span()));
            }
        } else {
            result = argument(true);
        }
        while (beginsArgument()) {
            if (pieces.peek() instanceof OperandContext list && isAdjacentList(result, list)) {
                pieces.take();
                result = builder.atoms.index(result, list.atom().list().sequence(), false, builder.span(list));
                continue;
            }
            OperandContext braces = pieces.peek() instanceof OperandContext context ? context : null;
            Expression argument = argument(false);
            Span span = result.span().covering(argument.span());
            if (argument instanceof Expression.Braces(var body, _) && braces != null) {
                result = new Expression.Computation(result, body, span);
            } else {
                result = new Expression.Application(result, argument, false, span);
            }
        }
        return result;
    }

    private boolean isAdjacentList(Expression target, OperandContext operand) {
        return operand.atom() != null && operand.atom().list() != null && operand.postfix().isEmpty()
                && operand.getStart().getStartIndex() == target.span().end() && operand.atom().list().sequence() != null;
    }

    private Expression argument(boolean head) {
        ParseTree piece = pieces.take();
        if (piece instanceof TerminalNode node) {
            Token operator = TreeBuilder.token(node);
            if (pieces.atEnd() || !(pieces.peek() instanceof OperandContext) && !(pieces.peek() instanceof TerminalNode)) {
                return run.missingAfter(operator);
            }
            if (pieces.peek() instanceof TerminalNode following && following.getSymbol().getType() != FusabiLexer.PREFIX_OPERATOR
                    && following.getSymbol().getType() != FusabiLexer.ADJACENT_PREFIX) {
                return run.missingAfter(operator);
            }
            return run.prefix(operator, argument(head));
        }
        OperandContext operand = (OperandContext) piece;
        if (!head) {
            checkArgument(operand);
        }
        return builder.expressions.operand(operand);
    }

    /** {@code f g(x)} is ambiguous to a reader, and F# refuses it; {@code f _.Member(x)} is not. */
    private void checkArgument(OperandContext operand) {
        if (operand.atom() != null && operand.atom().name() != null && operand.atom().name().UNDERSCORE() != null) {
            return;
        }
        for (FusabiParser.PostfixContext postfix : operand.postfix()) {
            if (postfix.parenthesized() != null) {
                builder.report(Diagnostic.error("FS0597", "an argument that is itself an application needs parentheses",
                        builder.span(operand))
                        .noting("Write `f (g(x))`, or `f g (x)` for two arguments."));
                return;
            }
        }
    }

    private Expression nativeCall(Span keyword) {
        pieces.take();
        if (builder.options.role() != ParserOptions.Role.LIBRARY) {
            builder.error("FU0001", "`extern` is not part of Fusabi: scripts cannot call native libraries", keyword);
            pieces.skipAll();
            return TreeBuilder.nothing(keyword);
        }
        List<Expression> arguments = new ArrayList<>();
        while (!pieces.atEnd() && beginsArgument()) {
            arguments.add(argument(false));
        }
        if (arguments.isEmpty() || !(arguments.getFirst() instanceof Expression.Constant(Literal.Text(var name), _))) {
            builder.error("FS0010", "the name of a native function, in quotes, is expected after `extern`", keyword);
            return TreeBuilder.nothing(keyword);
        }
        return new Expression.Native(name, arguments.subList(1, arguments.size()), keyword.covering(arguments.getLast().span()));
    }
}
