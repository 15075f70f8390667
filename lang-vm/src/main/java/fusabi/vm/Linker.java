package fusabi.vm;

import fusabi.bytecode.Chunk;
import fusabi.bytecode.Constant;
import fusabi.bytecode.FunctionReference;
import fusabi.bytecode.Instruction;
import fusabi.bytecode.LayoutReference;
import fusabi.bytecode.Opcode;
import fusabi.bytecode.Operand;
import fusabi.bytecode.Prototype;
import fusabi.bytecode.TypeDescriptor;
import fusabi.bytecode.Verifier;
import fusabi.bytecode.WellKnown;
import fusabi.heap.Header;
import fusabi.heap.ObjectKind;
import fusabi.host.NativeFunction;
import fusabi.value.Format;
import fusabi.value.HandleKind;
import fusabi.value.NumericKind;
import fusabi.value.SmallKind;
import fusabi.value.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Puts verified chunks into an image: every reference by symbol becomes a number of the image. */
public final class Linker {

    private static final int MAX_ENUM_LAYOUT = 0xFFFF - SmallKind.FIRST_ENUM;
    private static final int USUAL_TUPLES = 16;

    final LongList code;
    final IntList safepoints;
    final LongList liveness;
    final List<LinkedFunction> functions;
    final LongList functionInfo;
    final LongList constants;
    final List<Image.WideConstant> wideConstants;
    final List<Object> pinned;
    final List<RuntimeType> types;
    final IntList layoutTypes;
    /** Names of type arguments, of the layouts that have them. */
    final Map<Integer, String> layoutArguments;
    final SymbolTable<Integer> instanceLayouts;
    final LongList layoutHeaders;
    final LongList layoutPointers;
    int globalCount;
    final List<NativeFunction> natives;
    final List<String> nativeNames;
    final List<String> selectorNames;
    final List<Integer> entries;
    final SymbolTable<Integer> functionSymbols;
    final SymbolTable<Integer> typeSymbols;
    final SymbolTable<Integer> globalSymbols;
    final SymbolTable<Integer> selectorSymbols;
    final SymbolTable<Integer> nativeSymbols;
    final NativeTable nativeTable;

    private Linker(NativeTable table) {
        code = new LongList();
        safepoints = new IntList();
        liveness = new LongList();
        functions = new ArrayList<>();
        functionInfo = new LongList();
        constants = new LongList();
        wideConstants = new ArrayList<>();
        pinned = new ArrayList<>();
        types = new ArrayList<>();
        layoutTypes = new IntList();
        layoutArguments = new HashMap<>();
        instanceLayouts = new SymbolTable<>();
        layoutHeaders = new LongList();
        layoutPointers = new LongList();
        natives = new ArrayList<>();
        nativeNames = new ArrayList<>();
        selectorNames = new ArrayList<>();
        entries = new ArrayList<>();
        functionSymbols = new SymbolTable<>();
        typeSymbols = new SymbolTable<>();
        globalSymbols = new SymbolTable<>();
        selectorSymbols = new SymbolTable<>();
        nativeSymbols = new SymbolTable<>();
        nativeTable = table;
        Stubs.emit(this);
        addLayout(0, 0, 0);
        BuiltInTypes.primitives().forEach(this::defineType);
        for (int n = 2; n <= USUAL_TUPLES; n++) {
            type(WellKnown.tuple(n), "");
            type(WellKnown.structTuple(n), "");
        }
    }

    private Linker(Image base, NativeTable more) {
        code = new LongList(base.code);
        safepoints = new IntList(base.safepoints);
        liveness = new LongList(base.liveness);
        functions = new ArrayList<>(Arrays.asList(base.functions));
        functionInfo = new LongList(base.functionInfo);
        constants = new LongList(base.constants);
        wideConstants = new ArrayList<>(Arrays.asList(base.wideConstants));
        pinned = new ArrayList<>(Arrays.asList(base.pinned));
        types = new ArrayList<>(Arrays.asList(base.types));
        layoutTypes = new IntList(base.layoutTypes);
        layoutArguments = new HashMap<>(base.layoutArguments);
        instanceLayouts = new SymbolTable<>(base.instanceLayouts);
        layoutHeaders = new LongList(base.layoutHeaders);
        layoutPointers = new LongList(base.layoutPointers);
        globalCount = base.globalCount;
        natives = new ArrayList<>(Arrays.asList(base.natives));
        nativeNames = new ArrayList<>(Arrays.asList(base.nativeNames));
        selectorNames = new ArrayList<>(Arrays.asList(base.selectorNames));
        entries = new ArrayList<>(base.entries);
        functionSymbols = new SymbolTable<>(base.functionSymbols);
        typeSymbols = new SymbolTable<>(base.typeSymbols);
        globalSymbols = new SymbolTable<>(base.globalSymbols);
        selectorSymbols = new SymbolTable<>(base.selectorSymbols);
        nativeSymbols = new SymbolTable<>(base.nativeSymbols);
        nativeTable = base.nativeTable.with(more);
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
        new ChunkLinker(chunk).link();
    }

