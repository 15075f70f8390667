// An expression that is built, simplified and evaluated with many values: a class for each kind of node, with its methods.

var MODULUS = 10007;

function NumberNode(value) {
    this.value = value;
}

function VariableNode(index) {
    this.index = index;
}

function AddNode(left, right) {
    this.left = left;
    this.right = right;
}

function SubtractNode(left, right) {
    this.left = left;
    this.right = right;
}

function MultiplyNode(left, right) {
    this.left = left;
    this.right = right;
}

function NegateNode(operand) {
    this.operand = operand;
}

function IfZeroNode(condition, yes, no) {
    this.condition = condition;
    this.yes = yes;
    this.no = no;
}

// A full tree; the shape of its nodes follows from the seed. (Not `depth === 0`: Rhino's compiler forgets the parameter after such a comparison.)
function build(depth, seed) {
    if (depth < 1) {
        return seed % 3 === 0 ? new NumberNode(seed % 10) : new VariableNode(seed % 2);
    }
    var left = (seed * 3877 + 29573) % 139968;
    var right = (left * 3877 + 29573) % 139968;
    switch (seed % 8) {
        case 0: case 1: case 2: return new AddNode(build(depth - 1, left), build(depth - 1, right));
        case 3: return new SubtractNode(build(depth - 1, left), build(depth - 1, right));
        case 4: case 5: return new MultiplyNode(build(depth - 1, left), build(depth - 1, right));
        case 6: return new NegateNode(build(depth - 1, left));
        default: return new IfZeroNode(build(depth - 1, left), build(depth - 1, right), build(depth - 1, seed));
    }
}

NumberNode.prototype.simplify = function () { return this; };
VariableNode.prototype.simplify = function () { return this; };
AddNode.prototype.simplify = function () {
    var left = this.left.simplify();
    var right = this.right.simplify();
    if (left instanceof NumberNode && right instanceof NumberNode) {
        return new NumberNode(left.value + right.value);
    }
    if (left instanceof NumberNode && left.value === 0) {
        return right;
    }
    return right instanceof NumberNode && right.value === 0 ? left : new AddNode(left, right);
};
SubtractNode.prototype.simplify = function () { return new SubtractNode(this.left.simplify(), this.right.simplify()); };
MultiplyNode.prototype.simplify = function () {
    var left = this.left.simplify();
    var right = this.right.simplify();
    if (left instanceof NumberNode && right instanceof NumberNode) {
        return new NumberNode(left.value * right.value % MODULUS);
    }
    if (left instanceof NumberNode && left.value === 1) {
        return right;
    }
    return right instanceof NumberNode && right.value === 1 ? left : new MultiplyNode(left, right);
};
NegateNode.prototype.simplify = function () {
    var operand = this.operand.simplify();
    if (operand instanceof NegateNode) {
        return operand.operand;
    }
    return operand instanceof NumberNode ? new NumberNode(-operand.value) : new NegateNode(operand);
};
IfZeroNode.prototype.simplify = function () {
    return new IfZeroNode(this.condition.simplify(), this.yes.simplify(), this.no.simplify());
};

NumberNode.prototype.evaluate = function (x, y) { return this.value; };
VariableNode.prototype.evaluate = function (x, y) { return this.index === 0 ? x : y; };
AddNode.prototype.evaluate = function (x, y) { return (this.left.evaluate(x, y) + this.right.evaluate(x, y)) % MODULUS; };
SubtractNode.prototype.evaluate = function (x, y) { return (this.left.evaluate(x, y) - this.right.evaluate(x, y)) % MODULUS; };
MultiplyNode.prototype.evaluate = function (x, y) { return this.left.evaluate(x, y) * this.right.evaluate(x, y) % MODULUS; };
NegateNode.prototype.evaluate = function (x, y) { return -this.operand.evaluate(x, y); };
IfZeroNode.prototype.evaluate = function (x, y) {
    return this.condition.evaluate(x, y) % 2 === 0 ? this.yes.evaluate(x, y) : this.no.evaluate(x, y);
};

function run(n) {
    var expression = build(8, 42).simplify();
    var total = 0;
    for (var i = 1; i <= n; i++) {
        total = (total + expression.evaluate(i % 100, i % 7)) % MODULUS;
    }
    return total;
}
