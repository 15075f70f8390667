package fusabi.check;

import fusabi.bytecode.LayoutReference;
import fusabi.bytecode.WellKnown;
import fusabi.core.CoreExpression;
import fusabi.core.Variable;
import fusabi.source.Span;
import fusabi.syntax.Expression;
import fusabi.syntax.Identifier;
import fusabi.syntax.Literal;
import fusabi.types.Member;
import fusabi.types.Substitution;
import fusabi.types.TraitConstraint;
import fusabi.types.Type;
import fusabi.types.TypeDefinition;
import fusabi.types.TypeVariable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Calls of methods, properties and constructors: which overload, which argument where, and the core of it. */
final class MethodCalls {

    private final Session session;
    private final Overloads overloads;

    MethodCalls(Session session) {
        this.session = session;
        this.overloads = new Overloads(session);
    }

    /** The arguments that stand in parentheses after a method; none for {@code ()}. */
    static List<Expression> items(Expression argument) {
        return switch (argument) {
            case Expression.Constant(Literal.Unit _, _) -> List.of();
            case Expression.Parenthesized(Expression.Tuple(var items, var struct, _), _) when !struct -> items;
            case Expression.Parenthesized(var only, _) -> List.of(only);
            default -> List.of(argument);
        };
    }

    Typed call(
            List<MemberLookup.Candidate> candidates, Optional<Typed> receiver, Optional<List<Type>> explicit, Expression argument,
                    Span span,
            String name, Context context, boolean virtual, Optional<Expected> expected) {
        return call(candidates, receiver, explicit, items(argument), span, name, context, virtual, expected, Optional.empty());
    }

    Typed call(
            List<MemberLookup.Candidate> candidates, Optional<Typed> receiver, Optional<List<Type>> explicit, List<Expression> items,
                    Span span,
            String name, Context context, boolean virtual) {
        return call(candidates, receiver, explicit, items, span, name, context, virtual, Optional.empty(), Optional.empty());
    }

    private Typed call(
            List<MemberLookup.Candidate> candidates, Optional<Typed> receiver, Optional<List<Type>> explicit, List<Expression> items,
                    Span span,
            String name, Context context, boolean virtual, Optional<Expected> expected, Optional<Type.Named> constructed) {
        List<Expression> given = new ArrayList<>(items);
        Optional<Expression> out = takeOut(candidates, given);
        List<CallShape.Argument> arguments = given.stream().map(item -> argument(item, candidates, constructed, context)).toList();
        List<CallShape> shapes = new ArrayList<>();
        for (MemberLookup.Candidate candidate : candidates) {
            CallShape.of(session, candidate, explicit, arguments, constructed.isPresent()).ifPresent(shapes::add);
        }
        if (shapes.isEmpty()) {
            overloads.reportWrongCount(candidates, arguments, span, name, constructed.isPresent());
            arguments.forEach(a -> session.expressions().check(a.value(), Expected.exactly(Type.ERRONEOUS), context));
            return new Typed(() -> Core.unit(span), Type.ERRONEOUS, span);
        }
        if (shapes.stream().anyMatch(shape -> !shape.takesTupleApart())) {
            shapes.removeIf(CallShape::takesTupleApart);
        }
        Overloads.Chosen chosen = shapes.size() == 1
                ? overloads.only(shapes.getFirst(), arguments, name, context, expected, span)
                : overloads.choose(shapes, arguments, name, context, expected, span);
        if (chosen == null) {
            return new Typed(() -> Core.unit(span), Type.ERRONEOUS, span);
        }
        CallShape shape = chosen.shape();
        Instance instance = instantiate(shape.member(), shape.instance(), shape.methodTypes(), span);
        Type result = constructed.<Type>map(t -> t).orElseGet(shape::result);
        Code code = () -> {
            List<CoreExpression> kept = new ArrayList<>();
            chosen.kept().forEach(each -> kept.add(each.code().finish()));
            CoreExpression called = coreCall(shape.member(), receiver, chosen.codes(), instance, span, virtual);
            CoreExpression made = shape.member().is(Member.Trait.OUT_RESULT) ? OutResult.filled(called, result, session, span) : called;
            return kept.isEmpty() ? made : Core.let(chosen.kept().getFirst().variable(), kept.getFirst(), made, span);
        };
        Typed call = new Typed(code, result, span);
        if (!shape.setters().isEmpty()) {
            return session.called(withSetters(call, shape, arguments, context));
        }
        return session.called(out.isPresent() ? storing(call, out.get(), context) : call);
    }

