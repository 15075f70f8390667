package fusabi.check;

import fusabi.core.CoreExpression;
import fusabi.core.Intrinsic;
import fusabi.members.Candidate;
import fusabi.members.Found;
import fusabi.source.Diagnostic;
import fusabi.source.Span;
import fusabi.syntax.Expression;
import fusabi.syntax.Identifier;
import fusabi.syntax.LongIdentifier;
import fusabi.types.Constraint;
import fusabi.types.Member;
import fusabi.types.Type;
import fusabi.types.TypeDefinition;
import fusabi.types.TypeVariable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The steps {@code .Name} and {@code [index]}. */
final class MemberSteps {

    private final Session session;
    private final TraitMembers traitMembers;

    MemberSteps(Session session) {
        this.session = session;
        this.traitMembers = new TraitMembers(session);
    }

    /** {@code 'T.name}. */
    Typed parameterMember(TypeVariable variable, Step.Lookup lookup, Cursor cursor, Context context) {
        return traitMembers.ofParameter(variable, lookup.name(), lookup.span(), cursor, context);
    }

    /** {@code receiver.name}, and the arguments if it is a method. */
    Typed member(
            Typed receiver, Identifier name, Span span, Cursor cursor, Expected expected, Context context) {
        return member(receiver, name, span, cursor, expected, context, true);
    }

    /** {@code base.name}: never through the object's own type. */
    Typed baseMember(
            Typed receiver, Step.Lookup lookup, Cursor cursor, Expected expected, Context context) {
        return member(receiver, lookup.name(), lookup.span(), cursor, expected, context, false);
    }

    private Typed member(
            Typed receiver, Identifier name, Span span, Cursor cursor, Expected expected, Context context,
                    boolean virtual) {
        if (Observer.isHole(name)) {
            session.observer().members(receiver.type(), false, context);
        }
        Optional<Typed> required = traitMembers.instance(receiver, name, span, cursor, context);
        if (required.isPresent()) {
            return required.get();
        }
        session.members().guessRecord(receiver.type(), name, context);
        Optional<Type> known = session.members().known(receiver.type(), span, name.name());
        if (known.isEmpty()) {
            skipArguments(cursor, context);
            return Typed.erroneous(span);
        }
        if (known.get() instanceof Type.Tuple(var items, var struct) && !struct && tupleItem(name.name(), items.size()) >= 0) {
            int index = tupleItem(name.name(), items.size());
            return new Typed(() -> new CoreExpression.GetField(receiver.code().finish(), index, span), items.get(index), span);
        }
        Optional<Found> found = session.members().find(known.get(), name.name(), false, context);
        if (found.isEmpty()) {
            List<Candidate> extensions = session.extensionMethods().of(known.get(), name.name(), context);
            if (!extensions.isEmpty()) {
                return extension(extensions, receiver, name, cursor, expected, context);
            }
            if (session.members().find(known.get(), name.name(), true, context).isPresent()) {
                session.error("FS0493", "`" + name.name() + "` belongs to the type itself, not to its values", name.span());
            } else {
                session.members().reportMissing(known.get(), name, context);
            }
            skipArguments(cursor, context);
            return Typed.erroneous(span);
        }
        return switch (found.get()) {
            case Found.OfField(var field, var owner) -> {
                if (field.owner().kind() != TypeDefinition.Kind.RECORD && field.access() == fusabi.syntax.Access.PRIVATE
                                && context.type().filter(t -> t == field.owner()).isEmpty()
                        || field.owner().kind() == TypeDefinition.Kind.RECORD
                                && !Access.allows(field.owner().representationAccess(), field.owner().enclosing(), context)) {
                    session.error("FS1093", "the field `" + field.name() + "` is private", name.span());
                }
                Type type = TypeExpressionChecker.seenFrom(owner, field.type());
                yield new Typed(() -> new CoreExpression.GetField(receiver.code().finish(), field.index(), span), type, span);
            }
            case Found.OfCaseTest(var unionCase) -> new Typed(
                    () -> new CoreExpression.TagTest(receiver.code().finish(), unionCase.tag(), span), session.known().bool(), span);
            case Found.OfProperty(var getters, var _) ->
                    property(Optional.of(receiver), getters, name, span, cursor, context, virtual);
            case Found.OfMethods(var candidates) -> method(
                    Optional.of(receiver), candidates, name, span, cursor, expected, context, virtual);
        };
    }

