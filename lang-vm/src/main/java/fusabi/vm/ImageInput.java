package fusabi.vm;

import fusabi.bytecode.ChunkParts;
import fusabi.bytecode.FunctionKinds;
import fusabi.bytecode.TypeDescriptor;
import fusabi.bytecode.WordKind;
import fusabi.heap.Late;
import fusabi.value.Format;
import fusabi.value.NumericKind;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads what {@link ImageOutput} writes. */
final class ImageInput {

    private final byte[] bytes;
    private final ByteBuffer buffer;
    private final ChunkParts file;

    ImageInput(byte[] bytes, ChunkParts file) {
        this.bytes = bytes;
        this.buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        this.file = file;
    }

    // ---- parts

    List<LinkedFunction> functions(int[] starts) {
        int[] places = ints();
        int[] debug = ints();
        FunctionKinds[] kinds = kinds();
        int[] kindsOf = ints();
        LinkedFunction[] functions = new LinkedFunction[starts.length];
        for (int id = 0; id < functions.length; id++) {
            functions[id] = new LinkedFunction(id, starts[id], kinds[kindsOf[id]], file, places[id], debug.length == 0 ? -1 : debug[id]);
        }
        return new ArrayList<>(Arrays.asList(functions));
    }

    private FunctionKinds[] kinds() {
        WordKind[] words = WordKind.values();
        FunctionKinds[] kinds = new FunctionKinds[number()];
        for (int i = 0; i < kinds.length; i++) {
            int[] ordinals = ints();
            List<WordKind> parameters = new ArrayList<>();
            for (int k = 1; k < ordinals.length; k++) {
                parameters.add(words[ordinals[k]]);
            }
            kinds[i] = new FunctionKinds(parameters, words[ordinals[0]]);
        }
        return kinds;
    }

    List<Image.WideConstant> wideConstants() {
        List<Image.WideConstant> constants = new ArrayList<>();
        for (int left = number(); left > 0; left--) {
            constants.add(new Image.WideConstant(NumericKind.values()[number()], longs()[0]));
        }
        return constants;
    }

    List<Object> pinned() {
        List<Object> constants = new ArrayList<>();
        for (int left = number(); left > 0; left--) {
            int kind = number();
            String text = text();
            constants.add(switch (kind) {
                case ImageOutput.TEXT    -> text;
                case ImageOutput.BIG     -> new BigInteger(text);
                case ImageOutput.DECIMAL -> new Late(() -> new BigDecimal(text));
                case ImageOutput.FORMAT  -> Format.parse(text);
                default                  -> throw new IllegalStateException("a constant of kind " + kind);
            });
        }
        return constants;
    }

    List<RuntimeType> types() {
        List<RuntimeType> types = new ArrayList<>();
        int count = number();
        for (int id = 0; id < count; id++) {
            int place = number();
            String symbol = text();
            int parent = number();
            int layout = number();
            int[] interfaces = ints();
            int[] methods = ints();
            types.add(new RuntimeType(id, parent, layout, () -> details(place, symbol, interfaces, methods)));
        }
        return types;
    }

    private RuntimeType.Details details(int place, String symbol, int[] interfaces, int[] methods) {
        Set<Integer> implemented = new HashSet<>();
        for (int each : interfaces) {
            implemented.add(each);
        }
        Map<Integer, Integer> functions = new HashMap<>();
        for (int i = 0; i < methods.length; i += 2) {
            functions.put(methods[i], methods[i + 1]);
        }
        TypeDescriptor descriptor = place == ImageOutput.NOT_IN_FILE ? BuiltInTypes.of(symbol) : file.type(place);
        return new RuntimeType.Details(descriptor, implemented, functions);
    }

    List<String> layoutArguments(int layouts) {
        String[] arguments = new String[layouts];
        Arrays.fill(arguments, "");
        for (int layout : ints()) {
            arguments[layout] = text();
        }
        return new ArrayList<>(Arrays.asList(arguments));
    }

    SymbolTable<Integer> symbols() {
        int[] hashes = ints();
        int[] meanings = ints();
        int[] places = ints();
        if (places.length > 0) {
            buffer.position(places[places.length - 1]);
            text();
        }
        return new SymbolTable<>(new Symbols(hashes, meanings, places));
    }

    /** Symbols by their hashes, which are sorted. */
    private final class Symbols implements SymbolTable.Written<Integer> {

        private final int[] hashes;
        private final int[] meanings;
        private final int[] places;

        Symbols(int[] hashes, int[] meanings, int[] places) {
            this.hashes = hashes;
            this.meanings = meanings;
            this.places = places;
        }

        @Override
        public Integer get(String symbol) {
            int hash = symbol.hashCode();
            int i = Arrays.binarySearch(hashes, hash);
            while (i > 0 && hashes[i - 1] == hash) {
                i--;
            }
            for (; i >= 0 && i < hashes.length && hashes[i] == hash; i++) {
                if (isAt(places[i], symbol)) {
                    return meanings[i];
                }
            }
            return null;
        }

        @Override
        public void copyTo(Map<String, Integer> target) {
            for (int i = 0; i < places.length; i++) {
                target.put(textAt(places[i]), meanings[i]);
            }
        }
    }

    // ---- primitives

    int number() {
        return buffer.getInt();
    }

    int[] ints() {
        int[] values = new int[number()];
        buffer.asIntBuffer().get(values);
        buffer.position(buffer.position() + values.length * Integer.BYTES);
        return values;
    }

    long[] longs() {
        long[] values = new long[number()];
        buffer.asLongBuffer().get(values);
        buffer.position(buffer.position() + values.length * Long.BYTES);
        return values;
    }

    List<Integer> numbers() {
        List<Integer> numbers = new ArrayList<>();
        for (int each : ints()) {
            numbers.add(each);
        }
        return numbers;
    }

    List<String> texts() {
        int count = number();
        List<String> texts = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            texts.add(text());
        }
        return texts;
    }

    private String text() {
        int start = buffer.position();
        buffer.position(start + Integer.BYTES + (buffer.getInt(start) >>> 1));
        return textAt(start);
    }

    /** From any thread. */
    private String textAt(int place) {
        int length = buffer.getInt(place);
        return new String(bytes, place + Integer.BYTES, length >>> 1, (length & 1) == 0 ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_16LE);
    }

    /** Whether this is the text at a place, which need not be made for that. */
    private boolean isAt(int place, String text) {
        int length = buffer.getInt(place);
        if ((length & 1) != 0) {
            return textAt(place).equals(text);
        }
        if (length >>> 1 != text.length()) {
            return false;
        }
        int first = place + Integer.BYTES;
        for (int i = 0; i < text.length(); i++) {
            if ((bytes[first + i] & 0xFF) != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
