package fusabi.check;

import fusabi.core.Variable;
import fusabi.source.Span;
import fusabi.types.Member;
import fusabi.types.TraitConstraint;
import fusabi.types.Type;
import fusabi.types.TypeVariable;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The hidden parameters of one member: what its body asks of its own type parameters and, where there is no object of a class that could know, of those
 * of its type.
 */
final class MemberWitnesses {

    private final Session session;
    private final Optional<Member> member;
    private final boolean bringing;
    private final AskedTypes asked;
    private final Map<TraitConstraint, Variable> answers = new IdentityHashMap<>();
    private Optional<List<TypeVariable>> early = Optional.empty();
    private List<TraitConstraint> general = List.of();
    private List<Variable> generalVariables = List.of();

    /** {@code bringing} where calls bring what is asked of types themselves. */
    MemberWitnesses(Session session, Optional<Member> member, boolean bringing) {
        this.session = session;
        this.member = member;
        this.bringing = bringing;
        this.asked = new AskedTypes(session);
    }

    /** What a call brings that comes before the body was checked: everything that it could ask. */
    List<TraitConstraint> early(Span span) {
        if (!bringing) {
            return List.of();
        }
        if (early.isEmpty()) {
            List<TypeVariable> parameters = new ArrayList<>(session.shapes().ownParameters(member.orElseThrow()));
            parameters.addAll(member.orElseThrow().owner().parameters());
            early = Optional.of(parameters);
        }
        return asked.everything(early.get(), span);
    }

    /** The body has been checked: calls bring what it asks of the type's parameters, or nobody does. */
    void checked(MemberOwner owner, Set<TraitConstraint> before) {
        if (bringing) {
            session.classTypes().asked(owner.definition(), before, trait -> answer(trait, asked.of(trait)), session.classTypes()::erase);
        } else {
            session.classTypes().unanswered(owner.definition(), before);
        }
    }

    private void answer(TraitConstraint trait, TraitConstraint one) {
        Variable variable = answers.computeIfAbsent(one, _ -> Variable.of("witness"));
        session.traits().provide(trait, one::isUsed, span -> Core.local(variable, span));
    }

    /** Which of what is asked of the member's own parameters becomes general with them. */
    Generalization.Asking asking(boolean inline) {
        return inline ? Generalization.Asking.ALL
                : bringing && early.isEmpty() ? Generalization.Asking.TYPES : Generalization.Asking.NONE;
    }

    /** The member has become general. */
    void complete(Generalization.Result result) {
        general = result.traits();
        generalVariables = result.witnesses();
        if (early.isPresent()) {
            for (TraitConstraint trait : session.generalizer().openTraits(result.variables())) {
                asked.all().stream().filter(one -> trait.isOfTypeItself() && same(one, trait)).findFirst().ifPresent(one -> {
                    one.standFor(trait);
                    answer(trait, one);
                });
            }
        }
        List<TraitConstraint> all = new ArrayList<>(asked.all());
        all.addAll(general);
        member.ifPresent(m -> m.complete(result.variables(), all));
    }

    private static boolean same(TraitConstraint one, TraitConstraint trait) {
        Type parameter = one.supports().getFirst().resolved();
        return one.name().equals(trait.name()) && parameter == trait.supports().getFirst().resolved();
    }

    /** The parameters of the core function. */
    List<Variable> variables() {
        List<Variable> all = new ArrayList<>();
        asked.used().forEach(one -> all.add(answers.computeIfAbsent(one, _ -> Variable.of("witness"))));
        for (int i = 0; i < general.size(); i++) {
            if (general.get(i).isUsed()) {
                all.add(generalVariables.get(i));
            }
        }
        return all;
    }
}
