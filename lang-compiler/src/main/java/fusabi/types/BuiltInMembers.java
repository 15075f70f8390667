package fusabi.types;

import fusabi.bytecode.Operation;
import fusabi.value.NumericKind;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The members that number types have without anybody declaring them, by name. */
final class BuiltInMembers {

    /** How the types of operands and result hang together. */
    enum Rule {
        /** Both operands and the result alike. */
        ALIKE,
        /** As {@link #ALIKE}, units of measure multiplied or divided. */
        PRODUCT, QUOTIENT,
        /** The second operand is an int. */
        SHIFT,
        /** One operand, the result like it. */
        UNARY,
        /** One operand, the result's unit its square root. */
        ROOT,
        /** One operand, the result an int. */
        TO_INT,
        /** Any number to any number. */
        CONVERSION, CHECKED_CONVERSION,
        /** A constant of the type. */
        ZERO, ONE,
        /** A number divided by an int. */
        DIVIDE_BY_INT
    }

    /** One member; {@code operation} matters to rules that compute. */
    record BuiltIn(Rule rule, Operation operation, Set<NumericKind> kinds, NumericKind preferred) {}

    private static final Set<NumericKind> FLOATS = Set.of(NumericKind.FLOAT, NumericKind.FLOAT32);
    private static final Set<NumericKind> FRACTIONS = Set.of(NumericKind.FLOAT, NumericKind.FLOAT32, NumericKind.DECIMAL);
    private static final Set<NumericKind> NUMBERS = numbers(k -> k != NumericKind.CHAR);
    private static final Set<NumericKind> WITH_CHAR = numbers(_ -> true);
    private static final Set<NumericKind> INTEGERS = numbers(k -> k.isInteger() && k != NumericKind.CHAR || k == NumericKind.BIGINT);
    private static final Set<NumericKind> SIGNED = numbers(k -> k.isSigned() && k != NumericKind.CHAR);

    private static final Map<String, BuiltIn> TABLE = new HashMap<>();

    static {
        put("op_Addition", Rule.ALIKE, Operation.ADD, WITH_CHAR);
        put("op_Subtraction", Rule.ALIKE, Operation.SUB, WITH_CHAR);
        put("op_Multiply", Rule.PRODUCT, Operation.MUL, NUMBERS);
        put("op_Division", Rule.QUOTIENT, Operation.DIV, NUMBERS);
        put("op_Modulus", Rule.ALIKE, Operation.REM, NUMBERS);
        put("checked +", Rule.ALIKE, Operation.CHECKED_ADD, WITH_CHAR);
        put("checked -", Rule.ALIKE, Operation.CHECKED_SUB, NUMBERS);
        put("checked *", Rule.PRODUCT, Operation.CHECKED_MUL, NUMBERS);
        put("checked ~-", Rule.UNARY, Operation.CHECKED_NEG, SIGNED);
        put("op_BitwiseAnd", Rule.ALIKE, Operation.AND, INTEGERS);
        put("op_BitwiseOr", Rule.ALIKE, Operation.OR, INTEGERS);
        put("op_ExclusiveOr", Rule.ALIKE, Operation.XOR, INTEGERS);
        put("op_LeftShift", Rule.SHIFT, Operation.SHL, INTEGERS);
        put("op_RightShift", Rule.SHIFT, Operation.SHR, INTEGERS);
        put("op_LogicalNot", Rule.UNARY, Operation.NOT, INTEGERS);
        put("op_UnaryNegation", Rule.UNARY, Operation.NEG, SIGNED);
        put("op_UnaryPlus", Rule.UNARY, null, NUMBERS);
        put("Abs", Rule.UNARY, Operation.ABS, SIGNED);
        put("Sign", Rule.TO_INT, Operation.SIGN, SIGNED);
        floats("Sqrt", Rule.ROOT, Operation.SQRT, FLOATS);
        floats("Floor", Rule.UNARY, Operation.FLOOR, FRACTIONS);
        floats("Ceiling", Rule.UNARY, Operation.CEILING, FRACTIONS);
        floats("Round", Rule.UNARY, Operation.ROUND, FRACTIONS);
        floats("Truncate", Rule.UNARY, Operation.TRUNCATE, FRACTIONS);
        floats("Exp", Rule.UNARY, Operation.EXP, FLOATS);
        floats("Log", Rule.UNARY, Operation.LOG, FLOATS);
        floats("Log10", Rule.UNARY, Operation.LOG10, FLOATS);
        floats("Sin", Rule.UNARY, Operation.SIN, FLOATS);
        floats("Cos", Rule.UNARY, Operation.COS, FLOATS);
        floats("Tan", Rule.UNARY, Operation.TAN, FLOATS);
        floats("Asin", Rule.UNARY, Operation.ASIN, FLOATS);
        floats("Acos", Rule.UNARY, Operation.ACOS, FLOATS);
        floats("Atan", Rule.UNARY, Operation.ATAN, FLOATS);
        floats("Sinh", Rule.UNARY, Operation.SINH, FLOATS);
        floats("Cosh", Rule.UNARY, Operation.COSH, FLOATS);
        floats("Tanh", Rule.UNARY, Operation.TANH, FLOATS);
        floats("Atan2", Rule.QUOTIENT, Operation.ATAN2, FLOATS);
        floats("Pow", Rule.ALIKE, Operation.POW, FLOATS);
        floats("op_Exponentiation", Rule.ALIKE, Operation.POW, FLOATS);
        put("op_Explicit", Rule.CONVERSION, null, WITH_CHAR);
        put("checked op_Explicit", Rule.CHECKED_CONVERSION, null, WITH_CHAR);
        put("get_Zero", Rule.ZERO, null, WITH_CHAR);
        put("get_One", Rule.ONE, null, WITH_CHAR);
        put("Zero", Rule.ZERO, null, WITH_CHAR);
        put("One", Rule.ONE, null, WITH_CHAR);
        floats("DivideByInt", Rule.DIVIDE_BY_INT, Operation.DIV, FRACTIONS);
    }

    private BuiltInMembers() {}

    private static Set<NumericKind> numbers(Predicate<NumericKind> filter) {
        return Arrays.stream(NumericKind.values()).filter(filter).collect(Collectors.toUnmodifiableSet());
    }

    private static void put(String name, Rule rule, Operation operation, Set<NumericKind> kinds) {
        TABLE.put(name, new BuiltIn(rule, operation, kinds, NumericKind.INT32));
    }

    private static void floats(String name, Rule rule, Operation operation, Set<NumericKind> kinds) {
        TABLE.put(name, new BuiltIn(rule, operation, kinds, NumericKind.FLOAT));
    }

    static Optional<BuiltIn> find(String name) {
        return Optional.ofNullable(TABLE.get(name));
    }

    /** The name under which other types have the member: the checked operators are the plain ones there. */
    static String plainName(String name) {
        return name.startsWith("checked ") ? OperatorNames.compiled(name.substring("checked ".length())) : name;
    }
}
