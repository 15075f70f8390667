package fusabi.check;

import fusabi.bytecode.LayoutReference;
import fusabi.bytecode.WellKnown;
import fusabi.core.CoreExpression;
import fusabi.resolve.Item;
import fusabi.source.Span;
import fusabi.syntax.Expression;
import fusabi.syntax.Identifier;
import fusabi.syntax.LongIdentifier;
import fusabi.types.Type;
import fusabi.types.TypeVariable;
import fusabi.value.NumericKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** List and array literals, and ranges. Comprehensions have their own checker. */
final class CollectionChecker {

    private final Session session;

    CollectionChecker(Session session) {
        this.session = session;
    }

    Code check(Expression.Collection e, Expected expected, Context context) {
        Type element = session.fresh();
        boolean list = e.kind() == Expression.CollectionKind.LIST;
        Type type = list ? session.known().list(element) : session.known().array(element);
        boolean same = expected.type().resolved() instanceof Type.Named named && type.is(named.definition());
        if (same || expected.type().resolved() instanceof TypeVariable) {
            session.unify(expected.type(), type, e.span(), expected.reason());
        } else if (expected.convertible() && expected.type().resolved() instanceof Type.Named target) {
            session.hierarchy().instanceOf(type, target.definition()).ifPresent(seen -> session.unifier().unify(target, seen));
        }
        Code code = contents(e, element, context);
        return same ? code : session.conversions().adapt(code, type, expected, e.span());
    }

    private Code contents(Expression.Collection e, Type element, Context context) {
        boolean list = e.kind() == Expression.CollectionKind.LIST;
        if (e.body().isEmpty()) {
            return () -> build(List.of(), list, e.span());
        }
        Expression body = e.body().get();
        if (body instanceof Expression.Range range) {
            return rangeCollection(range, list, element, context);
        }
        if (session.comprehensions().isComprehension(body)) {
            return session.comprehensions().collect(body, e.kind(), element, context);
        }
        List<Expression> items = body instanceof Expression.Sequence(var several, _) ? several : List.of(body);
        List<Code> codes = new ArrayList<>(items.size());
        boolean open = element.resolved() instanceof TypeVariable;
        Expected first = Expected.convertible(element, Reason.NONE);
        Expected later = open ? Expected.convertible(element, new Reason.Element(items.getFirst().span())) : first;
        for (Expression item : items) {
            codes.add(session.expressions().check(item, codes.isEmpty() ? first : later, context));
        }
        return () -> build(ExpressionChecker.finish(codes), list, e.span());
    }

    private static CoreExpression build(List<CoreExpression> items, boolean list, Span span) {
        if (!list) {
            return new CoreExpression.NewArray(items, span);
        }
        CoreExpression result = new CoreExpression.Construct(new LayoutReference(WellKnown.LIST, 0, 0), List.of(), span);
        for (CoreExpression item : items.reversed()) {
            result = new CoreExpression.Construct(new LayoutReference(WellKnown.LIST, 1, 2), List.of(item, result), span);
        }
        return result;
    }

    private Code rangeCollection(Expression.Range range, boolean list, Type element, Context context) {
        Typed from = new Typed(
                session.expressions().check(range.from(), Expected.exactly(element), context), element, range.from().span());
        Bounds bounds = bounds(range, from, context);
        String converter = list ? ".listOfRange" : ".arrayOfRange";
        return () -> {
            List<CoreExpression> values = ExpressionChecker.finish(bounds.values());
            if (bounds.isLibrarys() && isInt(element)) {
                CoreExpression step = values.size() == 3 ? values.get(1) : Core.integer(1, range.span());
                return Core.call(Conversions.HELPERS + (list ? ".rangeInt32ToList" : ".rangeInt32ToArray"), range.span(),
                        values.getFirst(), step, values.getLast());
            }
            return Core.call(Conversions.HELPERS + converter, range.span(), Core.apply(bounds.operator().finish(), values, range.span()));
        };
    }

    /** Whether they are plain 32-bit integers, which have the shortest way. */
    private boolean isInt(Type type) {
        return type.resolved() instanceof Type.Named named && named.arguments().isEmpty()
                && session.known().kindOf(named).filter(kind -> kind == NumericKind.INT32).isPresent();
    }

    /** What a range is made of: the operator, its operands, and what it gives. */
    private record Bounds(Code operator, boolean isLibrarys, List<Code> values, Type result) {}

    /** A range as a sequence. */
    Typed rangeSequence(Expression.Range range, Typed from, Context context) {
        Bounds bounds = bounds(range, from, context);
        return new Typed(() -> Core.apply(bounds.operator().finish(), ExpressionChecker.finish(bounds.values()), range.span()), bounds.result(), range.span());
    }

    /** The operators {@code (..)} and {@code (.. ..)} on bounds of the type of {@code from}. */
    private Bounds bounds(Expression.Range range, Typed from, Context context) {
        Span span = range.span();
        Type type = session.fresh();
        String name = range.step().isPresent() ? ".. .." : "..";
        Expression operator = new Expression.Name(LongIdentifier.of(new Identifier(name, span)), span);
        Typed function = session.expressions().infer(operator, context);
        List<Type> bounds = new ArrayList<>();
        Type rest = function.type();
        for (int i = 0; i < (range.step().isPresent() ? 3 : 2); i++) {
            Type.Function parts = session.expressions().functionParts(rest, span, Reason.NONE);
            bounds.add(parts.parameter());
            rest = parts.result();
        }
        session.unify(bounds.getFirst(), from.type(), from.span());
        List<Code> arguments = new ArrayList<>(List.of(from.code()));
        int next = 1;
        Optional<Expression> step = range.step();
        if (step.isPresent()) {
            arguments.add(session.expressions().check(step.get(), Expected.convertible(bounds.get(next++), Reason.NONE), context));
        }
        arguments.add(session.expressions().check(range.to(), Expected.convertible(bounds.get(next), Reason.NONE), context));
        session.unify(type, rest, span);
        return new Bounds(function.code(), isLibrarys(name, context), arguments, type);
    }

    /** Whether an operator of ranges is the library's, not one that the script has put in its place. */
    boolean isLibrarys(String operator, Context context) {
        return context.scope().item(operator).filter(item -> item instanceof Item.OfValue(var value)
                && value.enclosing().startsWith("FSharp.Core.")).isPresent();
    }
}
