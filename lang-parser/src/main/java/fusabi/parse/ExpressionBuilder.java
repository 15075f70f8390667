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
import fusabi.parse.FusabiParser.ParenthesizedContext;
import fusabi.parse.FusabiParser.PostfixContext;
import fusabi.parse.FusabiParser.PrefixWordContext;
import fusabi.parse.FusabiParser.SequenceContext;
import fusabi.parse.FusabiParser.TypedContext;
import fusabi.source.Diagnostic;
import fusabi.source.Span;
import fusabi.syntax.Expression;
import fusabi.syntax.Expression.CollectionKind;
import fusabi.syntax.Identifier;
import fusabi.syntax.Literal;
import fusabi.syntax.LongIdentifier;
import fusabi.syntax.Pattern;
import fusabi.syntax.TypeExpression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;

/** Expressions other than runs of operators and blocks. */
final class ExpressionBuilder {

    private final TreeBuilder builder;
    private final BraceBuilder braces;
    private final InterpolationBuilder interpolations;

    ExpressionBuilder(TreeBuilder builder) {
        this.builder = builder;
        this.braces = new BraceBuilder(builder);
        this.interpolations = new InterpolationBuilder(builder);
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
            return postfixed(context.atom(), context.postfix());
        }
        if (context.newObject() != null) {
            TypeExpression type = builder.types.atom(context.newObject().typeAtom());
            if (context.parenthesized() == null) {
                return new Expression.New(type, TreeBuilder.nothing(span), span);
            }
            Expression argument = parenthesized(context.parenthesized());
            return postfixed(new Expression.New(type, argument, builder.span(context.newObject()).covering(argument.span())),
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
        Pattern pattern = builder.patterns.pattern(context.pattern());
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

    // ---- atoms and what follows them without a space

    private Expression postfixed(AtomContext atom, List<PostfixContext> postfixes) {
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

    private Expression accessor(AtomContext atom, List<PostfixContext> postfixes) {
        Span span = builder.span(atom);
        if (postfixes.isEmpty() || postfixes.getFirst().DOT() == null) {
            builder.error("FS3116", "unexpected `_` in an expression: it stands for nothing here; only `_.Name` is a function", span);
            return TreeBuilder.nothing(span);
        }
        Identifier parameter = new Identifier("_", span);
        Expression body = postfixed(new Expression.Name(LongIdentifier.of(parameter), span), postfixes);
        return new Expression.Accessor(parameter, body, body.span());
    }

    private Expression postfixed(Expression head, List<PostfixContext> postfixes) {
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
            Expression index = run(pieces(expression), builder.span(expression), List.of(), true);
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
