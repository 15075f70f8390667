package fusabi.check;

import fusabi.core.CoreExpression;
import fusabi.core.CoreProgram;
import fusabi.core.Variable;
import fusabi.resolve.Value;
import fusabi.syntax.Access;
import fusabi.syntax.Binding;
import fusabi.types.TypeDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Functions among the let-bindings of an object: core functions whose first parameter is the object. */
final class ClassFunctions {
    /*
     * The object is the same variable in the constructor and as the parameter of every function, so a value seen through it means the same in all of
     * them. Only what the constructor keeps in fields is visible in a function: ObjectState.in says what that is.
     */

    /** A recursive group that has been checked: its members that are no functions, and the context after it. */
    record Group(List<RecursiveGroup.Member> values, Context after) {}

    private final Session session;
    private final TypeDefinition definition;
    private final ObjectState state;
    private final Variable self;
    private final FunctionChecker functions;

    ClassFunctions(Session session, TypeDefinition definition, ObjectState state, Variable self) {
        this.session = session;
        this.definition = definition;
        this.state = state;
        this.self = self;
        this.functions = session.bindings().functions();
    }

    /** The context in which a function's body is checked. */
    private Context inside(Context context) {
        return state.in(context, Optional.of(self));
    }

    Context single(Binding binding, Context context) {
        Binding.Target.Name target = (Binding.Target.Name) binding.target();
        FunctionChecker.Checked checked = functions.check(binding, target, inside(context));
        Value.Storage storage = storage(target.name().name(), checked.arity());
        Value value = functions.generalize(checked, storage, Access.PUBLIC, "", false);
        define(checked, value);
        return context.with(value);
    }

    Group recursive(List<Binding> bindings, Context context) {
        RecursiveGroup group = new RecursiveGroup(session, functions, bindings, inside(context), (binding, target) -> {
            String name = target.name().name();
            Optional<ObjectState.Slot> slot = state.take(name);
            int arity = GlobalBindings.arity(binding, target);
            return arity > 0 || slot.isEmpty()
                    ? RecursiveGroup.Site.of(storage(name, arity), Access.PUBLIC, "", false)
                    : new RecursiveGroup.Site(
                            new Value.Storage.ObjectField(self, slot.get().index()), Access.PUBLIC, "", false, slot.map(ObjectState.Slot::type));
        });
        group.check();
        Context after = context;
        List<RecursiveGroup.Member> values = new ArrayList<>();
        for (RecursiveGroup.Member each : group.members()) {
            Value value = each.value();
            switch (value.storage()) {
                case Value.Storage.ObjectField(_, var index) -> {
                    state.define(value.name(), new ObjectState.Slot(index, value.scheme().type()), value.isMutable());
                    values.add(each);
                }
                default -> define(each.checked(), value);
            }
            after = after.with(value);
        }
        return new Group(values, after);
    }

    Code code(RecursiveGroup.Member member) {
        return functions.code(member.checked(), member.value());
    }

    private String symbol(String name) {
        return session.uniqueSymbol(definition.symbol() + "." + name);
    }

    private Value.Storage storage(String name, int arity) {
        return new Value.Storage.ObjectFunction(Optional.of(self), symbol(name), arity);
    }

    private void define(FunctionChecker.Checked checked, Value value) {
        Value.Storage.ObjectFunction function = (Value.Storage.ObjectFunction) value.storage();
        state.define(value, function.symbol(), function.arity());
        Code code = functions.code(checked, value);
        session.define(() -> {
            CoreExpression.Lambda lambda = (CoreExpression.Lambda) code.finish();
            List<Variable> parameters = new ArrayList<>(List.of(self));
            parameters.addAll(lambda.parameters());
            return new CoreProgram.Definition.Function(
                    function.symbol(), definition.name() + "." + value.name(), value.isInline(), parameters, lambda.body(),
                    checked.binding().span());
        });
    }
}
