package fusabi.benchmarks.programs;

/** Allocation: complete trees that are built, counted and dropped, beside one that stays. */
final class BinaryTrees {

    private static final int LEAST = 4;

    private BinaryTrees() {}

    private record Tree(Tree left, Tree right) {

        static Tree ofDepth(int depth) {
            return depth == 0 ? new Tree(null, null) : new Tree(ofDepth(depth - 1), ofDepth(depth - 1));
        }

        int count() {
            return left == null ? 1 : 1 + left.count() + right.count();
        }
    }

    static int run(int n) {
        int most = Math.max(LEAST + 2, n);
        int total = Tree.ofDepth(most + 1).count();
        Tree longLived = Tree.ofDepth(most);
        for (int depth = LEAST; depth <= most; depth += 2) {
            int iterations = 1 << (most - depth + LEAST);
            for (int i = 0; i < iterations; i++) {
                total += Tree.ofDepth(depth).count();
            }
        }
        return total + longLived.count();
    }
}
