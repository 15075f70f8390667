package fusabi.border;

import fusabi.host.NativeCall;
import fusabi.value.Word;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/** Sets: they cross as an array. */
record SetConverter(Library ofArray, Converter element) implements Converter {

    @Override
    public Object toJava(long word, Crossing crossing) {
        if (word == Word.NULL) {
            return null;
        }
        NativeCall call = crossing.call();
        long array = call.keep(Library.SEQUENCE_TO_ARRAY.call(call, word));
        int length = call.arrayLength(array);
        call.charge(length);
        Set<Object> set = new LinkedHashSet<>();
        crossing.enter();
        for (int i = 0; i < length; i++) {
            set.add(element.toJava(call.element(array, i), crossing));
        }
        crossing.leave();
        return Collections.unmodifiableSet(set);
    }

    @Override
    public long toWord(Object value, Crossing crossing) {
        if (value == null) {
            throw new ConversionException("null is given where a set is wanted.");
        }
        int kept = crossing.call().kept();
        long result = ofArray.call(crossing.call(), Sequences.arrayOf(value, element, crossing));
        crossing.call().letGo(kept);
        return result;
    }
}
