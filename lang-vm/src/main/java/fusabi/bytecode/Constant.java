package fusabi.bytecode;

import java.math.BigDecimal;
import java.math.BigInteger;

/** A constant of a chunk, made into a word when the chunk is linked. */
public sealed interface Constant {

    /** Any word that is neither pointer nor handle nor a case's: small kinds, floats. */
    record Bits(long word) implements Constant {}

    record Text(String value) implements Constant {}

    record Int64(long value) implements Constant {}

    record UInt64(long bits) implements Constant {}

    record NativeInt(long value) implements Constant {}

    record Big(BigInteger value) implements Constant {}

    record Decimal(BigDecimal value) implements Constant {}

    /** The value of a union case without fields. */
    record NullaryCase(LayoutReference layout) implements Constant {}

    /** A value of an enum type. */
    record EnumValue(String type, int bits) implements Constant {}

    /** A format string: text, and whether it came from an interpolated string. Parsed when linked. */
    record Format(String text) implements Constant {}
}
