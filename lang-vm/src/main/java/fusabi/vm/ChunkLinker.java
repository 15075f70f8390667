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
import fusabi.heap.Header;
import fusabi.heap.ObjectKind;
import fusabi.value.Format;
import fusabi.value.HandleKind;
import fusabi.value.NumericKind;
import fusabi.value.SmallKind;
import fusabi.value.Word;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Puts one chunk behind those that a {@link Linker} has: the numbers of its references, its constants and its code. */
final class ChunkLinker {

    private final Linker linker;
    private final Chunk chunk;
    private final int[] constantIds;
    private final int[] functionIds;
    private final int[] layoutIds;
    private final int[] typeIds;
    private final int[] globalIds;
    private final int[] nativeIds;
    private final int[] nativeArities;
    private final int[] selectorIds;

    ChunkLinker(Linker linker, Chunk chunk) {
        this.linker = linker;
        this.chunk = chunk;
        constantIds = new int[chunk.constants().size()];
        functionIds = new int[chunk.functionReferences().size()];
        layoutIds = new int[chunk.layoutReferences().size()];
        typeIds = new int[chunk.typeReferences().size()];
        globalIds = new int[chunk.globalReferences().size()];
        nativeIds = new int[chunk.nativeReferences().size()];
        nativeArities = new int[nativeIds.length];
        selectorIds = new int[chunk.selectors().size()];
    }

    void link() {
        int firstType = linker.types.size();
        List<TypeDescriptor> types = chunk.types().stream().filter(each -> !linker.has(each)).toList();
        types.forEach(linker::defineType);
        int firstFunction = linker.functions.size();
        chunk.functions().forEach(function -> defineFunction(function, firstFunction));
        chunk.globals().forEach(symbol -> linker.globalSymbols.put(symbol, linker.globalCount++));
        resolveReferences();
        for (int i = 0; i < types.size(); i++) {
            completeType(firstType + i);
        }
        chunk.extensions().forEach(this::extend);
        for (int i = 0; i < constantIds.length; i++) {
            constantIds[i] = constant(chunk.constants().get(i));
        }
        for (int i = firstFunction; i < linker.functions.size(); i++) {
            relocate(linker.functions.get(i));
        }
        linker.entries.add(linker.functionSymbols.require(chunk.entry(), "function", chunk.name()));
    }

    private void defineFunction(Prototype prototype, int first) {
        int id = linker.functions.size();
        int start = Stubs.END + 1;
        if (id > 0) {
            LinkedFunction last = linker.functions.get(id - 1);
            start = id > first ? last.start() + last.prototype().code().length + 1 : linker.code.size() + 1;
        }
        linker.functions.add(new LinkedFunction(id, start, prototype, chunk));
        int frame = Math.max(prototype.frameSize(), prototype.arity() + 1);
        linker.functionInfo.add(Image.functionInfo(start, frame, prototype));
        linker.closureHeaders.add(Header.of(ObjectKind.CLOSURE, id, prototype.captures()));
        linker.starts.add(start);
        linker.functionSymbols.put(prototype.symbol(), id);
    }

    private void resolveReferences() {
        for (int i = 0; i < functionIds.length; i++) {
            FunctionReference reference = chunk.functionReferences().get(i);
            functionIds[i] = linker.functionSymbols.require(reference.symbol(), "function", chunk.name());
            LinkedFunction function = linker.functions.get(functionIds[i]);
            expect(reference.isSatisfiedBy((int) linker.functionInfo.get(functionIds[i]) & 0xFF, Header.size(linker.closureHeaders.get(functionIds[i])),
                    function.kinds()), "function", reference.symbol());
        }
        for (int i = 0; i < layoutIds.length; i++) {
            LayoutReference reference = chunk.layoutReferences().get(i);
            layoutIds[i] = layout(reference);
            expect(Header.size(linker.layoutHeaders.get(layoutIds[i])) == reference.fields(), "layout", reference.type());
        }
        for (int i = 0; i < typeIds.length; i++) {
            typeIds[i] = linker.type(chunk.typeReferences().get(i), chunk.name());
        }
        for (int i = 0; i < globalIds.length; i++) {
            globalIds[i] = linker.globalSymbols.require(chunk.globalReferences().get(i), "global", chunk.name());
        }
        for (int i = 0; i < nativeIds.length; i++) {
            nativeIds[i] = nativeId(chunk.nativeReferences().get(i));
            nativeArities[i] = linker.nativeTable.find(chunk.nativeReferences().get(i)).orElseThrow().arity();
        }
        for (int i = 0; i < selectorIds.length; i++) {
            selectorIds[i] = linker.selector(chunk.selectors().get(i));
        }
    }

    private void expect(boolean condition, String what, String symbol) {
        if (!condition) {
            throw new LinkException(chunk.name() + " was compiled against another shape of the " + what + " " + symbol + ".");
        }
    }

    private int layout(LayoutReference reference) {
        RuntimeType type = linker.types.get(linker.type(reference.symbol(), chunk.name()));
        expect(reference.tag() < type.descriptor().cases().size(), "type", reference.type());
        int plain = type.firstLayout() + reference.tag();
        return reference.arguments().isEmpty() ? plain : instance(reference, plain);
    }

    /** The layout of a case of a type with these arguments: like the plain one but for its text. */
    private int instance(LayoutReference reference, int plain) {
        return linker.instanceLayouts.getOrPut(reference.type() + reference.tag(), () -> {
            int id = linker.layoutTypes.size();
            linker.addLayout(linker.layoutTypes.get(plain), reference.tag(), Header.size(linker.layoutHeaders.get(plain)), reference.arguments());
            return id;
        });
    }

