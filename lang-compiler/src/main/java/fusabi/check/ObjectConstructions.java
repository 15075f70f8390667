package fusabi.check;

import fusabi.core.CoreExpression;
import fusabi.core.Variable;
import fusabi.syntax.Expression;
import fusabi.types.TypeDefinition;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The {@code { x = 1 }} that make an object where a constructor ends, after whatever it does or decides first. */
final class ObjectConstructions {

    private final Session session;
    private final Set<Expression> written = Collections.newSetFromMap(new IdentityHashMap<>());

    ObjectConstructions(Session session) {
        this.session = session;
    }

    /** Whether the expression is written as fields between braces, with a base class or without. */
    static boolean isOne(Expression expression) {
        return expression instanceof Expression.InheritingRecord || expression instanceof Expression.Record(var original, _, _) && original.isEmpty();
    }

    /** Remembers those that a constructor's body may end with. */
    void expectIn(Expression constructorBody) {
        written.addAll(endsOf(constructorBody));
    }

    /** Those that a constructor's body may end with. */
    static List<Expression> endsOf(Expression constructorBody) {
        List<Expression> found = new ArrayList<>();
        Deque<Expression> ends = new ArrayDeque<>();
        ends.push(constructorBody);
        while (!ends.isEmpty()) {
            Expression end = ends.pop().unparenthesized();
            if (isOne(end)) {
                found.add(end);
            } else if (end instanceof Expression.Let let) {
                ends.push(let.body());
            } else if (end instanceof Expression.Sequence sequence) {
                ends.push(sequence.items().getLast());
            } else if (end instanceof Expression.If conditional) {
                ends.push(conditional.whenTrue());
                conditional.whenFalse().ifPresent(ends::push);
            } else if (end instanceof Expression.Match match) {
                match.clauses().forEach(clause -> ends.push(clause.body()));
            }
        }
        return found;
    }

    /** The object that the expression makes, if it ends a constructor. */
    Optional<Code> check(Expression expression, Expected expected, Context context) {
        if (!written.contains(expression) || context.type().isEmpty()) {
            return Optional.empty();
        }
        TypeDefinition definition = context.type().get();
        session.unify(expected.type(), definition.ofParameters(), expression.span());
        Variable made = Variable.of("made");
        ConstructorBody steps = new ConstructorBody(session, definition, new ObjectState(session, definition), made);
        steps.keepTypes(session.classTypes().find(definition).flatMap(ClassTypes.Of::constructor), expression.span());
        steps.fieldValues(expression, context);
        return Optional.of(() -> {
            CoreExpression filled = steps.finish(Core.local(made, expression.span()));
            return Core.let(made, session.classes().allocate(definition, expression.span()), filled, expression.span());
        });
    }
}
