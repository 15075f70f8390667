package fusabi.source;

import java.util.Locale;

/** How bad a diagnostic is: only an {@link #ERROR} keeps a program from running. */
public enum Severity {
    ERROR, WARNING;

    /** The word shown in messages. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
