package fusabi.bytecode;

/** A chunk breaks a rule of the {@link Verifier}. */
public final class VerificationException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String rule;

    VerificationException(String rule, String message) {
        super(message);
        this.rule = rule;
    }

    /** The name of the rule. */
    public String rule() {
        return rule;
    }
}
