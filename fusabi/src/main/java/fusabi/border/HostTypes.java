package fusabi.border;

import fusabi.host.HandleCodec;
import fusabi.host.HostObject;
import java.util.function.Function;

/** Types of scripts that stand for Java classes. */
public final class HostTypes {

    private HostTypes() {}

    /** How snapshots write the objects of the type with this symbol. */
    public static HandleCodec<? extends HostObject> codec(
            String symbol, Class<?> type, Function<Object, byte[]> writer, Function<byte[], Object> reader) {
        return new HostReferenceCodec(symbol, type, writer, reader);
    }
}
