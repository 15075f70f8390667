package fusabi.border;

import fusabi.host.NativeCall;
import fusabi.value.Word;
import java.lang.reflect.Array;

/** Arrays of numbers: one copy, and no boxes for the common kinds. */
record PrimitiveArrays(Class<?> component, Converter element) implements Converter {

    @Override
    public Object toJava(long word, Crossing crossing) {
        if (word == Word.NULL) {
            return null;
        }
        NativeCall call = crossing.call();
        int length = call.arrayLength(word);
        call.charge(length / 16);
        Plain plain = element.plain().orElse(null);
        if (plain == Plain.INT) {
            int[] numbers = new int[length];
            for (int i = 0; i < length; i++) {
                numbers[i] = (int) call.element(word, i);
            }
            return numbers;
        }
        if (plain == Plain.DOUBLE) {
            double[] numbers = new double[length];
            for (int i = 0; i < length; i++) {
                numbers[i] = Word.toDouble(call.element(word, i));
            }
            return numbers;
        }
        if (plain == Plain.LONG) {
            long[] numbers = new long[length];
            for (int i = 0; i < length; i++) {
                numbers[i] = call.toInt64(call.element(word, i));
            }
            return numbers;
        }
        if (plain == Plain.BOOL) {
            boolean[] flags = new boolean[length];
            for (int i = 0; i < length; i++) {
                flags[i] = call.element(word, i) == Word.TRUE;
            }
            return flags;
        }
        if (plain == Plain.CHAR) {
            char[] characters = new char[length];
            for (int i = 0; i < length; i++) {
                characters[i] = (char) call.element(word, i);
            }
            return characters;
        }
        if (component == byte.class) {
            byte[] bytes = new byte[length];
            for (int i = 0; i < length; i++) {
                bytes[i] = (byte) call.element(word, i);
            }
            return bytes;
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
            call.setElement(array, i, switch (value) {
                case int[] numbers when element.plain().isPresent() -> Word.ofInt(numbers[i]);
                case double[] numbers -> Word.ofDouble(numbers[i]);
                case long[] numbers when element.plain().isPresent() -> call.ofInt64(numbers[i]);
                case boolean[] flags -> Word.ofBool(flags[i]);
                case char[] characters -> Word.ofChar(characters[i]);
                default -> element.toWord(Array.get(value, i), crossing);
            });
        }
        call.letGo(kept);
        return array;
    }
}
