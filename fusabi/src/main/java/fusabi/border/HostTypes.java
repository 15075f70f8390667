package fusabi.border;

import fusabi.host.HandleCodec;
import fusabi.host.HostObject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Which types of scripts stand for Java classes. */
public interface HostTypes {

    /** The script type that holds objects of the class. */
    Optional<String> symbolOf(Class<?> type);

    /** The class whose objects the script type holds. */
    Optional<Class<?>> classOf(String symbol);

    /** Of {@code classes}, by symbol. */
    static HostTypes of(Map<String, Class<?>> classes) {
        Map<Class<?>, String> symbols = new LinkedHashMap<>();
        classes.forEach((symbol, type) -> symbols.put(type, symbol));
        return new HostTypes() {
            @Override
            public Optional<String> symbolOf(Class<?> type) {
                return Optional.ofNullable(symbols.get(type));
            }

            @Override
            public Optional<Class<?>> classOf(String symbol) {
                return Optional.ofNullable(classes.get(symbol));
            }
        };
    }

    /** How snapshots write the objects of the type with this symbol. */
    static HandleCodec<? extends HostObject> codec(String symbol, Class<?> type, Function<Object, byte[]> writer, Function<byte[], Object> reader) {
        return new HostReferenceCodec(symbol, type, writer, reader);
    }
}
