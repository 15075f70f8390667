package fusabi.check;

import fusabi.core.CoreExpression;
import fusabi.core.Variable;
import fusabi.members.Candidate;
import fusabi.resolve.Value;
import fusabi.source.Span;
import fusabi.syntax.Expression;
import fusabi.syntax.Identifier;
import fusabi.syntax.LongIdentifier;
import fusabi.types.Member;
import fusabi.types.Type;
import fusabi.types.TypeVariable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Methods and constructors as first-class functions. */
final class MethodValues {

    private final Session session;
    private final Overloads overloads;

    MethodValues(Session session) {
        this.session = session;
        this.overloads = new Overloads(session);
    }

    /** A method as a first-class function. */
    Typed asFunction(Callee callee, Expected expected, boolean last, Context context) {
        Span span = callee.span();
        Optional<Candidate> chosen = callee.candidates().size() == 1 ? Optional.of(callee.candidates().getFirst())
                : last ? overloads.fittingFunction(callee.candidates(), expected.type()) : Optional.empty();
        if (chosen.isEmpty() && last && expected.type().resolved() instanceof Type.Function function && isKnown(function.parameter())) {
            return asLambda(callee, function, context);
        }
        if (chosen.isEmpty()) {
            session.error("FS0041", "`" + callee.name() + "` has several overloads, and nothing here says which one is meant", span);
            return Typed.erroneous(span);
        }
        BoundMember member = BoundMember.of(session, chosen.get(), callee.explicit(), span);
        Type declared = withoutOptional(member.member()).functionType(session.known().unitDefinition());
        Type type = session.valueUses().flexible(member.type(declared), 0);
        return new Typed(() -> functionOf(member, callee.receiver(), callee.virtual(), span), type, span);
    }

    private static boolean isKnown(Type type) {
        return !(type.resolved() instanceof TypeVariable);
    }

    /** One of several methods where a function of known arguments is wanted: what a call with such arguments means. */
    private Typed asLambda(Callee callee, Type.Function wanted, Context context) {
        Variable self = Variable.of("receiver");
        Optional<Typed> kept = callee.receiver().map(r -> new Typed(() -> Core.local(self, callee.span()), r.type(), callee.span()));
        Callee called = new Callee(callee.candidates(), kept, callee.explicit(), callee.name(), callee.virtual(), callee.span());
        List<Integer> counts = callee.candidates().stream().map(each -> each.member().parameters().size()).toList();
        Typed lambda = lambda(called.name(), wanted, counts, callee.span(), context,
                (items, inside) -> session.calls().call(called, items, inside, Optional.of(Expected.exactly(wanted.result()))));
        return new Typed(() -> callee.receiver().isPresent() && !callee.candidates().getFirst().member().isStatic()
                ? Core.let(self, callee.receiver().get().code().finish(), lambda.code().finish(), callee.span())
                : lambda.code().finish(), lambda.type(), callee.span());
    }

    /** A call, given what stands for its arguments. */
    private interface Call {
        Typed of(List<Expression> items, Context context);
    }

    /** A function that takes the wanted argument and calls with it: with its items where it is a tuple and something takes so many arguments. */
    private Typed lambda(String name, Type.Function wanted, List<Integer> counts, Span span, Context context, Call call) {
        Type domain = wanted.parameter().resolved();
        boolean apart = domain instanceof Type.Tuple(var items, var struct) && !struct && counts.contains(items.size());
        List<Type> types = session.known().isUnit(domain) ? List.of() : apart ? ((Type.Tuple) domain).items() : List.of(domain);
        Variable parameter = Variable.of("arguments");
        List<Variable> variables = new ArrayList<>();
        List<Expression> items = new ArrayList<>();
        Context inside = context;
        for (Type type : types) {
            Identifier argument = new Identifier("argument@" + variables.size(), span);
            Variable variable = apart ? Variable.of(argument.name()) : parameter;
            variables.add(variable);
            items.add(new Expression.Name(new LongIdentifier(List.of(argument)), span));
            inside = inside.with(Value.local(argument.name(), type, variable));
        }
        Typed called = call.of(items, inside);
        return new Typed(() -> {
            CoreExpression body = called.code().finish();
            for (int i = variables.size() - 1; apart && i >= 0; i--) {
                body = Core.let(variables.get(i), new CoreExpression.GetField(Core.local(parameter, span), i, span), body, span);
            }
            return new CoreExpression.Lambda(name, List.of(parameter), body, span);
        }, new Type.Function(domain, called.type()), span);
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

    private static CoreExpression functionOf(BoundMember bound, Optional<Typed> receiver, boolean virtual, Span span) {
        Member member = bound.member();
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
                    arguments.add(() -> MemberCore.none(span));
                } else {
                    next++;
                    arguments.add(required == 1
                            ? () -> Core.local(parameter, span)
                            : () -> new CoreExpression.GetField(Core.local(parameter, span), index, span));
                }
            }
        }
        Variable self = Variable.of("receiver");
        Optional<Typed> kept = receiver.map(r -> new Typed(() -> Core.local(self, span), r.type(), span));
        CoreExpression lambda = new CoreExpression.Lambda(
                member.name(), parameters, bound.call(kept, arguments, virtual, span), span);
        return receiver.isPresent() && !member.isStatic() ? Core.let(self, receiver.get().code().finish(), lambda, span) : lambda;
    }

    /** A constructor as a function of one argument or of a tuple. */
    Typed constructorAsFunction(Type.Named type, Span span, Expected expected, Context context) {
        List<Candidate> candidates = type.definition().constructors().stream().map(c -> new Candidate(c, type, false)).toList();
        Optional<Candidate> fitting = candidates.size() == 1 ? Optional.of(candidates.getFirst())
                : overloads.fittingFunction(candidates, expected.type());
        if (fitting.isEmpty() && expected.type().resolved() instanceof Type.Function function && isKnown(function.parameter())) {
            List<Integer> counts = candidates.stream().map(each -> each.member().parameters().size()).toList();
            return lambda(type.definition().name(), function, counts, span, context, (items, inside) -> session.constructorCalls().construct(
                    type, new Expression.Parenthesized(items.size() == 1 ? items.getFirst() : new Expression.Tuple(items, false, span), span),
                    span, span, inside, false));
        }
        Candidate candidate = fitting.orElse(candidates.getFirst());
        BoundMember member = BoundMember.of(session, candidate, Optional.empty(), span);
        List<Type> parameters = candidate.member().parameters().stream().map(p -> member.type(p.type())).toList();
        Type parameter = switch (parameters.size()) {
            case 0 -> session.known().unit();
            case 1 -> parameters.getFirst();
            default -> new Type.Tuple(parameters, false);
        };
        return new Typed(() -> functionOf(member, Optional.empty(), true, span), new Type.Function(parameter, type), span);
    }
}
