package fusabi;

import fusabi.source.Diagnostic;
import fusabi.source.Outcome;
import fusabi.source.SourceFile;
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

    private Engine() {}

    /** An engine whose scripts see FSharp.Core and the .NET names of the library. */
    public static Engine withStandardLibrary() {
        return new Engine();
    }

    /** What is wrong with a script; errors and warnings in the order of the phases that find them. */
    public List<Diagnostic> check(SourceFile source) {
        return compile(source).diagnostics();
    }

    /** The script compiled, with warnings, or its errors. */
    public Outcome<Program> compile(SourceFile source) {
        throw new UnsupportedOperationException("the compiler is not linked in yet: " + source);
    }
}
