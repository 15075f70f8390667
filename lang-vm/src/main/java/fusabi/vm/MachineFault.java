package fusabi.vm;

/** The machine met what no correct chunk, native or library does: a bug outside the script, told with the place where it showed. */
public final class MachineFault extends RuntimeException {

    private static final long serialVersionUID = 1;

    MachineFault(String message) {
        super(message);
    }

    MachineFault(String message, Throwable cause) {
        super(message, cause);
    }
}
