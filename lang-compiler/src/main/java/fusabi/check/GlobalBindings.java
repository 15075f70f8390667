package fusabi.check;

import fusabi.core.CoreExpression;
import fusabi.core.CoreProgram.Definition;
import fusabi.core.Variable;
import fusabi.resolve.Value;
import fusabi.source.Span;
import fusabi.syntax.Binding;
import fusabi.syntax.Expression;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Core of what is evaluated once: functions become core functions, values globals. Modules and types declare such bindings. */
final class GlobalBindings {

    private GlobalBindings() {}

    /** Adds the function or value to the program. */
    static void define(Session session, FunctionChecker.Checked checked, Value value) {
        Code code = session.bindings().functions().code(checked, value);
        Span span = checked.binding().span();
        switch (value.storage()) {
            case Value.Storage.Function(var symbol, _) -> session.define(() -> definition(symbol, value, code.finish(), span));
            case Value.Storage.Global(var symbol) -> session.define(() -> definition(symbol, value, code.finish(), span));
            default -> { }
        }
    }

    /**
     * Adds a recursive group to the program. Records may hold values of the group that are made after them: their fields are filled when all are there.
     */
    static void define(Session session, RecursiveGroup group) {
        List<Made> made = new ArrayList<>();
        for (RecursiveGroup.Member member : group.members()) {
            if (member.value().storage() instanceof Value.Storage.Global(var symbol)) {
                Code code = session.bindings().functions().code(member.checked(), member.value());
                Span span = member.checked().binding().span();
                session.define(() -> {
                    CoreExpression core = code.finish();
                    made.add(new Made(symbol, core));
                    return new Definition.Value(symbol, core, span);
                });
            } else {
                define(session, member.checked(), member.value());
            }
        }
        Span span = group.members().isEmpty() ? Span.none() : group.members().getFirst().checked().binding().span();
        session.define(() -> {
            List<CoreExpression> items = new ArrayList<>();
            Set<String> later = new HashSet<>();
            for (Made each : made.reversed()) {
                later.add(each.symbol());
                fill(new CoreExpression.Global(each.symbol(), span), each.core(), later, items);
            }
            items.add(Core.unit(span));
            return new Definition.Effect(Core.sequence(items, span), span);
        });
    }

    private record Made(String symbol, CoreExpression core) {}

    private static void fill(CoreExpression object, CoreExpression core, Set<String> missing, List<CoreExpression> items) {
        if (core instanceof CoreExpression.Construct construct) {
            for (int i = 0; i < construct.fields().size(); i++) {
                CoreExpression field = construct.fields().get(i);
                if (field instanceof CoreExpression.Global(var symbol, _) && missing.contains(symbol)) {
                    items.add(new CoreExpression.SetField(object, i, field, field.span()));
                } else {
                    fill(new CoreExpression.GetField(object, i, field.span()), field, missing, items);
                }
            }
        }
    }

    private static Definition definition(String symbol, Value value, CoreExpression core, Span span) {
        if (value.storage() instanceof Value.Storage.Function) {
            if (core instanceof CoreExpression.Lambda(_, var parameters, var body, _)) {
                return new Definition.Function(symbol, value.name(), value.isInline(), parameters, body, span);
            }
            return new Definition.Function(symbol, value.name(), value.isInline(), List.of(Variable.of("unit")), core, span);
        }
        if (core instanceof CoreExpression.Constant(var literal, _) && !value.isMutable()) {
            value.setConstant(literal);
        }
        return new Definition.Value(symbol, core, span);
    }

    /** How many parameters a function has; a lambda on the right side of a plain name counts as parameters. */
    static int arity(Binding binding, Binding.Target.Name target) {
        return target.parameters().isEmpty() && !binding.isMutable() && binding.result().isEmpty()
                && binding.body() instanceof Expression.Lambda lambda ? lambda.parameters().size() : target.parameters().size();
    }

    /**
     * Checks a binding of a pattern and adds what it binds to the program.
     *
     * @param symbols makes the symbol of each name
     */
    static List<Value> destructured(Session session, Binding binding, Binding.Target.Destructured target, Context context,
            UnaryOperator<String> symbols) {
        BindingChecker.Destructured checked = session.bindings().destructured(binding, target, context);
        List<Value> locals = new ArrayList<>(checked.names().values().values());
        Span span = binding.span();
        List<Supplier<CoreExpression>> parts = parts(session, checked, locals, symbols, span);
        List<Value> result = new ArrayList<>();
        for (int i = 0; i < locals.size(); i++) {
            Value local = locals.get(i);
            String symbol = symbols.apply(local.name());
            Value value = new Value(
                    local.name(), local.scheme(), new Value.Storage.Global(symbol), binding.isMutable(), false, binding.access(),
                    context.module().path());
            value.setDeclaredAt(target.span());
            Supplier<CoreExpression> part = parts.get(i);
            session.define(() -> new Definition.Value(symbol, part.get(), span));
            result.add(value);
        }
        return result;
    }

    /** What each name gets; several names come out of a tuple that is made once. */
    private static List<Supplier<CoreExpression>> parts(Session session, BindingChecker.Destructured checked, List<Value> locals,
            UnaryOperator<String> symbols, Span span) {
        List<CoreExpression> items = locals.stream().map(local -> Core.local(((Value.Storage.Local) local.storage()).variable(),
                span)).toList();
        if (items.isEmpty()) {
            session.define(() -> new Definition.Effect(checked.wrap(Core.unit(span), span), span));
            return List.of();
        }
        if (items.size() == 1) {
            return List.of(() -> checked.wrap(items.getFirst(), span));
        }
        String whole = symbols.apply("pattern");
        session.define(() -> new Definition.Value(whole, checked.wrap(Core.tuple(items, span), span), span));
        List<Supplier<CoreExpression>> parts = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            int index = i;
            parts.add(() -> new CoreExpression.GetField(new CoreExpression.Global(whole, span), index, span));
        }
        return parts;
    }
}
