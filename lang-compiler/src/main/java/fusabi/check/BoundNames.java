package fusabi.check;

import fusabi.resolve.ActivePattern;
import fusabi.resolve.Scope;
import fusabi.resolve.Value;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The variables that a pattern binds. */
final class BoundNames {

    /** Where the pattern stands, which decides what a capital name without meaning is. */
    enum Place { RULE, BINDING, PARAMETER, MEMBER }

    private final Place place;
    private final boolean mutable;
    private final Map<String, Value> values = new LinkedHashMap<>();
    private Map<String, Value> shared = Map.of();

    BoundNames(Place place, boolean mutable) {
        this.place = place;
        this.mutable = mutable;
    }

    /** The names of an or-pattern's right side: those of {@code left} are the same variables. */
    BoundNames alternative(BoundNames left) {
        BoundNames names = new BoundNames(place, mutable);
        names.shared = new LinkedHashMap<>(shared);
        names.shared.putAll(left.values);
        return names;
    }

    /** With the variables that {@code outer} shares: inside an alternative of an enclosing or-pattern. */
    BoundNames sharing(BoundNames outer) {
        shared = outer.shared;
        return this;
    }

    Place place() {
        return place;
    }

    boolean isMutable() {
        return mutable;
    }

    Map<String, Value> values() {
        return values;
    }

    /** The variable that the other side of an or-pattern already has. */
    Optional<Value> shared(String name) {
        return Optional.ofNullable(shared.get(name));
    }

    void add(Value value) {
        values.put(value.name(), value);
    }

    Context in(Context context) {
        Scope scope = context.scope();
        for (Value value : values.values()) {
            scope = scope.with(value);
            Optional<ActivePattern> active = ActivePatterns.of(value);
            if (active.isPresent()) {
                scope = ActivePatterns.define(scope, active.get());
            }
        }
        return context.with(scope);
    }
}
