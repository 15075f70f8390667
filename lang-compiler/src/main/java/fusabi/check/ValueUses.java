package fusabi.check;

import fusabi.core.CoreExpression;
import fusabi.resolve.Value;
import fusabi.source.Diagnostic;
import fusabi.source.Span;
import fusabi.syntax.TypeExpression;
import fusabi.types.Constraint;
import fusabi.types.Generalizer;
import fusabi.types.Type;
import fusabi.types.TypeVariable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Mentions of values: each at types of its own, with the operators that its body needs for them. */
final class ValueUses {

    private final Session session;

    ValueUses(Session session) {
        this.session = session;
    }

    /** A value with the type arguments that follow it. */
    Typed value(Value value, Span span, Cursor cursor, Context context) {
        session.observer().value(span, value);
        Optional<List<Type>> explicit = Optional.empty();
        if (cursor.peek().orElse(null) instanceof Step.TypeArguments(var types, _)) {
            cursor.take();
            explicit = Optional.of(typeArguments(types, value.scheme().variables(), context));
        }
        checkUse(value, span, context);
        Typed use = use(value, span, explicit);
        return new Typed(use.code(), flexible(use.type(), cursor.arguments()), span);
    }

    /** Type arguments as written for such parameters: types, or units of measure. */
    List<Type> typeArguments(List<TypeExpression> types, List<TypeVariable> variables, Context context) {
        List<Type> arguments = new ArrayList<>();
        for (int i = 0; i < types.size(); i++) {
            boolean measure = i < variables.size() && variables.get(i).isMeasure();
            arguments.add(measure ? session.typeExpressions().measure(types.get(i), context)
                    : session.typeExpressions().check(types.get(i), context));
        }
        return arguments;
    }

    /**
     * F# 4.0 specification, section 14.4.3: where a function is not given all its arguments, the parameters that are left and whose types others derive
     * from take those too, so that {@code xs |> String.concat ","} works for a list.
     */
    Type flexible(Type type, int given) {
        List<Type> parameters = new ArrayList<>();
        Type rest = type.resolved();
        boolean changed = false;
        while (rest instanceof Type.Function(var parameter, var result)) {
            Type flexible = parameters.size() < given ? parameter : flexible(parameter);
            changed |= flexible != parameter;
            parameters.add(flexible);
            rest = result.resolved();
        }
        return changed ? Type.function(parameters, rest) : type;
    }

    /** Whether values of other types are values of this one too. */
    boolean hasDerived(Type type) {
        return flexible(type) != type;
    }

    /** The type or one that derives from it, unknown as yet. */
    Type flexible(Type parameter) {
        return switch (parameter.resolved()) {
            case Type.Named named when !named.definition().isSealed() && !session.known().isArray(named) && !session.formats().isFormat(named) -> {
                TypeVariable variable = TypeVariable.fresh(session.generalizer().level());
                session.unifier().require(variable, new Constraint.Subtype(named));
                yield session.known().isObject(named) ? parameter : variable;
            }
            case Type.Tuple(var items, var struct) when !struct && items.stream().anyMatch(item -> flexible(item) != item) ->
                    new Type.Tuple(items.stream().map(this::flexible).toList(), false);
            default -> parameter;
        };
    }

    /** Says what is to be said of a mention of the value: that it is private, or obsolete. */
    void checkUse(Value value, Span span, Context context) {
        if (!Access.allows(value.access(), value.enclosing(), context)) {
            session.error("FS1094", "`" + value.name() + "` is private to `" + value.enclosing() + "`", span);
        }
        session.addresses().checkUse(value, span, context);
        value.obsolete().ifPresent(message -> obsolete(value.name(), message, value.obsoleteIsError(), span));
        if (value.isHandlerOnly() && !context.handler() && !session.isLibrary()) {
            session.report(Diagnostic.error("FS0413", "`" + value.name() + "` can stand only in a rule of `try … with`", span)
                    .noting("It raises the exception that is being handled. A function inside the rule is run later, so there it cannot stand either."));
        }
        value.warning().ifPresent(warning -> session.warning(warning.code(), warning.message(), span));
    }

