package fusabi.emit;

import fusabi.core.CoreChildren;
import fusabi.core.CoreExpression;
import fusabi.core.CoreExpression.*;
import fusabi.core.Intrinsic;
import fusabi.core.Variable;
import fusabi.source.Span;
import fusabi.syntax.Literal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Replaces calls of inline functions and of functions known on the spot by their bodies, and variables by what is known of them. */
final class Inliner extends CoreRewriter {
    /*
     * Peyton Jones and Marlow, "Secrets of the Glasgow Haskell Compiler inliner", JFP 12(4), 2002, in small. A call becomes a let for each argument,
     * which keeps order and number of evaluations; then the lets are simplified away where that is safe. A function that is mentioned once is put
     * there before it is simplified itself ("pre-inline unconditionally"), so that nesting does not make the work double at every level.
     *
     * Invariant: what is in `known` may stand for its variable anywhere in the variable's scope. Atoms are simplified, functions are not yet.
     */

    /** So many calls of inline functions are replaced in a definition; what is more stays a call, which does the same. */
    private static final int INLINED_CALLS = 4_000;
    private static final int LARGE_CLEANUP = 40;

    private final InlineFunctions inlineFunctions;
    private final Occurrences occurrences = new Occurrences();
    private final Map<Variable, CoreExpression> known = new IdentityHashMap<>();
    /** The exceptions being handled around here, innermost first: what {@code reraise ()}, an inline function, raises again. */
    private final Deque<Variable> handled = new ArrayDeque<>();
    /** Variables that hold formats without arguments. */
    private final Set<Variable> formats = new HashSet<>();
    private int budget = INLINED_CALLS;

    Inliner(InlineFunctions inlineFunctions) {
        this.inlineFunctions = inlineFunctions;
    }

    /** The simplified body of a definition. */
    CoreExpression simplify(CoreExpression body) {
        occurrences.add(body);
        return rewrite(body);
    }

    @Override
    Step step(CoreExpression expression) {
        return switch (expression) {
            case Local local -> local(local);
            case Apply apply -> apply(apply);
            case Let let -> let(let);
            case Lambda(var name, var parameters, var body, var span) -> new Then(body, rewritten -> Functions.made(name, parameters, rewritten, span));
            case If branch -> branch(branch);
            case Sequence(var items, var span) -> sequence(items, span);
            case Arithmetic(var operation, var kind, var operands, var span) ->
                new Done(Folding.fold(new Arithmetic(operation, kind, rewrite(operands), span)));
            case Primitive(var intrinsic, var operands, var span) when isReraise(intrinsic, operands) && !handled.isEmpty() ->
                new Done(new Primitive(intrinsic, List.of(new Local(handled.peek(), span)), span));
            case Primitive(var intrinsic, var operands, var span) -> new Done(Folding.fold(new Primitive(intrinsic, rewrite(operands), span)));
            case CallNative(var name, var arguments, var span) -> new Done(Folding.fold(new CallNative(name, rewrite(arguments), span), formats));
            case Match match -> match(match);
            case TryWith(var body, var exception, var handler, var span) -> {
                CoreExpression attempted = rewrite(body);
                handled.push(exception);
                CoreExpression rewritten = rewrite(handler);
                handled.pop();
                yield new Done(new TryWith(attempted, exception, rewritten, span));
            }
            case TryFinally(var body, var cleanup, var span) -> tryFinally(rewrite(body), rewrite(cleanup), span);
            default -> children(expression);
        };
    }

    // ---- variables

    private Step local(Local local) {
        CoreExpression value = known.get(local.variable());
        if (value == null) {
            return new Done(local);
        }
        return Effects.isAtom(value) ? new Done(atom(value)) : new Then(use(local.variable(), value), whole -> whole);
    }

    /** A function to put in the variable's place: itself, when it is not needed anywhere else. */
    private CoreExpression use(Variable variable, CoreExpression function) {
        if (Effects.isAtom(function)) {
            return atom(function);
        }
        if (occurrences.isUsedOnce(variable)) {
            known.remove(variable);
            return function;
        }
        CoreExpression copy = CoreCopier.copy(function);
        occurrences.add(copy);
        return copy;
    }

