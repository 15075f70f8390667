package fusabi.check;

import fusabi.core.CoreExpression;
import fusabi.core.Variable;
import fusabi.resolve.Item;
import fusabi.source.Diagnostic;
import fusabi.source.Span;
import fusabi.syntax.Expression;
import fusabi.syntax.Literal;
import fusabi.types.KnownTypes;
import fusabi.types.Member;
import fusabi.types.Type;
import fusabi.types.TypeDefinition;
import fusabi.types.TypeVariable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Comprehensions of lists and arrays, and {@code seq { }}. */
final class ComprehensionChecker {
    /*
     * A comprehension is its statements as they are, where yielding an item is a call: of a collector's Add in lists and arrays, of the helper that
     * suspends the fiber in sequences. When nothing is yielded explicitly, every expression among the statements whose type is not unit yields its value.
     */

    private final Session session;

    ComprehensionChecker(Session session) {
        this.session = session;
    }

    /** Where items go. */
    private interface Sink {
        CoreExpression add(CoreExpression item, Span span);

        CoreExpression addMany(CoreExpression items, Span span);
    }

    /** Whether what stands between the brackets computes its items, by loops, conditions or {@code yield}. */
    boolean isComprehension(Expression body) {
        return switch (body) {
            case Expression.Sequence(var items, _) -> items.stream().anyMatch(this::isComprehension);
            case Expression.If _, Expression.Match _, Expression.For _, Expression.ForIn _, Expression.While _, Expression.Yield _,
                    Expression.Return _, Expression.Let _, Expression.LetBang _, Expression.DoBang _, Expression.Do _, Expression.TryWith _,
                    Expression.TryFinally _ -> true;
            default -> false;
        };
    }

    /** The list or array of items of type {@code element} that {@code body} yields. */
    Code collect(Expression body, Expression.CollectionKind kind, Type element, Context context) {
        Span span = body.span();
        TypeDefinition collector = session.known().get(
                kind == Expression.CollectionKind.LIST ? KnownTypes.LIST_COLLECTOR : KnownTypes.ARRAY_COLLECTOR, 1);
        if (collector.constructors().isEmpty()) {
            session.error("FS0039", "comprehensions need `" + collector.symbol() + "`, which the library has not defined yet", span);
            return () -> Core.unit(span);
        }
        Variable items = Variable.of("items");
        Sink sink = new Sink() {
            @Override
            public CoreExpression add(CoreExpression item, Span place) {
                return call(collector.members("Add").getFirst(), place, Core.local(items, place), item);
            }

            @Override
            public CoreExpression addMany(CoreExpression many, Span place) {
                return call(collector.members("AddMany").getFirst(), place, Core.local(items, place), many);
            }
        };
        Code statements = new Walk(element, sink, ComputationSyntax.isYieldFree(body)).check(body, context);
        return () -> Core.let(items, call(collector.constructors().getFirst(), span, Core.unit(span)), new CoreExpression.Sequence(List.of(
                statements.finish(), call(collector.members("Close").getFirst(), span, Core.local(items, span))), span), span);
    }

    private static CoreExpression call(Member member, Span span, CoreExpression... arguments) {
        return Core.call(member.symbol(), span, arguments);
    }

    /** The sequence of items of type {@code element} that {@code body} yields: lazy. */
    Code sequence(Expression body, Type element, Context context) {
        if (body instanceof Expression.Range range) {
            Typed from = new Typed(session.expressions().check(range.from(), Expected.exactly(element), context), element,
                    range.from().span());
            return session.collections().rangeSequence(range, from, context).code();
        }
        Span span = body.span();
        Sink sink = new Sink() {
            @Override
            public CoreExpression add(CoreExpression item, Span place) {
                return Core.call(Conversions.HELPERS + ".yieldItem", place, item);
            }

            @Override
            public CoreExpression addMany(CoreExpression many, Span place) {
                return Core.call(Conversions.HELPERS + ".yieldFrom", place, many);
            }
        };
        Code statements = new Walk(element, sink, ComputationSyntax.isYieldFree(body)).check(body, context);
        return () -> Core.call(Conversions.HELPERS + ".generate", span,
                new CoreExpression.Lambda("", List.of(Variable.of("unit")), statements.finish(), span));
    }

