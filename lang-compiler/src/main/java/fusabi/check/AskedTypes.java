package fusabi.check;

import fusabi.source.Span;
import fusabi.types.TraitConstraint;
import fusabi.types.Type;
import fusabi.types.TypeVariable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What some code asks of type parameters themselves, each question once, in the order in which the answers are passed. */
final class AskedTypes {

    private record Question(String name, TypeVariable parameter) {}

    private final Session session;
    private final Map<Question, TraitConstraint> asked = new LinkedHashMap<>();

    AskedTypes(Session session) {
        this.session = session;
    }

    /** The one constraint that stands for all that ask the same. */
    TraitConstraint of(TraitConstraint trait) {
        TypeVariable parameter = (TypeVariable) trait.supports().getFirst().resolved();
        TraitConstraint one = trait.isDeclared() ? ofDeclared(trait, parameter) : of(trait.name(), parameter, trait.span());
        one.standFor(trait);
        return one;
    }

    private TraitConstraint ofDeclared(TraitConstraint trait, TypeVariable parameter) {
        return asked.computeIfAbsent(new Question(trait.name(), parameter), _ -> {
            TraitConstraint one = new TraitConstraint(trait.supports(), trait.name(), true, trait.arguments(), trait.result(), trait.span());
            one.passOn();
            return one;
        });
    }

    private TraitConstraint of(String name, TypeVariable parameter, Span span) {
        return asked.computeIfAbsent(new Question(name, parameter), _ -> {
            boolean ofValue = TraitConstraint.asksOfValue(name);
            List<Type> arguments = ofValue ? List.of(session.known().object()) : List.of();
            Type result = switch (name) {
                case "%is_instance" -> session.known().bool();
                case "%default", "%unbox" -> parameter;
                default -> session.known().string();
            };
            TraitConstraint one = new TraitConstraint(List.of(parameter), name, true, arguments, result, span);
            one.passOn();
            return one;
        });
    }

    /** Everything that can be asked of the parameters, for uses that come before it is known what is. */
    List<TraitConstraint> everything(List<TypeVariable> parameters, Span span) {
        for (TypeVariable parameter : parameters) {
            for (String name : TraitConstraint.OF_TYPES) {
                if (!parameter.isMeasure()) {
                    of(name, parameter, span);
                }
            }
            session.traits().declaredOf(parameter, span).forEach(trait -> ofDeclared(trait, parameter));
        }
        return new ArrayList<>(asked.values());
    }

    /** All questions. */
    List<TraitConstraint> all() {
        return List.copyOf(asked.values());
    }

    /** What really is asked; final once all bodies of the group have been checked. */
    List<TraitConstraint> used() {
        return asked.values().stream().filter(TraitConstraint::isUsed).toList();
    }
}
