package fusabi.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a phase hands on: a value, unless an error kept it from making one, and everything it had to say.
 *
 * @param value       present exactly when no diagnostic is an error
 * @param diagnostics errors and warnings, in the order they were found
 */
public record Outcome<T>(Optional<T> value, List<Diagnostic> diagnostics) {

    public Outcome {
        diagnostics = List.copyOf(diagnostics);
        boolean failed = diagnostics.stream().anyMatch(Diagnostic::isError);
        if (failed == value.isPresent()) {
            throw new IllegalArgumentException("an outcome has a value exactly when it has no error");
        }
    }

    public static <T> Outcome<T> of(T value) {
        return new Outcome<>(Optional.of(value), List.of());
    }

    /** {@code value} with warnings, or only the diagnostics when one of them is an error. */
    public static <T> Outcome<T> of(T value, List<Diagnostic> diagnostics) {
        boolean failed = diagnostics.stream().anyMatch(Diagnostic::isError);
        return new Outcome<>(failed ? Optional.empty() : Optional.of(value), diagnostics);
    }

    public static <T> Outcome<T> failed(List<Diagnostic> diagnostics) {
        return new Outcome<>(Optional.empty(), diagnostics);
    }

    public <U> Outcome<U> then(Function<? super T, Outcome<U>> next) {
        if (value.isEmpty()) {
            return failed(diagnostics);
        }
        Outcome<U> result = next.apply(value.get());
        List<Diagnostic> all = new ArrayList<>(diagnostics);
        all.addAll(result.diagnostics);
        return new Outcome<>(result.value, all);
    }

    public <U> Outcome<U> map(Function<? super T, ? extends U> next) {
        return new Outcome<>(value.map(next), diagnostics);
    }
}
