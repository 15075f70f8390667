package fusabi.core;

import fusabi.core.CoreKind.OfLiteral;
import fusabi.syntax.Literal;
import java.math.BigDecimal;
import java.math.BigInteger;

/** Literals as bytes. */
public final class LiteralCodec {

    private static final OfLiteral[] KINDS = OfLiteral.values();
    private static final int MOST_SCALE = 28;

    public static void write(Literal literal, ByteSink out) {
        switch (literal) {
            case Literal.Unit() -> out.choice(OfLiteral.UNIT);
            case Literal.Null() -> out.choice(OfLiteral.NULL);
            case Literal.Bool(var value) -> {
                out.choice(OfLiteral.BOOL);
                out.flag(value);
            }
            case Literal.Char(var value) -> number(OfLiteral.CHAR, value, out);
            case Literal.Text(var value) -> text(OfLiteral.TEXT, value, out);
            case Literal.Bytes(var value) -> text(OfLiteral.BYTES, value, out);
            case Literal.SByte(var value) -> number(OfLiteral.SBYTE, value, out);
            case Literal.Byte(var bits) -> number(OfLiteral.BYTE, bits, out);
            case Literal.Int16(var value) -> number(OfLiteral.INT16, value, out);
            case Literal.UInt16(var bits) -> number(OfLiteral.UINT16, bits, out);
            case Literal.Int32(var value) -> number(OfLiteral.INT32, value, out);
            case Literal.UInt32(var bits) -> number(OfLiteral.UINT32, bits, out);
            case Literal.Int64(var value) -> number(OfLiteral.INT64, value, out);
            case Literal.UInt64(var bits) -> number(OfLiteral.UINT64, bits, out);
            case Literal.NativeInt(var value) -> number(OfLiteral.NATIVE_INT, value, out);
            case Literal.UNativeInt(var bits) -> number(OfLiteral.UNATIVE_INT, bits, out);
            case Literal.Float(var value) -> number(OfLiteral.FLOAT, Double.doubleToRawLongBits(value), out);
            case Literal.Float32(var value) -> number(OfLiteral.FLOAT32, Float.floatToRawIntBits(value), out);
            case Literal.Decimal(var value) -> {
                number(OfLiteral.DECIMAL, value.scale(), out);
                out.raw(value.unscaledValue().toByteArray());
            }
            case Literal.BigInt(var value) -> {
                out.choice(OfLiteral.BIG_INT);
                out.raw(value.toByteArray());
            }
            case Literal.UserNumber(var value, var suffix) -> {
                number(OfLiteral.USER_NUMBER, suffix, out);
                out.raw(value.toByteArray());
            }
        }
    }

    private static void number(OfLiteral kind, long value, ByteSink out) {
        out.choice(kind);
        out.number(value);
    }

    private static void text(OfLiteral kind, String value, ByteSink out) {
        out.choice(kind);
        out.text(value);
    }

    public static Literal read(ByteSource in) {
        return switch (in.choice(KINDS)) {
            case UNIT -> new Literal.Unit();
            case NULL -> new Literal.Null();
            case BOOL -> new Literal.Bool(in.flag());
            case CHAR -> new Literal.Char((char) in.integer());
            case TEXT -> new Literal.Text(in.text());
            case BYTES -> new Literal.Bytes(in.text());
            case SBYTE -> new Literal.SByte((byte) in.integer());
            case BYTE -> new Literal.Byte((byte) in.integer());
            case INT16 -> new Literal.Int16((short) in.integer());
            case UINT16 -> new Literal.UInt16((short) in.integer());
            case INT32 -> new Literal.Int32(in.integer());
            case UINT32 -> new Literal.UInt32(in.integer());
            case INT64 -> new Literal.Int64(in.number());
            case UINT64 -> new Literal.UInt64(in.number());
            case NATIVE_INT -> new Literal.NativeInt(in.number());
            case UNATIVE_INT -> new Literal.UNativeInt(in.number());
            case FLOAT -> new Literal.Float(Double.longBitsToDouble(in.number()));
            case FLOAT32 -> new Literal.Float32(Float.intBitsToFloat(in.integer()));
            case DECIMAL -> {
                int scale = in.integer();
                if (scale < 0 || scale > MOST_SCALE) {
                    throw new ByteSource.MalformedException("no decimal has " + scale + " digits after the point");
                }
                yield new Literal.Decimal(new BigDecimal(big(in), scale));
            }
            case BIG_INT -> new Literal.BigInt(big(in));
            case USER_NUMBER -> {
                char suffix = (char) in.integer();
                yield new Literal.UserNumber(big(in), suffix);
            }
        };
    }

    private static BigInteger big(ByteSource in) {
        byte[] bytes = in.raw();
        if (bytes.length == 0) {
            throw new ByteSource.MalformedException("a large number without digits");
        }
        return new BigInteger(bytes);
    }

    private LiteralCodec() {}
}
