package fusabi.check;

import fusabi.source.Diagnostic;
import fusabi.source.Span;
import fusabi.syntax.Binding;
import fusabi.syntax.Expression;
import fusabi.syntax.Identifier;
import fusabi.syntax.Literal;
import fusabi.syntax.Pattern;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A computation expression in terms of its builder's methods. */
final class ComputationTranslator {
    /*
     * The translation T of the F# specification, section 6.3.10, with and! after RFC FS-1063 and implicit yields after RFC FS-1076. As there, a
     * statement is translated in a context ("wrap") into which its translation goes, because a custom operation applies to everything before it:
     * in "for x in xs do where (x > 1); select x" the operations stand outside the For call. The variables in scope are kept for that.
     *
     * Where F#'s tree has a node that no syntax of ours has, a Native with a name that begins with @ stands for it; ComputationChecker knows these.
     */

    /** The rules of {@code try … with} as a function that raises the exception again when none of them takes it; one argument, a function. */
    static final String HANDLER = "@handler";
    /** Statement, what to do after it if its type is unit, what to do if not; in the last one a {@link #CHECKED} stands for the statement. */
    static final String IMPLICIT = "@implicit ";
    /** An expression that the {@link #IMPLICIT} with the same end of the name has checked already. */
    static final String CHECKED = "@checked ";
    /** A range as a sequence. */
    static final String RANGE = "@range";

    private final ComputationBuilder builder;
    private final boolean implicitYields;
    private final BuilderCalls calls;
    private final OperationTranslator customOperations;
    private final BindTranslator binds;

    private ComputationTranslator(ComputationBuilder builder, Expression body) {
        this.builder = builder;
        this.implicitYields = builder.has("Yield") && builder.has("Combine") && builder.has("Delay") && ComputationSyntax.isYieldFree(body);
        this.calls = new BuilderCalls(builder);
        this.customOperations = new OperationTranslator(this, calls);
        this.binds = new BindTranslator(this, calls, customOperations);
    }

    /** The calls that the body stands for, or {@link RefusedComputation}. */
    static Expression translate(ComputationBuilder builder, Expression body) {
        ComputationTranslator translator = new ComputationTranslator(builder, body);
        Expression inner = translator.translate(body, List.of(), true, UnaryOperator.identity());
        Span span = body.span();
        if (builder.has("Delay")) {
            inner = translator.calls.call("Delay", span, ComputationSyntax.delayed(inner));
        }
        return builder.has("Run") ? translator.calls.call("Run", span, inner) : inner;
    }

    /** A block of its own, in which no custom operation can stand. */
    private Expression block(Expression body) {
        return translate(body, List.of(), false, UnaryOperator.identity());
    }

    /** The translation of a body in its context: the variables in scope, whether custom operations can stand, where the result goes. */
    Expression translate(Expression body, List<Identifier> variables, boolean operations, UnaryOperator<Expression> wrap) {
        return attempt(body, variables, operations, wrap).orElseGet(() -> last(body, variables, operations, wrap));
    }

    /** The last expression, when no method of the builder is meant for it. */
    private Expression last(Expression body, List<Identifier> variables, boolean operations, UnaryOperator<Expression> wrap) {
        Span span = body.span();
        if (body instanceof Expression.DoBang(var value, _)) {
            Expression after = builder.has("Return")
                    ? new Expression.Return(ComputationSyntax.unit(span), false, span)
                    : new Expression.Native("@zero", List.of(), span);
            return binds.bind(List.of(new Expression.BangBinding(ComputationSyntax.unitPattern(span), value, span)), after, "`do!`", span,
                    variables,
                    operations, wrap);
        }
        if (body instanceof Expression.Native(var name, _, _) && name.equals("@zero")) {
            return wrap.apply(calls.zero("`do!`", span));
        }
        if (implicitYields) {
            String key = calls.key();
            Expression none = builder.has("Zero") ? calls.call("Zero", span) : ComputationSyntax.unit(span);
            return wrap.apply(new Expression.Native(IMPLICIT + key, List.of(body, none, yielded(key, span)), span));
        }
        return wrap.apply(new Expression.Sequence(List.of(body, calls.zero("an expression that is not a result", span)), span));
    }

