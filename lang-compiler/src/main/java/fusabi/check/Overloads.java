package fusabi.check;

import fusabi.members.Argument;
import fusabi.members.ArgumentType;
import fusabi.members.CallShape;
import fusabi.members.Candidate;
import fusabi.members.OverloadResolution;
import fusabi.source.Diagnostic;
import fusabi.source.Span;
import fusabi.syntax.Expression;
import fusabi.syntax.Identifier;
import fusabi.types.Member;
import fusabi.types.Type;
import fusabi.types.TypeVariable;
import fusabi.value.NumericKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which of the members of one name a call means; what to say when none fits or several do. */
final class Overloads {
    /*
     * F# 4.0 specification, section 14.4: arguments other than lambdas are checked first, and overloads that cannot take them are dropped. A lambda is
     * checked before the choice only where all that are left agree on what it takes, or where nothing else tells them apart.
     */

    /** What values of other types become where one is wanted. */
    private static final Set<NumericKind> WIDENED = EnumSet.of(NumericKind.INT64, NumericKind.NATIVEINT, NumericKind.FLOAT, NumericKind.DECIMAL,
            NumericKind.BIGINT);

    private final Session session;

    Overloads(Session session) {
        this.session = session;
    }

    /** The member to call with its arguments; empty when that is not clear, which has been reported then. */
    Optional<Arguments.Passed> choose(Callee callee, List<Argument> arguments, boolean constructs, Context context, Optional<Expected> expected) {
        checkOrder(arguments);
        List<CallShape> shapes = new ArrayList<>();
        for (Candidate candidate : callee.candidates()) {
            session.shapes().of(candidate, callee.explicit(), arguments, constructs).ifPresent(shapes::add);
        }
        if (shapes.isEmpty()) {
            reportWrongCount(callee, arguments);
            arguments.forEach(each -> session.expressions().check(each.value(), Expected.exactly(Type.ERRONEOUS), context));
            return Optional.empty();
        }
        if (shapes.stream().anyMatch(shape -> !shape.takesTupleApart())) {
            shapes.removeIf(CallShape::takesTupleApart);
        }
        if (shapes.size() == 1) {
            expected.ifPresent(e -> propagate(shapes.getFirst(), e));
            List<Optional<Typed>> untyped = arguments.stream().map(_ -> Optional.<Typed>empty()).toList();
            return Optional.of(new Arguments(session, shapes.getFirst(), arguments, untyped, callee, context).check());
        }
        return amongSeveral(shapes, callee, arguments, context, expected);
    }

    /** The result type that is wanted is known before the arguments are looked at. */
    private void propagate(CallShape shape, Expected expected) {
        Type wanted = expected.type().resolved();
        Type result = shape.result().resolved();
        boolean same = result instanceof Type.Named named && wanted.is(named.definition());
        boolean open = result instanceof TypeVariable && (!expected.convertible() || isFinal(wanted));
        if (same || open) {
            session.unifier().trial(() -> session.unifier().unify(wanted, result).isEmpty());
        }
    }

    /** Whether nothing but a value of the type itself can stand where one is wanted. */
    private boolean isFinal(Type wanted) {
        return wanted instanceof Type.Named named && named.definition().isSealed()
                && session.known().kindOf(named).filter(WIDENED::contains).isEmpty();
    }

    private Optional<Arguments.Passed> amongSeveral(
            List<CallShape> shapes, Callee callee, List<Argument> arguments, Context context, Optional<Expected> expected) {
        List<Optional<Typed>> typed = new ArrayList<>();
        for (int i = 0; i < arguments.size(); i++) {
            typed.add(arguments.get(i).isLambda() ? Optional.empty() : Optional.of(infer(shapes, arguments.get(i).value(), i, context)));
        }
        typed.forEach(each -> each.ifPresent(argument -> guess(argument.type())));
        List<CallShape> fitting = session.resolution().applicable(shapes, types(arguments, typed));
        fitting = withLambdas(fitting, arguments, typed, context, true);
        List<CallShape> best = best(fitting, types(arguments, typed), expected);
        fitting = best.size() < 2 ? best : best(withLambdas(fitting, arguments, typed, context, false), types(arguments, typed), expected);
        if (fitting.isEmpty()) {
            reportNoMatch(shapes, typed, callee);
            return Optional.empty();
        }
        if (fitting.size() > 1 && session.resolution().isAmbiguous(fitting)) {
            session.report(Diagnostic.error("FS0041", "several overloads of `" + callee.name() + "` fit these arguments", callee.span())
                    .noting("A type annotation on an argument may say which one is meant."));
            return Optional.empty();
        }
        return Optional.of(new Arguments(session, fitting.getFirst(), arguments, typed, callee, context).check());
    }

