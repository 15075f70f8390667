package fusabi.parse;

import fusabi.parse.FusabiParser.AtomContext;
import fusabi.parse.FusabiParser.ExpressionContext;
import fusabi.parse.FusabiParser.OperandContext;
import fusabi.parse.FusabiParser.OperatorContext;
import fusabi.parse.FusabiParser.ParenthesizedContext;
import fusabi.parse.FusabiParser.PostfixContext;
import fusabi.parse.FusabiParser.SequenceContext;
import fusabi.source.Diagnostic;
import fusabi.source.Span;
import fusabi.syntax.Expression;
import fusabi.syntax.Expression.CollectionKind;
import fusabi.syntax.Identifier;
import fusabi.syntax.Literal;
import fusabi.syntax.LongIdentifier;
import fusabi.syntax.TypeExpression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ParseTree;

/** Atoms, such as names, literals and brackets, and what follows them without a space: members, indices, arguments, types. */
final class AtomBuilder {

    private final TreeBuilder builder;
    private final BraceBuilder braces;
    private final InterpolationBuilder interpolations;

    AtomBuilder(TreeBuilder builder) {
        this.builder = builder;
        this.braces = new BraceBuilder(builder);
        this.interpolations = new InterpolationBuilder(builder);
    }

    Expression postfixed(AtomContext atom, List<PostfixContext> postfixes) {
        if (atom.name() != null && atom.name().UNDERSCORE() != null) {
            return accessor(atom, postfixes);
        }
        if (!postfixes.isEmpty() && atom.literal() != null && postfixes.getFirst().typeArguments() != null) {
            return postfixed(measured(atom, postfixes.getFirst()), postfixes.subList(1, postfixes.size()));
        }
        return postfixed(atom(atom), postfixes);
    }

    private Expression measured(AtomContext atom, PostfixContext postfix) {
        Span span = builder.span(atom).covering(builder.span(postfix));
        Literal literal = builder.literal(atom.literal());
        List<TypeExpression> arguments = builder.types.arguments(postfix.typeArguments());
        if (arguments.size() != 1) {
            builder.error("FS0010", "one unit of measure is expected after a number", builder.span(postfix));
            return new Expression.Constant(literal, span);
        }
        return new Expression.Measured(literal, builder.types.measure(arguments.getFirst()), span);
    }

    private static boolean isLast(Span span) {
        return span.file().trimmedEnd(span.file().text().length()) <= span.end();
    }

    private Expression accessor(AtomContext atom, List<PostfixContext> postfixes) {
        Span span = builder.span(atom);
        if (postfixes.isEmpty() || postfixes.getFirst().DOT() == null) {
            builder.error(isLast(span) ? "FS3116" : "FS0010", "unexpected `_` in an expression: it stands for nothing here; only `_.Name` is a function", span);
            return TreeBuilder.nothing(span);
        }
        Identifier parameter = new Identifier("_", span);
        Expression body = postfixed(new Expression.Name(LongIdentifier.of(parameter), span), postfixes);
        return new Expression.Accessor(parameter, body, body.span());
    }

    Expression postfixed(Expression head, List<PostfixContext> postfixes) {
        if (postfixes.isEmpty()) {
            return head;
        }
        builder.enterChain(postfixes.size(), head.span());
        Expression result = head;
        for (PostfixContext postfix : postfixes) {
            result = postfix(result, postfix);
        }
        builder.leaveChain(postfixes.size());
        return result;
    }

    private Expression postfix(Expression target, PostfixContext context) {
        Span own = builder.span(context);
        Span span = target.span().covering(own);
        if (context.typeArguments() != null) {
            return new Expression.TypeApplication(target, builder.types.arguments(context.typeArguments()), span);
        }
        if (context.QUESTION() != null) {
            return dynamic(target, context, span);
        }
        if (context.parenthesized() != null) {
            return new Expression.Application(target, parenthesized(context.parenthesized()), true, span);
        }
        if (context.LEFT_BRACKET() != null) {
            if (context.sequence() == null) {
                if (context.DOT() == null) {
                    return new Expression.Application(target, new Expression.Collection(CollectionKind.LIST, Optional.empty(), own),
                            true, span);
                }
                builder.error("FS0010", "an index is expected between the brackets", own);
                return target;
            }
            return index(target, context.sequence(), context.DOT() != null, own);
        }
        Identifier name = context.identifier() != null ? builder.identifier(context.identifier())
                : context.operatorName() != null ? builder.operatorName(context.operatorName())
                : new Identifier("*", builder.span(context.PAREN_STAR_PAREN()));
        if (target instanceof Expression.Name(var path, _)) {
            List<Identifier> parts = new ArrayList<>(path.parts());
            parts.add(name);
            return new Expression.Name(new LongIdentifier(parts), span);
        }
        return new Expression.Member(target, name, span);
    }

    /** {@code target?Name}, which passes the name as text to the operator {@code (?)}, or {@code target?(name)}. */
    private Expression dynamic(Expression target, PostfixContext context, Span span) {
        Identifier operator = new Identifier("?", builder.span(context.QUESTION()));
        if (context.parenthesized() != null) {
            return new Expression.Infix(target, operator, parenthesized(context.parenthesized()), span);
        }
        Identifier name = builder.identifier(context.identifier());
        return new Expression.Infix(target, operator, new Expression.Constant(new Literal.Text(name.name()), name.span()), span);
    }

