package fusabi.bytecode;

/** A chunk breaks a rule of the {@link Verifier}. */
public final class VerificationException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final Rule rule;

    VerificationException(Rule rule, String place, String detail) {
        super("The compiled program breaks the rule " + rule + " (" + rule.meaning() + ") in " + place + ": " + detail);
        this.rule = rule;
    }

    /** The rule. */
    public Rule rule() {
        return rule;
    }
}
