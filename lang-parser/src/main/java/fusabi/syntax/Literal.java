package fusabi.syntax;

import java.math.BigDecimal;
import java.math.BigInteger;

/** The value a literal stands for. Integers carry their bits in the Java type of the same width, unsigned ones too. */
public sealed interface Literal {
    record Unit() implements Literal {}

    record Null() implements Literal {}

    record Bool(boolean value) implements Literal {}

    record Char(char value) implements Literal {}

    /** A string of any quoting, escapes resolved. */
    record Text(String value) implements Literal {}

    /** {@code "abc"B}: a byte array. */
    record Bytes(String latin1) implements Literal {}

    record SByte(byte value) implements Literal {}

    record Byte(byte bits) implements Literal {}

    record Int16(short value) implements Literal {}

    record UInt16(short bits) implements Literal {}

    record Int32(int value) implements Literal {}

    record UInt32(int bits) implements Literal {}

    record Int64(long value) implements Literal {}

    record UInt64(long bits) implements Literal {}

    record NativeInt(long value) implements Literal {}

    record UNativeInt(long bits) implements Literal {}

    record Float(double value) implements Literal {}

    record Float32(float value) implements Literal {}

    record Decimal(BigDecimal value) implements Literal {}

    /** {@code 1I}. */
    record BigInt(BigInteger value) implements Literal {}

    /** {@code 1Q}, {@code 1R}, {@code 1Z}, {@code 1N}, {@code 1G}: digits handed to {@code NumericLiteralX.FromInt32} and its like. */
    record UserNumber(BigInteger value, char suffix) implements Literal {}
}
