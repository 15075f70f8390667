package fusabi.core;

/** The first byte of everything {@link CoreCodec} writes: which record follows. The order is the encoding. */
final class CoreKind {

    enum OfExpression {
        CONSTANT, ENUM_CONSTANT, FORMAT_CONSTANT, LOCAL, GLOBAL, FUNCTION_VALUE, LAMBDA, APPLY, LET, LET_REC, ASSIGN, SET_GLOBAL, IF, SEQUENCE,
        WHILE, FOR_RANGE, MATCH, TRY_WITH, TRY_FINALLY, CONSTRUCT, GET_FIELD, SET_FIELD, TAG_TEST, ARITHMETIC, CONVERT, PRIMITIVE, NEW_ARRAY,
        CALL_METHOD, CALL_NATIVE, TYPE_TEST, CAST
    }

    enum OfPattern { ANY, BIND, CONSTANT, ENUM_CONSTANT, NULL, CASE, PRODUCT, ARRAY_OF, OR, AND, TYPE_TEST, VIEW }

    enum OfLiteral {
        UNIT, NULL, BOOL, CHAR, TEXT, BYTES, SBYTE, BYTE, INT16, UINT16, INT32, UINT32, INT64, UINT64, NATIVE_INT, UNATIVE_INT, FLOAT, FLOAT32,
        DECIMAL, BIG_INT, USER_NUMBER
    }

    private CoreKind() {}
}
