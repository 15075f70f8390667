package fusabi.check;

import fusabi.source.Diagnostic;
import fusabi.source.Span;
import fusabi.syntax.Expression;
import fusabi.syntax.Identifier;
import fusabi.syntax.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** {@code let!}, {@code and!} and {@code do!}: which of the builder's methods binds, and over which source. */
final class BindTranslator {
    /*
     * After RFC FS-1063: a body that only returns a value needs no Bind when the builder has BindReturn, and several sources are bound by BindN
     * where there is one, otherwise merged.
     */

    private final ComputationTranslator translator;
    private final BuilderCalls calls;
    private final OperationTranslator customOperations;

    BindTranslator(ComputationTranslator translator, BuilderCalls calls, OperationTranslator customOperations) {
        this.translator = translator;
        this.calls = calls;
        this.customOperations = customOperations;
    }

    /** One or several bindings with {@code !} and what follows them. */
    Expression bind(
            List<Expression.BangBinding> bindings, Expression inner, String construct, Span span, List<Identifier> variables,
                    boolean operations,
            UnaryOperator<Expression> wrap) {
        List<Expression> sources = bindings.stream().map(binding -> calls.source(binding.value())).toList();
        Expression plain = operations && customOperations.startsWithOperation(inner) ? null : simpleReturn(inner);
        if (bindings.size() == 1) {
            Pattern pattern = bindings.getFirst().pattern();
            if (plain != null && calls.builder().has("BindReturn")) {
                return wrap.apply(calls.call("BindReturn", span, sources.getFirst(), ComputationSyntax.function(pattern, plain)));
            }
            calls.need("Bind", construct, span);
            return bindWith("Bind", sources, pattern, inner, span, variables, operations, wrap);
        }
        Pattern together = new Pattern.Tuple(bindings.stream().map(Expression.BangBinding::pattern).toList(), false, span);
        int n = bindings.size();
        if (plain != null && calls.builder().has("Bind" + n + "Return")) {
            List<Expression> arguments = new ArrayList<>(sources);
            arguments.add(ComputationSyntax.function(together, plain));
            return wrap.apply(calls.call("Bind" + n + "Return", span, arguments));
        }
        if (calls.builder().has("Bind" + n)) {
            return bindWith("Bind" + n, sources, together, inner, span, variables, operations, wrap);
        }
        if (!calls.builder().has("MergeSources") && !calls.builder().has("MergeSources3")) {
            throw new RefusedComputation(Diagnostic.error(
                    "FS3343", "`let! … and! …` can only be used when the builder defines `Bind" + n + "` or `MergeSources` and `Bind`",
                            span));
        }
        Merged merged = merge(bindings.stream().map(Expression.BangBinding::pattern).toList(), sources, span);
        if (plain != null && calls.builder().has("BindReturn")) {
            return wrap.apply(calls.call("BindReturn", span, merged.source(), ComputationSyntax.function(merged.pattern(), plain)));
        }
        calls.need("Bind", construct, span);
        return bindWith("Bind", List.of(merged.source()), merged.pattern(), inner, span, variables, operations, wrap);
    }

    /** {@code match!}, which F# always gives to Bind, even where all rules only return. */
    Expression matched(
            Pattern pattern, Expression scrutinee, Expression match, Span span, List<Identifier> variables, UnaryOperator<Expression> wrap) {
        calls.need("Bind", "`match!`", span);
        return bindWith("Bind", List.of(calls.source(scrutinee)), pattern, match, span, variables, false, wrap);
    }

    private Expression bindWith(
            String method, List<Expression> sources, Pattern pattern, Expression inner, Span span, List<Identifier> variables,
                    boolean operations,
            UnaryOperator<Expression> wrap) {
        return translator.translate(inner, operations ? calls.extended(variables, pattern) : variables, operations, rest -> {
            List<Expression> arguments = new ArrayList<>(sources);
            arguments.add(ComputationSyntax.function(pattern, rest));
            return wrap.apply(calls.call(method, span, arguments));
        });
    }

    private record Merged(Expression source, Pattern pattern) {}

    /** Sources joined by the widest {@code MergeSources} there is; what is left over is merged first and stands last. */
    private Merged merge(List<Pattern> patterns, List<Expression> sources, Span span) {
        int n = sources.size();
        if (n == 1) {
            return new Merged(sources.getFirst(), patterns.getFirst());
        }
        int widest = calls.builder().has("MergeSources") ? 2 : 1;
        while (calls.builder().has("MergeSources" + (widest + 1))) {
            widest++;
        }
        int width = Math.min(n, Math.max(2, widest));
        List<Expression> arguments = new ArrayList<>(sources.subList(0, n <= width ? n : width - 1));
        List<Pattern> items = new ArrayList<>(patterns.subList(0, arguments.size()));
        if (arguments.size() < n) {
            Merged rest = merge(patterns.subList(items.size(), n), sources.subList(arguments.size(), n), span);
            items.add(rest.pattern());
            arguments.add(rest.source());
        }
        String method = arguments.size() == 2 ? "MergeSources" : "MergeSources" + arguments.size();
        calls.need(method, "`and!`", span);
        return new Merged(calls.call(method, span, arguments), new Pattern.Tuple(items, calls.builder().mergesIntoStruct(method), span));
    }

    /** The value of a body that does nothing but return one, perhaps after plain lets and choices; null when it does more. */
    private Expression simpleReturn(Expression body) {
        return switch (body) {
            case Expression.Return(var value, var bang, _) when !bang -> value;
            case Expression.Let(var isRecursive, var isUse, var bindings, var inner, var keyword, var span) when !isUse -> {
                Expression plain = simpleReturn(inner);
                yield plain == null ? null : new Expression.Let(isRecursive, false, bindings, plain, keyword, span);
            }
            case Expression.If(var condition, var whenTrue, var whenFalse, var span) when whenFalse.isPresent() -> {
                Expression yes = simpleReturn(whenTrue);
                Expression no = simpleReturn(whenFalse.get());
                yield yes == null || no == null ? null : new Expression.If(condition, yes, Optional.of(no), span);
            }
            case Expression.Match(var scrutinee, var clauses, var bang, var span) when !bang -> {
                List<Expression.Clause> plain = new ArrayList<>();
                for (Expression.Clause clause : clauses) {
                    Expression value = simpleReturn(clause.body());
                    if (value != null) {
                        plain.add(new Expression.Clause(clause.pattern(), clause.guard(), value, clause.span()));
                    }
                }
                yield plain.size() < clauses.size() ? null : new Expression.Match(scrutinee, plain, false, span);
            }
            case Expression.Sequence(var items, var span) -> {
                List<Expression> before = items.subList(0, items.size() - 1);
                Expression plain = before.stream().allMatch(item -> ComputationSyntax.isSimple(item, customOperations::startsWithOperation))
                        ? simpleReturn(items.getLast())
                        : null;
                if (plain == null) {
                    yield null;
                }
                List<Expression> all = new ArrayList<>(before);
                all.add(plain);
                yield new Expression.Sequence(all, span);
            }
            default -> null;
        };
    }
}
