package fusabi.border;

import fusabi.value.Word;

/** Objects of a Java class that scripts hold without seeing inside. */
record HostObjects(String symbol, Class<?> type) implements Converter {

    private static final long REFERENCE_BYTES = 48;

    @Override
    public Object toJava(long word, Crossing crossing) {
        return word == Word.NULL ? null : ((HostReference) crossing.call().toObject(word)).target();
    }

    @Override
    public long toWord(Object value, Crossing crossing) {
        return value == null ? Word.NULL : crossing.call().ofObject(new HostReference(value, symbol), REFERENCE_BYTES);
    }
}
