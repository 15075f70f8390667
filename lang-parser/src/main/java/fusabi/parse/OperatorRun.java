package fusabi.parse;

import fusabi.parse.FusabiParser.OperandContext;
import fusabi.parse.FusabiParser.PrefixWordContext;
import fusabi.parse.FusabiParser.TypedContext;
import fusabi.source.Diagnostic;
import fusabi.source.Span;
import fusabi.syntax.Expression;
import fusabi.syntax.Identifier;
import fusabi.syntax.LongIdentifier;
import fusabi.syntax.TypeExpression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;

/** Builds the tree of one flat run of operands and operators, by precedence climbing. */
final class OperatorRun {
    /*
     * `from(level)` reads an operand and then every operator that binds at least as tightly as `level`. Recursion is bounded
     * because the caller has entered one level of depth for every piece.
     */

    private final TreeBuilder builder;
    private final Pieces pieces;
    private final boolean inIndex;
    private final Applications applications;
    private final PrefixWords words;
    private boolean annotated;

    OperatorRun(TreeBuilder builder, List<ParseTree> pieces, List<Expression> following, boolean inIndex) {
        this.builder = builder;
        this.pieces = new Pieces(pieces);
        this.applications = new Applications(builder, this.pieces, this);
        this.words = new PrefixWords(builder, this.pieces, this, following);
        this.inIndex = inIndex;
    }

    Expression build() {
        Expression result = from(Precedence.ANNOTATION);
        if (!pieces.atEnd()) {
            unexpected();
        }
        return result;
    }

    /** Reports what is left over. */
    private void unexpected() {
        ParseTree piece = pieces.peek();
        Token token = piece instanceof ParserRuleContext context ? TreeBuilder.start(context) : TreeBuilder.token((TerminalNode) piece);
        Diagnostic problem = Diagnostic.error("FS0010", "unexpected `" + token.cause().shown() + "` in an expression",
                builder.span(token.cause()));
        builder.report(switch (token.getText()) {
            case "or" -> problem.noting("The operator is written `||`.");
            case "&" -> problem.noting("Bitwise and is `&&&`, and of conditions `&&`; strings are joined by `+`.");
            case "??" -> problem.noting("Write `defaultArg option value`, or match on `null`.");
            default -> piece instanceof OperandContext operand && !Applications.isArgument(operand)
                    ? problem.noting("An argument like this needs parentheses; a line of its own needs the indentation of the line above.")
                    : problem;
        });
    }

    // ---- binary operators

    Expression from(int level) {
        Expression left;
        if (inIndex && level <= Precedence.RANGE && pieces.operatorType() == FusabiLexer.DOT_DOT) {
            left = openSlice();
        } else if (inIndex && pieces.operatorType() == FusabiLexer.STAR && endsElement(1)) {
            Span span = builder.span(pieces.operatorNode());
            pieces.take();
            left = new Expression.Slice(Optional.empty(), Optional.empty(), span);
        } else {
            left = operand();
        }
        while (!pieces.atEnd()) {
            if (pieces.peek() instanceof TypedContext typed) {
                Expression grown = typed(left, typed, level);
                if (grown == null) {
                    return left;
                }
                left = grown;
                continue;
            }
            TerminalNode node = pieces.operatorNode();
            if (node == null) {
                return left;
            }
            Token operator = TreeBuilder.token(node);
            int own = Precedence.of(operator);
            if (own == 0 || own < level || annotated) {
                return left;
            }
            if (own == Precedence.TUPLE) {
                left = tuple(left);
            } else if (own == Precedence.RANGE) {
                left = range(left);
            } else {
                pieces.take();
                Expression right = right(operator, own);
                Span span = left.span().covering(right.span());
                left = own == Precedence.ASSIGN ? assign(left, right, span)
                        : new Expression.Infix(left, new Identifier(operator.getText(), builder.span(operator)), right, span);
            }
        }
        return left;
    }

    /** {@code x?Name <- v} calls the operator {@code (?<-)} with all three. */
    private static Expression assign(Expression target, Expression value, Span span) {
        if (!(target instanceof Expression.Infix(var owner, var operator, var name, var place)) || !operator.name().equals("?")) {
            return new Expression.Assign(target, value, span);
        }
        Expression setter = new Expression.Name(LongIdentifier.of(new Identifier("?<-", operator.span())), operator.span());
        Expression named = new Expression.Application(new Expression.Application(setter, owner, false, place), name, false, place);
        return new Expression.Application(named, value, false, span);
    }

    private Expression right(Token operator, int level) {
        if (!pieces.beginsOperand()) {
            return missingAfter(operator);
        }
        return from(Precedence.isRightAssociative(level) ? level : level + 1);
    }

