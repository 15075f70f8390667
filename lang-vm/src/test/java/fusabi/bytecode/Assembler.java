package fusabi.bytecode;

import fusabi.value.NumericKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Chunks by hand, for tests. References are collected as they are used; liveness maps are the registers named with {@link Function#live}, or, for
 * functions that do not say, computed by a plain backward analysis.
 */
public final class Assembler {

    private final String name;
    private final List<Prototype> functions = new ArrayList<>();
    private final List<Constant> constants = new ArrayList<>();
    private final List<TypeDescriptor> types = new ArrayList<>();
    private final List<String> globals = new ArrayList<>();
    private final List<FunctionReference> functionReferences = new ArrayList<>();
    private final List<LayoutReference> layoutReferences = new ArrayList<>();
    private final List<String> typeReferences = new ArrayList<>();
    private final List<String> globalReferences = new ArrayList<>();
    private final List<String> nativeReferences = new ArrayList<>();
    private final List<String> selectors = new ArrayList<>();
    private final List<Chunk.Extension> extensions = new ArrayList<>();
    private final Map<String, FunctionReference> signatures = new HashMap<>();
    private String entry = "main";

    public Assembler(String name) {
        this.name = name;
    }

    /** A function of the chunk, or of another, which calls refer to by its symbol. */
    public Assembler declare(String symbol, int arity, int captures) {
        signatures.put(symbol, new FunctionReference(symbol, arity, captures));
        return this;
    }

    /** What the function, which is to follow, demands of its arguments and promises of its result. */
    public Assembler kinds(String symbol, WordKind result, WordKind... parameters) {
        signatures.put(symbol, new FunctionReference(symbol, parameters.length, 0, new FunctionKinds(List.of(parameters), result)));
        return this;
    }

    public Assembler function(String symbol, int arity, int captures, Consumer<Function> body) {
        signatures.putIfAbsent(symbol, new FunctionReference(symbol, arity, captures));
        Function function = new Function(symbol, arity, captures);
        body.accept(function);
        functions.add(function.build());
        return this;
    }

    public Assembler main(Consumer<Function> body) {
        return function("main", 0, 0, body);
    }

    public Assembler entry(String symbol) {
        entry = symbol;
        return this;
    }

    public Assembler global(String symbol) {
        globals.add(symbol);
        return this;
    }

    public Assembler type(TypeDescriptor type) {
        types.add(type);
        return this;
    }

    public Assembler extension(String type, List<String> interfaces, Map<String, String> methods) {
        extensions.add(new Chunk.Extension(type, interfaces, methods));
        return this;
    }

    /** A type whose cases have these numbers of fields. */
    public Assembler type(String symbol, TypeDescriptor.Kind kind, int... fields) {
        return type(descriptor(symbol, kind, Optional.empty(), Set.of(), Map.of(), fields));
    }

    public static TypeDescriptor descriptor(
            String symbol, TypeDescriptor.Kind kind, Optional<String> parent, Set<TypeDescriptor.Trait> traits, Map<String, String> methods,
            int... fields) {
        List<TypeDescriptor.Case> cases = new ArrayList<>();
        for (int tag = 0; tag < fields.length; tag++) {
            List<TypeDescriptor.Field> names = new ArrayList<>();
            for (int i = 0; i < fields[tag]; i++) {
                names.add(new TypeDescriptor.Field("Item" + (i + 1), false));
            }
            cases.add(new TypeDescriptor.Case("Case" + tag, names));
        }
        return new TypeDescriptor(symbol, symbol.substring(symbol.lastIndexOf('.') + 1), symbol, kind, cases, parent, List.of(), methods, Map.of(),
                Optional.empty(), traits, Optional.empty());
    }

    /** The exception classes that the machine raises, each with the three fields of System.Exception. */
    public Assembler exceptions() {
        type(descriptor(WellKnown.EXCEPTION, TypeDescriptor.Kind.CLASS, Optional.empty(), Set.of(), Map.of(), 3));
        for (String symbol : List.of("System.DivideByZeroException", "System.OverflowException", "System.IndexOutOfRangeException",
                "System.NullReferenceException", "System.InvalidCastException", "System.InvalidOperationException", "System.ArgumentException",
                "System.ArithmeticException")) {
            type(descriptor(symbol, TypeDescriptor.Kind.CLASS, Optional.of(WellKnown.EXCEPTION), Set.of(), Map.of(), 3));
        }
        return this;
    }

    public Chunk build() {
        return new Chunk(name, List.of(name + ".fsx"), functions, entry, constants, types, globals, functionReferences, layoutReferences,
                typeReferences, globalReferences, nativeReferences, selectors, extensions);
    }

    private static <T> int index(List<T> list, T item) {
        int i = list.indexOf(item);
        if (i < 0) {
            list.add(item);
            return list.size() - 1;
        }
        return i;
    }

    public int constant(Constant constant) {
        return index(constants, constant);
    }

    public int text(String value) {
        return constant(new Constant.Text(value));
    }

    public int functionReference(String symbol) {
        FunctionReference found = signatures.get(symbol);
        if (found == null) {
            throw new IllegalArgumentException("declare " + symbol + " first");
        }
        return index(functionReferences, found);
    }

    public int layout(String type, int tag, int fields) {
        return index(layoutReferences, new LayoutReference(type, tag, fields));
    }

    public int typeReference(String symbol) {
        return index(typeReferences, symbol);
    }

    public int globalReference(String symbol) {
        return index(globalReferences, symbol);
    }

    public int nativeReference(String symbol) {
        return index(nativeReferences, symbol);
    }

    public int selector(String symbol) {
        return index(selectors, symbol);
    }

    /** One function: instructions in order, with labels. */
    public final class Function {

        private final String symbol;
        private final int arity;
        private final int captures;
        private final List<Long> code = new ArrayList<>();
        private final Map<String, Integer> labels = new HashMap<>();
        private final Map<Integer, String> jumps = new HashMap<>();
        private final Map<Integer, long[]> maps = new TreeMap<>();
        private final List<Object[]> handlers = new ArrayList<>();
        private final List<Prototype.Place> places = new ArrayList<>();
        private int frame;

        private Function(String symbol, int arity, int captures) {
            this.symbol = symbol;
            this.arity = arity;
            this.captures = captures;
            frame = arity + (captures > 0 ? 1 : 0);
        }

        public Function op(Opcode opcode, int a, int b, int c) {
            code.add(Instruction.of(opcode, a, b, c));
            return this;
        }

        public Function op(Opcode opcode, int a, int b) {
            return op(opcode, a, b, 0);
        }

        public Function op(Opcode opcode, int a) {
            return op(opcode, a, 0, 0);
        }

        public Function label(String label) {
            labels.put(label, code.size());
            return this;
        }

        public Function jump(Opcode opcode, int a, int b, String label) {
            jumps.put(code.size(), label);
            return op(opcode, a, b, 0);
        }

        public Function jump(String label) {
            return jump(Opcode.JUMP, 0, 0, label);
        }

        public Function integer(int a, int value) {
            return op(Opcode.LOAD_INT, a, 0, value);
        }

        public Function constant(int a, Constant constant) {
            return op(Opcode.LOAD_CONSTANT, a, 0, Assembler.this.constant(constant));
        }

        public Function text(int a, String value) {
            return constant(a, new Constant.Text(value));
        }

        public Function call(int window, String function) {
            return op(Opcode.CALL, window, 0, functionReference(function));
        }

        public Function tailCall(int window, String function) {
            return op(Opcode.TAIL_CALL, window, 0, functionReference(function));
        }

        public Function function(int a, String function) {
            return op(Opcode.LOAD_FUNCTION, a, 0, functionReference(function));
        }

        public Function closure(int a, int b, String function) {
            return op(Opcode.MAKE_CLOSURE, a, b, functionReference(function));
        }

        public Function object(int a, int b, String type, int tag, int fields) {
            return op(Opcode.MAKE_OBJECT, a, b, layout(type, tag, fields));
        }

        public Function nullary(int a, String type, int tag) {
            return constant(a, new Constant.NullaryCase(new LayoutReference(type, tag, 0)));
        }

        public Function callNative(int window, int count, String symbol) {
            return op(Opcode.CALL_NATIVE, window, count, nativeReference(symbol));
        }

        public Function global(Opcode opcode, int a, String symbol) {
            return op(opcode, a, 0, globalReference(symbol));
        }

        public Function arithmetic(int a, int b, int c, Operation operation, NumericKind kind) {
            return op(Opcode.ARITHMETIC, a, b, Instruction.arithmetic(c, operation, kind));
        }

        /** How many instructions there are. */
        public int size() {
            return code.size();
        }

        public int typeIndex(String symbol) {
            return typeReference(symbol);
        }

        public Function ret(int a) {
            return op(Opcode.RETURN, a);
        }

        /** Says which registers live after the instruction that follows next; otherwise that is computed. */
        public Function live(int... registers) {
            long[] bits = new long[64];
            for (int register : registers) {
                bits[register >> 6] |= 1L << register;
            }
            maps.put(code.size(), bits);
            return this;
        }

        public Function handler(String from, String to, String target, int register) {
            handlers.add(new Object[] {from, to, target, register});
            return this;
        }

        public Function line(int line) {
            places.add(new Prototype.Place(code.size(), 0, line, 1));
            return this;
        }

        public Function frame(int size) {
            frame = size;
            return this;
        }

        private Prototype build() {
            long[] words = code.stream().mapToLong(Long::longValue).toArray();
            jumps.forEach((pc, label) -> words[pc] |= (long) labels.get(label) << 32);
            int[] size = {frame};
            List<Prototype.Handler> ranges = new ArrayList<>();
            for (Object[] handler : handlers) {
                ranges.add(new Prototype.Handler(labels.get((String) handler[0]), labels.get((String) handler[1]), labels.get((String) handler[2]),
                        (Integer) handler[3]));
                size[0] = Math.max(size[0], (Integer) handler[3] + 1);
            }
            Chunk chunk = Assembler.this.build();
            for (long word : words) {
                Instructions.forEachRead(word, chunk, register -> size[0] = Math.max(size[0], register + 1));
                size[0] = Math.max(size[0], Instructions.written(word) + 1);
                if (Opcode.of(word).a() == Operand.WINDOW || Opcode.of(word).a() == Operand.TAIL_WINDOW) {
                    size[0] = Math.max(size[0], Instruction.a(word) + 1);
                }
            }
            List<Prototype.Safepoint> safepoints = new ArrayList<>();
            Map<Integer, Set<Integer>> computed = liveness(words, ranges, chunk);
            for (int pc = 0; pc < words.length; pc++) {
                if (Instructions.isSafepoint(words[pc], pc)) {
                    long[] bits = new long[size[0] + 63 >> 6];
                    if (maps.containsKey(pc)) {
                        System.arraycopy(maps.get(pc), 0, bits, 0, bits.length);
                    } else {
                        computed.get(pc).forEach(register -> bits[register >> 6] |= 1L << register);
                    }
                    safepoints.add(new Prototype.Safepoint(pc, bits));
                }
            }
            return new Prototype(symbol, symbol, arity, captures, size[0], words, ranges, safepoints, places, signatures.get(symbol).kinds());
        }

        /** By pc: the registers needed after the instruction, without the one it writes. */
        private static Map<Integer, Set<Integer>> liveness(long[] words, Collection<Prototype.Handler> handlers, Signatures signatures) {
            Map<Integer, Set<Integer>> before = new HashMap<>();
            Map<Integer, Set<Integer>> after = new HashMap<>();
            boolean changed = true;
            while (changed) {
                changed = false;
                for (int pc = words.length - 1; pc >= 0; pc--) {
                    Set<Integer> out = new LinkedHashSet<>();
                    Instructions.forEachSuccessor(words[pc], pc, next -> out.addAll(before.getOrDefault(next, Set.of())));
                    int written = Instructions.written(words[pc]);
                    if (Opcode.of(words[pc]) != Opcode.LOOP_INT && Opcode.of(words[pc]) != Opcode.LOOP_INT_DOWN) {
                        out.remove(written);
                    }
                    for (Prototype.Handler handler : handlers) {
                        if (pc >= handler.from() && pc < handler.to()) {
                            Set<Integer> needed = new LinkedHashSet<>(before.getOrDefault(handler.target(), Set.of()));
                            needed.remove(handler.register());
                            out.addAll(needed);
                        }
                    }
                    Set<Integer> in = new LinkedHashSet<>(out);
                    Instructions.forEachRead(words[pc], signatures, in::add);
                    changed |= !in.equals(before.put(pc, in));
                    after.put(pc, out);
                }
            }
            return after;
        }
    }
}
