package fusabi.host;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What the host grants to a running script, by kind: a clock, files, whatever natives ask for. Immutable. What was not granted is not there. */
public final class Services {

    private static final Services NONE = new Services(Map.of());

    private final Map<Class<?>, Object> byKind;

    private Services(Map<Class<?>, Object> byKind) {
        this.byKind = byKind;
    }

    /** Nothing granted. */
    public static Services none() {
        return NONE;
    }

    /** These and one more, in place of another of that kind. */
    public <T> Services with(Class<T> kind, T service) {
        Map<Class<?>, Object> more = new HashMap<>(byKind);
        more.put(kind, kind.cast(service));
        return new Services(Map.copyOf(more));
    }

    /** Those that have a state of their own, by their symbols. */
    public Map<String, ServiceState> states() {
        Map<String, ServiceState> states = new TreeMap<>();
        for (Object service : byKind.values()) {
            if (service instanceof ServiceState state) {
                states.put(state.symbol(), state);
            }
        }
        return states;
    }

    /** The service of that kind, if it is granted. */
    public <T> Optional<T> find(Class<T> kind) {
        return Optional.ofNullable(kind.cast(byKind.get(kind)));
    }
}
