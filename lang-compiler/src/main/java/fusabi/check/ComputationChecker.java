package fusabi.check;

import fusabi.core.CoreExpression;
import fusabi.core.Variable;
import fusabi.resolve.Value;
import fusabi.syntax.Expression;
import fusabi.types.CustomOperation;
import fusabi.types.Member;
import fusabi.types.Type;
import fusabi.types.TypeDefinition;
import fusabi.types.TypeVariable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Computation expressions: the builder is checked first, then the body as calls of its methods. */
final class ComputationChecker {

    private final Session session;
    private final Map<String, Typed> checked = new HashMap<>();

    ComputationChecker(Session session) {
        this.session = session;
    }

    Code check(Expression.Computation e, Expected expected, Context context) {
        if (session.comprehensions().isSequenceBuilder(e.builder(), context)) {
            return session.comprehensions().sequence(e.body(), e.span(), expected, context);
        }
        Typed builder = session.expressions().infer(e.builder(), context);
        Type type = builder.type().resolved();
        if (type instanceof Type.Erroneous) {
            return erroneous(e, expected);
        }
        if (type instanceof Type.Function) {
            // a sequence in braces as an argument: f { 1 .. n }
            Expression argument = new Expression.Braces(e.body(), e.body().span());
            return session.expressions().check(new Expression.Application(e.builder(), argument, false, e.span()), expected, context);
        }
        String name = "builder@" + session.nextNumber();
        Variable variable = Variable.of("builder");
        Context inner = context.with(Value.local(name, type, variable));
        Expression calls;
        try {
            calls = ComputationTranslator.translate(new MethodsOf(type, name, inner), e.body());
        } catch (RefusedComputation refused) {
            session.report(refused.diagnostic());
            return erroneous(e, expected);
        }
        Code code = session.expressions().check(calls, expected, inner);
        return () -> Core.let(variable, builder.code().finish(), code.finish(), e.span());
    }

    private Code erroneous(Expression e, Expected expected) {
        session.unifier().unify(expected.type(), Type.ERRONEOUS);
        return () -> Core.unit(e.span());
    }

    /** What the translation put in where no syntax says it. */
    Code synthetic(Expression.Native e, Expected expected, Context context) {
        String name = e.name();
        if (name.equals(ComputationTranslator.HANDLER)) {
            return handler((Expression.Function) e.arguments().getFirst(), expected, context);
        }
        if (name.equals(ComputationTranslator.RANGE)) {
            Expression.Range range = (Expression.Range) e.arguments().getFirst();
            return session.comprehensions().sequence(range, range.span(), expected, context);
        }
        if (name.startsWith(ComputationTranslator.CHECKED)) {
            Typed before = checked.get(name.substring(ComputationTranslator.CHECKED.length()));
            return session.conversions().adapt(before.code(), before.type(), expected, e.span());
        }
        return statementOrItem(e, expected, context);
    }

    /** A statement if its type is unit, otherwise an item to be yielded. */
    private Code statementOrItem(Expression.Native e, Expected expected, Context context) {
        Expression statement = e.arguments().getFirst();
        Typed first = session.expressions().infer(statement, context.nested());
        Type type = first.type().resolved();
        if (type instanceof TypeVariable) {
            session.unify(session.known().unit(), type, statement.span(), new Reason.Statement());
        }
        if (session.known().isUnit(first.type().resolved())) {
            Code rest = session.expressions().check(e.arguments().get(1), expected, context);
            return () -> new CoreExpression.Sequence(List.of(first.code().finish(), rest.finish()), e.span());
        }
        checked.put(e.name().substring(ComputationTranslator.IMPLICIT.length()), first);
        return session.expressions().check(e.arguments().get(2), expected, context);
    }

    private Code handler(Expression.Function e, Expected expected, Context context) {
        Type.Function parts = session.expressions().functionParts(expected.type(), e.span(), expected.reason());
        session.unify(parts.parameter(), session.known().exception(), e.span());
        Expected result = Expected.convertible(parts.result(), Reason.NONE);
        Supplier<List<CoreExpression.Clause>> clauses = session.controls().clauses(e.clauses(), session.known().exception(), context,
                (body, inner) -> session.expressions().check(body, result, inner));
        return () -> {
            Variable exception = Variable.of("exception");
            return new CoreExpression.Lambda("", List.of(exception), new CoreExpression.Match(
                    Core.local(exception, e.span()), clauses.get(), CoreExpression.MatchKind.HANDLER, e.span(), e.span()), e.span());
        };
    }

    /** A builder's type, asked for its methods. */
    private final class MethodsOf implements ComputationBuilder {
        private final Type type;
        private final String name;
        private final Context context;
        private final List<TypeDefinition> definitions = new ArrayList<>();

        MethodsOf(Type type, String name, Context context) {
            this.type = type;
            this.name = name;
            this.context = context;
            for (Type each : session.hierarchy().ancestry(type)) {
                if (each.resolved() instanceof Type.Named(var definition, _)) {
                    definitions.add(definition);
                }
            }
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public boolean has(String method) {
            return definitions.stream().anyMatch(each -> each.members(method).stream().anyMatch(member -> !member.isStatic())
                    || !context.scope().extensions(each, method).isEmpty());
        }

        @Override
        public boolean mergesIntoStruct(String method) {
            return definitions.stream().flatMap(each -> each.members(method).stream()).anyMatch(member ->
                    member.result().resolved() instanceof Type.Named(_, var arguments) && !arguments.isEmpty()
                            && arguments.getLast().resolved() instanceof Type.Tuple(_, var struct) && struct);
        }

        @Override
        public List<CustomOperation> operations(String operation) {
            List<CustomOperation> found = new ArrayList<>();
            for (TypeDefinition each : definitions) {
                for (Member member : each.allMembers()) {
                    member.operation().filter(candidate -> candidate.name().equals(operation)).ifPresent(found::add);
                }
            }
            return found;
        }

        @Override
        public boolean isVariable(String candidate) {
            return context.scope().pattern(candidate).isEmpty();
        }

        @Override
        public String toString() {
            return type.toString();
        }
    }
}
