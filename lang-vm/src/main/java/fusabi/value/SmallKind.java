package fusabi.value;

/**
 * What a {@link Word#SMALL} word is. Its 32 bits hold signed kinds sign-extended, unsigned ones and chars zero-extended, so equal
 * numbers are equal words. Enum types use kinds from {@link #FIRST_ENUM} on, the kind less that being the layout id.
 */
public enum SmallKind {
    INT32, CHAR, SBYTE, BYTE, INT16, UINT16, UINT32, FLOAT32,
    /** A function without captures; the bits are its id. */
    FUNCTION;

    /** The first kind number that stands for an enum type. */
    public static final int FIRST_ENUM = 0x100;
}
