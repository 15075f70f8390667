package fusabi.emit;

import fusabi.bytecode.Constant;
import fusabi.syntax.Literal;
import fusabi.value.SmallKind;
import fusabi.value.Word;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Literals as constants of a chunk. */
final class Literals {

    private Literals() {}

    /** The constant of a literal that has one: everything but what has an instruction of its own, and byte strings. */
    static Constant constant(Literal literal) {
        return switch (literal) {
            case Literal.Unit _ -> new Constant.Bits(Word.UNIT);
            case Literal.Null _ -> new Constant.Bits(Word.NULL);
            case Literal.Bool(var value) -> new Constant.Bits(Word.ofBool(value));
            case Literal.Char(var value) -> new Constant.Bits(Word.ofChar(value));
            case Literal.Text(var value) -> new Constant.Text(value);
            case Literal.SByte(var value) -> small(SmallKind.SBYTE, value);
            case Literal.Byte(var bits) -> small(SmallKind.BYTE, bits & 0xFF);
            case Literal.Int16(var value) -> small(SmallKind.INT16, value);
            case Literal.UInt16(var bits) -> small(SmallKind.UINT16, bits & 0xFFFF);
            case Literal.Int32(var value) -> new Constant.Bits(Word.ofInt(value));
            case Literal.UInt32(var bits) -> small(SmallKind.UINT32, bits);
            case Literal.Int64(var value) -> new Constant.Int64(value);
            case Literal.UInt64(var bits) -> new Constant.UInt64(bits);
            case Literal.NativeInt(var value) -> new Constant.NativeInt(value);
            case Literal.UNativeInt(var bits) -> new Constant.UInt64(bits);
            case Literal.Float(var value) -> new Constant.Bits(Word.ofDouble(value));
            case Literal.Float32(var value) -> new Constant.Bits(Word.ofFloat32(value));
            case Literal.Decimal(var value) -> new Constant.Decimal(value);
            case Literal.BigInt(var value) -> new Constant.Big(value);
            case Literal.Bytes _, Literal.UserNumber _ -> throw new IllegalArgumentException(literal + " is not one word");
        };
    }

    /** The items of a byte string. */
    static List<Literal> bytes(Literal.Bytes literal) {
        List<Literal> items = new ArrayList<>();
        for (byte item : literal.latin1().getBytes(StandardCharsets.ISO_8859_1)) {
            items.add(new Literal.Byte(item));
        }
        return items;
    }

    private static Constant small(SmallKind kind, int bits) {
        return new Constant.Bits(Word.small(kind.ordinal(), bits));
    }
}
