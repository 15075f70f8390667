package fusabi.check;

import fusabi.core.CoreExpression;
import fusabi.core.Variable;
import fusabi.members.Argument;
import fusabi.members.Candidate;
import fusabi.source.Span;
import fusabi.syntax.Expression;
import fusabi.syntax.Literal;
import fusabi.types.Member;
import fusabi.types.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Calls of methods and properties: what is passed where, and the core of it. */
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

    /** A method's call, or the value of a property with indices. */
    Typed call(Callee callee, List<Expression> items, Context context, Optional<Expected> expected) {
        List<Expression> outs = OutResult.references(callee.candidates(), items, session, context);
        if (!outs.isEmpty()) {
            List<Candidate> filling = callee.candidates().stream().filter(each -> each.member().is(Member.Trait.OUT_RESULT)).toList();
            Callee filled = new Callee(filling, callee.receiver(), callee.explicit(), callee.name(), callee.virtual(), callee.span());
            return session.called(storing(call(filled, items.subList(0, items.size() - outs.size()), context, Optional.empty()), outs, context));
        }
        Optional<OmittedResults> omitted = OmittedResults.of(callee.candidates(), items, session, context, callee.span());
        if (omitted.isPresent()) {
            Typed complete = call(callee, omitted.get().items(), omitted.get().context(), Optional.empty());
            return complete.type().isErroneous() ? complete : session.called(omitted.get().beside(complete, session));
        }
        List<Argument> arguments = items.stream().map(MethodCalls::argument).toList();
        Optional<Arguments.Passed> passed = overloads.choose(callee, arguments, false, context, expected);
        if (passed.isEmpty()) {
            return Typed.erroneous(callee.span());
        }
        return session.called(call(callee, passed.get(), passed.get().shape().result()));
    }

    /** The call of the chosen member with what is passed to it. */
    Typed call(Callee callee, Arguments.Passed passed, Type result) {
        Span span = callee.span();
        BoundMember member = BoundMember.of(session, passed.shape(), span);
        return new Typed(() -> {
            Optional<CoreExpression> kept = passed.kept().map(each -> each.code().finish());
            CoreExpression called = member.call(callee.receiver(), passed.codes(), callee.virtual(), span);
            CoreExpression made = member.member().is(Member.Trait.OUT_RESULT) ? OutResult.filled(called, result, session, span) : called;
            return kept.isEmpty() ? made : Core.let(passed.kept().orElseThrow().variable(), kept.get(), made, span);
        }, result, span);
    }

    /** Assigns to {@code outs} what comes after the result proper in the tuple that the call gives. */
    private Typed storing(Typed call, List<Expression> outs, Context context) {
        Span span = call.span();
        int size = call.type().resolved() instanceof Type.Tuple tuple ? tuple.items().size() : 1;
        List<Type> types = size == 1 ? List.of(call.type()) : new ArrayList<>(((Type.Tuple) call.type().resolved()).items());
        int first = size - outs.size();
        if (first < 0 || first > 1) {
            session.error("FS0501", "there are " + outs.size() + " results by reference here, but the method gives " + size, span);
            return call;
        }
        Variable all = Variable.of("all");
        List<Code> codes = new ArrayList<>();
        for (int i = 0; i < outs.size(); i++) {
            int index = first + i;
            codes.add(session.assignments().assign(outs.get(i), new Typed(() -> item(all, index, size, span), types.get(index), span),
                    outs.get(i).span(), context));
        }
        codes.add(() -> first == 0 ? Core.unit(span) : item(all, 0, size, span));
        return new Typed(() -> Core.let(all, call.code().finish(), new CoreExpression.Sequence(ExpressionChecker.finish(codes), span), span),
                first == 0 ? session.known().unit() : types.getFirst(), span);
    }

    private static CoreExpression item(Variable all, int index, int size, Span span) {
        return size == 1 ? Core.local(all, span) : new CoreExpression.GetField(Core.local(all, span), index, span);
    }

    /** An argument by name where it is written so, whether a candidate has such a parameter or not; otherwise by position. */
    static Argument argument(Expression item) {
        return named(item).orElseGet(() -> Argument.of(item));
    }

    /** {@code name = value} and {@code ?name = value}, which may be an argument by name. */
    static Optional<Argument> named(Expression item) {
        if (item instanceof Expression.OptionalArgument(var name, var value, _)) {
            return Optional.of(new Argument(Optional.of(name), true, value));
        }
        if (item instanceof Expression.Infix(Expression.Name(var name, _), var operator, var value, _) && operator.name().equals("=")
                && name.isSimple()) {
            return Optional.of(new Argument(Optional.of(name.last()), false, value));
        }
        return Optional.empty();
    }

    /** An argument where a parameter of that type stands; a lambda becomes a delegate where one is wanted. */
    Code argument(Expression value, Type type, int number, String name, Context context) {
        Reason reason = new Reason.Argument(number, name);
        Optional<Type> function = session.delegates().function(type);
        if (function.isEmpty()) {
            return session.expressions().check(value, Expected.convertible(type, reason), context);
        }
        return Argument.isLambda(value)
                ? session.expressions().check(value, Expected.exactly(function.get(), reason), context)
                : pass(session.expressions().infer(value, context), type, number, name);
    }

    /** An argument that has been checked already. */
    Code pass(Typed typed, Type type, int number, String name) {
        Reason reason = new Reason.Argument(number, name);
        Optional<Type> function = session.delegates().function(type);
        if (function.isPresent() && typed.type().resolved() instanceof Type.Function) {
            session.unify(function.get(), typed.type(), typed.span(), reason);
            return typed.code();
        }
        return session.conversions().adapt(typed.code(), typed.type(), Expected.convertible(type, reason), typed.span());
    }

    /** The value of a property without index. */
    Typed get(Candidate getter, Optional<Typed> receiver, Span span, boolean virtual) {
        BoundMember member = BoundMember.of(session, getter, Optional.empty(), span);
        Type result = member.type(getter.member().result());
        return session.called(new Typed(() -> {
            CoreExpression got = member.call(receiver, List.of(), virtual, span);
            return getter.member().is(Member.Trait.OUT_RESULT) ? OutResult.filled(got, result, session, span) : got;
        }, result, span));
    }

    /** A method of several curried groups with all its arguments. */
    Typed curried(Callee callee, List<Expression> groups, Context context) {
        Span span = callee.span();
        BoundMember member = BoundMember.of(session, callee.candidates().getFirst(), callee.explicit(), span);
        List<Code> codes = new ArrayList<>();
        List<Arguments.Passed.Kept> tuples = new ArrayList<>();
        int number = 1;
        for (int i = 0; i < groups.size(); i++) {
            List<Member.Parameter> parameters = member.member().groups().get(i);
            List<Expression> items = parameters.size() == 1 ? List.of(groups.get(i)) : items(groups.get(i));
            if (items.size() == parameters.size()) {
                for (int k = 0; k < items.size(); k++) {
                    codes.add(argument(items.get(k), member.type(parameters.get(k).type()), number++, callee.name(), context));
                }
            } else {
                Type tuple = new Type.Tuple(parameters.stream().map(p -> member.type(p.type())).toList(), false);
                Variable kept = Variable.of("tuple");
                tuples.add(new Arguments.Passed.Kept(kept, session.expressions().check(groups.get(i), Expected.exactly(tuple,
                        new Reason.Argument(number++, callee.name())), context)));
                for (int k = 0; k < parameters.size(); k++) {
                    int index = k;
                    codes.add(() -> new CoreExpression.GetField(Core.local(kept, span), index, span));
                }
            }
        }
        return new Typed(() -> {
            CoreExpression made = member.call(callee.receiver(), codes, callee.virtual(), span);
            for (Arguments.Passed.Kept each : tuples.reversed()) {
                made = Core.let(each.variable(), each.code().finish(), made, span);
            }
            return made;
        }, member.type(member.member().result()), span);
    }
}
