package fusabi.border;

import java.util.Optional;

/** Carries the values of one script type and one Java type across the border. */
public interface Converter {

    /** The Java value of a word, which is alive for as long as this takes. */
    Object toJava(long word, Crossing crossing);

    /**
     * The word of a Java value; valid until the next allocation unless it is kept.
     *
     * @throws ConversionException when the value has no place in the script type: null, a number out of range
     */
    long toWord(Object value, Crossing crossing);

    /** Which values these are, when they can cross without an object. */
    default Optional<Plain> plain() {
        return Optional.empty();
    }
}
