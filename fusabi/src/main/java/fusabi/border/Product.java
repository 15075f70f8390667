package fusabi.border;

import fusabi.host.NativeCall;
import java.lang.invoke.MethodHandle;
import java.util.List;

/**
 * A Java record beside a record, tuple or union case of the script.
 *
 * @param symbol     the script type's
 * @param tag        the case's number; 0 where there are no cases
 * @param fields     by slot of the script's object: which component of the Java record it is
 * @param parts      by slot
 * @param name       the Java record's
 * @param make       its canonical constructor, {@code (Object[]) -> Object}
 * @param components its accessors, {@code (Object) -> Object}, in its order
 */
record Product(String symbol, int tag, int[] fields, List<Converter> parts, String name, MethodHandle make, List<MethodHandle> components) {

    Object toJava(long word, Crossing crossing) {
        Object[] values = new Object[components.size()];
        crossing.enter();
        for (int slot = 0; slot < fields.length; slot++) {
            values[fields[slot]] = parts.get(slot).toJava(crossing.call().field(word, slot), crossing);
        }
        crossing.leave();
        return Invocation.make(name, make, values);
    }

    long toWord(Object value, Crossing crossing) {
        NativeCall call = crossing.call();
        int kept = call.kept();
        long[] words = new long[fields.length];
        crossing.enter();
        for (int slot = 0; slot < fields.length; slot++) {
            words[slot] = call.keep(parts.get(slot).toWord(Invocation.read(name, components.get(fields[slot]), value), crossing));
        }
        crossing.leave();
        long result = call.newObject(symbol, tag, words);
        call.letGo(kept);
        return result;
    }
}
