package fusabi.check;

import fusabi.core.CoreExpression;
import fusabi.core.CorePattern;
import fusabi.core.Variable;
import fusabi.source.Span;
import fusabi.syntax.Expression;
import fusabi.types.Type;
import fusabi.types.TypeVariable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Conditionals, matches, handlers and while loops. Those with a {@link Body} serve comprehensions too. */
final class ControlChecker {

    private final Session session;

    ControlChecker(Session session) {
        this.session = session;
    }

    Code conditional(Expression.If e, Expected expected, Context context) {
        boolean open = expected.type().resolved() instanceof TypeVariable;
        if (e.whenFalse().isEmpty()) {
            Expected unit = Expected.exactly(session.known().unit(), new Reason.NoElse());
            if (open) {
                session.unify(expected.type(), session.known().unit(), e.span(), expected.reason());
            }
            Code code = conditional(e, context, (branch, inner) -> session.expressions().check(branch, unit, inner),
                    () -> Core.unit(e.span()));
            return open ? code : session.expressions().unit(code, e.span(), expected.because(Reason.NONE));
        }
        Expected other = open ? expected.because(new Reason.Branch(Optional.of(e.whenTrue().span()))) : expected;
        Expected widening = open ? Expected.convertible(other.type(), other.reason()) : other;
        Code condition = condition(e.condition(), "if", context);
        Code whenTrue = session.expressions().check(e.whenTrue(), expected, context);
        List<Code> conditions = new ArrayList<>(List.of(condition));
        List<Code> branches = new ArrayList<>(List.of(whenTrue));
        List<Span> spans = new ArrayList<>(List.of(e.span()));
        Expression rest = e.whenFalse().get();
        while (rest instanceof Expression.If(var nextCondition, var nextBranch, var nextRest, var span) && nextRest.isPresent()) {
            conditions.add(condition(nextCondition, "if", context));
            branches.add(session.expressions().check(nextBranch, widening, context));
            spans.add(span);
            rest = nextRest.get();
        }
        Code last = session.expressions().check(rest, widening, context);
        return () -> {
            CoreExpression result = last.finish();
            for (int i = conditions.size() - 1; i >= 0; i--) {
                result = new CoreExpression.If(conditions.get(i).finish(), branches.get(i).finish(), result, spans.get(i));
            }
            return result;
        };
    }

    /** An {@code if} whose branches are checked by {@code body}; a missing {@code else} is {@code otherwise}. */
    Code conditional(Expression.If e, Context context, Body body, Code otherwise) {
        Code condition = condition(e.condition(), "if", context);
        Code whenTrue = body.check(e.whenTrue(), context);
        Code whenFalse = e.whenFalse().isPresent() ? body.check(e.whenFalse().get(), context) : otherwise;
        return () -> new CoreExpression.If(condition.finish(), whenTrue.finish(), whenFalse.finish(), e.span());
    }

    Code condition(Expression condition, String construct, Context context) {
        return session.expressions().check(
                condition, Expected.exactly(session.known().bool(), new Reason.Condition(construct)), context.outsideBlock());
    }

    Code match(Expression.Match e, Expected expected, Context context) {
        if (e.bang()) {
            session.error("FS0750", "`match!` can stand only in a computation expression", e.span());
        }
        return match(e, context, clauseBody(expected, e.clauses()));
    }

    /** Clauses after the first blame the first for the type they must have. */
    private Body clauseBody(Expected expected, List<Expression.Clause> clauses) {
        boolean open = expected.type().resolved() instanceof TypeVariable;
        Expression first = clauses.isEmpty() ? null : clauses.getFirst().body();
        Expected later = open && first != null
                ? Expected.convertible(expected.type(), new Reason.Clause(Optional.of(first.span())))
                : expected;
        return (body, inner) -> session.expressions().check(body, body == first ? expected : later, inner);
    }

