package fusabi.vm;

import fusabi.bytecode.TypeDescriptor;
import fusabi.heap.Header;
import fusabi.value.Word;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Map;

/** Where in a script's data a Java object is held, for messages: {@code the global state.builders[3]}. */
final class HolderPath {

    private static final int UNSEEN = Integer.MIN_VALUE;

    private final Image image;
    private final long[] arena;
    private final long[] globals;
    /** For each object, the one through which it was found; or the complement of a global. */
    private final int[] parents;
    private final ArrayDeque<Integer> pending = new ArrayDeque<>();

    private HolderPath(Interpreter interpreter) {
        image = interpreter.image;
        arena = interpreter.heap.arena();
        globals = interpreter.globals;
        parents = new int[arena.length];
        Arrays.fill(parents, UNSEEN);
    }

    /** The shortest way from a global to a handle; when there is none, it is held by a fiber or a suspended run. */
    static String of(Interpreter interpreter, int handle) {
        return new HolderPath(interpreter).to(handle);
    }

    private String to(int handle) {
        for (int global = 0; global < globals.length; global++) {
            if (isHandle(globals[global], handle)) {
                return global(global);
            }
            see(globals[global], ~global);
        }
        while (!pending.isEmpty()) {
            int index = pending.poll();
            for (int i = 0; i < Header.size(arena[index]); i++) {
                if (isHandle(arena[index + 1 + i], handle)) {
                    return path(index) + step(index, i);
                }
                see(arena[index + 1 + i], index);
            }
        }
        return "a fiber or a suspended run";
    }

    private static boolean isHandle(long word, int handle) {
        return Word.isHandle(word) && Word.low(word) == handle;
    }

    private void see(long word, int parent) {
        if (Word.isPointer(word) && parents[Word.low(word)] == UNSEEN) {
            parents[Word.low(word)] = parent;
            pending.add(Word.low(word));
        }
    }

    private String global(int global) {
        return "the global " + image.globalSymbols.sorted().entrySet().stream().filter(entry -> entry.getValue() == global)
                .map(Map.Entry::getKey).findFirst().orElse(String.valueOf(global));
    }

    private String path(int index) {
        StringBuilder steps = new StringBuilder();
        int at = index;
        while (parents[at] >= 0) {
            int parent = parents[at];
            for (int i = 0; i < Header.size(arena[parent]); i++) {
                if (Word.isPointer(arena[parent + 1 + i]) && Word.low(arena[parent + 1 + i]) == at) {
                    steps.insert(0, step(parent, i));
                    break;
                }
            }
            at = parent;
        }
        return global(~parents[at]) + steps;
    }

    private String step(int index, int field) {
        long header = arena[index];
        return switch (Header.kind(header)) {
            case DATA -> {
                int layout = Header.layout(header);
                TypeDescriptor type = image.types[image.layoutTypes[layout]].descriptor();
                yield "." + type.cases().get(Word.tag(image.layoutPointers[layout])).fields().get(field).name();
            }
            case CLOSURE -> ", captured by " + image.functions[Header.layout(header)].prototype().name();
            case PAP -> ", an argument of a partial application";
            case CELL -> ".Value";
            case ARRAY -> "[" + field + "]";
            case BOXED -> "";
        };
    }
}
