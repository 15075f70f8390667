package fusabi.vm;

import fusabi.bytecode.Chunk;
import fusabi.bytecode.Instruction;
import fusabi.bytecode.Opcode;
import fusabi.bytecode.Prototype;
import fusabi.bytecode.Signatures;
import fusabi.bytecode.TypeDescriptor;
import fusabi.heap.Header;
import fusabi.host.NativeFunction;
import fusabi.value.NumericKind;
import fusabi.value.SmallKind;
import fusabi.value.Word;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Linked chunks: code, types and constants that any number of instances run, on any threads. Immutable; {@link #with} makes a longer image in
 * which everything keeps its number.
 */
public final class Image implements Signatures {
    /*
     * One code space: a pc alone names the function. It begins with the machine's own stubs (see Stubs), so pc 0 is never a return address of
     * a script and stands for the host in linkage words. Before each function's first instruction stands a HALT, never run, with its arity in C.
     *
     * functionInfo packs what a call needs: start:32 | frame:16 | choosy:8 | arity:8; choosy is 1 when not all parameters are words of any kind,
     * so that a call of a function word, which compares both with its number of arguments, leaves such a function to Calls.
     * liveness[safepoints[pc]] says how many longs follow with the bits of the registers to keep at the instruction at pc; safepoints[pc] is -1
     * where nothing is live.
     */

    static final int CHOOSY = 1 << 8;

    /** What all tuples implement, as far as there is a library that declares it. */
    private static final List<String> TUPLE_INTERFACES = List.of(
            "System.IComparable", "System.Collections.IStructuralEquatable", "System.Collections.IStructuralComparable");

    final long[] code;
    /** The same code as the {@link Loop} runs it: see {@link Code}. */
    final long[] fused;
    final int[] safepoints;
    final long[] liveness;
    final LinkedFunction[] functions;
    final long[] functionInfo;
    /** By function: what MAKE_CLOSURE needs. */
    final long[] closureHeaders;
    final int[] starts;
    /** Words; a negative operand of LOAD_CONSTANT means {@link #wideConstants}. */
    final long[] constants;
    final WideConstant[] wideConstants;
    /** Objects of the handles below 0. */
    final Object[] pinned;
    final RuntimeType[] types;
    /** By layout: the type, and what MAKE_OBJECT needs. */
    final int[] layoutTypes;
    /** What stands behind the type's name; empty for most. */
    final String[] layoutArguments;
    final long[] layoutHeaders;
    final long[] layoutPointers;
    final int globalCount;
    final NativeFunction[] natives;
    final String[] nativeNames;
    /** By native: whether it is the host's, not the library's. */
    final boolean[] isOfHost;
    final String[] selectorNames;
    final List<Integer> entries;

    final SymbolTable<Integer> functionSymbols;
    final SymbolTable<Integer> typeSymbols;
    final SymbolTable<Integer> instanceLayouts;
    final SymbolTable<Integer> globalSymbols;
    final SymbolTable<Integer> selectorSymbols;
    final SymbolTable<Integer> nativeSymbols;
    final NativeTable nativeTable;
    final Set<Integer> ofTuples;
    /** By type and selector: the function, or -1. */
    final LookupCache methods = new LookupCache();
    /** By type and supertype: 1 or 0. */
    final LookupCache subtypes = new LookupCache();
    private volatile Optional<Startup> startup;
    /** Made when a snapshot asks for it. */
    private volatile byte[] fingerprint;

    Image(Linker linker) {
        startup = linker.startup;
        ofTuples = TUPLE_INTERFACES.stream().map(linker.typeSymbols::get).filter(Objects::nonNull).collect(Collectors.toUnmodifiableSet());
        code = linker.code.toArray();
        fused = Code.fused(code, linker.fused);
        safepoints = linker.safepoints.toArray();
        liveness = linker.liveness.toArray();
        functions = linker.functions.toArray(LinkedFunction[]::new);
        functionInfo = linker.functionInfo.toArray();
        closureHeaders = linker.closureHeaders.toArray();
        starts = linker.starts.toArray();
        constants = linker.constants.toArray();
        wideConstants = linker.wideConstants.toArray(WideConstant[]::new);
        pinned = linker.pinned.toArray();
        types = linker.types.toArray(RuntimeType[]::new);
        layoutTypes = linker.layoutTypes.toArray();
        layoutArguments = linker.layoutArguments.toArray(String[]::new);
        layoutHeaders = linker.layoutHeaders.toArray();
        layoutPointers = linker.layoutPointers.toArray();
        globalCount = linker.globalCount;
        natives = linker.natives.toArray(NativeFunction[]::new);
        nativeNames = linker.nativeNames.toArray(String[]::new);
        isOfHost = new boolean[natives.length];
        for (int id : linker.ofHost) {
            isOfHost[id] = true;
        }
        selectorNames = linker.selectorNames.toArray(String[]::new);
        entries = List.copyOf(linker.entries);
        functionSymbols = linker.functionSymbols;
        typeSymbols = linker.typeSymbols;
        instanceLayouts = linker.instanceLayouts;
        globalSymbols = linker.globalSymbols;
        selectorSymbols = linker.selectorSymbols;
        nativeSymbols = linker.nativeSymbols;
        nativeTable = linker.nativeTable;
    }

    /** {@code base} with other code of the same length, which is the same up to {@code same}. */
    private Image(Image base, long[] code, int same) {
        this.code = code;
        fused = Code.fused(code, Arrays.copyOf(base.fused, same));
        safepoints = base.safepoints;
        liveness = base.liveness;
        functions = base.functions;
        functionInfo = base.functionInfo;
        closureHeaders = base.closureHeaders;
        starts = base.starts;
        constants = base.constants;
        wideConstants = base.wideConstants;
        pinned = base.pinned;
        types = base.types;
        layoutTypes = base.layoutTypes;
        layoutArguments = base.layoutArguments;
        layoutHeaders = base.layoutHeaders;
        layoutPointers = base.layoutPointers;
        globalCount = base.globalCount;
        natives = base.natives;
        nativeNames = base.nativeNames;
        isOfHost = base.isOfHost;
        selectorNames = base.selectorNames;
        entries = base.entries;
        functionSymbols = base.functionSymbols;
        typeSymbols = base.typeSymbols;
        instanceLayouts = base.instanceLayouts;
        globalSymbols = base.globalSymbols;
        selectorSymbols = base.selectorSymbols;
        nativeSymbols = base.nativeSymbols;
        nativeTable = base.nativeTable;
        ofTuples = base.ofTuples;
        startup = base.startup;
    }

    /** A constant that needs an object of the heap each time it is loaded: an integer of more than 48 bits. */
    record WideConstant(NumericKind kind, long bits) {}

    /** This image and the chunks after it; they may refer to everything defined here. */
    public Image with(List<Chunk> chunks) {
        return Linker.link(this, chunks, NativeTable.empty());
    }

    /** As above; the chunks may also refer to these natives, whose names are new. */
    public Image with(List<Chunk> chunks, NativeTable more) {
        return Linker.link(this, chunks, more);
    }

    /** This image, where the last chunk does not define these globals but takes them as they are. */
    Image keeping(Set<String> symbols) {
        long[] changed = code.clone();
        Set<Integer> kept = symbols.stream().map(globalSymbols::get).collect(Collectors.toSet());
        LinkedFunction entry = functions[entries.getLast()];
        long[] written = entry.prototype().code();
        for (int i = 0; i < written.length && !kept.isEmpty(); i++) {
            int pc = entry.start() + i;
            if (Opcode.of(written[i]) == Opcode.SET_GLOBAL && kept.remove(Instruction.c(changed[pc]))) {
                changed[pc] = Instruction.of(Opcode.GET_GLOBAL, Instruction.a(changed[pc]), Instruction.b(changed[pc]), Instruction.c(changed[pc]));
            }
        }
        return new Image(this, changed, entry.start() - 1);
    }

    /** What a snapshot names its program by; not to be changed. */
    byte[] fingerprint() {
        byte[] made = fingerprint;
        if (made == null) {
            made = ImageFingerprint.of(this);
            fingerprint = made;
        }
        return made;
    }

    /** Says that what the chunks make at their top level is the same for every instance, and may be copied: those of a library. Gives back this image. */
    public Image shared() {
        startup = Optional.of(new Startup(this));
        return this;
    }

    /** What the first chunks of new instances make, if that is shared. */
    Optional<Startup> startup() {
        return startup;
    }

    /** The names of the natives that the functions of the chunk linked last can come to, at most. */
    public Set<String> reachedNatives() {
        return Reach.ofLast(this);
    }

    /** What the host says about a native. */
    public Optional<String> nativeText(String name) {
        return nativeTable.find(name).map(NativeTable.Entry::text);
    }

    /** How many chunks have been linked, each with an entry. */
    public int entryCount() {
        return entries.size();
    }

    /** The id of a function, when it is defined. */
    public OptionalInt function(String symbol) {
        Integer id = functionSymbols.get(symbol);
        return id == null ? OptionalInt.empty() : OptionalInt.of(id);
    }

    /** The word of a function without captures, when it is defined. */
    OptionalLong functionWord(String symbol) {
        OptionalInt id = function(symbol);
        return id.isEmpty() ? OptionalLong.empty() : OptionalLong.of(functionWord(id.getAsInt()));
    }

    static long functionWord(int id) {
        return Word.small(SmallKind.FUNCTION.ordinal(), id);
    }

    /** The descriptor of a type, when it is defined. */
    public Optional<TypeDescriptor> type(String symbol) {
        Integer id = typeSymbols.get(symbol);
        return id == null ? Optional.empty() : Optional.of(types[id].descriptor());
    }

    /** The function whose code {@code pc} is in; stubs have none. */
    LinkedFunction functionAt(int pc) {
        int i = Arrays.binarySearch(starts, pc);
        return functions[i >= 0 ? i : -i - 2];
    }

    Prototype prototypeAt(int pc) {
        return functionAt(pc).prototype();
    }

    /** The arity of the function that starts at this pc, which is what a linked CALL refers to. */
    @Override
    public int arity(int start) {
        return Instruction.c(code[start - 1]);
    }

    @Override
    public int captures(int id) {
        return functions[id].prototype().captures();
    }

    @Override
    public int fields(int layout) {
        return Header.size(layoutHeaders[layout]);
    }

    static long functionInfo(int start, int frame, Prototype function) {
        return (long) start << 32 | (long) frame << 16 | (function.kinds().takesWords() ? 0 : CHOOSY) | function.arity();
    }
}
