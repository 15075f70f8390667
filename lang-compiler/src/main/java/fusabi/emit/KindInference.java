package fusabi.emit;

import fusabi.bytecode.Chunk;
import fusabi.bytecode.Facts;
import fusabi.bytecode.FunctionKinds;
import fusabi.bytecode.FunctionReference;
import fusabi.bytecode.Instruction;
import fusabi.bytecode.Opcode;
import fusabi.bytecode.Operand;
import fusabi.bytecode.Prototype;
import fusabi.bytecode.RegisterKinds;
import fusabi.bytecode.TypeDescriptor;
import fusabi.bytecode.WordKind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds out which kinds of words the functions of a chunk take and return, from the calls that there are. */
final class KindInference {
    /*
     * The least fixpoint over all functions at once: a parameter holds what the direct calls give it, a result is what the function returns. It
     * begins with nothing at all, so that fib's calls of itself do not keep its parameter from being an int.
     *
     * A function that somebody else may call takes words: one whose word is taken (by a closure, a method table), the entry, and in a chunk that
     * others import every function that they can name.
     */

    private final Chunk chunk;
    private final Map<String, Integer> indexes = new HashMap<>();
    /** By function: the kinds of its parameters, as far as is known. */
    private final int[][] parameters;
    private final int[] results;
    private final List<Set<Integer>> callers = new ArrayList<>();
    /** By function reference: the own function, or -1. */
    private final int[] targets;
    private final ArrayDeque<Integer> pending = new ArrayDeque<>();
    private final boolean[] isPending;
    private final Facts facts = new Known();

    private KindInference(Chunk chunk) {
        this.chunk = chunk;
        int count = chunk.functions().size();
        parameters = new int[count][];
        results = new int[count];
        isPending = new boolean[count];
        for (int i = 0; i < count; i++) {
            Prototype function = chunk.functions().get(i);
            indexes.put(function.symbol(), i);
            parameters[i] = new int[function.arity()];
            callers.add(new LinkedHashSet<>());
            pend(i);
        }
        targets = chunk.functionReferences().stream().mapToInt(reference -> indexes.getOrDefault(reference.symbol(), -1)).toArray();
    }

    /** The chunk with what is known of its functions; {@code exported} are the symbols of those that other chunks may call. */
    static Chunk infer(Chunk chunk, Set<String> exported) {
        KindInference inference = new KindInference(chunk);
        inference.openFunctions(exported).forEach(inference::takeWords);
        do {
            while (!inference.pending.isEmpty()) {
                inference.look(inference.pending.pop());
            }
            inference.settle();
        } while (!inference.pending.isEmpty());
        return inference.annotated();
    }

    /** What nobody here calls, somebody else may; what never returns may promise anything. */
    private void settle() {
        for (int i = 0; i < parameters.length; i++) {
            if (results[i] == 0) {
                returns(i, WordKind.WORD.set());
            }
            for (int j = 0; j < parameters[i].length; j++) {
                if (parameters[i][j] == 0) {
                    parameters[i][j] = WordKind.WORD.set();
                    pend(i);
                }
            }
        }
    }

    private Set<String> openFunctions(Set<String> exported) {
        Set<String> open = new HashSet<>(exported);
        open.add(chunk.entry());
        for (TypeDescriptor type : chunk.types()) {
            open.addAll(type.methods().values());
        }
        for (Chunk.Extension extension : chunk.extensions()) {
            open.addAll(extension.methods().values());
        }
        for (Prototype function : chunk.functions()) {
            if (function.captures() > 0) {
                open.add(function.symbol());
            }
            for (long word : function.code()) {
                Opcode opcode = Opcode.of(word);
                if (opcode.c() == Operand.FUNCTION && opcode != Opcode.CALL && opcode != Opcode.TAIL_CALL) {
                    open.add(chunk.functionReferences().get(Instruction.c(word)).symbol());
                }
            }
        }
        return open;
    }

    private void takeWords(String symbol) {
        Integer index = indexes.get(symbol);
        if (index != null) {
            Arrays.fill(parameters[index], WordKind.WORD.set());
        }
    }

    private void pend(int function) {
        if (!isPending[function]) {
            isPending[function] = true;
            pending.add(function);
        }
    }

    // ---- one function

    private void look(int index) {
        isPending[index] = false;
        Prototype function = chunk.functions().get(index);
        if (function.code().length > 0) {
            RegisterKinds.of(function, parameters[index], facts).forEach((pc, before) -> instruction(index, function.code()[pc], before));
        }
    }

    private void instruction(int index, long word, RegisterKinds before) {
        int a = Instruction.a(word);
        int c = Instruction.c(word);
        switch (Opcode.of(word)) {
            case CALL -> call(index, a, c, before);
            case TAIL_CALL -> {
                call(index, a, c, before);
                returns(index, facts.result(c));
            }
            case TAIL_CALL_CLOSURE, TAIL_CALL_METHOD -> returns(index, WordKind.WORD.set());
            case RETURN -> returns(index, before.set(a));
            case RETURN_UNIT -> returns(index, WordKind.PLAIN.set());
            default -> { }
        }
    }

    private void call(int caller, int window, int reference, RegisterKinds before) {
        int target = targets[reference];
        if (target < 0) {
            return;
        }
        callers.get(target).add(caller);
        int[] known = parameters[target];
        for (int i = 0; i < known.length; i++) {
            int both = united(known[i], before.set(window + 1 + i));
            if (both != known[i]) {
                known[i] = both;
                pend(target);
            }
        }
    }

    private void returns(int index, int set) {
        int both = united(results[index], set);
        if (both != results[index]) {
            results[index] = both;
            callers.get(index).forEach(this::pend);
        }
    }

    /** What a declaration can say of both. */
    private static int united(int left, int right) {
        int both = left | right;
        return both == 0 ? 0 : WordKind.of(both).set();
    }

    private final class Known implements Facts {
        @Override
        public int result(int index) {
            return targets[index] < 0 ? WordKind.WORD.set() : results[targets[index]];
        }

        @Override
        public int constant(int index) {
            return chunk.constant(index);
        }

        @Override
        public int arity(int index) {
            return chunk.arity(index);
        }

        @Override
        public int captures(int index) {
            return chunk.captures(index);
        }

        @Override
        public int fields(int index) {
            return chunk.fields(index);
        }
    }

    // ---- the result

    private Chunk annotated() {
        List<Prototype> functions = new ArrayList<>();
        for (int i = 0; i < chunk.functions().size(); i++) {
            functions.add(chunk.functions().get(i).with(kinds(i)));
        }
        List<FunctionReference> references = new ArrayList<>();
        for (int i = 0; i < targets.length; i++) {
            FunctionReference reference = chunk.functionReferences().get(i);
            references.add(targets[i] < 0 ? reference
                    : new FunctionReference(reference.symbol(), reference.arity(), reference.captures(), kinds(targets[i])));
        }
        return new Chunk(chunk.name(), chunk.files(), functions, chunk.entry(), chunk.constants(), chunk.types(), chunk.globals(), references,
                chunk.layoutReferences(), chunk.typeReferences(), chunk.globalReferences(), chunk.nativeReferences(), chunk.selectors(),
                chunk.extensions());
    }

    private FunctionKinds kinds(int index) {
        List<WordKind> known = Arrays.stream(parameters[index]).mapToObj(WordKind::of).toList();
        return new FunctionKinds(known, WordKind.of(results[index]));
    }
}