    private Typed extension(
            List<Candidate> candidates, Typed receiver, Identifier name, Cursor cursor, Expected expected, Context context) {
        Optional<List<Type>> explicit = typeArguments(cursor, context);
        if (cursor.peek().orElse(null) instanceof Step.Argument(var argument, var whole)) {
            cursor.take();
            Optional<Expected> result = cursor.isAtEnd() ? Optional.of(expected) : Optional.empty();
            return session.extensionMethods().call(candidates, receiver, name, explicit, argument, whole, context, result);
        }
        session.error("FU0001", "C#-style extension methods as values are not part of Fusabi: call `" + name.name() + "` at once", name.span());
        return Typed.erroneous(name.span());
    }

    private Optional<List<Type>> typeArguments(Cursor cursor, Context context) {
        if (cursor.peek().orElse(null) instanceof Step.TypeArguments(var types, _)) {
            cursor.take();
            return Optional.of(types.stream().map(t -> session.typeExpressions().check(t, context)).toList());
        }
        return Optional.empty();
    }

    /** The place of {@code Item1} and so on in a tuple of that size, or -1. */
    private static int tupleItem(String name, int size) {
        if (!name.matches("Item[1-9]") || name.charAt(4) - '0' > Math.min(size, 7)) {
            return -1;
        }
        return name.charAt(4) - '1';
    }

    /** {@code Type.name}: static members, union cases, enum values. */
    Typed staticMember(
            Type.Named type, Identifier name, Span span, Cursor cursor, Expected expected, Context context) {
        if (Observer.isHole(name)) {
            session.observer().members(type, true, context);
        }
        Optional<Found> found = session.members().find(type, name.name(), true, context);
        if (found.isEmpty()) {
            Optional<Found> instance = session.members().find(type, name.name(), false, context);
            if (instance.isPresent() && instance.get() instanceof Found.OfMethods) {
                session.report(Diagnostic.error("FS3214", "`" + name.name() + "` is a method of values of type `"
                        + type.definition().displayName() + "`, not of the type itself", span)
                        .noting("Call it on a value: `x." + name.name() + "(…)`."));
            } else if (instance.isPresent()) {
                boolean field = instance.get() instanceof Found.OfField && type.definition().kind() == TypeDefinition.Kind.RECORD;
                session.error(field ? "FS0728" : "FS0806", "`" + name.name() + "` is a member of values of type `" + type.definition().displayName()
                        + "`, not of the type itself", name.span());
            } else {
                session.members().reportMissing(type, name, context);
            }
            skipArguments(cursor, context);
            return Typed.erroneous(span);
        }
        return switch (found.get()) {
            case Found.OfField _, Found.OfCaseTest _ -> Typed.erroneous(span);
            case Found.OfProperty(var getters, var _) -> property(Optional.empty(), getters, name, span, cursor, context,
                    true);
            case Found.OfMethods(var candidates) -> method(
                    Optional.empty(), candidates, name, span, cursor, expected, context, true);
        };
    }

    /** After an error: arguments are looked at for their own sake. */
    void skipArguments(Cursor cursor, Context context) {
        while (!cursor.isAtEnd()) {
            if (cursor.take() instanceof Step.Argument(var argument, _)) {
                session.expressions().check(argument, Expected.exactly(Type.ERRONEOUS), context);
            }
        }
    }