    private CoreExpression atom(CoreExpression value) {
        if (value instanceof Local(var variable, _)) {
            occurrences.mention(variable);
        }
        return value;
    }

    private Step let(Let let) {
        Variable variable = let.variable();
        CoreExpression value = let.value() instanceof Local(var other, _) && known.containsKey(other)
                ? use(other, known.get(other)) : let.value();
        if (variable.isMutable()) {
            CoreExpression rewritten = rewrite(value);
            return new Then(let.body(), body -> new Let(variable, rewritten, body, let.span()));
        }
        if (occurrences.isUnused(variable) && Effects.isDroppable(value)) {
            return new Then(let.body(), body -> body);
        }
        if (value instanceof Lambda lambda && (occurrences.mayMoveFunction(variable) || Functions.isTiny(lambda))) {
            known.put(variable, lambda);
            return new Then(let.body(), body -> body);
        }
        if (value instanceof Let && Functions.endsInFunction(value)) {
            return new Then(Functions.outwards(value, function -> new Let(variable, function, let.body(), let.span())), whole -> whole);
        }
        if (value instanceof Let(var outer, var first, var rest, var span) && Functions.isPartial(rest)) {
            return new Then(new Let(outer, first, new Let(variable, rest, let.body(), let.span()), span), whole -> whole);
        }
        if (value instanceof Apply partial && Functions.isPartial(partial)) {
            return partial(let, partial);
        }
        return bound(variable, rewrite(value), let);
    }

    /** A function and its first arguments: where it is called with the others, all are given at once. */
    private Step partial(Let let, Apply partial) {
        FunctionValue function = (FunctionValue) partial.function();
        Optional<Lambda> inlined = inlined(function.symbol(), partial.span());
        if (inlined.isPresent()) {
            CoreExpression rest = Functions.applied(inlined.get(), partial.arguments(), partial.span());
            return new Then(new Let(let.variable(), rest, let.body(), let.span()), whole -> whole);
        }
        if (!occurrences.isOnlyCalled(let.variable())) {
            return bound(let.variable(), rewrite(partial), let);
        }
        List<CoreExpression> atoms = new ArrayList<>();
        List<Variable> variables = new ArrayList<>();
        for (CoreExpression _ : partial.arguments()) {
            Variable variable = Variable.of("given");
            variables.add(variable);
            atoms.add(new Local(variable, partial.span()));
            occurrences.mention(variable);
        }
        known.put(let.variable(), new Apply(function, atoms, partial.span()));
        CoreExpression result = let.body();
        for (int i = variables.size() - 1; i >= 0; i--) {
            result = new Let(variables.get(i), partial.arguments().get(i), result, partial.span());
        }
        return new Then(result, whole -> whole);
    }

    /** The rest of a let whose value is simplified. What is bound on the way to a function comes first, so that the function is known. */
    private Step bound(Variable variable, CoreExpression rewritten, Let let) {
        if (rewritten instanceof Let && Functions.endsInFunction(rewritten)) {
            Then inner = simply(variable, Functions.endOf(rewritten), let);
            return new Then(inner.next(), body -> Functions.outwards(rewritten, _ -> inner.rebuild().apply(body)));
        }
        return simply(variable, rewritten, let);
    }

    private Then simply(Variable variable, CoreExpression rewritten, Let let) {
        if (Effects.isAtom(rewritten)) {
            known.put(variable, rewritten);
            if (rewritten instanceof Local(var other, _)) {
                occurrences.forget(other);
            }
            return new Then(let.body(), body -> body);
        }
        if (Folding.isPlainFormat(rewritten)) {
            formats.add(variable);
        }
        return new Then(let.body(), body -> finished(variable, rewritten, body, let.span()));
    }

    private CoreExpression finished(Variable variable, CoreExpression value, CoreExpression body, Span span) {
        if (occurrences.isUsedOnce(variable)) {
            Optional<CoreExpression> shorter = FirstUse.substitute(variable, value, body);
            if (shorter.isPresent()) {
                return shorter.get();
            }
        }
        return new Let(variable, value, body, span);
    }

