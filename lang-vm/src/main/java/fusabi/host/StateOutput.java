package fusabi.host;

/** Where a {@link HandleCodec} writes the state of an object of the host. What was written is read in the same order. */
public interface StateOutput {

    /** A number; small ones take less space. */
    void number(long value);

    /** A text, not null. */
    void text(String value);

    /** Bytes with their length. */
    void bytes(byte[] value);

    /** A word of the script that the object holds. */
    void word(long word);
}
