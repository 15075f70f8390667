package fusabi.resolve;

import fusabi.core.ByteSource;
import java.io.IOException;
import java.io.OutputStream;

/**
 * A library's environment as bytes: what a script must know to be checked against it, and the bodies of inline functions. Kept beside the library's
 * chunk, so that no script waits for the library to be checked again.
 */
public final class InterfaceCodec {
    /*
     * A file is: magic, version, table of texts, index of types (name, parameters, where the rest is), their bodies, the tree of modules, index and
     * bodies of inline functions. Reading makes empty definitions from the index only. A type's or module's contents, a text and an inline body are
     * decoded when first asked for, because a script uses a small part of the library and reading all would be most of its start-up time.
     *
     * Equal environments give equal bytes: maps are written in their order, or sorted where they have none.
     */

    static final int MAGIC = 0x465A_4902;

    private InterfaceCodec() {}

    /** Writes everything below the environment's root. */
    public static void write(Environment environment, OutputStream out) throws IOException {
        out.write(new InterfaceWriter(environment).write());
    }

    /** The environment that was written; throws {@link ByteSource.MalformedException} for any other bytes, if need be when a part is first used. */
    public static Environment read(byte[] bytes) {
        return new InterfaceReader(bytes).read();
    }
}
