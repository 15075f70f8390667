package fusabi.bytecode;

import java.util.List;

/**
 * The compiled code of one function. Parameters arrive in R[0] …; a function that captures gets its own closure in R[arity], whose fields are
 * the captured words.
 *
 * @param symbol     its unique name
 * @param name       what a stack trace shows
 * @param arity      how many arguments a saturated call has, at least 1 except for initialisers
 * @param captures   how many words its closure holds
 * @param frameSize  how many registers it uses
 * @param code       instructions; every target is relative to their start
 * @param handlers   exception ranges, innermost first
 * @param safepoints the registers to keep at every instruction where the machine may collect or suspend, sorted by pc
 * @param places     where the instructions come from, sorted by pc; each holds up to the next
 * @param kinds      what the function demands of its arguments and promises of its result
 */
public record Prototype(
        String symbol, String name, int arity, int captures, int frameSize, long[] code, List<Handler> handlers, List<Safepoint> safepoints,
        List<Place> places, FunctionKinds kinds) {

    public Prototype(
            String symbol, String name, int arity, int captures, int frameSize, long[] code, List<Handler> handlers, List<Safepoint> safepoints,
            List<Place> places) {
        this(symbol, name, arity, captures, frameSize, code, handlers, safepoints, places, FunctionKinds.WORDS);
    }

    public Prototype {
        handlers = List.copyOf(handlers);
        safepoints = List.copyOf(safepoints);
        places = List.copyOf(places);
    }

    /** The same code with other promises. */
    public Prototype with(FunctionKinds others) {
        return new Prototype(symbol, name, arity, captures, frameSize, code, handlers, safepoints, places, others);
    }

    /** The same code with another name and other places. */
    Prototype with(String otherName, List<Place> otherPlaces) {
        return new Prototype(symbol, otherName, arity, captures, frameSize, code, handlers, safepoints, otherPlaces, kinds);
    }

    /** While pc is in [from, to), an exception goes to {@code target} with the exception in R[register]. */
    public record Handler(int from, int to, int target, int register) {}

    /** At {@code pc}, exactly the registers of {@code live} (a bit each, 64 a word) hold words that are needed afterwards. */
    public record Safepoint(int pc, long[] live) {}

    /** From {@code pc} on, code comes from this place. */
    public record Place(int pc, int file, int line, int column) {}
}
