package fusabi.border;

import fusabi.bytecode.WellKnown;
import fusabi.host.NativeCall;
import fusabi.value.Word;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/** Lists, arrays and sequences: read as an array's elements or a list's cells, made from an array that is filled first. */
final class Sequences {

    private static final int CONS = 1;

    private Sequences() {}

    /** What the script has. */
    enum Kind {
        LIST, ARRAY,
        /** Anything with an enumerator: read through an array; made as a list. */
        SEQUENCE,
        RESIZE_ARRAY
    }

    /**
     * A converter.
     *
     * @param make from the elements, what Java code is given: a list, an array, a set
     */
    record Elements(Kind kind, Converter element, Function<List<Object>, Object> make) implements Converter {

        @Override
        public Object toJava(long word, Crossing crossing) {
            if (word == Word.NULL) {
                return null;
            }
            List<Object> elements = new ArrayList<>();
            crossing.enter();
            if (kind == Kind.LIST) {
                for (long cell = word; Word.isPointer(cell); cell = crossing.call().field(cell, 1)) {
                    elements.add(element.toJava(crossing.call().field(cell, 0), crossing));
                    crossing.call().charge(1);
                }
            } else {
                long array = kind == Kind.ARRAY ? word : crossing.call().keep(Library.SEQUENCE_TO_ARRAY.call(crossing.call(), word));
                int length = crossing.call().arrayLength(array);
                crossing.call().charge(length);
                for (int i = 0; i < length; i++) {
                    elements.add(element.toJava(crossing.call().element(array, i), crossing));
                }
            }
            crossing.leave();
            return make.apply(elements);
        }

        @Override
        public long toWord(Object value, Crossing crossing) {
            if (value == null) {
                if (kind == Kind.LIST) {
                    throw new ConversionException("null is given where a list is wanted.");
                }
                return Word.NULL;
            }
            NativeCall call = crossing.call();
            int kept = call.kept();
            long array = arrayOf(value, element, crossing);
            long result = switch (kind) {
                case ARRAY -> array;
                case LIST, SEQUENCE -> listOf(array, call);
                case RESIZE_ARRAY -> Library.RESIZE_ARRAY.call(call, array);
            };
            call.letGo(kept);
            return result;
        }
    }

    /** An array, kept, of the elements of a Java collection or array. */
    static long arrayOf(Object value, Converter element, Crossing crossing) {
        Collection<?> elements = collection(value);
        NativeCall call = crossing.call();
        call.charge(elements.size());
        long array = call.keep(call.newArray(elements.size(), Word.NULL));
        int i = 0;
        crossing.enter();
        for (Object each : elements) {
            int kept = call.kept();
            call.setElement(array, i++, element.toWord(each, crossing));
            call.letGo(kept);
        }
        crossing.leave();
        return array;
    }

    private static Collection<?> collection(Object value) {
        if (value instanceof Collection<?> collection) {
            return new ArrayList<Object>(collection);
        }
        if (value instanceof Iterable<?> iterable) {
            List<Object> all = new ArrayList<>();
            iterable.forEach(all::add);
            return all;
        }
        List<Object> all = new ArrayList<>();
        int length = Array.getLength(value);
        for (int i = 0; i < length; i++) {
            all.add(Array.get(value, i));
        }
        return all;
    }

    /** A list of the array's elements; the array is kept. */
    static long listOf(long array, NativeCall call) {
        long list = Library.emptyList(call);
        for (int i = call.arrayLength(array) - 1; i >= 0; i--) {
            list = call.newObject(WellKnown.LIST, CONS, call.element(array, i), list);
        }
        return list;
    }

    /** Gives Java code a list that it cannot change. */
    static Object list(List<Object> elements) {
        return Collections.unmodifiableList(elements);
    }

    /** Gives Java code an array of this class of elements. */
    static Object array(Class<?> element, List<Object> elements) {
        Object array = Array.newInstance(element, elements.size());
        for (int i = 0; i < elements.size(); i++) {
            Array.set(array, i, elements.get(i));
        }
        return array;
    }
}