    private Typed property(
            Optional<Typed> receiver, List<Candidate> getters, Identifier name, Span span, Cursor cursor,
            Context context, boolean virtual) {
        if (getters.isEmpty()) {
            session.error("FS0807", "the property `" + name.name() + "` can only be set", name.span());
            return Typed.erroneous(span);
        }
        checkAccess(getters.getFirst().member(), name, span, context);
        Optional<Candidate> plain = getters.stream().filter(c -> c.member().parameters().isEmpty()).findFirst();
        if (plain.isPresent()) {
            return session.calls().get(plain.get(), receiver, span, virtual);
        }
        List<Expression> indices = switch (cursor.peek().orElse(null)) {
            case Step.Indexing(var given, _, _) -> given;
            case Step.Argument(var argument, _) -> MethodCalls.items(argument);
            case null, default -> null;
        };
        if (indices == null) {
            session.error("FS0001", "the property `" + name.name() + "` takes an index", span);
            return Typed.erroneous(span);
        }
        Span whole = cursor.take().span();
        return session.calls().call(
                new Callee(getters, receiver, Optional.empty(), name.name(), virtual, whole), indices, context, Optional.empty());
    }

    private Typed method(
            Optional<Typed> receiver, List<Candidate> candidates, Identifier name, Span span, Cursor cursor,
            Expected expected, Context context, boolean virtual) {
        checkAccess(candidates.getFirst().member(), name, span, context);
        Optional<List<Type>> explicit = typeArguments(cursor, context);
        boolean curried = candidates.size() == 1 && candidates.getFirst().member().groups().size() > 1;
        if (!curried && cursor.peek().orElse(null) instanceof Step.Argument(var argument, var whole)) {
            cursor.take();
            Expected result = cursor.isAtEnd() ? expected : null;
            return session.calls().call(new Callee(candidates, receiver, explicit, name.name(), virtual, whole), MethodCalls.items(argument),
                    context, Optional.ofNullable(result));
        }
        if (curried && cursor.arguments() >= candidates.getFirst().member().groups().size()) {
            List<Expression> groups = new ArrayList<>();
            Span whole = span;
            for (int i = 0; i < candidates.getFirst().member().groups().size(); i++) {
                Step.Argument step = (Step.Argument) cursor.take();
                groups.add(step.value());
                whole = step.span();
            }
            return session.calls().curried(new Callee(candidates, receiver, explicit, name.name(), virtual, whole), groups, context);
        }
        return session.methodValues().asFunction(
                new Callee(candidates, receiver, explicit, name.name(), virtual, span), expected, cursor.isAtEnd(), context);
    }

    private void checkAccess(Member member, Identifier name, Span span, Context context) {
        if (!session.members().isAccessible(member, context)) {
            session.error("FS0491", "`" + name.name() + "` is private to `" + member.owner().name() + "`", span);
        }
        member.obsolete().ifPresent(message -> session.valueUses().obsolete(name.name(), message, member.obsoleteIsError(), span));
    }