    Expression missingAfter(Token operator) {
        TerminalNode node = pieces.operatorNode();
        if (node != null && Precedence.of(TreeBuilder.token(node)) > 0) {
            boolean commas = operator.is(FusabiLexer.COMMA) && pieces.operatorType() == FusabiLexer.COMMA;
            builder.report(Diagnostic.error(commas ? "FS3524" : "FS0010", "unexpected `" + TreeBuilder.token(node).shown()
                    + "`: an expression is expected after `" + operator.shown()
                    + "`", builder.span(node)));
            pieces.skipAll();
        } else {
            Diagnostic problem = Diagnostic.error(operator.is(FusabiLexer.COMMA) ? "FS3100" : "FS3156", "an expression is missing after `" + operator.shown() + "`",
                    builder.span(operator));
            builder.report(operator.getText().equals("++") || operator.getText().equals("--")
                    ? problem.noting("A variable is increased by `x <- x + 1`.") : problem);
        }
        return TreeBuilder.nothing(builder.span(operator));
    }

    private Expression tuple(Expression first) {
        List<Expression> items = new ArrayList<>();
        items.add(first);
        while (pieces.operatorType() == FusabiLexer.COMMA) {
            Token comma = TreeBuilder.token(pieces.operatorNode());
            pieces.take();
            boolean slice = inIndex && (pieces.operatorType() == FusabiLexer.DOT_DOT || pieces.operatorType() == FusabiLexer.STAR);
            if (!slice && !pieces.beginsOperand()) {
                items.add(missingAfter(comma));
                break;
            }
            items.add(from(Precedence.TUPLE + 1));
        }
        return new Expression.Tuple(items, false, first.span().covering(items.getLast().span()));
    }

    // ---- ranges and slices

    /** Whether the element of an index ends here, or after so many pieces more. */
    private boolean endsElement(int further) {
        ParseTree piece = pieces.peek(further);
        return piece == null || piece instanceof TerminalNode node && node.getSymbol().getType() == FusabiLexer.COMMA;
    }

    /** {@code ..b}, or {@code ..} by itself. */
    private Expression openSlice() {
        Span dots = builder.span(pieces.operatorNode());
        pieces.take();
        if (endsElement(0)) {
            return new Expression.Slice(Optional.empty(), Optional.empty(), dots);
        }
        Expression to = bound(dots);
        return new Expression.Slice(Optional.empty(), Optional.of(to), dots.covering(to.span()));
    }

    private Expression range(Expression from) {
        Token dots = TreeBuilder.token(pieces.operatorNode());
        pieces.take();
        if (inIndex && endsElement(0)) {
            return new Expression.Slice(Optional.of(from), Optional.empty(), from.span().covering(builder.span(dots)));
        }
        Expression second = bound(builder.span(dots));
        if (pieces.operatorType() != FusabiLexer.DOT_DOT) {
            Span span = from.span().covering(second.span());
            return inIndex ? new Expression.Slice(Optional.of(from), Optional.of(second), span)
                    : new Expression.Range(from, Optional.empty(), second, span);
        }
        Token more = TreeBuilder.token(pieces.operatorNode());
        pieces.take();
        Expression to = bound(builder.span(more));
        return new Expression.Range(from, Optional.of(second), to, from.span().covering(to.span()));
    }

    private Expression bound(Span dots) {
        if (!pieces.beginsOperand() && !(inIndex && pieces.operatorType() == FusabiLexer.HAT)) {
            builder.error("FS0751", "the end of this range is missing", dots);
            return TreeBuilder.nothing(dots);
        }
        return from(Precedence.RANGE + 1);
    }

    // ---- types

    /** {@code left : T} and its like, or null when something looser than {@code level}. */
    private Expression typed(Expression left, TypedContext context, int level) {
        Span span = left.span().covering(builder.span((ParserRuleContext) context.getChild(1)));
        int own = switch (context.getStart().getType()) {
            case FusabiLexer.COLON -> Precedence.ANNOTATION;
            case FusabiLexer.COLON_QUESTION -> Precedence.TYPE_TEST;
            default -> Precedence.CAST;
        };
        if (own < level) {
            return null;
        }
        pieces.take();
        // Nothing follows `e : T` but the end: `(a : int) + 1` needs the parentheses.
        annotated = own == Precedence.ANNOTATION;
        return switch (context.getStart().getType()) {
            case FusabiLexer.COLON -> new Expression.Annotated(left, builder.types.annotation(context.annotation()), span);
            case FusabiLexer.COLON_QUESTION -> new Expression.TypeTest(left, builder.types.postfix(context.typePostfix()), span);
            case FusabiLexer.COLON_GREATER -> new Expression.Upcast(left, given(context), span);
            default -> new Expression.Downcast(left, given(context), span);
        };
    }

