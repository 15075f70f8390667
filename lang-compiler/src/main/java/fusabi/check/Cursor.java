package fusabi.check;

import fusabi.source.Span;
import fusabi.syntax.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The steps after the head of an application, and how far they have been taken. */
final class Cursor {
    private final List<Step> steps = new ArrayList<>();
    private int next;

    /** Takes an expression apart; answers its head. */
    Expression enter(Expression expression) {
        Expression head = expression;
        boolean more = true;
        while (more) {
            switch (head) {
                case Expression.Application(var function, var argument, _, var span) -> {
                    steps.addFirst(new Step.Argument(argument, span));
                    head = function;
                }
                case Expression.Member(var target, var name, var span) -> {
                    steps.addFirst(new Step.Lookup(name, span));
                    head = target;
                }
                case Expression.TypeApplication(var function, var types, var span) -> {
                    steps.addFirst(new Step.TypeArguments(types, span));
                    head = function;
                }
                case Expression.Index(var target, var indices, var dotted, var span) -> {
                    steps.addFirst(new Step.Indexing(indices, dotted, span));
                    head = target;
                }
                default -> more = false;
            }
        }
        return head;
    }

    boolean isAtEnd() {
        return next == steps.size();
    }

    Optional<Step> peek() {
        return isAtEnd() ? Optional.empty() : Optional.of(steps.get(next));
    }

    Step take() {
        return steps.get(next++);
    }

    /** Takes brackets that come next for a list that is an argument: {@code Map[1, "one"]}. */
    void listForBrackets() {
        if (peek().orElse(null) instanceof Step.Indexing(var indices, var dotted, var span) && !dotted) {
            steps.set(next, new Step.Argument(list(indices, span), span));
        }
    }

    /** The list that brackets are which stand right behind a function: {@code f[1; 2]}. */
    static Expression list(List<Expression> items, Span span) {
        Expression body = items.size() == 1 ? items.getFirst() : new Expression.Tuple(items, false, span);
        return new Expression.Collection(Expression.CollectionKind.LIST, Optional.of(body), span);
    }

    void insert(List<Step> more) {
        steps.addAll(next, more);
    }

    /** How many plain arguments follow at once. */
    int arguments() {
        int count = 0;
        while (next + count < steps.size() && steps.get(next + count) instanceof Step.Argument) {
            count++;
        }
        return count;
    }

    Step argument(int index) {
        return steps.get(next + index);
    }

    boolean onlyArguments() {
        return next + arguments() == steps.size();
    }
}