    /**
     * Those that fit when the lambdas are looked at, too, whose types are put into {@code typed}.
     *
     * @param strict whether to leave out lambdas that one overload would give values of a known and another values of any type
     */
    private List<CallShape> withLambdas(
            List<CallShape> shapes, List<Argument> arguments, List<Optional<Typed>> typed, Context context, boolean strict) {
        List<CallShape> fitting = shapes;
        for (int i = 0; i < arguments.size() && fitting.size() > 1; i++) {
            if (typed.get(i).isEmpty()) {
                typed.set(i, lambda(fitting, arguments.get(i), i, context, strict));
                fitting = session.resolution().applicable(fitting, types(arguments, typed));
            }
        }
        return fitting;
    }

    /** What an operator gives that waits for one of its operands counts as known: {@code "a" + x} is a string. */
    private void guess(Type type) {
        session.generalizer().generalizableAt(-1, type).forEach(session.traits()::settleWeakly);
    }

    private static List<ArgumentType> types(List<Argument> arguments, List<Optional<Typed>> typed) {
        List<ArgumentType> types = new ArrayList<>();
        for (int i = 0; i < arguments.size(); i++) {
            int arity = arguments.get(i).lambdaArity();
            types.add(typed.get(i).map(each -> ArgumentType.of(each.type())).orElseGet(() -> ArgumentType.ofLambda(arity)));
        }
        return types;
    }

    /** The best of those that fit, the wanted result deciding between equals. */
    private List<CallShape> best(List<CallShape> fitting, List<ArgumentType> types, Optional<Expected> expected) {
        List<CallShape> best = session.resolution().best(fitting, types);
        if (best.size() > 1 && expected.isPresent()) {
            List<CallShape> byResult = best.stream().filter(s -> session.unifier().couldUnify(expected.get().type(), s.result())).toList();
            return byResult.size() == 1 ? byResult : best;
        }
        return best;
    }

    /** An argument's own type; where all candidates agree on the parameter's type, with that in view. */
    private Typed infer(List<CallShape> shapes, Expression value, int index, Context context) {
        Optional<Type> common = commonParameter(shapes, index);
        if (common.isEmpty()) {
            return session.expressions().infer(value, context);
        }
        Code code = session.expressions().check(value, Expected.convertible(common.get(), Reason.NONE), context);
        return new Typed(code, common.get(), value.span());
    }

    private static Optional<Type> commonParameter(List<CallShape> shapes, int index) {
        Optional<Type> common = OverloadResolution.parameterOf(shapes.getFirst(), index).filter(Overloads::isClosed);
        for (CallShape shape : shapes) {
            Optional<Type> type = OverloadResolution.parameterOf(shape, index).filter(Overloads::isClosed);
            if (type.isEmpty() || common.isEmpty() || !sameType(common.get(), type.get())) {
                return Optional.empty();
            }
        }
        return common;
    }

    private static boolean sameType(Type a, Type b) {
        return a.resolved() instanceof Type.Named first && b.resolved() instanceof Type.Named second && first.definition() == second.definition();
    }

    private static boolean isClosed(Type type) {
        return type.resolved() instanceof Type.Named named && named.arguments().isEmpty();
    }

    /** A lambda's type, where it says what it takes or the overloads that are left agree on that. */
    private Optional<Typed> lambda(List<CallShape> shapes, Argument argument, int index, Context context, boolean strict) {
        List<Type> parameters = new ArrayList<>();
        for (int depth = 0; depth < argument.lambdaArity(); depth++) {
            Optional<Type> common = commonLambdaParameter(shapes, index, depth, strict);
            if (common.isEmpty() && !argument.isAnnotated(depth)) {
                return Optional.empty();
            }
            parameters.add(common.orElseGet(session::fresh));
        }
        Type type = Type.function(parameters, session.fresh());
        Code code = session.expressions().check(argument.value(), Expected.exactly(type), context);
        return Optional.of(new Typed(code, type, argument.value().span()));
    }

