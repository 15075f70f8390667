package fusabi.emit;

import fusabi.core.CoreExpression;
import fusabi.core.CoreExpression.*;
import fusabi.core.CorePattern;
import fusabi.core.Variable;
import fusabi.source.Effort;
import fusabi.source.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Makes a new tree of an old one. Subclasses say what is different; everything else is copied. */
abstract class CoreRewriter {
    /*
     * Blocks, else-if chains, list literals and the continuations of computation expressions nest thousands deep, always in the last child.
     * A step therefore hands its last child back to a loop, with what remains to be done when that is rewritten.
     */

    /** What a step leaves to do. */
    sealed interface Step {}

    record Done(CoreExpression result) implements Step {}

    record Then(CoreExpression next, UnaryOperator<CoreExpression> rebuild) implements Step {}

    final CoreExpression rewrite(CoreExpression start) {
        Deque<UnaryOperator<CoreExpression>> pending = new ArrayDeque<>();
        CoreExpression current = start;
        while (true) {
            Effort.spend(1);
            switch (step(current)) {
                case Then(var next, var rebuild) -> {
                    pending.push(rebuild);
                    current = next;
                }
                case Done(var done) -> {
                    CoreExpression result = done;
                    while (!pending.isEmpty()) {
                        result = pending.pop().apply(result);
                    }
                    return result;
                }
            }
        }
    }

    /** Rewrites one expression. */
    abstract Step step(CoreExpression expression);

    /** The variable to bind in place of {@code variable}. */
    Variable binder(Variable variable) {
        return variable;
    }

    /** The variable to read or assign in place of {@code variable}. */
    Variable mentioned(Variable variable) {
        return variable;
    }

    Span span(Span span) {
        return span;
    }

    final List<CoreExpression> rewrite(List<CoreExpression> expressions) {
        List<CoreExpression> rewritten = new ArrayList<>(expressions.size());
        expressions.forEach(expression -> rewritten.add(rewrite(expression)));
        return rewritten;
    }

    /** The expression with its children rewritten. */
    final Step children(CoreExpression expression) {
        return switch (expression) {
            case CoreExpression.Constant(var literal, var span) -> done(new CoreExpression.Constant(literal, span(span)));
            case EnumConstant(var type, var bits, var span) -> done(new EnumConstant(type, bits, span(span)));
            case FormatConstant(var text, var span) -> done(new FormatConstant(text, span(span)));
            case Local(var variable, var span) -> done(new Local(mentioned(variable), span(span)));
            case Global(var symbol, var span) -> done(new Global(symbol, span(span)));
            case FunctionValue(var symbol, var arity, var span) -> done(new FunctionValue(symbol, arity, span(span)));
            case Lambda(var name, var parameters, var body, var span) -> {
                List<Variable> bound = parameters.stream().map(this::binder).toList();
                yield new Then(body, b -> new Lambda(name, bound, b, span(span)));
            }
            case Apply(var function, var arguments, var span) -> {
                CoreExpression head = rewrite(function);
                yield last(arguments, list -> new Apply(head, list, span(span)));
            }
            case Let(var variable, var value, var body, var span) -> {
                Variable bound = binder(variable);
                CoreExpression rewritten = rewrite(value);
                yield new Then(body, b -> new Let(bound, rewritten, b, span(span)));
            }
            case LetRec(var bindings, var body, var span) -> {
                List<Variable> bound = bindings.stream().map(binding -> binder(binding.variable())).toList();
                List<Recursive> rewritten = new ArrayList<>();
                for (int i = 0; i < bound.size(); i++) {
                    rewritten.add(new Recursive(bound.get(i), rewrite(bindings.get(i).value())));
                }
                yield new Then(body, b -> new LetRec(rewritten, b, span(span)));
            }
            case Assign(var variable, var value, var span) -> new Then(value, v -> new Assign(mentioned(variable), v, span(span)));
            case SetGlobal(var symbol, var value, var span) -> new Then(value, v -> new SetGlobal(symbol, v, span(span)));
            case If(var condition, var whenTrue, var whenFalse, var span) -> {
                CoreExpression test = rewrite(condition);
                CoreExpression first = rewrite(whenTrue);
                yield new Then(whenFalse, second -> new If(test, first, second, span(span)));
            }
            case Sequence(var items, var span) -> last(items, list -> new Sequence(list, span(span)));
            case While(var condition, var body, var span) -> done(new While(rewrite(condition), rewrite(body), span(span)));
            case ForRange(var variable, var from, var to, var down, var body, var span) -> {
                CoreExpression start = rewrite(from);
                CoreExpression end = rewrite(to);
                Variable bound = binder(variable);
                yield new Then(body, b -> new ForRange(bound, start, end, down, b, span(span)));
            }
            case Match(var scrutinee, var clauses, var kind, var subject, var span) ->
                clauses(new Match(rewrite(scrutinee), clauses, kind, subject, span));
            case TryWith(var body, var exception, var handler, var span) -> {
                CoreExpression attempted = rewrite(body);
                Variable bound = binder(exception);
                yield new Then(handler, h -> new TryWith(attempted, bound, h, span(span)));
            }
            case TryFinally(var body, var cleanup, var span) -> done(new TryFinally(rewrite(body), rewrite(cleanup), span(span)));
            case Construct(var layout, var fields, var span) -> last(fields, list -> new Construct(layout, list, span(span)));
            case GetField(var target, var index, var span) -> new Then(target, t -> new GetField(t, index, span(span)));
            case SetField(var target, var index, var value, var span) -> {
                CoreExpression object = rewrite(target);
                yield new Then(value, v -> new SetField(object, index, v, span(span)));
            }
            case TagTest(var target, var tag, var span) -> new Then(target, t -> new TagTest(t, tag, span(span)));
            case Arithmetic(var operation, var kind, var operands, var span) ->
                done(new Arithmetic(operation, kind, rewrite(operands), span(span)));
            case Convert(var from, var to, var checked, var value, var span) -> new Then(value, v -> new Convert(from, to, checked, v, span(span)));
            case Primitive(var intrinsic, var operands, var span) -> last(operands, list -> new Primitive(intrinsic, list, span(span)));
            case NewArray(var items, var span) -> done(new NewArray(rewrite(items), span(span)));
            case CallMethod(var selector, var arguments, var span) -> last(arguments, list -> new CallMethod(selector, list, span(span)));
            case CallNative(var name, var arguments, var span) -> last(arguments, list -> new CallNative(name, list, span(span)));
            case CoreExpression.TypeTest(var value, var type, var span) ->
                new Then(value, v -> new CoreExpression.TypeTest(v, type, span(span)));
            case Cast(var value, var type, var span) -> new Then(value, v -> new Cast(v, type, span(span)));
        };
    }

