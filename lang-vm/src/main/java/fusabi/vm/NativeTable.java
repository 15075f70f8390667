package fusabi.vm;

import fusabi.host.HandleCodec;
import fusabi.host.HostObject;
import fusabi.host.NativeFunction;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The native functions that chunks may refer to, by name, and the codecs of the objects that they make. Immutable. */
public final class NativeTable {

    private final Map<String, Entry> entries;
    private final Map<Class<?>, HandleCodec<?>> codecs;
    private final Map<String, HandleCodec<?>> hostCodecs;

    private NativeTable(Builder builder) {
        entries = Map.copyOf(builder.entries);
        codecs = Map.copyOf(builder.codecs);
        hostCodecs = Map.copyOf(builder.hostCodecs);
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
        if (more.entries.isEmpty() && more.codecs.isEmpty() && more.hostCodecs.isEmpty()) {
            return this;
        }
        Builder all = new Builder();
        entries.values().forEach(all::add);
        more.entries.values().forEach(all::add);
        codecs.values().forEach(all::codec);
        more.codecs.values().forEach(all::codec);
        hostCodecs.values().forEach(all::host);
        more.hostCodecs.values().forEach(all::host);
        return all.build();
    }

    Optional<Entry> find(String name) {
        return Optional.ofNullable(entries.get(name));
    }

    /** The codec of an object: that of its class, or of its type in scripts. */
    Optional<HandleCodec<?>> codec(Object object) {
        HandleCodec<?> ofClass = codecs.get(object.getClass());
        return Optional.ofNullable(ofClass != null || !(object instanceof HostObject host) ? ofClass : hostCodecs.get(host.typeSymbol()));
    }

    /** The codec with this symbol. */
    Optional<HandleCodec<?>> codec(String symbol) {
        HandleCodec<?> ofHost = hostCodecs.get(symbol);
        if (ofHost != null) {
            return Optional.of(ofHost);
        }
        return codecs.values().stream().filter(codec -> codec.symbol().equals(symbol)).<HandleCodec<?>>map(codec -> codec).findFirst();
    }

    /** One native function. */
    record Entry(String name, int arity, String text, NativeFunction function) {}

    /** Collects natives. */
    public static final class Builder {

        private final Map<String, Entry> entries = new HashMap<>();
        private final Map<Class<?>, HandleCodec<?>> codecs = new HashMap<>();
        private final Map<String, HandleCodec<?>> hostCodecs = new HashMap<>();

        private Builder() {}

        /** Adds a native that takes {@code arity} arguments; its name must be new. */
        public Builder add(String name, int arity, NativeFunction function) {
            return add(name, arity, "", function);
        }

        /** As above, with what the host says about it: its type. */
        public Builder add(String name, int arity, String text, NativeFunction function) {
            add(new Entry(name, arity, text, function));
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

        /** As above, for objects of a class that stands for several types: those of the type in scripts that the codec is called by. */
        public Builder hostCodec(HandleCodec<? extends HostObject> codec) {
            return host(codec);
        }

        private Builder host(HandleCodec<?> codec) {
            if (hostCodecs.put(codec.symbol(), codec) != null) {
                throw new IllegalArgumentException("a codec for " + codec.symbol() + " is declared twice");
            }
            return this;
        }

        public NativeTable build() {
            return new NativeTable(this);
        }
    }
}
