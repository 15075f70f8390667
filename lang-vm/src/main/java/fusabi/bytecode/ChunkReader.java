package fusabi.bytecode;

import com.esotericsoftware.kryo.kryo5.io.Input;
import fusabi.bytecode.ChunkCodec.In;
import fusabi.value.NumericKind;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The reading half of {@link ChunkCodec}. */
final class ChunkReader {

    private final In in;
    private final Input raw;

    ChunkReader(Input input) {
        this.in = new In(input);
        this.raw = input;
    }

    Chunk chunk() {
        String name = in.text();
        List<String> files = in.texts();
        List<Prototype> functions = in.list(this::prototype);
        String entry = in.text();
        List<Constant> constants = in.list(this::constant);
        List<TypeDescriptor> types = in.list(this::type);
        List<String> globals = in.texts();
        List<FunctionReference> functionReferences = in.list(() -> new FunctionReference(in.text(), in.number(), in.number()));
        List<LayoutReference> layoutReferences = in.list(this::layout);
        List<String> typeReferences = in.texts();
        List<String> globalReferences = in.texts();
        List<String> nativeReferences = in.texts();
        List<String> selectors = in.texts();
        List<Chunk.Extension> extensions = in.list(() -> new Chunk.Extension(in.text(), in.texts(), methods()));
        return new Chunk(name, files, functions, entry, constants, types, globals, functionReferences, layoutReferences, typeReferences,
                globalReferences, nativeReferences, selectors, extensions);
    }

    private Prototype prototype() {
        return new Prototype(in.text(), in.text(), in.number(), in.number(), in.number(), in.longs(),
                in.list(() -> new Prototype.Handler(in.number(), in.number(), in.number(), in.number())),
                in.list(() -> new Prototype.Safepoint(in.number(), in.longs())),
                in.list(() -> new Prototype.Place(in.number(), in.number(), in.number(), in.number())));
    }

    private LayoutReference layout() {
        return new LayoutReference(in.text(), in.number(), in.number());
    }

    private Constant constant() {
        int kind = raw.readByte();
        return switch (kind) {
            case 0 -> new Constant.Bits(raw.readLong());
            case 1 -> new Constant.Text(in.text());
            case 2 -> new Constant.Int64(raw.readLong());
            case 3 -> new Constant.UInt64(raw.readLong());
            case 4 -> new Constant.NativeInt(raw.readLong());
            case 5 -> new Constant.Big(new BigInteger(in.text()));
            case 6 -> new Constant.Decimal(new BigDecimal(new BigInteger(in.text()), in.number()));
            case 7 -> new Constant.NullaryCase(layout());
            case 8 -> new Constant.EnumValue(in.text(), raw.readInt());
            case 9 -> new Constant.Format(in.text());
            default -> throw new ChunkFormatException("a damaged compiled script: a constant of kind " + kind);
        };
    }

    private TypeDescriptor type() {
        String symbol = in.text();
        String name = in.text();
        String fullName = in.text();
        TypeDescriptor.Kind kind = in.choice(TypeDescriptor.Kind.values());
        List<TypeDescriptor.Case> cases = in.list(() -> new TypeDescriptor.Case(
                in.text(), in.list(() -> new TypeDescriptor.Field(in.text(), raw.readBoolean()))));
        Optional<String> parent = in.optional(in::text);
        List<String> interfaces = in.texts();
        Map<String, String> methods = methods();
        Map<String, Long> enumNames = new LinkedHashMap<>();
        in.list(() -> enumNames.put(in.text(), raw.readLong()));
        Optional<NumericKind> enumKind = in.optional(() -> in.choice(NumericKind.values()));
        Set<TypeDescriptor.Trait> traits = Set.copyOf(in.list(() -> in.choice(TypeDescriptor.Trait.values())));
        return new TypeDescriptor(symbol, name, fullName, kind, cases, parent, interfaces, methods, enumNames, enumKind, traits, in.optional(in::text));
    }

    private Map<String, String> methods() {
        Map<String, String> methods = new LinkedHashMap<>();
        in.list(() -> methods.put(in.text(), in.text()));
        return methods;
    }
}
