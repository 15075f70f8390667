package fusabi.check;

import fusabi.core.CoreExpression;
import fusabi.core.CorePattern;
import fusabi.core.Intrinsic;
import fusabi.core.Variable;
import fusabi.resolve.ActivePattern;
import fusabi.resolve.Scope;
import fusabi.resolve.Value;
import fusabi.source.Span;
import fusabi.syntax.Binding;
import fusabi.syntax.Expression;
import fusabi.syntax.Pattern;
import fusabi.types.KnownTypes;
import fusabi.types.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Let-bindings inside expressions, and the blocks they stand in. */
final class BindingChecker {

    private final Session session;
    private final FunctionChecker functions;

    BindingChecker(Session session) {
        this.session = session;
        this.functions = new FunctionChecker(session);
    }

    FunctionChecker functions() {
        return functions;
    }

    /** What a let adds: the context after it, and the core around what follows. */
    record Bound(Context context, UnaryOperator<CoreExpression> wrap) {}

    /**
     * A chain of lets and statements; {@code last} checks what stands at its end. Iterative, so that a block of thousands of lines does not nest.
     */
    Code block(Expression expression, Context context, Body last) {
        List<UnaryOperator<CoreExpression>> wraps = new ArrayList<>();
        Expression current = expression;
        Context inner = context;
        while (true) {
            if (current instanceof Expression.Let let) {
                Bound bound = bind(let, inner);
                inner = bound.context();
                wraps.add(bound.wrap());
                current = let.body();
            } else if (current instanceof Expression.Sequence(var items, var span)) {
                List<Code> statements = new ArrayList<>();
                for (Expression item : items.subList(0, items.size() - 1)) {
                    statements.add(session.expressions().statement(item, inner));
                }
                wraps.add(rest -> {
                    List<CoreExpression> all = new ArrayList<>(ExpressionChecker.finish(statements));
                    all.add(rest);
                    return new CoreExpression.Sequence(all, span);
                });
                current = items.getLast();
            } else {
                Code end = last.check(current, inner);
                return () -> {
                    CoreExpression result = end.finish();
                    for (UnaryOperator<CoreExpression> wrap : wraps.reversed()) {
                        result = wrap.apply(result);
                    }
                    return result;
                };
            }
        }
    }

    /** The bindings of one let. */
    Bound bind(Expression.Let let, Context context) {
        Context outer = context.outsideBlock();
        Bound bound = let.isRecursive() ? recursive(let, outer) : let.isUse() ? use(let, outer) : plain(let, outer);
        Context after = bound.context();
        return new Bound(context.block().map(after::in).orElse(after), bound.wrap());
    }

    private Bound plain(Expression.Let let, Context context) {
        if (let.bindings().size() > 1) {
            session.error("FS0576", "`let … and …` needs `rec`: without it write one `let` after the other", let.bindings().get(1).span());
        }
        Context after = context;
        List<UnaryOperator<CoreExpression>> wraps = new ArrayList<>();
        for (Binding binding : let.bindings()) {
            Bound bound = binding(binding, context, after, let.span());
            after = bound.context();
            wraps.add(bound.wrap());
        }
        return new Bound(after, rest -> {
            CoreExpression result = rest;
            for (UnaryOperator<CoreExpression> wrap : wraps.reversed()) {
                result = wrap.apply(result);
            }
            return result;
        });
    }

    private Bound binding(Binding binding, Context context, Context after, Span span) {
        checkLocal(binding);
        return switch (binding.target()) {
            case Binding.Target.Name target -> {
                FunctionChecker.Checked checked = functions.check(binding, target, context);
                session.addresses().checkLocal(checked.type(), target.name().span());
                Variable variable = binding.isMutable() ? Variable.mutable(target.name().name()) : Variable.of(target.name().name());
                Value value = functions.generalize(checked, new Value.Storage.Local(variable), fusabi.syntax.Access.PUBLIC, "", false);
                Code code = functions.code(checked, value);
                session.observer().typed(target.name().span(), value.scheme().type());
                session.observer().value(target.name().span(), value);
                yield new Bound(bindName(after, value, target), rest -> Core.let(variable, code.finish(), rest, span));
            }
            case Binding.Target.Destructured target -> {
                Destructured checked = destructured(binding, target, context);
                Scope scope = after.scope();
                for (Value value : checked.names().values().values()) {
                    scope = scope.with(value);
                }
                yield new Bound(after.with(scope), rest -> checked.wrap(rest, span));
            }
        };
    }

    /** The context with a value, and with its cases when it is an active pattern. */
    static Context bindName(Context context, Value value, Binding.Target.Name target) {
        Context after = context.with(value);
        Optional<ActivePattern> active = ActivePatterns.of(value);
        if (active.isPresent()) {
            return after.with(ActivePatterns.define(after.scope(), active.get()));
        }
        return after;
    }

