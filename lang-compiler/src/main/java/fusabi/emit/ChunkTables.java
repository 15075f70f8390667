package fusabi.emit;

import fusabi.bytecode.Constant;
import fusabi.bytecode.FunctionReference;
import fusabi.bytecode.LayoutReference;
import fusabi.bytecode.Signatures;
import fusabi.source.SourceFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The tables of a chunk as they fill: everything that instructions name by index, each entry once. */
final class ChunkTables implements Signatures {

    /** Entries by index, and indexes by entry. */
    static final class Table<T> {
        private final List<T> entries = new ArrayList<>();
        private final Map<T, Integer> indexes = new HashMap<>();

        int indexOf(T entry) {
            return indexes.computeIfAbsent(entry, added -> {
                entries.add(added);
                return entries.size() - 1;
            });
        }

        List<T> entries() {
            return entries;
        }
    }

    final Table<Constant> constants = new Table<>();
    final Table<FunctionReference> functions = new Table<>();
    final Table<LayoutReference> layouts = new Table<>();
    final Table<String> types = new Table<>();
    final Table<String> globals = new Table<>();
    final Table<String> natives = new Table<>();
    final Table<String> selectors = new Table<>();
    private final Table<String> fileNames = new Table<>();
    private final Map<SourceFile, Integer> files = new HashMap<>();

    /** The index of a file in {@link fusabi.bytecode.Chunk#files}. */
    int file(SourceFile file) {
        return files.computeIfAbsent(file, added -> fileNames.indexOf(added.name()));
    }

    List<String> files() {
        return fileNames.entries();
    }

    @Override
    public int arity(int index) {
        return functions.entries().get(index).arity();
    }

    @Override
    public int captures(int index) {
        return functions.entries().get(index).captures();
    }

    @Override
    public int fields(int index) {
        return layouts.entries().get(index).fields();
    }
}
