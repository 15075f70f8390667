package fusabi.border;

import fusabi.host.NativeCall;
import java.util.List;
import java.util.Map;

/** What a host's function gives for a tuple: {@code Map.entry} for a pair, a list of the items, a record with as many components, a value of the script. */
record TupleAnswer(Answer other, String symbol, List<Converter> converters) implements Converter {

    @Override
    public Object toJava(long word, Crossing crossing) {
        return other.toJava(word, crossing);
    }

    @Override
    public long toWord(Object value, Crossing crossing) {
        return switch (value) {
            case Map.Entry<?, ?> pair when converters.size() == 2 -> tuple(List.of(pair.getKey(), pair.getValue()), crossing);
            case List<?> items when items.size() == converters.size() -> tuple(items, crossing);
            case null, default -> other.toWord(value, crossing);
        };
    }

    private long tuple(List<?> items, Crossing crossing) {
        NativeCall call = crossing.call();
        int kept = call.kept();
        long[] words = new long[items.size()];
        for (int i = 0; i < words.length; i++) {
            words[i] = call.keep(converters.get(i).toWord(items.get(i), crossing));
        }
        long result = call.newObject(symbol, 0, words);
        call.letGo(kept);
        return result;
    }
}
