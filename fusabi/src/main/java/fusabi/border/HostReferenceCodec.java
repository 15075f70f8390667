package fusabi.border;

import fusabi.host.HandleCodec;
import fusabi.host.StateInput;
import fusabi.host.StateOutput;
import java.util.function.Function;

/** Writes the objects of one of the host's types, as the host does. */
final class HostReferenceCodec implements HandleCodec<HostReference> {

    private final String symbol;
    private final Class<?> type;
    private final Function<Object, byte[]> writer;
    private final Function<byte[], Object> reader;

    HostReferenceCodec(String symbol, Class<?> type, Function<Object, byte[]> writer, Function<byte[], Object> reader) {
        this.symbol = symbol;
        this.type = type;
        this.writer = writer;
        this.reader = reader;
    }

    @Override
    public String symbol() {
        return symbol;
    }

    @Override
    public Class<HostReference> type() {
        return HostReference.class;
    }

    @Override
    public void write(HostReference object, StateOutput output) {
        output.bytes(writer.apply(object.target()));
    }

    @Override
    public HostReference read(StateInput input) {
        byte[] bytes = input.bytes();
        Object object;
        try {
            object = reader.apply(bytes);
        } catch (RuntimeException e) {
            throw input.refused("the host's codec of " + symbol + " says " + e);
        }
        if (!type.isInstance(object)) {
            throw input.refused("the host's codec of " + symbol + " finds no such object");
        }
        return new HostReference(object, symbol);
    }
}
