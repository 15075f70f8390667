package fusabi.bytecode;

import com.esotericsoftware.kryo.kryo5.io.Output;
import fusabi.bytecode.ChunkCodec.Out;
import java.util.Map;

/** The writing half of {@link ChunkCodec}. */
final class ChunkWriter {

    private final Out out;
    private final Output raw;

    ChunkWriter(Output output) {
        this.out = new Out(output);
        this.raw = output;
    }

    void chunk(Chunk chunk) {
        out.text(chunk.name());
        out.texts(chunk.files());
        out.list(chunk.functions(), this::prototype);
        out.text(chunk.entry());
        out.list(chunk.constants(), this::constant);
        out.list(chunk.types(), this::type);
        out.texts(chunk.globals());
        out.list(chunk.functionReferences(), reference -> {
            out.text(reference.symbol());
            out.number(reference.arity());
            out.number(reference.captures());
        });
        out.list(chunk.layoutReferences(), this::layout);
        out.texts(chunk.typeReferences());
        out.texts(chunk.globalReferences());
        out.texts(chunk.nativeReferences());
        out.texts(chunk.selectors());
        out.list(chunk.extensions(), extension -> {
            out.text(extension.type());
            out.texts(extension.interfaces());
            methods(extension.methods());
        });
    }

    private void prototype(Prototype function) {
        out.text(function.symbol());
        out.text(function.name());
        out.number(function.arity());
        out.number(function.captures());
        out.number(function.frameSize());
        out.longs(function.code());
        out.list(function.handlers(), handler -> {
            out.number(handler.from());
            out.number(handler.to());
            out.number(handler.target());
            out.number(handler.register());
        });
        out.list(function.safepoints(), safepoint -> {
            out.number(safepoint.pc());
            out.longs(safepoint.live());
        });
        out.list(function.places(), place -> {
            out.number(place.pc());
            out.number(place.file());
            out.number(place.line());
            out.number(place.column());
        });
    }

    private void layout(LayoutReference layout) {
        out.text(layout.type());
        out.number(layout.tag());
        out.number(layout.fields());
    }

    private void constant(Constant constant) {
        switch (constant) {
            case Constant.Bits(long word) -> {
                raw.writeByte(0);
                raw.writeLong(word);
            }
            case Constant.Text(String value) -> {
                raw.writeByte(1);
                out.text(value);
            }
            case Constant.Int64(long value) -> {
                raw.writeByte(2);
                raw.writeLong(value);
            }
            case Constant.UInt64(long bits) -> {
                raw.writeByte(3);
                raw.writeLong(bits);
            }
            case Constant.NativeInt(long value) -> {
                raw.writeByte(4);
                raw.writeLong(value);
            }
            case Constant.Big(var value) -> {
                raw.writeByte(5);
                out.text(value.toString());
            }
            case Constant.Decimal(var value) -> {
                raw.writeByte(6);
                out.text(value.unscaledValue().toString());
                out.number(value.scale());
            }
            case Constant.NullaryCase(LayoutReference layout) -> {
                raw.writeByte(7);
                layout(layout);
            }
            case Constant.EnumValue(String type, int bits) -> {
                raw.writeByte(8);
                out.text(type);
                raw.writeInt(bits);
            }
            case Constant.Format(String text) -> {
                raw.writeByte(9);
                out.text(text);
            }
        }
    }

    private void type(TypeDescriptor type) {
        out.text(type.symbol());
        out.text(type.name());
        out.text(type.fullName());
        out.number(type.kind().ordinal());
        out.list(type.cases(), shape -> {
            out.text(shape.name());
            out.list(shape.fields(), field -> {
                out.text(field.name());
                raw.writeBoolean(field.named());
            });
        });
        out.optional(type.parent(), out::text);
        out.texts(type.interfaces());
        methods(type.methods());
        out.list(java.util.List.copyOf(type.enumNames().entrySet()), entry -> {
            out.text(entry.getKey());
            raw.writeLong(entry.getValue());
        });
        out.optional(type.enumKind(), kind -> out.number(kind.ordinal()));
        out.list(type.traits().stream().sorted().toList(), trait -> out.number(trait.ordinal()));
        out.optional(type.display(), out::text);
    }

    private void methods(Map<String, String> methods) {
        out.list(methods.entrySet().stream().sorted(Map.Entry.comparingByKey()).toList(), entry -> {
            out.text(entry.getKey());
            out.text(entry.getValue());
        });
    }
}
