package fusabi.vm;

import fusabi.bytecode.Chunk;
import fusabi.bytecode.ChunkParts;
import fusabi.bytecode.FzbFile;
import fusabi.bytecode.TypeDescriptor;
import fusabi.bytecode.Verifier;
import fusabi.bytecode.WellKnown;
import fusabi.heap.Header;
import fusabi.heap.ObjectKind;
import fusabi.host.NativeFunction;
import fusabi.value.HandleKind;
import fusabi.value.SmallKind;
import fusabi.value.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Puts verified chunks into an image: every reference by symbol becomes a number of the image. */
public final class Linker {

    private static final int MAX_ENUM_LAYOUT = 0xFFFF - SmallKind.FIRST_ENUM;
    private static final int USUAL_TUPLES = 16;

    final LongList code;
    /** What the code that is there from the beginning has become for the loop. */
    final long[] fused;
    final IntList safepoints;
    final LongList liveness;
    final List<LinkedFunction> functions;
    final LongList functionInfo;
    final LongList closureHeaders;
    /** Of the functions. */
    final IntList starts;
    final LongList constants;
    final List<Image.WideConstant> wideConstants;
    final List<Object> pinned;
    final List<RuntimeType> types;
    final IntList layoutTypes;
    /** Names of type arguments, of the layouts that have them. */
    final List<String> layoutArguments;
    final SymbolTable<Integer> instanceLayouts;
    final LongList layoutHeaders;
    final LongList layoutPointers;
    int globalCount;
    final List<NativeFunction> natives;
    final List<String> nativeNames;
    /** The natives that are the host's. */
    final List<Integer> ofHost;
    final List<String> selectorNames;
    final List<Integer> entries;
    final SymbolTable<Integer> functionSymbols;
    final SymbolTable<Integer> typeSymbols;
    final SymbolTable<Integer> globalSymbols;
    final SymbolTable<Integer> selectorSymbols;
    final SymbolTable<Integer> nativeSymbols;
    final NativeTable nativeTable;
    final Optional<Startup> startup;

    private Linker(NativeTable table) {
        code = new LongList();
        fused = new long[0];
        safepoints = new IntList();
        liveness = new LongList();
        functions = new ArrayList<>();
        functionInfo = new LongList();
        closureHeaders = new LongList();
        starts = new IntList();
        constants = new LongList();
        wideConstants = new ArrayList<>();
        pinned = new ArrayList<>();
        types = new ArrayList<>();
        layoutTypes = new IntList();
        layoutArguments = new ArrayList<>();
        instanceLayouts = new SymbolTable<>();
        layoutHeaders = new LongList();
        layoutPointers = new LongList();
        natives = new ArrayList<>();
        nativeNames = new ArrayList<>();
        ofHost = new ArrayList<>();
        selectorNames = new ArrayList<>();
        entries = new ArrayList<>();
        functionSymbols = new SymbolTable<>();
        typeSymbols = new SymbolTable<>();
        globalSymbols = new SymbolTable<>();
        selectorSymbols = new SymbolTable<>();
        nativeSymbols = new SymbolTable<>();
        nativeTable = table;
        startup = Optional.empty();
        Stubs.emit(this);
        addLayout(0, 0, 0, "");
        BuiltInTypes.primitives().forEach(this::defineType);
        for (int n = 2; n <= USUAL_TUPLES; n++) {
            type(WellKnown.tuple(n), "");
            type(WellKnown.structTuple(n), "");
        }
    }

    private Linker(Image base, NativeTable more) {
        code = new LongList(base.code);
        fused = base.fused;
        safepoints = new IntList(base.safepoints);
        liveness = new LongList(base.liveness);
        functions = new ArrayList<>(Arrays.asList(base.functions));
        functionInfo = new LongList(base.functionInfo);
        closureHeaders = new LongList(base.closureHeaders);
        starts = new IntList(base.starts);
        constants = new LongList(base.constants);
        wideConstants = new ArrayList<>(Arrays.asList(base.wideConstants));
        pinned = new ArrayList<>(Arrays.asList(base.pinned));
        types = new ArrayList<>(Arrays.asList(base.types));
        layoutTypes = new IntList(base.layoutTypes);
        layoutArguments = new ArrayList<>(Arrays.asList(base.layoutArguments));
        instanceLayouts = new SymbolTable<>(base.instanceLayouts);
        layoutHeaders = new LongList(base.layoutHeaders);
        layoutPointers = new LongList(base.layoutPointers);
        globalCount = base.globalCount;
        natives = new ArrayList<>(Arrays.asList(base.natives));
        nativeNames = new ArrayList<>(Arrays.asList(base.nativeNames));
        ofHost = new ArrayList<>();
        for (int id = 0; id < base.isOfHost.length; id++) {
            if (base.isOfHost[id]) {
                ofHost.add(id);
            }
        }
        selectorNames = new ArrayList<>(Arrays.asList(base.selectorNames));
        entries = new ArrayList<>(base.entries);
        functionSymbols = new SymbolTable<>(base.functionSymbols);
        typeSymbols = new SymbolTable<>(base.typeSymbols);
        globalSymbols = new SymbolTable<>(base.globalSymbols);
        selectorSymbols = new SymbolTable<>(base.selectorSymbols);
        nativeSymbols = new SymbolTable<>(base.nativeSymbols);
        nativeTable = base.nativeTable.with(more);
        startup = base.startup();
    }

