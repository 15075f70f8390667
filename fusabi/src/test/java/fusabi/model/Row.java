package fusabi.model;

import java.util.function.Function;

/**
 * A function of the library and what it should give.
 *
 * @param name       the function
 * @param expression an F# expression over {@code xs}, {@code ys}, {@code zs} and {@code n}
 * @param model      the same in Java; an exception where the script raises one
 */
record Row(String name, String expression, Function<Inputs, Object> model) {

    /** What the model gives, written as F#'s {@code %A} does. */
    String expected(Inputs inputs) {
        try {
            return Written.of(model.apply(inputs));
        } catch (RuntimeException _) {
            return "raises";
        }
    }
}
