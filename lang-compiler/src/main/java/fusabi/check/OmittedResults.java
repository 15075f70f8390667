package fusabi.check;

import fusabi.core.CoreExpression;
import fusabi.core.Variable;
import fusabi.members.Candidate;
import fusabi.resolve.Value;
import fusabi.source.Span;
import fusabi.syntax.Expression;
import fusabi.syntax.Identifier;
import fusabi.syntax.LongIdentifier;
import fusabi.types.KnownTypes;
import fusabi.types.Member;
import fusabi.types.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Arguments for results that are left out at the end of a call: F# 4.0 specification, section 14.4, step 4. The call has variables of its own for
 * them, and gives what is in these beside its result.
 *
 * @param items   the arguments with the places that were left out
 * @param context where they can be checked
 */
record OmittedResults(List<Expression> items, Context context, List<Value> results) {

    /** What is left out, where no candidate takes just as many arguments as there are and some would take more. */
    static Optional<OmittedResults> of(List<Candidate> candidates, List<Expression> items, Session session, Context context, Span span) {
        int missing = missing(candidates, items.size(), session);
        if (missing == 0) {
            return Optional.empty();
        }
        List<Expression> all = new ArrayList<>(items);
        List<Value> results = new ArrayList<>();
        Context inside = context;
        for (int i = 0; i < missing; i++) {
            Value result = Value.local("result@" + session.nextNumber(), session.fresh(), Variable.mutable("result"));
            results.add(result);
            inside = inside.with(result);
            Expression name = new Expression.Name(LongIdentifier.of(new Identifier(result.name(), span)), span);
            all.add(new Expression.Prefix(new Identifier("~&", span), name, span));
        }
        return Optional.of(new OmittedResults(all, inside, results));
    }

    private static int missing(List<Candidate> candidates, int given, Session session) {
        int missing = 0;
        for (Candidate candidate : candidates) {
            List<Member.Parameter> parameters = candidate.member().parameters();
            if (parameters.size() <= given) {
                return 0;
            }
            if (parameters.subList(given, parameters.size()).stream().allMatch(each -> session.known().is(each.type(), KnownTypes.OUTREF))) {
                missing = parameters.size() - given;
            }
        }
        return missing;
    }

    /** The call's result with those that were left out. */
    Typed beside(Typed call, Session session) {
        Span span = call.span();
        boolean alone = session.known().isUnit(call.type());
        List<Type> types = new ArrayList<>();
        if (!alone) {
            types.add(call.type());
        }
        results.forEach(result -> types.add(result.scheme().type()));
        return new Typed(() -> around(call, alone, session, span), types.size() == 1 ? types.getFirst() : new Type.Tuple(types, false), span);
    }

    private CoreExpression around(Typed call, boolean alone, Session session, Span span) {
        Variable value = Variable.of("value");
        List<CoreExpression> items = new ArrayList<>();
        if (!alone) {
            items.add(Core.local(value, span));
        }
        results.forEach(result -> items.add(Core.local(variable(result), span)));
        CoreExpression made = Core.let(value, call.code().finish(), items.size() == 1 ? items.getFirst() : Core.tuple(items, span), span);
        for (Value result : results) {
            made = Core.let(variable(result), session.traits().zero(result.scheme().type(), span), made, span);
        }
        return made;
    }

    private static Variable variable(Value result) {
        return ((Value.Storage.Local) result.storage()).variable();
    }
}
