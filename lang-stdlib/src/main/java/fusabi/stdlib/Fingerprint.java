package fusabi.stdlib;

import java.util.zip.CRC32;

/**
 * What the build notes down of the compiled library when it has verified it, so that not every start has to: verification takes a third of a
 * start. See {@code docs/decisions/0007}.
 */
final class Fingerprint {

    private Fingerprint() {}

    /**
     * The fingerprint of a chunk's bytes. A checksum does: whoever can change the library on purpose can change the classes beside it. Not CRC-32C, for which
     * Java makes tables first, where this one is the system's.
     */
    static String of(byte[] chunk) {
        CRC32 checksum = new CRC32();
        checksum.update(chunk);
        return chunk.length + " " + Long.toHexString(checksum.getValue());
    }
}
