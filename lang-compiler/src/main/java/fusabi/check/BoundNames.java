package fusabi.check;

import fusabi.resolve.Value;
import fusabi.types.Type;
import java.util.LinkedHashMap;
import java.util.Map;

/** The variables that a pattern binds. */
final class BoundNames {

    /** Where the pattern stands, which decides what a capital name without meaning is. */
    enum Place { RULE, BINDING, PARAMETER, MEMBER }

    private final Place place;
    private final boolean mutable;
    private final Map<String, Value> values = new LinkedHashMap<>();
    private final Map<String, Type> types = new LinkedHashMap<>();
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

    Type typeOf(String name) {
        return types.get(name);
    }

    /** The variable that the other side of an or-pattern already has. */
    java.util.Optional<Value> shared(String name) {
        return java.util.Optional.ofNullable(shared.get(name));
    }

    void add(Value value) {
        values.put(value.name(), value);
        types.put(value.name(), value.scheme().type());
    }

    void addAll(BoundNames other) {
        other.values.values().forEach(this::add);
    }

    Context in(Context context) {
        fusabi.resolve.Scope scope = context.scope();
        for (Value value : values.values()) {
            scope = scope.with(value);
            java.util.Optional<fusabi.resolve.ActivePattern> active = ActivePatterns.of(value);
            if (active.isPresent()) {
                scope = ActivePatterns.define(scope, active.get());
            }
        }
        return context.with(scope);
    }
}
