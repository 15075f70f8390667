package fusabi.check;

import fusabi.bytecode.LayoutReference;
import fusabi.bytecode.WellKnown;
import fusabi.core.CoreExpression;
import fusabi.core.Intrinsic;
import fusabi.core.Variable;
import fusabi.source.Span;
import fusabi.syntax.Literal;
import fusabi.types.Type;
import java.util.ArrayList;
import java.util.List;

/** Small pieces of core. */
final class Core {

    private Core() {}

    static CoreExpression unit(Span span) {
        return new CoreExpression.Constant(new Literal.Unit(), span);
    }

    static CoreExpression nil(Span span) {
        return new CoreExpression.Constant(new Literal.Null(), span);
    }

    static CoreExpression bool(boolean value, Span span) {
        return new CoreExpression.Constant(new Literal.Bool(value), span);
    }

    static CoreExpression integer(int value, Span span) {
        return new CoreExpression.Constant(new Literal.Int32(value), span);
    }

    static CoreExpression text(String value, Span span) {
        return new CoreExpression.Constant(new Literal.Text(value), span);
    }

    static CoreExpression local(Variable variable, Span span) {
        return new CoreExpression.Local(variable, span);
    }

    static CoreExpression primitive(Intrinsic intrinsic, Span span, CoreExpression... operands) {
        return new CoreExpression.Primitive(intrinsic, List.of(operands), span);
    }

    static CoreExpression call(String symbol, Span span, CoreExpression... arguments) {
        return new CoreExpression.Apply(new CoreExpression.FunctionValue(symbol, arguments.length, span), List.of(arguments), span);
    }

    static CoreExpression let(Variable variable, CoreExpression value, CoreExpression body, Span span) {
        return new CoreExpression.Let(variable, value, body, span);
    }

    /** The function applied to more arguments; one node with those it already has. */
    static CoreExpression apply(CoreExpression function, List<CoreExpression> arguments, Span span) {
        if (arguments.isEmpty()) {
            return function;
        }
        if (function instanceof CoreExpression.Apply(var inner, var before, _)) {
            List<CoreExpression> all = new ArrayList<>(before);
            all.addAll(arguments);
            return new CoreExpression.Apply(inner, all, span);
        }
        return new CoreExpression.Apply(function, arguments, span);
    }

    static CoreExpression sequence(List<CoreExpression> items, Span span) {
        return items.size() == 1 ? items.getFirst() : new CoreExpression.Sequence(items, span);
    }

    static LayoutReference tupleLayout(int size, boolean struct) {
        return new LayoutReference(struct ? WellKnown.structTuple(size) : WellKnown.tuple(size), 0, size);
    }

    static CoreExpression tuple(List<CoreExpression> items, Span span) {
        return new CoreExpression.Construct(tupleLayout(items.size(), false), items, span);
    }

    /** The run-time type that a type test or cast looks at. */
    static String typeSymbol(Type type) {
        return switch (type.resolved()) {
            case Type.Named named -> named.definition().symbol();
            case Type.Function _ -> WellKnown.FUNCTION;
            case Type.Tuple tuple -> tuple.struct() ? WellKnown.structTuple(tuple.items().size()) : WellKnown.tuple(tuple.items().size());
            default -> WellKnown.OBJECT;
        };
    }
}
