package fusabi.bytecode;

import com.esotericsoftware.kryo.kryo5.io.Input;
import fusabi.value.NumericKind;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/**
 * Reads what {@link ChunkCodecWriter} writes. A declared length is compared with the bytes that are left before anything of that length is made, so damaged
 * or malicious bytes cost no more memory than a few times their own size.
 */
final class ChunkCodecReader {

    static final int BITS = 0;
    static final int TEXT = 1;
    static final int INT64 = 2;
    static final int UINT64 = 3;
    static final int NATIVEINT = 4;
    static final int BIG = 5;
    static final int DECIMAL = 6;
    static final int NULLARY = 7;
    static final int ENUM = 8;
    static final int FORMAT = 9;

    private static final int MAX_SCALE = 28;
    private static final int MAX_DECIMAL_BYTES = 13;
    private static final TypeDescriptor.Kind[] KINDS = TypeDescriptor.Kind.values();
    private static final TypeDescriptor.Trait[] TRAITS = TypeDescriptor.Trait.values();
    private static final WordKind[] WORD_KINDS = WordKind.values();
    private static final NumericKind[] NUMERIC_KINDS = NumericKind.values();

    private final Input input;
    private final int end;

    ChunkCodecReader(byte[] bytes, int start) {
        input = new Input(bytes, start, bytes.length - start);
        end = bytes.length;
    }

    Chunk chunk() {
        String name = text();
        List<String> files = list(1, this::text);
        String entry = text();
        List<Constant> constants = list(2, this::constant);
        List<TypeDescriptor> types = list(8, this::type);
        List<String> globals = list(1, this::text);
        List<FunctionReference> functionReferences = list(4, () -> new FunctionReference(text(), number(), number(), kinds()));
        List<LayoutReference> layoutReferences = list(3, this::layout);
        List<String> typeReferences = list(1, this::text);
        List<String> globalReferences = list(1, this::text);
        List<String> nativeReferences = list(1, this::text);
        List<String> selectors = list(1, this::text);
        List<Chunk.Extension> extensions = list(3, () -> new Chunk.Extension(text(), list(1, this::text), texts()));
        List<Prototype> functions = list(9, this::function);
        if (input.position() != end) {
            throw damaged();
        }
        return new Chunk(name, files, functions, entry, constants, types, globals, functionReferences, layoutReferences, typeReferences,
                globalReferences, nativeReferences, selectors, extensions);
    }

    // ---- primitives

    private static ChunkFormatException damaged() {
        return new ChunkFormatException("The compiled program is damaged.");
    }

    private int number() {
        int value = input.readVarInt(true);
        if (value < 0) {
            throw damaged();
        }
        return value;
    }

    /** A declared number of items, each of which takes {@code bytes} at least. */
    private int count(int bytes) {
        int count = number();
        if ((long) count * bytes > end - input.position()) {
            throw damaged();
        }
        return count;
    }

    private String text() {
        int length = count(1);
        StringBuilder text = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            int unit = number();
            if (unit > Character.MAX_VALUE) {
                throw damaged();
            }
            text.append((char) unit);
        }
        return text.toString();
    }

    private byte[] bytes(int most) {
        int length = count(1);
        if (length == 0 || length > most) {
            throw damaged();
        }
        return input.readBytes(length);
    }

    private <T> List<T> list(int bytes, Supplier<T> item) {
        int count = count(bytes);
        List<T> items = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            items.add(item.get());
        }
        return items;
    }

    private <T> Optional<T> optional(Supplier<T> item) {
        List<T> items = list(1, item);
        if (items.size() > 1) {
            throw damaged();
        }
        return items.stream().findFirst();
    }

    private Map<String, String> texts() {
        int count = count(2);
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            if (map.put(text(), text()) != null) {
                throw damaged();
            }
        }
        return map;
    }

    private <T> T of(T[] values) {
        int index = input.readByte();
        if (index < 0 || index >= values.length) {
            throw damaged();
        }
        return values[index];
    }

    private long[] longs() {
        long[] words = new long[count(8)];
        for (int i = 0; i < words.length; i++) {
            words[i] = input.readLong();
        }
        return words;
    }

    private long[] variableLongs() {
        long[] words = new long[count(1)];
        for (int i = 0; i < words.length; i++) {
            words[i] = input.readVarLong(true);
        }
        return words;
    }

    // ---- parts

    private LayoutReference layout() {
        return new LayoutReference(text(), number(), number());
    }

    private Constant constant() {
        return switch (input.readByte()) {
            case BITS -> new Constant.Bits(input.readLong());
            case TEXT -> new Constant.Text(text());
            case INT64 -> new Constant.Int64(input.readLong());
            case UINT64 -> new Constant.UInt64(input.readLong());
            case NATIVEINT -> new Constant.NativeInt(input.readLong());
            case BIG -> new Constant.Big(new BigInteger(bytes(Integer.MAX_VALUE)));
            case DECIMAL -> decimal();
            case NULLARY -> new Constant.NullaryCase(layout());
            case ENUM -> new Constant.EnumValue(text(), input.readInt());
            case FORMAT -> new Constant.Format(text());
            default -> throw damaged();
        };
    }

    private Constant decimal() {
        int scale = number();
        byte[] digits = bytes(MAX_DECIMAL_BYTES);
        if (scale > MAX_SCALE) {
            throw damaged();
        }
        return new Constant.Decimal(new BigDecimal(new BigInteger(digits), scale));
    }

    private TypeDescriptor type() {
        return new TypeDescriptor(
                text(), text(), text(), of(KINDS),
                list(2, () -> new TypeDescriptor.Case(text(), list(2, () -> new TypeDescriptor.Field(text(), input.readBoolean())))),
                optional(this::text), list(1, this::text), texts(), enumNames(), optional(() -> of(NUMERIC_KINDS)), traits(),
                optional(this::text));
    }

    private Map<String, Long> enumNames() {
        int count = count(9);
        Map<String, Long> names = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            if (names.put(text(), input.readLong()) != null) {
                throw damaged();
            }
        }
        return names;
    }

    private Set<TypeDescriptor.Trait> traits() {
        int bits = number();
        if (bits >>> TRAITS.length != 0) {
            throw damaged();
        }
        Set<TypeDescriptor.Trait> traits = new TreeSet<>();
        for (TypeDescriptor.Trait trait : TRAITS) {
            if ((bits & 1 << trait.ordinal()) != 0) {
                traits.add(trait);
            }
        }
        return traits;
    }

    private Prototype function() {
        return new Prototype(
                text(), text(), number(), number(), number(), longs(),
                list(4, () -> new Prototype.Handler(number(), number(), number(), number())),
                list(2, () -> new Prototype.Safepoint(number(), variableLongs())),
                list(4, () -> new Prototype.Place(number(), number(), number(), number())), kinds());
    }

    private FunctionKinds kinds() {
        int count = number();
        if (count == 0) {
            return FunctionKinds.WORDS;
        }
        if (count > end - input.position()) {
            throw damaged();
        }
        List<WordKind> parameters = new ArrayList<>();
        for (int i = 1; i < count; i++) {
            parameters.add(of(WORD_KINDS));
        }
        return new FunctionKinds(parameters, of(WORD_KINDS));
    }
}
