// Allocation: complete trees that are built, counted and dropped, beside one that stays.

class Tree {

    final Tree left
    final Tree right

    Tree(Tree left, Tree right) {
        this.left = left
        this.right = right
    }

    static Tree ofDepth(int depth) {
        depth == 0 ? new Tree(null, null) : new Tree(ofDepth(depth - 1), ofDepth(depth - 1))
    }

    int count() {
        left === null ? 1 : 1 + left.count() + right.count()
    }
}

static int run(int n) {
    int least = 4
    int most = Math.max(least + 2, n)
    int total = Tree.ofDepth(most + 1).count()
    Tree longLived = Tree.ofDepth(most)
    for (int depth = least; depth <= most; depth += 2) {
        int iterations = 1 << (most - depth + least)
        for (int i = 0; i < iterations; i++) {
            total += Tree.ofDepth(depth).count()
        }
    }
    total + longLived.count()
}