    /** The constructor that a derived class calls, and what it is given; no constructor after an error. */
    record Chosen(Optional<Member> constructor, List<Code> codes) {

        boolean failed() {
            return constructor.isEmpty();
        }

        Member member() {
            return constructor.orElseThrow();
        }

        List<CoreExpression> finish() {
            return ExpressionChecker.finish(codes);
        }
    }

    /** Which constructor {@code inherit T(argument)} calls. */
    Chosen choose(List<Member> constructors, Type.Named type, Optional<Expression> argument, Span span, Context context) {
        List<MemberLookup.Candidate> candidates = new ArrayList<>();
        for (Member constructor : constructors) {
            if (session.members().isAccessible(constructor, context)) {
                candidates.add(new MemberLookup.Candidate(constructor, type, false));
            }
        }
        String name = type.definition().name();
        List<CallShape.Argument> arguments = argument.map(MethodCalls::items).orElse(List.of()).stream()
                .map(item -> argument(item, candidates, Optional.empty(), context)).toList();
        List<CallShape> shapes = new ArrayList<>();
        for (MemberLookup.Candidate candidate : candidates) {
            CallShape.of(session, candidate, Optional.empty(), arguments, false).ifPresent(shapes::add);
        }
        if (shapes.isEmpty()) {
            overloads.reportWrongCount(candidates, arguments, span, name, true);
            arguments.forEach(a -> session.expressions().check(a.value(), Expected.exactly(Type.ERRONEOUS), context));
            return new Chosen(Optional.empty(), List.of());
        }
        if (shapes.stream().anyMatch(shape -> !shape.takesTupleApart())) {
            shapes.removeIf(CallShape::takesTupleApart);
        }
        Overloads.Chosen chosen = shapes.size() == 1
                ? overloads.only(shapes.getFirst(), arguments, name, context, Optional.empty(), span)
                : overloads.choose(shapes, arguments, name, context, Optional.empty(), span);
        return chosen == null
                ? new Chosen(Optional.empty(), List.of())
                : new Chosen(Optional.of(chosen.shape().member()), chosen.codes());
    }

    /** A by-reference argument for what the library declares as part of the result. */
    private static Optional<Expression> takeOut(List<MemberLookup.Candidate> candidates, List<Expression> items) {
        if (!items.isEmpty() && items.getLast() instanceof Expression.Prefix(var operator, var target, _) && operator.name().equals("~&")
                && candidates.stream().anyMatch(c -> c.member().is(Member.Trait.OUT_RESULT))) {
            items.removeLast();
            return Optional.of(target);
        }
        return Optional.empty();
    }

    private Typed storing(Typed call, Expression target, Context context) {
        Type flag = session.fresh();
        Type stored = session.fresh();
        session.unify(call.type(), new Type.Tuple(List.of(flag, stored), false), call.span());
        Variable pair = Variable.of("pair");
        Code assign = session.assignments().assign(
                target, new Typed(() -> new CoreExpression.GetField(Core.local(pair, call.span()), 1, call.span()), stored, call.span()),
                target.span(), context);
        return new Typed(() -> Core.let(pair, call.code().finish(), new CoreExpression.Sequence(List.of(
                assign.finish(), new CoreExpression.GetField(Core.local(pair, call.span()), 0, call.span())), call.span()), call.span()),
                flag, call.span());
    }

