package fusabi.check;

import fusabi.core.CoreProgram.Definition;
import fusabi.resolve.ActivePattern;
import fusabi.resolve.Item;
import fusabi.resolve.ModuleContents;
import fusabi.resolve.Scope;
import fusabi.resolve.Value;
import fusabi.source.Diagnostic;
import fusabi.source.Span;
import fusabi.syntax.Binding;
import fusabi.syntax.Declaration;
import fusabi.syntax.Expression;
import fusabi.syntax.Literal;
import fusabi.types.Type;
import fusabi.types.TypeScheme;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The lets and statements of modules: functions become core functions, values globals. */
final class TopLevelBindings {

    private static final String ANSWER = "it";

    private final Session session;
    private final Map<ModuleContents, Set<String>> declared = new HashMap<>();

    TopLevelBindings(Session session) {
        this.session = session;
    }

    private FunctionChecker functions() {
        return session.bindings().functions();
    }

    private String symbol(ModuleContents module, String name) {
        return session.uniqueSymbol(module.path().isEmpty() ? name : module.path() + "." + name);
    }

    Context check(Declaration.Let let, Context context) {
        if (let.isUse()) {
            session.warning("FS0524", "`use` in a module never disposes of what it holds; it is taken as `let`", let.keyword());
        }
        if (let.isRecursive()) {
            return recursive(let, context);
        }
        if (let.bindings().size() > 1) {
            session.error("FS0576", "`let … and …` needs `rec`: without it write one `let` after the other", let.bindings().get(1).span());
        }
        Context after = context;
        for (Binding binding : let.bindings()) {
            after = switch (binding.target()) {
                case Binding.Target.Name target -> named(binding, target, context, after);
                case Binding.Target.Destructured target -> destructured(binding, target, context, after);
            };
        }
        return after;
    }

    private void declare(ModuleContents module, String name, Span span) {
        if (!declared.computeIfAbsent(module, _ -> new HashSet<>()).add(name) && !session.isLibrary()) {
            session.atEnd(() -> session.error("FS0037", "`" + name + "` is defined twice in one module", span));
        }
    }

    private Context named(Binding binding, Binding.Target.Name target, Context context, Context after) {
        declare(context.module(), target.name().name(), target.name().span());
        rules(binding, target, context);
        FunctionChecker.Checked checked = functions().check(binding, target, context, new EntryPoints(session).type(binding));
        new AttributeRules(session).result(binding.attributes(), target.name().name(), checked.type(), target.name().span());
        Optional<Literal> literal = literal(binding, context);
        Value value = functions().generalize(
                checked, storage(binding, checked.arity(), literal, symbol(context.module(), target.name().name())), binding.access(),
                context.module().path(), true);
        if (checked.arity() == 0 && value.storage() instanceof Value.Storage.Function(var symbol, _) && value.witnesses().isEmpty()
                && (session.isLibrary() ? !binding.isInline() : Values.isSyntacticValue(binding.body()))) {
            value = functions().placed(checked, value, new Value.Storage.Global(symbol));
        }
        literal.ifPresent(value::setLiteral);
        GlobalBindings.define(session, checked, value);
        return publish(value, target, after);
    }

    private void rules(Binding binding, Binding.Target.Name target, Context context) {
        Span name = target.name().span();
        new AttributeRules(session).check(binding.attributes(), context, List.of());
        if (binding.isMutable() && !target.parameters().isEmpty()) {
            session.error("FS0831", "a function cannot be mutable", name);
        }
        if (binding.isMutable() && Attributes.has(binding.attributes(), "Literal")) {
            session.error("FS0834", "a `[<Literal>]` cannot be mutable", name);
        }
        if (Attributes.has(binding.attributes(), "DefaultValue")) {
            session.error("FS0825", "`DefaultValue` is for `val` fields", name);
        }
    }

    private Optional<Literal> literal(Binding binding, Context context) {
        if (!Attributes.has(binding.attributes(), "Literal")) {
            return Optional.empty();
        }
        Optional<Literal> constant = Literals.evaluate(session, binding.body(), context);
        if (constant.isEmpty()) {
            session.error("FS0267", "a `[<Literal>]` must be a constant, known when the script is compiled", binding.body().span());
        }
        return constant;
    }