    private void checkLocal(Binding binding) {
        if (binding.access() != fusabi.syntax.Access.PUBLIC) {
            session.error("FS0646", "a local binding is visible in its block only, so it takes no access word", binding.target().span());
        }
        if (binding.target() instanceof Binding.Target.Name name && !name.typeParameters().isEmpty()) {
            session.error("FS0665", "only functions of modules and members declare type parameters; a local function is generic by itself",
                    binding.target().span());
        }
        if (binding.isMutable() && binding.target() instanceof Binding.Target.Name name && !name.parameters().isEmpty()) {
            session.error("FS0831", "a function cannot be mutable", binding.target().span());
        }
    }

    /** A pattern and the value it takes apart. */
    record Destructured(BoundNames names, Supplier<CorePattern> pattern, Code value, Span subject) {
        CoreExpression wrap(CoreExpression rest, Span span) {
            return new CoreExpression.Match(value.finish(),
                    List.of(new CoreExpression.Clause(pattern.get(), Optional.empty(), rest, subject)),
                    CoreExpression.MatchKind.BINDING, subject, span);
        }
    }

    Destructured destructured(Binding binding, Binding.Target.Destructured target, Context context) {
        session.generalizer().enter();
        Context inner = context.withOwnTypeVariables();
        BoundNames names = new BoundNames(BoundNames.Place.BINDING, binding.isMutable());
        Type type = binding.result().map(t -> session.typeExpressions().check(t, inner)).orElseGet(session::fresh);
        Supplier<CorePattern> pattern = session.patterns().check(target.pattern(), type, inner, names);
        Code value = session.expressions().check(binding.body(), Expected.convertible(type, new Reason.PatternOf("")), inner);
        session.generalizer().leave();
        functions.generalizePattern(names, binding);
        return new Destructured(names, pattern, value, target.span());
    }

    private Bound use(Expression.Let let, Context context) {
        Context after = context;
        List<UnaryOperator<CoreExpression>> wraps = new ArrayList<>();
        for (Binding binding : let.bindings()) {
            Variable variable;
            Type type;
            Code code;
            Context inner = after;
            if (binding.target() instanceof Binding.Target.Name target) {
                session.generalizer().enter();
                FunctionChecker.Checked checked = functions.open(binding, target, inner, Optional.empty());
                session.generalizer().leave();
                variable = Variable.of(target.name().name());
                type = checked.type();
                session.generalizer().demote(session.generalizer().generalizable(List.of(type)));
                code = checked.body();
                after = after.with(Value.local(target.name().name(), type, variable));
            } else {
                Binding.Target.Destructured target = (Binding.Target.Destructured) binding.target();
                if (!(target.pattern().unparenthesized() instanceof Pattern.Wildcard)) {
                    session.error("FS0852", "`use` binds one name", target.span());
                }
                Typed value = session.expressions().infer(binding.body(), inner);
                variable = Variable.of("resource");
                type = value.type();
                code = value.code();
            }
            session.conversions().requireSubtype(type, session.known().named(KnownTypes.DISPOSABLE), binding.body().span());
            wraps.add(rest -> disposing(variable, code.finish(), rest, let.span()));
        }
        return new Bound(after, rest -> {
            CoreExpression result = rest;
            for (UnaryOperator<CoreExpression> wrap : wraps.reversed()) {
                result = wrap.apply(result);
            }
            return result;
        });
    }

    /** The variable bound to the value while {@code rest} runs; disposed of after it, unless it is null. */
    static CoreExpression disposing(Variable variable, CoreExpression value, CoreExpression rest, Span span) {
        CoreExpression isNull = Core.primitive(Intrinsic.SAME, span, Core.local(variable, span), Core.nil(span));
        CoreExpression dispose = new CoreExpression.If(isNull, Core.unit(span), new CoreExpression.CallMethod(
                KnownTypes.DISPOSABLE + ".Dispose", List.of(Core.local(variable, span)), span), span);
        return Core.let(variable, value, new CoreExpression.TryFinally(rest, dispose, span), span);
    }

    private Bound recursive(Expression.Let let, Context context) {
        RecursionRules.check(session, let.bindings());
        let.bindings().forEach(this::checkLocal);
        RecursiveGroup group = new RecursiveGroup(session, functions, let.bindings(), context, (binding, target) -> RecursiveGroup.Site.of(
                new Value.Storage.Local(Variable.of(target.name().name())), fusabi.syntax.Access.PUBLIC, "", false));
        group.check();
        return new Bound(group.after(), rest -> {
            List<CoreExpression.Recursive> bindings = new ArrayList<>();
            for (RecursiveGroup.Member member : group.members()) {
                bindings.add(new CoreExpression.Recursive(
                        ((Value.Storage.Local) member.value().storage()).variable(), functions.code(member.checked(),
                                member.value()).finish()));
            }
            return new CoreExpression.LetRec(bindings, rest, let.span());
        });
    }
}
