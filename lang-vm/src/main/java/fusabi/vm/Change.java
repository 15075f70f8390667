package fusabi.vm;

import java.util.Map;
import java.util.function.Predicate;

/**
 * A changed program, and what of the state under the old one fits it.
 *
 * @param image     of the changed program, whose last chunk is the changed script
 * @param globals   the globals that keep their values: old symbols, and new ones
 * @param types     whether values of the type with this symbol fit
 * @param functions the script's functions that stand for others, old and new symbols; other functions of the old script do not fit
 */
public record Change(Image image, Map<String, String> globals, Predicate<String> types, Map<String, String> functions) {

    public Change {
        globals = Map.copyOf(globals);
        functions = Map.copyOf(functions);
    }
}