    private CallShape.Argument argument(
            Expression item, List<MemberLookup.Candidate> candidates, Optional<Type.Named> constructed, Context context) {
        if (item instanceof Expression.OptionalArgument(var name, var value, _)) {
            return new CallShape.Argument(Optional.of(name), true, value);
        }
        if (item instanceof Expression.Infix(Expression.Name(var name, _), var operator, var value, _) && operator.name().equals("=")
                && name.isSimple()) {
            String text = name.last().name();
            boolean parameter = candidates.stream().anyMatch(c -> c.member().parameters().stream().anyMatch(p -> p.name().equals(text)));
            boolean property = constructed.isPresent() && session.members().find(constructed.get(), text, false,
                    noExtensions()).isPresent();
            if (parameter || property || constructed.isPresent() && context.scope().item(text).isEmpty()) {
                return new CallShape.Argument(Optional.of(name.last()), false, value);
            }
        }
        return new CallShape.Argument(Optional.empty(), false, item);
    }

    private static Context noExtensions() {
        return new Context(fusabi.resolve.Scope.empty(), fusabi.resolve.ModuleContents.namespace(""), Optional.empty(), Optional.empty(),
                new TypeVariables(null), Optional.empty(), false);
    }

    /** Type arguments and what they must have. */
    record Instance(List<TraitConstraint> traits) {}

    private Instance instantiate(Member member, Substitution instance, List<Type> methodTypes, Span span) {
        session.generalizer().constrain(ownParameters(session, member), methodTypes, instance)
                .ifPresent(failure -> session.errors().unmet(failure, span));
        List<TraitConstraint> traits = new ArrayList<>();
        for (TraitConstraint needed : member.witnesses()) {
            TraitConstraint copy = instance.apply(needed, span);
            session.unifier().demand(copy).ifPresent(failure -> session.errors().unmet(failure, span));
            traits.add(copy);
        }
        return new Instance(traits);
    }

    /** The call: receiver, witnesses, arguments. */
    private CoreExpression coreCall(
            Member member, Optional<Typed> receiver, List<Code> arguments, Instance instance, Span span, boolean virtual) {
        List<CoreExpression> all = new ArrayList<>();
        if (receiver.isPresent() && !member.isStatic()) {
            all.add(receiver.get().code().finish());
        }
        instance.traits().forEach(trait -> all.add(session.expressions().witness(trait, span)));
        arguments.forEach(code -> all.add(code.finish()));
        Optional<String> implementation = virtual || member.selector().isEmpty() || receiver.isEmpty()
                || !(receiver.get().type().resolved() instanceof Type.Named named)
                ? Optional.empty()
                : VirtualSlot.implementation(named.definition(), member.selector().get());
        if (implementation.isPresent()) {
            return new CoreExpression.Apply(new CoreExpression.FunctionValue(implementation.get(), all.size(), span), all, span);
        }
        return call(member, all, span, virtual);
    }

    /** The core call of a member with everything it takes. */
    static CoreExpression call(Member member, List<CoreExpression> all, Span span, boolean virtual) {
        if (member.owner().kind() == TypeDefinition.Kind.DELEGATE && member.name().equals("Invoke")) {
            List<CoreExpression> arguments = all.size() == 1 ? List.of(Core.unit(span)) : all.subList(1, all.size());
            return new CoreExpression.Apply(all.getFirst(), arguments, span);
        }
        if (member.selector().isPresent() && (virtual || member.is(Member.Trait.ABSTRACT))) {
            return new CoreExpression.CallMethod(member.selector().get(), all, span);
        }
        List<CoreExpression> passed = all.isEmpty() ? List.of(Core.unit(span)) : all;
        return new CoreExpression.Apply(new CoreExpression.FunctionValue(member.symbol(), member.arity(), span), passed, span);
    }

