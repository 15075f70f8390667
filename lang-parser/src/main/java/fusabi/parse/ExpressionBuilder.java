package fusabi.parse;

import fusabi.parse.FusabiParser.AtomContext;
import fusabi.parse.FusabiParser.ClauseContext;
import fusabi.parse.FusabiParser.ClausesContext;
import fusabi.parse.FusabiParser.ConditionalContext;
import fusabi.parse.FusabiParser.ExpressionContext;
import fusabi.parse.FusabiParser.ForLoopContext;
import fusabi.parse.FusabiParser.MatchingContext;
import fusabi.parse.FusabiParser.OperandContext;
import fusabi.parse.FusabiParser.OperatorContext;
import fusabi.parse.FusabiParser.PrefixWordContext;
import fusabi.parse.FusabiParser.SequenceContext;
import fusabi.parse.FusabiParser.TypedContext;
import fusabi.source.Span;
import fusabi.syntax.Expression;
import fusabi.syntax.Identifier;
import fusabi.syntax.Pattern;
import fusabi.syntax.TypeExpression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;

/** Expressions other than runs of operators and blocks. */
final class ExpressionBuilder {

    private final TreeBuilder builder;
    private final AtomBuilder atoms;

    ExpressionBuilder(TreeBuilder builder) {
        this.builder = builder;
        this.atoms = builder.atoms;
    }

    // ---- runs

    /** Whether a {@code let … in} is open at the end of this run, so that its body goes on after it. */
    boolean opensLet(ExpressionContext context) {
        for (PrefixWordContext word : context.prefixWord()) {
            if (word.LET() != null) {
                return true;
            }
        }
        return false;
    }

    /** @param following what comes after this run in its block, if a {@code let … in} is open in it */
    Expression expression(ExpressionContext context, List<Expression> following) {
        return run(pieces(context), builder.span(context), following, false);
    }

    Expression run(List<ParseTree> pieces, Span span, List<Expression> following, boolean inIndex) {
        if (pieces.size() == 1 && pieces.getFirst() instanceof OperandContext only && only.EXTERN() == null) {
            return operand(only);
        }
        for (ParseTree piece : pieces) {
            if (piece instanceof TypedContext typed && typed.trait() != null) {
                return traitCall(pieces, typed, span);
            }
        }
        int levels = levels(pieces);
        builder.enterChain(levels, span);
        Expression result = new OperatorRun(builder, pieces, following, inIndex).build();
        builder.leaveChain(levels);
        return result;
    }

    /** How deep the tree of a run can be: a level for each operator, word and argument, but a tuple's items stand side by side. */
    private static int levels(List<ParseTree> pieces) {
        int most = 1;
        int here = 1;
        boolean afterOperand = false;
        for (ParseTree piece : pieces) {
            boolean operand = piece instanceof OperandContext;
            if (piece instanceof TerminalNode node && node.getSymbol().getType() == FusabiLexer.COMMA) {
                here = 1;
            } else if (!operand || afterOperand) {
                here++;
            }
            afterOperand = operand;
            most = Math.max(most, here);
        }
        return most;
    }

    /** The operands, operators, words and types of a run, from left to right. */
    static List<ParseTree> pieces(ExpressionContext context) {
        List<ParseTree> pieces = new ArrayList<>(context.getChildCount());
        for (ParseTree child : context.children) {
            if (child instanceof TypedContext typed) {
                pieces.add(typed);
                for (ParseTree part : typed.children) {
                    if (part instanceof OperandContext || part instanceof PrefixWordContext) {
                        pieces.add(part);
                    } else if (part instanceof OperatorContext || part instanceof FusabiParser.OperatorAfterTypeContext) {
                        pieces.add(part.getChild(0));
                    }
                }
            } else {
                pieces.add(child instanceof OperatorContext ? child.getChild(0) : child);
            }
        }
        return pieces;
    }

    private Expression traitCall(List<ParseTree> pieces, TypedContext typed, Span span) {
        FusabiParser.MemberSignatureContext member = typed.trait().memberSignature();
        int at = pieces.indexOf(typed);
        List<TypeExpression> supports = supports(pieces.subList(0, at));
        List<ParseTree> rest = pieces.subList(at + 1, pieces.size());
        if (supports.isEmpty()) {
            builder.error("FS0010", "a type variable such as `^a` is expected before `: (static member …)`", span);
        }
        Expression argument = rest.isEmpty() ? TreeBuilder.nothing(span) : run(rest, span, List.of(), false);
        return new Expression.TraitCall(supports, SignatureBuilder.isStatic(member), builder.signatures.memberName(member),
                builder.signatures.signature(member.signature()), argument, span);
    }

    /** {@code ^a}, {@code 'a} or {@code (^a or ^b)}. */
    private List<TypeExpression> supports(List<ParseTree> pieces) {
        List<TypeExpression> result = new ArrayList<>();
        for (ParseTree piece : pieces) {
            if (piece instanceof OperandContext operand && operand.atom() != null) {
                AtomContext atom = operand.atom();
                if (atom.parenthesized() != null && atom.parenthesized().sequence() != null) {
                    SequenceContext inner = atom.parenthesized().sequence();
                    if (inner.item().size() == 1 && inner.item(0).expression() != null) {
                        result.addAll(supports(pieces(inner.item(0).expression())));
                    }
                } else if (atom.name() != null) {
                    String name = atom.getText();
                    boolean quoted = name.startsWith("'");
                    result.add(new TypeExpression.Variable(quoted ? name.substring(1) : name, !quoted, builder.span(atom)));
                }
            }
        }
        return result;
    }