    /** The translation of what the builder has a method for; empty for any other expression. */
    private Optional<Expression> attempt(Expression body, List<Identifier> variables, boolean operations, UnaryOperator<Expression> wrap) {
        Optional<Expression> operation = customOperations.operation(body, variables, operations, wrap);
        if (operation.isPresent()) {
            return operation;
        }
        Span span = body.span();
        return switch (body) {
            case Expression.Sequence(var items, _) -> Optional.of(sequence(items, variables, operations, wrap));
            case Expression.ForIn(var pattern, var source, var inner, _) -> Optional.of(
                    loop(pattern, calls.source(source), inner, span, variables, operations, wrap));
            case Expression.For(var variable, var from, var to, var down, var inner, _) -> {
                Optional<Expression> step = down
                        ? Optional.of(new Expression.Constant(new Literal.Int32(-1), from.span()))
                        : Optional.empty();
                Expression source = calls.source(new Expression.Range(from, step, to, from.span().covering(to.span())));
                yield Optional.of(loop(ComputationSyntax.variable(variable), source, inner, span, variables, operations, wrap));
            }
            case Expression.While(var condition, var inner, var bang, _) -> Optional.of(
                    bang ? whileBang(condition, inner, span, variables, operations, wrap) : wrap.apply(whileLoop(condition, inner, span)));
            case Expression.TryWith(var tried, var clauses, _) -> {
                calls.need("TryWith", "`try … with`", ComputationSyntax.keyword(span, "try"));
                calls.need("Delay", "`try … with`", ComputationSyntax.keyword(span, "try"));
                Expression handler = new Expression.Native(HANDLER, List.of(new Expression.Function(translated(clauses), span, span)),
                        span);
                yield Optional.of(wrap.apply(calls.call("TryWith", span, calls.delay(block(tried), tried.span()), handler)));
            }
            case Expression.TryFinally(var tried, var cleanup, _) -> {
                calls.need("TryFinally", "`try … finally`", ComputationSyntax.keyword(span, "try"));
                calls.need("Delay", "`try … finally`", ComputationSyntax.keyword(span, "try"));
                yield Optional.of(wrap.apply(
                        calls.call("TryFinally", span, calls.delay(block(tried), tried.span()), ComputationSyntax.delayed(cleanup))));
            }
            case Expression.If(var condition, var whenTrue, var whenFalse, _) -> {
                Span head = new Span(span.file(), span.start(), Math.min(span.end(), condition.span().end() + " then".length()));
                Expression otherwise = whenFalse.isPresent() ? block(whenFalse.get()) : calls.zero("`if` without `else`", head);
                yield Optional.of(wrap.apply(new Expression.If(condition, block(whenTrue), Optional.of(otherwise), span)));
            }
            case Expression.Match(var scrutinee, var clauses, var bang, _) -> {
                if (!bang) {
                    yield Optional.of(wrap.apply(new Expression.Match(scrutinee, translated(clauses), false, span)));
                }
                Identifier name = calls.fresh(scrutinee.span());
                Expression match = new Expression.Match(ComputationSyntax.name(name), clauses, false, span);
                yield Optional.of(binds.matched(
                        ComputationSyntax.variable(name), scrutinee, match, ComputationSyntax.keyword(span, "match!"), variables, wrap));
            }
            case Expression.Let(var isRecursive, var isUse, var bindings, var inner, var keyword, _) -> {
                if (isUse) {
                    yield Optional.of(wrap.apply(use(bindings.getFirst(), inner, keyword, span)));
                }
                List<Identifier> more = variables;
                for (Binding binding : bindings) {
                    more = calls.extended(more, binding.target() instanceof Binding.Target.Destructured(var pattern)
                            ? pattern
                            : ComputationSyntax.variable(((Binding.Target.Name) binding.target()).name()));
                }
                yield Optional.of(translate(inner, more, operations,
                        rest -> wrap.apply(new Expression.Let(isRecursive, false, bindings, rest, keyword, span))));
            }
            case Expression.LetBang(var isUse, var bindings, var inner, _) -> Optional.of(isUse
                    ? useBang(bindings.getFirst(), inner, span, variables, wrap)
                    : binds.bind(bindings, inner, "`let!`", ComputationSyntax.keyword(span, "let!"), variables, operations, wrap));
            case Expression.Return(var value, var bang, _) -> {
                String method = bang ? "ReturnFrom" : "Return";
                String word = bang ? "return!" : "return";
                calls.need(method, "`" + word + "`", ComputationSyntax.keyword(span, word));
                yield Optional.of(wrap.apply(calls.call(method, span, bang ? calls.source(value) : value)));
            }
            case Expression.Yield(var value, var bang, _) -> {
                String method = bang ? "YieldFrom" : "Yield";
                String word = bang ? "yield!" : "yield";
                calls.need(method, "`" + word + "`", ComputationSyntax.keyword(span, word));
                yield Optional.of(wrap.apply(calls.call(method, span, bang ? calls.source(value) : value)));
            }
            default -> Optional.empty();
        };
    }

    private Expression yielded(String key, Span span) {
        return calls.call("Yield", span, BuilderCalls.checked(key, span));
    }

    private List<Expression.Clause> translated(List<Expression.Clause> clauses) {
        return clauses.stream().map(clause -> new Expression.Clause(clause.pattern(), clause.guard(), block(clause.body()),
                clause.span())).toList();
    }

    private Expression whileLoop(Expression condition, Expression inner, Span span) {
        Span head = new Span(span.file(), span.start(), condition.span().end());
        calls.need("While", "`while`", head);
        calls.need("Delay", "`while`", head);
        return calls.call("While", span, ComputationSyntax.delayed(condition), calls.delay(block(inner), inner.span()));
    }

