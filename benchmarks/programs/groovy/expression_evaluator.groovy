// An expression that is built, simplified and evaluated with many values: a class for each kind of node, with its methods.

abstract class Expression {

    static final int MODULUS = 10007

    abstract Expression simplify()

    abstract int evaluate(int x, int y)

    // A full tree; the shape of its nodes follows from the seed.
    static Expression build(int depth, int seed) {
        if (depth == 0) {
            return seed % 3 == 0 ? new NumberNode(seed % 10) : new VariableNode(seed % 2)
        }
        int left = (seed * 3877 + 29573) % 139968
        int right = (left * 3877 + 29573) % 139968
        switch (seed % 8) {
            case 0: case 1: case 2: return new AddNode(build(depth - 1, left), build(depth - 1, right))
            case 3: return new SubtractNode(build(depth - 1, left), build(depth - 1, right))
            case 4: case 5: return new MultiplyNode(build(depth - 1, left), build(depth - 1, right))
            case 6: return new NegateNode(build(depth - 1, left))
            default: return new IfZeroNode(build(depth - 1, left), build(depth - 1, right), build(depth - 1, seed))
        }
    }
}

class NumberNode extends Expression {

    final int value

    NumberNode(int value) {
        this.value = value
    }

    Expression simplify() {
        this
    }

    int evaluate(int x, int y) {
        value
    }
}

class VariableNode extends Expression {

    final int index

    VariableNode(int index) {
        this.index = index
    }

    Expression simplify() {
        this
    }

    int evaluate(int x, int y) {
        index == 0 ? x : y
    }
}

class AddNode extends Expression {

    final Expression left
    final Expression right

    AddNode(Expression left, Expression right) {
        this.left = left
        this.right = right
    }

    Expression simplify() {
        Expression a = left.simplify()
        Expression b = right.simplify()
        if (a instanceof NumberNode && b instanceof NumberNode) {
            return new NumberNode(((NumberNode) a).value + ((NumberNode) b).value)
        }
        if (a instanceof NumberNode && ((NumberNode) a).value == 0) {
            return b
        }
        b instanceof NumberNode && ((NumberNode) b).value == 0 ? a : new AddNode(a, b)
    }

    int evaluate(int x, int y) {
        (left.evaluate(x, y) + right.evaluate(x, y)) % MODULUS
    }
}

class SubtractNode extends Expression {

    final Expression left
    final Expression right

    SubtractNode(Expression left, Expression right) {
        this.left = left
        this.right = right
    }

    Expression simplify() {
        new SubtractNode(left.simplify(), right.simplify())
    }

    int evaluate(int x, int y) {
        (left.evaluate(x, y) - right.evaluate(x, y)) % MODULUS
    }
}

class MultiplyNode extends Expression {

    final Expression left
    final Expression right

    MultiplyNode(Expression left, Expression right) {
        this.left = left
        this.right = right
    }

    Expression simplify() {
        Expression a = left.simplify()
        Expression b = right.simplify()
        if (a instanceof NumberNode && b instanceof NumberNode) {
            return new NumberNode(((NumberNode) a).value * ((NumberNode) b).value % MODULUS)
        }
        if (a instanceof NumberNode && ((NumberNode) a).value == 1) {
            return b
        }
        b instanceof NumberNode && ((NumberNode) b).value == 1 ? a : new MultiplyNode(a, b)
    }

    int evaluate(int x, int y) {
        left.evaluate(x, y) * right.evaluate(x, y) % MODULUS
    }
}

class NegateNode extends Expression {

    final Expression operand

    NegateNode(Expression operand) {
        this.operand = operand
    }

    Expression simplify() {
        Expression a = operand.simplify()
        if (a instanceof NegateNode) {
            return ((NegateNode) a).operand
        }
        a instanceof NumberNode ? new NumberNode(-((NumberNode) a).value) : new NegateNode(a)
    }

    int evaluate(int x, int y) {
        -operand.evaluate(x, y)
    }
}

class IfZeroNode extends Expression {

    final Expression condition
    final Expression yes
    final Expression no

    IfZeroNode(Expression condition, Expression yes, Expression no) {
        this.condition = condition
        this.yes = yes
        this.no = no
    }

    Expression simplify() {
        new IfZeroNode(condition.simplify(), yes.simplify(), no.simplify())
    }

    int evaluate(int x, int y) {
        condition.evaluate(x, y) % 2 == 0 ? yes.evaluate(x, y) : no.evaluate(x, y)
    }
}

static int run(int n) {
    Expression expression = Expression.build(8, 42).simplify()
    int total = 0
    for (int i = 1; i <= n; i++) {
        total = (total + expression.evaluate(i % 100, i % 7)) % Expression.MODULUS
    }
    total
}
