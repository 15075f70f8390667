package fusabi.check;

import fusabi.source.Span;
import fusabi.syntax.Expression;
import fusabi.syntax.Identifier;
import fusabi.syntax.Literal;
import fusabi.syntax.LongIdentifier;
import fusabi.syntax.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Questions about the body of a computation expression as written, and pieces to translate it with. */
final class ComputationSyntax {

    private ComputationSyntax() {}

    /** Whether no {@code yield}, {@code yield!} or {@code ->} stands among the statements: then values are yielded without being told to. */
    static boolean isYieldFree(Expression body) {
        return switch (body) {
            case Expression.Yield(_, var bang, _) -> bang;
            case Expression.Sequence(var items, _) -> items.stream().allMatch(ComputationSyntax::isYieldFree);
            case Expression.If(_, var whenTrue, var whenFalse, _) -> isYieldFree(whenTrue)
                    && whenFalse.map(ComputationSyntax::isYieldFree).orElse(true);
            case Expression.Match(_, var clauses, _, _) -> clauses.stream().allMatch(clause -> isYieldFree(clause.body()));
            case Expression.TryWith(var tried, var clauses, _) -> isYieldFree(tried)
                    && clauses.stream().allMatch(clause -> isYieldFree(clause.body()));
            case Expression.TryFinally(var tried, _, _) -> isYieldFree(tried);
            case Expression.For(_, _, _, _, var inner, _) -> isYieldFree(inner);
            case Expression.ForIn(_, _, var inner, _) -> isYieldFree(inner);
            case Expression.While(_, var inner, _, _) -> isYieldFree(inner);
            case Expression.Let(_, _, _, var inner, _, _) -> isYieldFree(inner);
            case Expression.LetBang(_, _, var inner, _) -> isYieldFree(inner);
            default -> true;
        };
    }

    /** Whether the builder has nothing to do with it, as far as the outermost construct tells; lets, branches and sequences are looked into. */
    static boolean isSimple(Expression expression, Predicate<Expression> isOperation) {
        return switch (expression) {
            case Expression.For _, Expression.ForIn _, Expression.While _, Expression.Yield _, Expression.Return _, Expression.LetBang _,
                    Expression.DoBang _, Expression.TryWith _, Expression.TryFinally _ -> false;
            case Expression.Let(_, var isUse, _, var body, _, _) -> !isUse && isSimple(body, isOperation);
            case Expression.Sequence(var items, _) -> items.stream().allMatch(item -> isSimple(item, isOperation));
            case Expression.If(_, var whenTrue, var whenFalse, _) ->
                    isSimple(whenTrue, isOperation) && whenFalse.map(other -> isSimple(other, isOperation)).orElse(true);
            case Expression.Match(_, var clauses, var bang, _) ->
                    !bang && clauses.stream().allMatch(clause -> isSimple(clause.body(), isOperation));
            default -> !isOperation.test(expression);
        };
    }

    /** A function applied to arguments one after the other: the function first. */
    static List<Expression> applied(Expression expression) {
        List<Expression> parts = new ArrayList<>();
        Expression rest = expression;
        while (rest instanceof Expression.Application(var function, var argument, _, _)) {
            parts.addFirst(argument);
            rest = function;
        }
        parts.addFirst(rest);
        return parts;
    }

    /** The names a pattern binds, in order; {@code isVariable} tells names of values from names of cases. */
    static List<Identifier> variables(Pattern pattern, Predicate<String> isVariable) {
        List<Identifier> found = new ArrayList<>();
        collect(pattern, isVariable, found);
        return found;
    }

    private static void collect(Pattern pattern, Predicate<String> isVariable, List<Identifier> found) {
        switch (pattern) {
            case Pattern.Named(var name, var arguments, _) -> {
                if (arguments.isEmpty() && name.isSimple() && isVariable.test(name.text())) {
                    add(name.last(), found);
                }
                arguments.forEach(each -> collect(each, isVariable, found));
            }
            case Pattern.NamedFields(_, var fields, _) -> fields.forEach(field -> collect(field.pattern(), isVariable, found));
            case Pattern.As(var left, var right, _) -> {
                collect(left, isVariable, found);
                collect(right, isVariable, found);
            }
            case Pattern.Or(var left, _, _) -> collect(left, isVariable, found);
            case Pattern.And(var patterns, _) -> patterns.forEach(each -> collect(each, isVariable, found));
            case Pattern.Cons(var head, var tail, _) -> {
                collect(head, isVariable, found);
                collect(tail, isVariable, found);
            }
            case Pattern.Tuple(var items, _, _) -> items.forEach(each -> collect(each, isVariable, found));
            case Pattern.ListOf(var items, _) -> items.forEach(each -> collect(each, isVariable, found));
            case Pattern.ArrayOf(var items, _) -> items.forEach(each -> collect(each, isVariable, found));
            case Pattern.Record(var fields, _) -> fields.forEach(field -> collect(field.pattern(), isVariable, found));
            case Pattern.Annotated(var inner, _, _) -> collect(inner, isVariable, found);
            case Pattern.Attributed(_, var inner, _) -> collect(inner, isVariable, found);
            case Pattern.Parenthesized(var inner, _) -> collect(inner, isVariable, found);
            case Pattern.Optional(var name, _) -> add(name, found);
            case Pattern.Wildcard _, Pattern.Constant _, Pattern.TypeTest _, Pattern.Embedded _ -> { }
        }
    }

    private static void add(Identifier name, List<Identifier> found) {
        found.removeIf(other -> other.name().equals(name.name()));
        found.add(name);
    }

    static Expression name(Identifier identifier) {
        return new Expression.Name(LongIdentifier.of(identifier), identifier.span());
    }

    static Pattern variable(Identifier identifier) {
        return new Pattern.Named(LongIdentifier.of(identifier), List.of(), identifier.span());
    }

    static Expression unit(Span span) {
        return new Expression.Constant(new Literal.Unit(), span);
    }

    static Pattern unitPattern(Span span) {
        return new Pattern.Constant(new Literal.Unit(), span);
    }

    /** {@code fun (pattern) -> body}; when the pattern may not match, its own parentheses are shown with it. */
    static Expression function(Pattern pattern, Expression body) {
        return new Expression.Lambda(List.of(new Pattern.Parenthesized(pattern, pattern.span())), body, body.span());
    }

    /** {@code fun () -> body}. */
    static Expression delayed(Expression body) {
        return function(unitPattern(body.span()), body);
    }

    /** One value for all the names: nothing, the only one, or a tuple. */
    static Expression tuple(List<Identifier> names, Span span) {
        return switch (names.size()) {
            case 0 -> unit(span);
            case 1 -> name(names.getFirst());
            default -> new Expression.Tuple(names.stream().map(ComputationSyntax::name).toList(), false, span);
        };
    }

    /** A pattern that takes {@link #tuple} apart again. */
    static Pattern tuplePattern(List<Identifier> names, Span span) {
        return switch (names.size()) {
            case 0 -> unitPattern(span);
            case 1 -> variable(names.getFirst());
            default -> new Pattern.Tuple(names.stream().map(ComputationSyntax::variable).toList(), false, span);
        };
    }

    /** The first characters of a construct: its keyword. */
    static Span keyword(Span span, String word) {
        return new Span(span.file(), span.start(), Math.min(span.end(), span.start() + word.length()));
    }
}
