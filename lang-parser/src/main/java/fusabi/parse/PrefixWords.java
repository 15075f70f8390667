package fusabi.parse;

import fusabi.parse.FusabiParser.PrefixWordContext;
import fusabi.source.Span;
import fusabi.syntax.Binding;
import fusabi.syntax.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Words in a run that extend as far to the right as they can: {@code yield e}, {@code lazy e}, {@code let … in e}. */
final class PrefixWords {
    /*
     * `following` are the items after this run in its block: they belong to the body of a `let … in` that is still open here.
     */

    private final TreeBuilder builder;
    private final Pieces pieces;
    private final OperatorRun run;
    private final List<Expression> following;

    PrefixWords(TreeBuilder builder, Pieces pieces, OperatorRun run, List<Expression> following) {
        this.builder = builder;
        this.pieces = pieces;
        this.run = run;
        this.following = following;
    }

    Expression word(PrefixWordContext context) {
        Span keyword = builder.span(context.getStart());
        pieces.take();
        switch (context.getStart().getType()) {
            case FusabiLexer.STATEMENT_DO -> {
                return new Expression.Do(builder.blocks.block(context.block()), builder.span(context));
            }
            case FusabiLexer.LAYOUT_DO_BANG -> {
                return new Expression.DoBang(builder.blocks.block(context.block()), builder.span(context));
            }
            case FusabiLexer.LET -> {
                return let(context, keyword);
            }
            default -> { }
        }
        if (!pieces.beginsOperand()) {
            boolean gives = switch (context.getStart().getType()) {
                case FusabiLexer.RETURN, FusabiLexer.RETURN_BANG, FusabiLexer.YIELD, FusabiLexer.YIELD_BANG -> true;
                default -> false;
            };
            builder.error(gives ? "FS0010" : "FS3100", "an expression is missing after `" + context.getStart().getText() + "`", keyword);
            return TreeBuilder.nothing(keyword);
        }
        return switch (context.getStart().getType()) {
            case FusabiLexer.RETURN, FusabiLexer.RETURN_BANG -> {
                Expression value = run.from(Precedence.OPEN);
                yield new Expression.Return(value, context.RETURN_BANG() != null, keyword.covering(value.span()));
            }
            case FusabiLexer.YIELD, FusabiLexer.YIELD_BANG -> {
                Expression value = run.from(Precedence.OPEN);
                yield new Expression.Yield(value, context.YIELD_BANG() != null, keyword.covering(value.span()));
            }
            case FusabiLexer.LAZY, FusabiLexer.LAYOUT_LAZY -> {
                Expression body = run.operand();
                yield new Expression.Lazy(body, keyword.covering(body.span()));
            }
            case FusabiLexer.ASSERT, FusabiLexer.LAYOUT_ASSERT -> {
                Expression condition = run.operand();
                yield new Expression.Assert(condition, keyword.covering(condition.span()));
            }
            case FusabiLexer.UPCAST -> {
                Expression value = run.operand();
                yield new Expression.Upcast(value, Optional.empty(), keyword.covering(value.span()));
            }
            case FusabiLexer.DOWNCAST -> {
                Expression value = run.operand();
                yield new Expression.Downcast(value, Optional.empty(), keyword.covering(value.span()));
            }
            default -> {
                builder.error("FU0001", "`fixed` is not part of Fusabi: there are no pointers", keyword);
                yield run.operand();
            }
        };
    }

    private Expression let(PrefixWordContext context, Span keyword) {
        boolean isRecursive = context.REC() != null;
        List<Binding> bindings = builder.bindings.bindings(context.binding(), isRecursive, List.of(), "", keyword);
        bindings.forEach(builder.blocks::refuseAccess);
        List<Expression> body = new ArrayList<>();
        if (!pieces.atEnd()) {
            body.add(run.from(Precedence.ANNOTATION));
        }
        body.addAll(following);
        if (body.isEmpty()) {
            builder.error("FS0588", "a result is missing after `in`", keyword);
            body.add(TreeBuilder.nothing(keyword));
        }
        Expression result = BlockBuilder.join(body);
        return new Expression.Let(isRecursive, context.LET().getText().equals("use"), bindings, result, keyword,
                keyword.covering(result.span()));
    }
}