    // ---- types

    private int type(String symbol, String chunk) {
        Integer id = typeSymbols.get(symbol);
        if (id == null) {
            BuiltInTypes.tuple(symbol).ifPresent(this::defineType);
            id = typeSymbols.require(symbol, "type", chunk);
        }
        return id;
    }

    /** Gives a type and its layouts numbers; parent, interfaces and methods follow when all types of its chunk have theirs. */
    private int defineType(TypeDescriptor descriptor) {
        int id = types.size();
        int layout = layoutTypes.size();
        if (descriptor.kind() == TypeDescriptor.Kind.ENUM) {
            if (layout > MAX_ENUM_LAYOUT) {
                throw new LinkException("There are too many types in one image to define the enum " + descriptor.symbol() + ".");
            }
            addLayout(id, 0, 0);
        }
        for (int tag = 0; tag < descriptor.cases().size(); tag++) {
            addLayout(id, tag, descriptor.cases().get(tag).fields().size());
        }
        types.add(new RuntimeType(id, descriptor, id == 0 ? -1 : 0, Set.of(), layout, Map.of()));
        typeSymbols.put(descriptor.symbol(), id);
        return id;
    }

    private void addLayout(int type, int tag, int fields) {
        int id = layoutTypes.size();
        if (id > Header.MAX_LAYOUT) {
            throw new LinkException("There are too many types in one image.");
        }
        layoutTypes.add(type);
        layoutHeaders.add(Header.of(ObjectKind.DATA, id, fields));
        layoutPointers.add(Word.pointer(tag, 0));
    }

    private int selector(String name) {
        return selectorSymbols.getOrPut(name, () -> {
            selectorNames.add(name);
            return selectorNames.size() - 1;
        });
    }

    private long pin(HandleKind kind, Object object) {
        pinned.add(object);
        return Word.handle(kind.ordinal(), -pinned.size());
    }

    /** The numbers of one chunk's references. */
    private final class ChunkLinker {

        private final Chunk chunk;
        private final int[] constantIds;
        private final int[] functionIds;
        private final int[] layoutIds;
        private final int[] typeIds;
        private final int[] globalIds;
        private final int[] nativeIds;
        private final int[] selectorIds;

        ChunkLinker(Chunk chunk) {
            this.chunk = chunk;
            constantIds = new int[chunk.constants().size()];
            functionIds = new int[chunk.functionReferences().size()];
            layoutIds = new int[chunk.layoutReferences().size()];
            typeIds = new int[chunk.typeReferences().size()];
            globalIds = new int[chunk.globalReferences().size()];
            nativeIds = new int[chunk.nativeReferences().size()];
            selectorIds = new int[chunk.selectors().size()];
        }

        void link() {
            int firstType = types.size();
            chunk.types().forEach(Linker.this::defineType);
            int firstFunction = functions.size();
            chunk.functions().forEach(this::defineFunction);
            chunk.globals().forEach(symbol -> globalSymbols.put(symbol, globalCount++));
            resolveReferences();
            for (int i = 0; i < chunk.types().size(); i++) {
                completeType(firstType + i);
            }
            chunk.extensions().forEach(this::extend);
            for (int i = 0; i < constantIds.length; i++) {
                constantIds[i] = constant(chunk.constants().get(i));
            }
            for (int i = firstFunction; i < functions.size(); i++) {
                relocate(functions.get(i));
            }
            entries.add(functionSymbols.require(chunk.entry(), "function", chunk.name()));
        }