    private static Step done(CoreExpression result) {
        return new Done(result);
    }

    /** All expressions rewritten, the last one by the loop. */
    final Step last(List<CoreExpression> expressions, Function<List<CoreExpression>, CoreExpression> rebuild) {
        if (expressions.isEmpty()) {
            return done(rebuild.apply(expressions));
        }
        List<CoreExpression> rewritten = rewrite(expressions.subList(0, expressions.size() - 1));
        return new Then(expressions.getLast(), last -> {
            rewritten.add(last);
            return rebuild.apply(rewritten);
        });
    }

    /** The match with its clauses rewritten; its scrutinee is. */
    final Step clauses(Match match) {
        List<Clause> clauses = new ArrayList<>();
        for (Clause clause : match.clauses().subList(0, match.clauses().size() - 1)) {
            CorePattern pattern = rewrite(clause.pattern());
            Optional<CoreExpression> guard = clause.guard().map(this::rewrite);
            clauses.add(new Clause(pattern, guard, rewrite(clause.body()), span(clause.span())));
        }
        Clause last = match.clauses().getLast();
        CorePattern pattern = rewrite(last.pattern());
        Optional<CoreExpression> guard = last.guard().map(this::rewrite);
        return new Then(last.body(), body -> {
            clauses.add(new Clause(pattern, guard, body, span(last.span())));
            return new Match(match.scrutinee(), clauses, match.kind(), span(match.subject()), span(match.span()));
        });
    }

    /** The pattern with its variables bound anew and the functions of its active patterns rewritten. */
    final CorePattern rewrite(CorePattern pattern) {
        return switch (pattern) {
            case CorePattern.Any _, CorePattern.Constant _, CorePattern.EnumConstant _, CorePattern.Null _ -> pattern;
            case CorePattern.Bind(var variable, var inner, var span) -> new CorePattern.Bind(binder(variable), rewrite(inner), span);
            case CorePattern.Case(var union, var tag, var fields, var span) -> new CorePattern.Case(union, tag, patterns(fields), span);
            case CorePattern.Product(var layout, var names, var fields, var span) ->
                new CorePattern.Product(layout, names, patterns(fields), span);
            case CorePattern.ArrayOf(var items, var span) -> new CorePattern.ArrayOf(patterns(items), span);
            case CorePattern.Or(var left, var right, var span) -> new CorePattern.Or(rewrite(left), rewrite(right), span);
            case CorePattern.And(var parts, var span) -> new CorePattern.And(patterns(parts), span);
            case CorePattern.TypeTest(var type, var inner, var span) -> new CorePattern.TypeTest(type, rewrite(inner), span);
            case CorePattern.View(var function, var key, var result, var span) ->
                new CorePattern.View(rewrite(function), key, rewrite(result), span);
        };
    }

    private List<CorePattern> patterns(List<CorePattern> patterns) {
        return patterns.stream().map(this::rewrite).toList();
    }
}
