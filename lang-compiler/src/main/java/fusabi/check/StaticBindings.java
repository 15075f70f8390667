package fusabi.check;

import fusabi.core.CoreProgram.Definition;
import fusabi.resolve.Value;
import fusabi.syntax.Access;
import fusabi.syntax.Binding;
import fusabi.syntax.MemberDefinition;
import fusabi.types.Member;
import fusabi.types.TraitConstraint;
import fusabi.types.Type;
import fusabi.types.TypeDefinition;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * What a type evaluates once for itself: its {@code static let}s and {@code static do}s, and the first values of its static auto-properties. They are bindings of
 * the module, in the order of the text, but only the type's members see their names.
 */
final class StaticBindings {

    private final Session session;
    private final TypeDefinition definition;
    private final ObjectState state;

    StaticBindings(Session session, TypeDefinition definition, ObjectState state) {
        this.session = session;
        this.definition = definition;
        this.state = state;
    }

    /** Where the value of a static auto-property is kept. */
    static String symbolOf(TypeDefinition definition, String property) {
        return definition.symbol() + "." + property + "@value";
    }

    /** {@code static let}; answers what adds its names to a context. */
    UnaryOperator<Context> bind(MemberDefinition.LocalLet let, Context context) {
        Set<TraitConstraint> before = session.classTypes().before(definition);
        UnaryOperator<Context> names = let.isRecursive() ? recursive(let, context) : plain(let, context);
        session.classTypes().unanswered(definition, before);
        state.defineStatic(names);
        return names;
    }

    private UnaryOperator<Context> plain(MemberDefinition.LocalLet let, Context context) {
        UnaryOperator<Context> names = UnaryOperator.identity();
        for (Binding binding : let.bindings()) {
            UnaryOperator<Context> own = switch (binding.target()) {
                case Binding.Target.Name target -> named(binding, target, context);
                case Binding.Target.Destructured target -> destructured(binding, target, context);
            };
            names = both(names, own);
        }
        return names;
    }

    private static UnaryOperator<Context> both(UnaryOperator<Context> first, UnaryOperator<Context> second) {
        return context -> second.apply(first.apply(context));
    }

    /** The static parts of a type without a primary constructor. */
    void all(List<MemberDefinition> members, Context start) {
        Context context = start;
        for (MemberDefinition member : members) {
            switch (member) {
                case MemberDefinition.LocalLet let when let.isStatic() -> context = bind(let, context).apply(context);
                case MemberDefinition.LocalDo written when written.isStatic() -> effect(written, context);
                case MemberDefinition.AutoProperty property when property.isStatic() -> property(property, context);
                default -> { }
            }
        }
    }

    /** {@code static do}. */
    void effect(MemberDefinition.LocalDo written, Context context) {
        Set<TraitConstraint> before = session.classTypes().before(definition);
        Code code = session.expressions().check(
                written.body(), Expected.exactly(session.known().unit(), new Reason.Statement()), context.nested());
        session.classTypes().unanswered(definition, before);
        session.define(() -> new Definition.Effect(code.finish(), written.body().span()));
    }

    /** {@code static member val}. */
    void property(MemberDefinition.AutoProperty written, Context context) {
        String name = written.name().name();
        Optional<Member> getter = definition.members(name).stream().filter(m -> m.isStatic() && m.kind() == Member.Kind.GETTER).findFirst();
        if (getter.isPresent()) {
            Set<TraitConstraint> before = session.classTypes().before(definition);
            Code value = session.expressions().check(
                    written.initial(), Expected.convertible(getter.get().result(), new Reason.Annotation(name)), context.nested());
            session.classTypes().unanswered(definition, before);
            session.define(() -> new Definition.Value(symbolOf(definition, name), value.finish(), written.span()));
        }
    }

    private String symbol(String name) {
        return session.uniqueSymbol(definition.symbol() + "." + name);
    }

    private UnaryOperator<Context> named(Binding binding, Binding.Target.Name target, Context context) {
        FunctionChecker functions = session.bindings().functions();
        FunctionChecker.Checked checked = functions.check(binding, target, context);
        Value value = functions.generalize(checked, storage(checked.arity(), target), Access.PUBLIC, "", true);
        settle(value.scheme().type());
        GlobalBindings.define(session, checked, value);
        return after -> BindingChecker.bindName(after, value, target);
    }

    /** What the right side leaves open is no type parameter of a member. */
    private void settle(Type type) {
        session.generalizer().leave();
        session.generalizer().demote(session.generalizer().generalizable(List.of(type)));
        session.generalizer().enter();
    }

    private Value.Storage storage(int arity, Binding.Target.Name target) {
        String symbol = symbol(target.name().name());
        return arity > 0 ? new Value.Storage.Function(symbol, arity) : new Value.Storage.Global(symbol);
    }

    private UnaryOperator<Context> recursive(MemberDefinition.LocalLet let, Context context) {
        RecursionRules.check(session, let.bindings());
        RecursiveGroup group = new RecursiveGroup(session, session.bindings().functions(), let.bindings(), context,
                (binding, target) -> RecursiveGroup.Site.of(
                        storage(GlobalBindings.arity(binding, target), target), Access.PUBLIC, "", true));
        group.check();
        UnaryOperator<Context> names = UnaryOperator.identity();
        for (RecursiveGroup.Member member : group.members()) {
            GlobalBindings.define(session, member.checked(), member.value());
            names = both(names, after -> BindingChecker.bindName(after, member.value(), member.checked().target()));
        }
        return names;
    }

    private UnaryOperator<Context> destructured(Binding binding, Binding.Target.Destructured target, Context context) {
        List<Value> values = GlobalBindings.destructured(session, binding, target, context, this::symbol);
        return after -> {
            Context result = after;
            for (Value value : values) {
                result = result.with(value);
            }
            return result;
        };
    }
}
