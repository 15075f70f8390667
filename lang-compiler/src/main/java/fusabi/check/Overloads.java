package fusabi.check;

import fusabi.core.CoreExpression;
import fusabi.core.Variable;
import fusabi.source.Span;
import fusabi.syntax.Expression;
import fusabi.types.Member;
import fusabi.types.Type;
import fusabi.types.TypeDefinition;
import fusabi.types.TypeVariable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Chooses among the members that a call may mean, and checks the arguments against the chosen one. */
final class Overloads {
    /*
     * F# 4.0 specification, section 14.4: arguments other than lambdas are checked first, candidates that cannot take them are dropped, and of the rest
     * the one that is better than all others is taken. Better: no conversion before a conversion, no parameter array, no omitted arguments, no type
     * parameters, no extension, parameter types that derive from the other's.
     */

    private final Session session;

    Overloads(Session session) {
        this.session = session;
    }

    /** The member to call and its arguments, one for each parameter; {@code kept} is computed before the call. */
    record Chosen(CallShape shape, List<Code> codes, List<Kept> kept) {}

    /** A tuple whose items are passed one by one. */
    record Kept(Variable variable, Code code) {}

    /** The only candidate: its parameter types are known before the arguments are looked at. */
    Chosen only(
            CallShape shape, List<CallShape.Argument> arguments, String name, Context context, Optional<Expected> expected, Span span) {
        expected.ifPresent(e -> propagate(shape, e));
        List<Kept> kept = new ArrayList<>();
        return new Chosen(shape, codes(shape, arguments, null, name, context, span, kept), kept);
    }

    private void propagate(CallShape shape, Expected expected) {
        Type wanted = expected.type().resolved();
        Type result = shape.result().resolved();
        boolean same = result instanceof Type.Named named && wanted.is(named.definition());
        if (same || !expected.convertible() && result instanceof TypeVariable) {
            session.unifier().trial(() -> session.unifier().unify(wanted, result).isEmpty());
        }
    }

    Chosen choose(
            List<CallShape> shapes, List<CallShape.Argument> arguments, String name, Context context, Optional<Expected> expected,
                    Span span) {
        Typed[] typed = new Typed[arguments.size()];
        for (int i = 0; i < typed.length; i++) {
            if (!arguments.get(i).isLambda()) {
                typed[i] = infer(shapes, arguments, i, context);
            }
        }
        List<CallShape> fitting = new ArrayList<>();
        for (CallShape shape : shapes) {
            if (fits(shape, arguments, typed)) {
                fitting.add(shape);
            }
        }
        if (fitting.isEmpty()) {
            reportNoMatch(shapes, arguments, typed, name, span);
            return null;
        }
        if (fitting.size() > 1) {
            fitting = best(fitting, arguments, typed);
        }
        if (fitting.size() > 1 && expected.isPresent()) {
            List<CallShape> byResult = fitting.stream().filter(s -> session.unifier().couldUnify(expected.get().type(),
                    s.result())).toList();
            fitting = byResult.size() == 1 ? byResult : fitting;
        }
        if (fitting.size() > 1 && isAmbiguous(fitting)) {
            session.report(fusabi.source.Diagnostic
                    .error("FS0041", "several overloads of `" + name + "` fit these arguments", span)
                    .noting("A type annotation on an argument may say which one is meant."));
            return null;
        }
        CallShape chosen = fitting.getFirst();
        List<Kept> kept = new ArrayList<>();
        return new Chosen(chosen, codes(chosen, arguments, typed, name, context, span, kept), kept);
    }

    /** An argument's own type; where all candidates agree on the parameter's type, with that in view. */
    private Typed infer(List<CallShape> shapes, List<CallShape.Argument> arguments, int index, Context context) {
        Expression value = arguments.get(index).value();
        Type common = null;
        for (CallShape shape : shapes) {
            Type type = parameterOf(shape, index);
            if (type == null || common != null && !sameClosed(common, type)) {
                return session.expressions().infer(value, context);
            }
            common = type;
        }
        if (common == null || !isClosed(common)) {
            return session.expressions().infer(value, context);
        }
        Code code = session.expressions().check(value, Expected.convertible(common, Reason.NONE), context);
        return new Typed(code, common, value.span());
    }

