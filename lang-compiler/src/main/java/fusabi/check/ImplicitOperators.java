package fusabi.check;

import fusabi.source.Span;
import fusabi.syntax.Identifier;
import fusabi.types.Failure;
import fusabi.types.OperatorNames;
import fusabi.types.TraitConstraint;
import fusabi.types.Type;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Operators that nothing in scope defines: they mean the static member of that name which a type among their operands must have. */
final class ImplicitOperators {

    private static final String DYNAMIC_ASSIGNMENT = "?<-";

    private final Session session;

    ImplicitOperators(Session session) {
        this.session = session;
    }

    /** Whether a name that was not found may still be such an operator. */
    boolean isOperator(Identifier name) {
        return !OperatorNames.compiled(name.name()).equals(name.name());
    }

    /** Whether nothing in scope defines the operator. */
    boolean isImplicit(Identifier name, Context context) {
        return isOperator(name) && session.lookup().expression(List.of(name), context).isEmpty();
    }

    /** The operator applied to all its operands. */
    Typed applied(Identifier operator, List<Typed> operands, Span span) {
        TraitConstraint trait = trait(operator, operands.stream().map(Typed::type).toList());
        if (session.unifier().demand(trait).isPresent()) {
            session.report(session.errors().unknownOperator(operator));
            return Typed.erroneous(span);
        }
        List<Code> codes = operands.stream().map(Typed::code).toList();
        return new Typed(() -> session.traits().witnesses().call(trait, ExpressionChecker.finish(codes), span), trait.result(), span);
    }

    /** The operator as a function. */
    Typed function(Identifier operator) {
        List<Type> parameters = Stream.generate(session::fresh).map(Type.class::cast).limit(arity(operator.name())).toList();
        TraitConstraint trait = trait(operator, parameters);
        Optional<Failure> failure = session.unifier().demand(trait);
        failure.ifPresent(_ -> session.report(session.errors().unknownOperator(operator)));
        return new Typed(() -> session.traits().witnesses().function(trait, operator.span()), Type.function(parameters, trait.result()),
                operator.span());
    }

    private TraitConstraint trait(Identifier operator, List<Type> operands) {
        return new TraitConstraint(operands, OperatorNames.compiled(operator.name()), true, operands, session.fresh(), operator.span());
    }

    private static int arity(String operator) {
        if (operator.equals(DYNAMIC_ASSIGNMENT)) {
            return 3;
        }
        return operator.startsWith("~") || operator.startsWith("!") && !operator.startsWith("!=") ? 1 : 2;
    }
}
