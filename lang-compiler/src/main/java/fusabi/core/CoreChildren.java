package fusabi.core;

import fusabi.core.CoreExpression.*;
import fusabi.source.Effort;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

/**
 * Walks over core trees. The walks keep their own stack: a block is one {@code Let} inside the other, a list literal one {@code Construct} inside
 * the other, thousands deep.
 */
public final class CoreChildren {

    private CoreChildren() {}

    /** Gives {@code root} and every expression below it to {@code action}: a parent before its children, children in order of evaluation. */
    public static void forEachBelow(CoreExpression root, Consumer<CoreExpression> action) {
        Deque<CoreExpression> work = new ArrayDeque<>();
        List<CoreExpression> children = new ArrayList<>();
        work.push(root);
        while (!work.isEmpty()) {
            CoreExpression expression = work.pop();
            Effort.spend(1);
            action.accept(expression);
            children.clear();
            forEach(expression, children::add);
            for (int i = children.size() - 1; i >= 0; i--) {
                work.push(children.get(i));
            }
        }
    }

    /** Gives the direct children to {@code action} in order of evaluation; the functions of active patterns are children too. */
    public static void forEach(CoreExpression expression, Consumer<CoreExpression> action) {
        switch (expression) {
            case CoreExpression.Constant _, EnumConstant _, FormatConstant _, Local _, Global _, FunctionValue _ -> { }
            case Lambda lambda -> action.accept(lambda.body());
            case Apply(var function, var arguments, _) -> {
                action.accept(function);
                arguments.forEach(action);
            }
            case Let(_, var value, var body, _) -> {
                action.accept(value);
                action.accept(body);
            }
            case LetRec(var bindings, var body, _) -> {
                bindings.forEach(binding -> action.accept(binding.value()));
                action.accept(body);
            }
            case Assign(_, var value, _) -> action.accept(value);
            case SetGlobal(_, var value, _) -> action.accept(value);
            case If(var condition, var whenTrue, var whenFalse, _) -> {
                action.accept(condition);
                action.accept(whenTrue);
                action.accept(whenFalse);
            }
            case Sequence(var items, _) -> items.forEach(action);
            case While(var condition, var body, _) -> {
                action.accept(condition);
                action.accept(body);
            }
            case ForRange loop -> {
                action.accept(loop.from());
                action.accept(loop.to());
                action.accept(loop.body());
            }
            case Match match -> {
                action.accept(match.scrutinee());
                for (Clause clause : match.clauses()) {
                    forEachView(clause.pattern(), view -> action.accept(view.function()));
                    clause.guard().ifPresent(action);
                    action.accept(clause.body());
                }
            }
            case TryWith(var body, _, var handler, _) -> {
                action.accept(body);
                action.accept(handler);
            }
            case TryFinally(var body, var cleanup, _) -> {
                action.accept(body);
                action.accept(cleanup);
            }
            case Construct(_, var fields, _) -> fields.forEach(action);
            case GetField(var target, _, _) -> action.accept(target);
            case SetField(var target, _, var value, _) -> {
                action.accept(target);
                action.accept(value);
            }
            case TagTest(var target, _, _) -> action.accept(target);
            case Arithmetic(_, _, var operands, _) -> operands.forEach(action);
            case Convert(_, _, _, var value, _) -> action.accept(value);
            case Primitive(_, var operands, _) -> operands.forEach(action);
            case NewArray(var items, _) -> items.forEach(action);
            case CallMethod(_, var arguments, _) -> arguments.forEach(action);
            case CallNative(_, var arguments, _) -> arguments.forEach(action);
            case CoreExpression.TypeTest(var value, _, _) -> action.accept(value);
            case Cast(var value, _, _) -> action.accept(value);
        }
    }

    /** Gives every variable that the expression itself binds, not those its children bind, to {@code action}. */
    public static void forEachBound(CoreExpression expression, Consumer<Variable> action) {
        switch (expression) {
            case Lambda lambda -> lambda.parameters().forEach(action);
            case Let let -> action.accept(let.variable());
            case LetRec rec -> rec.bindings().forEach(binding -> action.accept(binding.variable()));
            case ForRange loop -> action.accept(loop.variable());
            case TryWith attempt -> action.accept(attempt.exception());
            case Match match -> match.clauses().forEach(clause -> forEachVariable(clause.pattern(), action));
            default -> { }
        }
    }

    /** Gives every variable that the pattern binds to {@code action}; those of or-patterns more than once. */
    public static void forEachVariable(CorePattern pattern, Consumer<Variable> action) {
        forEachPattern(pattern, part -> {
            if (part instanceof CorePattern.Bind bind) {
                action.accept(bind.variable());
            }
        });
    }

    private static void forEachView(CorePattern pattern, Consumer<CorePattern.View> action) {
        forEachPattern(pattern, part -> {
            if (part instanceof CorePattern.View view) {
                action.accept(view);
            }
        });
    }

    /** Gives the pattern and every one inside it to {@code action}, outer before inner, left before right. */
    public static void forEachPattern(CorePattern root, Consumer<CorePattern> action) {
        Deque<CorePattern> work = new ArrayDeque<>();
        work.push(root);
        while (!work.isEmpty()) {
            CorePattern pattern = work.pop();
            action.accept(pattern);
            switch (pattern) {
                case CorePattern.Any _, CorePattern.Constant _, CorePattern.EnumConstant _, CorePattern.Null _ -> { }
                case CorePattern.Bind bind -> work.push(bind.pattern());
                case CorePattern.Case union -> union.fields().reversed().forEach(work::push);
                case CorePattern.Product product -> product.fields().reversed().forEach(work::push);
                case CorePattern.ArrayOf array -> array.items().reversed().forEach(work::push);
                case CorePattern.Or or -> {
                    work.push(or.right());
                    work.push(or.left());
                }
                case CorePattern.And and -> and.patterns().reversed().forEach(work::push);
                case CorePattern.TypeTest test -> work.push(test.pattern());
                case CorePattern.View view -> work.push(view.result());
            }
        }
    }
}
