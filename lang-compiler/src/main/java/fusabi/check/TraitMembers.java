package fusabi.check;

import fusabi.source.Span;
import fusabi.syntax.Expression;
import fusabi.syntax.Identifier;
import fusabi.types.Constraint;
import fusabi.types.TraitConstraint;
import fusabi.types.Type;
import fusabi.types.TypeVariable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Members that a type parameter has because a member constraint says so: {@code x.Name}, {@code 'T.Zero}. */
final class TraitMembers {

    private final Session session;

    TraitMembers(Session session) {
        this.session = session;
    }

    /** {@code receiver.name}, when the receiver's type is a variable with such a member. */
    Optional<Typed> instance(Typed receiver, Identifier name, Span span, Cursor cursor, Context context) {
        return find(receiver.type(), name, false).map(trait -> call(trait, List.of(receiver.code()), span, cursor, context));
    }

    /** {@code 'T.name}; FS0039 when no constraint has it. */
    Typed ofParameter(TypeVariable variable, Identifier name, Span span, Cursor cursor, Context context) {
        Optional<TraitConstraint> trait = find(variable, name, true)
                .or(() -> session.traits().declaredOf(variable, span).stream().filter(slot -> slot.name().equals(name.name())).findFirst());
        if (trait.isEmpty()) {
            session.error("FS0039", "no constraint of `'" + variable.name() + "` has a static member `" + name.name() + "`", name.span());
            return Typed.erroneous(span);
        }
        return call(trait.get(), List.of(), span, cursor, context);
    }

    private static Optional<TraitConstraint> find(Type type, Identifier name, boolean isStatic) {
        if (!(type.resolved() instanceof TypeVariable variable)) {
            return Optional.empty();
        }
        for (Constraint constraint : variable.constraints()) {
            if (constraint instanceof Constraint.Trait(var trait) && trait.isStatic() == isStatic && trait.name().equals(name.name())) {
                return Optional.of(trait);
            }
        }
        return Optional.empty();
    }

    private Typed call(TraitConstraint declared, List<Code> receiver, Span span, Cursor cursor, Context context) {
        TraitConstraint trait = new TraitConstraint(
                declared.supports(), declared.name(), declared.isStatic(), declared.arguments(), declared.result(), span);
        session.unifier().demand(trait).ifPresent(failure -> session.errors().unmet(failure, span));
        List<Code> arguments = new ArrayList<>(receiver);
        Span whole = span;
        if (cursor.peek().orElse(null) instanceof Step.Argument(var argument, var applied)
                && (!trait.arguments().isEmpty() || MethodCalls.items(argument).isEmpty())) {
            cursor.take();
            whole = applied;
            List<Expression> items = MethodCalls.items(argument);
            if (items.size() != trait.arguments().size()) {
                session.error("FS0001", "`" + trait.name() + "` takes " + Counted.of(trait.arguments().size(), "argument") + ", but is given " + items.size(), applied);
                return new Typed(() -> Core.unit(span), trait.result(), span);
            }
            for (int i = 0; i < items.size(); i++) {
                arguments.add(session.expressions().check(items.get(i), Expected.exactly(session.valueUses().flexible(trait.arguments().get(i))), context));
            }
        } else if (!trait.arguments().isEmpty()) {
            session.error("FS0001", "`" + trait.name() + "` is called at once here, with its arguments in parentheses", span);
            return Typed.erroneous(span);
        }
        Span place = whole;
        return new Typed(() -> session.traits().witnesses().call(trait, ExpressionChecker.finish(arguments), place), trait.result(), place);
    }
}
