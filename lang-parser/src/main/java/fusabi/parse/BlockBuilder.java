package fusabi.parse;

import fusabi.parse.FusabiParser.BangItemContext;
import fusabi.parse.FusabiParser.BlockContext;
import fusabi.parse.FusabiParser.ExpressionContext;
import fusabi.parse.FusabiParser.ItemContext;
import fusabi.parse.FusabiParser.LetItemContext;
import fusabi.parse.FusabiParser.SequenceContext;
import fusabi.source.Diagnostic;
import fusabi.source.Span;
import fusabi.syntax.Access;
import fusabi.syntax.Binding;
import fusabi.syntax.Expression;
import fusabi.syntax.Literal;
import fusabi.syntax.Pattern;
import fusabi.syntax.TypeExpression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.ParseTree;

/** Blocks: the items after a {@code let} become its body. */
final class BlockBuilder {

    private final TreeBuilder builder;

    BlockBuilder(TreeBuilder builder) {
        this.builder = builder;
    }

    Expression block(BlockContext context) {
        return sequence(context.sequence());
    }

    Expression sequence(SequenceContext context) {
        List<ParserRuleContext> steps = new ArrayList<>();
        for (ItemContext item : context.item()) {
            addSteps(item, steps);
        }
        if (steps.size() == 1 && steps.getFirst() instanceof ExpressionContext only) {
            builder.enter(1, builder.span(context));
            Expression result = builder.expressions.expression(only, List.of());
            builder.leave(1);
            return result;
        }
        return build(steps);
    }

    static void addSteps(ItemContext item, List<ParserRuleContext> steps) {
        for (ParseTree step : item.children) {
            steps.add((ParserRuleContext) step);
        }
    }

    /**
     * Builds a block from its lets and expressions, last to first, since what follows a let is its body. Recursion would take a Java
     * frame for every let; this takes none.
     */
    Expression build(List<ParserRuleContext> steps) {
        int lets = 0;
        for (ParserRuleContext step : steps) {
            lets += step instanceof ExpressionContext ? 0 : 1;
        }
        Span whole = builder.span(steps.getFirst()).covering(builder.span(steps.getLast()));
        int level = lets + 1;
        builder.enterChain(level, whole);
        // Collected in reverse.
        List<Expression> following = new ArrayList<>();
        List<Expression.BangBinding> pending = new ArrayList<>();
        for (int i = steps.size() - 1; i >= 0; i--) {
            ParserRuleContext step = steps.get(i);
            if (step instanceof ExpressionContext expression) {
                boolean opensLet = builder.expressions.opensLet(expression);
                List<Expression> rest = opensLet ? following.reversed() : List.of();
                Expression built = builder.expressions.expression(expression, rest);
                if (opensLet) {
                    following.clear();
                }
                following.add(built);
                continue;
            }
            builder.leaveChain(1);
            level--;
            if (step instanceof LetItemContext let) {
                Expression body = body(following, let, "FS0588");
                following.clear();
                following.add(let(let, body));
                continue;
            }
            BangItemContext bang = (BangItemContext) step;
            pending.add(binding(bang));
            Token word = bang.getStart();
            if (word.getType() == FusabiLexer.LAYOUT_LET_BANG || word.getType() == FusabiLexer.LET_BANG) {
                Expression body = body(following, bang, "FS3885");
                following.clear();
                List<Expression.BangBinding> bindings = new ArrayList<>(pending.reversed());
                pending.clear();
                following.add(new Expression.LetBang(word.getText().equals("use!"), bindings, body,
                        builder.span(bang).covering(body.span())));
            } else if (i == 0 || !(steps.get(i - 1) instanceof BangItemContext)) {
                builder.error("FS0010", "`and!` goes on with a `let!` right above it; there is none", builder.span(word));
                pending.clear();
            }
        }
        builder.leaveChain(level);
        return following.isEmpty() ? TreeBuilder.nothing(whole) : join(following.reversed());
    }

    private Expression body(List<Expression> following, ParserRuleContext let, String code) {
        if (!following.isEmpty()) {
            return join(following.reversed());
        }
        Span keyword = builder.span(let.getStart());
        builder.report(Diagnostic.error(code, "the block ends with this `" + let.getStart().getText()
                        + "`: a result is missing", keyword)
                .noting("A block's value is that of its last line. Add an expression below, at the same indentation."));
        return new Expression.Constant(new Literal.Unit(), keyword);
    }

    private Expression let(LetItemContext context, Expression body) {
        boolean isRecursive = context.REC() != null;
        Span keyword = builder.span(context.LAYOUT_LET());
        List<Binding> bindings = builder.bindings.bindings(context.binding(), isRecursive, List.of(), TreeBuilder.doc(context), keyword);
        for (Binding binding : bindings) {
            refuseAccess(binding);
        }
        return new Expression.Let(isRecursive, context.LAYOUT_LET().getText().equals("use"), bindings, body, keyword,
                keyword.covering(body.span()));
    }

    void refuseAccess(Binding binding) {
        if (binding.access() != Access.PUBLIC) {
            builder.error("FS0646", "a local `let` cannot have an access word: it is visible only here anyway", binding.target().span());
        }
    }

    private Expression.BangBinding binding(BangItemContext context) {
        Pattern pattern = builder.patterns.pattern(context.pattern());
        Optional<TypeExpression> type = builder.bindings.result(context.returnType());
        if (type.isPresent()) {
            pattern = new Pattern.Annotated(pattern, type.get(), pattern.span().covering(type.get().span()));
        }
        Expression value = block(context.block());
        return new Expression.BangBinding(pattern, value, pattern.span().covering(value.span()));
    }

    static Expression join(List<Expression> items) {
        return items.size() == 1 ? items.getFirst()
                : new Expression.Sequence(items, items.getFirst().span().covering(items.getLast().span()));
    }
}
