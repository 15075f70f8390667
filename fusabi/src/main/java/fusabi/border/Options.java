package fusabi.border;

import fusabi.value.Word;
import java.util.Optional;

/** Options of both kinds; {@code symbol} is the script type's. The machine's tags: 0 is none, 1 some. */
record Options(String symbol, Converter item) implements Converter {

    private static final int NONE = 0;
    private static final int SOME = 1;

    @Override
    public Object toJava(long word, Crossing crossing) {
        if (!Word.isPointer(word)) {
            return Optional.empty();
        }
        crossing.enter();
        Object value = item.toJava(crossing.call().field(word, 0), crossing);
        crossing.leave();
        return Optional.ofNullable(value);
    }

    @Override
    public long toWord(Object value, Crossing crossing) {
        if (value == null) {
            throw new ConversionException("null is given where an option is wanted; Optional.empty() is None.");
        }
        Optional<?> optional = (Optional<?>) value;
        if (optional.isEmpty()) {
            return crossing.call().newObject(symbol, NONE);
        }
        int kept = crossing.call().kept();
        crossing.enter();
        long word = crossing.call().keep(item.toWord(optional.get(), crossing));
        crossing.leave();
        long result = crossing.call().newObject(symbol, SOME, word);
        crossing.call().letGo(kept);
        return result;
    }
}
