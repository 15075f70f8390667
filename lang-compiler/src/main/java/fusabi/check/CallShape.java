package fusabi.check;

import fusabi.syntax.Expression;
import fusabi.syntax.Identifier;
import fusabi.types.Member;
import fusabi.types.Substitution;
import fusabi.types.Type;
import fusabi.types.TypeDefinition;
import fusabi.types.TypeVariable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How the arguments of a call meet the parameters of one member.
 *
 * @param candidate  the member
 * @param instance   what the type parameters became
 * @param methodTypes the member's own type arguments, in order
 * @param slots      one for each parameter
 * @param setters    named arguments that set properties of the result
 */
record CallShape(
        MemberLookup.Candidate candidate, Substitution instance, List<Type> methodTypes, List<Slot> slots, List<Setter> setters) {

    /** What a parameter gets. */
    sealed interface Slot {
        /** The argument with that index; {@code asOption} when it is written {@code ?name = e}. */
        record Given(int argument, boolean asOption) implements Slot {}

        record Omitted() implements Slot {}

        /** Any number of arguments, collected into an array. */
        record Rest(List<Integer> arguments) implements Slot {}

        /** All arguments as one tuple, or unit when there are none. */
        record AllAsTuple() implements Slot {}

        /** One item of the only argument, which is a tuple. */
        record Item(int index) implements Slot {}
    }

    record Setter(Identifier name, int argument) {}

    /** An argument as written. */
    record Argument(Optional<Identifier> name, boolean option, Expression value) {
        boolean isLambda() {
            Expression inner = value;
            while (inner instanceof Expression.Parenthesized(var content, _)) {
                inner = content;
            }
            return inner instanceof Expression.Lambda || inner instanceof Expression.Function;
        }

        int lambdaArity() {
            Expression inner = value;
            while (inner instanceof Expression.Parenthesized(var content, _)) {
                inner = content;
            }
            return inner instanceof Expression.Lambda lambda ? lambda.parameters().size() : 1;
        }
    }

    Member member() {
        return candidate.member();
    }

    Type parameterType(int index) {
        return instance.apply(member().parameters().get(index).type());
    }

    Type result() {
        return instance.apply(member().result());
    }

    boolean usesRest() {
        return slots.stream().anyMatch(s -> s instanceof Slot.Rest);
    }

    /** Whether the only argument must be a tuple of all parameters. */
    boolean takesTupleApart() {
        return slots.stream().anyMatch(s -> s instanceof Slot.Item);
    }

    boolean omits() {
        return slots.stream().anyMatch(s -> s instanceof Slot.Omitted);
    }

    /** The shape of a call of the member with those arguments, if their number and names allow one. */
    static Optional<CallShape> of(
            Session session, MemberLookup.Candidate candidate, Optional<List<Type>> explicit, List<Argument> arguments,
                    boolean constructs) {
        Member member = candidate.member();
        List<TypeVariable> own = MethodCalls.ownParameters(session, member);
        if (explicit.isPresent() && explicit.get().size() != own.size()) {
            return Optional.empty();
        }
        List<Type> methodTypes = explicit.orElseGet(() -> session.generalizer().freshArguments(own));
        Substitution instance = fusabi.types.Hierarchy.substitution(candidate.owner());
        for (int i = 0; i < own.size(); i++) {
            instance.put(own.get(i), methodTypes.get(i));
        }
        return slots(session, candidate, arguments, constructs, instance).map(mapped ->
                new CallShape(candidate, instance, methodTypes, mapped.slots(), mapped.setters()));
    }

    private record Mapped(List<Slot> slots, List<Setter> setters) {}

    private static Optional<Mapped> slots(
            Session session, MemberLookup.Candidate candidate, List<Argument> arguments, boolean constructs, Substitution instance) {
        List<Member.Parameter> parameters = candidate.member().parameters();
        Slot[] slots = new Slot[parameters.size()];
        List<Setter> setters = new ArrayList<>();
        List<Integer> positional = new ArrayList<>();
        for (int i = 0; i < arguments.size(); i++) {
            Argument argument = arguments.get(i);
            if (argument.name().isEmpty()) {
                positional.add(i);
                continue;
            }
            int index = indexOf(parameters, argument.name().get().name());
            if (index >= 0 && slots[index] == null) {
                slots[index] = new Slot.Given(i, argument.option());
            } else if (constructs) {
                setters.add(new Setter(argument.name().get(), i));
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
                slots[i] = new Slot.Rest(List.copyOf(positional.subList(next, positional.size())));
                next = positional.size();
            } else {
                slots[i] = new Slot.Given(positional.get(next++), false);
            }
        }
        if (next < positional.size()) {
            if (parameters.size() == 1 && positional.size() == arguments.size()
                    && acceptsTuple(instance.apply(parameters.getFirst().type()), arguments.size())) {
                return Optional.of(new Mapped(List.of(new Slot.AllAsTuple()), setters));
            }
            return Optional.empty();
        }
        for (int i = 0; i < slots.length; i++) {
            if (slots[i] == null) {
                Member.Parameter parameter = parameters.get(i);
                if (parameter.paramArray()) {
                    slots[i] = new Slot.Rest(List.of());
                } else if (parameter.optional() || parameter.defaultValue().isPresent()) {
                    slots[i] = new Slot.Omitted();
                } else if (parameters.size() == 1 && arguments.isEmpty() && acceptsUnit(session, instance.apply(parameter.type()))) {
                    slots[i] = new Slot.AllAsTuple();
                } else if (positional.size() == 1 && arguments.size() == 1 && parameters.size() > 1
                        && isTupleValue(arguments.getFirst().value())) {
                    List<Slot> items = new ArrayList<>();
                    for (int k = 0; k < parameters.size(); k++) {
                        items.add(new Slot.Item(k));
                    }
                    return Optional.of(new Mapped(items, setters));
                } else {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(new Mapped(List.of(slots), setters));
    }

    private static boolean isTupleValue(Expression value) {
        return value instanceof Expression.Name || value instanceof Expression.Application || value instanceof Expression.Member
                || value instanceof Expression.Index;
    }

    private static boolean acceptsTuple(Type type, int size) {
        return switch (type.resolved()) {
            case TypeVariable _, Type.Erroneous _ -> true;
            case Type.Tuple tuple -> tuple.items().size() == size;
            case Type.Named named -> named.definition().symbol().equals(fusabi.bytecode.WellKnown.OBJECT);
            case Type.Function _, fusabi.types.Measure _ -> false;
        };
    }

    private static boolean acceptsUnit(Session session, Type type) {
        return type.resolved() instanceof TypeVariable || session.known().isUnit(type);
    }

    private static int indexOf(List<Member.Parameter> parameters, String name) {
        for (int i = 0; i < parameters.size(); i++) {
            if (parameters.get(i).name().equals(name)) {
                return i;
            }
        }
        return -1;
    }

    /** The function type of a delegate's {@code Invoke}: curried. */
    static Optional<Type> delegateFunction(Session session, Type type) {
        if (type.resolved() instanceof Type.Named named && named.definition().kind() == TypeDefinition.Kind.DELEGATE
                && !named.definition().members("Invoke").isEmpty()) {
            Member invoke = named.definition().members("Invoke").getFirst();
            Substitution substitution = fusabi.types.Hierarchy.substitution(named);
            List<Type> parameters = new ArrayList<>(invoke.parameters().stream().map(p -> substitution.apply(p.type())).toList());
            if (parameters.isEmpty()) {
                parameters.add(session.known().unit());
            }
            return Optional.of(Type.function(parameters, substitution.apply(invoke.result())));
        }
        return Optional.empty();
    }
}
