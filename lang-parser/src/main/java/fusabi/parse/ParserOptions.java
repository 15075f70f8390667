package fusabi.parse;

import java.util.Set;

/**
 * What a file is read as.
 *
 * @param role    what kind of file it is
 * @param symbols the names that are defined for {@code #if}
 */
public record ParserOptions(Role role, Set<String> symbols) {

    /** What a file is to the program. */
    public enum Role {
        /** The script that is run: it has no {@code namespace}. */
        SCRIPT,
        /** A file that another one loads. */
        LOADED,
        /** A source of the library, which may call natives: {@code extern "list.length" xs}. */
        LIBRARY
    }

    public ParserOptions {
        symbols = Set.copyOf(symbols);
    }

    /** The main script, with the symbols that F# Interactive defines. */
    public static ParserOptions script() {
        return of(Role.SCRIPT);
    }

    /** The usual symbols and this role. */
    public static ParserOptions of(Role role) {
        return new ParserOptions(role, Set.of("INTERACTIVE", "FUSABI"));
    }
}
