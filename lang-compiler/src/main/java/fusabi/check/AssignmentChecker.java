package fusabi.check;

import fusabi.core.CoreExpression;
import fusabi.core.Intrinsic;
import fusabi.members.Candidate;
import fusabi.members.Found;
import fusabi.resolve.Item;
import fusabi.resolve.Value;
import fusabi.source.Diagnostic;
import fusabi.source.Span;
import fusabi.syntax.Expression;
import fusabi.syntax.Identifier;
import fusabi.syntax.LongIdentifier;
import fusabi.syntax.TypeExpression;
import fusabi.types.KnownTypes;
import fusabi.types.Member;
import fusabi.types.Type;
import fusabi.types.TypeDefinition;
import fusabi.types.TypeVariable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code target <- value}: to mutable variables, fields, properties and indexed places. */
final class AssignmentChecker {

    private final Session session;

    AssignmentChecker(Session session) {
        this.session = session;
    }

    Code check(Expression.Assign e, Context context) {
        return assign(e.target(), new Source(Optional.of(e.value()), Optional.empty()), e.span(), context);
    }

    /** The value to be stored: an expression still to be checked, or one that has been. */
    private record Source(Optional<Expression> written, Optional<Typed> typed) {}

    Code assign(Expression target, Typed value, Span span, Context context) {
        return assign(target, new Source(Optional.empty(), Optional.of(value)), span, context);
    }

    private Code value(Source source, Type type, String target, Context context) {
        Expected expected = Expected.convertible(type, new Reason.Assigned(target));
        return source.written().map(e -> session.expressions().check(e, expected, context))
                .orElseGet(() -> session.conversions().adapt(source.typed().get().code(), source.typed().get().type(), expected,
                        source.typed().get().span()));
    }

    private Code assign(Expression target, Source source, Span span, Context context) {
        return switch (target) {
            case Expression.Parenthesized(var inner, _) -> assign(inner, source, span, context);
            case Expression.Name(var name, _) -> name(name, source, span, context);
            case Expression.Member(var object, var name, _) -> {
                Optional<Type.Named> type = typeNamed(object, context);
                if (type.isPresent()) {
                    yield setStatic(type.get(), name, List.of(), source, target.span(), context);
                }
                Typed receiver = session.applications().place(object, context);
                yield setMember(receiver, name, source, target.span(), context);
            }
            case Expression.Index(var object, var indices, _, _) -> index(object, indices, source, target.span(), context);
            case Expression.Application(Expression.Name name, var argument, _, _) when name.name().parts().size() > 1 -> {
                List<Identifier> parts = name.name().parts();
                Expression object = new Expression.Name(new LongIdentifier(parts.subList(0, parts.size() - 1)), name.span());
                yield indexedProperty(object, parts.getLast(), MethodCalls.items(argument), source, span, context);
            }
            case Expression.Application(Expression.Member(var object, var property, _), var argument, _, _) ->
                    indexedProperty(object, property, MethodCalls.items(argument), source, span, context);
            case Expression.Infix infix -> {
                // F# reads it as an assignment to the right operand, whose value is unit.
                Type left = session.expressions().infer(infix.left(), context).type().resolved();
                if (left instanceof TypeVariable) {
                    yield assign(infix.right(), source, span, context);
                }
                if (!left.isErroneous()) {
                    session.error("FS0001", "the operand of `" + infix.operator().name() + "` would be an assignment, which has no value", target.span());
                }
                source.written().ifPresent(e -> session.expressions().infer(e, context));
                yield () -> Core.unit(span);
            }
            default -> {
                session.error("FS0257", "this is not a place that can be assigned to", target.span());
                source.written().ifPresent(e -> session.expressions().infer(e, context));
                yield () -> Core.unit(span);
            }
        };
    }

