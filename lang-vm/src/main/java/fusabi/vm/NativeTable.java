package fusabi.vm;

import fusabi.host.NativeFunction;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The native functions that chunks may refer to, by name. Immutable. */
public final class NativeTable {

    private final Map<String, Entry> entries;

    private NativeTable(Builder builder) {
        entries = Map.copyOf(builder.entries);
    }

    /** A table without natives. */
    public static NativeTable empty() {
        return new Builder().build();
    }

    public static Builder builder() {
        return new Builder();
    }

    /** These and more. */
    NativeTable with(NativeTable more) {
        if (more.entries.isEmpty()) {
            return this;
        }
        Builder all = new Builder();
        entries.values().forEach(all::add);
        more.entries.values().forEach(all::add);
        return all.build();
    }

    Optional<Entry> find(String name) {
        return Optional.ofNullable(entries.get(name));
    }

    /** One native function. */
    record Entry(String name, int arity, NativeFunction function) {}

    /** Collects natives. */
    public static final class Builder {

        private final Map<String, Entry> entries = new HashMap<>();

        private Builder() {}

        /** Adds a native that takes {@code arity} arguments; its name must be new. */
        public Builder add(String name, int arity, NativeFunction function) {
            add(new Entry(name, arity, function));
            return this;
        }

        private void add(Entry entry) {
            if (entries.put(entry.name(), entry) != null) {
                throw new IllegalArgumentException("native " + entry.name() + " is declared twice");
            }
        }

        public NativeTable build() {
            return new NativeTable(this);
        }
    }
}
