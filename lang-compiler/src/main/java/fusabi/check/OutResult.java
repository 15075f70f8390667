package fusabi.check;

import fusabi.bytecode.WellKnown;
import fusabi.core.CoreExpression;
import fusabi.core.Intrinsic;
import fusabi.core.Variable;
import fusabi.members.Candidate;
import fusabi.source.Span;
import fusabi.syntax.Expression;
import fusabi.syntax.Identifier;
import fusabi.syntax.Literal;
import fusabi.types.Member;
import fusabi.types.Type;
import java.util.ArrayList;
import java.util.List;

/**
 * Results that a library method leaves null because it does not know their type: {@code (false, null)} of {@code TryGetValue}, the null of
 * {@code Find}. The caller does know it, and puts the type's default there.
 */
final class OutResult {

    private OutResult() {}

    /** Where results of such members go, by the arguments at the end: {@code &x}, or a reference cell. */
    static List<Expression> references(List<Candidate> candidates, List<Expression> items, Session session, Context context) {
        List<Expression> targets = new ArrayList<>();
        List<Member> members = candidates.stream().map(Candidate::member).filter(member -> member.is(Member.Trait.OUT_RESULT)).toList();
        for (Expression item : members.isEmpty() ? List.<Expression>of() : items.reversed()) {
            if (!(item instanceof Expression.Prefix(var operator, var target, _)) || !operator.name().equals("~&")) {
                break;
            }
            targets.addFirst(target);
        }
        boolean enough = members.stream().anyMatch(member -> member.parameters().size() + 1 == items.size());
        if (targets.isEmpty() && enough && items.getLast() instanceof Expression.Name cell && isCell(session.expressions().infer(cell, context))) {
            targets.add(new Expression.Member(cell, new Identifier("Value", cell.span()), cell.span()));
        }
        return targets;
    }

    private static boolean isCell(Typed value) {
        return value.type().resolved() instanceof Type.Named named && named.definition().symbol().equals(WellKnown.CELL);
    }

    static CoreExpression filled(CoreExpression call, Type result, Session session, Span span) {
        Variable value = Variable.of("result");
        CoreExpression local = Core.local(value, span);
        if (result.resolved() instanceof Type.Tuple(var items, var _) && session.known().isBool(items.getFirst())) {
            List<CoreExpression> zeros = new ArrayList<>();
            zeros.add(Core.bool(false, span));
            items.stream().skip(1).forEach(item -> zeros.add(session.traits().zero(item, span)));
            if (zeros.stream().skip(1).allMatch(OutResult::isNull)) {
                return call;
            }
            CoreExpression found = new CoreExpression.GetField(local, 0, span);
            return Core.let(value, call, new CoreExpression.If(found, local, Core.tuple(zeros, span), span), span);
        }
        CoreExpression zero = session.traits().zero(result, span);
        if (isNull(zero)) {
            return call;
        }
        CoreExpression missing = Core.primitive(Intrinsic.SAME, span, local, Core.nil(span));
        return Core.let(value, call, new CoreExpression.If(missing, zero, local, span), span);
    }

    private static boolean isNull(CoreExpression zero) {
        return zero instanceof CoreExpression.Constant(Literal.Null _, _);
    }
}
