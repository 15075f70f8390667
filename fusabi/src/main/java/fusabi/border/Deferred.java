package fusabi.border;

/** Stands for the converter of a type inside its own definition. */
final class Deferred implements Converter {

    private Converter target;

    void is(Converter converter) {
        target = converter;
    }

    @Override
    public Object toJava(long word, Crossing crossing) {
        return target.toJava(word, crossing);
    }

    @Override
    public long toWord(Object value, Crossing crossing) {
        return target.toWord(value, crossing);
    }
}
