package fusabi.host;

/**
 * How objects of the host that a script holds are written into a snapshot and made again. The library registers those of its own natives, a host those
 * of its objects ({@code NativeTable.Builder.codec}); a snapshot of a script that holds an object without a codec is refused.
 *
 * @param <T> the class of the objects: exactly that, no subclass
 */
public interface HandleCodec<T> {

    /** The name under which the objects are written: unique, and the same in every version of the host. */
    String symbol();

    /** The class of the objects. */
    Class<T> type();

    /** Writes what an object is. */
    void write(T object, StateOutput output);

    /** Makes the object again; what it is charged is written and read by the machine. */
    T read(StateInput input);
}
