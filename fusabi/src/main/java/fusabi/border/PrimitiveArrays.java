package fusabi.border;

import fusabi.host.NativeCall;
import fusabi.value.Word;
import java.lang.reflect.Array;

/** Arrays of numbers: one copy, no boxes for the common kinds. */
record PrimitiveArrays(Class<?> component, Converter element) implements Converter {

    @Override
    public Object toJava(long word, Crossing crossing) {
        if (word == Word.NULL) {
            return null;
        }
        NativeCall call = crossing.call();
        int length = call.arrayLength(word);
        call.charge(length / 16);
        if (component == int.class) {
            int[] numbers = new int[length];
            for (int i = 0; i < length; i++) {
                numbers[i] = (int) call.element(word, i);
            }
            return numbers;
        }
        if (component == double.class) {
            double[] numbers = new double[length];
            for (int i = 0; i < length; i++) {
                numbers[i] = (Double) element.toJava(call.element(word, i), crossing);
            }
            return numbers;
        }
        Object array = Array.newInstance(component, length);
        for (int i = 0; i < length; i++) {
            Array.set(array, i, element.toJava(call.element(word, i), crossing));
        }
        return array;
    }

    @Override
    public long toWord(Object value, Crossing crossing) {
        if (value == null) {
            return Word.NULL;
        }
        NativeCall call = crossing.call();
        int length = Array.getLength(value);
        call.charge(length / 16);
        int kept = call.kept();
        long array = call.keep(call.newArray(length, Word.ofInt(0)));
        for (int i = 0; i < length; i++) {
            call.setElement(array, i, element.toWord(Array.get(value, i), crossing));
        }
        call.letGo(kept);
        return array;
    }
}
