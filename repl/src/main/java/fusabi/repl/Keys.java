package fusabi.repl;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;

/** Ed25519 keys as {@code openssl} writes them. */
final class Keys {

    /** The message is a sentence without a full stop. */
    static final class NoKeyException extends Exception {

        private static final long serialVersionUID = 1;

        NoKeyException(String message) {
            super(message);
        }
    }

    private interface Reader<K> {

        K read(KeyFactory factory, byte[] bytes) throws GeneralSecurityException;
    }

    private Keys() {}

    /** The private key in a file, to sign with. */
    static PrivateKey signing(String file) throws NoKeyException {
        return read(file, "PRIVATE", "private key in PEM ('openssl genpkey -algorithm ed25519' makes one)",
                (factory, bytes) -> factory.generatePrivate(new PKCS8EncodedKeySpec(bytes)));
    }

    /** The public key in a file, to know who signed. */
    static PublicKey trusted(String file) throws NoKeyException {
        return read(file, "PUBLIC", "public key in PEM ('openssl pkey -in KEY -pubout' gives the one of a private key)",
                (factory, bytes) -> factory.generatePublic(new X509EncodedKeySpec(bytes)));
    }

    private static <K> K read(String file, String kind, String what, Reader<K> reader) throws NoKeyException {
        try {
            String body = Files.readString(Path.of(file)).replaceAll("-----(BEGIN|END) " + kind + " KEY-----|\\s", "");
            return reader.read(KeyFactory.getInstance("Ed25519"), Base64.getDecoder().decode(body));
        } catch (NoSuchFileException | InvalidPathException _) {
            throw new NoKeyException("there is no file '" + file + "'");
        } catch (IOException | IllegalArgumentException | GeneralSecurityException _) {
            throw new NoKeyException("'" + file + "' is no Ed25519 " + what);
        }
    }
}