    // ---- calls

    private Step apply(Apply apply) {
        List<CoreExpression> arguments = apply.arguments();
        Span span = apply.span();
        CoreExpression function = apply.function();
        if (function instanceof Local(var variable, _) && known.containsKey(variable)) {
            function = use(variable, known.get(variable));
        }
        return switch (function) {
            case Lambda lambda -> new Then(Functions.applied(lambda, arguments, span), whole -> whole);
            case FunctionValue(var symbol, var arity, var at) -> inlined(symbol, span)
                    .<Step>map(lambda -> new Then(Functions.applied(lambda, arguments, span), whole -> whole))
                    .orElseGet(() -> children(new Apply(new FunctionValue(symbol, arity, at), arguments, span)));
            case Apply(var inner, var first, _) when Functions.takesMore(inner, first.size()) -> {
                List<CoreExpression> all = new ArrayList<>(first);
                all.addAll(arguments);
                yield new Then(new Apply(inner, all, span), whole -> whole);
            }
            case Let(var variable, var value, var body, var at) ->
                new Then(new Let(variable, value, new Apply(body, arguments, span), at), whole -> whole);
            default -> {
                CoreExpression head = rewrite(function);
                yield Functions.endsInFunction(head)
                        ? new Then(new Apply(head, arguments, span), whole -> whole)
                        : last(arguments, list -> new Apply(head, list, span));
            }
        };
    }

    /** A copy of the inline function with this symbol. */
    private Optional<Lambda> inlined(String symbol, Span place) {
        Optional<Lambda> copy = budget == 0 ? Optional.empty() : inlineFunctions.copy(symbol, place);
        copy.ifPresent(function -> {
            budget--;
            occurrences.add(function);
        });
        return copy;
    }

    // ---- the rest

    private Step match(Match match) {
        CoreExpression scrutinee = rewrite(match.scrutinee());
        Match known = new Match(scrutinee, match.clauses(), match.kind(), match.subject(), match.span());
        return Folding.fold(known).<Step>map(body -> new Then(body, whole -> whole)).orElseGet(() -> clauses(known));
    }

    private Step branch(If branch) {
        CoreExpression condition = rewrite(branch.condition());
        if (condition instanceof CoreExpression.Constant(Literal.Bool(var value), _)) {
            return new Then(value ? branch.whenTrue() : branch.whenFalse(), whole -> whole);
        }
        CoreExpression whenTrue = rewrite(branch.whenTrue());
        return new Then(branch.whenFalse(), whenFalse -> new If(condition, whenTrue, whenFalse, branch.span()));
    }

    private Step sequence(List<CoreExpression> items, Span span) {
        List<CoreExpression> kept = new ArrayList<>();
        for (CoreExpression item : items.subList(0, items.size() - 1)) {
            CoreExpression rewritten = rewrite(item);
            if (!Effects.isDroppable(rewritten)) {
                kept.add(rewritten);
            }
        }
        return new Then(items.getLast(), last -> {
            if (kept.isEmpty()) {
                return last;
            }
            kept.add(last);
            return new Sequence(kept, span);
        });
    }

    /** Whether this raises again whatever is being handled. */
    private static boolean isReraise(Intrinsic intrinsic, List<CoreExpression> operands) {
        return intrinsic == Intrinsic.RERAISE && operands.getFirst() instanceof CoreExpression.Constant(Literal.Unit _, _);
    }

    /** The cleanup is emitted twice, so a large one becomes a function. */
    private Step tryFinally(CoreExpression body, CoreExpression cleanup, Span span) {
        int[] size = {0};
        CoreChildren.forEachBelow(cleanup, _ -> size[0]++);
        if (size[0] <= LARGE_CLEANUP) {
            return new Done(new TryFinally(body, cleanup, span));
        }
        Variable function = Variable.of("finally");
        CoreExpression unit = new CoreExpression.Constant(new Literal.Unit(), span);
        CoreExpression call = new Apply(new Local(function, span), List.of(unit), span);
        return new Done(new Let(
                function, new Lambda("finally", List.of(Variable.of("_")), cleanup, span), new TryFinally(body, call, span), span));
    }
}