    /** {@code while! e do b}: {@code let! go = e}, then while it says so, {@code b} and {@code e} again. */
    private Expression whileBang(
            Expression condition, Expression inner, Span span, List<Identifier> variables, boolean operations,
                    UnaryOperator<Expression> wrap) {
        Span at = condition.span();
        Identifier first = calls.fresh(at);
        Identifier going = calls.fresh(at);
        Identifier next = calls.fresh(at);
        Expression again = new Expression.LetBang(
                false, List.of(new Expression.BangBinding(ComputationSyntax.variable(next), condition, at)),
                new Expression.Assign(ComputationSyntax.name(going), ComputationSyntax.name(next), at), at);
        Expression loop = new Expression.While(ComputationSyntax.name(going), new Expression.Sequence(List.of(inner, again), span), false,
                span);
        Binding binding = new Binding(
                "", List.of(), fusabi.syntax.Access.PUBLIC, false, true, new Binding.Target.Name(going, List.of(), List.of(), List.of()),
                Optional.empty(), ComputationSyntax.name(first), at);
        Expression whole = new Expression.Let(false, false, List.of(binding), loop, at, span);
        return binds.bind(List.of(new Expression.BangBinding(ComputationSyntax.variable(first), condition, at)), whole, "`while!`",
                ComputationSyntax.keyword(span, "while!"), variables, operations, wrap);
    }

    private Expression loop(
            Pattern pattern, Expression source, Expression inner, Span span, List<Identifier> variables, boolean operations,
            UnaryOperator<Expression> wrap) {
        calls.need("For", "`for`", ComputationSyntax.keyword(span, "for"));
        return translate(inner, operations ? calls.extended(variables, pattern) : variables, operations,
                rest -> wrap.apply(calls.call("For", span, source, ComputationSyntax.function(pattern, rest))));
    }

    private Expression use(Binding binding, Expression inner, Span keyword, Span span) {
        calls.need("Using", "`use`", keyword);
        Pattern pattern = switch (binding.target()) {
            case Binding.Target.Name target when target.parameters().isEmpty() -> ComputationSyntax.variable(target.name());
            case Binding.Target.Destructured(Pattern.Wildcard wildcard) -> wildcard;
            case Binding.Target target -> throw new RefusedComputation(Diagnostic.error("FS1228", "`use` binds one name", target.span()));
        };
        Expression value = binding.result().isPresent()
                ? new Expression.Annotated(binding.body(), binding.result().get(), binding.body().span())
                : binding.body();
        return calls.call("Using", span, value, ComputationSyntax.function(pattern, block(inner)));
    }

    private Expression useBang(
            Expression.BangBinding binding, Expression inner, Span span, List<Identifier> variables, UnaryOperator<Expression> wrap) {
        Span keyword = ComputationSyntax.keyword(span, "use!");
        calls.need("Using", "`use!`", keyword);
        calls.need("Bind", "`use!`", keyword);
        Pattern plain = binding.pattern().unparenthesized();
        Identifier name = switch (plain) {
            case Pattern.Named(var id, var arguments, _) when id.isSimple() && arguments.isEmpty() -> id.last();
            case Pattern.Annotated(Pattern.Named(var id, var arguments, _), _, _) when id.isSimple() && arguments.isEmpty() -> id.last();
            case Pattern.Wildcard(var at) -> calls.fresh(at);
            case Pattern other -> throw new RefusedComputation(Diagnostic.error("FS1228", "`use!` binds one name", other.span()));
        };
        Expression using = calls.call("Using", keyword, ComputationSyntax.name(name),
                ComputationSyntax.function(ComputationSyntax.variable(name), block(inner)));
        return wrap.apply(calls.call(
                "Bind", keyword, calls.source(binding.value()), ComputationSyntax.function(ComputationSyntax.variable(name), using)));
    }

    private Expression sequence(List<Expression> items, List<Identifier> variables, boolean operations, UnaryOperator<Expression> wrap) {
        Expression first = items.getFirst();
        if (items.size() == 1) {
            return translate(first, variables, operations, wrap);
        }
        List<Expression> others = items.subList(1, items.size());
        Expression rest = others.size() == 1
                ? others.getFirst()
                : new Expression.Sequence(others, others.getFirst().span().covering(others.getLast().span()));
        Span span = first.span();
        if (first instanceof Expression.DoBang(var value, _)) {
            return binds.bind(List.of(new Expression.BangBinding(ComputationSyntax.unitPattern(value.span()), value, span)), rest, "`do!`",
                    ComputationSyntax.keyword(span, "do!"), variables, operations, wrap);
        }
        Optional<Expression> translated = attempt(first, variables, false, UnaryOperator.identity());
        if (translated.isPresent()) {
            Span place = rest instanceof Expression.Sequence(var more, _) ? more.getFirst().span() : rest.span();
            calls.need("Combine", "more than one step", place);
            calls.need("Delay", "more than one step", place);
            return wrap.apply(calls.call("Combine", span, translated.get(), calls.delay(block(rest), rest.span())));
        }
        String key = calls.key();
        return translate(rest, variables, operations, after -> wrap.apply(implicitYields
                ? new Expression.Native(
                        IMPLICIT + key,
                        List.of(first, after, calls.call("Combine", span, yielded(key, span), calls.delay(after, after.span()))),
                                span)
                : new Expression.Sequence(List.of(first, after), span.covering(after.span()))));
    }
}