    /** {@code target[indices]}; {@code own} is the place of the brackets. */
    Expression index(Expression target, SequenceContext context, boolean dotted, Span own) {
        Span span = target.span().covering(own);
        if (context.item().size() == 1 && context.item(0).letItem().isEmpty() && context.item(0).bangItem().isEmpty()) {
            ExpressionContext expression = context.item(0).expression();
            Expression index = builder.expressions.run(ExpressionBuilder.pieces(expression), builder.span(expression), List.of(), true);
            List<Expression> indices = index instanceof Expression.Tuple(var items, var struct, _) && !struct ? items : List.of(index);
            return new Expression.Index(target, indices, dotted, span);
        }
        return new Expression.Index(target, List.of(builder.blocks.sequence(context)), dotted, span);
    }

    private Expression atom(AtomContext context) {
        Span span = builder.span(context);
        if (context.BEGIN() != null) {
            return context.sequence() == null ? TreeBuilder.nothing(span)
                    : new Expression.Parenthesized(builder.blocks.sequence(context.sequence()), span);
        }
        if (context.STRUCT() != null) {
            if (context.anonymousRecord() != null) {
                return braces.anonymousRecord(context.anonymousRecord(), true, span);
            }
            Expression inner = builder.blocks.sequence(context.sequence());
            if (inner instanceof Expression.Tuple(var items, _, _)) {
                return new Expression.Tuple(items, true, span);
            }
            builder.error("FS0010", "`struct` before parentheses needs a tuple", span);
            return inner;
        }
        if (context.braces() != null) {
            return braces.braces(context.braces(), span);
        }
        if (context.anonymousRecord() != null) {
            return braces.anonymousRecord(context.anonymousRecord(), false, span);
        }
        if (context.interpolated() != null) {
            return interpolations.interpolated(context.interpolated(), span);
        }
        return simple((ParserRuleContext) context.getChild(0));
    }

    /** A literal, name, parenthesis, list or array. */
    Expression simple(ParserRuleContext context) {
        Span span = builder.span(context);
        return switch (context.getRuleIndex()) {
            case FusabiParser.RULE_literal -> new Expression.Constant(builder.literal((FusabiParser.LiteralContext) context), span);
            case FusabiParser.RULE_name -> {
                FusabiParser.NameContext name = (FusabiParser.NameContext) context;
                String text = name.PAREN_STAR_PAREN() != null ? "*" : name.getText();
                if (name.TYPE_VARIABLE() != null && !(name.getParent().getParent() instanceof OperandContext operand
                        && !operand.postfix().isEmpty())) {
                    builder.report(Diagnostic.error("FS0626", "`" + text
                            + "` is no character: one character, or one escape, stands between single quotes", span)
                            .noting("A text stands between double quotation marks."));
                }
                yield new Expression.Name(LongIdentifier.of(new Identifier(text, span)), span);
            }
            case FusabiParser.RULE_parenthesized -> parenthesized((ParenthesizedContext) context);
            case FusabiParser.RULE_list -> collection(CollectionKind.LIST, ((FusabiParser.ListContext) context).sequence(), span);
            case FusabiParser.RULE_array -> collection(CollectionKind.ARRAY, ((FusabiParser.ArrayContext) context).sequence(), span);
            default -> throw new IllegalStateException("no simple expression: " + context.getClass());
        };
    }

    private Expression collection(CollectionKind kind, SequenceContext body, Span span) {
        return new Expression.Collection(kind, body == null ? Optional.empty() : Optional.of(builder.blocks.sequence(body)), span);
    }

    Expression parenthesized(ParenthesizedContext context) {
        Span span = builder.span(context);
        if (context.activePatternName() != null) {
            return new Expression.Name(LongIdentifier.of(builder.activePatternName(context.activePatternName())), span);
        }
        SequenceContext sequence = context.sequence();
        if (sequence == null) {
            return new Expression.Constant(new Literal.Unit(), span);
        }
        Optional<Identifier> operator = operatorIn(sequence, span);
        return operator.isPresent() ? new Expression.Name(LongIdentifier.of(operator.get()), span)
                : new Expression.Parenthesized(builder.blocks.sequence(sequence), span);
    }

    /** The operator that stands alone between parentheses: then it is a name. */
    private Optional<Identifier> operatorIn(SequenceContext sequence, Span span) {
        if (sequence.item().size() != 1 || sequence.item(0).expression() == null || sequence.item(0).getChildCount() != 1) {
            return Optional.empty();
        }
        ExpressionContext only = sequence.item(0).expression();
        for (ParseTree child : only.children) {
            if (!(child instanceof OperatorContext)) {
                return Optional.empty();
            }
        }
        if (only.getChildCount() == 1) {
            int type = only.getStart().getType();
            if (type == FusabiLexer.COMMA || type == FusabiLexer.LEFT_ARROW) {
                return Optional.empty();
            }
            return Optional.of(new Identifier(only.getText(), span));
        }
        return only.getText().equals("....") && only.getChildCount() == 2 ? Optional.of(new Identifier(".. ..", span)) : Optional.empty();
    }
}