    /** {@code :> _} leaves the type to inference, like {@code upcast}. */
    private Optional<TypeExpression> given(TypedContext context) {
        return Optional.of(builder.types.postfix(context.typePostfix()));
    }

    // ---- operands

    Expression operand() {
        if (pieces.atEnd()) {
            throw new IllegalStateException("an operand is looked for at the end of a run");
        }
        ParseTree piece = pieces.peek();
        if (piece instanceof TerminalNode node) {
            return prefixed(TreeBuilder.token(node));
        }
        if (piece instanceof TypedContext typed) {
            builder.error("FS0010", "unexpected `" + typed.getStart().getText() + "`: an expression is expected before it",
                    builder.span(typed.getStart()));
            pieces.skipAll();
            return TreeBuilder.nothing(builder.span(typed));
        }
        if (piece instanceof PrefixWordContext word) {
            return words.word(word);
        }
        return applications.application();
    }

    /** An operator before its operand: looser than application, {@code -f x} negates {@code f x}. */
    private Expression prefixed(Token operator) {
        Span span = builder.span(operator);
        switch (operator.getType()) {
            case FusabiLexer.PREFIX_OPERATOR -> {
                return applications.application();
            }
            case FusabiLexer.MINUS, FusabiLexer.PLUS_OPERATOR, FusabiLexer.ADJACENT_PREFIX, FusabiLexer.AMPERSAND,
                    FusabiLexer.AMPERSAND_AMPERSAND, FusabiLexer.PERCENT_OPERATOR -> {
                pieces.take();
                if (!pieces.beginsOperand()) {
                    return missingAfter(operator);
                }
                Expression inner = operand();
                return prefix(operator, inner);
            }
            case FusabiLexer.QUESTION -> {
                return optionalArgument(span);
            }
            case FusabiLexer.HAT -> {
                if (inIndex) {
                    builder.error("FS3303", "indexes from the end (`^1`) are not part of Fusabi; write `length - 1`", span);
                } else {
                    builder.error("FS0010", "unexpected `^`: an expression is expected before it", span);
                }
                pieces.skipAll();
                return TreeBuilder.nothing(span);
            }
            default -> {
                char first = operator.getText().charAt(0);
                Diagnostic problem = operator.getText().equals("..^") ? Diagnostic.error("FS3303",
                        "indexes from the end (`^1`) are not part of Fusabi; write `length - 1`", span) : first == '+' || first == '-'
                        ? Diagnostic.error("FS1208", "`" + operator.shown() + "` is no prefix operator", span)
                        : Diagnostic.error(codeBefore(operator), "unexpected `" + operator.shown() + "`: an expression is expected before it", span);
                builder.report(switch (operator.getText()) {
                    case "/*", "--", "/**" -> problem.noting("A comment begins with `//`, or stands between `(*` and `*)`.");
                    default -> problem;
                });
                pieces.skipAll();
                return TreeBuilder.nothing(span);
            }
        }
    }

    /** F#'s number for an operator that nothing stands before. */
    private String codeBefore(Token operator) {
        return switch (operator.getText()) {
            case "*", ".." -> "FS0751";
            case "," -> builder.file.text().startsWith("(", builder.file.trimmedEnd(operator.start()) - 1) ? "FS3524" : "FS0010";
            default -> "FS0010";
        };
    }

    Expression prefix(Token operator, Expression inner) {
        Span span = builder.span(operator);
        String symbol = operator.getText();
        if (operator.is(FusabiLexer.PREFIX_OPERATOR)) {
            return new Expression.Prefix(new Identifier(symbol, span), inner, span.covering(inner.span()));
        }
        return new Expression.Prefix(new Identifier("~".concat(symbol), span), inner, span.covering(inner.span()));
    }

    private Expression optionalArgument(Span question) {
        pieces.take();
        if (!pieces.atEnd() && pieces.peek() instanceof OperandContext operand
                && builder.expressions.operand(operand) instanceof Expression.Name(var name, var nameSpan) && name.isSimple()) {
            pieces.take();
            if (pieces.operatorType() == FusabiLexer.EQUALS) {
                pieces.take();
                if (pieces.beginsOperand()) {
                    Expression value = from(Precedence.COMPARE + 1);
                    return new Expression.OptionalArgument(name.last(), value, question.covering(value.span()));
                }
            }
            builder.error("FS0734", "`?" + name.text() + "` stands only before `=` in a list of arguments", question.covering(nameSpan));
            return TreeBuilder.nothing(question);
        }
        builder.error("FS0010", "unexpected `?` in an expression: it stands before the name of an optional argument", question);
        pieces.skipAll();
        return TreeBuilder.nothing(question);
    }
}
