package fusabi.check;

import fusabi.bytecode.WellKnown;
import fusabi.core.CoreExpression;
import fusabi.core.Variable;
import fusabi.resolve.Item;
import fusabi.resolve.Value;
import fusabi.source.Diagnostic;
import fusabi.source.Span;
import fusabi.syntax.Expression;
import fusabi.syntax.Identifier;
import fusabi.syntax.LongIdentifier;
import fusabi.types.KnownTypes;
import fusabi.types.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Places passed by reference: {@code &place}, and what is done with a value of such a type. */
final class Addresses {
    /*
     * An address is a pair of functions, of which one reads the place and the other writes it. The objects and indices on the way to the place are
     * found once, when the address is taken. A name, or a call, of such a type stands for what is at the place, as in F#; `&` keeps the address.
     */

    private static final String NAME = "address";

    private final Session session;

    Addresses(Session session) {
        this.session = session;
    }

    /** {@code &operand}. */
    Code of(Expression operand, Span span, Expected expected, Context context) {
        Typed made = made(operand, span, expected, context);
        return session.conversions().adapt(made.code(), made.type(), Expected.convertible(expected.type(), expected.reason()), span);
    }

    private Typed made(Expression operand, Span span, Expected expected, Context context) {
        Optional<Value> value = valueNamed(operand, context);
        if (operand instanceof Expression.Parenthesized(var inner, _)) {
            return made(inner, span, expected, context);
        }
        if (value.filter(named -> session.known().addressed(named.scheme().type()).isPresent()).isPresent()) {
            return session.valueUses().use(value.get(), span, Optional.empty());
        }
        if (operand instanceof Expression.Application application) {
            Typed call = session.applications().addressing(application, context);
            if (!call.type().isErroneous() && session.known().addressed(call.type()).isEmpty()) {
                session.report(Diagnostic.error("FS3236", "what a call gives has no address", span)
                        .noting("Give it a name first: `let mutable result = …`, then `&result`."));
                return Typed.erroneous(span);
            }
            return call;
        }
        boolean readOnly = session.known().is(expected.type(), KnownTypes.INREF) || value.filter(named -> !named.isMutable()).isPresent();
        return ofPlace(operand, readOnly, span, context);
    }

    private Optional<Value> valueNamed(Expression expression, Context context) {
        return expression instanceof Expression.Name(var name, _)
                && session.lookup().expression(name.parts(), context).orElse(null)
                        instanceof NameLookup.Head.OfItem(Item.OfValue(var value), var used, _)
                && used == name.parts().size() ? Optional.of(value) : Optional.empty();
    }

    private Typed ofPlace(Expression operand, boolean readOnly, Span span, Context context) {
        Way way = new Way(context);
        Expression place = way.to(operand);
        Typed read = session.applications().place(place, way.context);
        Variable written = Variable.of("value");
        Code write = readOnly ? () -> Core.unit(span)
                : session.assignments().assign(place, new Typed(() -> Core.local(written, span), read.type(), span), span, way.context);
        Code pair = () -> pair(read.code().finish(), written, write.finish(), span);
        return new Typed(way.before(pair, span), session.known().named(readOnly ? KnownTypes.INREF : KnownTypes.BYREF, read.type()), span);
    }

    private static CoreExpression pair(CoreExpression read, Variable written, CoreExpression write, Span span) {
        return Core.tuple(List.of(new CoreExpression.Lambda(NAME, List.of(Variable.of("unit")), read, span),
                new CoreExpression.Lambda(NAME, List.of(written), write, span)), span);
    }

    /** The objects and indices on the way to a place, which are found when its address is taken. */
    private final class Way {
        private final List<Variable> variables = new ArrayList<>();
        private final List<Code> codes = new ArrayList<>();
        private Context context;

        private Way(Context context) {
            this.context = context;
        }

        /** The place with names for what stands on the way to it. */
        Expression to(Expression place) {
            return switch (place) {
                case Expression.Parenthesized(var inner, _) -> to(inner);
                case Expression.Member(var object, var name, var span) -> new Expression.Member(kept(object), name, span);
                case Expression.Index(var object, var indices, var dotted, var span) ->
                        new Expression.Index(kept(object), indices.stream().map(this::kept).toList(), dotted, span);
                default -> place;
            };
        }

