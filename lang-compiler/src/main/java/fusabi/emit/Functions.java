package fusabi.emit;

import fusabi.core.CoreChildren;
import fusabi.core.CoreExpression;
import fusabi.core.CoreExpression.*;
import fusabi.core.Variable;
import fusabi.source.Effort;
import fusabi.source.Span;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.UnaryOperator;

/** What can be told of functions, and made of them, from their expressions alone. */
final class Functions {

    private static final int TINY = 12;

    private Functions() {}

    /** Whether a function is given some of its arguments only, which has no effect. */
    static boolean isPartial(CoreExpression value) {
        return value instanceof Apply(FunctionValue function, var arguments, _) && arguments.size() < function.arity();
    }

    /** Whether a function does nothing yet when it is given so many arguments. */
    static boolean takesMore(CoreExpression function, int arguments) {
        return switch (function) {
            case FunctionValue value -> value.arity() > arguments;
            case Lambda lambda -> lambda.parameters().size() > arguments;
            default -> false;
        };
    }

    /** Whether the body is so small that copies of it cost nothing. */
    static boolean isTiny(Lambda lambda) {
        Deque<CoreExpression> work = new ArrayDeque<>();
        work.push(lambda.body());
        for (int size = 0; !work.isEmpty(); size++) {
            CoreExpression part = work.pop();
            if (size >= TINY || part instanceof Lambda || part instanceof Match || part instanceof While || part instanceof ForRange) {
                return false;
            }
            CoreChildren.forEach(part, work::push);
        }
        return true;
    }

    /** The lambda, or the function that it only calls with its own parameters. */
    static CoreExpression made(String name, List<Variable> parameters, CoreExpression body, Span span) {
        if (body instanceof Apply(FunctionValue function, var arguments, _)
                && function.arity() == parameters.size()
                && arguments.size() == parameters.size()) {
            boolean same = true;
            for (int i = 0; i < arguments.size(); i++) {
                same &= arguments.get(i) instanceof Local(var variable, _) && variable == parameters.get(i);
            }
            if (same) {
                return function;
            }
        }
        return new Lambda(name, parameters, body, span);
    }

    /** The body with the parameters bound to the arguments; a function of the missing ones, or an application to those that are too many. */
    static CoreExpression applied(Lambda lambda, List<CoreExpression> arguments, Span span) {
        List<Variable> parameters = lambda.parameters();
        int given = Math.min(parameters.size(), arguments.size());
        CoreExpression result = lambda.body();
        if (given < parameters.size()) {
            result = new Lambda(lambda.name(), parameters.subList(given, parameters.size()), result, lambda.span());
        } else if (given < arguments.size()) {
            result = new Apply(result, arguments.subList(given, arguments.size()), span);
        }
        for (int i = given - 1; i >= 0; i--) {
            result = new Let(parameters.get(i), arguments.get(i), result, span);
        }
        return result;
    }

    /** What the expression gives when everything that it binds is bound. */
    static CoreExpression endOf(CoreExpression expression) {
        CoreExpression end = expression;
        while (end instanceof Let let) {
            Effort.spend(1);
            end = let.body();
        }
        return end;
    }

    static boolean endsInFunction(CoreExpression expression) {
        return endOf(expression) instanceof Lambda;
    }

    /** The bindings of the expression around what {@code change} makes of its end. */
    static CoreExpression outwards(CoreExpression expression, UnaryOperator<CoreExpression> change) {
        Deque<Let> bindings = new ArrayDeque<>();
        CoreExpression end = expression;
        while (end instanceof Let let) {
            bindings.push(let);
            end = let.body();
        }
        CoreExpression result = change.apply(end);
        for (Let each : bindings) {
            result = new Let(each.variable(), each.value(), result, each.span());
        }
        return result;
    }
}
