package fusabi.border;

import fusabi.value.Word;
import java.util.List;
import java.util.Map;

/** A sealed interface of records, or an enum, for a union. */
record UnionConverter(String name, List<Case> cases, Map<Object, Integer> tags) implements Converter {

    /** A case: a record, or a constant of an enum. */
    sealed interface Case {
        record OfRecord(Product product) implements Case {}

        record OfConstant(String symbol, int tag, Object constant) implements Case {}
    }

    @Override
    public Object toJava(long word, Crossing crossing) {
        return word == Word.NULL ? null : switch (cases.get(Word.tag(word))) {
            case Case.OfRecord(var product) -> product.toJava(word, crossing);
            case Case.OfConstant(_, _, var constant) -> constant;
        };
    }

    @Override
    public long toWord(Object value, Crossing crossing) {
        if (value == null) {
            throw new ConversionException("null is given where a " + name + " is wanted.");
        }
        Integer tag = tags.get(value instanceof Enum<?> ? value : value.getClass());
        if (tag == null) {
            throw new ConversionException(value + " is no case of " + name + ".");
        }
        return switch (cases.get(tag)) {
            case Case.OfRecord(var product) -> product.toWord(value, crossing);
            case Case.OfConstant(var symbol, var number, _) -> crossing.call().newObject(symbol, number);
        };
    }
}