    // ---- operands

    Expression operand(OperandContext context) {
        Span span = builder.span(context);
        builder.enter(1, span);
        Expression result = operand(context, span);
        builder.leave(1);
        return result;
    }

    private Expression operand(OperandContext context, Span span) {
        if (context.atom() != null) {
            return atoms.postfixed(context.atom(), context.postfix());
        }
        if (context.newObject() != null) {
            TypeExpression type = builder.types.atom(context.newObject().typeAtom());
            if (context.parenthesized() == null) {
                return new Expression.New(type, TreeBuilder.nothing(span), span);
            }
            Expression argument = atoms.parenthesized(context.parenthesized());
            return atoms.postfixed(new Expression.New(type, argument, builder.span(context.newObject()).covering(argument.span())),
                    context.postfix());
        }
        if (context.block() != null) {
            return builder.blocks.block(context.block());
        }
        if (context.conditional() != null) {
            return conditional(context.conditional(), span);
        }
        if (context.matching() != null) {
            MatchingContext match = context.matching();
            return new Expression.Match(builder.blocks.sequence(match.sequence()), clauses(match.clauses()), match.MATCH_BANG() != null,
                    span);
        }
        if (context.LAYOUT_FUNCTION() != null) {
            return new Expression.Function(clauses(context.clauses()), builder.span(context.LAYOUT_FUNCTION()), span);
        }
        if (context.LAYOUT_FUN() != null) {
            List<Pattern> parameters = new ArrayList<>();
            for (FusabiParser.PatternAtomContext atom : context.patternAtom()) {
                parameters.add(builder.patterns.atom(atom));
            }
            return new Expression.Lambda(parameters, builder.blocks.sequence(context.sequence()), span);
        }
        if (context.tryExpression() != null) {
            Expression body = builder.blocks.sequence(context.tryExpression().sequence());
            return context.tryExpression().FINALLY() == null
                    ? new Expression.TryWith(body, clauses(context.tryExpression().clauses()), span)
                    : new Expression.TryFinally(body, builder.blocks.block(context.tryExpression().block()), span);
        }
        if (context.whileLoop() != null) {
            return new Expression.While(builder.blocks.sequence(context.whileLoop().sequence()),
                    builder.blocks.block(context.whileLoop().block()),
                    context.whileLoop().WHILE_BANG() != null, span);
        }
        if (context.forLoop() != null) {
            return loop(context.forLoop(), span);
        }
        return run(List.of(context), span, List.of(), false);
    }

    private Expression conditional(ConditionalContext context, Span span) {
        int branches = context.LAYOUT_THEN().size();
        builder.enterChain(branches, span);
        // A context finds its children one by one: asked for the n-th, it counts from the first.
        List<SequenceContext> conditions = context.sequence();
        List<FusabiParser.BlockContext> blocks = context.block();
        List<TerminalNode> words = context.ELIF();
        Optional<Expression> otherwise = context.LAYOUT_ELSE() == null ? Optional.empty()
                : Optional.of(builder.blocks.block(blocks.get(branches)));
        Expression result = null;
        for (int i = branches - 1; i >= 0; i--) {
            Expression condition = builder.blocks.sequence(conditions.get(i));
            Expression whenTrue = builder.blocks.block(blocks.get(i));
            TerminalNode word = i == 0 ? context.IF() : words.get(i - 1);
            result = new Expression.If(condition, whenTrue, otherwise, builder.span(word).covering(span));
            otherwise = Optional.of(result);
        }
        builder.leaveChain(branches);
        return result;
    }

    private Expression loop(ForLoopContext context, Span span) {
        Expression body;
        if (context.ARROW() != null) {
            Expression value = builder.blocks.sequence(context.sequence(context.sequence().size() - 1));
            body = new Expression.Yield(value, false, value.span());
        } else {
            body = builder.blocks.block(context.block());
        }
        Pattern pattern = builder.patterns.loopPattern(context.loopPattern());
        if (context.IN() != null) {
            return new Expression.ForIn(pattern, builder.blocks.sequence(context.sequence(0)), body, span);
        }
        Identifier variable;
        if (pattern instanceof Pattern.Named(var name, var arguments, _) && name.isSimple() && arguments.isEmpty()) {
            variable = name.last();
        } else {
            variable = new Identifier("_", pattern.span());
            if (!(pattern instanceof Pattern.Wildcard)) {
                builder.error("FS0010", "a counting loop needs a plain name before `=`", pattern.span());
            }
        }
        return new Expression.For(variable, builder.blocks.sequence(context.sequence(0)), builder.blocks.sequence(context.sequence(1)),
                context.DOWNTO() != null, body, span);
    }

    List<Expression.Clause> clauses(ClausesContext context) {
        List<Expression.Clause> result = new ArrayList<>();
        for (ClauseContext clause : context.clause()) {
            Pattern pattern = builder.patterns.pattern(clause.pattern());
            Optional<Expression> guard = clause.WHEN() == null ? Optional.empty() : Optional.of(builder.blocks.sequence(clause.sequence()));
            Expression body = builder.blocks.sequence(clause.rightBody().sequence());
            result.add(new Expression.Clause(pattern, guard, body, pattern.span().covering(body.span())));
        }
        return result;
    }
}
