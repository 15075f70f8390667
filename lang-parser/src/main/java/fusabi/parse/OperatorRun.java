package fusabi.parse;

import fusabi.parse.FusabiParser.OperandContext;
import fusabi.parse.FusabiParser.PrefixWordContext;
import fusabi.parse.FusabiParser.TypedContext;
import fusabi.source.Diagnostic;
import fusabi.source.Span;
import fusabi.syntax.Binding;
import fusabi.syntax.Expression;
import fusabi.syntax.Identifier;
import fusabi.syntax.Literal;
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
     *
     * `following` are the items after this run in its block: they belong to the body of a `let … in` that is still open here.
     */

    private final TreeBuilder builder;
    private final List<ParseTree> pieces;
    private final List<Expression> following;
    private final boolean inIndex;
    private int next;
    private boolean annotated;

    OperatorRun(TreeBuilder builder, List<ParseTree> pieces, List<Expression> following, boolean inIndex) {
        this.builder = builder;
        this.pieces = pieces;
        this.following = following;
        this.inIndex = inIndex;
    }

    Expression build() {
        Expression result = from(Precedence.ANNOTATION);
        if (next < pieces.size()) {
            unexpected();
        }
        return result;
    }

    /** Reports what is left over. */
    private void unexpected() {
        ParseTree piece = pieces.get(next);
        Token token = piece instanceof ParserRuleContext context ? TreeBuilder.start(context) : TreeBuilder.token((TerminalNode) piece);
        Diagnostic problem = Diagnostic.error("FS0010", "unexpected `" + token.cause().shown() + "` in an expression",
                builder.span(token.cause()));
        builder.report(switch (token.getText()) {
            case "or" -> problem.noting("The operator is written `||`.");
            case "&" -> problem.noting("Bitwise and is `&&&`, and of conditions `&&`; strings are joined by `+`.");
            case "??" -> problem.noting("Write `defaultArg option value`, or match on `null`.");
            default -> piece instanceof OperandContext operand && !isArgument(operand)
                    ? problem.noting("An argument like this needs parentheses; a line of its own needs the indentation of the line above.")
                    : problem;
        });
    }

    // ---- looking at pieces

    private boolean atEnd() {
        return next >= pieces.size();
    }

    private TerminalNode operatorNode() {
        return !atEnd() && pieces.get(next) instanceof TerminalNode node ? node : null;
    }

    private int operatorType() {
        TerminalNode node = operatorNode();
        return node == null ? 0 : node.getSymbol().getType();
    }

    private Span spanOf(ParseTree piece) {
        return piece instanceof ParserRuleContext context ? builder.span(context) : builder.span((TerminalNode) piece);
    }

    /** Whether an operand begins at the next piece. */
    private boolean beginsOperand() {
        if (atEnd()) {
            return false;
        }
        return !(pieces.get(next) instanceof TypedContext) && switch (operatorType()) {
            case 0, FusabiLexer.PREFIX_OPERATOR, FusabiLexer.ADJACENT_PREFIX, FusabiLexer.MINUS, FusabiLexer.PLUS_OPERATOR,
                    FusabiLexer.PERCENT_OPERATOR, FusabiLexer.AMPERSAND, FusabiLexer.AMPERSAND_AMPERSAND, FusabiLexer.QUESTION -> true;
            default -> false;
        };
    }

    // ---- binary operators

    private Expression from(int level) {
        Expression left;
        if (inIndex && level <= Precedence.RANGE && operatorType() == FusabiLexer.DOT_DOT) {
            left = openSlice();
        } else if (inIndex && operatorType() == FusabiLexer.STAR && endsElement(next + 1)) {
            Span span = builder.span(operatorNode());
            next++;
            left = new Expression.Slice(Optional.empty(), Optional.empty(), span);
        } else {
            left = operand();
        }
        while (!atEnd()) {
            if (pieces.get(next) instanceof TypedContext typed) {
                Expression grown = typed(left, typed, level);
                if (grown == null) {
                    return left;
                }
                left = grown;
                continue;
            }
            TerminalNode node = operatorNode();
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
                next++;
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
        if (!beginsOperand()) {
            return missingAfter(operator);
        }
        return from(Precedence.isRightAssociative(level) ? level : level + 1);
    }

    private Expression missingAfter(Token operator) {
        TerminalNode node = operatorNode();
        if (node != null && Precedence.of(TreeBuilder.token(node)) > 0) {
            builder.report(Diagnostic.error("FS0010", "unexpected `" + TreeBuilder.token(node).shown()
                    + "`: an expression is expected after `" + operator.shown()
                    + "`", builder.span(node)));
            next = pieces.size();
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
        while (operatorType() == FusabiLexer.COMMA) {
            Token comma = TreeBuilder.token(operatorNode());
            next++;
            boolean slice = inIndex && (operatorType() == FusabiLexer.DOT_DOT || operatorType() == FusabiLexer.STAR);
            if (!slice && !beginsOperand()) {
                items.add(missingAfter(comma));
                break;
            }
            items.add(from(Precedence.TUPLE + 1));
        }
        return new Expression.Tuple(items, false, first.span().covering(items.getLast().span()));
    }

    // ---- ranges and slices

    private boolean endsElement(int at) {
        return at >= pieces.size() || pieces.get(at) instanceof TerminalNode node && node.getSymbol().getType() == FusabiLexer.COMMA;
    }

    /** {@code ..b}, or {@code ..} by itself. */
    private Expression openSlice() {
        Span dots = builder.span(operatorNode());
        next++;
        if (endsElement(next)) {
            return new Expression.Slice(Optional.empty(), Optional.empty(), dots);
        }
        Expression to = bound(dots);
        return new Expression.Slice(Optional.empty(), Optional.of(to), dots.covering(to.span()));
    }

    private Expression range(Expression from) {
        Token dots = TreeBuilder.token(operatorNode());
        next++;
        if (inIndex && endsElement(next)) {
            return new Expression.Slice(Optional.of(from), Optional.empty(), from.span().covering(builder.span(dots)));
        }
        Expression second = bound(builder.span(dots));
        if (operatorType() != FusabiLexer.DOT_DOT) {
            Span span = from.span().covering(second.span());
            return inIndex ? new Expression.Slice(Optional.of(from), Optional.of(second), span)
                    : new Expression.Range(from, Optional.empty(), second, span);
        }
        Token more = TreeBuilder.token(operatorNode());
        next++;
        Expression to = bound(builder.span(more));
        return new Expression.Range(from, Optional.of(second), to, from.span().covering(to.span()));
    }

    private Expression bound(Span dots) {
        if (!beginsOperand() && !(inIndex && operatorType() == FusabiLexer.HAT)) {
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
        next++;
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

    private Expression operand() {
        if (atEnd()) {
            throw new IllegalStateException("an operand is looked for at the end of a run");
        }
        ParseTree piece = pieces.get(next);
        if (piece instanceof TerminalNode node) {
            return prefixed(TreeBuilder.token(node));
        }
        if (piece instanceof TypedContext typed) {
            builder.error("FS0010", "unexpected `" + typed.getStart().getText() + "`: an expression is expected before it",
                    builder.span(typed.getStart()));
            next = pieces.size();
            return TreeBuilder.nothing(builder.span(typed));
        }
        if (piece instanceof PrefixWordContext word) {
            return word(word);
        }
        return application();
    }

    /** An operator before its operand: looser than application, {@code -f x} negates {@code f x}. */
    private Expression prefixed(Token operator) {
        Span span = builder.span(operator);
        switch (operator.getType()) {
            case FusabiLexer.PREFIX_OPERATOR -> {
                return application();
            }
            case FusabiLexer.MINUS, FusabiLexer.PLUS_OPERATOR, FusabiLexer.ADJACENT_PREFIX, FusabiLexer.AMPERSAND,
                    FusabiLexer.AMPERSAND_AMPERSAND, FusabiLexer.PERCENT_OPERATOR -> {
                next++;
                if (!beginsOperand()) {
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
                next = pieces.size();
                return TreeBuilder.nothing(span);
            }
            default -> {
                char first = operator.getText().charAt(0);
                Diagnostic problem = operator.getText().equals("..^") ? Diagnostic.error("FS3303",
                        "indexes from the end (`^1`) are not part of Fusabi; write `length - 1`", span) : first == '+' || first == '-'
                        ? Diagnostic.error("FS1208", "`" + operator.shown() + "` is no prefix operator", span)
                        : Diagnostic.error("FS0010", "unexpected `" + operator.shown() + "`: an expression is expected before it", span);
                builder.report(switch (operator.getText()) {
                    case "/*", "--", "/**" -> problem.noting("A comment begins with `//`, or stands between `(*` and `*)`.");
                    default -> problem;
                });
                next = pieces.size();
                return TreeBuilder.nothing(span);
            }
        }
    }

    private Expression prefix(Token operator, Expression inner) {
        Span span = builder.span(operator);
        String symbol = operator.getText();
        if (operator.is(FusabiLexer.PREFIX_OPERATOR)) {
            return new Expression.Prefix(new Identifier(symbol, span), inner, span.covering(inner.span()));
        }
        return new Expression.Prefix(new Identifier("~".concat(symbol), span), inner, span.covering(inner.span()));
    }

    private Expression optionalArgument(Span question) {
        next++;
        if (!atEnd() && pieces.get(next) instanceof OperandContext operand
                && builder.expressions.operand(operand) instanceof Expression.Name(var name, var nameSpan) && name.isSimple()) {
            next++;
            if (operatorType() == FusabiLexer.EQUALS) {
                next++;
                if (beginsOperand()) {
                    Expression value = from(Precedence.COMPARE + 1);
                    return new Expression.OptionalArgument(name.last(), value, question.covering(value.span()));
                }
            }
            builder.error("FS0734", "`?" + name.text() + "` stands only before `=` in a list of arguments", question.covering(nameSpan));
            return TreeBuilder.nothing(question);
        }
        builder.error("FS0010", "unexpected `?` in an expression: it stands before the name of an optional argument", question);
        next = pieces.size();
        return TreeBuilder.nothing(question);
    }

    // ---- application

    private boolean beginsArgument() {
        if (atEnd()) {
            return false;
        }
        if (pieces.get(next) instanceof OperandContext operand) {
            return isArgument(operand);
        }
        return next + 1 < pieces.size() && switch (operatorType()) {
            case FusabiLexer.PREFIX_OPERATOR, FusabiLexer.ADJACENT_PREFIX -> true;
            default -> false;
        };
    }

    /** Whether this can be applied and be an argument without parentheses. */
    private static boolean isArgument(OperandContext operand) {
        return operand.atom() != null;
    }

    /** A head and the arguments beside it. */
    private Expression application() {
        if (pieces.get(next) instanceof OperandContext operand && operand.EXTERN() != null) {
            return nativeCall(builder.span(operand.EXTERN()));
        }
        Expression result;
        if (pieces.get(next) instanceof OperandContext operand && !isArgument(operand)) {
            next++;
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
            if (pieces.get(next) instanceof OperandContext list && isAdjacentList(result, list)) {
                next++;
                result = builder.expressions.index(result, list.atom().list().sequence(), false, builder.span(list));
                continue;
            }
            OperandContext braces = pieces.get(next) instanceof OperandContext context ? context : null;
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
        ParseTree piece = pieces.get(next++);
        if (piece instanceof TerminalNode node) {
            Token operator = TreeBuilder.token(node);
            if (atEnd() || !(pieces.get(next) instanceof OperandContext) && !(pieces.get(next) instanceof TerminalNode)) {
                return missingAfter(operator);
            }
            if (pieces.get(next) instanceof TerminalNode following && following.getSymbol().getType() != FusabiLexer.PREFIX_OPERATOR
                    && following.getSymbol().getType() != FusabiLexer.ADJACENT_PREFIX) {
                return missingAfter(operator);
            }
            return prefix(operator, argument(head));
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
        next++;
        if (builder.options.role() != ParserOptions.Role.LIBRARY) {
            builder.error("FU0001", "`extern` is not part of Fusabi: scripts cannot call native libraries", keyword);
            next = pieces.size();
            return TreeBuilder.nothing(keyword);
        }
        List<Expression> arguments = new ArrayList<>();
        while (!atEnd() && beginsArgument()) {
            arguments.add(argument(false));
        }
        if (arguments.isEmpty() || !(arguments.getFirst() instanceof Expression.Constant(Literal.Text(var name), _))) {
            builder.error("FS0010", "the name of a native function, in quotes, is expected after `extern`", keyword);
            return TreeBuilder.nothing(keyword);
        }
        return new Expression.Native(name, arguments.subList(1, arguments.size()), keyword.covering(arguments.getLast().span()));
    }

    // ---- words

    private Expression word(PrefixWordContext context) {
        Span keyword = builder.span(context.getStart());
        next++;
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
        if (!beginsOperand()) {
            builder.error("FS3100", "an expression is missing after `" + context.getStart().getText() + "`", keyword);
            return TreeBuilder.nothing(keyword);
        }
        return switch (context.getStart().getType()) {
            case FusabiLexer.RETURN, FusabiLexer.RETURN_BANG -> {
                Expression value = from(Precedence.OPEN);
                yield new Expression.Return(value, context.RETURN_BANG() != null, keyword.covering(value.span()));
            }
            case FusabiLexer.YIELD, FusabiLexer.YIELD_BANG -> {
                Expression value = from(Precedence.OPEN);
                yield new Expression.Yield(value, context.YIELD_BANG() != null, keyword.covering(value.span()));
            }
            case FusabiLexer.LAZY, FusabiLexer.LAYOUT_LAZY -> {
                Expression body = operand();
                yield new Expression.Lazy(body, keyword.covering(body.span()));
            }
            case FusabiLexer.ASSERT, FusabiLexer.LAYOUT_ASSERT -> {
                Expression condition = operand();
                yield new Expression.Assert(condition, keyword.covering(condition.span()));
            }
            case FusabiLexer.UPCAST -> {
                Expression value = operand();
                yield new Expression.Upcast(value, Optional.empty(), keyword.covering(value.span()));
            }
            case FusabiLexer.DOWNCAST -> {
                Expression value = operand();
                yield new Expression.Downcast(value, Optional.empty(), keyword.covering(value.span()));
            }
            default -> {
                builder.error("FU0001", "`fixed` is not part of Fusabi: there are no pointers", keyword);
                yield operand();
            }
        };
    }

    private Expression let(PrefixWordContext context, Span keyword) {
        boolean isRecursive = context.REC() != null;
        List<Binding> bindings = builder.bindings.bindings(context.binding(), isRecursive, List.of(), "", keyword);
        bindings.forEach(builder.blocks::refuseAccess);
        List<Expression> body = new ArrayList<>();
        if (!atEnd()) {
            body.add(from(Precedence.ANNOTATION));
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
