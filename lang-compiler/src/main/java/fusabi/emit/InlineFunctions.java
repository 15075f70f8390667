package fusabi.emit;

import fusabi.core.CoreChildren;
import fusabi.core.CoreExpression.FunctionValue;
import fusabi.core.CoreExpression.Lambda;
import fusabi.core.CoreProgram.Definition;
import fusabi.source.Span;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The inline functions that a program may use, to be put where they are called; not without end, as they may use each other twice and double. */
final class InlineFunctions {

    private static final int CALLS_OF_A_PROGRAM = 100_000;

    private final Function<String, Optional<Definition.Function>> functions;
    private final Map<String, Boolean> recursive = new HashMap<>();
    private int left = CALLS_OF_A_PROGRAM;

    /** Those that are found by their symbols. */
    InlineFunctions(Function<String, Optional<Definition.Function>> functions) {
        this.functions = functions;
    }

    /** A copy of the function with this symbol, if it is inline and does not call itself. */
    Optional<Lambda> copy(String symbol, Span place) {
        if (left == 0) {
            return Optional.empty();
        }
        return functions.apply(symbol).filter(function -> function.isInline() && !callsItself(function)).map(function -> {
            left--;
            return CoreCopier.copy(new Lambda(function.name(), function.parameters(), function.body(), function.span()), place);
        });
    }

    private boolean callsItself(Definition.Function function) {
        return recursive.computeIfAbsent(function.symbol(), symbol -> {
            boolean[] found = {false};
            CoreChildren.forEachBelow(function.body(), part -> found[0] |= part instanceof FunctionValue value && value.symbol().equals(symbol));
            return found[0];
        });
    }
}
