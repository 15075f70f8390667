package fusabi.host;

/**
 * Where a {@link HandleCodec} reads the state of an object of the host. The bytes may be damaged or forged: each method refuses what it cannot have
 * written, and the codec says {@link #refused} for what it cannot have either. Lengths have been compared with the bytes that are left.
 */
public interface StateInput {

    /** A number. */
    long number();

    /** A number that is at least {@code least} and at most {@code most}. */
    int number(int least, int most);

    /** A text. */
    String text();

    /** Bytes. */
    byte[] bytes();

    /** A word of the script; it may only be kept, not looked at: the objects that it refers to are not complete yet. */
    long word();

    /** To be thrown by the codec: the state is none that it could have written. */
    RuntimeException refused(String why);
}
