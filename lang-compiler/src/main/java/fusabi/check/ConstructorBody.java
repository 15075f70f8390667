package fusabi.check;

import fusabi.core.CoreExpression;
import fusabi.core.CorePattern;
import fusabi.core.Variable;
import fusabi.resolve.Value;
import fusabi.source.Diagnostic;
import fusabi.source.Span;
import fusabi.syntax.Access;
import fusabi.syntax.Binding;
import fusabi.syntax.Expression;
import fusabi.syntax.MemberDefinition;
import fusabi.types.Field;
import fusabi.types.TraitConstraint;
import fusabi.types.Type;
import fusabi.types.TypeDefinition;
import fusabi.types.TypeScheme;
import fusabi.types.TypeVariable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** What a constructor does to the object it is given, step after step. */
final class ConstructorBody {

    /** A step that runs before the rest. */
    private interface Step {
        CoreExpression before(CoreExpression rest);
    }

    private final Session session;
    private final TypeDefinition definition;
    private final ObjectState state;
    private final Variable self;
    private final ClassFunctions functions;
    private final List<Step> steps = new ArrayList<>();

    ConstructorBody(Session session, TypeDefinition definition, ObjectState state, Variable self) {
        this.session = session;
        this.definition = definition;
        this.state = state;
        this.self = self;
        this.functions = new ClassFunctions(session, definition, state, self);
    }

    /** All steps, then {@code last}. */
    CoreExpression finish(CoreExpression last) {
        CoreExpression body = last;
        for (Step step : steps.reversed()) {
            body = step.before(body);
        }
        return body;
    }

    /** Keeps the constructor's parameters that members mention. */
    Context parameters(List<Value> values, Context context) {
        for (Value value : values) {
            keep(value, false, definition.constructors().isEmpty() ? Span.none() : value.declaredAt());
        }
        return context;
    }

    /** Puts what a pattern bound into the field that members see, if any does. */
    private Optional<ObjectState.Slot> keep(Value value, boolean mutable, Span span) {
        Optional<ObjectState.Slot> slot = state.take(value.name());
        if (slot.isPresent() && value.storage() instanceof Value.Storage.Local(var variable)) {
            session.unify(slot.get().type(), value.scheme().type(), span);
            store(slot.get().index(), () -> Core.local(variable, span), span);
            state.define(value.name(), slot.get(), mutable);
        }
        return slot;
    }

    private Value inField(String name, ObjectState.Slot slot, boolean mutable) {
        return new Value(name, TypeScheme.of(slot.type()), new Value.Storage.ObjectField(self, slot.index()), mutable, false, Access.PUBLIC, "");
    }

    private void store(int index, Supplier<CoreExpression> value, Span span) {
        run(() -> new CoreExpression.SetField(Core.local(self, span), index, value.get(), span), span);
    }

    private void run(Supplier<CoreExpression> effect, Span span) {
        steps.add(rest -> {
            CoreExpression first = effect.get();
            if (rest instanceof CoreExpression.Sequence(var items, _)) {
                List<CoreExpression> all = new ArrayList<>();
                all.add(first);
                all.addAll(items);
                return new CoreExpression.Sequence(all, span);
            }
            return new CoreExpression.Sequence(List.of(first, rest), span);
        });
    }

    /** Keeps what is asked of the class's type parameters. */
    void keepTypes(Optional<ClassTypes.Hidden> hidden, Span span) {
        hidden.ifPresent(types -> steps.add(rest -> types.packed(span).<CoreExpression>map(all -> Core.sequence(List.of(
                new CoreExpression.SetField(Core.local(self, span), types.of().field(), all, span), rest), span)).orElse(rest)));
    }

    /** Fields of a type parameter begin as that type's default; those of known types are made so. */
    void defaults(List<MemberDefinition> members) {
        for (MemberDefinition member : members) {
            if (member instanceof MemberDefinition.Field written && !written.isStatic() && Attributes.has(written.attributes(), "DefaultValue")) {
                definition.field(written.name().name()).filter(field -> field.type().resolved() instanceof TypeVariable).ifPresent(field -> {
                    Span span = written.span();
                    TraitConstraint zero = new TraitConstraint(List.of(field.type()), "%default", true, List.of(), field.type(), span);
                    session.unifier().demand(zero).ifPresent(failure -> session.errors().unmet(failure, span));
                    store(field.index(), () -> session.traits().witnesses().call(zero, List.of(), span), span);
                });
            }
        }
    }

