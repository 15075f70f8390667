package fusabi.members;

import fusabi.bytecode.WellKnown;
import fusabi.types.Generalizer;
import fusabi.types.KnownTypes;
import fusabi.types.Measure;
import fusabi.types.Member;
import fusabi.types.Substitution;
import fusabi.types.Type;
import fusabi.types.TypeVariable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds for each parameter of a member the arguments that it gets, by position and by name: F# 4.0 specification, section 14.4, steps 3 and 4. */
public final class CallShapes {

    private final Generalizer generalizer;
    private final KnownTypes known;

    public CallShapes(Generalizer generalizer, KnownTypes known) {
        this.generalizer = generalizer;
        this.known = known;
    }

    /**
     * The type parameters of a member itself. While its group is being checked a member whose signature is written in full is already generic in the
     * variables that the signature names.
     */
    public List<TypeVariable> ownParameters(Member member) {
        if (!member.is(Member.Trait.INCOMPLETE)) {
            return member.typeParameters();
        }
        List<Type> types = new ArrayList<>(List.of(member.result()));
        member.groups().forEach(group -> group.forEach(parameter -> types.add(parameter.type())));
        List<TypeVariable> free = generalizer.generalizableAt(-1, new Type.Tuple(types, false));
        if (free.stream().anyMatch(variable -> variable.name().isEmpty())) {
            return List.of();
        }
        Set<TypeVariable> own = new LinkedHashSet<>();
        member.typeParameters().stream().filter(variable -> variable.resolved() == variable).forEach(own::add);
        own.addAll(free);
        return List.copyOf(own);
    }

    /**
     * How a call of the candidate with those arguments would look, if their number and names allow one.
     *
     * @param explicit   type arguments as written
     * @param constructs whether the result is a new object, of which named arguments may set properties
     */
    public Optional<CallShape> of(Candidate candidate, Optional<List<Type>> explicit, List<Argument> arguments, boolean constructs) {
        List<TypeVariable> own = ownParameters(candidate.member());
        if (explicit.isPresent() && explicit.get().size() != own.size()) {
            return Optional.empty();
        }
        List<Type> methodTypes = explicit.orElseGet(() -> generalizer.freshArguments(own));
        Substitution instance = candidate.substitution(own, methodTypes);
        return slots(candidate, arguments, constructs, instance)
                .map(mapped -> new CallShape(candidate, instance, methodTypes, mapped.slots(), mapped.setters()));
    }

    private record Mapped(List<CallShape.Slot> slots, List<CallShape.Setter> setters) {}

    private Optional<Mapped> slots(Candidate candidate, List<Argument> arguments, boolean constructs, Substitution instance) {
        List<Member.Parameter> parameters = candidate.member().parameters();
        CallShape.Slot[] slots = new CallShape.Slot[parameters.size()];
        List<CallShape.Setter> setters = new ArrayList<>();
        List<Integer> positional = new ArrayList<>();
        for (int i = 0; i < arguments.size(); i++) {
            Argument argument = arguments.get(i);
            if (argument.name().isEmpty()) {
                positional.add(i);
                continue;
            }
            int index = indexOf(parameters, argument.name().get().name());
            if (index >= 0 && slots[index] == null) {
                slots[index] = new CallShape.Slot.Given(i, argument.option());
            } else if (constructs) {
                setters.add(new CallShape.Setter(argument.name().get(), i));
            } else {
                return Optional.empty();
            }
        }
        int next = 0;
        for (int i = 0; i < parameters.size() && next < positional.size(); i++) {
            if (slots[i] != null) {
                continue;
            }
            boolean last = i == parameters.size() - 1;
            if (last && parameters.get(i).paramArray()) {
                slots[i] = new CallShape.Slot.Rest(List.copyOf(positional.subList(next, positional.size())));
                next = positional.size();
            } else {
                slots[i] = new CallShape.Slot.Given(positional.get(next++), false);
            }
        }
        if (next < positional.size()) {
            if (parameters.size() == 1 && positional.size() == arguments.size()
                    && acceptsTuple(instance.apply(parameters.getFirst().type()), arguments.size())) {
                return Optional.of(new Mapped(List.of(new CallShape.Slot.AllAsTuple()), setters));
            }
            return Optional.empty();
        }
        for (int i = 0; i < slots.length; i++) {
            if (slots[i] == null) {
                Member.Parameter parameter = parameters.get(i);
                if (parameter.paramArray()) {
                    slots[i] = new CallShape.Slot.Rest(List.of());
                } else if (parameter.optional() || parameter.defaultValue().isPresent()) {
                    slots[i] = new CallShape.Slot.Omitted();
                } else if (parameters.size() == 1 && arguments.isEmpty() && acceptsUnit(instance.apply(parameter.type()))) {
                    slots[i] = new CallShape.Slot.AllAsTuple();
                } else if (positional.size() == 1 && arguments.size() == 1 && parameters.size() > 1
                        && arguments.getFirst().isTupleValue()) {
                    List<CallShape.Slot> items = new ArrayList<>();
                    for (int k = 0; k < parameters.size(); k++) {
                        items.add(new CallShape.Slot.Item(k));
                    }
                    return Optional.of(new Mapped(items, setters));
                } else {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(new Mapped(List.of(slots), setters));
    }

    private static boolean acceptsTuple(Type type, int size) {
        return switch (type.resolved()) {
            case TypeVariable _, Type.Erroneous _ -> true;
            case Type.Tuple tuple -> tuple.items().size() == size;
            case Type.Named named -> named.definition().symbol().equals(WellKnown.OBJECT);
            case Type.Function _, Measure _ -> false;
        };
    }

    private boolean acceptsUnit(Type type) {
        return type.resolved() instanceof TypeVariable || known.isUnit(type);
    }

    private static int indexOf(List<Member.Parameter> parameters, String name) {
        for (int i = 0; i < parameters.size(); i++) {
            if (parameters.get(i).name().equals(name)) {
                return i;
            }
        }
        return -1;
    }
}
