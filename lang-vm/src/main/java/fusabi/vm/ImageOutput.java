package fusabi.vm;

import fusabi.bytecode.ChunkParts;
import fusabi.bytecode.FunctionKinds;
import fusabi.bytecode.FzbFile;
import fusabi.bytecode.TypeDescriptor;
import fusabi.bytecode.WordKind;
import fusabi.heap.Late;
import fusabi.value.Format;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Writes an image of one chunk, as linked, so that {@link Linker#read} has it in a few milliseconds. A step of the build. */
public final class ImageOutput {
    /*
     * Numbers are ints and longs of fixed size, the lowest byte first, so that arrays are read in one go. A text is the double of its length, plus 1 when
     * it takes two bytes a character, and its characters. A table of symbols is sorted by hash: hashes, places of texts, meanings.
     * Functions and types are the places in the chunk's own file where they are read when somebody asks.
     */

    static final int TEXT = 0;
    static final int BIG = 1;
    static final int DECIMAL = 2;
    static final int FORMAT = 3;
    static final int NOT_IN_FILE = -1;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private ImageOutput() {}

    /** The bytes of an image that was linked of this file's chunk alone. */
    public static byte[] write(Image image, FzbFile program) {
        ImageOutput output = new ImageOutput();
        output.image(image, ChunkParts.places(program), new ChunkParts(() -> program));
        return output.out.toByteArray();
    }

    private void image(Image image, ChunkParts.Places places, ChunkParts file) {
        longs(image.code);
        longs(image.fused);
        ints(image.safepoints);
        longs(image.liveness);
        longs(image.functionInfo);
        longs(image.closureHeaders);
        ints(image.starts);
        ints(places.functions());
        ints(places.debug());
        kinds(image.functions);
        longs(image.constants);
        number(image.wideConstants.length);
        for (Image.WideConstant constant : image.wideConstants) {
            number(constant.kind().ordinal());
            longs(constant.bits());
        }
        number(image.pinned.length);
        for (Object constant : image.pinned) {
            pinned(Late.value(constant));
        }
        types(image, places.types(), file);
        ints(image.layoutTypes);
        int[] instances = IntStream.range(0, image.layoutArguments.length).filter(layout -> !image.layoutArguments[layout].isEmpty()).toArray();
        ints(instances);
        for (int layout : instances) {
            text(image.layoutArguments[layout]);
        }
        longs(image.layoutHeaders);
        longs(image.layoutPointers);
        number(image.globalCount);
        texts(List.of(image.nativeNames));
        texts(List.of(image.selectorNames));
        ints(image.entries.stream().mapToInt(Integer::intValue).toArray());
        for (SymbolTable<Integer> table : List.of(image.functionSymbols, image.typeSymbols, image.instanceLayouts, image.globalSymbols,
                image.selectorSymbols, image.nativeSymbols)) {
            symbols(table.sorted());
        }
    }

    /** Those that there are, and for each function which; most have the same few. */
    private void kinds(LinkedFunction[] functions) {
        List<FunctionKinds> all = Arrays.stream(functions).map(LinkedFunction::kinds).distinct().toList();
        number(all.size());
        for (FunctionKinds each : all) {
            ints(IntStream.concat(IntStream.of(each.result().ordinal()), each.parameters().stream().mapToInt(WordKind::ordinal)).toArray());
        }
        Map<FunctionKinds, Integer> numbers = new HashMap<>();
        all.forEach(each -> numbers.put(each, numbers.size()));
        ints(Arrays.stream(functions).mapToInt(function -> numbers.get(function.kinds())).toArray());
    }

    private void pinned(Object constant) {
        switch (constant) {
            case String text -> {
                number(TEXT);
                text(text);
            }
            case BigInteger value -> {
                number(BIG);
                text(value.toString());
            }
            case BigDecimal value -> {
                number(DECIMAL);
                text(value.toString());
            }
            case Format format -> {
                number(FORMAT);
                text(format.text());
            }
            default -> throw new IllegalArgumentException("a constant of " + constant.getClass());
        }
    }

    /** The machine's own types come first, those of the file are the last. */
    private void types(Image image, int[] places, ChunkParts file) {
        number(image.types.length);
        int own = image.types.length - places.length;
        for (RuntimeType type : image.types) {
            TypeDescriptor descriptor = type.descriptor();
            if (type.id() >= own && !file.type(places[type.id() - own]).equals(descriptor)) {
                throw new IllegalArgumentException("The types of the image are not in the order of the file.");
            }
            number(type.id() < own ? NOT_IN_FILE : places[type.id() - own]);
            text(type.id() < own ? descriptor.symbol() : "");
            number(type.parent());
            number(type.firstLayout());
            ints(type.interfaces().stream().mapToInt(Integer::intValue).sorted().toArray());
            List<Integer> methods = new ArrayList<>();
            new TreeMap<>(type.methods()).forEach((selector, function) -> methods.addAll(List.of(selector, function)));
            ints(methods.stream().mapToInt(Integer::intValue).toArray());
        }
    }

    private void symbols(Map<String, Integer> symbols) {
        List<String> sorted = symbols.keySet().stream().sorted(Comparator.comparing(String::hashCode).thenComparing(Comparator.naturalOrder())).toList();
        ints(sorted.stream().mapToInt(String::hashCode).toArray());
        ints(sorted.stream().mapToInt(symbols::get).toArray());
        int[] places = new int[sorted.size()];
        int at = out.size() + (1 + places.length) * Integer.BYTES;
        for (int i = 0; i < places.length; i++) {
            places[i] = at;
            at += Integer.BYTES + bytes(sorted.get(i)).length;
        }
        ints(places);
        sorted.forEach(this::text);
    }

    // ---- primitives

    private void number(int value) {
        out.writeBytes(ByteBuffer.allocate(Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN).putInt(value).array());
    }

    private void ints(int[] values) {
        number(values.length);
        ByteBuffer bytes = ByteBuffer.allocate(values.length * Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asIntBuffer().put(values);
        out.writeBytes(bytes.array());
    }

    private void longs(long... values) {
        number(values.length);
        ByteBuffer bytes = ByteBuffer.allocate(values.length * Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asLongBuffer().put(values);
        out.writeBytes(bytes.array());
    }

    private void texts(List<String> texts) {
        number(texts.size());
        texts.forEach(this::text);
    }

    private static boolean isNarrow(String text) {
        return text.chars().allMatch(c -> c <= 0xFF);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(isNarrow(text) ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_16LE);
    }

    private void text(String text) {
        byte[] bytes = bytes(text);
        number(bytes.length << 1 | (isNarrow(text) ? 0 : 1));
        out.writeBytes(bytes);
    }
}