    private static boolean sameClosed(Type a, Type b) {
        return a.resolved() instanceof Type.Named first && b.resolved() instanceof Type.Named second
                && first.definition() == second.definition()
                && first.arguments().isEmpty() && second.arguments().isEmpty();
    }

    private static boolean isClosed(Type type) {
        return type.resolved() instanceof Type.Named named && named.arguments().isEmpty();
    }

    private static Type parameterOf(CallShape shape, int argument) {
        for (int i = 0; i < shape.slots().size(); i++) {
            if (shape.slots().get(i) instanceof CallShape.Slot.Given(var index, var option) && index == argument && !option
                    && !shape.member().parameters().get(i).optional()) {
                return shape.parameterType(i);
            }
        }
        return null;
    }

    private boolean fits(CallShape shape, List<CallShape.Argument> arguments, Typed[] typed) {
        boolean[] fits = {true};
        session.unifier().trial(() -> {
            for (int i = 0; i < shape.slots().size() && fits[0]; i++) {
                Type type = shape.parameterType(i);
                switch (shape.slots().get(i)) {
                    case CallShape.Slot.Given(var index, var option) -> {
                        Type wanted = shape.member().parameters().get(i).optional() && !option
                                ? ((Type.Named) type.resolved()).arguments().getFirst()
                                : type;
                        fits[0] = passes(arguments.get(index), typed[index], wanted);
                    }
                    case CallShape.Slot.Rest(var indices) -> {
                        Type element = elementOf(type);
                        for (int index : indices) {
                            fits[0] &= indices.size() == 1 && isWholeArray(typed[index], type) || passes(arguments.get(index),
                                    typed[index], element);
                        }
                    }
                    case CallShape.Slot.Omitted _, CallShape.Slot.AllAsTuple _, CallShape.Slot.Item _ -> { }
                }
            }
            return false;
        });
        return fits[0];
    }

    static Type elementOf(Type array) {
        return array.resolved() instanceof Type.Named named && !named.arguments().isEmpty() ? named.arguments().getFirst() : Type.ERRONEOUS;
    }

    /** Whether an argument can be passed; unifies as far as that goes. */
    private boolean passes(CallShape.Argument argument, Typed typed, Type wanted) {
        Optional<Type> delegate = CallShape.delegateFunction(session, wanted);
        if (typed == null) {
            return acceptsLambda(delegate.orElse(wanted), argument.lambdaArity(), delegate.isPresent());
        }
        Type found = typed.type().resolved();
        if (delegate.isPresent() && (found instanceof Type.Function || found instanceof TypeVariable)) {
            return session.unifier().unify(delegate.get(), found).isEmpty();
        }
        if (session.unifier().couldUnify(wanted, found)) {
            return session.unifier().unify(wanted, found).isEmpty();
        }
        if (session.conversions().couldConvert(found, wanted)) {
            if (wanted.resolved() instanceof Type.Named target) {
                session.hierarchy().instanceOf(found, target.definition()).ifPresent(seen -> session.unifier().unify(target, seen));
            }
            return true;
        }
        return false;
    }

    private boolean acceptsLambda(Type type, int arity, boolean delegate) {
        Type current = type.resolved();
        for (int i = 0; i < arity; i++) {
            if (current instanceof TypeVariable) {
                return true;
            }
            if (!(current instanceof Type.Function(_, var result))) {
                return i == 0 && session.known().isObject(current);
            }
            current = result.resolved();
        }
        return !delegate || !(current instanceof Type.Function);
    }

    private List<CallShape> best(List<CallShape> shapes, List<CallShape.Argument> arguments, Typed[] typed) {
        List<CallShape> best = new ArrayList<>();
        int lowest = Integer.MAX_VALUE;
        for (CallShape shape : shapes) {
            int cost = cost(shape, typed);
            if (cost < lowest) {
                best.clear();
                lowest = cost;
            }
            if (cost == lowest) {
                best.add(shape);
            }
        }
        if (best.size() > 1) {
            List<CallShape> most = new ArrayList<>();
            for (CallShape shape : best) {
                if (best.stream().allMatch(other -> other == shape || isMoreSpecific(shape, other))) {
                    most.add(shape);
                }
            }
            return most.isEmpty() ? best : most;
        }
        return best;
    }