    private Code name(LongIdentifier name, Source source, Span span, Context context) {
        List<Identifier> parts = name.parts();
        Optional<NameLookup.Head> head = session.lookup().expression(parts, context);
        if (head.isPresent() && head.get() instanceof NameLookup.Head.OfItem(Item.OfValue(var value), var used, _)
                && used == parts.size()) {
            return variable(value, name, source, span, context);
        }
        if (parts.size() == 1) {
            if (head.isEmpty()) {
                session.lookup().reportUndefined(parts, context, "value");
            } else {
                session.error("FS0257", "this is not a place that can be assigned to", name.span());
            }
            return () -> Core.unit(span);
        }
        Expression object = new Expression.Name(
                new LongIdentifier(parts.subList(0, parts.size() - 1)), parts.getFirst().span().covering(parts.get(parts.size() - 2).span()));
        Optional<Type.Named> type = typeNamed(object, context);
        if (type.isPresent()) {
            return setStatic(type.get(), parts.getLast(), List.of(), source, span, context);
        }
        Identifier last = parts.getLast();
        Typed receiver = session.applications().place(object, context);
        return setMember(receiver, last, source, name.span(), context);
    }

    /** The type that an expression names, with or without type arguments. */
    private Optional<Type.Named> typeNamed(Expression expression, Context context) {
        List<TypeExpression> arguments = List.of();
        Expression head = expression;
        if (head instanceof Expression.TypeApplication(var generic, var given, _)) {
            arguments = given;
            head = generic;
        }
        if (!(head instanceof Expression.Name(var name, var span))
                || !(session.lookup().expression(name.parts(), context).orElse(null) instanceof NameLookup.Head.OfType(var definitions, var used))
                || used < name.parts().size()) {
            return Optional.empty();
        }
        TypeDefinition definition = definitions.getFirst();
        Type type = arguments.isEmpty()
                ? definition.abbreviated().orElseGet(() -> new Type.Named(definition, session.generalizer().freshArguments(definition.parameters())))
                : session.typeExpressions().check(new TypeExpression.Named(name, arguments, span), context);
        return type.resolved() instanceof Type.Named named ? Optional.of(named) : Optional.empty();
    }

    private Code variable(Value value, LongIdentifier name, Source source, Span span, Context context) {
        Type type = value.scheme().type();
        Optional<Type> addressed = session.known().addressed(type);
        if (addressed.isPresent() && !session.known().is(type, KnownTypes.INREF)) {
            Typed address = session.valueUses().use(value, name.span(), Optional.empty());
            Code code = value(source, addressed.get(), value.name(), context);
            return () -> Addresses.write(address.code().finish(), code.finish(), span);
        }
        if (!value.isMutable() && type.isErroneous()) {
            source.written().ifPresent(e -> session.expressions().infer(e, context));
            return () -> Core.unit(span);
        }
        if (!value.isMutable()) {
            Diagnostic diagnostic = Diagnostic.error("FS0027", "`" + value.name() + "` is not mutable", span)
                    .noting("To let it change, declare it with `let mutable`.");
            session.report(value.declaredAt().file().text().isEmpty() ? diagnostic : diagnostic.showing(value.declaredAt(),
                    "declared here"));
            source.written().ifPresent(e -> session.expressions().infer(e, context));
            return () -> Core.unit(span);
        }
        Code code = value(source, type, value.name(), context);
        return () -> switch (value.storage()) {
            case Value.Storage.Local(var variable) -> new CoreExpression.Assign(variable, code.finish(), span);
            case Value.Storage.Global(var symbol) -> new CoreExpression.SetGlobal(symbol, code.finish(), span);
            case Value.Storage.ObjectField(var self, var index) ->
                    new CoreExpression.SetField(Core.local(self, span), index, code.finish(), span);
            case Value.Storage.Function _, Value.Storage.ObjectFunction _, Value.Storage.Constant _,
                    Value.Storage.Computed _ -> Core.unit(span);
        };
    }

    /** {@code receiver.name <- value}. */
    Code setMember(Typed receiver, Identifier name, Expression value, Span span, Context context) {
        return setMember(receiver, name, new Source(Optional.of(value), Optional.empty()), span, context);
    }

