package fusabi.value;

/** The number types of the language, for arithmetic and conversions. */
public enum NumericKind {
    SBYTE(8, true), BYTE(8, false), INT16(16, true), UINT16(16, false), INT32(32, true), UINT32(32, false), INT64(64, true), UINT64(64, false),
    NATIVEINT(64, true), UNATIVEINT(64, false), CHAR(16, false), FLOAT32(32, true), FLOAT(64, true), DECIMAL(128, true), BIGINT(0, true);

    private final int bits;
    private final boolean signed;

    NumericKind(int bits, boolean signed) {
        this.bits = bits;
        this.signed = signed;
    }

    /** The width in bits; 0 when unbounded. */
    public int bits() {
        return bits;
    }

    public boolean isSigned() {
        return signed;
    }

    /** Whether this is a fixed-width integer or a char. */
    public boolean isInteger() {
        return ordinal() <= CHAR.ordinal();
    }
}
