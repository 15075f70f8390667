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

    ChunkCodecReader(byte[] bytes, int start, int end) {
        this.input = new Input(bytes, start, end - start);
        this.end = end;
    }

    static Chunk chunk(FzbFile file) {
        ChunkCodecReader program = file.open(Section.PROGRAM);
        String name = program.text();
        String entry = program.text();
        program.end();
        ChunkCodecReader constants = file.open(Section.CONSTANTS);
        ChunkCodecReader types = file.open(Section.TYPES);
        ChunkCodecReader references = file.open(Section.REFERENCES);
        Chunk chunk = new Chunk(
                name, List.of(), file.open(Section.CODE).functions(), entry, constants.list(2, constants::constant), types.list(8, types::type),
                references.texts(), references.list(4, references::function), references.list(3, references::layout), references.texts(),
                references.texts(), references.texts(), references.texts(), types.list(3, types::extension));
        List.of(constants, types, references).forEach(ChunkCodecReader::end);
        return file.has(Section.DEBUG) ? file.open(Section.DEBUG).debug(chunk) : chunk;
    }

    private List<Prototype> functions() {
        List<Prototype> functions = list(8, this::prototype);
        end();
        return functions;
    }

    /** The chunk with what the debug section adds: it has an entry for each function. */
    private Chunk debug(Chunk chunk) {
        List<String> files = texts();
        int count = count(2);
        if (count != chunk.functions().size()) {
            throw ChunkFormatException.damaged();
        }
        List<Prototype> functions = new ArrayList<>(count);
        for (Prototype function : chunk.functions()) {
            functions.add(function.with(text(), places()));
        }
        end();
        return chunk.with(files, functions);
    }

    /** Where the next thing stands. */
    int position() {
        return input.position();
    }

    /** Nothing may follow. */
    void end() {
        if (input.position() != end) {
            throw ChunkFormatException.damaged();
        }
    }

    // ---- primitives

    private int number() {
        int value = input.readVarInt(true);
        if (value < 0) {
            throw ChunkFormatException.damaged();
        }
        return value;
    }

    /** A declared number of items, each of which takes {@code bytes} at least. */
    int count(int bytes) {
        int count = number();
        if ((long) count * bytes > end - input.position()) {
            throw ChunkFormatException.damaged();
        }
        return count;
    }

    String text() {
        int length = count(1);
        StringBuilder text = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            int unit = number();
            if (unit > Character.MAX_VALUE) {
                throw ChunkFormatException.damaged();
            }
            text.append((char) unit);
        }
        return text.toString();
    }

    private byte[] bytes(int most) {
        int length = count(1);
        if (length == 0 || length > most) {
            throw ChunkFormatException.damaged();
        }
        return input.readBytes(length);
    }

    <T> List<T> list(int bytes, Supplier<T> item) {
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
            throw ChunkFormatException.damaged();
        }
        return items.stream().findFirst();
    }

    List<String> texts() {
        return list(1, this::text);
    }

    private Map<String, String> textMap() {
        int count = count(2);
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            if (map.put(text(), text()) != null) {
                throw ChunkFormatException.damaged();
            }
        }
        return map;
    }

    private <T> T of(T[] values) {
        int index = input.readByte();
        if (index < 0 || index >= values.length) {
            throw ChunkFormatException.damaged();
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

    private FunctionReference function() {
        return new FunctionReference(text(), number(), number(), kinds());
    }

    private Chunk.Extension extension() {
        return new Chunk.Extension(text(), texts(), textMap());
    }

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
            default -> throw ChunkFormatException.damaged();
        };
    }

    private Constant decimal() {
        int scale = number();
        byte[] digits = bytes(MAX_DECIMAL_BYTES);
        if (scale > MAX_SCALE) {
            throw ChunkFormatException.damaged();
        }
        return new Constant.Decimal(new BigDecimal(new BigInteger(digits), scale));
    }

    TypeDescriptor type() {
        return new TypeDescriptor(
                text(), text(), text(), of(KINDS),
                list(2, () -> new TypeDescriptor.Case(text(), list(2, () -> new TypeDescriptor.Field(text(), input.readBoolean())))),
                optional(this::text), texts(), textMap(), enumNames(), optional(() -> of(NUMERIC_KINDS)), traits(),
                optional(this::text));
    }

    private Map<String, Long> enumNames() {
        int count = count(9);
        Map<String, Long> names = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            if (names.put(text(), input.readLong()) != null) {
                throw ChunkFormatException.damaged();
            }
        }
        return names;
    }

    private Set<TypeDescriptor.Trait> traits() {
        int bits = number();
        if (bits >>> TRAITS.length != 0) {
            throw ChunkFormatException.damaged();
        }
        Set<TypeDescriptor.Trait> traits = new TreeSet<>();
        for (TypeDescriptor.Trait trait : TRAITS) {
            if ((bits & 1 << trait.ordinal()) != 0) {
                traits.add(trait);
            }
        }
        return traits;
    }

    Prototype prototype() {
        String symbol = text();
        return new Prototype(
                symbol, symbol, number(), number(), number(), longs(),
                list(4, () -> new Prototype.Handler(number(), number(), number(), number())),
                list(2, () -> new Prototype.Safepoint(number(), variableLongs())), List.of(), kinds());
    }

    /** A place's pc and line are given by their distances from those before it. */
    List<Prototype.Place> places() {
        int[] last = {0, 0};
        return list(4, () -> {
            last[0] += number();
            int file = number();
            last[1] += input.readVarInt(false);
            return new Prototype.Place(last[0], file, last[1], number());
        });
    }

    private FunctionKinds kinds() {
        int count = number();
        if (count == 0) {
            return FunctionKinds.WORDS;
        }
        if (count > end - input.position()) {
            throw ChunkFormatException.damaged();
        }
        List<WordKind> parameters = new ArrayList<>();
        for (int i = 1; i < count; i++) {
            parameters.add(of(WORD_KINDS));
        }
        return new FunctionKinds(parameters, of(WORD_KINDS));
    }
}