    /** The value of a property without index. */
    Typed get(MemberLookup.Candidate getter, Optional<Typed> receiver, Span span, boolean virtual) {
        Member member = getter.member();
        List<Type> methodTypes = session.generalizer().freshArguments(ownParameters(session, member));
        Substitution substitution = substitution(getter, methodTypes);
        Instance instance = instantiate(member, substitution, methodTypes, span);
        Type result = substitution.apply(member.result());
        Code code = () -> {
            CoreExpression got = coreCall(member, receiver, List.of(), instance, span, virtual);
            return member.is(Member.Trait.OUT_RESULT) ? OutResult.filled(got, result, session, span) : got;
        };
        return session.called(new Typed(code, result, span));
    }

    /** {@code T(args)} or {@code new T(args)}. */
    Typed construct(Type.Named type, Expression argument, Span typeSpan, Span span, Context context, boolean written) {
        TypeDefinition definition = type.definition();
        Optional<Type> function = CallShape.delegateFunction(session, type);
        if (function.isPresent()) {
            List<Expression> items = items(argument);
            Code code = session.expressions().check(
                    items.size() == 1 ? items.getFirst() : argument, Expected.exactly(function.get(), new Reason.Argument(1,
                            definition.name())), context);
            return new Typed(code, type, span);
        }
        if (definition.is(TypeDefinition.Flag.ABSTRACT)) {
            session.error("FS0759", "`" + definition.name() + "` is abstract, so no object is exactly one", span);
        }
        if (definition.constructors().isEmpty()) {
            String code = switch (definition.kind()) {
                case INTERFACE -> "FS0039";
                case RECORD, UNION -> written ? "FS1133" : "FS0800";
                default -> "FS1133";
            };
            session.error(code, "`" + definition.name() + "` has no constructor", span);
            items(argument).forEach(item -> session.expressions().check(item, Expected.exactly(Type.ERRONEOUS), context));
            return new Typed(() -> Core.unit(span), Type.ERRONEOUS, span);
        }
        List<MemberLookup.Candidate> candidates = new ArrayList<>();
        for (Member constructor : definition.constructors()) {
            if (session.members().isAccessible(constructor, context)) {
                candidates.add(new MemberLookup.Candidate(constructor, type, false));
            }
        }
        if (candidates.isEmpty()) {
            session.error("FS0801", "the constructors of `" + definition.name() + "` are private", typeSpan);
            return new Typed(() -> Core.unit(span), type, span);
        }
        if (!written && session.hierarchy().derives(type, session.known().get(fusabi.types.KnownTypes.DISPOSABLE, 0))) {
            session.warning("FS0760", "an object that is disposable is better made with `new`, which shows that it holds something", span);
        }
        session.generalizer().constrain(definition.parameters(), type.arguments(), fusabi.types.Hierarchy.substitution(type))
                .ifPresent(failure -> session.errors().unmet(failure, typeSpan));
        return call(candidates, Optional.empty(), Optional.empty(), items(argument), span, definition.name(), context, true,
                Optional.empty(),
                Optional.of(type));
    }

    private Typed withSetters(Typed made, CallShape shape, List<CallShape.Argument> arguments, Context context) {
        Variable object = Variable.of("object");
        Typed target = new Typed(() -> Core.local(object, made.span()), made.type(), made.span());
        List<Code> codes = new ArrayList<>();
        for (CallShape.Setter setter : shape.setters()) {
            codes.add(session.assignments().setMember(target, setter.name(), arguments.get(setter.argument()).value(),
                    setter.name().span(), context));
        }
        return new Typed(() -> {
            CoreExpression value = made.code().finish();
            List<CoreExpression> all = new ArrayList<>(ExpressionChecker.finish(codes));
            all.add(Core.local(object, made.span()));
            return Core.let(object, value, new CoreExpression.Sequence(all, made.span()), made.span());
        }, made.type(), made.span());
    }