        private Expression kept(Expression part) {
            if (part instanceof Expression.Constant || valueNamed(part, context).filter(value -> !value.isMutable()).isPresent()) {
                return part;
            }
            Typed typed = session.applications().place(part, context);
            Variable variable = Variable.of("way");
            variables.add(variable);
            codes.add(typed.code());
            String name = "way@" + session.nextNumber();
            context = context.with(Value.local(name, typed.type(), variable));
            return new Expression.Name(LongIdentifier.of(new Identifier(name, part.span())), part.span());
        }

        Code before(Code body, Span span) {
            return () -> {
                CoreExpression made = body.finish();
                for (int i = variables.size() - 1; i >= 0; i--) {
                    made = Core.let(variables.get(i), codes.get(i).finish(), made, span);
                }
                return made;
            };
        }
    }

    /** FS0406: a lambda may be called when the place is no more. */
    void checkUse(Value value, Span span, Context context) {
        if (session.known().addressed(value.scheme().type()).isPresent() && value.storage() instanceof Value.Storage.Local
                && context.outside().flatMap(scope -> scope.item(value.name()))
                        .filter(item -> item instanceof Item.OfValue(var around) && around == value).isPresent()) {
            session.report(Diagnostic.error("FS0406", "`" + value.name() + "` is a place passed by reference, which no function can keep", span)
                    .noting("Read it before: `let value = " + value.name() + "`, and use that in the function."));
        }
    }

    /** FS0412: a function inside another is a value, and no value takes places. */
    void checkLocal(Type type, Span span) {
        Type rest = type.resolved();
        while (rest instanceof Type.Function(var parameter, var result)) {
            List<Type> items = parameter.resolved() instanceof Type.Tuple tuple ? tuple.items() : List.of(parameter);
            if (items.stream().anyMatch(item -> session.known().addressed(item).isPresent())) {
                session.report(Diagnostic.error("FS0412", "a function inside another cannot take places by reference", span)
                        .noting("Declare it in the module, or as a member."));
                return;
            }
            rest = result.resolved();
        }
    }

    /** What is at the place, where the value is an address. */
    Typed value(Typed typed) {
        return session.known().addressed(typed.type())
                .map(type -> new Typed(() -> read(typed.code().finish(), typed.span()), type, typed.span())).orElse(typed);
    }

    private static CoreExpression read(CoreExpression address, Span span) {
        return Core.apply(new CoreExpression.GetField(address, 0, span), List.of(Core.unit(span)), span);
    }

    static CoreExpression write(CoreExpression address, CoreExpression value, Span span) {
        return Core.apply(new CoreExpression.GetField(address, 1, span), List.of(value), span);
    }

    /** The value as an address of that type: another address, a reference cell, or any value where it is only read. */
    Optional<Code> converted(Code code, Type found, Type.Named target, Span span) {
        Optional<Type> wanted = session.known().addressed(target);
        Optional<Type> given = session.known().addressed(found);
        if (wanted.isEmpty() || given.isPresent() && session.known().is(found, KnownTypes.INREF) && !session.known().is(target, KnownTypes.INREF)) {
            return Optional.empty();
        }
        if (given.isPresent()) {
            session.unify(wanted.get(), given.get(), span);
            return Optional.of(code);
        }
        Variable kept = Variable.of("place");
        Variable written = Variable.of("value");
        CoreExpression place = Core.local(kept, span);
        if (found instanceof Type.Named cell && cell.definition().symbol().equals(WellKnown.CELL)) {
            session.unify(wanted.get(), cell.arguments().getFirst(), span);
            return Optional.of(() -> Core.let(kept, code.finish(), pair(new CoreExpression.GetField(place, 0, span), written,
                    new CoreExpression.SetField(place, 0, Core.local(written, span), span), span), span));
        }
        if (!session.known().is(target, KnownTypes.INREF)) {
            return Optional.empty();
        }
        session.unify(wanted.get(), found, span);
        return Optional.of(() -> Core.let(kept, code.finish(), pair(place, written, Core.unit(span), span), span));
    }
}
