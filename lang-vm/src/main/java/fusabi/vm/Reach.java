package fusabi.vm;

import fusabi.bytecode.Chunk;
import fusabi.bytecode.Constant;
import fusabi.bytecode.Instruction;
import fusabi.bytecode.Opcode;
import fusabi.bytecode.Prototype;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Which natives the functions of a chunk can come to, at most. */
final class Reach {
    /*
     * Code is followed as it refers: to functions that it calls or takes as values; to methods, of types that it makes, by selectors that it calls; to
     * the part of another chunk's initialiser that makes a global it reads (GlobalParts). Every function of the chunk itself counts: a host may call it.
     * A type that no code of the image makes is presumed to be made by natives. The machine itself calls what equality, comparison, hashes and
     * texts are made with.
     */

    private static final Set<String> CALLED_BY_THE_MACHINE =
            Set.of(Equality.METHOD, Hashing.METHOD, Ordering.METHOD, "System.Object.ToString", "System.Exception.get_Message");

    private final Image image;
    private final Map<String, GlobalParts> globals = new HashMap<>();
    private final BitSet functions = new BitSet();
    private final BitSet types = new BitSet();
    private final BitSet selectors = new BitSet();
    private final Set<String> globalsRead = new TreeSet<>();
    private final Set<String> natives = new TreeSet<>();
    private final Deque<Integer> open = new ArrayDeque<>();

    private Reach(Image image) {
        this.image = image;
    }

    /** The names of the natives that the chunk linked last can come to. */
    static Set<String> ofLast(Image image) {
        Reach reach = new Reach(image);
        Chunk chunk = image.functions[image.entries.getLast()].chunk();
        for (int entry : image.entries) {
            LinkedFunction function = image.functions[entry];
            if (function.chunk() != chunk) {
                GlobalParts parts = new GlobalParts(function, image);
                parts.globals().forEach(global -> reach.globals.put(global, parts));
            }
        }
        reach.presumeTypes();
        CALLED_BY_THE_MACHINE.forEach(reach::calls);
        for (LinkedFunction function : image.functions) {
            if (function.chunk() == chunk) {
                reach.comesTo(function.id());
            }
        }
        while (!reach.open.isEmpty()) {
            LinkedFunction function = image.functions[reach.open.pop()];
            reach.follow(function, 0, function.prototype().code().length);
        }
        return reach.natives;
    }

    private void presumeTypes() {
        BitSet made = new BitSet();
        for (LinkedFunction function : image.functions) {
            for (long word : function.prototype().code()) {
                type(function.chunk(), word, made);
            }
        }
        for (int type = 0; type < image.types.length; type++) {
            if (!made.get(type)) {
                makes(type);
            }
        }
    }

    /** Adds the type that the instruction makes an object of, or loads a case of. */
    private void type(Chunk chunk, long word, BitSet found) {
        switch (Opcode.of(word)) {
            case MAKE_OBJECT -> found.set(image.typeSymbols.get(chunk.layoutReferences().get(Instruction.c(word)).symbol()));
            case LOAD_CONSTANT -> {
                if (chunk.constants().get(Instruction.c(word)) instanceof Constant.NullaryCase(var layout)) {
                    found.set(image.typeSymbols.get(layout.symbol()));
                }
            }
            default -> { }
        }
    }

    private void comesTo(int function) {
        if (!functions.get(function)) {
            functions.set(function);
            open.push(function);
        }
    }

    /** Looks at a part of a function's code. */
    private void follow(LinkedFunction function, int from, int to) {
        Chunk chunk = function.chunk();
        Prototype prototype = function.prototype();
        BitSet made = new BitSet();
        for (int pc = from; pc < to; pc++) {
            long word = prototype.code()[pc];
            int c = Instruction.c(word);
            type(chunk, word, made);
            switch (Opcode.of(word).c()) {
                case FUNCTION -> comesTo(image.functionSymbols.get(chunk.functionReferences().get(c).symbol()));
                case SELECTOR -> calls(chunk.selectors().get(c));
                case NATIVE -> natives.add(chunk.nativeReferences().get(c));
                case GLOBAL -> {
                    if (Opcode.of(word) == Opcode.GET_GLOBAL) {
                        reads(chunk.globalReferences().get(c));
                    }
                }
                default -> { }
            }
        }
        made.stream().forEach(this::makes);
    }

    private void reads(String global) {
        GlobalParts parts = globals.get(global);
        if (parts != null && globalsRead.add(global)) {
            parts.forEach(global, (from, to) -> follow(parts.initialiser(), from, to));
        }
    }

    private void makes(int type) {
        if (!types.get(type)) {
            types.set(type);
            selectors.stream().forEach(selector -> method(type, selector));
        }
    }

    private void calls(String name) {
        Integer selector = image.selectorSymbols.get(name);
        if (selector != null && !selectors.get(selector)) {
            selectors.set(selector);
            types.stream().forEach(type -> method(type, selector));
        }
    }

    private void method(int type, int selector) {
        for (int each = type; each >= 0; each = image.types[each].parent()) {
            Integer function = image.types[each].methods().get(selector);
            if (function != null) {
                comesTo(function);
                return;
            }
        }
    }
}
