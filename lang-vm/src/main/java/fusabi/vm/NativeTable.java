package fusabi.vm;

import fusabi.host.HandleCodec;
import fusabi.host.NativeFunction;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The native functions that chunks may refer to, by name, and the codecs of the objects that they make. Immutable. */
public final class NativeTable {

    private final Map<String, Entry> entries;
    private final Map<Class<?>, HandleCodec<?>> codecs;

    private NativeTable(Builder builder) {
        entries = Map.copyOf(builder.entries);
        codecs = Map.copyOf(builder.codecs);
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
        if (more.entries.isEmpty() && more.codecs.isEmpty()) {
            return this;
        }
        Builder all = new Builder();
        entries.values().forEach(all::add);
        more.entries.values().forEach(all::add);
        codecs.values().forEach(all::codec);
        more.codecs.values().forEach(all::codec);
        return all.build();
    }

    Optional<Entry> find(String name) {
        return Optional.ofNullable(entries.get(name));
    }

    /** The codec of the objects of a class. */
    Optional<HandleCodec<?>> codec(Class<?> type) {
        return Optional.ofNullable(codecs.get(type));
    }

    /** The codec with this symbol. */
    Optional<HandleCodec<?>> codec(String symbol) {
        return codecs.values().stream().filter(codec -> codec.symbol().equals(symbol)).<HandleCodec<?>>map(codec -> codec).findFirst();
    }

    /** One native function. */
    record Entry(String name, int arity, NativeFunction function) {}

    /** Collects natives. */
    public static final class Builder {

        private final Map<String, Entry> entries = new HashMap<>();
        private final Map<Class<?>, HandleCodec<?>> codecs = new HashMap<>();

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

        /** Says how objects of the host are written into snapshots; class and symbol must be new. */
        public Builder codec(HandleCodec<?> codec) {
            boolean known = codecs.values().stream().anyMatch(other -> other.symbol().equals(codec.symbol()));
            if (known || codecs.put(codec.type(), codec) != null) {
                throw new IllegalArgumentException("a codec for " + codec.symbol() + " is declared twice");
            }
            return this;
        }

        public NativeTable build() {
            return new NativeTable(this);
        }
    }
}
