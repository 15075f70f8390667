package fusabi.check;

import fusabi.bytecode.Operation;
import fusabi.bytecode.WellKnown;
import fusabi.core.CoreExpression;
import fusabi.core.CorePattern;
import fusabi.core.Intrinsic;
import fusabi.core.Variable;
import fusabi.resolve.Value;
import fusabi.source.Diagnostic;
import fusabi.source.Span;
import fusabi.syntax.Expression;
import fusabi.syntax.Literal;
import fusabi.syntax.Pattern;
import fusabi.types.Constraint;
import fusabi.types.KnownTypes;
import fusabi.types.Type;
import fusabi.types.TypeVariable;
import fusabi.value.NumericKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The {@code for} loops. Lists, arrays, strings and ranges of int become loops of core; everything else asks for an enumerator. */
final class LoopChecker {

    private static final String GET_ENUMERATOR = KnownTypes.ENUMERABLE + ".GetEnumerator";
    private static final String UNTYPED_ENUMERABLE = "System.Collections.IEnumerable";
    private static final String UNTYPED_CURRENT = "System.Collections.IEnumerator.get_Current";
    private static final String MOVE_NEXT = "System.Collections.IEnumerator.MoveNext";
    private static final String CURRENT = KnownTypes.ENUMERATOR + ".get_Current";
    private static final String DISPOSE = KnownTypes.DISPOSABLE + ".Dispose";

    private final Session session;

    LoopChecker(Session session) {
        this.session = session;
    }

    /** {@code for i = a to b do}. */
    Code counted(Expression.For e, Context context, Body body) {
        Expected number = Expected.exactly(session.known().int32(), new Reason.Condition("for"));
        Code from = session.expressions().check(e.from(), number, context.outsideBlock());
        Code to = session.expressions().check(e.to(), number, context.outsideBlock());
        Variable variable = Variable.of(e.variable().name());
        Code repeated = body.check(e.body(), context.with(Value.local(variable.name(), session.known().int32(), variable)));
        return () -> new CoreExpression.ForRange(variable, from.finish(), to.finish(), e.down(), repeated.finish(), e.span());
    }

    /** {@code for p in e do} as a statement, which skips elements that do not match. */
    Code over(Expression.ForIn e, Context context, Body body) {
        return over(e, context, body, CoreExpression.MatchKind.SKIPPING);
    }

    /** {@code for p in e do} in a comprehension, where every element must match. */
    Code overAll(Expression.ForIn e, Context context, Body body) {
        return over(e, context, body, CoreExpression.MatchKind.BINDING);
    }

    private Code over(Expression.ForIn e, Context context, Body body, CoreExpression.MatchKind kind) {
        if (e.source() instanceof Expression.Range range) {
            return overRange(e, range, context, body, kind);
        }
        Typed source = session.expressions().infer(e.source(), context.outsideBlock());
        Type element = elementOf(source.type(), e.source().span());
        return loop(e, source, element, context, body, kind);
    }

    private Code loop(
            Expression.ForIn e, Typed source, Type element, Context context, Body body, CoreExpression.MatchKind kind) {
        BoundNames names = new BoundNames(BoundNames.Place.BINDING, false);
        Supplier<CorePattern> pattern = session.patterns().check(e.pattern(), element, context, names);
        Code repeated = body.check(e.body(), names.in(context));
        return () -> {
            Type type = source.type().resolved();
            CoreExpression collection = source.code().finish();
            Step step = item -> bind(item, pattern, repeated, e, kind);
            if (session.known().isArray(type)) {
                return overIndexed(collection, Intrinsic.ARRAY_LENGTH, Intrinsic.ARRAY_GET, step, e.span());
            }
            if (session.known().isString(type)) {
                return overIndexed(collection, Intrinsic.STRING_LENGTH, Intrinsic.STRING_GET, step, e.span());
            }
            if (session.known().is(type, WellKnown.LIST)) {
                return overList(collection, step, e.span());
            }
            return isUntyped(type) ? overUntyped(collection, step, e.span()) : overSequence(collection, step, e.span());
        };
    }

    private interface Step {
        CoreExpression of(CoreExpression item);
    }

    private static CoreExpression bind(
            CoreExpression item, Supplier<CorePattern> pattern, Code body, Expression.ForIn e, CoreExpression.MatchKind kind) {
        CorePattern finished = pattern.get();
        if (finished instanceof CorePattern.Bind(var variable, CorePattern.Any _, _)) {
            return Core.let(variable, item, body.finish(), e.span());
        }
        List<CoreExpression.Clause> clauses = new ArrayList<>();
        clauses.add(new CoreExpression.Clause(finished, Optional.empty(), body.finish(), e.pattern().span()));
        if (kind == CoreExpression.MatchKind.SKIPPING) {
            clauses.add(new CoreExpression.Clause(new CorePattern.Any(e.span()), Optional.empty(), Core.unit(e.span()), e.span()));
        }
        return new CoreExpression.Match(item, clauses, kind, finished.span(), e.span());
    }

