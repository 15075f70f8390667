package fusabi.border;

import fusabi.value.Word;

/** A Java record for a record or tuple. */
record RecordConverter(Product product, String name) implements Converter {

    @Override
    public Object toJava(long word, Crossing crossing) {
        return word == Word.NULL ? null : product.toJava(word, crossing);
    }

    @Override
    public long toWord(Object value, Crossing crossing) {
        if (value == null) {
            throw new ConversionException("null is given where a " + name + " is wanted.");
        }
        return product.toWord(value, crossing);
    }
}
