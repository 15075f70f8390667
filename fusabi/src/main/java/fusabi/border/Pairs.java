package fusabi.border;

import fusabi.host.NativeCall;
import java.util.Map;

/** {@code Map.Entry} for a pair. */
record Pairs(String symbol, Converter first, Converter second) implements Converter {

    @Override
    public Object toJava(long word, Crossing crossing) {
        return Map.entry(first.toJava(crossing.call().field(word, 0), crossing), second.toJava(crossing.call().field(word, 1), crossing));
    }

    @Override
    public long toWord(Object value, Crossing crossing) {
        if (value == null) {
            throw new ConversionException("null is given where a pair is wanted.");
        }
        NativeCall call = crossing.call();
        int kept = call.kept();
        Map.Entry<?, ?> entry = (Map.Entry<?, ?>) value;
        long key = call.keep(first.toWord(entry.getKey(), crossing));
        long result = call.newObject(symbol, 0, key, second.toWord(entry.getValue(), crossing));
        call.letGo(kept);
        return result;
    }
}
