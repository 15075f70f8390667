package fusabi;

import fusabi.border.Direction;
import fusabi.border.JavaType;
import fusabi.border.MismatchException;
import fusabi.syntax.Access;
import fusabi.types.Hierarchy;
import fusabi.types.Member;
import fusabi.types.Substitution;
import fusabi.types.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The members of a script's type, for Java code that calls objects by name. */
final class Members {

    private static final int MOST = 8;
    /** What says by its class alone which script type it is for. */
    private static final Set<Class<?>> PLAIN = Set.of(Byte.class, Short.class, Integer.class, Long.class, Float.class, Double.class, Character.class,
            Boolean.class, String.class, BigDecimal.class, BigInteger.class);

    /**
     * A member as a function.
     *
     * @param type of the receiver, then of each argument, to the result
     */
    record Callable(Member member, Type type, List<Type> parameters) {}

    private final Program program;
    private final Type receiver;

    Members(Program program, Type receiver) {
        this.program = program;
        this.receiver = receiver;
    }

    /**
     * The method, or the property, of this name that takes these arguments.
     *
     * @throws BindingException when there is none, or more than one
     */
    Callable find(String name, List<Object> arguments) {
        List<Callable> named = named(name);
        if (named.isEmpty()) {
            throw new BindingException("`" + receiver + "` has no member `" + name + "`" + others());
        }
        List<Callable> fitting = named.stream().filter(each -> each.parameters().size() == arguments.size() && takes(each, arguments)).toList();
        if (fitting.isEmpty()) {
            throw new BindingException("`" + receiver + "." + name + "` does not take " + (arguments.size() == 1 ? "this argument" : "these "
                    + arguments.size() + " arguments") + ": it is `" + named.getFirst().member().functionType(program.known().unitDefinition()) + "`.");
        }
        if (fitting.size() > 1) {
            throw new BindingException("`" + receiver + "` has " + fitting.size() + " members `" + name + "` that take these arguments.");
        }
        return fitting.getFirst();
    }

    private String others() {
        Set<String> names = new TreeSet<>();
        for (Type each : new Hierarchy(program.known()).ancestry(receiver)) {
            if (each.resolved() instanceof Type.Named named && !program.known().isObject(named)) {
                named.definition().allMembers().forEach(member -> {
                    if (isCallable(member)) {
                        names.add(member.name());
                    }
                });
            }
        }
        return names.isEmpty() ? "." : "; it has " + String.join(", ", names.stream().limit(MOST).toList()) + (names.size() > MOST ? ", …." : ".");
    }

    /** Those of the nearest type that has some; what it overrides or hides is not meant. */
    private List<Callable> named(String name) {
        for (Type each : new Hierarchy(program.known()).ancestry(receiver)) {
            if (each.resolved() instanceof Type.Named owner) {
                List<Callable> found = owner.definition().members(name).stream().filter(Members::isCallable).map(member -> callable(member, owner)).toList();
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return List.of();
    }

    private static boolean isCallable(Member member) {
        return !member.isStatic() && member.kind() != Member.Kind.CONSTRUCTOR && member.access() != Access.PRIVATE && member.witnesses().isEmpty()
                && !member.is(Member.Trait.HIDDEN) && !member.is(Member.Trait.EXTENSION);
    }

    private Callable callable(Member member, Type.Named owner) {
        Substitution substitution = Hierarchy.substitution(owner);
        List<Type> parameters = new ArrayList<>();
        member.groups().forEach(group -> group.forEach(parameter -> parameters.add(substitution.apply(parameter.type()))));
        List<Type> all = new ArrayList<>(List.of(receiver));
        all.addAll(parameters);
        return new Callable(member, Type.function(all, substitution.apply(member.result())), List.copyOf(parameters));
    }

    /** Whether the classes of the arguments speak for it, as far as they say anything. */
    private boolean takes(Callable callable, List<Object> arguments) {
        for (int i = 0; i < arguments.size(); i++) {
            Object argument = arguments.get(i);
            if (argument != null && PLAIN.contains(argument.getClass()) && !fits(callable.parameters().get(i), argument.getClass())) {
                return false;
            }
        }
        return true;
    }

    private boolean fits(Type type, Class<?> given) {
        try {
            return program.conversions().between(type, JavaType.of(given), Direction.TO_SCRIPT) != null;
        } catch (MismatchException _) {
            return false;
        }
    }
}
