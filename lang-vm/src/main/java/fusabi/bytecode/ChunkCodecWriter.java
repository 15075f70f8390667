package fusabi.bytecode;

import com.esotericsoftware.kryo.kryo5.io.Output;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Writes a section of a chunk; {@link ChunkCodecReader} reads it in the same order. */
final class ChunkCodecWriter {

    private static final int FIRST_BUFFER = 1 << 8;

    private final Output output = new Output(FIRST_BUFFER, -1);

    byte[] toBytes() {
        return output.toBytes();
    }

    // ---- sections

    void program(Chunk chunk) {
        text(chunk.name());
        text(chunk.entry());
    }

    void constants(Chunk chunk) {
        list(chunk.constants(), this::constant);
    }

    void types(Chunk chunk) {
        list(chunk.types(), this::type);
        list(chunk.extensions(), extension -> {
            text(extension.type());
            list(extension.interfaces(), this::text);
            texts(extension.methods());
        });
    }

    void references(Chunk chunk) {
        list(chunk.globals(), this::text);
        list(chunk.functionReferences(), reference -> {
            text(reference.symbol());
            number(reference.arity());
            number(reference.captures());
            kinds(reference.kinds());
        });
        list(chunk.layoutReferences(), this::layout);
        list(chunk.typeReferences(), this::text);
        list(chunk.globalReferences(), this::text);
        list(chunk.nativeReferences(), this::text);
        list(chunk.selectors(), this::text);
    }

    void code(Chunk chunk) {
        list(chunk.functions(), this::function);
    }

    void debug(Chunk chunk) {
        list(chunk.files(), this::text);
        list(chunk.functions(), function -> {
            text(function.name());
            places(function.places());
        });
    }

    void imports(Imports imports) {
        text(imports.library());
        list(imports.natives(), each -> {
            text(each.name());
            text(each.type());
        });
    }

    // ---- primitives

    private void number(int value) {
        output.writeVarInt(value, true);
    }

    private void text(String value) {
        number(value.length());
        for (int i = 0; i < value.length(); i++) {
            number(value.charAt(i));
        }
    }

    private void bytes(byte[] value) {
        number(value.length);
        output.writeBytes(value);
    }

    private <T> void list(List<T> items, Consumer<T> item) {
        number(items.size());
        items.forEach(item);
    }

    private void texts(Map<String, String> map) {
        number(map.size());
        new TreeMap<>(map).forEach((key, value) -> {
            text(key);
            text(value);
        });
    }

    // ---- parts

    private void layout(LayoutReference layout) {
        text(layout.type());
        number(layout.tag());
        number(layout.fields());
    }

    private void constant(Constant constant) {
        switch (constant) {
            case Constant.Bits(var word) -> {
                output.writeByte(ChunkCodecReader.BITS);
                output.writeLong(word);
            }
            case Constant.Text(var value) -> {
                output.writeByte(ChunkCodecReader.TEXT);
                text(value);
            }
            case Constant.Int64(var value) -> {
                output.writeByte(ChunkCodecReader.INT64);
                output.writeLong(value);
            }
            case Constant.UInt64(var bits) -> {
                output.writeByte(ChunkCodecReader.UINT64);
                output.writeLong(bits);
            }
            case Constant.NativeInt(var value) -> {
                output.writeByte(ChunkCodecReader.NATIVEINT);
                output.writeLong(value);
            }
            case Constant.Big(var value) -> {
                output.writeByte(ChunkCodecReader.BIG);
                bytes(value.toByteArray());
            }
            case Constant.Decimal(var value) -> {
                output.writeByte(ChunkCodecReader.DECIMAL);
                number(value.scale());
                bytes(value.unscaledValue().toByteArray());
            }
            case Constant.NullaryCase(var reference) -> {
                output.writeByte(ChunkCodecReader.NULLARY);
                layout(reference);
            }
            case Constant.EnumValue(var type, var bits) -> {
                output.writeByte(ChunkCodecReader.ENUM);
                text(type);
                output.writeInt(bits);
            }
            case Constant.Format(var value) -> {
                output.writeByte(ChunkCodecReader.FORMAT);
                text(value);
            }
        }
    }

    private void type(TypeDescriptor type) {
        text(type.symbol());
        text(type.name());
        text(type.fullName());
        output.writeByte(type.kind().ordinal());
        list(type.cases(), shape -> {
            text(shape.name());
            list(shape.fields(), field -> {
                text(field.name());
                output.writeBoolean(field.named());
            });
        });
        list(type.parent().stream().toList(), this::text);
        list(type.interfaces(), this::text);
        texts(type.methods());
        list(List.copyOf(type.enumNames().entrySet()), entry -> {
            text(entry.getKey());
            output.writeLong(entry.getValue());
        });
        list(type.enumKind().stream().toList(), kind -> output.writeByte(kind.ordinal()));
        int traits = 0;
        for (TypeDescriptor.Trait trait : type.traits()) {
            traits |= 1 << trait.ordinal();
        }
        number(traits);
        list(type.display().stream().toList(), this::text);
    }

    private void function(Prototype function) {
        text(function.symbol());
        number(function.arity());
        number(function.captures());
        number(function.frameSize());
        number(function.code().length);
        for (long word : function.code()) {
            output.writeLong(word);
        }
        list(function.handlers(), handler -> {
            number(handler.from());
            number(handler.to());
            number(handler.target());
            number(handler.register());
        });
        list(function.safepoints(), safepoint -> {
            number(safepoint.pc());
            number(safepoint.live().length);
            for (long bits : safepoint.live()) {
                output.writeVarLong(bits, true);
            }
        });
        kinds(function.kinds());
    }

    private void places(List<Prototype.Place> places) {
        int[] last = {0, 0};
        list(places, place -> {
            number(place.pc() - last[0]);
            number(place.file());
            output.writeVarInt(place.line() - last[1], false);
            number(place.column());
            last[0] = place.pc();
            last[1] = place.line();
        });
    }

    /** A zero says that nothing is known. */
    private void kinds(FunctionKinds kinds) {
        if (kinds.equals(FunctionKinds.WORDS)) {
            number(0);
            return;
        }
        number(kinds.parameters().size() + 1);
        kinds.parameters().forEach(kind -> output.writeByte(kind.ordinal()));
        output.writeByte(kinds.result().ordinal());
    }
}
