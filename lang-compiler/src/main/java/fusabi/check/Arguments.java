package fusabi.check;

import fusabi.core.CoreExpression;
import fusabi.core.Variable;
import fusabi.members.Argument;
import fusabi.members.CallShape;
import fusabi.source.Span;
import fusabi.syntax.Expression;
import fusabi.types.Member;
import fusabi.types.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Checks the arguments of a call against the parameters of the member that was chosen, and makes one value for each parameter. */
final class Arguments {

    private final Session session;
    private final CallShape shape;
    private final List<Argument> arguments;
    private final List<Optional<Typed>> typed;
    private final Callee callee;
    private final Context context;
    private final List<Code> codes = new ArrayList<>();
    private Optional<Passed.Kept> kept = Optional.empty();

    /** @param typed for each argument what it is, if that was found out already */
    Arguments(Session session, CallShape shape, List<Argument> arguments, List<Optional<Typed>> typed, Callee callee, Context context) {
        this.session = session;
        this.shape = shape;
        this.arguments = arguments;
        this.typed = typed;
        this.callee = callee;
        this.context = context;
    }

    /** What is passed: a value for each parameter; {@code kept} is computed before them. */
    record Passed(CallShape shape, List<Code> codes, Optional<Kept> kept) {

        /** A tuple whose items are passed one by one. */
        record Kept(Variable variable, Code code) {}
    }

    Passed check() {
        for (int i = 0; i < shape.slots().size(); i++) {
            codes.add(slot(i));
        }
        return new Passed(shape, codes, kept);
    }

    private Code slot(int index) {
        Member.Parameter parameter = shape.member().parameters().get(index);
        Type type = shape.parameterType(index);
        Span span = callee.span();
        return switch (shape.slots().get(index)) {
            case CallShape.Slot.Given(var argument, var option) -> {
                Code code = pass(argument, shape.argumentType(index), index + 1);
                yield parameter.optional() && !option ? () -> MemberCore.some(code.finish(), span) : code;
            }
            case CallShape.Slot.Omitted _ -> parameter.optional()
                    ? () -> MemberCore.none(span)
                    : () -> new CoreExpression.Constant(parameter.defaultValue().orElseThrow(), span);
            case CallShape.Slot.Rest(var indices) -> rest(indices, type, index + 1);
            case CallShape.Slot.AllAsTuple _ -> allAsTuple(type);
            case CallShape.Slot.Item(var item) -> {
                Variable whole = whole();
                yield () -> new CoreExpression.GetField(Core.local(whole, span), item, span);
            }
        };
    }

    private Code pass(int argument, Type type, int number) {
        return typed.get(argument).map(found -> session.calls().pass(found, type, number, callee.name()))
                .orElseGet(() -> session.calls().argument(arguments.get(argument).value(), type, number, callee.name(), context));
    }

    /** A parameter array: the only argument may be the array itself. */
    private Code rest(List<Integer> indices, Type array, int number) {
        Type element = CallShape.elementOf(array);
        if (indices.size() == 1 && !arguments.get(indices.getFirst()).isLambda()) {
            int index = indices.getFirst();
            Typed single = typed.get(index).orElseGet(() -> session.expressions().infer(arguments.get(index).value(), context));
            if (session.resolution().isWholeArray(single.type(), array)) {
                return session.calls().pass(single, array, number, callee.name());
            }
            Code code = session.calls().pass(single, element, number, callee.name());
            return () -> new CoreExpression.NewArray(List.of(code.finish()), callee.span());
        }
        List<Code> items = indices.stream().map(index -> pass(index, element, number)).toList();
        return () -> new CoreExpression.NewArray(ExpressionChecker.finish(items), callee.span());
    }

    private Code allAsTuple(Type type) {
        if (arguments.isEmpty()) {
            session.unify(type, session.known().unit(), callee.span());
            return () -> Core.unit(callee.span());
        }
        List<Expression> items = arguments.stream().map(Argument::value).toList();
        return session.expressions().check(new Expression.Tuple(items, false, callee.span()), Expected.convertible(type, Reason.NONE), context);
    }

    /** The only argument, kept to take its items out. */
    private Variable whole() {
        if (kept.isEmpty()) {
            List<Type> types = new ArrayList<>();
            for (int i = 0; i < shape.slots().size(); i++) {
                types.add(shape.parameterType(i));
            }
            Expected tuple = Expected.exactly(new Type.Tuple(types, false), new Reason.Argument(1, callee.name()));
            kept = Optional.of(new Passed.Kept(Variable.of("tuple"), session.expressions().check(arguments.getFirst().value(), tuple, context)));
        }
        return kept.get().variable();
    }
}
