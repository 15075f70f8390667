package fusabi;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Which of the host's functions a program may be able to call. What it can reach at most is known from its code ({@link Program#requires}), so a program that
 * can reach more is refused before it runs.
 *
 * @param only      the functions and modules it may call, if not all
 * @param forbidden those that it may not call, whatever else is said
 */
public record HostFunctions(Optional<Set<String>> only, Set<String> forbidden) {

    private static final HostFunctions ALL = new HostFunctions(Optional.empty(), Set.of());

    public HostFunctions {
        only = only.map(Set::copyOf);
        forbidden = Set.copyOf(forbidden);
    }

    /** Every function of every module. */
    static HostFunctions all() {
        return ALL;
    }

    HostFunctions without(Collection<String> names) {
        Set<String> more = new LinkedHashSet<>(forbidden);
        more.addAll(names);
        return new HostFunctions(only, more);
    }

    HostFunctions only(Collection<String> names) {
        return new HostFunctions(Optional.of(new LinkedHashSet<>(names)), forbidden);
    }

    /** Whether a function may be called; {@code name} is its module's and its own, with a dot. */
    public boolean allows(String name) {
        return !mentions(forbidden, name) && only.map(names -> mentions(names, name)).orElse(true);
    }

    private static boolean mentions(Set<String> names, String function) {
        return names.contains(function) || names.contains(function.substring(0, Math.max(0, function.lastIndexOf('.'))));
    }

    /** Refuses a program that can call what is not allowed. */
    void require(Program program) {
        if (equals(ALL)) {
            return;
        }
        program.requires().functions().stream().filter(function -> !allows(function.name())).findFirst().ifPresent(function -> {
            throw new RefusedException("`" + program.name() + "` can call `" + function + "`, which its host does not allow it.");
        });
    }
}
