package fusabi.emit;

import fusabi.core.Variable;
import java.util.List;
import java.util.Optional;

/**
 * What is known of a function before its code.
 *
 * @param captured the variables that its closure holds, in order
 * @param self     the variable that its closure is bound to, when the function may mention it
 */
record FunctionHeader(String symbol, String name, List<Variable> parameters, List<Variable> captured, Optional<Variable> self) {

    FunctionHeader {
        parameters = List.copyOf(parameters);
        captured = List.copyOf(captured);
    }

    /** A function that captures nothing. */
    static FunctionHeader closed(String symbol, String name, List<Variable> parameters) {
        return new FunctionHeader(symbol, name, parameters, List.of(), Optional.empty());
    }

    /** Where a function that captures finds its own closure. */
    int closureRegister() {
        return parameters.size();
    }
}