    void obsolete(String name, String message, boolean isError, Span span) {
        String text = "`" + name + "` is obsolete" + (message.isEmpty() ? "" : ": " + message);
        if (isError) {
            session.error("FS0101", text, span);
        } else {
            session.warning("FS0044", text, span);
        }
    }

    /** A mention of a value, at types of its own. */
    Typed use(Value value, Span span, Optional<List<Type>> explicit) {
        List<TypeVariable> variables = value.scheme().variables();
        Generalizer.Instance instance;
        if (explicit.isPresent()) {
            List<Type> given = new ArrayList<>(explicit.get());
            if (declared(variables) > 0 && given.size() > declared(variables)) {
                session.error("FS0687", "`" + value.name() + "` takes " + Counted.of(declared(variables), "type argument") + ", but is given "
                        + given.size(), span);
            } else if (given.size() != variables.size() && !(given.size() < variables.size() && !variables.isEmpty()
                    && declared(variables) == given.size())) {
                session.error("FS0685", "`" + value.name() + "` takes " + Counted.of(declared(variables), "type argument") + ", but is given "
                        + given.size(), span);
            }
            while (given.size() < variables.size()) {
                given.add(session.fresh());
            }
            instance = session.generalizer().instantiate(variables, given.subList(0, variables.size()), value.scheme().type(),
                    value.witnesses(), span);
        } else {
            if (value.requiresTypeArguments()) {
                session.error("FS0685", "`" + value.name() + "` must be told its type: `" + value.name() + "<…>`", span);
            }
            instance = session.generalizer().instantiate(variables, value.scheme().type(), value.witnesses(), span);
        }
        instance.failure().ifPresent(failure -> session.errors().unmet(failure, span));
        boolean within = value.isBeingDefined();
        Code code = () -> {
            List<CoreExpression> witnesses = new ArrayList<>();
            // A function that calls itself passes on what it was given; what that is has shown only now.
            (within ? value.witnesses() : instance.traits()).forEach(trait -> witnesses.add(session.traits().witnesses().function(trait, span)));
            if (witnesses.isEmpty() && value.storage() instanceof Value.Storage.Function(var symbol, var arity) && arity == 0) {
                return Core.call(symbol, span, Core.unit(span));
            }
            return Core.apply(storage(value, witnesses.size(), span), witnesses, span);
        };
        return new Typed(code, instance.type(), span);
    }

    private static int declared(List<TypeVariable> variables) {
        return (int) variables.stream().filter(v -> !v.name().isEmpty()).count();
    }

    static CoreExpression storage(Value value, int witnesses, Span span) {
        return switch (value.storage()) {
            case Value.Storage.Local(var variable) -> new CoreExpression.Local(variable, span);
            case Value.Storage.Global(var symbol) -> value.constant().<CoreExpression>map(literal -> new CoreExpression.Constant(literal, span))
                    .orElseGet(() -> new CoreExpression.Global(symbol, span));
            case Value.Storage.Function(var symbol, var arity) -> new CoreExpression.FunctionValue(symbol, arity + witnesses, span);
            case Value.Storage.ObjectField(var self, var index) -> new CoreExpression.GetField(Core.local(self, span), index, span);
            case Value.Storage.ObjectFunction(var self, var symbol, var arity) -> {
                CoreExpression function = new CoreExpression.FunctionValue(symbol, arity + witnesses + (self.isPresent() ? 1 : 0), span);
                yield self.isPresent() ? Core.apply(function, List.of(Core.local(self.get(), span)), span) : function;
            }
            case Value.Storage.Constant(var literal) -> new CoreExpression.Constant(literal, span);
            case Value.Storage.Computed(var expression) -> expression;
        };
    }
}