    /** Whether the parameter array is given as one array. */
    private boolean takesArray(CallShape shape, Typed[] typed) {
        return shape.slots().getLast() instanceof CallShape.Slot.Rest(var indices) && indices.size() == 1 && typed[indices.getFirst()] != null
                && session.known().isArray(typed[indices.getFirst()].type().resolved())
                && session.unifier().couldUnify(shape.parameterType(shape.slots().size() - 1), typed[indices.getFirst()].type());
    }

    private int cost(CallShape shape, Typed[] typed) {
        int cost = (shape.usesRest() && !takesArray(shape, typed) ? 1_000 : 0) + (shape.omits() ? 500 : 0) + (shape.candidate().extension() ? 100 : 0);
        for (int i = 0; i < shape.slots().size(); i++) {
            Type parameter = shape.parameterType(i);
            if (shape.slots().get(i) instanceof CallShape.Slot.Given(var index, _)) {
                cost += typed[index] == null ? 0 : conversionCost(typed[index].type(), parameter,
                        shape.member().parameters().get(i).type());
            } else if (shape.slots().get(i) instanceof CallShape.Slot.Rest(var indices)) {
                Type element = elementOf(parameter);
                for (int index : takesArray(shape, typed) ? List.<Integer>of() : indices) {
                    cost += typed[index] == null ? 0 : conversionCost(typed[index].type(), element, element);
                }
            } else if (shape.slots().get(i) instanceof CallShape.Slot.AllAsTuple) {
                cost += 3_000;
            }
        }
        return cost;
    }

    private int conversionCost(Type argument, Type parameter, Type declared) {
        Type found = argument.resolved();
        Type wanted = parameter.resolved();
        if (declared.resolved() instanceof TypeVariable) {
            return 5;
        }
        if (found instanceof TypeVariable) {
            return 0;
        }
        if (wanted instanceof Type.Named target && !(found instanceof Type.Named source && source.definition() == target.definition())) {
            return session.known().isObject(target) ? 40 : 20;
        }
        return wanted instanceof Type.Named target && !target.arguments().isEmpty() && mentionsOwnParameter(declared) ? 3 : 0;
    }

    private static boolean mentionsOwnParameter(Type declared) {
        return declared.resolved() instanceof Type.Named named
                && named.arguments().stream().anyMatch(a -> a.resolved() instanceof TypeVariable || mentionsOwnParameter(a));
    }

    private boolean isMoreSpecific(CallShape shape, CallShape other) {
        if (shape.slots().size() != other.slots().size()) {
            return shape.slots().size() < other.slots().size();
        }
        boolean strictly = false;
        for (int i = 0; i < shape.slots().size(); i++) {
            Type mine = shape.member().parameters().get(i).type().resolved();
            Type theirs = other.member().parameters().get(i).type().resolved();
            boolean down = theirs instanceof TypeVariable || mine instanceof Type.Named && theirs instanceof Type.Named target
                    && session.hierarchy().derives(mine, target.definition());
            boolean up = mine instanceof TypeVariable || mine instanceof Type.Named target && theirs instanceof Type.Named
                    && session.hierarchy().derives(theirs, target.definition());
            if (!down && up) {
                return false;
            }
            strictly |= down && !up;
        }
        return strictly || shape.member().typeParameters().size() < other.member().typeParameters().size();
    }

