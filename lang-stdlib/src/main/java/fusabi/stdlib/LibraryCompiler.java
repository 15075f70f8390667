package fusabi.stdlib;

import fusabi.bytecode.Chunk;
import fusabi.bytecode.ChunkCodec;
import fusabi.bytecode.FzbFile;
import fusabi.bytecode.Instruction;
import fusabi.bytecode.Opcode;
import fusabi.bytecode.Prototype;
import fusabi.bytecode.Verifier;
import fusabi.compile.Compiler;
import fusabi.compile.Library;
import fusabi.resolve.InterfaceCodec;
import fusabi.source.Diagnostic;
import fusabi.source.DiagnosticRenderer;
import fusabi.source.Outcome;
import fusabi.source.SourceFile;
import fusabi.vm.ImageOutput;
import fusabi.vm.Linker;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Compiles the library's F# sources to {@code stdlib.fzb}, its interface {@code stdlib.fzi}, its image and its texts: a step of the build. */
public final class LibraryCompiler {

    private static final int MOST_ERRORS = Integer.getInteger("fusabi.errors", 40);

    private LibraryCompiler() {}

    /** Arguments: the folder of the sources, in which {@code sources.txt} lists them in order, and the chunk file to write. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            System.err.println("usage: LibraryCompiler SOURCE-FOLDER OUTPUT.fzb");
            System.exit(2);
        }
        Path chunk = Path.of(arguments[1]);
        List<SourceFile> sources = sources(Path.of(arguments[0]));
        Outcome<Library> outcome = Compiler.compileLibrary("stdlib", sources);
        DiagnosticRenderer renderer = DiagnosticRenderer.plain();
        outcome.diagnostics().stream().filter(Diagnostic::isError).limit(MOST_ERRORS).map(renderer::render).forEach(System.err::print);
        if (outcome.value().isEmpty()) {
            long errors = outcome.diagnostics().stream().filter(Diagnostic::isError).count();
            System.err.println(errors + " errors in the library");
            System.exit(1);
        }
        Library library = outcome.value().get();
        List<String> wrong = wrongCalls(library.chunk());
        if (!wrong.isEmpty()) {
            System.err.println("natives that are called otherwise than they are defined: " + wrong);
            System.exit(1);
        }
        byte[] bytes = ChunkCodec.write(library.chunk());
        Verifier.verify(ChunkCodec.read(bytes));
        Files.write(chunk, bytes);
        try (OutputStream out = Files.newOutputStream(beside(chunk, ".fzi"))) {
            InterfaceCodec.write(library.environment(), out);
        }
        FzbFile file = FzbFile.read(bytes);
        byte[] image = ImageOutput.write(Linker.linkVerified(List.of(ChunkCodec.read(file)), StandardLibrary.table(Natives.all())), file);
        Files.write(beside(chunk, ".image"), image);
        Files.writeString(beside(chunk, ".verified"), String.join("\n", Fingerprint.of(bytes), Fingerprint.of(image), file.hashText()));
        LibraryTexts.write(sources, beside(chunk, ".texts"));
    }

    /** Calls of natives that do not exist or take another number of arguments. */
    private static List<String> wrongCalls(Chunk chunk) {
        Map<String, Natives.Native> natives = Natives.all();
        Set<String> wrong = new TreeSet<>();
        for (Prototype function : chunk.functions()) {
            for (long word : function.code()) {
                if (Opcode.of(word) == Opcode.CALL_NATIVE) {
                    String name = chunk.nativeReferences().get(Instruction.c(word));
                    Natives.Native found = natives.get(name);
                    if (found == null || found.arity() != Instruction.b(word)) {
                        wrong.add(name + " with " + Instruction.b(word) + " arguments, in " + function.symbol());
                    }
                }
            }
        }
        return List.copyOf(wrong);
    }

    private static Path beside(Path chunk, String extension) {
        String name = chunk.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return chunk.resolveSibling((dot < 0 ? name : name.substring(0, dot)) + extension);
    }

    /** The sources in the order of {@code sources.txt}. */
    static List<SourceFile> sources(Path folder) throws IOException {
        List<SourceFile> files = new ArrayList<>();
        for (String line : Files.readAllLines(folder.resolve("sources.txt"))) {
            if (!line.isBlank()) {
                files.add(SourceFile.of(line.strip(), Files.readString(folder.resolve(line.strip()))));
            }
        }
        return files;
    }
}
