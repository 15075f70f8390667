package fusabi;

import fusabi.compile.Compiler;
import fusabi.compile.SourceResolver;
import fusabi.source.Diagnostic;
import fusabi.source.Outcome;
import fusabi.source.SourceFile;
import fusabi.stdlib.StandardLibrary;
import java.util.List;

/**
 * Compiles scripts against a library.
 *
 * <pre>{@code
 * Engine engine = Engine.withStandardLibrary();
 * Outcome<Program> outcome = engine.compile(SourceFile.of("hello.fsx", "printfn \"hello\""));
 * outcome.value().ifPresent(program -> program.run(RunOptions.defaults().withOutput(System.out::print)));
 * }</pre>
 */
public final class Engine {

    private final StandardLibrary library;
    private final SourceResolver resolver;

    private Engine(StandardLibrary library, SourceResolver resolver) {
        this.library = library;
        this.resolver = resolver;
    }

    /** An engine whose scripts see FSharp.Core and the .NET names of the library, and can load no files. */
    public static Engine withStandardLibrary() {
        return new Engine(StandardLibrary.instance(), SourceResolver.none());
    }

    /** This engine, with scripts that may {@code #load} what the resolver finds. */
    public Engine loadingFrom(SourceResolver sources) {
        return new Engine(library, sources);
    }

    /** What is wrong with a script; errors and warnings in the order of the phases that find them. */
    public List<Diagnostic> check(SourceFile source) {
        return Compiler.check(source, resolver, library.environment());
    }

    /** The script compiled, with warnings, or its errors. */
    public Outcome<Program> compile(SourceFile source) {
        return Compiler.compile(source, resolver, library.environment())
                .map(chunk -> new Program(chunk, library.image().with(List.of(chunk))));
    }
}