    /** {@code seq { body }}, adapted to what is expected. */
    Code sequence(Expression body, Span span, Expected expected, Context context) {
        Type element = session.fresh();
        Type type = session.known().sequence(element);
        boolean same = expected.type().resolved() instanceof Type.Named named && type.is(named.definition());
        if (same || expected.type().resolved() instanceof TypeVariable) {
            session.unify(expected.type(), type, span, expected.reason());
        }
        Code code = sequence(body, element, context);
        return same ? code : session.conversions().adapt(code, type, expected, span);
    }

    /** {@code { 1..10 }} and other braces that are no record. */
    Code braces(Expression.Braces e, Expected expected, Context context) {
        if (e.body() instanceof Expression.Range) {
            session.warning("FS3873", "a sequence is written `seq { … }`", e.span());
            return sequence(e.body(), e.span(), expected, context);
        }
        if (e.body() instanceof Expression.Infix(_, var operator, _, var at) && operator.name().equals("=")) {
            session.report(Diagnostic.error("FS0609", "this is no field with its value", at)
                    .noting("A record is written `{ Field = value; … }`, a changed copy `{ record with Field = value }`."));
            return () -> Core.unit(e.span());
        }
        session.report(fusabi.source.Diagnostic
                .error("FS0740", "these braces hold neither a record nor a sequence; a sequence is written `seq { … }`", e.span())
                .noting("Braces do not make a block: what belongs together is indented alike, below the `=` or `then` that it belongs to."));
        return () -> Core.unit(e.span());
    }

    /** One comprehension's statements. */
    private final class Walk {
        private final Type element;
        private final Sink sink;
        private final boolean implicit;

        Walk(Type element, Sink sink, boolean implicit) {
            this.element = element;
            this.sink = sink;
            this.implicit = implicit;
        }

        /** A statement, for its items and effects: unit. */
        Code check(Expression statement, Context context) {
            Span span = statement.span();
            return switch (statement) {
                case Expression.Sequence(var items, _) -> {
                    List<Code> codes = new ArrayList<>(items.size());
                    for (Expression item : items) {
                        codes.add(item == items.getLast() ? last(item, context) : check(item, context));
                    }
                    yield () -> Core.sequence(ExpressionChecker.finish(codes), span);
                }
                case Expression.Let let -> {
                    BindingChecker.Bound bound = session.bindings().bind(let, context);
                    Code rest = check(let.body(), bound.context());
                    yield () -> bound.wrap().apply(rest.finish());
                }
                case Expression.If conditional -> session.controls().conditional(conditional, context, this::check, () -> Core.unit(span));
                case Expression.Match match when !match.bang() -> session.controls().match(match, context, this::check);
                case Expression.TryWith handled -> session.controls().tryWith(handled, context, this::check);
                case Expression.TryFinally guarded -> session.controls().tryFinally(guarded, context, this::check);
                case Expression.While loop when !loop.bang() -> session.controls().whileLoop(loop, context, this::check);
                case Expression.For loop -> session.loops().counted(loop, context, this::check);
                case Expression.ForIn loop -> session.loops().overAll(loop, context, this::check);
                case Expression.Yield(var value, var bang, _) -> bang ? yieldMany(value, context) : yieldOne(value, context);
                case Expression.Return _ -> refuse("FS0635", "items of a comprehension are given by `yield`, not `return`", span);
                case Expression.DoBang _ -> refuse("FS0794", "`do!` cannot stand in a comprehension or sequence",
                        ComputationSyntax.keyword(span, "do!"));
                case Expression.LetBang _ -> refuse("FS0795", "`let!` cannot stand in a comprehension or sequence; use `for x in xs do`",
                        ComputationSyntax.keyword(span, "let!"));
                default -> implicit ? implicitItem(statement, context) : session.expressions().statement(statement, context);
            };
        }

