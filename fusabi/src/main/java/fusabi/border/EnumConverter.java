package fusabi.border;

import fusabi.value.Word;
import java.util.Map;

/** A Java enum for an enum, by the names of its values. */
record EnumConverter(String symbol, String name, Map<Integer, Object> constants, Map<Object, Integer> values) implements Converter {

    @Override
    public Object toJava(long word, Crossing crossing) {
        Object constant = constants.get((int) word);
        if (constant == null) {
            throw new ConversionException(Word.low(word) + " is no named value of " + name + ".");
        }
        return constant;
    }

    @Override
    public long toWord(Object value, Crossing crossing) {
        if (value == null) {
            throw new ConversionException("null is given where a " + name + " is wanted.");
        }
        return crossing.call().ofEnum(symbol, values.get(value));
    }
}
