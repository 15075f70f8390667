package fusabi.types;

import fusabi.core.CoreExpression;
import fusabi.core.Variable;
import fusabi.source.Span;
import java.util.ArrayList;
import java.util.List;

/** What member constraints have found, as core. */
public final class Witnesses {

    private final SoftMembers soft;

    Witnesses(SoftMembers soft) {
        this.soft = soft;
    }

    /** The call of what the constraint found. */
    public CoreExpression call(TraitConstraint trait, List<CoreExpression> arguments, Span span) {
        if (trait.solution().isPresent()) {
            return trait.solution().get().call(arguments, span);
        }
        if (trait.isSoft()) {
            return soft.solution(trait).call(arguments, span);
        }
        return new CoreExpression.CallNative("Unsolved." + trait.name(), arguments, span);
    }

    /** A function value that calls what the constraint found. */
    public CoreExpression function(TraitConstraint trait, Span span) {
        List<Variable> parameters = new ArrayList<>();
        List<CoreExpression> arguments = new ArrayList<>();
        for (int i = 0; i < trait.witnessArity(); i++) {
            Variable parameter = Variable.of("w" + i);
            parameters.add(parameter);
            if (i < trait.arguments().size() + (trait.isStatic() ? 0 : 1)) {
                arguments.add(new CoreExpression.Local(parameter, span));
            }
        }
        return new CoreExpression.Lambda("", parameters, call(trait, arguments, span), span);
    }
}