    /** Fills the base class's part. */
    void inherit(List<MemberDefinition> members, Context context, Span span) {
        for (MemberDefinition member : members) {
            if (member instanceof MemberDefinition.Inherit(_, var argument, var at)) {
                inherit(argument, context, at);
                return;
            }
        }
    }

    private void inherit(Optional<Expression> argument, Context context, Span span) {
        Optional<Type.Named> base = definition.base().map(Type::resolved).filter(t -> t instanceof Type.Named).map(t -> (Type.Named) t);
        if (base.isEmpty() || base.get().definition() == session.known().objectDefinition()) {
            argument.ifPresent(a -> session.expressions().infer(a, context));
            return;
        }
        if (argument.isEmpty() && !session.isLibrary()) {
            session.report(Diagnostic.error("FS0961", "`inherit` says nothing of what the constructor of `" + base.get()
                    + "` is given", span).noting("Write `inherit " + base.get() + "()`, with arguments where it takes some."));
            return;
        }
        ConstructorCalls.Chosen chosen = session.constructorCalls().choose(base.get().definition().constructors(), base.get(), argument, span, context);
        if (chosen.failed()) {
            return;
        }
        run(() -> {
            List<CoreExpression> arguments = new ArrayList<>(List.of(Core.local(self, span)));
            arguments.addAll(chosen.finish(span));
            String symbol = ClassChecker.initializer(chosen.member().symbol());
            return new CoreExpression.Apply(new CoreExpression.FunctionValue(symbol, arguments.size(), span), arguments, span);
        }, span);
    }

    /**
     * The let-bindings, {@code do}s and auto-properties in their order.
     *
     * @param outside what static ones see: the context around the constructor
     */
    void statements(List<MemberDefinition> members, Context start, Context outside) {
        Context context = start;
        Context staticContext = outside;
        StaticBindings statics = new StaticBindings(session, definition, state);
        for (MemberDefinition member : members) {
            switch (member) {
                case MemberDefinition.LocalLet let when let.isStatic() -> {
                    UnaryOperator<Context> names = statics.bind(let, staticContext);
                    staticContext = names.apply(staticContext);
                    context = names.apply(context);
                }
                case MemberDefinition.LocalLet(_, var recursive, var bindings, _) when recursive -> context = recursive(bindings, context);
                case MemberDefinition.LocalLet(_, _, var bindings, _) -> {
                    for (Binding binding : bindings) {
                        context = bind(binding, context);
                    }
                }
                case MemberDefinition.LocalDo written when written.isStatic() -> statics.effect(written, staticContext);
                case MemberDefinition.LocalDo(_, var body, _) -> effect(body, context);
                case MemberDefinition.AutoProperty property when property.isStatic() -> statics.property(property, staticContext);
                case MemberDefinition.AutoProperty property -> property(property, Optional.empty(), context);
                case MemberDefinition.InterfaceImplementation(var type, var implementing, _) -> {
                    Context here = context;
                    session.typeExpressions().namedType(type, outside).ifPresent(slots -> AutoPropertyChecker.in(implementing).forEach(
                            property -> property(property, Optional.of(slots), here)));
                }
                default -> { }
            }
        }
    }

    private void property(MemberDefinition.AutoProperty property, Optional<Type.Named> slots, Context context) {
        Optional<ObjectState.Slot> slot = state.take(AutoPropertyChecker.field(property, slots));
        if (slot.isPresent()) {
            Code value = session.expressions().check(property.initial(),
                    Expected.convertible(slot.get().type(), new Reason.Annotation(property.name().name())), context);
            store(slot.get().index(), value::finish, property.span());
        }
    }