    /** A {@code match} whose rules are checked by {@code body}. */
    Code match(Expression.Match e, Context context, Body body) {
        Typed scrutinee = session.expressions().infer(e.scrutinee(), context.outsideBlock());
        Supplier<List<CoreExpression.Clause>> clauses = clauses(e.clauses(), scrutinee.type(), context, body);
        return () -> new CoreExpression.Match(
                scrutinee.code().finish(), clauses.get(), CoreExpression.MatchKind.MATCH, e.scrutinee().span(), e.span());
    }

    Supplier<List<CoreExpression.Clause>> clauses(List<Expression.Clause> clauses, Type input, Context context, Body body) {
        List<Supplier<CoreExpression.Clause>> checked = new ArrayList<>();
        TypeTestRules typeTests = new TypeTestRules(session);
        for (Expression.Clause clause : clauses) {
            typeTests.rule(clause, context);
            BoundNames names = new BoundNames(BoundNames.Place.RULE, false);
            Supplier<CorePattern> pattern = session.patterns().check(clause.pattern(), input, context, names);
            Context inner = names.in(context);
            Optional<Code> guard = clause.guard().map(g -> session.expressions().check(
                    g, Expected.exactly(session.known().bool(), new Reason.Guard()), inner.outsideBlock()));
            Code result = body.check(clause.body(), inner);
            checked.add(() -> new CoreExpression.Clause(pattern.get(), guard.map(Code::finish), result.finish(), clause.span()));
        }
        return () -> {
            List<CoreExpression.Clause> finished = new ArrayList<>();
            checked.forEach(clause -> finished.add(clause.get()));
            return finished;
        };
    }

    Code function(Expression.Function e, Expected expected, Context context) {
        boolean boxed = expected.convertible() && session.known().isObject(expected.type());
        Type.Function parts = session.expressions().functionParts(boxed ? session.fresh() : expected.type(), e.span(), expected.reason());
        Supplier<List<CoreExpression.Clause>> clauses = clauses(e.clauses(), parts.parameter(), context.handling(false).inside(context),
                clauseBody(Expected.convertible(parts.result(), Reason.NONE), e.clauses()));
        return () -> {
            Variable parameter = Variable.of("arg");
            return new CoreExpression.Lambda("", List.of(parameter), new CoreExpression.Match(
                    Core.local(parameter, e.keyword()), clauses.get(), CoreExpression.MatchKind.MATCH, e.keyword(), e.span()), e.span());
        };
    }

    Code tryWith(Expression.TryWith e, Expected expected, Context context) {
        return tryWith(e, context, (body, inner) -> session.expressions().check(body, expected, inner));
    }

    /** A handler; body and rules are checked by {@code body}. */
    Code tryWith(Expression.TryWith e, Context context, Body body) {
        Code guarded = body.check(e.body(), context);
        Supplier<List<CoreExpression.Clause>> clauses = clauses(e.clauses(), session.known().exception(), context.handling(true), body);
        return () -> {
            Variable exception = Variable.of("exception");
            CoreExpression handler = new CoreExpression.Match(
                    Core.local(exception, e.span()), clauses.get(), CoreExpression.MatchKind.HANDLER, e.span(), e.span());
            return new CoreExpression.TryWith(guarded.finish(), exception, handler, e.span());
        };
    }

    Code tryFinally(Expression.TryFinally e, Context context, Body body) {
        Code guarded = body.check(e.body(), context);
        Code cleanup = session.expressions().statement(e.cleanup(), context.outsideBlock());
        return () -> new CoreExpression.TryFinally(guarded.finish(), cleanup.finish(), e.span());
    }

    Code whileLoop(Expression.While e, Context context, Body body) {
        if (e.bang()) {
            session.error("FS0750", "`while!` can stand only in a computation expression", e.span());
        }
        Code condition = condition(e.condition(), "while", context);
        Code repeated = body.check(e.body(), context);
        return () -> new CoreExpression.While(condition.finish(), repeated.finish(), e.span());
    }
}
