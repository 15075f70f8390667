package fusabi.bytecode;

/**
 * What {@link Opcode#ARITHMETIC} can do on every number kind. One-operand operations ignore the second register. Results of comparisons
 * are bools; {@link #COMPARE} gives an int.
 */
public enum Operation {
    ADD, SUB, MUL, DIV, REM, POW, NEG, ABS, SIGN, AND, OR, XOR, NOT, SHL, SHR, EQ, NE, LT, LE, GT, GE, COMPARE, MIN, MAX,
    CHECKED_ADD, CHECKED_SUB, CHECKED_MUL, CHECKED_NEG,
    FLOOR, CEILING, ROUND, TRUNCATE, SQRT, EXP, LOG, LOG10, SIN, COS, TAN, ASIN, ACOS, ATAN, ATAN2, SINH, COSH, TANH
}