        /** A value at the end, where others are yielded, was surely meant to be. */
        private Code last(Expression item, Context context) {
            if (implicit || !(item instanceof Expression.Constant || item instanceof Expression.Name
                    || item instanceof Expression.Application
                    || item instanceof Expression.Infix)) {
                return check(item, context);
            }
            Typed typed = session.expressions().infer(item, context.nested());
            if (session.known().isUnit(typed.type()) || typed.type().resolved() instanceof TypeVariable) {
                session.unify(session.known().unit(), typed.type(), item.span(), new Reason.Statement());
            } else if (!typed.type().isErroneous()) {
                session.warning("FS3221", "this value is thrown away: other items are given by `yield`", item.span());
            }
            return typed.code();
        }

        private Code refuse(String code, String message, Span span) {
            session.error(code, message, span);
            return () -> Core.unit(span);
        }

        private Code yieldOne(Expression value, Context context) {
            Code item = session.expressions().check(value, Expected.convertible(element, Reason.NONE), context.nested());
            return () -> sink.add(item.finish(), value.span());
        }

        private Code yieldMany(Expression value, Context context) {
            if (value instanceof Expression.Range) {
                Code range = sequence(value, element, context);
                return () -> sink.addMany(range.finish(), value.span());
            }
            TypeVariable several = TypeVariable.fresh(session.generalizer().level());
            session.conversions().requireSubtype(several, session.known().sequence(element), value.span());
            Code items = session.expressions().check(value, Expected.exactly(several), context.nested());
            return () -> sink.addMany(items.finish(), value.span());
        }

        private Code implicitItem(Expression statement, Context context) {
            if (isNeverUnit(statement)) {
                return yieldOne(statement, context);
            }
            Typed checked = session.expressions().infer(statement, context.nested());
            Type type = checked.type().resolved();
            // A declared type variable is not made unit: what has its type is an item.
            if (type instanceof TypeVariable variable && variable.rigidity() == TypeVariable.Rigidity.FLEXIBLE) {
                session.unify(session.known().unit(), type, statement.span(), new Reason.Statement());
                return checked.code();
            }
            if (session.known().isUnit(type)) {
                return checked.code();
            }
            Code item = session.conversions().adapt(checked.code(), type, Expected.convertible(element, Reason.NONE), statement.span());
            return () -> sink.add(item.finish(), statement.span());
        }
    }

    /** Whether its value is an item whatever its type turns out to be, so that the type of the items helps to check it. */
    private static boolean isNeverUnit(Expression expression) {
        return switch (expression) {
            case Expression.Constant(var literal, _) -> !(literal instanceof Literal.Unit);
            case Expression.Lambda _, Expression.Function _, Expression.Accessor _, Expression.Tuple _, Expression.Collection _,
                    Expression.Record _,
                    Expression.AnonymousRecord _, Expression.Interpolated _, Expression.Measured _, Expression.ObjectExpression _,
                    Expression.New _, Expression.Lazy _ -> true;
            case Expression.Parenthesized(var inner, _) -> isNeverUnit(inner);
            default -> false;
        };
    }

    /** The library's own function {@code seq}, which makes braces after it a sequence. */
    boolean isSequenceBuilder(Expression builder, Context context) {
        return builder instanceof Expression.Name(var name, _) && Optional.of(name).flatMap(n -> session.lookup().expression(n.parts(),
                context))
                .filter(head -> head.used() == name.parts().size())
                .filter(head -> head instanceof NameLookup.Head.OfItem(Item.OfValue(var value), _, _)
                        && value.name().equals("seq") && value.enclosing().equals("FSharp.Core.Operators"))
                .isPresent();
    }
}
