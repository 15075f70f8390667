package fusabi.border;

import fusabi.types.Type;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What a host's function gives for a record, union or enum of scripts: a value of the script, or a Java object of a class that fits the type. */
final class Answer implements Converter {
    /*
     * Which Java class it is, only the object says. What fits is found once for each class; functions may give several, the cases of a sealed interface
     * for instance.
     */

    private final Type type;
    private final Conversions conversions;
    private final Map<Class<?>, Converter> known = new ConcurrentHashMap<>();

    Answer(Type type, Conversions conversions) {
        this.type = type;
        this.conversions = conversions;
    }

    @Override
    public Object toJava(long word, Crossing crossing) {
        return crossing.border().value(word, type);
    }

    @Override
    public long toWord(Object value, Crossing crossing) {
        if (value == null || crossing.border().isValueClass(value.getClass())) {
            return crossing.border().word(value);
        }
        return known.computeIfAbsent(value.getClass(), this::found).toWord(value, crossing);
    }

    private Converter found(Class<?> given) {
        synchronized (conversions) {
            MismatchException first = null;
            for (Class<?> each = given; each != null; each = each.getSuperclass()) {
                try {
                    return conversions.between(type, JavaType.of(each), Direction.TO_SCRIPT);
                } catch (MismatchException e) {
                    first = first == null ? e : first;
                }
                for (Class<?> whole : each.getInterfaces()) {
                    if (whole.isSealed()) {
                        try {
                            return conversions.between(type, JavaType.of(whole), Direction.TO_SCRIPT);
                        } catch (MismatchException e) {
                            first = e;
                        }
                    }
                }
            }
            throw new ConversionException(first.getMessage());
        }
    }
}
