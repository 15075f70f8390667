package fusabi.check;

import fusabi.bytecode.LayoutReference;
import fusabi.bytecode.WellKnown;
import fusabi.core.CoreExpression;
import fusabi.source.Span;
import fusabi.syntax.Expression;
import fusabi.syntax.Identifier;
import fusabi.syntax.LongIdentifier;
import fusabi.types.Type;
import fusabi.types.TypeVariable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Infix and prefix operators: those of the language itself, and all others, which are functions. */
final class OperatorChecker {

    private final Session session;

    OperatorChecker(Session session) {
        this.session = session;
    }

    Code infix(Expression.Infix e, Expected expected, Context context) {
        return switch (e.operator().name()) {
            case "&&" -> logical(e, expected, context, true);
            case "||" -> logical(e, expected, context, false);
            case "::" -> cons(e, expected, context);
            default -> operator(e, expected, context);
        };
    }

    private Code logical(Expression.Infix e, Expected expected, Context context, boolean and) {
        Expected bool = Expected.exactly(session.known().bool(), new Reason.Operand(e.operator().name()));
        List<Expression> operands = new ArrayList<>();
        Expression rest = e;
        while (rest instanceof Expression.Infix(var left, var operator, var right, _) && operator.name().equals(e.operator().name())) {
            operands.addFirst(right);
            rest = left;
        }
        operands.addFirst(rest);
        List<Code> codes = new ArrayList<>();
        for (Expression operand : operands) {
            codes.add(session.expressions().check(operand, bool, context));
        }
        Code code = () -> {
            CoreExpression result = codes.getLast().finish();
            for (int i = codes.size() - 2; i >= 0; i--) {
                CoreExpression left = codes.get(i).finish();
                Span span = operands.get(i).span();
                result = and
                        ? new CoreExpression.If(left, result, Core.bool(false, span), e.span())
                        : new CoreExpression.If(left, Core.bool(true, span), result, e.span());
            }
            return result;
        };
        return session.conversions().adapt(code, session.known().bool(), expected, e.span());
    }

    private Code cons(Expression.Infix e, Expected expected, Context context) {
        Type element = session.fresh();
        Type list = session.known().list(element);
        if (expected.type().resolved() instanceof Type.Named named && list.is(named.definition())) {
            session.unify(expected.type(), list, e.span());
        }
        List<Code> heads = new ArrayList<>();
        List<Span> spans = new ArrayList<>();
        Expression rest = e;
        while (rest instanceof Expression.Infix(var left, var operator, var right, var span) && operator.name().equals("::")) {
            heads.add(session.expressions().check(left, Expected.convertible(element, Reason.NONE), context));
            spans.add(span);
            rest = right;
        }
        Code tail = session.expressions().check(rest, Expected.exactly(list), context);
        Code code = () -> {
            CoreExpression result = tail.finish();
            for (int i = heads.size() - 1; i >= 0; i--) {
                result = new CoreExpression.Construct(new LayoutReference(WellKnown.LIST, 1, 2),
                        List.of(heads.get(i).finish(), result), spans.get(i));
            }
            return result;
        };
        return session.conversions().adapt(code, list, expected, e.span());
    }

    Code prefix(Expression.Prefix e, Expected expected, Context context) {
        Identifier operator = e.operator();
        if (operator.name().equals("~&")) {
            return session.addresses().of(e.operand(), e.span(), expected, context);
        }
        if (operator.name().equals("~&&")) {
            session.error("FU0001", "pointers (`&&`) are not part of Fusabi", e.span());
            return session.expressions().check(e.operand(), Expected.exactly(Type.ERRONEOUS), context);
        }
        if (session.implicitOperators().isImplicit(operator, context)) {
            Typed operand = session.expressions().infer(e.operand(), context);
            Typed result = session.implicitOperators().applied(operator, List.of(operand), e.span());
            return session.conversions().adapt(result.code(), result.type(), expected, e.span());
        }
        boolean splice = operator.name().equals("~%") || operator.name().equals("~%%");
        if (splice && context.scope().item(operator.name()).isEmpty()) {
            session.error("FU0001", "splices are not part of Fusabi, nor quotations: `" + operator.name().substring(1) + "` stands before nothing here",
                    operator.span());
            return session.expressions().check(e.operand(), Expected.exactly(Type.ERRONEOUS), context);
        }
        Expression function = new Expression.Name(LongIdentifier.of(operator), operator.span());
        return session.applications().check(new Expression.Application(function, e.operand(), false, e.span()), expected, context);
    }

