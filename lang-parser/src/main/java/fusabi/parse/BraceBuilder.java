package fusabi.parse;

import fusabi.parse.FusabiParser.AnonymousRecordContext;
import fusabi.parse.FusabiParser.BracesContext;
import fusabi.parse.FusabiParser.ExpressionContext;
import fusabi.parse.FusabiParser.ItemContext;
import fusabi.parse.FusabiParser.OperandContext;
import fusabi.parse.FusabiParser.RecordUpdateContext;
import fusabi.parse.FusabiParser.SequenceContext;
import fusabi.source.Diagnostic;
import fusabi.source.Span;
import fusabi.syntax.Expression;
import fusabi.syntax.Identifier;
import fusabi.syntax.LongIdentifier;
import fusabi.syntax.MemberDefinition;
import fusabi.syntax.TypeExpression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;

/** What stands between braces: a record, a copy of one, an object expression, or the body of a computation. */
final class BraceBuilder {

    private final TreeBuilder builder;

    BraceBuilder(TreeBuilder builder) {
        this.builder = builder;
    }

    Expression braces(BracesContext context, Span span) {
        if (context.inheriting() != null) {
            return inheriting(context.inheriting(), span);
        }
        SequenceContext sequence = context.sequence();
        if (sequence == null) {
            return new Expression.Record(Optional.empty(), List.of(), span);
        }
        if (context.recordUpdate() == null) {
            if (context.selfName() != null) {
                builder.error("FS0010", "unexpected `as` in braces", builder.span(context.selfName()));
            }
            if (beginsField(sequence)) {
                return new Expression.Record(Optional.empty(), fields(sequence), span);
            }
            refuseAnnotations(sequence);
            Expression body = builder.blocks.sequence(sequence);
            return new Expression.Braces(body, span);
        }
        RecordUpdateContext update = context.recordUpdate();
        Expression original = builder.blocks.sequence(sequence);
        if (update.WITH() != null || isObject(original)) {
            return objectExpression(context, original, span);
        }
        return new Expression.Record(Optional.of(original), fields(update), span);
    }

    Expression anonymousRecord(AnonymousRecordContext context, boolean struct, Span span) {
        if (context.recordUpdate() != null) {
            List<Expression.FieldValue> fields = fields(context.recordUpdate());
            return new Expression.AnonymousRecord(Optional.of(builder.blocks.sequence(context.sequence())), fields, struct, span);
        }
        List<Expression.FieldValue> fields = context.sequence() == null ? List.of() : fields(context.sequence());
        return new Expression.AnonymousRecord(Optional.empty(), fields, struct, span);
    }

    /** {@code { Name: "Ann" }} is not how a value is written. */
    private void refuseAnnotations(SequenceContext sequence) {
        for (ItemContext item : sequence.item()) {
            if (item.expression() != null) {
                for (FusabiParser.TypedContext typed : item.expression().typed()) {
                    if (typed.COLON() != null) {
                        builder.report(Diagnostic.error("FS0010", "unexpected `:` between braces", builder.span(typed.COLON()))
                                .noting("The fields of a record value are written `name = value`."));
                        return;
                    }
                }
            }
        }
    }

    // ---- fields

    /** Whether the first item is {@code name = …}. */
    private static boolean beginsField(SequenceContext sequence) {
        ItemContext first = sequence.item(0);
        return first.expression() != null && first.getChildCount() == 1 && fieldName(ExpressionBuilder.pieces(first.expression())) != null;
    }

    private static boolean areNames(List<FusabiParser.PostfixContext> postfixes) {
        for (FusabiParser.PostfixContext postfix : postfixes) {
            if (postfix.identifier() == null) {
                return false;
            }
        }
        return true;
    }

    private static OperandContext fieldName(List<ParseTree> pieces) {
        return pieces.size() >= 2 && pieces.getFirst() instanceof OperandContext operand && operand.atom() != null
                && operand.atom().name() != null && areNames(operand.postfix())
                && pieces.get(1) instanceof TerminalNode node && node.getSymbol().getType() == FusabiLexer.EQUALS ? operand : null;
    }

    private List<Expression.FieldValue> fields(RecordUpdateContext update) {
        List<Expression.FieldValue> result = new ArrayList<>();
        for (SequenceContext each : update.sequence()) {
            result.addAll(fields(each));
        }
        return result;
    }

