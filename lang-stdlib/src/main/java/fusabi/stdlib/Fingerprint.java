package fusabi.stdlib;

import java.util.zip.CRC32C;

/**
 * What the build notes down of the compiled library when it has verified it, so that not every start has to: verification takes a third of a
 * start. See {@code docs/decisions/0007}.
 */
final class Fingerprint {

    private Fingerprint() {}

    /** The fingerprint of a chunk's bytes. A checksum does: whoever can change the library on purpose can change the classes beside it. */
    static String of(byte[] chunk) {
        CRC32C checksum = new CRC32C();
        checksum.update(chunk);
        return chunk.length + " " + Long.toHexString(checksum.getValue());
    }
}