    private Code overRange(
            Expression.ForIn e, Expression.Range range, Context context, Body body, CoreExpression.MatchKind kind) {
        Type type = session.fresh();
        Typed from = new Typed(session.expressions().check(range.from(), Expected.exactly(type), context.outsideBlock()), type,
                range.from().span());
        boolean ints = type.is(((Type.Named) session.known().int32()).definition()) && ((Type.Named) type.resolved()).arguments().isEmpty();
        Optional<Integer> step = range.step().isEmpty() ? Optional.of(1) : literalStep(range.step().get());
        boolean byOne = step.filter(by -> Math.abs(by) == 1).isPresent();
        if (!ints || !byOne && !session.collections().isLibrarys(".. ..", context)) {
            Typed source = session.collections().rangeSequence(range, from, context.outsideBlock());
            return loop(e, source, type, context, body, kind);
        }
        Optional<Code> by = byOne ? Optional.empty()
                : range.step().map(size -> session.expressions().check(size, Expected.exactly(type), context.outsideBlock()));
        Code to = session.expressions().check(range.to(), Expected.exactly(type), context.outsideBlock());
        Variable counter = Variable.of("i");
        BoundNames names = new BoundNames(BoundNames.Place.BINDING, false);
        Supplier<CorePattern> pattern = session.patterns().check(e.pattern(), type, context, names);
        Code repeated = body.check(e.body(), names.in(context));
        boolean plain = e.pattern() instanceof Pattern.Wildcard;
        return () -> {
            CoreExpression first = from.code().finish();
            Optional<CoreExpression> size = by.map(Code::finish);
            CoreExpression last = to.finish();
            CoreExpression each = plain ? repeated.finish() : bind(Core.local(counter, e.span()), pattern, repeated, e, kind);
            return size.map(value -> stepped(counter, first, value, last, each, e.span()))
                    .orElseGet(() -> new CoreExpression.ForRange(counter, first, last, step.orElse(1) < 0, each, e.span()));
        };
    }

    /**
     * A loop with steps of any size. How many there are is found out before the first, and counted as a number without sign, since there may be more than
     * the largest {@code int}: then no sum passes the end.
     */
    private static CoreExpression stepped(
            Variable item, CoreExpression from, CoreExpression step, CoreExpression to, CoreExpression body, Span span) {
        Variable first = Variable.of("first");
        Variable by = Variable.of("step");
        Variable steps = Variable.of("steps");
        Variable next = Variable.mutable("next");
        CoreExpression least = Core.integer(Integer.MIN_VALUE, span);
        CoreExpression some = new CoreExpression.Arithmetic(Operation.GE, NumericKind.INT64,
                List.of(Core.local(steps, span), new CoreExpression.Constant(new Literal.Int64(0), span)), span);
        CoreExpression last = sum(new CoreExpression.Convert(NumericKind.INT64, NumericKind.INT32, false, Core.local(steps, span), span), least, span);
        CoreExpression round = Core.let(item, Core.local(next, span), new CoreExpression.Sequence(List.of(
                new CoreExpression.Assign(next, sum(Core.local(next, span), Core.local(by, span), span), span), body), span), span);
        CoreExpression loop = Core.let(next, Core.local(first, span),
                new CoreExpression.ForRange(Variable.of("count"), least, last, false, round, span), span);
        CoreExpression number = Core.call(Conversions.HELPERS + ".rangeSteps", span, Core.local(first, span), Core.local(by, span), to);
        return Core.let(first, from, Core.let(by, step, Core.let(steps, number,
                new CoreExpression.If(some, loop, Core.unit(span), span), span), span), span);
    }

    private static CoreExpression sum(CoreExpression a, CoreExpression b, Span span) {
        return new CoreExpression.Arithmetic(Operation.ADD, NumericKind.INT32, List.of(a, b), span);
    }

    private static Optional<Integer> literalStep(Expression step) {
        return switch (step) {
            case Expression.Constant(Literal.Int32(var value), _) -> Optional.of(value);
            case Expression.Prefix(var operator, Expression.Constant(Literal.Int32(var value), _), _)
                    when operator.name().equals("~-") -> Optional.of(-value);
            case Expression.Parenthesized(var inner, _) -> literalStep(inner);
            default -> Optional.empty();
        };
    }