    /** A method of several curried groups with all its arguments. */
    Typed curried(
            MemberLookup.Candidate candidate, Optional<Typed> receiver, Optional<List<Type>> explicit, List<Expression> groups, Span span,
            String name, Context context, boolean virtual) {
        Member member = candidate.member();
        List<TypeVariable> own = ownParameters(session, member);
        List<Type> methodTypes = explicit.filter(e -> e.size() == own.size())
                .orElseGet(() -> session.generalizer().freshArguments(own));
        Substitution substitution = substitution(candidate, methodTypes);
        List<Code> codes = new ArrayList<>();
        List<Overloads.Kept> tuples = new ArrayList<>();
        int number = 1;
        for (int i = 0; i < groups.size(); i++) {
            List<Member.Parameter> parameters = member.groups().get(i);
            List<Expression> items = parameters.size() == 1 ? List.of(groups.get(i)) : items(groups.get(i));
            if (items.size() == parameters.size()) {
                for (int k = 0; k < items.size(); k++) {
                    codes.add(overloads.argument(items.get(k), substitution.apply(parameters.get(k).type()), number++, name, context));
                }
            } else {
                Type tuple = new Type.Tuple(parameters.stream().map(p -> substitution.apply(p.type())).toList(), false);
                Variable kept = Variable.of("tuple");
                tuples.add(new Overloads.Kept(kept, session.expressions().check(groups.get(i), Expected.exactly(tuple,
                        new Reason.Argument(number++, name)), context)));
                for (int k = 0; k < parameters.size(); k++) {
                    int index = k;
                    codes.add(() -> new CoreExpression.GetField(Core.local(kept, span), index, span));
                }
            }
        }
        Instance instance = instantiate(member, substitution, methodTypes, span);
        return new Typed(() -> {
            CoreExpression made = coreCall(member, receiver, codes, instance, span, virtual);
            for (Overloads.Kept each : tuples.reversed()) {
                made = Core.let(each.variable(), each.code().finish(), made, span);
            }
            return made;
        }, substitution.apply(member.result()), span);
    }

    /**
     * The type parameters of a member itself. While its group is being checked a member whose signature is written in full is already generic in the
     * variables that the signature names.
     */
    static List<TypeVariable> ownParameters(Session session, Member member) {
        if (!member.is(Member.Trait.INCOMPLETE)) {
            return member.typeParameters();
        }
        List<Type> types = new ArrayList<>(List.of(member.result()));
        member.groups().forEach(group -> group.forEach(parameter -> types.add(parameter.type())));
        List<TypeVariable> free = session.generalizer().generalizableAt(-1, new Type.Tuple(types, false));
        return free.stream().allMatch(variable -> !variable.name().isEmpty()) ? free : List.of();
    }

    private Substitution substitution(MemberLookup.Candidate candidate, List<Type> methodTypes) {
        Substitution substitution = fusabi.types.Hierarchy.substitution(candidate.owner());
        List<TypeVariable> own = ownParameters(session, candidate.member());
        for (int i = 0; i < methodTypes.size() && i < own.size(); i++) {
            substitution.put(own.get(i), methodTypes.get(i));
        }
        return substitution;
    }

    /** A method as a first-class function. */
    Typed asFunction(
            List<MemberLookup.Candidate> candidates, Optional<Typed> receiver, Optional<List<Type>> explicit, Span span, Expected expected,
            boolean last, boolean virtual) {
        MemberLookup.Candidate candidate = candidates.getFirst();
        if (candidates.size() > 1) {
            Optional<MemberLookup.Candidate> fitting = last ? overloads.fittingFunction(candidates, expected.type()) : Optional.empty();
            if (fitting.isEmpty()) {
                session.error("FS0041", "`" + candidate.member().name()
                        + "` has several overloads, and nothing here says which one is meant", span);
                return new Typed(() -> Core.unit(span), Type.ERRONEOUS, span);
            }
            candidate = fitting.get();
        }
        Member member = candidate.member();
        List<TypeVariable> own = ownParameters(session, member);
        List<Type> methodTypes = explicit.filter(e -> e.size() == own.size())
                .orElseGet(() -> session.generalizer().freshArguments(own));
        Substitution substitution = substitution(candidate, methodTypes);
        Instance instance = instantiate(member, substitution, methodTypes, span);
        Type type = session.applications().flexible(substitution.apply(withoutOptional(member).functionType(session.known().unitDefinition())), 0);
        return new Typed(() -> functionOf(member, receiver, instance, span, virtual), type, span);
    }