        private void defineFunction(Prototype prototype) {
            int id = functions.size();
            int start = Stubs.END + 1;
            if (id > 0) {
                LinkedFunction last = functions.get(id - 1);
                start = last.start() + last.prototype().code().length + 1;
            }
            functions.add(new LinkedFunction(id, start, prototype, chunk));
            int frame = Math.max(prototype.frameSize(), prototype.arity() + 1);
            functionInfo.add(Image.functionInfo(start, frame, prototype));
            functionSymbols.put(prototype.symbol(), id);
        }

        private void resolveReferences() {
            for (int i = 0; i < functionIds.length; i++) {
                FunctionReference reference = chunk.functionReferences().get(i);
                functionIds[i] = functionSymbols.require(reference.symbol(), "function", chunk.name());
                expect(reference.isSatisfiedBy(functions.get(functionIds[i]).prototype()), "function", reference.symbol());
            }
            for (int i = 0; i < layoutIds.length; i++) {
                LayoutReference reference = chunk.layoutReferences().get(i);
                layoutIds[i] = layout(reference);
                expect(Header.size(layoutHeaders.get(layoutIds[i])) == reference.fields(), "layout", reference.type());
            }
            for (int i = 0; i < typeIds.length; i++) {
                typeIds[i] = type(chunk.typeReferences().get(i), chunk.name());
            }
            for (int i = 0; i < globalIds.length; i++) {
                globalIds[i] = globalSymbols.require(chunk.globalReferences().get(i), "global", chunk.name());
            }
            for (int i = 0; i < nativeIds.length; i++) {
                nativeIds[i] = nativeId(chunk.nativeReferences().get(i));
            }
            for (int i = 0; i < selectorIds.length; i++) {
                selectorIds[i] = selector(chunk.selectors().get(i));
            }
        }

        private void expect(boolean condition, String what, String symbol) {
            if (!condition) {
                throw new LinkException(chunk.name() + " was compiled against another shape of the " + what + " " + symbol + ".");
            }
        }

        private int layout(LayoutReference reference) {
            RuntimeType type = types.get(type(reference.symbol(), chunk.name()));
            expect(reference.tag() < type.descriptor().cases().size(), "type", reference.type());
            int plain = type.firstLayout() + reference.tag();
            return reference.arguments().isEmpty() ? plain : instance(reference, plain);
        }

        /** The layout of a case of a type with these arguments: like the plain one but for its text. */
        private int instance(LayoutReference reference, int plain) {
            return instanceLayouts.getOrPut(reference.type() + reference.tag(), () -> {
                int id = layoutTypes.size();
                addLayout(layoutTypes.get(plain), reference.tag(), Header.size(layoutHeaders.get(plain)));
                layoutArguments.put(id, reference.arguments());
                return id;
            });
        }

        private int nativeId(String name) {
            return nativeSymbols.getOrPut(name, () -> {
                NativeTable.Entry entry = nativeTable.find(name)
                        .orElseThrow(() -> new LinkException(chunk.name() + " refers to the native " + name + ", which the host does not provide."));
                natives.add(entry.function());
                nativeNames.add(name);
                return natives.size() - 1;
            });
        }

        private void completeType(int id) {
            RuntimeType type = types.get(id);
            TypeDescriptor descriptor = type.descriptor();
            int parent = descriptor.parent().map(symbol -> type(symbol, chunk.name())).orElse(0);
            if (parent >= id) {
                checkNoCycle(id, descriptor);
            }
            types.set(id, new RuntimeType(id, descriptor, parent, typeIds(descriptor.interfaces()), type.firstLayout(), methods(descriptor.methods())));
        }

        private void checkNoCycle(int id, TypeDescriptor descriptor) {
            Set<String> seen = new HashSet<>();
            Map<String, TypeDescriptor> own = new HashMap<>();
            chunk.types().forEach(type -> own.put(type.symbol(), type));
            for (TypeDescriptor type = descriptor; type != null; type = type.parent().map(own::get).orElse(null)) {
                if (!seen.add(type.symbol())) {
                    throw new LinkException("The type " + types.get(id).descriptor().symbol() + " inherits from itself.");
                }
            }
        }

        private Set<Integer> typeIds(List<String> symbols) {
            Set<Integer> ids = new HashSet<>();
            symbols.forEach(symbol -> ids.add(type(symbol, chunk.name())));
            return ids;
        }

        private Map<Integer, Integer> methods(Map<String, String> methods) {
            Map<Integer, Integer> ids = new HashMap<>();
            // In a fixed order: linking the same chunks gives the same numbers in every run.
            new TreeMap<>(methods).forEach((selector, function) -> ids.put(selector(selector), functionSymbols.require(function, "function", chunk.name())));
            return ids;
        }

