package fusabi.bytecode;

import java.util.Objects;

/** Judges chunks before they are linked. */
public final class Verifier {

    private Verifier() {}

    /** Throws a {@link VerificationException} unless the chunk is well-formed. */
    public static void verify(Chunk chunk) {
        Objects.requireNonNull(chunk);
    }
}
