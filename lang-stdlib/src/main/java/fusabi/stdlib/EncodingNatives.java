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

    private EncodingNatives() {}

    static void define(Natives natives) {
        natives.define("Encoding.bytes", 2, call -> bytes(call, call.stringArgument(1).getBytes(charset(call.stringArgument(0)))));
        natives.define("Hash.bytes", 2, call -> bytes(call, digest(call.stringArgument(0), read(call, call.word(1)))));
        natives.define("Encoding.text", 2, call -> {
            byte[] bytes = read(call, call.word(1));
            String name = call.stringArgument(0);
            String text = new String(bytes, charset(name));
            return call.ofText(name.equals("us-ascii") ? text.replace('\uFFFD', '?') : text);
        });
    }

    private static byte[] digest(String algorithm, byte[] bytes) {
        try {
            return MessageDigest.getInstance(algorithm).digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The bytes of a script's array. */
    static byte[] read(NativeCall call, long array) {
        byte[] bytes = new byte[call.arrayLength(array)];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Word.low(call.element(array, i));
        }
        call.charge(bytes.length / 8 + 1);
        return bytes;
    }

    /** An array of bytes for the script. */
    static long bytes(NativeCall call, byte[] bytes) {
        call.charge(bytes.length / 8 + 1);
        long array = call.newArray(bytes.length, Word.small(SmallKind.BYTE.ordinal(), 0));
        for (int i = 0; i < bytes.length; i++) {
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
