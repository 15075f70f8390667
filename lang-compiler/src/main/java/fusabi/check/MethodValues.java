package fusabi.check;

import fusabi.core.CoreExpression;
import fusabi.core.Variable;
import fusabi.members.Candidate;
import fusabi.source.Span;
import fusabi.types.Member;
import fusabi.types.Type;
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
    Typed asFunction(Callee callee, Expected expected, boolean last) {
        Span span = callee.span();
        Optional<Candidate> chosen = callee.candidates().size() == 1 ? Optional.of(callee.candidates().getFirst())
                : last ? overloads.fittingFunction(callee.candidates(), expected.type()) : Optional.empty();
        if (chosen.isEmpty()) {
            session.error("FS0041", "`" + callee.name() + "` has several overloads, and nothing here says which one is meant", span);
            return Typed.erroneous(span);
        }
        BoundMember member = BoundMember.of(session, chosen.get(), callee.explicit(), span);
        Type declared = withoutOptional(member.member()).functionType(session.known().unitDefinition());
        Type type = session.valueUses().flexible(member.type(declared), 0);
        return new Typed(() -> functionOf(member, callee.receiver(), callee.virtual(), span), type, span);
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
    Typed constructorAsFunction(Type.Named type, Span span, Expected expected) {
        List<Candidate> candidates = type.definition().constructors().stream().map(c -> new Candidate(c, type, false)).toList();
        Candidate candidate = (candidates.size() == 1 ? Optional.<Candidate>empty() : overloads.fittingFunction(candidates, expected.type()))
                .orElse(candidates.getFirst());
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