    private Optional<Type> commonLambdaParameter(List<CallShape> shapes, int index, int depth, boolean strict) {
        Optional<Type> common = Optional.empty();
        for (CallShape shape : shapes) {
            Optional<Type> current = OverloadResolution.parameterOf(shape, index)
                    .map(type -> session.delegates().function(type).orElse(type).resolved());
            for (int i = 0; i < depth; i++) {
                current = current.flatMap(type -> type instanceof Type.Function(_, var result) ? Optional.of(result.resolved()) : Optional.empty());
            }
            if (!(current.orElse(null) instanceof Type.Function(var parameter, _))
                    || common.isPresent() && !agree(common.get(), parameter, strict)) {
                return Optional.empty();
            }
            common = common.isPresent() ? common : Optional.of(parameter);
        }
        return common;
    }

    private boolean agree(Type a, Type b, boolean strict) {
        boolean alike = a.resolved() instanceof TypeVariable == b.resolved() instanceof TypeVariable;
        return (alike || !strict) && session.unifier().couldUnify(a, b);
    }

    /** The method among several that fits as a first-class function. */
    Optional<Candidate> fittingFunction(List<Candidate> candidates, Type wanted) {
        return session.resolution().fittingFunction(candidates, wanted, type -> session.valueUses().flexible(type, 0));
    }

    private void reportWrongCount(Callee callee, List<Argument> arguments) {
        String name = callee.name();
        Span span = callee.span();
        if (callee.candidates().isEmpty()) {
            session.error("FS0509", "there is no `" + name + "` that can be called from here", span);
            return;
        }
        Optional<Identifier> unknown = firstUnknown(arguments, callee.candidates());
        if (unknown.isPresent()) {
            session.report(session.names().withSuggestion(Diagnostic.error("FS0495", "`" + name + "` has no parameter called `"
                    + unknown.get().name() + "`", unknown.get().span()), unknown.get().name(), callee.candidates().stream()
                    .flatMap(c -> c.member().parameters().stream()).map(Member.Parameter::name).distinct().toList())
                    .noting("`" + unknown.get().name() + " = …` names an argument here; a comparison needs parentheses of its own."));
            return;
        }
        String counts = String.join(" or ",
                callee.candidates().stream().map(c -> String.valueOf(c.member().parameters().size())).distinct().sorted().toList());
        boolean single = callee.candidates().size() == 1;
        int wanted = callee.candidates().getFirst().member().parameters().size();
        boolean named = arguments.stream().anyMatch(a -> a.name().isPresent());
        boolean constructor = callee.candidates().getFirst().member().kind() == Member.Kind.CONSTRUCTOR;
        boolean asOne = single && (wanted == 1 || arguments.size() <= 1) && !named && !(constructor && wanted == 0);
        boolean alike = callee.candidates().stream().allMatch(c -> c.member().parameters().size() == wanted);
        String code = asOne ? "FS0001" : single && named ? "FS0496" : single ? "FS0501" : alike ? "FS0503" : "FS0505";
        session.error(code, "`" + name + "` takes " + counts + (counts.equals("1") ? " argument" : " arguments") + ", but here "
                + (arguments.size() == 1 ? "is one" : "are " + arguments.size()), span);
    }

    /** FS0691: what is given by position comes before what is given by name. */
    private void checkOrder(List<Argument> arguments) {
        boolean named = false;
        for (Argument argument : arguments) {
            if (named && argument.name().isEmpty()) {
                session.error("FS0691", "an argument without a name cannot follow one with a name", argument.value().span());
                return;
            }
            named |= argument.name().isPresent();
        }
    }

    /** The name of an argument that no parameter has. */
    private static Optional<Identifier> firstUnknown(List<Argument> arguments, List<Candidate> candidates) {
        for (Argument argument : arguments) {
            if (argument.name().isPresent() && candidates.stream().noneMatch(c -> c.member().parameters().stream()
                    .anyMatch(p -> p.name().equals(argument.name().get().name())))) {
                return argument.name();
            }
        }
        return Optional.empty();
    }

    private void reportNoMatch(List<CallShape> shapes, List<Optional<Typed>> typed, Callee callee) {
        if (typed.stream().anyMatch(each -> each.isPresent() && each.get().type().isErroneous())) {
            return;
        }
        String found = String.join(" and ", typed.stream().map(each -> each.map(t -> "`" + t.type() + "`").orElse("a function")).toList());
        String taken = String.join(", or ", shapes.stream().limit(6).map(s -> "`" + parameters(s.member()) + "`").distinct().toList());
        session.report(Diagnostic.error("FS0041", "no overload of `" + callee.name() + "` takes " + found, callee.span())
                .noting("It takes " + taken + "."));
    }

    private static String parameters(Member member) {
        return String.join(" * ", member.parameters().stream().map(p -> p.type().toString()).toList());
    }
}