    /** Whether each use of the name evaluates the right side: {@code let make<'T> = …}. A constant right side need not be, and what is inline may take witnesses. */
    private boolean isTypeFunction(Binding binding) {
        return binding.target() instanceof Binding.Target.Name name && !name.typeParameters().isEmpty()
                && (binding.isInline() || !session.isLibrary() && !Values.isSyntacticValue(binding.body()));
    }

    private Value.Storage storage(Binding binding, int arity, Optional<Literal> literal, String symbol) {
        if (literal.isPresent()) {
            return new Value.Storage.Constant(literal.get());
        }
        return arity > 0 || isTypeFunction(binding) ? new Value.Storage.Function(symbol, arity) : new Value.Storage.Global(symbol);
    }

    /** Adds a value to its module and to the context. */
    private Context publish(Value value, Binding.Target.Name target, Context context) {
        Access.checkEscape(session, value.scheme().type(), value.name(), value.access(), value.enclosing(), target.name().span());
        session.observer().typed(target.name().span(), value.scheme().type());
        session.observer().value(target.name().span(), value);
        ModuleContents module = context.module();
        module.items().put(value.name(), new Item.OfValue(value));
        Context after = BindingChecker.bindName(context, value, target);
        Optional<ActivePattern> active = ActivePatterns.of(value);
        if (active.isPresent()) {
            List<String> cases = active.get().cases();
            for (int i = 0; i < cases.size(); i++) {
                module.patterns().put(cases.get(i), new Item.OfActiveCase(active.get(), i));
            }
        }
        if (value.literal().isPresent()) {
            module.patterns().put(value.name(), new Item.OfValue(value));
            after = after.with(after.scope().withPattern(value.name(), new Item.OfValue(value)));
        }
        return after;
    }

    private Context recursive(Declaration.Let let, Context context) {
        RecursionRules.check(session, let.bindings());
        ModuleContents module = context.module();
        RecursiveGroup group = new RecursiveGroup(session, functions(), let.bindings(), context, (binding, target) -> {
            declare(module, target.name().name(), target.name().span());
            new AttributeRules(session).check(binding.attributes(), context, List.of());
            return RecursiveGroup.Site.of(
                    storage(binding, GlobalBindings.arity(binding, target), Optional.empty(), symbol(module, target.name().name())), binding.access(),
                    module.path(), true);
        });
        group.check();
        GlobalBindings.define(session, group);
        for (RecursiveGroup.Member member : group.members()) {
            publish(member.value(), member.checked().target(), context);
        }
        return context.with(group.after().scope());
    }

    private Context destructured(Binding binding, Binding.Target.Destructured target, Context context, Context after) {
        ModuleContents module = context.module();
        Scope scope = after.scope();
        for (Value value : GlobalBindings.destructured(session, binding, target, context, name -> symbol(module, name))) {
            declare(module, value.name(), target.span());
            module.items().put(value.name(), new Item.OfValue(value));
            scope = scope.with(value);
        }
        return after.with(scope);
    }

    /** An expression of a script that others follow: what comes after it finds its value under the name {@code it}. */
    Value answer(Declaration.Do statement, Context context) {
        Type type = session.fresh();
        Code code = session.expressions().check(statement.body(), Expected.exactly(type, new Reason.Statement()), context);
        String symbol = session.uniqueSymbol(ANSWER);
        Value value = new Value(ANSWER, TypeScheme.of(type), new Value.Storage.Global(symbol), false, false, fusabi.syntax.Access.PUBLIC, "");
        session.define(() -> new Definition.Value(symbol, code.finish(), statement.body().span()));
        session.declarations().root().items().put(ANSWER, new Item.OfValue(value));
        return value;
    }

    /** {@code do e}, or an expression by itself, whose value nobody misses at the top level. */
    void statement(Declaration.Do statement, Context context) {
        Expression body = statement.body();
        if (body instanceof Expression.Annotated(var value, var type, _) && session.environment().symbols().isEmpty()) {
            int colon = body.span().file().text().indexOf(':', value.span().end());
            session.report(Diagnostic.error("FS0010", "unexpected `:` after an expression that stands by itself",
                    Span.of(body.span().file(), colon, colon + 1))
                    .noting("With a type it stands in parentheses: `(" + value.span().text() + ": " + type.span().text() + ")`."));
        }
        Code code;
        if (statement.explicit()) {
            code = session.expressions().statement(body, context);
        } else {
            Type type = session.fresh();
            code = session.expressions().check(body, Expected.exactly(type, new Reason.Statement()), context);
        }
        session.define(() -> new Definition.Effect(code.finish(), body.span()));
    }
}