    void effect(Expression body, Context context) {
        Code code = session.expressions().check(body, Expected.exactly(session.known().unit(), new Reason.Statement()), context.nested());
        run(code::finish, body.span());
    }

    /** {@code { inherit Base(args); x = 1 }} of an explicit constructor. */
    void fieldValues(Expression body, Context context) {
        List<Expression.FieldValue> values = switch (body) {
            case Expression.Record(_, var fields, _) -> fields;
            case Expression.InheritingRecord(_, var argument, var fields, var span) -> {
                inherit(argument, context, span);
                yield fields;
            }
            default -> List.of();
        };
        for (Expression.FieldValue each : values) {
            String name = each.name().last().name();
            Optional<Field> field = definition.field(name);
            if (field.isEmpty()) {
                session.names().undefined("field", name, each.name().span(), definition.fields().stream().map(Field::name).toList());
                continue;
            }
            Code value = session.expressions().check(
                    each.value(), Expected.convertible(field.get().type(), new Reason.FieldValue(name)), context);
            store(field.get().index(), value::finish, each.span());
        }
    }

    /** Functions and values that see each other. */
    private Context recursive(List<Binding> bindings, Context context) {
        RecursionRules.check(session, bindings);
        bindings.forEach(this::refuseInline);
        ClassFunctions.Group group = functions.recursive(bindings, context);
        for (RecursiveGroup.Member each : group.values()) {
            Code code = functions.code(each);
            int index = ((Value.Storage.ObjectField) each.value().storage()).index();
            store(index, code::finish, each.checked().binding().span());
        }
        return group.after();
    }

    private void refuseInline(Binding binding) {
        if (binding.isInline() && !session.isLibrary()) {
            session.error("FS0894", "a function of a class cannot be `inline`; write it before the class", binding.target().span());
        }
    }

    private Context bind(Binding binding, Context context) {
        refuseInline(binding);
        return switch (binding.target()) {
            case Binding.Target.Name(var name, _, _, var parameters) when !parameters.isEmpty() -> functions.single(binding, context);
            case Binding.Target.Name(var name, _, _, _) -> value(binding, name.name(), context);
            case Binding.Target.Destructured(var pattern) -> {
                Type type = binding.result().map(t -> session.typeExpressions().check(t, context)).orElseGet(session::fresh);
                Code code = session.expressions().check(binding.body(), Expected.convertible(type, Reason.NONE), context);
                BoundNames names = new BoundNames(BoundNames.Place.BINDING, binding.isMutable());
                Supplier<CorePattern> checked = session.patterns().check(pattern, type, context, names);
                steps.add(rest -> new CoreExpression.Match(
                        code.finish(), List.of(new CoreExpression.Clause(checked.get(), Optional.empty(), rest, binding.span())),
                        CoreExpression.MatchKind.BINDING, pattern.span(), binding.span()));
                Context after = names.in(context);
                for (Value value : names.values().values()) {
                    Optional<ObjectState.Slot> slot = keep(value, binding.isMutable(), pattern.span());
                    if (slot.isPresent() && binding.isMutable()) {
                        after = after.with(inField(value.name(), slot.get(), true));
                    }
                }
                yield after;
            }
        };
    }

    private Context value(Binding binding, String name, Context context) {
        Type type = binding.result().map(t -> session.typeExpressions().check(t, context)).orElseGet(session::fresh);
        Code code = session.expressions().check(
                binding.body(), binding.result().isPresent() ? Expected.convertible(type, new Reason.Annotation(name))
                        : Expected.exactly(type),
                context);
        Optional<ObjectState.Slot> slot = state.take(name);
        if (slot.isPresent()) {
            session.unify(slot.get().type(), type, binding.span());
            store(slot.get().index(), code::finish, binding.span());
            state.define(name, slot.get(), binding.isMutable());
            return context.with(inField(name, slot.get(), binding.isMutable()));
        }
        Variable variable = binding.isMutable() ? Variable.mutable(name) : Variable.of(name);
        steps.add(rest -> Core.let(variable, code.finish(), rest, binding.span()));
        return context.with(Value.local(name, type, variable));
    }
}