    private int nativeId(String name) {
        return linker.nativeSymbols.getOrPut(name, () -> {
            NativeTable.Entry entry = linker.nativeTable.find(name)
                    .orElseThrow(() -> new LinkException(
                            chunk.name() + " refers to the native " + name + ", which the host does not provide."));
            linker.natives.add(entry.function());
            linker.nativeNames.add(name);
            if (!entry.text().isEmpty()) {
                linker.ofHost.add(linker.natives.size() - 1);
            }
            return linker.natives.size() - 1;
        });
    }

    private void completeType(int id) {
        RuntimeType type = linker.types.get(id);
        TypeDescriptor descriptor = type.descriptor();
        int parent = descriptor.parent().map(symbol -> linker.type(symbol, chunk.name())).orElse(0);
        if (parent >= id) {
            checkNoCycle(id, descriptor);
        }
        linker.types.set(id, new RuntimeType(
                id, descriptor, parent, typeIds(descriptor.interfaces()), type.firstLayout(), methods(descriptor.methods())));
    }

    private void checkNoCycle(int id, TypeDescriptor descriptor) {
        Set<String> seen = new HashSet<>();
        Map<String, TypeDescriptor> own = new HashMap<>();
        chunk.types().forEach(type -> own.put(type.symbol(), type));
        for (TypeDescriptor type = descriptor; type != null; type = type.parent().map(own::get).orElse(null)) {
            if (!seen.add(type.symbol())) {
                throw new LinkException("The type " + linker.types.get(id).descriptor().symbol() + " inherits from itself.");
            }
        }
    }

    private Set<Integer> typeIds(List<String> symbols) {
        Set<Integer> ids = new HashSet<>();
        symbols.forEach(symbol -> ids.add(linker.type(symbol, chunk.name())));
        return ids;
    }

    private Map<Integer, Integer> methods(Map<String, String> methods) {
        Map<Integer, Integer> ids = new HashMap<>();
        // In a fixed order: linking the same chunks gives the same numbers in every run.
        new TreeMap<>(methods).forEach((selector, function) ->
                ids.put(linker.selector(selector), linker.functionSymbols.require(function, "function", chunk.name())));
        return ids;
    }

    private void extend(Chunk.Extension extension) {
        int id = linker.type(extension.type(), chunk.name());
        linker.types.set(id, linker.types.get(id).extended(typeIds(extension.interfaces()), methods(extension.methods())));
    }

    // ---- linker.constants

    /** The index of a constant's word, or the complement of the index of a wide one. */
    private int constant(Constant constant) {
        return switch (constant) {
            case Constant.Bits(var word) -> word(word);
            case Constant.Text(var value) -> word(linker.pin(HandleKind.STRING, value));
            case Constant.Int64(var value) when Word.fitsInt48(value) -> word(Word.wide(Word.INT64, value));
            case Constant.Int64(var value) -> wide(NumericKind.INT64, value);
            case Constant.UInt64(var bits) when Word.fitsUInt48(bits) -> word(Word.wide(Word.UINT64, bits));
            case Constant.UInt64(var bits) -> wide(NumericKind.UINT64, bits);
            case Constant.NativeInt(var value) when Word.fitsInt48(value) -> word(Word.wide(Word.NATIVEINT, value));
            case Constant.NativeInt(var value) -> wide(NumericKind.NATIVEINT, value);
            case Constant.Big(var value) -> word(linker.pin(HandleKind.BIGINT, value));
            case Constant.Decimal(var value) -> word(linker.pin(HandleKind.DECIMAL, value));
            case Constant.NullaryCase(var reference) -> word(Word.nullary(reference.tag(), layout(reference)));
            case Constant.EnumValue(var symbol, var bits) ->
                    word(Word.small(SmallKind.FIRST_ENUM + linker.types.get(linker.type(symbol, chunk.name())).firstLayout(), bits));
            case Constant.Format(var text) -> word(linker.pin(HandleKind.FORMAT, Format.parse(text)));
        };
    }

    private int word(long word) {
        linker.constants.add(word);
        return linker.constants.size() - 1;
    }

    private int wide(NumericKind kind, long bits) {
        linker.wideConstants.add(new Image.WideConstant(kind, bits));
        return ~(linker.wideConstants.size() - 1);
    }

    // ---- linker.code

    private void relocate(LinkedFunction function) {
        Prototype prototype = function.prototype();
        linker.code.add(Instruction.of(Opcode.HALT, 0, 0, prototype.arity()));
        linker.safepoints.add(-1);
        long[] code = prototype.code();
        List<Prototype.Safepoint> safepoints = prototype.safepoints();
        int next = 0;
        int words = prototype.frameSize() + 63 >>> 6;
        for (int pc = 0; pc < code.length; pc++) {
            linker.code.add(relocate(code[pc], function.start()));
            if (next < safepoints.size() && safepoints.get(next).pc() == pc) {
                linker.safepoints.add(linker.liveness.size());
                linker.liveness.add(words);
                long[] live = safepoints.get(next++).live();
                for (int i = 0; i < words; i++) {
                    linker.liveness.add(i < live.length ? live[i] : 0);
                }
            } else {
                linker.safepoints.add(-1);
            }
        }
    }

    private long relocate(long word, int start) {
        Opcode opcode = Opcode.of(word);
        int b = Instruction.b(word);
        int c = Instruction.c(word);
        if (opcode == Opcode.CALL || opcode == Opcode.TAIL_CALL) {
            long info = linker.functionInfo.get(functionIds[c]);
            return Instruction.of(opcode, Instruction.a(word), (int) info >>> 16, (int) (info >>> 32));
        }
        if (opcode == Opcode.CALL_NATIVE) {
            expect(nativeArities[c] == b, "native", chunk.nativeReferences().get(c));
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
