package fusabi;

import java.nio.charset.StandardCharsets;
import java.util.function.Function;

/**
 * How objects of the host that a script holds are written into a snapshot and found or made again. Often that is a name or number by which the host
 * knows the object. The bytes that are read may have been in the hands of others.
 *
 * @param <T> the class of the objects
 */
public interface ObjectCodec<T> {

    /** What the object is. */
    byte[] write(T object);

    /** The object again; null, or an exception, refuses the snapshot. */
    T read(byte[] bytes);

    /** Writes the name of an object and finds it by that. */
    static <T> ObjectCodec<T> byName(Function<? super T, String> name, Function<String, ? extends T> find) {
        return new ObjectCodec<>() {
            @Override
            public byte[] write(T object) {
                return name.apply(object).getBytes(StandardCharsets.UTF_8);
            }

            @Override
            public T read(byte[] bytes) {
                return find.apply(new String(bytes, StandardCharsets.UTF_8));
            }
        };
    }
}
