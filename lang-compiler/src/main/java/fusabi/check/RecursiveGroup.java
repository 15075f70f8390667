package fusabi.check;

import fusabi.resolve.Value;
import fusabi.syntax.Access;
import fusabi.syntax.Binding;
import fusabi.syntax.Literal;
import fusabi.syntax.Pattern;
import fusabi.types.Substitution;
import fusabi.types.Type;
import fusabi.types.TypeScheme;
import fusabi.types.TypeVariable;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** {@code let rec … and …}: the bindings see each other, with one type each until all are checked, unless they are annotated in full. */
final class RecursiveGroup {

    /** Where a binding's value will be found. */
    record Site(Value.Storage storage, Access access, String enclosing, boolean topLevel, Optional<Type> type) {

        /** A place that does not say what type the value has. */
        static Site of(Value.Storage storage, Access access, String enclosing, boolean topLevel) {
            return new Site(storage, access, enclosing, topLevel, Optional.empty());
        }
    }

    interface Placement {
        Site of(Binding binding, Binding.Target.Name target);
    }

    record Member(FunctionChecker.Checked checked, Value value) {}

    private record Pending(Binding binding, Binding.Target.Name target, Value value, Context context, List<TypeVariable> declared,
            Type type) {}

    private final Session session;
    private final FunctionChecker functions;
    private final List<Binding> bindings;
    private final Placement placement;
    private final List<Member> members = new ArrayList<>();
    private Context after;
    private boolean topLevel;

    RecursiveGroup(Session session, FunctionChecker functions, List<Binding> bindings, Context context, Placement placement) {
        this.session = session;
        this.functions = functions;
        this.bindings = bindings;
        this.after = context;
        this.placement = placement;
    }

    /** In the order of their evaluation. */
    List<Member> members() {
        if (members.size() < bindings.size()) {
            return members;
        }
        return RecursiveOrder.of(bindings).stream().map(members::get).toList();
    }

    Context after() {
        return after;
    }

    void check() {
        session.generalizer().enter();
        Context outer = after;
        List<Pending> pending = new ArrayList<>();
        List<Context> inners = new ArrayList<>();
        for (Binding binding : bindings) {
            Binding.Target.Name target = name(binding);
            if (target == null) {
                continue;
            }
            if (binding.isMutable()) {
                session.error("FS0874", "a recursive binding cannot be mutable", target.name().span());
            }
            Site site = placement.of(binding, target);
            topLevel = site.topLevel();
            Context inner = outer.nested().withOwnTypeVariables();
            List<TypeVariable> declared = session.typeExpressions().declare(target.typeParameters(), inner, false);
            Type type = annotated(binding, target, inner);
            site.type().ifPresent(known -> session.unify(known, type, target.name().span()));
            Value value = new Value(
                    target.name().name(), TypeScheme.of(type), site.storage(), false, binding.isInline(), site.access(),
                            site.enclosing());
            value.setBeingDefined(true);
            value.setDeclaredAt(target.name().span());
            if (!declared.isEmpty() && target.parameters().stream().allMatch(RecursiveGroup::isAnnotated) && binding.result().isPresent()) {
                polymorphic(value, declared, type);
            }
            pending.add(new Pending(binding, target, value, inner, declared, type));
            inners.add(inner);
            after = BindingChecker.bindName(after, value, target);
        }
        Readiness readiness = new Readiness(session.generalizer(), pending.stream().map(each -> List.of(each.type())).toList());
        for (int i = 0; i < pending.size(); i++) {
            Pending each = pending.get(i);
            Context inner = inners.get(i).with(after.scope());
            FunctionChecker.Checked result = functions.check(each.binding(), each.target(), inner, each.declared(),
                    Optional.of(each.type()));
            functions.describe(each.value(), result);
            members.add(new Member(result, each.value()));
            session.generalizer().leave();
            generalize(readiness.checked(i, List.of()).stream().mapToObj(members::get).toList());
            session.generalizer().enter();
        }
        session.generalizer().leave();
    }

    /** Makes those that are ready general, those together that share type variables. */
    private void generalize(List<Member> ready) {
        if (ready.isEmpty()) {
            return;
        }
        List<List<TypeVariable>> variables = ready.stream().map(member -> session.generalizer().mentioned(List.of(member.checked().type()))).toList();
        for (BitSet part : new VariableGraph(session.generalizer()).parts(variables)) {
            List<Member> connected = part.stream().mapToObj(ready::get).toList();
            // What calls itself does so at one type, so nobody could hand witnesses on to it.
            functions.generalize(
                    connected.stream().map(Member::checked).toList(), connected.stream().map(Member::value).toList(), topLevel, false);
            connected.forEach(member -> member.value().setBeingDefined(false));
        }
    }

    private Binding.Target.Name name(Binding binding) {
        return switch (binding.target()) {
            case Binding.Target.Name name -> name;
            case Binding.Target.Destructured(var pattern) -> {
                String code = pattern.unparenthesized() instanceof Pattern.Tuple ? "FS3521" : "FS0873";
                session.error(code, "a recursive binding must be a name", pattern.span());
                yield null;
            }
        };
    }

    /** The type as far as the annotations say. */
    private Type annotated(Binding binding, Binding.Target.Name target, Context context) {
        List<Type> parameters = new ArrayList<>();
        for (Pattern parameter : target.parameters()) {
            parameters.add(annotation(parameter, context));
        }
        Type result = binding.result().map(t -> session.typeExpressions().check(t, context)).orElseGet(session::fresh);
        return Type.function(parameters, result);
    }

    private Type annotation(Pattern pattern, Context context) {
        return switch (pattern) {
            case Pattern.Parenthesized(var inner, _) -> annotation(inner, context);
            case Pattern.Annotated(_, var type, _) -> session.typeExpressions().check(type, context);
            case Pattern.Constant(Literal.Unit _, _) -> session.known().unit();
            case Pattern.Tuple(var items, var struct, _) -> new Type.Tuple(items.stream().map(i -> annotation(i, context)).toList(),
                    struct);
            default -> session.fresh();
        };
    }

    private static boolean isAnnotated(Pattern pattern) {
        return switch (pattern) {
            case Pattern.Parenthesized(var inner, _) -> isAnnotated(inner);
            case Pattern.Annotated _ -> true;
            case Pattern.Constant(Literal.Unit _, _) -> true;
            case Pattern.Tuple(var items, _, _) -> items.stream().allMatch(RecursiveGroup::isAnnotated);
            default -> false;
        };
    }

    /** With all of its type written down it may be used at several types inside the group. */
    private void polymorphic(Value value, List<TypeVariable> declared, Type type) {
        Substitution substitution = new Substitution();
        List<TypeVariable> copies = new ArrayList<>();
        for (TypeVariable variable : declared) {
            TypeVariable copy = TypeVariable.parameter(variable.name(), variable.isMeasure(), variable.isHeadType());
            variable.constraints().forEach(copy::declare);
            substitution.put(variable, copy);
            copies.add(copy);
        }
        value.generalize(new TypeScheme(copies, substitution.apply(type)), List.of());
    }
}
