package fusabi.host;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What the host grants to a running script, by kind: a clock, files, whatever natives ask for. Immutable. What was not granted is not there. */
public final class Services {

    /*
     * A list, the latest first: there are few, and every new instance adds some of its own.
     */

    private static final Services NONE = new Services(null, null, null);

    private final Services others;
    private final Class<?> kind;
    private final Object service;

    private Services(Services others, Class<?> kind, Object service) {
        this.others = others;
        this.kind = kind;
        this.service = service;
    }

    /** Nothing granted. */
    public static Services none() {
        return NONE;
    }

    /** These and one more, in place of another of that kind. */
    public <T> Services with(Class<T> newKind, T newService) {
        return new Services(this, newKind, newKind.cast(newService));
    }

    /** Those that have a state of their own, by their symbols. */
    public Map<String, ServiceState> states() {
        Map<String, ServiceState> states = new TreeMap<>();
        for (Services each = this; each != NONE; each = each.others) {
            if (each.service instanceof ServiceState state && find(each.kind).orElseThrow() == state) {
                states.put(state.symbol(), state);
            }
        }
        return states;
    }

    /** The service of that kind, if it is granted. */
    public <T> Optional<T> find(Class<T> wanted) {
        for (Services each = this; each != NONE; each = each.others) {
            if (each.kind == wanted) {
                return Optional.of(wanted.cast(each.service));
            }
        }
        return Optional.empty();
    }
}
