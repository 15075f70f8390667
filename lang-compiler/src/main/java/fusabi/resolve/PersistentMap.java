package fusabi.resolve;

import java.util.Map;
import java.util.function.BiConsumer;

/** An immutable map that shares most of itself with the maps made from it; values are not null. */
final class PersistentMap<V> {
    /*
     * A hash array mapped trie (Bagwell, "Ideal hash trees", 2001): 32-way nodes, bitmap-compressed. Keys whose hashes agree in all bits share a
     * linked leaf.
     */

    private static final int BITS = 5;

    private sealed interface Node<V> permits Leaf, Branch {}

    private record Leaf<V>(String key, int hash, V value, Leaf<V> next) implements Node<V> {}

    private record Branch<V>(int bitmap, Node<V>[] children) implements Node<V> {}

    private final Node<V> root;

    private PersistentMap(Node<V> root) {
        this.root = root;
    }

    static <V> PersistentMap<V> empty() {
        return new PersistentMap<>(null);
    }

    private static int spread(String key) {
        int h = key.hashCode();
        return h ^ h >>> 16;
    }

    /** The value of a key, or null. */
    V get(String key) {
        int hash = spread(key);
        Node<V> node = root;
        int shift = 0;
        while (node instanceof Branch<V> branch) {
            int bit = 1 << (hash >>> shift & 31);
            if ((branch.bitmap & bit) == 0) {
                return null;
            }
            node = branch.children[Integer.bitCount(branch.bitmap & bit - 1)];
            shift += BITS;
        }
        for (Leaf<V> leaf = (Leaf<V>) node; leaf != null; leaf = leaf.next) {
            if (leaf.hash == hash && leaf.key.equals(key)) {
                return leaf.value;
            }
        }
        return null;
    }

    PersistentMap<V> put(String key, V value) {
        return new PersistentMap<>(put(root, new Leaf<>(key, spread(key), value, null), 0));
    }

    PersistentMap<V> putAll(Map<String, ? extends V> entries) {
        Node<V> node = root;
        for (Map.Entry<String, ? extends V> entry : entries.entrySet()) {
            node = put(node, new Leaf<>(entry.getKey(), spread(entry.getKey()), entry.getValue(), null), 0);
        }
        return new PersistentMap<>(node);
    }

    private static <V> Node<V> put(Node<V> node, Leaf<V> leaf, int shift) {
        return switch (node) {
            case null -> leaf;
            case Leaf<V> old when old.hash == leaf.hash -> replace(old, leaf);
            case Leaf<V> old -> put(put(new Branch<>(0, children(0)), old, shift), leaf, shift);
            case Branch<V> branch -> {
                int bit = 1 << (leaf.hash >>> shift & 31);
                int index = Integer.bitCount(branch.bitmap & bit - 1);
                boolean present = (branch.bitmap & bit) != 0;
                int length = branch.children.length;
                Node<V>[] copy = children(present ? length : length + 1);
                System.arraycopy(branch.children, 0, copy, 0, present ? length : index);
                if (present) {
                    copy[index] = put(branch.children[index], leaf, shift + BITS);
                } else {
                    System.arraycopy(branch.children, index, copy, index + 1, length - index);
                    copy[index] = leaf;
                }
                yield new Branch<>(branch.bitmap | bit, copy);
            }
        };
    }

    private static <V> Leaf<V> replace(Leaf<V> chain, Leaf<V> leaf) {
        Leaf<V> result = leaf;
        for (Leaf<V> each = chain; each != null; each = each.next) {
            if (!each.key.equals(leaf.key)) {
                result = new Leaf<>(each.key, each.hash, each.value, result);
            }
        }
        return result;
    }

    @SuppressWarnings("unchecked")
    private static <V> Node<V>[] children(int count) {
        return (Node<V>[]) new Node<?>[count];
    }

    void forEach(BiConsumer<String, V> action) {
        forEach(root, action);
    }

    private static <V> void forEach(Node<V> node, BiConsumer<String, V> action) {
        switch (node) {
            case null -> { }
            case Leaf<V> first -> {
                for (Leaf<V> leaf = first; leaf != null; leaf = leaf.next) {
                    action.accept(leaf.key, leaf.value);
                }
            }
            case Branch<V> branch -> {
                for (Node<V> child : branch.children) {
                    forEach(child, action);
                }
            }
        }
    }
}
