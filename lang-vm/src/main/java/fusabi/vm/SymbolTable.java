package fusabi.vm;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Symbols and what they stand for; a table extends another without copying it. Not changed after its image is built. */
final class SymbolTable<T> {

    /** Longer chains are flattened: a session of the REPL adds a link with every input. */
    private static final int MAX_DEPTH = 6;

    private final SymbolTable<T> parent;
    private final Map<String, T> own = new HashMap<>();
    private final int depth;

    SymbolTable() {
        parent = null;
        depth = 0;
    }

    SymbolTable(SymbolTable<T> base) {
        if (base.depth < MAX_DEPTH) {
            parent = base;
            depth = base.depth + 1;
        } else {
            parent = null;
            depth = 0;
            base.copyTo(own);
        }
    }

    private void copyTo(Map<String, T> target) {
        if (parent != null) {
            parent.copyTo(target);
        }
        target.putAll(own);
    }

    /** What the symbol stands for, or null. */
    T get(String symbol) {
        for (SymbolTable<T> table = this; table != null; table = table.parent) {
            T value = table.own.get(symbol);
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    /** All symbols, in their order. */
    Map<String, T> sorted() {
        Map<String, T> all = new TreeMap<>();
        copyTo(all);
        return all;
    }

    T require(String symbol, String what, String chunk) {
        T value = get(symbol);
        if (value == null) {
            throw new LinkException(chunk + " refers to the " + what + " " + symbol + ", which is not defined.");
        }
        return value;
    }

    T getOrPut(String symbol, Supplier<T> value) {
        T found = get(symbol);
        if (found == null) {
            found = value.get();
            own.put(symbol, found);
        }
        return found;
    }

    /** Defines a symbol; a later chunk's definition hides an earlier chunk's. */
    void put(String symbol, T value) {
        own.put(symbol, value);
    }
}
