package fusabi.benchmarks.programs;

/** Pattern matching: an expression that is built, simplified and evaluated with many values. */
final class ExpressionEvaluator {

    /** Results are kept below this, so that products stay within 32 bits. */
    private static final int MODULUS = 10007;

    private ExpressionEvaluator() {}

    private sealed interface Expression {

        record Number(int value) implements Expression {}
        record Variable(int index) implements Expression {}
        record Add(Expression left, Expression right) implements Expression {}
        record Subtract(Expression left, Expression right) implements Expression {}
        record Multiply(Expression left, Expression right) implements Expression {}
        record Negate(Expression operand) implements Expression {}
        record IfZero(Expression condition, Expression yes, Expression no) implements Expression {}
    }

    /** A full tree; the shape of its nodes follows from the seed. */
    private static Expression build(int depth, int seed) {
        if (depth == 0) {
            return seed % 3 == 0 ? new Expression.Number(seed % 10) : new Expression.Variable(seed % 2);
        }
        int left = (seed * 3877 + 29573) % 139968;
        int right = (left * 3877 + 29573) % 139968;
        return switch (seed % 8) {
            case 0, 1, 2 -> new Expression.Add(build(depth - 1, left), build(depth - 1, right));
            case 3       -> new Expression.Subtract(build(depth - 1, left), build(depth - 1, right));
            case 4, 5    -> new Expression.Multiply(build(depth - 1, left), build(depth - 1, right));
            case 6       -> new Expression.Negate(build(depth - 1, left));
            default      -> new Expression.IfZero(build(depth - 1, left), build(depth - 1, right), build(depth - 1, seed));
        };
    }

    private static Expression simplify(Expression expression) {
        return switch (expression) {
            case Expression.Add(var left, var right)      -> added(simplify(left), simplify(right));
            case Expression.Subtract(var left, var right) -> new Expression.Subtract(simplify(left), simplify(right));
            case Expression.Multiply(var left, var right) -> multiplied(simplify(left), simplify(right));
            case Expression.Negate(var operand) -> switch (simplify(operand)) {
                case Expression.Negate(var inner) -> inner;
                case Expression.Number(int value) -> new Expression.Number(-value);
                case Expression other             -> new Expression.Negate(other);
            };
            case Expression.IfZero(var condition, var yes, var no) -> new Expression.IfZero(simplify(condition), simplify(yes), simplify(no));
            case Expression.Number number     -> number;
            case Expression.Variable variable -> variable;
        };
    }

    private static Expression added(Expression left, Expression right) {
        if (left instanceof Expression.Number(int a) && right instanceof Expression.Number(int b)) {
            return new Expression.Number(a + b);
        }
        if (left instanceof Expression.Number(int a) && a == 0) {
            return right;
        }
        return right instanceof Expression.Number(int b) && b == 0 ? left : new Expression.Add(left, right);
    }

    private static Expression multiplied(Expression left, Expression right) {
        if (left instanceof Expression.Number(int a) && right instanceof Expression.Number(int b)) {
            return new Expression.Number(a * b % MODULUS);
        }
        if (left instanceof Expression.Number(int a) && a == 1) {
            return right;
        }
        return right instanceof Expression.Number(int b) && b == 1 ? left : new Expression.Multiply(left, right);
    }

    private static int evaluate(Expression expression, int x, int y) {
        return switch (expression) {
            case Expression.Number(int value)             -> value;
            case Expression.Variable(int index)           -> index == 0 ? x : y;
            case Expression.Add(var left, var right)      -> (evaluate(left, x, y) + evaluate(right, x, y)) % MODULUS;
            case Expression.Subtract(var left, var right) -> (evaluate(left, x, y) - evaluate(right, x, y)) % MODULUS;
            case Expression.Multiply(var left, var right) -> evaluate(left, x, y) * evaluate(right, x, y) % MODULUS;
            case Expression.Negate(var operand)           -> -evaluate(operand, x, y);
            case Expression.IfZero(var condition, var yes, var no) -> evaluate(condition, x, y) % 2 == 0 ? evaluate(yes, x, y) : evaluate(no, x, y);
        };
    }

    static int run(int n) {
        Expression expression = simplify(build(8, 42));
        int total = 0;
        for (int i = 1; i <= n; i++) {
            total = (total + evaluate(expression, i % 100, i % 7)) % MODULUS;
        }
        return total;
    }
}
