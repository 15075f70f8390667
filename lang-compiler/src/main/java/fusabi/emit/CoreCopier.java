package fusabi.emit;

import fusabi.core.CoreExpression;
import fusabi.core.CoreExpression.Lambda;
import fusabi.core.Variable;
import fusabi.source.Span;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;

/** Copies a tree with variables of its own, so that every variable is still bound at one place. */
final class CoreCopier extends CoreRewriter {

    private final Map<Variable, Variable> copies = new IdentityHashMap<>();
    private final Optional<Span> place;

    private CoreCopier(Optional<Span> place) {
        this.place = place;
    }

    static CoreExpression copy(CoreExpression expression) {
        return new CoreCopier(Optional.empty()).rewrite(expression);
    }

    /** A copy that says it comes from {@code place}: where a function is inlined, a mistake is the caller's. */
    static Lambda copy(Lambda lambda, Span place) {
        return (Lambda) new CoreCopier(Optional.of(place)).rewrite(lambda);
    }

    @Override
    Step step(CoreExpression expression) {
        return children(expression);
    }

    @Override
    Variable binder(Variable variable) {
        return copies.computeIfAbsent(
                variable, original -> original.isMutable() ? Variable.mutable(original.name()) : Variable.of(original.name()));
    }

    @Override
    Variable mentioned(Variable variable) {
        return copies.getOrDefault(variable, variable);
    }

    @Override
    Span span(Span span) {
        return place.orElse(span);
    }
}
