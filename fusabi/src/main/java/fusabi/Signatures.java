package fusabi;

import fusabi.bytecode.FzbFile;
import fusabi.bytecode.Section;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.util.List;
import java.util.Optional;

/** Ed25519 signatures of compiled programs: of their hash, behind a text that no other use of the key signs. */
final class Signatures {

    private static final String ALGORITHM = "Ed25519";
    private static final byte[] PURPOSE = "Fusabi program\0".getBytes(StandardCharsets.US_ASCII);

    private Signatures() {}

    static byte[] sign(FzbFile file, PrivateKey key) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(key);
            signature.update(PURPOSE);
            signature.update(file.hash());
            return signature.sign();
        } catch (InvalidKeyException e) {
            throw new IllegalArgumentException("The key is none of Ed25519: " + key.getAlgorithm() + ".", e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The program cannot be signed.", e);
        }
    }

    /** Whether one of the keys has signed the file, whose hash has been compared with its contents. */
    static boolean isSignedBy(List<PublicKey> keys, FzbFile file) {
        Optional<byte[]> signed = file.contents(Section.SIGNATURE);
        return signed.isPresent() && keys.stream().anyMatch(key -> fits(signed.get(), file, key));
    }

    private static boolean fits(byte[] signed, FzbFile file, PublicKey key) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(key);
            signature.update(PURPOSE);
            signature.update(file.hash());
            return signature.verify(signed);
        } catch (GeneralSecurityException _) {
            return false;
        }
    }
}
