package fusabi.source;

import java.util.ArrayList;
import java.util.List;

/**
 * One thing wrong with a script, as data: the renderer decides how it looks.
 *
 * @param severity how bad
 * @param code     F#'s code where F# has one ({@code FS0001}), {@code FU…} for ours
 * @param message  what is wrong, one sentence without a full stop, lower case first
 * @param span     the offending characters
 * @param label    a short text beside the marked characters, such as the type found; may be empty
 * @param related  other places that explain this one, each with its label
 * @param notes    sentences: why the rule exists, what to try
 */
public record Diagnostic(
        Severity severity, String code, String message, Span span, String label, List<Related> related, List<String> notes) {

    /** Another place that matters to a diagnostic. */
    public record Related(Span span, String label) {}

    public Diagnostic {
        related = List.copyOf(related);
        notes = List.copyOf(notes);
    }

    public static Diagnostic error(String code, String message, Span span) {
        return new Diagnostic(Severity.ERROR, code, message, span, "", List.of(), List.of());
    }

    public static Diagnostic warning(String code, String message, Span span) {
        return new Diagnostic(Severity.WARNING, code, message, span, "", List.of(), List.of());
    }

    /** This diagnostic with a text beside the marked characters. */
    public Diagnostic labelled(String text) {
        return new Diagnostic(severity, code, message, span, text, related, notes);
    }

    /** This diagnostic with one more place shown. */
    public Diagnostic showing(Span place, String text) {
        List<Related> more = new ArrayList<>(related);
        more.add(new Related(place, text));
        return new Diagnostic(severity, code, message, span, label, more, notes);
    }

    /** This diagnostic with one more sentence under the excerpt. */
    public Diagnostic noting(String sentence) {
        List<String> more = new ArrayList<>(notes);
        more.add(sentence);
        return new Diagnostic(severity, code, message, span, label, related, more);
    }

    /** This diagnostic under another number. */
    public Diagnostic withCode(String other) {
        return new Diagnostic(severity, other, message, span, label, related, notes);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