    /** The member as it is seen as a function: optional parameters are left out. */
    private static Member withoutOptional(Member member) {
        if (member.groups().stream().noneMatch(group -> group.stream().anyMatch(Member.Parameter::optional))) {
            return member;
        }
        List<List<Member.Parameter>> groups = member.groups().stream().map(group -> group.stream().filter(p -> !p.optional()).toList()).toList();
        return new Member(member.owner(), member.name(), member.kind(), member.traits(), member.access(), member.symbol(),
                member.selector(),
                member.typeParameters(), groups, member.result());
    }

    private CoreExpression functionOf(Member member, Optional<Typed> receiver, Instance instance, Span span, boolean virtual) {
        List<Variable> parameters = new ArrayList<>();
        List<Code> arguments = new ArrayList<>();
        for (List<Member.Parameter> group : member.groups()) {
            int required = (int) group.stream().filter(p -> !p.optional()).count();
            Variable parameter = Variable.of(required == 1 ? group.getFirst().name() : "arguments");
            parameters.add(parameter);
            int next = 0;
            for (Member.Parameter each : group) {
                int index = next;
                if (each.optional()) {
                    arguments.add(() -> none(span));
                } else {
                    next++;
                    arguments.add(required == 1
                            ? () -> Core.local(parameter, span)
                            : () -> new CoreExpression.GetField(Core.local(parameter, span), index, span));
                }
            }
        }
        Variable self = Variable.of("receiver");
        Optional<Typed> bound = receiver.map(r -> new Typed(() -> Core.local(self, span), r.type(), span));
        CoreExpression lambda = new CoreExpression.Lambda(
                member.name(), parameters, coreCall(member, bound, arguments, instance, span, virtual), span);
        return receiver.isPresent() && !member.isStatic() ? Core.let(self, receiver.get().code().finish(), lambda, span) : lambda;
    }

    Typed constructorAsFunction(Type.Named type, Span span, Expected expected) {
        List<MemberLookup.Candidate> candidates = type.definition().constructors().stream()
                .map(c -> new MemberLookup.Candidate(c, type, false)).toList();
        MemberLookup.Candidate candidate = (candidates.size() == 1
                ? Optional.<MemberLookup.Candidate>empty()
                : overloads.fittingFunction(candidates, expected.type())).orElse(candidates.getFirst());
        Substitution substitution = substitution(candidate, List.of());
        Member member = candidate.member();
        List<Type> parameters = member.parameters().stream().map(p -> substitution.apply(p.type())).toList();
        Type parameter = parameters.isEmpty() ? session.known().unit() : parameters.size() == 1 ? parameters.getFirst()
                : new Type.Tuple(parameters, false);
        return new Typed(() -> functionOf(member, Optional.empty(), new Instance(List.of()), span, true), new Type.Function(parameter,
                type), span);
    }

    static CoreExpression some(CoreExpression value, Span span) {
        return new CoreExpression.Construct(new LayoutReference(WellKnown.OPTION, 1, 1), List.of(value), span);
    }

    static CoreExpression none(Span span) {
        return new CoreExpression.Construct(new LayoutReference(WellKnown.OPTION, 0, 0), List.of(), span);
    }

    /** The name of an argument that no parameter has. */
    static Optional<Identifier> firstUnknown(List<CallShape.Argument> arguments, List<MemberLookup.Candidate> candidates) {
        for (CallShape.Argument argument : arguments) {
            if (argument.name().isPresent() && candidates.stream().noneMatch(c -> c.member().parameters().stream()
                    .anyMatch(p -> p.name().equals(argument.name().get().name())))) {
                return argument.name();
            }
        }
        return Optional.empty();
    }
}
