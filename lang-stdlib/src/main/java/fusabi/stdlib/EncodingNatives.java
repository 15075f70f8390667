package fusabi.stdlib;

import fusabi.host.NativeCall;
import fusabi.value.SmallKind;
import fusabi.value.Word;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;

/** Characters to bytes and back, and fingerprints of bytes. */
final class EncodingNatives {

    private static final int DIGESTED_AT_ONCE = 1 << 13;
    /** How many times as long as copying a byte mixing it in takes; how many bytes that is for a unit of fuel. */
    private static final int DIGESTING = 8;
    private static final int DIGESTED_A_UNIT = 2;

    private EncodingNatives() {}

    static void define(Natives natives) {
        natives.define("Encoding.bytes", 2, call -> {
            Work.making(call, call.stringArgument(1).length());
            return bytes(call, call.stringArgument(1).getBytes(charset(call.stringArgument(0))));
        });
        natives.define("Hash.bytes", 2, call -> bytes(call, digest(call, call.stringArgument(0), read(call, call.word(1)))));
        natives.define("Encoding.text", 2, call -> {
            byte[] bytes = read(call, call.word(1));
            String name = call.stringArgument(0);
            Work.making(call, bytes.length);
            String text = new String(bytes, charset(name));
            return call.ofText(name.equals("us-ascii") ? text.replace('\uFFFD', '?') : text);
        });
    }

    private static byte[] digest(NativeCall call, String algorithm, byte[] bytes) {
        try {
            MessageDigest digest = MessageDigest.getInstance(algorithm);
            Looks looks = new Looks(call);
            for (int from = 0; from < bytes.length; from += DIGESTED_AT_ONCE) {
                int length = Math.min(bytes.length - from, DIGESTED_AT_ONCE);
                call.charge(length / DIGESTED_A_UNIT);
                looks.passed(DIGESTING * length);
                digest.update(bytes, from, length);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The bytes of a script's array. */
    static byte[] read(NativeCall call, long array) {
        int length = call.arrayLength(array);
        call.charge(1 + length / 8);
        call.room(length);
        byte[] bytes = new byte[length];
        Looks looks = new Looks(call);
        for (int i = 0; i < length; i++) {
            looks.passed(1);
            bytes[i] = (byte) Word.low(call.element(array, i));
        }
        return bytes;
    }

    /** An array of bytes for the script. */
    static long bytes(NativeCall call, byte[] bytes) {
        call.charge(1 + bytes.length / 8);
        long array = call.keep(call.newArray(bytes.length, Word.small(SmallKind.BYTE.ordinal(), 0)));
        Looks looks = new Looks(call);
        for (int i = 0; i < bytes.length; i++) {
            looks.passed(1);
            call.setElement(array, i, Word.small(SmallKind.BYTE.ordinal(), bytes[i] & 0xFF));
        }
        return array;
    }

    private static Charset charset(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "us-ascii" -> StandardCharsets.US_ASCII;
            case "utf-16" -> StandardCharsets.UTF_16LE;
            case "utf-16be" -> StandardCharsets.UTF_16BE;
            case "utf-32" -> StandardCharsets.UTF_32LE;
            case "iso-8859-1" -> StandardCharsets.ISO_8859_1;
            default -> StandardCharsets.UTF_8;
        };
    }
}
