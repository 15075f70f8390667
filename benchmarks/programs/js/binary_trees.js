// Allocation: complete trees that are built, counted and dropped, beside one that stays.

function Tree(left, right) {
    this.left = left;
    this.right = right;
}

// Not `depth === 0`: Rhino's compiler forgets the parameter after such a comparison.
function ofDepth(depth) {
    return depth < 1 ? new Tree(null, null) : new Tree(ofDepth(depth - 1), ofDepth(depth - 1));
}

function count(tree) {
    return tree.left === null ? 1 : 1 + count(tree.left) + count(tree.right);
}

var LEAST = 4;

function run(n) {
    var most = Math.max(LEAST + 2, n);
    var total = count(ofDepth(most + 1));
    var longLived = ofDepth(most);
    for (var depth = LEAST; depth <= most; depth += 2) {
        var iterations = 1 << (most - depth + LEAST);
        for (var i = 0; i < iterations; i++) {
            total += count(ofDepth(depth));
        }
    }
    return total + count(longLived);
}
