package fusabi.resolve;

import fusabi.core.ByteSource;
import fusabi.source.LargeStack;
import fusabi.types.KnownTypes;
import java.util.function.Supplier;

/**
 * What a script offers to its host, as bytes: the functions and values that can be asked for, with their types and documentation. Types of the library
 * and of the host are named by their symbols and found again where the bytes are read; the script's own are written out.
 */
public final class ScriptInterface {
    /*
     * The bytes are: table of texts; for each type that is mentioned, in the order of first mention, a flag and its symbol, or else its header; the
     * constraints of the parameters of the script's own types; their contents; the tree of modules.
     *
     * Strangers may have written them: nesting is counted, and whatever does not fit is a MalformedException. A type that they claim for a function
     * may be any. So what crosses the border is looked at by the word that it is, as everywhere.
     */

    /** More than a type that a person wrote, or that follows from one. */
    static final int MOST_NESTING = 1_000;
    /** So much has room on any stack. */
    private static final int USUAL_NESTING = 50;

    private ScriptInterface() {}

    /** The bytes of what a script declares; {@code known} are the types that are found again by their symbols. */
    public static byte[] write(ModuleContents declared, KnownTypes known) {
        return LargeStack.run(() -> new ScriptInterfaceWriter(known).write(declared));
    }

    /**
     * What was written, as far as a host can ask for it.
     *
     * @param known asked for the types that are found again by their symbols, when there is one
     * @throws ByteSource.MalformedException when the bytes are not what {@link #write} gives, or a type is not among the known ones
     */
    public static ModuleContents read(byte[] bytes, Supplier<KnownTypes> known) {
        try {
            return new ScriptInterfaceReader(bytes, known, USUAL_NESTING).read();
        } catch (ByteSource.MalformedException _) {
            // Perhaps it is only nested deeply. To start a thread for every file takes longer than to read most of them.
            return LargeStack.run(() -> new ScriptInterfaceReader(bytes, known, MOST_NESTING).read());
        }
    }
}
