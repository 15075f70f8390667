package fusabi.check;

import fusabi.core.Variable;
import fusabi.resolve.Value;
import fusabi.syntax.Access;
import fusabi.syntax.Binding;
import fusabi.syntax.MemberDefinition;
import fusabi.syntax.Pattern;
import fusabi.types.Field;
import fusabi.types.Type;
import fusabi.types.TypeDefinition;
import fusabi.types.TypeScheme;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;

/**
 * The let-bindings and constructor parameters of a class as its members see them. Those that some member mentions get a field; the others live
 * only while the constructor runs.
 */
final class ObjectState implements MemberOwner.Instance {
    /*
     * Which names members mention is read off their text, before anything is checked: the fields must be known when derived classes are laid out. A name that
     * only happens to occur costs an unused field.
     */

    private static final java.util.regex.Pattern WORD = java.util.regex.Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_']*");

    /** A reserved field. */
    record Slot(int index, Type type) {}

    /** A let-binding seen from a member whose receiver is given; without one only what is static adds to the context. */
    private interface Binder {
        Context in(Context context, Optional<Variable> self);

        static Binder of(Function<Variable, Value> value) {
            return (context, self) -> self.map(receiver -> context.with(value.apply(receiver))).orElse(context);
        }
    }

    private final Session session;
    private final TypeDefinition definition;
    private final Map<String, Deque<Slot>> reserved = new HashMap<>();
    private final List<Binder> binders = new ArrayList<>();

    ObjectState(Session session, TypeDefinition definition) {
        this.session = session;
        this.definition = definition;
    }

    /** Lays out the fields of the class: parameters and let-bindings that members mention, {@code val} fields, auto-properties. */
    void reserve(List<Pattern> parameters, List<MemberDefinition> members, Context context) {
        Set<String> mentioned = mentioned(members);
        List<Field> fields = new ArrayList<>(definition.fields());
        int first = Representations.firstSlot(definition);
        for (Pattern parameter : parameters) {
            reserveNames(parameter, mentioned, fields, first, false);
        }
        for (MemberDefinition member : members) {
            switch (member) {
                case MemberDefinition.LocalLet(var isStatic, var recursive, var bindings, _) when !isStatic -> {
                    for (Binding binding : bindings) {
                        if (recursive && binding.target() instanceof Binding.Target.Name(var name, _, _, _)) {
                            mentioned.add(name.name());
                        }
                        reserve(binding, mentioned, fields, first);
                    }
                }
                case MemberDefinition.AutoProperty property when !property.isStatic() ->
                    hidden(AutoPropertyChecker.field(property, Optional.empty()), property.settable(), fields, first);
                case MemberDefinition.InterfaceImplementation(var type, var implementing, _) ->
                    session.typeExpressions().namedType(type, context).ifPresent(slots -> AutoPropertyChecker.in(implementing).forEach(
                            property -> hidden(AutoPropertyChecker.field(property, Optional.of(slots)), property.settable(), fields, first)));
                case MemberDefinition.Field field when !field.isStatic() -> fields.add(new Field(
                        definition, field.name().name(), session.typeExpressions().check(field.type(), context), first + fields.size(),
                        field.isMutable(), true, field.access()));
                default -> { }
            }
        }
        if (definition.kind() == TypeDefinition.Kind.CLASS && !session.isLibrary()
                && definition.parameters().stream().anyMatch(parameter -> !parameter.isMeasure())) {
            int index = first + fields.size();
            fields.add(new Field(definition, ClassTypes.FIELD, session.known().object(), index, true, true, Access.PRIVATE));
            session.classTypes().begin(definition, index);
        }
        definition.setFields(fields);
    }

    private void reserve(Binding binding, Set<String> mentioned, List<Field> fields, int first) {
        switch (binding.target()) {
            case Binding.Target.Name(var name, _, _, var parameters) -> {
                if (parameters.isEmpty() && isMentioned(name.name(), mentioned)) {
                    hidden(name.name(), binding.isMutable(), fields, first);
                }
            }
            case Binding.Target.Destructured(var pattern) -> reserveNames(pattern, mentioned, fields, first, binding.isMutable());
        }
    }

    private void reserveNames(Pattern pattern, Set<String> mentioned, List<Field> fields, int first, boolean mutable) {
        List<String> names = new ArrayList<>();
        collectNames(pattern, names);
        for (String name : names) {
            if (isMentioned(name, mentioned)) {
                hidden(name, mutable, fields, first);
            }
        }
    }

