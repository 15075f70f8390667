package fusabi.border;

import fusabi.types.Type;

/** Any value, as an object that stands for it. */
record Opaque(Type type) implements Converter {

    @Override
    public Object toJava(long word, Crossing crossing) {
        return crossing.border().value(word, type);
    }

    @Override
    public long toWord(Object value, Crossing crossing) {
        return crossing.border().word(value);
    }
}
