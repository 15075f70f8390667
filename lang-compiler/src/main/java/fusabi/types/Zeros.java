package fusabi.types;

import fusabi.syntax.Literal;
import fusabi.value.NumericKind;
import java.math.BigDecimal;
import java.math.BigInteger;

/** The zero of each number type, as a literal. */
public final class Zeros {

    private Zeros() {}

    public static Literal of(NumericKind kind) {
        return switch (kind) {
            case SBYTE -> new Literal.SByte((byte) 0);
            case BYTE -> new Literal.Byte((byte) 0);
            case INT16 -> new Literal.Int16((short) 0);
            case UINT16 -> new Literal.UInt16((short) 0);
            case INT32 -> new Literal.Int32(0);
            case UINT32 -> new Literal.UInt32(0);
            case INT64 -> new Literal.Int64(0);
            case UINT64 -> new Literal.UInt64(0);
            case NATIVEINT -> new Literal.NativeInt(0);
            case UNATIVEINT -> new Literal.UNativeInt(0);
            case CHAR -> new Literal.Char('\0');
            case FLOAT32 -> new Literal.Float32(0);
            case FLOAT -> new Literal.Float(0);
            case DECIMAL -> new Literal.Decimal(BigDecimal.ZERO);
            case BIGINT -> new Literal.BigInt(BigInteger.ZERO);
        };
    }
}