    private List<Expression.FieldValue> fields(SequenceContext sequence) {
        List<Expression.FieldValue> result = new ArrayList<>();
        for (ItemContext item : sequence.item()) {
            ExpressionContext expression = item.expression();
            List<ParseTree> pieces = expression == null ? List.of() : ExpressionBuilder.pieces(expression);
            OperandContext name = item.getChildCount() == 1 ? fieldName(pieces) : null;
            Span span = builder.span(item);
            if (name == null) {
                builder.error("FS0010", "a field of a record is written `name = value`", span);
                continue;
            }
            List<ParseTree> value = pieces.subList(2, pieces.size());
            if (value.isEmpty()) {
                builder.error("FS0010", "a value is missing after `=`", builder.span((TerminalNode) pieces.get(1)));
                continue;
            }
            result.add(new Expression.FieldValue(path(name), builder.expressions.run(value, span, List.of(), false), span));
        }
        return result;
    }

    private LongIdentifier path(OperandContext name) {
        List<Identifier> parts = new ArrayList<>();
        parts.add(new Identifier(name.atom().getText(), builder.span(name.atom())));
        for (FusabiParser.PostfixContext postfix : name.postfix()) {
            parts.add(builder.identifier(postfix.identifier()));
        }
        return new LongIdentifier(parts);
    }

    private Expression inheriting(FusabiParser.InheritingContext context, Span span) {
        TypeExpression base = builder.types.atom(context.typeAtom());
        Optional<Expression> argument = context.parenthesized() == null ? Optional.empty()
                : Optional.of(builder.atoms.parenthesized(context.parenthesized()));
        List<Expression.FieldValue> fields = new ArrayList<>();
        for (ItemContext item : context.item()) {
            List<ParseTree> pieces = item.expression() == null ? List.of() : ExpressionBuilder.pieces(item.expression());
            OperandContext name = item.getChildCount() == 1 ? fieldName(pieces) : null;
            Span itemSpan = builder.span(item);
            if (name == null || pieces.size() < 3) {
                builder.error("FS0010", "a field of a record is written `name = value`", itemSpan);
            } else {
                fields.add(new Expression.FieldValue(path(name),
                        builder.expressions.run(pieces.subList(2, pieces.size()), itemSpan, List.of(), false), itemSpan));
            }
        }
        return new Expression.InheritingRecord(base, argument, fields, span);
    }

    // ---- object expressions

    /** A `new T` without arguments has a unit in their place, which covers all of it. */
    private static boolean isAbsent(Expression argument, Span whole) {
        return argument.span().start() == whole.start();
    }

    private static boolean isObject(Expression expression) {
        return expression instanceof Expression.New;
    }

    private Expression objectExpression(BracesContext context, Expression head, Span span) {
        RecordUpdateContext update = context.recordUpdate();
        if (!(head instanceof Expression.New(var type, var argument, var newSpan))) {
            builder.error("FS0010", "`new Type with` is expected before the members of an object expression", head.span());
            return TreeBuilder.nothing(span);
        }
        List<MemberDefinition> members = List.of();
        List<MemberDefinition.InterfaceImplementation> interfaces = new ArrayList<>();
        if (update != null) {
            if (!update.sequence().isEmpty()) {
                if (beginsField(update.sequence(0))) {
                    builder.report(Diagnostic.error("FS0035", "`name = value` is no member", builder.span(update.sequence(0)))
                            .noting("A record is written `{ name = value }`, a member of an object expression `member this.Name = …`."));
                    return new Expression.Annotated(new Expression.Record(Optional.empty(), fields(update), span), type, span);
                }
                builder.error("FS0010", "a `member` is expected after `with`", builder.span(update.sequence(0)));
            }
            members = update.members() == null ? List.of() : builder.members.members(update.members());
            for (FusabiParser.ObjectInterfaceContext implemented : update.objectInterface()) {
                interfaces.add(builder.members.interfaceImplementation(implemented.type(), implemented.withMembers(),
                        builder.span(implemented)));
            }
        }
        Optional<Expression> given = isAbsent(argument, newSpan) ? Optional.empty() : Optional.of(argument);
        Optional<Identifier> self = context.selfName() == null ? Optional.empty()
                : Optional.of(builder.identifier(context.selfName().identifier()));
        return new Expression.ObjectExpression(type, given, self, members, interfaces, span);
    }
}
