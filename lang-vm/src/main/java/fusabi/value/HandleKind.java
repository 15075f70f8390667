package fusabi.value;

/** What a {@link Word#HANDLE} word's Java object is. */
public enum HandleKind {
    /** {@code java.lang.String}. */
    STRING,
    /** {@code java.math.BigInteger}. */
    BIGINT,
    /** {@code java.math.BigDecimal}, scale 0 to 28. */
    DECIMAL,
    /** A fiber: an independent stack. */
    FIBER,
    /** A parsed format string, {@link Format}. */
    FORMAT,
    /** Any other Java object; its class tells. */
    OBJECT
}
