package fusabi.border;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** {@code OptionalInt}, {@code OptionalLong} and {@code OptionalDouble} for options. */
record PrimitiveOptions(Class<?> type, Options options) implements Converter {

    /** What such a class holds; empty for other classes. */
    static Optional<Class<?>> item(Class<?> type) {
        return type == OptionalInt.class ? Optional.of(int.class)
                : type == OptionalLong.class ? Optional.of(long.class)
                : type == OptionalDouble.class ? Optional.of(double.class) : Optional.empty();
    }

    @Override
    public Object toJava(long word, Crossing crossing) {
        Optional<?> value = (Optional<?>) options.toJava(word, crossing);
        if (type == OptionalInt.class) {
            return value.isPresent() ? OptionalInt.of((Integer) value.get()) : OptionalInt.empty();
        }
        if (type == OptionalLong.class) {
            return value.isPresent() ? OptionalLong.of((Long) value.get()) : OptionalLong.empty();
        }
        return value.isPresent() ? OptionalDouble.of((Double) value.get()) : OptionalDouble.empty();
    }

    @Override
    public long toWord(Object value, Crossing crossing) {
        return options.toWord(switch (value) {
            case null -> null;
            case OptionalInt number -> number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
            case OptionalLong number -> number.isPresent() ? Optional.of(number.getAsLong()) : Optional.empty();
            default -> ((OptionalDouble) value).isPresent() ? Optional.of(((OptionalDouble) value).getAsDouble()) : Optional.empty();
        }, crossing);
    }
}