    /** {@code target[i]}, {@code target.[i, j]}, {@code target.[a..b]}. */
    Typed index(Typed target, List<Expression> indices, Span span, Context context) {
        Type type = target.type().resolved();
        if (type instanceof TypeVariable variable) {
            session.traits().settleWeakly(variable);
            type = variable.resolved();
        }
        if (type instanceof Type.Erroneous) {
            indices.forEach(index -> checkIndex(index, Type.ERRONEOUS, context));
            return Typed.erroneous(span);
        }
        if (type instanceof TypeVariable variable
                && variable.constraints().stream().noneMatch(c -> c instanceof Constraint.Subtype)) {
            session.report(Diagnostic.error("FS0752", "the type of what is indexed is not known yet", span)
                    .noting("Types are found from left to right. Give the value a type before it is indexed."));
            indices.forEach(index -> checkIndex(index, Type.ERRONEOUS, context));
            return Typed.erroneous(span);
        }
        boolean slice = indices.stream().anyMatch(i -> i instanceof Expression.Slice || i instanceof Expression.Range);
        if (slice) {
            return slice(target, type, indices, span, context);
        }
        if (indices.size() == 1 && (session.known().isArray(type) || session.known().isString(type))) {
            Code index = session.expressions().check(
                    indices.getFirst(), Expected.exactly(session.known().int32(), new Reason.Index()), context);
            boolean array = session.known().isArray(type);
            Type element = array ? ((Type.Named) type).arguments().getFirst() : session.known().character();
            return new Typed(() -> Core.primitive(
                    array ? Intrinsic.ARRAY_GET : Intrinsic.STRING_GET, span, target.code().finish(), index.finish()), element, span);
        }
        Optional<Found> found = session.members().find(type, "Item", false, context);
        if (found.isPresent() && found.get() instanceof Found.OfProperty(var getters, var _) && !getters.isEmpty()) {
            return session.calls().call(Callee.of(getters, target, "Item", span), indices, context, Optional.empty());
        }
        if (found.isPresent() && found.get() instanceof Found.OfMethods(var methods)) {
            return session.calls().call(Callee.of(methods, target, "Item", span), indices, context, Optional.empty());
        }
        if (type instanceof Type.Function) {
            session.error("FS0001", "a function is applied to a list here, which is not what it takes", span);
        } else {
            String code = type instanceof Type.Tuple ? "FS0752" : session.known().isArray(type) ? "FS0001" : "FS0039";
            session.error(code, session.known().isArray(type) && indices.size() > 1
                    ? "an array of arrays takes one index after the other: `a[i][j]`" : "the type `" + type + "` has no indexer", span);
        }
        return Typed.erroneous(span);
    }

    private void checkIndex(Expression index, Type type, Context context) {
        if (index instanceof Expression.Slice(var from, var to, _)) {
            from.ifPresent(e -> session.expressions().check(e, Expected.exactly(type), context));
            to.ifPresent(e -> session.expressions().check(e, Expected.exactly(type), context));
        } else {
            session.expressions().check(index, Expected.exactly(type), context);
        }
    }

    /** A slice is a call of {@code GetSlice} with options, or, over several dimensions, with a fixed index among them. */
    private Typed slice(Typed target, Type type, List<Expression> indices, Span span, Context context) {
        Optional<Found> found = session.members().find(type, "GetSlice", false, context);
        if (found.isEmpty() || !(found.get() instanceof Found.OfMethods(var candidates))) {
            session.error("FS0039", "a `" + type + "` cannot be sliced", span);
            return Typed.erroneous(span);
        }
        Typed part = session.calls().call(
                Callee.of(candidates, target, "GetSlice", span), sliceArguments(indices), context, Optional.empty());
        return new Typed(part.code(), part.type(), part.span());
    }

    /** The bounds as options, in order. */
    static List<Expression> sliceArguments(List<Expression> indices) {
        List<Expression> arguments = new ArrayList<>();
        for (Expression index : indices) {
            switch (index) {
                case Expression.Slice(var from, var to, var at) -> {
                    arguments.add(option(from, at));
                    arguments.add(option(to, at));
                }
                case Expression.Range(var from, var _, var to, var at) -> {
                    arguments.add(option(Optional.of(from), at));
                    arguments.add(option(Optional.of(to), at));
                }
                default -> arguments.add(index);
            }
        }
        return arguments;
    }

    private static Expression option(Optional<Expression> bound, Span span) {
        return new OptionBound(bound, span).expression();
    }

    /** A bound of a slice: {@code Some e} or {@code None}, whatever these names mean in the script. */
    private record OptionBound(Optional<Expression> bound, Span span) {
        Expression expression() {
            Identifier name = new Identifier(bound.isPresent() ? "Some" : "None", span);
            List<Identifier> parts = new ArrayList<>();
            for (String part : List.of("global", "FSharp", "Core")) {
                parts.add(new Identifier(part, span));
            }
            parts.add(name);
            Expression function = new Expression.Name(new LongIdentifier(parts), span);
            return bound.<Expression>map(e -> new Expression.Application(function, e, false, span)).orElse(function);
        }
    }
}
