package fusabi.check;

import fusabi.core.CoreExpression;
import fusabi.core.Variable;
import fusabi.source.Span;
import fusabi.types.Member;
import fusabi.types.TraitConstraint;
import fusabi.types.TypeDefinition;
import fusabi.types.TypeVariable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * What the members of generic classes ask of the class's own type parameters: {@code typeof<'T>}, {@code defaultof<'T>}, casts. Constructors take the
 * answers as hidden arguments, and the object keeps them in a hidden field, nested pairs if there are several.
 */
final class ClassTypes {
    /*
     * A constructor that is used before all bodies of its group have been checked is passed everything that could be asked. What turns out to be
     * asked only in order to be passed on like that is left out again before core is made: a question is real when it leads to one that a body asks.
     */

    /** The hidden field's name, which no script can write. */
    static final String FIELD = "types@";

    /** One class whose group is being checked. */
    static final class Of {
        private final AskedTypes asked;
        private final int field;
        private boolean open = true;
        private Optional<Hidden> constructor = Optional.empty();

        private Of(AskedTypes asked, int field) {
            this.asked = asked;
            this.field = field;
        }

        int field() {
            return field;
        }

        AskedTypes asked() {
            return asked;
        }

        /** The hidden parameters of the constructor that is being checked. */
        Optional<Hidden> constructor() {
            return constructor;
        }
    }

    /** The hidden parameters of one constructor. */
    record Hidden(Of of, List<Variable> made) {

        static Hidden of(Of of) {
            return new Hidden(of, new ArrayList<>());
        }

        List<Variable> variables() {
            while (made.size() < of.asked().used().size()) {
                made.add(Variable.of("type"));
            }
            return made;
        }

        /** All of them as the value of the hidden field; nothing when nothing is asked. */
        Optional<CoreExpression> packed(Span span) {
            Optional<CoreExpression> all = Optional.empty();
            for (Variable variable : variables().reversed()) {
                CoreExpression one = Core.local(variable, span);
                all = Optional.of(all.isEmpty() ? one : Core.tuple(List.of(one, all.get()), span));
            }
            return all;
        }
    }

    private final Session session;
    private final Map<TypeDefinition, Of> classes = new IdentityHashMap<>();
    private final Map<Member, MemberWitnesses> members = new IdentityHashMap<>();
    private final List<Runnable> later = new ArrayList<>();

    ClassTypes(Session session) {
        this.session = session;
    }

    /** Begins a class that keeps what is asked in that field. */
    void begin(TypeDefinition definition, int field) {
        classes.put(definition, new Of(new AskedTypes(session), field));
    }

    /** Begins a member of a type. */
    void begin(Member member, MemberWitnesses witnesses) {
        members.put(member, witnesses);
    }

    /** The class, if it is of this script and generic. */
    Optional<Of> find(TypeDefinition definition) {
        return Optional.ofNullable(classes.get(definition));
    }

    /** Whether objects of the class can still be told more: not when members are added to it after its declaration. */
    boolean isOpen(TypeDefinition definition) {
        return find(definition).filter(of -> of.open).isPresent();
    }

    /** What a use of the member must bring. */
    List<TraitConstraint> needed(Member member, Span span) {
        Of of = classes.get(member.owner());
        if (member.kind() == Member.Kind.CONSTRUCTOR && of != null && of.open) {
            return of.asked.everything(member.owner().parameters(), span);
        }
        MemberWitnesses early = member.is(Member.Trait.INCOMPLETE) ? members.get(member) : null;
        return early != null ? early.early(span) : member.witnesses();
    }

    /** What is open before a body of the definition is checked: the rest is the body's own. Nothing can be asked of a type without parameters. */
    Set<TraitConstraint> before(TypeDefinition definition) {
        if (definition.parameters().isEmpty()) {
            return Set.of();
        }
        Set<TraitConstraint> open = Collections.newSetFromMap(new IdentityHashMap<>());
        open.addAll(session.unifier().open());
        return open;
    }

    /** What the body that has just been checked asks of the definition's parameters goes to one of the two; the second when that was found out later. */
    void asked(TypeDefinition definition, Set<TraitConstraint> before, Consumer<TraitConstraint> answer, Consumer<TraitConstraint> late) {
        if (definition.parameters().isEmpty()) {
            return;
        }
        for (TraitConstraint trait : session.unifier().open()) {
            if (trait.isOfTypeItself() && !before.contains(trait)) {
                if (isOf(definition, trait)) {
                    answer.accept(trait);
                } else {
                    later.add(() -> {
                        if (!trait.isSettled() && isOf(definition, trait)) {
                            late.accept(trait);
                        }
                    });
                }
            }
        }
    }

    private static boolean isOf(TypeDefinition definition, TraitConstraint trait) {
        return trait.supports().getFirst().resolved() instanceof TypeVariable variable && definition.parameters().contains(variable);
    }

    /** What the static part that has just been checked asks is the same for all types. */
    void unanswered(TypeDefinition definition, Set<TraitConstraint> before) {
        asked(definition, before, this::erase, this::erase);
    }

    /** Nobody says what the type is. */
    void erase(TraitConstraint trait) {
        session.traits().provide(trait, () -> false, Core::unit);
    }

    /** What the body that has just been checked asks is read from the object. */
    void answerFrom(TypeDefinition definition, Variable self, Set<TraitConstraint> before) {
        find(definition).ifPresent(of -> answer(definition, of, before, one -> span -> {
            List<TraitConstraint> used = of.asked.used();
            int last = used.size() - 1;
            int index = used.indexOf(one);
            CoreExpression all = new CoreExpression.GetField(Core.local(self, span), of.field, span);
            for (int i = 0; i < index; i++) {
                all = new CoreExpression.GetField(all, 1, span);
            }
            return index < last ? new CoreExpression.GetField(all, 0, span) : all;
        }));
    }

    /** What the constructor's body that has just been checked asks is among its hidden parameters. */
    void answerFrom(TypeDefinition definition, Hidden hidden, Set<TraitConstraint> before) {
        answer(definition, hidden.of, before,
                one -> span -> Core.local(hidden.variables().get(hidden.of.asked.used().indexOf(one)), span));
    }

    private void answer(
            TypeDefinition definition, Of of, Set<TraitConstraint> before,
            Function<TraitConstraint, Function<Span, CoreExpression>> reader) {
        Consumer<TraitConstraint> answer = trait -> {
            TraitConstraint one = of.asked.of(trait);
            session.traits().provide(trait, one::isUsed, reader.apply(one));
        };
        asked(definition, before, answer, answer);
    }

    /** Checks the body of a constructor without an object of its own. */
    Hidden constructing(Of of) {
        Hidden hidden = Hidden.of(of);
        of.constructor = Optional.of(hidden);
        return hidden;
    }

    void constructed(Of of) {
        of.constructor = Optional.empty();
    }

    /** All bodies of the group have been checked: what is asked is known. */
    void end(List<TypeDefinition> group) {
        later.forEach(Runnable::run);
        later.clear();
        for (TypeDefinition definition : group) {
            find(definition).ifPresent(of -> {
                of.open = false;
                definition.constructors().forEach(constructor -> constructor.complete(List.of(), of.asked.used()));
            });
        }
        group.forEach(definition -> definition.allMembers().forEach(Member::leaveOutUnused));
        members.clear();
    }
}