        private void extend(Chunk.Extension extension) {
            int id = type(extension.type(), chunk.name());
            types.set(id, types.get(id).extended(typeIds(extension.interfaces()), methods(extension.methods())));
        }

        // ---- constants

        /** The index of a constant's word, or the complement of the index of a wide one. */
        private int constant(Constant constant) {
            return switch (constant) {
                case Constant.Bits(var word) -> word(word);
                case Constant.Text(var value) -> word(pin(HandleKind.STRING, value));
                case Constant.Int64(var value) when Word.fitsInt48(value) -> word(Word.wide(Word.INT64, value));
                case Constant.Int64(var value) -> wide(NumericKind.INT64, value);
                case Constant.UInt64(var bits) when Word.fitsUInt48(bits) -> word(Word.wide(Word.UINT64, bits));
                case Constant.UInt64(var bits) -> wide(NumericKind.UINT64, bits);
                case Constant.NativeInt(var value) when Word.fitsInt48(value) -> word(Word.wide(Word.NATIVEINT, value));
                case Constant.NativeInt(var value) -> wide(NumericKind.NATIVEINT, value);
                case Constant.Big(var value) -> word(pin(HandleKind.BIGINT, value));
                case Constant.Decimal(var value) -> word(pin(HandleKind.DECIMAL, value));
                case Constant.NullaryCase(var reference) -> word(Word.nullary(reference.tag(), layout(reference)));
                case Constant.EnumValue(var symbol, var bits) ->
                        word(Word.small(SmallKind.FIRST_ENUM + types.get(type(symbol, chunk.name())).firstLayout(), bits));
                case Constant.Format(var text) -> word(pin(HandleKind.FORMAT, Format.parse(text)));
            };
        }

        private int word(long word) {
            constants.add(word);
            return constants.size() - 1;
        }

        private int wide(NumericKind kind, long bits) {
            wideConstants.add(new Image.WideConstant(kind, bits));
            return ~(wideConstants.size() - 1);
        }

        // ---- code

        private void relocate(LinkedFunction function) {
            Prototype prototype = function.prototype();
            code.add(Instruction.of(Opcode.HALT, 0, 0, prototype.arity()));
            safepoints.add(-1);
            int next = 0;
            int words = prototype.frameSize() + 63 >>> 6;
            long[] linked = new long[prototype.code().length];
            for (int pc = 0; pc < prototype.code().length; pc++) {
                linked[pc] = relocate(prototype.code()[pc], function.start());
                if (next < prototype.safepoints().size() && prototype.safepoints().get(next).pc() == pc) {
                    safepoints.add(liveness.size());
                    liveness.add(words);
                    liveness.addAll(Arrays.copyOf(prototype.safepoints().get(next++).live(), words));
                } else {
                    safepoints.add(-1);
                }
            }
            Code.fuse(linked);
            code.addAll(linked);
        }

        private long relocate(long word, int start) {
            Opcode opcode = Opcode.of(word);
            int b = Instruction.b(word);
            int c = Instruction.c(word);
            if (opcode == Opcode.CALL || opcode == Opcode.TAIL_CALL) {
                long info = functionInfo.get(functionIds[c]);
                return Instruction.of(opcode, Instruction.a(word), (int) info >>> 16, (int) (info >>> 32));
            }
            if (opcode == Opcode.CALL_NATIVE) {
                NativeTable.Entry entry = nativeTable.find(nativeNames.get(nativeIds[c])).orElseThrow();
                expect(entry.arity() == b, "native", entry.name());
            }
            return Instruction.of(opcode, Instruction.a(word), b, relocate(opcode.c(), c, start));
        }

        private int relocate(Operand operand, int c, int start) {
            return switch (operand) {
                case TARGET -> start + c;
                case CONSTANT -> constantIds[c];
                case FUNCTION -> functionIds[c];
                case LAYOUT -> layoutIds[c];
                case TYPE -> typeIds[c];
                case GLOBAL -> globalIds[c];
                case NATIVE -> nativeIds[c];
                case SELECTOR -> selectorIds[c];
                case NONE, WRITES, READS, WINDOW, TAIL_WINDOW, READS_MANY, IMMEDIATE, INT, COUNT, ARITHMETIC -> c;
            };
        }
    }
}
