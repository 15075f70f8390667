package fusabi.bytecode;

import java.util.List;
import java.util.Map;

/**
 * What is compiled, saved, verified and linked as one: a script or the library. References go by symbol, so chunks are linked in any image that
 * defines what they import.
 *
 * @param name               of the script
 * @param files              names of the source files, for {@link Prototype.Place#file}
 * @param functions          all functions; symbols are unique
 * @param entry              symbol of the initialiser, a function of arity 0 that evaluates the top level in order
 * @param constants          see {@link Operand#CONSTANT}
 * @param types              the types this chunk defines
 * @param globals            symbols of the globals this chunk defines
 * @param functionReferences see {@link Operand#FUNCTION}; own functions and imported ones
 * @param layoutReferences   see {@link Operand#LAYOUT}
 * @param typeReferences     see {@link Operand#TYPE}; symbols
 * @param globalReferences   see {@link Operand#GLOBAL}; symbols
 * @param nativeReferences   see {@link Operand#NATIVE}; names of native functions
 * @param selectors          see {@link Operand#SELECTOR}
 * @param extensions         methods added to types of other chunks or the machine's own (interfaces of arrays and strings)
 */
public record Chunk(
        String name, List<String> files, List<Prototype> functions, String entry, List<Constant> constants, List<TypeDescriptor> types,
        List<String> globals, List<FunctionReference> functionReferences, List<LayoutReference> layoutReferences, List<String> typeReferences,
        List<String> globalReferences, List<String> nativeReferences, List<String> selectors, List<Extension> extensions)
        implements Facts {

    public Chunk {
        files = List.copyOf(files);
        functions = List.copyOf(functions);
        constants = List.copyOf(constants);
        types = List.copyOf(types);
        globals = List.copyOf(globals);
        functionReferences = List.copyOf(functionReferences);
        layoutReferences = List.copyOf(layoutReferences);
        typeReferences = List.copyOf(typeReferences);
        globalReferences = List.copyOf(globalReferences);
        nativeReferences = List.copyOf(nativeReferences);
        selectors = List.copyOf(selectors);
        extensions = List.copyOf(extensions);
    }

    /** The same code without what only messages need: its functions are called by their symbols, and nothing says where they come from. */
    public Chunk withoutDebug() {
        return with(List.of(), functions.stream().map(function -> function.with(function.symbol(), List.of())).toList());
    }

    Chunk with(List<String> otherFiles, List<Prototype> otherFunctions) {
        return new Chunk(name, otherFiles, otherFunctions, entry, constants, types, globals, functionReferences, layoutReferences, typeReferences,
                globalReferences, nativeReferences, selectors, extensions);
    }

    @Override
    public int arity(int index) {
        return functionReferences.get(index).arity();
    }

    @Override
    public int captures(int index) {
        return functionReferences.get(index).captures();
    }

    @Override
    public int fields(int index) {
        return layoutReferences.get(index).fields();
    }

    @Override
    public int result(int index) {
        return functionReferences.get(index).kinds().result().set();
    }

    @Override
    public int constant(int index) {
        return RegisterKinds.of(constants.get(index)).set();
    }

    /** Interfaces and methods that a type defined elsewhere gets. */
    public record Extension(String type, List<String> interfaces, Map<String, String> methods) {
        public Extension {
            interfaces = List.copyOf(interfaces);
            methods = Map.copyOf(methods);
        }
    }
}