    private Code setMember(Typed receiver, Identifier name, Source source, Span span, Context context) {
        session.members().guessRecord(receiver.type(), name, context);
        Optional<Type> known = session.members().known(receiver.type(), span, name.name());
        if (known.isEmpty()) {
            source.written().ifPresent(e -> session.expressions().infer(e, context));
            return () -> Core.unit(span);
        }
        Optional<Found> found = session.members().find(known.get(), name.name(), false, context);
        return switch (found.orElse(null)) {
            case null -> {
                session.members().reportMissing(known.get(), name, context);
                source.written().ifPresent(e -> session.expressions().infer(e, context));
                yield () -> Core.unit(span);
            }
            case Found.OfField(var field, var owner) -> {
                if (!field.isMutable()) {
                    session.report(Diagnostic.error("FS0005", "the field `" + field.name() + "` is not mutable", span)
                            .noting("Declare it `mutable`, or make a changed copy: `{ x with " + field.name() + " = … }`."));
                }
                Code code = value(source, TypeExpressionChecker.seenFrom(owner, field.type()), field.name(), context);
                yield () -> new CoreExpression.SetField(receiver.code().finish(), field.index(), code.finish(), span);
            }
            case Found.OfProperty(var _, var setters) -> set(setters, Optional.of(receiver), List.of(), name, source, span,
                    context);
            case Found.OfMethods _, Found.OfCaseTest _ -> {
                session.error("FS0257", "`" + name.name() + "` cannot be assigned to", span);
                yield () -> Core.unit(span);
            }
        };
    }

    private Code setStatic(Type.Named type, Identifier name, List<Expression> indices, Source source, Span span, Context context) {
        Optional<Found> found = session.members().find(type, name.name(), true, context);
        if (found.isPresent() && found.get() instanceof Found.OfProperty(var _, var setters)) {
            return set(setters, Optional.empty(), indices, name, source, span, context);
        }
        session.members().reportMissing(type, name, context);
        return () -> Core.unit(span);
    }

    /** A property's setter: its last parameter is the value. */
    private Code set(
            List<Candidate> setters, Optional<Typed> receiver, List<Expression> indices, Identifier name, Source source,
                    Span span,
            Context context) {
        List<Candidate> fitting = setters.stream().filter(c -> session.members().isAccessible(c.member(), context)
                && c.member().groups().stream().mapToInt(List::size).sum() == indices.size() + 1).toList();
        if (fitting.isEmpty()) {
            session.error(setters.isEmpty() ? "FS0810" : session.members().isAccessible(setters.getFirst().member(), context) ? "FS0810"
                    : "FS0491",
                    "the property `" + name.name() + "` cannot be set", setters.isEmpty() ? name.span() : span);
            source.written().ifPresent(e -> session.expressions().infer(e, context));
            return () -> Core.unit(span);
        }
        Candidate setter = fitting.getFirst();
        List<Member.Parameter> parameters = new ArrayList<>();
        setter.member().groups().forEach(parameters::addAll);
        List<Code> codes = new ArrayList<>();
        if (indices.size() == 1 && fitting.size() > 1) {
            Typed index = session.expressions().infer(indices.getFirst(), context);
            for (Candidate candidate : fitting) {
                Type wanted = TypeExpressionChecker.seenFrom(candidate.owner(), candidate.member().groups().getFirst().getFirst().type());
                if (session.conversionRules().couldConvert(index.type(), wanted)) {
                    setter = candidate;
                    break;
                }
            }
            parameters.clear();
            setter.member().groups().forEach(parameters::addAll);
            codes.add(session.conversions().adapt(index.code(), index.type(), Expected.convertible(
                    TypeExpressionChecker.seenFrom(setter.owner(), parameters.getFirst().type()), new Reason.Index()), index.span()));
        } else {
            for (int i = 0; i < indices.size(); i++) {
                codes.add(session.expressions().check(indices.get(i), Expected.convertible(
                        TypeExpressionChecker.seenFrom(setter.owner(), parameters.get(i).type()), new Reason.Index()), context));
            }
        }
        Candidate chosen = setter;
        codes.add(value(source, TypeExpressionChecker.seenFrom(setter.owner(), parameters.getLast().type()), name.name(), context));
        boolean virtual = receiver.isEmpty() || !isBase(receiver.get(), context);
        return () -> {
            List<CoreExpression> all = new ArrayList<>();
            receiver.ifPresent(r -> all.add(r.code().finish()));
            codes.forEach(code -> all.add(code.finish()));
            return MemberCore.call(chosen.member(), receiver.map(Typed::type), all, virtual, span);
        };
    }

