package fusabi.emit;

import fusabi.bytecode.WellKnown;
import fusabi.core.CoreExpression;
import fusabi.core.CoreExpression.Arithmetic;
import fusabi.core.CoreExpression.CallNative;
import fusabi.core.CoreExpression.Clause;
import fusabi.core.CoreExpression.Constant;
import fusabi.core.CoreExpression.Construct;
import fusabi.core.CoreExpression.FormatConstant;
import fusabi.core.CoreExpression.Local;
import fusabi.core.CoreExpression.Match;
import fusabi.core.CoreExpression.Primitive;
import fusabi.core.CorePattern;
import fusabi.core.Intrinsic;
import fusabi.core.Variable;
import fusabi.source.Span;
import fusabi.syntax.Literal;
import fusabi.value.Format;
import fusabi.value.NumericKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Evaluates what is known already. */
final class Folding {

    /** The native that says what arguments a format wants ({@link Format#plan}). */
    private static final String PLAN = "Printf.plan";
    /** The native that makes a format of a text. */
    private static final String PLAIN = "Printf.ofText";

    private Folding() {}

    static CoreExpression fold(Arithmetic arithmetic) {
        List<CoreExpression> operands = arithmetic.operands();
        if (arithmetic.kind() == NumericKind.INT32 && isSameVariable(operands.getFirst(), operands.getLast())) {
            return withItself(arithmetic);
        }
        if (arithmetic.kind() != NumericKind.INT32
                || !(operands.getFirst() instanceof Constant(Literal.Int32(var left), _))
                || !(operands.getLast() instanceof Constant(Literal.Int32(var right), _))) {
            return arithmetic;
        }
        Span span = arithmetic.span();
        return switch (arithmetic.operation()) {
            case ADD -> number(left + right, span);
            case SUB -> number(left - right, span);
            case MUL -> number(left * right, span);
            case NEG -> number(-left, span);
            case EQ -> bool(left == right, span);
            case NE -> bool(left != right, span);
            case LT -> bool(left < right, span);
            case LE -> bool(left <= right, span);
            case GT -> bool(left > right, span);
            case GE -> bool(left >= right, span);
            default -> arithmetic;
        };
    }

    private static boolean isSameVariable(CoreExpression left, CoreExpression right) {
        return left instanceof Local(var one, _) && right instanceof Local(var other, _) && one == other && !one.isMutable();
    }

    /** A comparison of an int with itself. */
    private static CoreExpression withItself(Arithmetic arithmetic) {
        return switch (arithmetic.operation()) {
            case EQ, LE, GE -> bool(true, arithmetic.span());
            case NE, LT, GT -> bool(false, arithmetic.span());
            default -> arithmetic;
        };
    }

    static CoreExpression fold(Primitive primitive) {
        List<CoreExpression> operands = primitive.operands();
        return switch (primitive.intrinsic()) {
            case IDENTITY -> operands.getFirst();
            case NOT -> operands.getFirst() instanceof Constant(Literal.Bool(var value), var span) ? bool(!value, span) : primitive;
            case EQUALS -> operands.stream().anyMatch(Folding::isEmptyListOrOption)
                    ? new Primitive(Intrinsic.EQUALS_WORD, operands, primitive.span())
                    : primitive;
            default -> primitive;
        };
    }

    /** What a format wants is known when the format is, or is one of those that want nothing. */
    static CoreExpression fold(CallNative call, Set<Variable> plain) {
        if (!call.name().equals(PLAN)) {
            return call;
        }
        return switch (call.arguments().getFirst()) {
            case FormatConstant(var text, var span) -> new Constant(new Literal.Text(Format.parse(text).plan()), span);
            case Local(var variable, var span) when plain.contains(variable) -> new Constant(new Literal.Text(""), span);
            default -> call;
        };
    }

    /** Whether the value is a format that wants no arguments: what an interpolated string becomes. */
    static boolean isPlainFormat(CoreExpression value) {
        return value instanceof CallNative call && call.name().equals(PLAIN);
    }

    /** The clause that accepts a constant, if that is plain to see. */
    static Optional<CoreExpression> fold(Match match) {
        if (!(match.scrutinee() instanceof Constant(var literal, _)) || !literal.equalsItself()) {
            return Optional.empty();
        }
        for (Clause clause : match.clauses()) {
            boolean refuses = clause.pattern() instanceof CorePattern.Constant(var other, _) && !other.canonical().equals(literal.canonical());
            if (!refuses) {
                boolean accepts = clause.pattern() instanceof CorePattern.Any || clause.pattern() instanceof CorePattern.Constant;
                return accepts && clause.guard().isEmpty() ? Optional.of(clause.body()) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Whether it is {@code []} or {@code None}, which equal only themselves. */
    private static boolean isEmptyListOrOption(CoreExpression expression) {
        return expression instanceof Construct(var layout, var fields, _)
                && fields.isEmpty()
                && (layout.type().equals(WellKnown.LIST) || layout.type().equals(WellKnown.OPTION));
    }

    private static CoreExpression number(int value, Span span) {
        return new Constant(new Literal.Int32(value), span);
    }

    private static CoreExpression bool(boolean value, Span span) {
        return new Constant(new Literal.Bool(value), span);
    }
}