    /** Overloads of one hierarchy that take the same types are one; others leave the choice open. */
    private boolean isAmbiguous(List<CallShape> shapes) {
        CallShape first = shapes.getFirst();
        for (CallShape other : shapes.subList(1, shapes.size())) {
            for (int i = 0; i < Math.min(first.slots().size(), other.slots().size()); i++) {
                Type a = first.member().parameters().get(i).type().resolved();
                Type b = other.member().parameters().get(i).type().resolved();
                boolean functions = (a instanceof Type.Function || isDelegate(a)) && (b instanceof Type.Function || isDelegate(b));
                if (!functions && !session.unifier().couldUnify(a, b)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isDelegate(Type type) {
        return type instanceof Type.Named named && named.definition().kind() == TypeDefinition.Kind.DELEGATE;
    }

    /** The functions among several that could have the wanted type. */
    Optional<MemberLookup.Candidate> fittingFunction(List<MemberLookup.Candidate> candidates, Type wanted) {
        Type type = wanted.resolved();
        List<MemberLookup.Candidate> fitting = new ArrayList<>();
        for (MemberLookup.Candidate candidate : candidates) {
            Type own = functionType(candidate);
            if (!(type instanceof TypeVariable) && session.unifier().couldUnify(type, session.applications().flexible(own, 0))) {
                fitting.add(candidate);
            }
        }
        if (fitting.size() > 1) {
            List<MemberLookup.Candidate> same = fitting.stream().filter(c -> session.unifier().couldUnify(type, functionType(c))).toList();
            if (same.size() == 1) {
                return Optional.of(same.getFirst());
            }
            List<MemberLookup.Candidate> exact = fitting.stream().filter(c -> c.member().parameters().stream()
                    .noneMatch(p -> p.type().resolved() instanceof TypeVariable)).toList();
            return exact.size() == 1 ? Optional.of(exact.getFirst()) : Optional.empty();
        }
        return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
    }

    private Type functionType(MemberLookup.Candidate candidate) {
        fusabi.types.Substitution substitution = fusabi.types.Hierarchy.substitution(candidate.owner());
        List<Type> fresh = session.generalizer().freshArguments(candidate.member().typeParameters());
        for (int i = 0; i < fresh.size(); i++) {
            substitution.put(candidate.member().typeParameters().get(i), fresh.get(i));
        }
        return substitution.apply(candidate.member().functionType(session.known().unitDefinition()));
    }

    private List<Code> codes(
            CallShape shape, List<CallShape.Argument> arguments, Typed[] typed, String name, Context context, Span span,
            List<Kept> kept) {
        List<Code> codes = new ArrayList<>();
        List<Member.Parameter> parameters = shape.member().parameters();
        for (int i = 0; i < parameters.size(); i++) {
            Member.Parameter parameter = parameters.get(i);
            Type type = shape.parameterType(i);
            int number = i + 1;
            switch (shape.slots().get(i)) {
                case CallShape.Slot.Given(var index, var option) -> {
                    boolean wrap = parameter.optional() && !option;
                    Type wanted = wrap ? elementOf(type) : type;
                    Code code = typed != null && typed[index] != null
                            ? pass(typed[index], wanted, number, name)
                            : argument(arguments.get(index).value(), wanted, number, name, context);
                    codes.add(wrap ? () -> MethodCalls.some(code.finish(), span) : code);
                }
                case CallShape.Slot.Omitted _ -> codes.add(parameter.optional()
                        ? () -> MethodCalls.none(span)
                        : () -> new CoreExpression.Constant(parameter.defaultValue().orElseThrow(), span));
                case CallShape.Slot.Rest(var indices) -> {
                    Type element = elementOf(type);
                    List<Code> items = new ArrayList<>();
                    if (indices.size() == 1 && !arguments.get(indices.getFirst()).isLambda()) {
                        int index = indices.getFirst();
                        Typed single = typed != null && typed[index] != null
                                ? typed[index]
                                : session.expressions().infer(arguments.get(index).value(), context);
                        boolean whole = isWholeArray(single, type);
                        Code code = pass(single, whole ? type : element, number, name);
                        codes.add(whole ? code : () -> new CoreExpression.NewArray(List.of(code.finish()), span));
                        continue;
                    }
                    for (int index : indices) {
                        items.add(typed != null && typed[index] != null
                                ? pass(typed[index], element, number, name)
                                : argument(arguments.get(index).value(), element, number, name, context));
                    }
                    codes.add(() -> new CoreExpression.NewArray(ExpressionChecker.finish(items), span));
                }
                case CallShape.Slot.AllAsTuple _ -> codes.add(arguments.isEmpty()
                        ? unit(type, span)
                        : session.expressions().check(new Expression.Tuple(
                                arguments.stream().map(CallShape.Argument::value).toList(), false, span), Expected.convertible(type,
                                        Reason.NONE), context));
                case CallShape.Slot.Item(var index) -> {
                    if (kept.isEmpty()) {
                        List<Type> types = new ArrayList<>();
                        for (int k = 0; k < parameters.size(); k++) {
                            types.add(shape.parameterType(k));
                        }
                        kept.add(new Kept(Variable.of("tuple"), session.expressions().check(
                                arguments.getFirst().value(), Expected.exactly(new Type.Tuple(types, false), new Reason.Argument(1,
                                        name)), context)));
                    }
                    Variable whole = kept.getFirst().variable();
                    codes.add(() -> new CoreExpression.GetField(Core.local(whole, span), index, span));
                }
            }
        }
        return codes;
    }

    private Code unit(Type type, Span span) {
        session.unify(type, session.known().unit(), span);
        return () -> Core.unit(span);
    }

    /** An argument where a parameter of that type stands; a lambda becomes a delegate where one is wanted. */
    Code argument(Expression value, Type type, int number, String name, Context context) {
        Optional<Type> delegate = CallShape.delegateFunction(session, type);
        if (delegate.isPresent()) {
            Expression inner = value;
            while (inner instanceof Expression.Parenthesized(var content, _)) {
                inner = content;
            }
            if (inner instanceof Expression.Lambda || inner instanceof Expression.Function) {
                return session.expressions().check(value, Expected.exactly(delegate.get(), new Reason.Argument(number, name)), context);
            }
            return pass(session.expressions().infer(value, context), type, number, name);
        }
        return session.expressions().check(value, Expected.convertible(type, new Reason.Argument(number, name)), context);
    }

    private Code pass(Typed typed, Type type, int number, String name) {
        Optional<Type> delegate = CallShape.delegateFunction(session, type);
        if (delegate.isPresent() && typed.type().resolved() instanceof Type.Function) {
            session.unify(delegate.get(), typed.type(), typed.span(), new Reason.Argument(number, name));
            return typed.code();
        }
        return session.conversions().adapt(typed.code(), typed.type(), Expected.convertible(type, new Reason.Argument(number, name)),
                typed.span());
    }

    /** Whether the one argument for a parameter array is itself the array. */
    private boolean isWholeArray(Typed typed, Type array) {
        return typed != null && session.known().isArray(typed.type()) && session.conversions().couldConvert(typed.type(), array);
    }

    void reportWrongCount(
            List<MemberLookup.Candidate> candidates, List<CallShape.Argument> arguments, Span span, String name, boolean constructor) {
        Optional<fusabi.syntax.Identifier> unknown = MethodCalls.firstUnknown(arguments, candidates);
        if (unknown.isPresent()) {
            session.error("FS0495", "`" + name + "` has no parameter called `" + unknown.get().name() + "`", span);
            return;
        }
        String counts = String.join(" or ",
                candidates.stream().map(c -> String.valueOf(c.member().parameters().size())).distinct().sorted().toList());
        boolean single = candidates.size() == 1;
        int wanted = candidates.getFirst().member().parameters().size();
        boolean asOne = single && (wanted == 1 || arguments.size() <= 1) && arguments.stream().noneMatch(a -> a.name().isPresent());
        boolean named = arguments.stream().anyMatch(a -> a.name().isPresent());
        String code = asOne ? "FS0001" : single && named ? "FS0496" : single ? "FS0501" : "FS0505";
        session.error(code, "`" + name + "` takes " + counts + (counts.equals("1") ? " argument" : " arguments") + ", but here "
                + (arguments.size() == 1 ? "is one" : "are " + arguments.size()), span);
    }

    private void reportNoMatch(List<CallShape> shapes, List<CallShape.Argument> arguments, Typed[] typed, String name, Span span) {
        List<String> found = new ArrayList<>();
        for (Typed each : typed) {
            if (each != null && each.type().isErroneous()) {
                return;
            }
            found.add(each == null ? "a function" : "`" + each.type() + "`");
        }
        session.report(fusabi.source.Diagnostic.error("FS0041", "no overload of `" + name + "` takes " + String.join(" and ", found), span)
                .noting("It takes " + String.join(", or ", shapes.stream().limit(6).map(s -> "`" + parameters(s.member())
                        + "`").distinct().toList()) + "."));
    }

    private static String parameters(Member member) {
        return String.join(" * ", member.parameters().stream().map(p -> p.type().toString()).toList());
    }
}