    /** With what was written of an image. */
    private Linker(ImageInput in, NativeTable table) {
        code = new LongList(in.longs());
        fused = in.longs();
        safepoints = new IntList(in.ints());
        liveness = new LongList(in.longs());
        functionInfo = new LongList(in.longs());
        closureHeaders = new LongList(in.longs());
        int[] functionStarts = in.ints();
        starts = new IntList(functionStarts);
        functions = in.functions(functionStarts);
        constants = new LongList(in.longs());
        wideConstants = in.wideConstants();
        pinned = in.pinned();
        types = in.types();
        layoutTypes = new IntList(in.ints());
        layoutArguments = in.layoutArguments(layoutTypes.size());
        layoutHeaders = new LongList(in.longs());
        layoutPointers = new LongList(in.longs());
        globalCount = in.number();
        nativeNames = in.texts();
        natives = new ArrayList<>();
        for (String name : nativeNames) {
            natives.add(table.find(name).orElseThrow(() -> new LinkException("The host does not provide the native " + name + ".")).function());
        }
        ofHost = new ArrayList<>();
        selectorNames = in.texts();
        entries = in.numbers();
        functionSymbols = in.symbols();
        typeSymbols = in.symbols();
        instanceLayouts = in.symbols();
        globalSymbols = in.symbols();
        selectorSymbols = in.symbols();
        nativeSymbols = in.symbols();
        nativeTable = table;
        startup = Optional.empty();
    }

    /**
     * The image that {@link ImageOutput} wrote, without linking it again. The machine trusts it.
     *
     * @param linked  what was written
     * @param program the file of its one chunk, asked for when somebody wants to know more of a function than its code
     */
    public static Image read(byte[] linked, Supplier<FzbFile> program, NativeTable natives) {
        return new Image(new Linker(new ImageInput(linked, new ChunkParts(program)), natives));
    }

    /**
     * Links chunks, each of which may refer to those before it.
     *
     * @throws LinkException                            when one refers to what is not there
     * @throws fusabi.bytecode.VerificationException when one is not well-formed
     */
    public static Image link(List<Chunk> chunks, NativeTable natives) {
        return new Linker(natives).addAll(chunks);
    }

    /**
     * Links chunks that are known to be verified. The machine trusts them: a chunk that would not pass the verifier may do anything.
     *
     * @throws LinkException when one refers to what is not there
     */
    public static Image linkVerified(List<Chunk> chunks, NativeTable natives) {
        Linker linker = new Linker(natives);
        chunks.forEach(linker::add);
        return new Image(linker);
    }

    static Image link(Image base, List<Chunk> chunks, NativeTable more) {
        return new Linker(base, more).addAll(chunks);
    }

    private Image addAll(List<Chunk> chunks) {
        for (Chunk chunk : chunks) {
            Verifier.verify(chunk);
            add(chunk);
        }
        return new Image(this);
    }

    private void add(Chunk chunk) {
        new ChunkLinker(this, chunk).link();
    }

    // ---- types

    int type(String symbol, String chunk) {
        Integer id = typeSymbols.get(symbol);
        if (id == null) {
            BuiltInTypes.tuple(symbol).ifPresent(this::defineType);
            id = typeSymbols.require(symbol, "type", chunk);
        }
        return id;
    }

    /** Whether an earlier chunk defines the type too: what an anonymous record is, is said by its fields alone. */
    boolean has(TypeDescriptor descriptor) {
        Integer id = descriptor.kind() == TypeDescriptor.Kind.ANONYMOUS_RECORD ? typeSymbols.get(descriptor.symbol()) : null;
        return id != null && types.get(id).descriptor().equals(descriptor);
    }

    /** Gives a type and its layouts numbers; parent, interfaces and methods follow when all types of its chunk have theirs. */
    int defineType(TypeDescriptor descriptor) {
        int id = types.size();
        int layout = layoutTypes.size();
        if (descriptor.kind() == TypeDescriptor.Kind.ENUM) {
            if (layout > MAX_ENUM_LAYOUT) {
                throw new LinkException("There are too many types in one image to define the enum " + descriptor.symbol() + ".");
            }
            addLayout(id, 0, 0, "");
        }
        for (int tag = 0; tag < descriptor.cases().size(); tag++) {
            addLayout(id, tag, descriptor.cases().get(tag).fields().size(), "");
        }
        types.add(new RuntimeType(id, descriptor, id == 0 ? -1 : 0, Set.of(), layout, Map.of()));
        typeSymbols.put(descriptor.symbol(), id);
        return id;
    }

    void addLayout(int type, int tag, int fields, String arguments) {
        int id = layoutTypes.size();
        if (id > Header.MAX_LAYOUT) {
            throw new LinkException("There are too many types in one image.");
        }
        layoutTypes.add(type);
        layoutArguments.add(arguments);
        layoutHeaders.add(Header.of(ObjectKind.DATA, id, fields));
        layoutPointers.add(Word.pointer(tag, 0));
    }

    int selector(String name) {
        return selectorSymbols.getOrPut(name, () -> {
            selectorNames.add(name);
            return selectorNames.size() - 1;
        });
    }

    long pin(HandleKind kind, Object object) {
        pinned.add(object);
        return Word.handle(kind.ordinal(), -pinned.size());
    }
}
