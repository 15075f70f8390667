package fusabi.vm;

import fusabi.bytecode.Prototype;
import fusabi.bytecode.TypeDescriptor;
import fusabi.heap.Late;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * SHA-256 over everything of an image that the state of an instance rests on: code, liveness and handlers, constants, layouts and types, the order of
 * functions, globals and natives. Where the code comes from does not matter: comments may change.
 */
final class ImageFingerprint {

    private static final int CHUNK = 1 << 13;

    private final MessageDigest digest;
    private final ByteBuffer buffer = ByteBuffer.allocate(CHUNK);

    private ImageFingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    static byte[] of(Image image) {
        return new ImageFingerprint().image(image);
    }

    private byte[] image(Image image) {
        longs(image.code);
        ints(image.safepoints);
        longs(image.liveness);
        number(image.functions.length);
        for (LinkedFunction function : image.functions) {
            function(function.prototype());
        }
        longs(image.functionInfo);
        longs(image.constants);
        number(image.wideConstants.length);
        for (Image.WideConstant constant : image.wideConstants) {
            number(constant.kind().ordinal());
            number(constant.bits());
        }
        number(image.pinned.length);
        for (Object constant : image.pinned) {
            Object made = Late.value(constant);
            text(made.getClass().getName());
            text(made.toString());
        }
        number(image.types.length);
        for (RuntimeType type : image.types) {
            type(type);
        }
        ints(image.layoutTypes);
        longs(image.layoutHeaders);
        longs(image.layoutPointers);
        for (int layout = 0; layout < image.layoutArguments.length; layout++) {
            if (!image.layoutArguments[layout].isEmpty()) {
                number(layout);
                text(image.layoutArguments[layout]);
            }
        }
        number(image.globalCount);
        image.globalSymbols.sorted().forEach((symbol, global) -> {
            text(symbol);
            number(global);
        });
        texts(List.of(image.nativeNames));
        texts(List.of(image.selectorNames));
        image.entries.forEach(this::number);
        flush();
        return digest.digest();
    }

    private void function(Prototype function) {
        text(function.symbol());
        number(function.arity());
        number(function.captures());
        number(function.frameSize());
        number(function.handlers().size());
        for (Prototype.Handler handler : function.handlers()) {
            number(handler.from());
            number(handler.to());
            number(handler.target());
            number(handler.register());
        }
    }

    private void type(RuntimeType type) {
        TypeDescriptor descriptor = type.descriptor();
        text(descriptor.symbol());
        number(descriptor.kind().ordinal());
        number(descriptor.cases().size());
        for (TypeDescriptor.Case shape : descriptor.cases()) {
            text(shape.name());
            texts(shape.fields().stream().map(TypeDescriptor.Field::name).toList());
        }
        number(type.parent());
        new TreeSet<>(type.interfaces()).forEach(this::number);
        number(type.firstLayout());
        new TreeMap<>(type.methods()).forEach((selector, function) -> {
            number(selector);
            number(function);
        });
        descriptor.enumNames().forEach((name, value) -> {
            text(name);
            number(value);
        });
        new TreeSet<>(descriptor.traits()).forEach(trait -> text(trait.name()));
    }

    // ---- primitives

    private void longs(long[] values) {
        number(values.length);
        for (long value : values) {
            number(value);
        }
    }

    private void ints(int[] values) {
        number(values.length);
        for (int value : values) {
            number(value);
        }
    }

    private void number(long value) {
        if (buffer.remaining() < Long.BYTES) {
            flush();
        }
        buffer.putLong(value);
    }

    private void texts(Collection<String> values) {
        number(values.size());
        values.forEach(this::text);
    }

    private void text(String value) {
        byte[] bytes = value.getBytes(StandardCharsets.UTF_16BE);
        number(bytes.length);
        flush();
        digest.update(bytes);
    }

    private void flush() {
        digest.update(buffer.array(), 0, buffer.position());
        buffer.clear();
    }
}
