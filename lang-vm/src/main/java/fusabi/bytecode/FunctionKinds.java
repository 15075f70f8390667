package fusabi.bytecode;

import java.util.List;

/**
 * What a function demands of its arguments and promises of its result. Direct calls are verified to keep to it; calls of function words are checked
 * as they happen.
 *
 * @param parameters the kind of each, or none at all when all are words
 */
public record FunctionKinds(List<WordKind> parameters, WordKind result) {

    /** Words go in, a word comes out: what is known of every function. */
    public static final FunctionKinds WORDS = new FunctionKinds(List.of(), WordKind.WORD);

    public FunctionKinds {
        parameters = areWords(parameters) ? List.of() : List.copyOf(parameters);
    }

    private static boolean areWords(List<WordKind> kinds) {
        for (WordKind kind : kinds) {
            if (kind != WordKind.WORD) {
                return false;
            }
        }
        return true;
    }

    /** What parameter {@code i} holds. */
    public WordKind parameter(int i) {
        return i < parameters.size() ? parameters.get(i) : WordKind.WORD;
    }

    /** Whether the function takes whatever words it is given. */
    public boolean takesWords() {
        return parameters.isEmpty();
    }

    /** Whether who relies on {@code other} may call a function that has these. */
    boolean satisfies(FunctionKinds other, int arity) {
        for (int i = 0; i < arity; i++) {
            if (!parameter(i).covers(other.parameter(i).set())) {
                return false;
            }
        }
        return other.result.covers(result.set());
    }
}