    /** The type of the items of something that {@code for} can go through. */
    Type elementOf(Type collection, Span span) {
        Type type = collection.resolved();
        if (type instanceof TypeVariable variable) {
            session.traits().settleWeakly(variable);
            type = variable.resolved();
        }
        if (type instanceof Type.Erroneous) {
            return Type.ERRONEOUS;
        }
        if (session.known().isString(type)) {
            return session.known().character();
        }
        if (type instanceof Type.Named named && !named.arguments().isEmpty()
                && (session.known().isArray(type) || session.known().is(type, WellKnown.LIST))) {
            return named.arguments().getFirst();
        }
        Type element = session.fresh();
        Type sequence = session.known().sequence(element);
        if (type instanceof TypeVariable variable) {
            for (Constraint constraint : variable.constraints()) {
                if (constraint instanceof Constraint.Subtype(var bound)) {
                    return elementOf(bound, span);
                }
            }
            session.conversions().requireSubtype(variable, sequence, span);
            return element;
        }
        Optional<Type.Named> found = session.hierarchy().instanceOf(type, ((Type.Named) sequence).definition());
        if (found.isPresent()) {
            return found.get().arguments().getFirst();
        }
        if (session.hierarchy().derives(type, ((Type.Named) session.known().named(UNTYPED_ENUMERABLE)).definition())) {
            return session.known().object();
        }
        session.report(Diagnostic
                .error("FS0693", "`for` cannot go through this: a value of type `" + type + "` has no items", span).labelled(type.toString())
                .noting("It goes through lists, arrays, strings, sequences and whatever else implements `seq<'T>`."));
        return Type.ERRONEOUS;
    }

    private static CoreExpression overIndexed(CoreExpression collection, Intrinsic length, Intrinsic get, Step step, Span span) {
        Variable items = Variable.of("items");
        Variable index = Variable.of("i");
        CoreExpression last = new CoreExpression.Arithmetic(
                Operation.SUB, NumericKind.INT32,
                List.of(Core.primitive(length, span, Core.local(items, span)), Core.integer(1, span)), span);
        CoreExpression item = Core.primitive(get, span, Core.local(items, span), Core.local(index, span));
        return Core.let(items, collection,
                new CoreExpression.ForRange(index, Core.integer(0, span), last, false, step.of(item), span), span);
    }

    private static CoreExpression overList(CoreExpression collection, Step step, Span span) {
        Variable rest = Variable.mutable("rest");
        Variable item = Variable.of("item");
        CoreExpression body = Core.let(item, new CoreExpression.GetField(Core.local(rest, span), 0, span), new CoreExpression.Sequence(List.of(
                new CoreExpression.Assign(rest, new CoreExpression.GetField(Core.local(rest, span), 1, span), span),
                step.of(Core.local(item, span))), span), span);
        return Core.let(rest, collection,
                new CoreExpression.While(new CoreExpression.TagTest(Core.local(rest, span), 1, span), body, span), span);
    }

    /** Whether a type is a sequence of objects only. */
    private boolean isUntyped(Type type) {
        return type instanceof Type.Named
                && session.hierarchy().instanceOf(type, ((Type.Named) session.known().sequence(session.known().object())).definition()).isEmpty();
    }

    private static CoreExpression overUntyped(CoreExpression collection, Step step, Span span) {
        Variable enumerator = Variable.of("enumerator");
        CoreExpression it = Core.local(enumerator, span);
        CoreExpression loop = new CoreExpression.While(
                new CoreExpression.CallMethod(MOVE_NEXT, List.of(it), span),
                step.of(new CoreExpression.CallMethod(UNTYPED_CURRENT, List.of(it), span)), span);
        CoreExpression dispose = new CoreExpression.If(
                new CoreExpression.TypeTest(it, KnownTypes.DISPOSABLE, span),
                new CoreExpression.CallMethod(DISPOSE, List.of(it), span), Core.unit(span), span);
        return Core.let(enumerator, new CoreExpression.CallMethod(UNTYPED_ENUMERABLE + ".GetEnumerator", List.of(collection), span),
                new CoreExpression.TryFinally(loop, dispose, span), span);
    }

    private static CoreExpression overSequence(CoreExpression collection, Step step, Span span) {
        Variable enumerator = Variable.of("enumerator");
        CoreExpression it = Core.local(enumerator, span);
        CoreExpression loop = new CoreExpression.While(
                new CoreExpression.CallMethod(MOVE_NEXT, List.of(it), span),
                step.of(new CoreExpression.CallMethod(CURRENT, List.of(it), span)), span);
        return Core.let(enumerator, new CoreExpression.CallMethod(GET_ENUMERATOR, List.of(collection), span),
                new CoreExpression.TryFinally(loop, new CoreExpression.CallMethod(DISPOSE, List.of(it), span), span), span);
    }
}
