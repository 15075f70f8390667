package fusabi.check;

import fusabi.core.CoreExpression;
import fusabi.members.CallShape;
import fusabi.members.Candidate;
import fusabi.source.Span;
import fusabi.types.Member;
import fusabi.types.Substitution;
import fusabi.types.TraitConstraint;
import fusabi.types.Type;
import fusabi.types.TypeVariable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A member at the types of one use, with the operators that its body needs for them. */
final class BoundMember {

    private final Session session;
    private final Member member;
    private final Substitution substitution;
    private final List<TraitConstraint> traits;

    private BoundMember(Session session, Member member, Substitution substitution, List<TraitConstraint> traits) {
        this.session = session;
        this.member = member;
        this.substitution = substitution;
        this.traits = traits;
    }

    /** With types to be found, or with those that are written. */
    static BoundMember of(Session session, Candidate candidate, Optional<List<Type>> explicit, Span span) {
        List<TypeVariable> own = session.shapes().ownParameters(candidate.member());
        List<Type> types = explicit.filter(e -> e.size() == own.size()).orElseGet(() -> session.generalizer().freshArguments(own));
        return of(session, candidate.member(), candidate.substitution(own, types), types, span);
    }

    static BoundMember of(Session session, CallShape shape, Span span) {
        return of(session, shape.member(), shape.instance(), shape.methodTypes(), span);
    }

    private static BoundMember of(Session session, Member member, Substitution substitution, List<Type> types, Span span) {
        session.generalizer().constrain(session.shapes().ownParameters(member), types, substitution)
                .ifPresent(failure -> session.errors().unmet(failure, span));
        List<TraitConstraint> traits = new ArrayList<>();
        for (TraitConstraint needed : session.classTypes().needed(member, span)) {
            TraitConstraint copy = substitution.apply(needed, span);
            copy.passTo(needed);
            session.unifier().demand(copy).ifPresent(failure -> session.errors().unmet(failure, span));
            traits.add(copy);
        }
        return new BoundMember(session, member, substitution, traits);
    }

    Member member() {
        return member;
    }

    /** A type in the member's signature, as this use sees it. */
    Type type(Type declared) {
        return substitution.apply(declared);
    }

    /** What it is passed before its arguments. */
    List<CoreExpression> witnesses(Span span) {
        return traits.stream().filter(TraitConstraint::isUsed).map(trait -> session.traits().witnesses().function(trait, span)).toList();
    }

    /** The call: receiver, witnesses, arguments. */
    CoreExpression call(Optional<Typed> receiver, List<Code> arguments, boolean virtual, Span span) {
        List<CoreExpression> all = new ArrayList<>();
        if (receiver.isPresent() && !member.isStatic()) {
            CoreExpression object = receiver.get().code().finish();
            // Of None and () there is no object whose virtual methods could be called.
            boolean mayBeNull = member.selector().isPresent() && session.known().isNullWhenBoxed(receiver.get().type());
            all.add(mayBeNull ? Core.call(Conversions.HELPERS + ".receiver", span, object) : object);
        }
        all.addAll(witnesses(span));
        arguments.forEach(code -> all.add(code.finish()));
        return MemberCore.call(member, receiver.map(Typed::type), all, virtual, span);
    }
}