    /** The names that a pattern may bind, in the order of the text; a case without arguments is one too many, which costs an unused field. */
    private static void collectNames(Pattern pattern, List<String> names) {
        switch (pattern) {
            case Pattern.Named(var name, var arguments, _) -> {
                if (arguments.isEmpty() && name.isSimple()) {
                    names.add(name.last().name());
                }
                arguments.forEach(argument -> collectNames(argument, names));
            }
            case Pattern.NamedFields(_, var inner, _) -> inner.forEach(field -> collectNames(field.pattern(), names));
            case Pattern.Record(var inner, _) -> inner.forEach(field -> collectNames(field.pattern(), names));
            case Pattern.As(var left, var right, _) -> {
                collectNames(left, names);
                collectNames(right, names);
            }
            case Pattern.Or(var left, _, _) -> collectNames(left, names);
            case Pattern.And(var patterns, _) -> patterns.forEach(item -> collectNames(item, names));
            case Pattern.Cons(var head, var tail, _) -> {
                collectNames(head, names);
                collectNames(tail, names);
            }
            case Pattern.Tuple(var items, _, _) -> items.forEach(item -> collectNames(item, names));
            case Pattern.ListOf(var items, _) -> items.forEach(item -> collectNames(item, names));
            case Pattern.ArrayOf(var items, _) -> items.forEach(item -> collectNames(item, names));
            case Pattern.Annotated(var inner, _, _) -> collectNames(inner, names);
            case Pattern.Attributed(_, var inner, _) -> collectNames(inner, names);
            case Pattern.Parenthesized(var inner, _) -> collectNames(inner, names);
            case Pattern.Optional(var name, _) -> names.add(name.name());
            case Pattern.Wildcard _, Pattern.Constant _, Pattern.TypeTest _, Pattern.Embedded _ -> { }
        }
    }

    private void hidden(String name, boolean mutable, List<Field> fields, int first) {
        Type type = session.fresh();
        int index = first + fields.size();
        fields.add(new Field(definition, name + "@", type, index, mutable, true, Access.PRIVATE));
        reserved.computeIfAbsent(name, _ -> new ArrayDeque<>()).add(new Slot(index, type));
    }

    /** What is wanted in the place of a hole may be any of them. */
    private static boolean isMentioned(String name, Set<String> mentioned) {
        return mentioned.contains(name) || mentioned.contains(Observer.HOLE);
    }

    private static Set<String> mentioned(List<MemberDefinition> members) {
        Set<String> names = new HashSet<>();
        for (MemberDefinition member : members) {
            switch (member) {
                case MemberDefinition.LocalLet(_, _, var bindings, _) -> {
                    for (Binding binding : bindings) {
                        if (binding.target() instanceof Binding.Target.Name(_, _, _, var parameters) && !parameters.isEmpty()) {
                            names.addAll(words(binding.body().span().text()));
                        }
                    }
                }
                case MemberDefinition.LocalDo _, MemberDefinition.Inherit _, MemberDefinition.Field _, MemberDefinition.Abstract _,
                        MemberDefinition.AutoProperty _ -> { }
                case MemberDefinition.Method _, MemberDefinition.Property _, MemberDefinition.Constructor _,
                        MemberDefinition.InterfaceImplementation _ -> names.addAll(words(member.span().text()));
            }
        }
        return names;
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }

    /** The next field reserved for that name. */
    Optional<Slot> take(String name) {
        Deque<Slot> slots = reserved.get(name);
        return slots == null || slots.isEmpty() ? Optional.empty() : Optional.of(slots.poll());
    }

    /** From here on members see the field by this name. */
    void define(String name, Slot slot, boolean mutable) {
        binders.add(Binder.of(receiver -> new Value(
                name, TypeScheme.of(slot.type()), new Value.Storage.ObjectField(receiver, slot.index()), mutable, false,
                Access.PUBLIC, "")));
    }

    /** From here on members see a function of the object; {@code template} has its scheme, now or later. */
    void define(Value template, String symbol, int arity) {
        binders.add(Binder.of(receiver -> {
            Value value = new Value(
                    template.name(), template.scheme(), new Value.Storage.ObjectFunction(Optional.of(receiver), symbol, arity), false,
                            false,
                    Access.PUBLIC, "");
            value.generalize(template.scheme(), template.witnesses());
            return value;
        }));
    }

    /** From here on all members see what the class itself has. */
    void defineStatic(UnaryOperator<Context> names) {
        binders.add((context, _) -> names.apply(context));
    }

    /** The name that the whole class has for its object: {@code type C() as this}. */
    void nameSelf(String name) {
        binders.add(Binder.of(receiver -> Value.local(name, definition.ofParameters(), receiver)));
    }

    @Override
    public Context in(Context context, Optional<Variable> self) {
        Context result = context;
        for (Binder binder : binders) {
            result = binder.in(result, self);
        }
        return result;
    }
}
