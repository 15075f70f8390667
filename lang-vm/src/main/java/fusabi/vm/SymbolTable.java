package fusabi.vm;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Symbols and what they stand for; a table extends another without copying it. Not changed after its image is built. */
final class SymbolTable<T> {

    /** Longer chains are flattened: a session of the REPL adds a link with every input. */
    private static final int MAX_DEPTH = 6;

    /** Symbols that were written down; below all tables that extend this one. */
    interface Written<T> {

        /** What the symbol stands for, or null. */
        T get(String symbol);

        void copyTo(Map<String, T> target);
    }

    private final SymbolTable<T> parent;
    private final Written<T> written;
    private final Map<String, T> own = new HashMap<>();
    private final int depth;

    SymbolTable() {
        parent = null;
        written = null;
        depth = 0;
    }

    SymbolTable(Written<T> symbols) {
        parent = null;
        written = symbols;
        depth = 0;
    }

    SymbolTable(SymbolTable<T> base) {
        written = base.written;
        if (base.depth < MAX_DEPTH) {
            parent = base;
            depth = base.depth + 1;
        } else {
            parent = null;
            depth = 0;
            base.copyOwnTo(own);
        }
    }

    private void copyOwnTo(Map<String, T> target) {
        if (parent != null) {
            parent.copyOwnTo(target);
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
        return written == null ? null : written.get(symbol);
    }

    /** All symbols, in their order. */
    Map<String, T> sorted() {
        Map<String, T> all = new TreeMap<>();
        if (written != null) {
            written.copyTo(all);
        }
        copyOwnTo(all);
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
