package fusabi;

import java.security.PrivateKey;
import java.util.Optional;

/** How {@link Program#grind} writes a program. Immutable. */
public final class Grinding {

    private final boolean withDebug;
    private final boolean withLibrary;
    private final boolean withInterface;
    private final Optional<PrivateKey> key;

    private Grinding(boolean withDebug, boolean withLibrary, boolean withInterface, Optional<PrivateKey> key) {
        this.withDebug = withDebug;
        this.withLibrary = withLibrary;
        this.withInterface = withInterface;
        this.key = key;
    }

    /** With the lines that messages name, for engines with the same library, signed by nobody. */
    public static Grinding plain() {
        return new Grinding(true, false, true, Optional.empty());
    }

    /** This, without what only messages need: names of functions and files, and lines. */
    public Grinding stripped() {
        return new Grinding(false, withLibrary, withInterface, key);
    }

    /** This, with the library that the program was compiled with: engines whose own is another can run it too. */
    public Grinding standalone() {
        return new Grinding(withDebug, true, withInterface, key);
    }

    /** This, without what a host could ask for by name: the program can be run, and nothing else. It is loaded sooner. */
    public Grinding runOnly() {
        return new Grinding(withDebug, withLibrary, false, key);
    }

    /** This, signed with an Ed25519 key, for {@link Engine#trusting}. */
    public Grinding signedBy(PrivateKey signer) {
        return new Grinding(withDebug, withLibrary, withInterface, Optional.of(signer));
    }

    boolean isStripped() {
        return !withDebug;
    }

    boolean isStandalone() {
        return withLibrary;
    }

    boolean isRunOnly() {
        return !withInterface;
    }

    Optional<PrivateKey> key() {
        return key;
    }
}