    private static boolean isBase(Typed receiver, Context context) {
        return context.base().isPresent() && receiver.span().text().equals("base");
    }

    private Code index(Expression object, List<Expression> indices, Source source, Span span, Context context) {
        Typed target = session.applications().place(object, context);
        Type type = target.type().resolved();
        if (type instanceof TypeVariable variable) {
            session.traits().settleWeakly(variable);
            type = variable.resolved();
        }
        if (type instanceof TypeVariable) {
            session.error("FS0752", "the type of what is indexed is not known yet", span);
            source.written().ifPresent(e -> session.expressions().infer(e, context));
            return () -> Core.unit(span);
        }
        boolean slice = indices.stream().anyMatch(i -> i instanceof Expression.Slice || i instanceof Expression.Range);
        if (!slice && session.known().isArray(type) && indices.size() == 1) {
            Code index = session.expressions().check(
                    indices.getFirst(), Expected.exactly(session.known().int32(), new Reason.Index()), context);
            Code value = value(source, ((Type.Named) type).arguments().getFirst(), "", context);
            return () -> Core.primitive(Intrinsic.ARRAY_SET, span, target.code().finish(), index.finish(), value.finish());
        }
        if (type.isErroneous()) {
            source.written().ifPresent(e -> session.expressions().infer(e, context));
            return () -> Core.unit(span);
        }
        if (slice) {
            Optional<Found> found = session.members().find(type, "SetSlice", false, context);
            if (found.isPresent() && found.get() instanceof Found.OfMethods(var candidates) && source.written().isPresent()) {
                List<Expression> arguments = new ArrayList<>(MemberSteps.sliceArguments(indices));
                arguments.add(source.written().get());
                return session.calls().call(Callee.of(candidates, target, "SetSlice", span), arguments, context, Optional.empty()).code();
            }
            session.error("FS0039", "slices of a `" + type + "` cannot be assigned to", span);
            return () -> Core.unit(span);
        }
        Optional<Found> found = session.members().find(type, "Item", false, context);
        if (found.isPresent() && found.get() instanceof Found.OfProperty(var _, var setters)) {
            return set(setters, Optional.of(target), indices, new Identifier("Item", span), source, span, context);
        }
        session.error("FS0810", "places of a `" + type + "` cannot be assigned to", span);
        source.written().ifPresent(e -> session.expressions().infer(e, context));
        return () -> Core.unit(span);
    }

    private Code indexedProperty(
            Expression object, Identifier property, List<Expression> indices, Source source, Span span, Context context) {
        Optional<Type.Named> type = typeNamed(object, context);
        if (type.isPresent()) {
            return setStatic(type.get(), property, indices, source, span, context);
        }
        Typed target = session.applications().place(object, context);
        Optional<Type> known = session.members().known(target.type(), span, property.name());
        if (known.isPresent()) {
            Optional<Found> found = session.members().find(known.get(), property.name(), false, context);
            if (found.isPresent() && found.get() instanceof Found.OfProperty(var _, var setters)) {
                return set(setters, Optional.of(target), indices, property, source, span, context);
            }
            session.error("FS0257", "this is not a place that can be assigned to", span);
        }
        return () -> Core.unit(span);
    }
}
