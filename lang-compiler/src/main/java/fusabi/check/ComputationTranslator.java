package fusabi.check;

import fusabi.source.Diagnostic;
import fusabi.source.Span;
import fusabi.syntax.Binding;
import fusabi.syntax.Expression;
import fusabi.syntax.Identifier;
import fusabi.syntax.LongIdentifier;
import fusabi.syntax.Pattern;
import fusabi.types.CustomOperation;
import java.util.ArrayList;
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

    /** What the translation must know of the builder. */
    interface Builder {
        /** The name the builder is bound to while its expression is checked; no script can write it. */
        String name();

        boolean has(String method);

        /** Operations of that name, more than one when overloaded. */
        List<CustomOperation> operations(String name);

        /** Whether a name in a pattern is a variable rather than a case. */
        boolean isVariable(String name);
    }

    /** The rules of {@code try … with} as a function that raises the exception again when none of them takes it; one argument, a function. */
    static final String HANDLER = "@handler";
    /** Statement, what to do after it if its type is unit, what to do if not; in the last one a {@link #CHECKED} stands for the statement. */
    static final String IMPLICIT = "@implicit ";
    /** An expression that the {@link #IMPLICIT} with the same end of the name has checked already. */
    static final String CHECKED = "@checked ";
    /** A range as a sequence. */
    static final String RANGE = "@range";

    private static final String INTO = "into";

    /** A construct the builder cannot do: nothing of the expression is checked further. */
    static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Diagnostic diagnostic;

        Refused(Diagnostic diagnostic) {
            super(diagnostic.message(), null, false, false);
            this.diagnostic = diagnostic;
        }

        Diagnostic diagnostic() {
            return diagnostic;
        }
    }

    private final Builder builder;
    private final boolean implicitYields;
    private int counter;

    private ComputationTranslator(Builder builder, Expression body) {
        this.builder = builder;
        this.implicitYields = builder.has("Yield") && builder.has("Combine") && builder.has("Delay") && ComputationSyntax.isYieldFree(body);
    }

    /** The calls that the body stands for, or {@link Refused}. */
    static Expression translate(Builder builder, Expression body) {
        ComputationTranslator translator = new ComputationTranslator(builder, body);
        Expression inner = translator.translate(body, List.of(), true, UnaryOperator.identity());
        Span span = body.span();
        if (builder.has("Delay")) {
            inner = translator.call("Delay", span, ComputationSyntax.delayed(inner));
        }
        return builder.has("Run") ? translator.call("Run", span, inner) : inner;
    }

    private Expression call(String method, Span span, Expression... arguments) {
        return call(method, span, List.of(arguments));
    }

    private Expression call(String method, Span span, List<Expression> arguments) {
        Expression function = new Expression.Name(
                new LongIdentifier(List.of(new Identifier(builder.name(), span), new Identifier(method, span))), span);
        Expression argument = switch (arguments.size()) {
            case 0 -> ComputationSyntax.unit(span);
            case 1 -> arguments.getFirst() instanceof Expression.Tuple
                    ? new Expression.Parenthesized(arguments.getFirst(), arguments.getFirst().span())
                    : arguments.getFirst();
            default -> new Expression.Tuple(arguments, false, span);
        };
        return new Expression.Application(
                function, arguments.isEmpty() ? argument : new Expression.Parenthesized(argument, argument.span()), true, span);
    }

    private void need(String method, String construct, Span span) {
        if (!builder.has(method)) {
            throw new Refused(Diagnostic.error(
                    "FS0708", construct + " can only be used when the builder defines a `" + method + "` method", span));
        }
    }

    private Expression source(Expression value) {
        Expression plain = value instanceof Expression.Range ? range(value) : value;
        return builder.has("Source") ? call("Source", value.span(), plain) : plain;
    }

    private static Expression range(Expression range) {
        return new Expression.Native(RANGE, List.of(range), range.span());
    }

    private Expression zero(String construct, Span span) {
        need("Zero", construct, span);
        return call("Zero", span);
    }

    private Identifier fresh(Span span) {
        return new Identifier(builder.name() + "@" + ++counter, span);
    }

    /** A block of its own, in which no custom operation can stand. */
    private Expression block(Expression body) {
        return translate(body, List.of(), false, UnaryOperator.identity());
    }

    private List<Identifier> extended(List<Identifier> variables, Pattern pattern) {
        List<Identifier> all = new ArrayList<>(variables);
        for (Identifier each : ComputationSyntax.variables(pattern, builder::isVariable)) {
            all.removeIf(other -> other.name().equals(each.name()));
            all.add(each);
        }
        return all;
    }

    private Expression translate(Expression body, List<Identifier> variables, boolean operations, UnaryOperator<Expression> wrap) {
        return attempt(body, variables, operations, wrap).orElseGet(() -> last(body, variables, operations, wrap));
    }

    /** The last expression, when no method of the builder is meant for it. */
    private Expression last(Expression body, List<Identifier> variables, boolean operations, UnaryOperator<Expression> wrap) {
        Span span = body.span();
        if (body instanceof Expression.DoBang(var value, _)) {
            Expression after = builder.has("Return")
                    ? new Expression.Return(ComputationSyntax.unit(span), false, span)
                    : new Expression.Native("@zero", List.of(), span);
            return bind(List.of(new Expression.BangBinding(ComputationSyntax.unitPattern(span), value, span)), after, "`do!`", span,
                    variables,
                    operations, wrap);
        }
        if (body instanceof Expression.Native(var name, _, _) && name.equals("@zero")) {
            return wrap.apply(zero("`do!`", span));
        }
        if (implicitYields) {
            String key = builder.name() + ++counter;
            Expression yielded = call("Yield", span, checked(key, span));
            return wrap.apply(new Expression.Native(
                    IMPLICIT + key, List.of(body, builder.has("Zero") ? call("Zero", span) : ComputationSyntax.unit(span), yielded), span));
        }
        return wrap.apply(new Expression.Sequence(List.of(body, zero("an expression that is not a result", span)), span));
    }

    private static Expression checked(String key, Span span) {
        return new Expression.Native(CHECKED + key, List.of(), span);
    }

    /** The translation of what the builder has a method for; empty for any other expression. */
    private Optional<Expression> attempt(Expression body, List<Identifier> variables, boolean operations, UnaryOperator<Expression> wrap) {
        Optional<Expression> operation = operation(body, variables, operations, wrap);
        if (operation.isPresent()) {
            return operation;
        }
        Span span = body.span();
        return switch (body) {
            case Expression.Sequence(var items, _) -> Optional.of(sequence(items, variables, operations, wrap));
            case Expression.ForIn(var pattern, var source, var inner, _) -> Optional.of(
                    loop(pattern, source(source), inner, span, variables, operations, wrap));
            case Expression.For(var variable, var from, var to, var down, var inner, _) -> {
                Optional<Expression> step = down
                        ? Optional.of(new Expression.Constant(new fusabi.syntax.Literal.Int32(-1), from.span()))
                        : Optional.empty();
                Expression source = source(new Expression.Range(from, step, to, from.span().covering(to.span())));
                yield Optional.of(loop(ComputationSyntax.variable(variable), source, inner, span, variables, operations, wrap));
            }
            case Expression.While(var condition, var inner, var bang, _) -> Optional.of(
                    bang ? whileBang(condition, inner, span, variables, operations, wrap) : wrap.apply(whileLoop(condition, inner, span)));
            case Expression.TryWith(var tried, var clauses, _) -> {
                need("TryWith", "`try … with`", ComputationSyntax.keyword(span, "try"));
                need("Delay", "`try … with`", ComputationSyntax.keyword(span, "try"));
                Expression handler = new Expression.Native(HANDLER, List.of(new Expression.Function(translated(clauses), span, span)),
                        span);
                yield Optional.of(wrap.apply(call("TryWith", span, delay(block(tried), tried.span()), handler)));
            }
            case Expression.TryFinally(var tried, var cleanup, _) -> {
                need("TryFinally", "`try … finally`", ComputationSyntax.keyword(span, "try"));
                need("Delay", "`try … finally`", ComputationSyntax.keyword(span, "try"));
                yield Optional.of(wrap.apply(
                        call("TryFinally", span, delay(block(tried), tried.span()), ComputationSyntax.delayed(cleanup))));
            }
            case Expression.If(var condition, var whenTrue, var whenFalse, _) -> {
                Span head = new Span(span.file(), span.start(), Math.min(span.end(), condition.span().end() + " then".length()));
                Expression otherwise = whenFalse.isPresent() ? block(whenFalse.get()) : zero("`if` without `else`", head);
                yield Optional.of(wrap.apply(new Expression.If(condition, block(whenTrue), Optional.of(otherwise), span)));
            }
            case Expression.Match(var scrutinee, var clauses, var bang, _) -> {
                if (!bang) {
                    yield Optional.of(wrap.apply(new Expression.Match(scrutinee, translated(clauses), false, span)));
                }
                Identifier name = fresh(scrutinee.span());
                Expression match = new Expression.Match(ComputationSyntax.name(name), clauses, false, span);
                yield Optional.of(bind(List.of(new Expression.BangBinding(ComputationSyntax.variable(name), scrutinee, scrutinee.span())),
                        match,
                        "`match!`", ComputationSyntax.keyword(span, "match!"), variables, false, wrap));
            }
            case Expression.Let(var isRecursive, var isUse, var bindings, var inner, var keyword, _) -> {
                if (isUse) {
                    yield Optional.of(wrap.apply(use(bindings.getFirst(), inner, keyword, span)));
                }
                List<Identifier> more = variables;
                for (Binding binding : bindings) {
                    more = extended(more, binding.target() instanceof Binding.Target.Destructured(var pattern)
                            ? pattern
                            : ComputationSyntax.variable(((Binding.Target.Name) binding.target()).name()));
                }
                yield Optional.of(translate(inner, more, operations,
                        rest -> wrap.apply(new Expression.Let(isRecursive, false, bindings, rest, keyword, span))));
            }
            case Expression.LetBang(var isUse, var bindings, var inner, _) -> Optional.of(isUse
                    ? useBang(bindings.getFirst(), inner, span, variables, wrap)
                    : bind(bindings, inner, "`let!`", ComputationSyntax.keyword(span, "let!"), variables, operations, wrap));
            case Expression.Return(var value, var bang, _) -> {
                String method = bang ? "ReturnFrom" : "Return";
                String word = bang ? "return!" : "return";
                need(method, "`" + word + "`", ComputationSyntax.keyword(span, word));
                yield Optional.of(wrap.apply(call(method, span, bang ? source(value) : value)));
            }
            case Expression.Yield(var value, var bang, _) -> {
                String method = bang ? "YieldFrom" : "Yield";
                String word = bang ? "yield!" : "yield";
                need(method, "`" + word + "`", ComputationSyntax.keyword(span, word));
                yield Optional.of(wrap.apply(call(method, span, bang ? source(value) : value)));
            }
            default -> Optional.empty();
        };
    }

    private List<Expression.Clause> translated(List<Expression.Clause> clauses) {
        return clauses.stream().map(clause -> new Expression.Clause(clause.pattern(), clause.guard(), block(clause.body()),
                clause.span())).toList();
    }

    private Expression delay(Expression body, Span span) {
        return call("Delay", span, ComputationSyntax.delayed(body));
    }

    private Expression whileLoop(Expression condition, Expression inner, Span span) {
        Span head = new Span(span.file(), span.start(), condition.span().end());
        need("While", "`while`", head);
        need("Delay", "`while`", head);
        return call("While", span, ComputationSyntax.delayed(condition), delay(block(inner), inner.span()));
    }

    /** {@code while! e do b}: {@code let! go = e}, then while it says so, {@code b} and {@code e} again. */
    private Expression whileBang(
            Expression condition, Expression inner, Span span, List<Identifier> variables, boolean operations,
                    UnaryOperator<Expression> wrap) {
        Span at = condition.span();
        Identifier first = fresh(at);
        Identifier going = fresh(at);
        Identifier next = fresh(at);
        Expression again = new Expression.LetBang(
                false, List.of(new Expression.BangBinding(ComputationSyntax.variable(next), condition, at)),
                new Expression.Assign(ComputationSyntax.name(going), ComputationSyntax.name(next), at), at);
        Expression loop = new Expression.While(ComputationSyntax.name(going), new Expression.Sequence(List.of(inner, again), span), false,
                span);
        Binding binding = new Binding(
                "", List.of(), fusabi.syntax.Access.PUBLIC, false, true, new Binding.Target.Name(going, List.of(), List.of(), List.of()),
                Optional.empty(), ComputationSyntax.name(first), at);
        Expression whole = new Expression.Let(false, false, List.of(binding), loop, at, span);
        return bind(List.of(new Expression.BangBinding(ComputationSyntax.variable(first), condition, at)), whole, "`while!`",
                ComputationSyntax.keyword(span, "while!"), variables, operations, wrap);
    }

    private Expression loop(
            Pattern pattern, Expression source, Expression inner, Span span, List<Identifier> variables, boolean operations,
            UnaryOperator<Expression> wrap) {
        need("For", "`for`", ComputationSyntax.keyword(span, "for"));
        return translate(inner, operations ? extended(variables, pattern) : variables, operations,
                rest -> wrap.apply(call("For", span, source, ComputationSyntax.function(pattern, rest))));
    }

    private Expression use(Binding binding, Expression inner, Span keyword, Span span) {
        need("Using", "`use`", keyword);
        Pattern pattern = switch (binding.target()) {
            case Binding.Target.Name target when target.parameters().isEmpty() -> ComputationSyntax.variable(target.name());
            case Binding.Target.Destructured(Pattern.Wildcard wildcard) -> wildcard;
            case Binding.Target target -> throw new Refused(Diagnostic.error("FS1228", "`use` binds one name", target.span()));
        };
        Expression value = binding.result().isPresent()
                ? new Expression.Annotated(binding.body(), binding.result().get(), binding.body().span())
                : binding.body();
        return call("Using", span, value, ComputationSyntax.function(pattern, block(inner)));
    }

    private Expression useBang(
            Expression.BangBinding binding, Expression inner, Span span, List<Identifier> variables, UnaryOperator<Expression> wrap) {
        Span keyword = ComputationSyntax.keyword(span, "use!");
        need("Using", "`use!`", keyword);
        need("Bind", "`use!`", keyword);
        Pattern plain = binding.pattern();
        while (plain instanceof Pattern.Parenthesized(var within, _)) {
            plain = within;
        }
        Identifier name = switch (plain) {
            case Pattern.Named(var id, var arguments, _) when id.isSimple() && arguments.isEmpty() -> id.last();
            case Pattern.Annotated(Pattern.Named(var id, var arguments, _), _, _) when id.isSimple() && arguments.isEmpty() -> id.last();
            case Pattern.Wildcard(var at) -> fresh(at);
            case Pattern other -> throw new Refused(Diagnostic.error("FS1228", "`use!` binds one name", other.span()));
        };
        Expression using = call("Using", keyword, ComputationSyntax.name(name),
                ComputationSyntax.function(ComputationSyntax.variable(name), block(inner)));
        return wrap.apply(call("Bind", keyword, source(binding.value()), ComputationSyntax.function(ComputationSyntax.variable(name),
                using)));
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
            return bind(List.of(new Expression.BangBinding(ComputationSyntax.unitPattern(value.span()), value, span)), rest, "`do!`",
                    ComputationSyntax.keyword(span, "do!"), variables, operations, wrap);
        }
        Optional<Expression> translated = attempt(first, variables, false, UnaryOperator.identity());
        if (translated.isPresent()) {
            Span place = rest instanceof Expression.Sequence(var more, _) ? more.getFirst().span() : rest.span();
            need("Combine", "more than one step", place);
            need("Delay", "more than one step", place);
            return wrap.apply(call("Combine", span, translated.get(), delay(block(rest), rest.span())));
        }
        String key = builder.name() + ++counter;
        return translate(rest, variables, operations, after -> wrap.apply(implicitYields
                ? new Expression.Native(
                        IMPLICIT + key,
                        List.of(first, after, call("Combine", span, call("Yield", span, checked(key, span)), delay(after, after.span()))),
                                span)
                : new Expression.Sequence(List.of(first, after), span.covering(after.span()))));
    }

    private Expression bind(
            List<Expression.BangBinding> bindings, Expression inner, String construct, Span span, List<Identifier> variables,
                    boolean operations,
            UnaryOperator<Expression> wrap) {
        List<Expression> sources = bindings.stream().map(binding -> source(binding.value())).toList();
        Expression plain = operations && startsWithOperation(inner) ? null : simpleReturn(inner);
        if (bindings.size() == 1) {
            Pattern pattern = bindings.getFirst().pattern();
            if (plain != null && builder.has("BindReturn")) {
                return wrap.apply(call("BindReturn", span, sources.getFirst(), ComputationSyntax.function(pattern, plain)));
            }
            need("Bind", construct, span);
            return bindWith("Bind", sources, pattern, inner, span, variables, operations, wrap);
        }
        Pattern together = new Pattern.Tuple(bindings.stream().map(Expression.BangBinding::pattern).toList(), false, span);
        int n = bindings.size();
        if (plain != null && builder.has("Bind" + n + "Return")) {
            List<Expression> arguments = new ArrayList<>(sources);
            arguments.add(ComputationSyntax.function(together, plain));
            return wrap.apply(call("Bind" + n + "Return", span, arguments));
        }
        if (builder.has("Bind" + n)) {
            return bindWith("Bind" + n, sources, together, inner, span, variables, operations, wrap);
        }
        if (!builder.has("MergeSources") && !builder.has("MergeSources3")) {
            throw new Refused(Diagnostic.error(
                    "FS3343", "`let! … and! …` can only be used when the builder defines `Bind" + n + "` or `MergeSources` and `Bind`",
                            span));
        }
        Merged merged = merge(bindings.stream().map(Expression.BangBinding::pattern).toList(), sources, span);
        if (plain != null && builder.has("BindReturn")) {
            return wrap.apply(call("BindReturn", span, merged.source, ComputationSyntax.function(merged.pattern, plain)));
        }
        need("Bind", construct, span);
        return bindWith("Bind", List.of(merged.source), merged.pattern, inner, span, variables, operations, wrap);
    }

    private Expression bindWith(
            String method, List<Expression> sources, Pattern pattern, Expression inner, Span span, List<Identifier> variables,
                    boolean operations,
            UnaryOperator<Expression> wrap) {
        return translate(inner, operations ? extended(variables, pattern) : variables, operations, rest -> {
            List<Expression> arguments = new ArrayList<>(sources);
            arguments.add(ComputationSyntax.function(pattern, rest));
            return wrap.apply(call(method, span, arguments));
        });
    }

    private record Merged(Expression source, Pattern pattern) {}

    /** Sources joined by the widest {@code MergeSources} there is; what is left over is merged first and stands last. */
    private Merged merge(List<Pattern> patterns, List<Expression> sources, Span span) {
        int n = sources.size();
        if (n == 1) {
            return new Merged(sources.getFirst(), patterns.getFirst());
        }
        int widest = builder.has("MergeSources") ? 2 : 1;
        while (builder.has("MergeSources" + (widest + 1))) {
            widest++;
        }
        int width = Math.min(n, Math.max(2, widest));
        List<Expression> arguments = new ArrayList<>(sources.subList(0, n <= width ? n : width - 1));
        List<Pattern> items = new ArrayList<>(patterns.subList(0, arguments.size()));
        if (arguments.size() < n) {
            Merged rest = merge(patterns.subList(items.size(), n), sources.subList(arguments.size(), n), span);
            items.add(rest.pattern);
            arguments.add(rest.source);
        }
        String method = arguments.size() == 2 ? "MergeSources" : "MergeSources" + arguments.size();
        need(method, "`and!`", span);
        return new Merged(call(method, span, arguments), new Pattern.Tuple(items, false, span));
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
                Expression plain = before.stream().allMatch(item -> ComputationSyntax.isSimple(item, this::startsWithOperation))
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

    private boolean startsWithOperation(Expression body) {
        Expression first = body instanceof Expression.Sequence(var items, _) ? items.getFirst() : body;
        return !operationsOf(first).isEmpty();
    }

    private List<CustomOperation> operationsOf(Expression statement) {
        return ComputationSyntax.applied(statement).getFirst() instanceof Expression.Name(var name, _) && name.isSimple()
                ? builder.operations(name.text())
                : List.of();
    }

    /** A custom operation and what follows it, applied to everything before it; empty when the body begins with anything else. */
    private Optional<Expression> operation(Expression body, List<Identifier> variables, boolean operations,
            UnaryOperator<Expression> wrap) {
        if (!startsWithOperation(body)) {
            return Optional.empty();
        }
        Expression first = body instanceof Expression.Sequence(var items, _) ? items.getFirst() : body;
        CustomOperation operation = operationsOf(first).getFirst();
        Span span = ComputationSyntax.applied(first).getFirst().span();
        if (!operations) {
            throw new Refused(Diagnostic.error(
                    "FS3086", "the operation `" + operation.name()
                            + "` cannot stand inside `use`, `try`, `if`, `match` or after other results", span));
        }
        boolean bound = operation.is(CustomOperation.Trait.MAINTAINS_VARIABLE_SPACE_USING_BIND);
        String method = bound ? "Return" : "Yield";
        need(method, "the operation `" + operation.name() + "`", span);
        Expression before = wrap.apply(call(method, span, ComputationSyntax.tuple(variables, span)));
        return Optional.of(consume(variables, before, body));
    }

    private Expression consume(List<Identifier> before, Expression source, Expression body) {
        List<Identifier> variables = before;
        Expression data = source;
        List<Expression> items = body instanceof Expression.Sequence(var several, _) ? several : List.of(body);
        boolean bound = false;
        for (int i = 0; i < items.size(); i++) {
            Expression item = items.get(i);
            List<CustomOperation> candidates = operationsOf(item);
            Expression rest = i == items.size() - 1 ? item : new Expression.Sequence(items.subList(i, items.size()), item.span());
            if (candidates.isEmpty()) {
                return rebind(ComputationSyntax.tuplePattern(variables, item.span()), data, rest, bound, item.span(), variables);
            }
            List<Expression> parts = new ArrayList<>(ComputationSyntax.applied(item));
            Span span = parts.removeFirst().span();
            Optional<Pattern> into = into(parts, candidates.getFirst(), span);
            CustomOperation operation = overload(candidates, parts.size(), span);
            data = apply(operation, data, parts, variables, span);
            bound = operation.is(CustomOperation.Trait.MAINTAINS_VARIABLE_SPACE_USING_BIND);
            if (into.isPresent()) {
                if (i == items.size() - 1) {
                    throw new Refused(Diagnostic.error("FS3096", "something must follow `into`", span));
                }
                Expression after = new Expression.Sequence(items.subList(i + 1, items.size()), span);
                return rebind(into.get(), data, after, bound, span, List.of());
            }
            if (!bound && !operation.is(CustomOperation.Trait.MAINTAINS_VARIABLE_SPACE)) {
                variables = List.of();
            }
        }
        return data;
    }

    private Expression rebind(
            Pattern pattern, Expression data, Expression rest, boolean bound, Span span, List<Identifier> variables) {
        need(bound ? "Bind" : "For", "a step after a custom operation", span);
        return translate(rest, extended(variables, pattern), true,
                after -> call(bound ? "Bind" : "For", span, data, ComputationSyntax.function(pattern, after)));
    }

    private static CustomOperation overload(List<CustomOperation> candidates, int arguments, Span span) {
        for (CustomOperation each : candidates) {
            if (each.parameters() == arguments) {
                return each;
            }
        }
        CustomOperation first = candidates.getFirst();
        if (first.is(CustomOperation.Trait.IS_LIKE_JOIN)) {
            throw new Refused(Diagnostic.error("FS3097", "operations like `join` and `zip` are not part of Fusabi", span));
        }
        throw new Refused(Diagnostic.error(
                "FS3099", "the operation `" + first.name() + "` takes " + first.parameters() + " arguments, but is given " + arguments,
                        span));
    }

    private Expression apply(CustomOperation operation, Expression data, List<Expression> parts, List<Identifier> variables, Span span) {
        List<Expression> arguments = new ArrayList<>();
        arguments.add(data);
        for (int i = 0; i < parts.size(); i++) {
            arguments.add(operation.projections().contains(i)
                    ? ComputationSyntax.function(ComputationSyntax.tuplePattern(variables, span), parts.get(i))
                    : parts.get(i));
        }
        return call(operation.method(), span, arguments);
    }

    /** Takes {@code into name} off the end of the arguments. */
    private static Optional<Pattern> into(List<Expression> parts, CustomOperation operation, Span span) {
        int n = parts.size();
        if (n < 2 || !(parts.get(n - 2) instanceof Expression.Name(var word, _)) || !word.text().equals(INTO)
                || !(parts.get(n - 1) instanceof Expression.Name(var name, _)) || !name.isSimple()) {
            return Optional.empty();
        }
        if (!operation.is(CustomOperation.Trait.ALLOWS_INTO)) {
            throw new Refused(Diagnostic.error("FS3095", "the operation `" + operation.name() + "` cannot be followed by `into`", span));
        }
        parts.subList(n - 2, n).clear();
        return Optional.of(ComputationSyntax.variable(name.last()));
    }
}
