package fusabi.border;

import fusabi.host.NativeCall;
import fusabi.value.Word;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Maps and dictionaries: they cross as an array of pairs. */
record Keyed(Library toArray, Library ofArray, Converter key, Converter value) implements Converter {

    @Override
    public Object toJava(long word, Crossing crossing) {
        if (word == Word.NULL) {
            return null;
        }
        NativeCall call = crossing.call();
        long pairs = call.keep(toArray.call(call, word));
        Map<Object, Object> map = new LinkedHashMap<>();
        int length = call.arrayLength(pairs);
        call.charge(length);
        crossing.enter();
        for (int i = 0; i < length; i++) {
            long pair = call.element(pairs, i);
            map.put(key.toJava(call.field(pair, 0), crossing), value.toJava(call.field(pair, 1), crossing));
        }
        crossing.leave();
        return Collections.unmodifiableMap(map);
    }

    @Override
    public long toWord(Object java, Crossing crossing) {
        if (java == null) {
            throw new ConversionException("null is given where a map is wanted.");
        }
        NativeCall call = crossing.call();
        int kept = call.kept();
        List<Map.Entry<?, ?>> entries = new ArrayList<>(((Map<?, ?>) java).entrySet());
        long pairs = call.keep(call.newArray(entries.size(), Word.NULL));
        crossing.enter();
        for (int i = 0; i < entries.size(); i++) {
            int before = call.kept();
            long keyWord = call.keep(key.toWord(entries.get(i).getKey(), crossing));
            long valueWord = value.toWord(entries.get(i).getValue(), crossing);
            call.setElement(pairs, i, call.ofTuple(keyWord, valueWord));
            call.letGo(before);
        }
        crossing.leave();
        long result = ofArray.call(call, pairs);
        call.letGo(kept);
        return result;
    }
}