    /** {@code a op b}: the operator's function applied to both. */
    private Code operator(Expression.Infix e, Expected expected, Context context) {
        List<Expression.Infix> chain = new ArrayList<>();
        Expression rest = e;
        while (rest instanceof Expression.Infix infix && !isSpecial(infix.operator().name())) {
            chain.addFirst(infix);
            rest = infix.left();
        }
        List<Optional<Typed>> functions = functions(chain, expected, context);
        Typed left = null;
        for (int i = 0; i < chain.size(); i++) {
            Expression.Infix infix = chain.get(i);
            if (functions.get(i).isEmpty()) {
                left = unknown(infix, left, context);
                continue;
            }
            Typed function = functions.get(i).get();
            String name = infix.operator().name();
            Typed first = left == null
                    ? session.applications().apply(function, infix.left(), 1, name, infix.left().span(), context)
                    : applyTyped(function, left, 1, name, infix.left().span());
            Typed named = new Typed(first.code(), first.type(), infix.operator().span());
            Typed both = session.applications().apply(named, infix.right(), 2, name, infix.span(), context);
            left = new Typed(both.code(), both.type(), infix.span());
        }
        return session.conversions().adapt(left.code(), left.type(), expected, e.span());
    }

    /** The functions of a chain's operators, empty where there is none; what is wanted of the whole is known to them from the last to the first. */
    private List<Optional<Typed>> functions(List<Expression.Infix> chain, Expected expected, Context context) {
        List<Optional<Typed>> functions = new ArrayList<>();
        Optional<Expected> wanted = Optional.of(expected);
        for (Expression.Infix infix : chain.reversed()) {
            if (session.lookup().expression(List.of(infix.operator()), context).isEmpty()) {
                functions.add(Optional.empty());
                wanted = Optional.empty();
                continue;
            }
            Typed function = session.applications().name(LongIdentifier.of(infix.operator()), new Cursor(), expected, context);
            functions.add(Optional.of(function));
            wanted.ifPresent(result -> propagateOperator(function, result));
            wanted = function.type().resolved() instanceof Type.Function(var left, _) && left.resolved() instanceof Type.Function
                    ? Optional.of(Expected.exactly(left)) : Optional.empty();
        }
        return functions.reversed();
    }

    private Typed unknown(Expression.Infix infix, Typed left, Context context) {
        Typed first = left == null ? session.expressions().infer(infix.left(), context) : left;
        Typed second = session.expressions().infer(infix.right(), context);
        Identifier operator = infix.operator();
        if (session.implicitOperators().isOperator(operator)) {
            return session.implicitOperators().applied(operator, List.of(first, second), infix.span());
        }
        session.names().undefined("value or constructor", operator.name(), operator.span(), context.scope().itemNames());
        return Typed.erroneous(infix.span());
    }

    private static boolean isSpecial(String operator) {
        return operator.equals("&&") || operator.equals("||") || operator.equals("::");
    }

    /** What a pipe or composition gives is known to be what is wanted before its operands are looked at. */
    private void propagateOperator(Typed function, Expected expected) {
        if (!(function.type().resolved() instanceof Type.Function(_, var rest) && rest.resolved() instanceof Type.Function(_, var result))) {
            return;
        }
        boolean isOpen = result.resolved() instanceof TypeVariable variable && variable.constraints().isEmpty()
                && !(expected.type().resolved() instanceof TypeVariable) && (!expected.convertible() || isOnlyItself(expected.type()));
        boolean isFunction = result.resolved() instanceof Type.Function && expected.type().resolved() instanceof Type.Function;
        if (isOpen || isFunction) {
            session.unifier().trial(() -> session.unifier().unify(expected.type(), result).isEmpty());
        }
    }

    /** Whether nothing else converts to the type: no derived class, no number. */
    private boolean isOnlyItself(Type wanted) {
        return !session.valueUses().hasDerived(wanted) && !session.known().isObject(wanted)
                && session.known().kindOf(wanted).isEmpty();
    }

    /** A function applied to something already checked. */
    Typed applyTyped(Typed function, Typed argument, int number, String name, Span span) {
        Type.Function parts = session.expressions().functionParts(function.type(), function.span(), Reason.NONE);
        Code code = session.conversions().adapt(
                argument.code(), argument.type(), Expected.convertible(parts.parameter(), new Reason.Argument(number, name)),
                        argument.span());
        return new Typed(() -> Core.apply(function.code().finish(), List.of(code.finish()), span), parts.result(), span);
    }
}
