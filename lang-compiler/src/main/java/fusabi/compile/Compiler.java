package fusabi.compile;

import fusabi.bytecode.Chunk;
import fusabi.bytecode.Verifier;
import fusabi.check.Checker;
import fusabi.core.CoreProgram;
import fusabi.emit.Emitter;
import fusabi.emit.Simplifier;
import fusabi.match.MatchChecker;
import fusabi.parse.Parser;
import fusabi.parse.ParserOptions;
import fusabi.resolve.Environment;
import fusabi.source.Diagnostic;
import fusabi.source.Effort;
import fusabi.source.LargeStack;
import fusabi.source.Outcome;
import fusabi.source.SourceFile;
import fusabi.syntax.SyntaxTree;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** Source text to chunk. A phase is a line here, a package, and the only place its errors come from. */
public final class Compiler {

    private Compiler() {}

    /** The script, and what it loads, against a library. */
    public static Outcome<Script> compile(SourceFile script, SourceResolver resolver, Environment environment) {
        return compile(script, resolver, () -> environment);
    }

    /** As above, with a library that is not asked for before the script has been parsed. */
    public static Outcome<Script> compile(SourceFile script, SourceResolver resolver, Supplier<Environment> library) {
        return bounded(() -> suppressing(Loader.load(script, resolver), trees -> compile(script, trees, library.get())));
    }

    private static Outcome<Script> compile(SourceFile script, List<SyntaxTree> trees, Environment environment) {
        return Checker.check(script.name(), trees, environment)
                .then(checked -> warnOfMatches(checked.program())
                        .then(program -> generate(program, environment, Emitter.Callers.ITSELF))
                        .map(chunk -> new Script(chunk, checked.declared(), checked.result(), checked.answers(), checked.opened())));
    }

    /**
     * The script, and what it loads, as the next of a dialogue: an environment of {@link Environment#dialogue}, {@link Environment#after} what the
     * scripts before it declare. Scripts after it may call what it declares, and its last line may be an expression, which is its result.
     */
    public static Outcome<Script> compileNext(SourceFile script, SourceResolver resolver, Environment dialogue) {
        return bounded(() -> suppressing(Loader.load(script, resolver), trees -> Checker.check(script.name(), trees, dialogue)
                .then(checked -> warnOfMatches(checked.program())
                        .then(program -> {
                            keepInlineBodies(program, dialogue);
                            return generate(program, dialogue, Emitter.Callers.OTHER_CHUNKS);
                        })
                        .map(chunk -> new Script(chunk, checked.declared(), checked.result(), checked.answers(), checked.opened())))));
    }

    /** The script, and what it loads, as the checker hands it on: for those who want to see it. */
    public static Outcome<CoreProgram> core(SourceFile script, SourceResolver resolver, Environment environment) {
        return bounded(() -> suppressing(Loader.load(script, resolver), trees -> Checker.check(script.name(), trees, environment)
                .map(Checker.Script::program)));
    }

    /** What is wrong with the script, without making code. */
    public static List<Diagnostic> check(SourceFile script, SourceResolver resolver, Environment environment) {
        return bounded(() -> suppressing(Loader.load(script, resolver), trees -> Checker.check(script.name(), trees, environment)
                .then(checked -> warnOfMatches(checked.program())))).diagnostics();
    }

    /** Library sources, in order, as one chunk; what they may say is more than scripts may. */
    public static Outcome<Library> compileLibrary(String name, List<SourceFile> files) {
        return compileLibrary(name, files, Environment.primitive());
    }

    /** Sources of a host as one chunk, and an environment with them besides {@code base}, which stays as it is; they may call natives. */
    public static Outcome<Library> extend(Environment base, String name, List<SourceFile> files) {
        return compileLibrary(name, files, base.extended());
    }

    private static Outcome<Library> compileLibrary(String name, List<SourceFile> files, Environment environment) {
        return LargeStack.run(() -> parseAll(files)
                .then(trees -> Checker.checkLibrary(name, trees, environment))
                .then(program -> {
                    keepInlineBodies(program, environment);
                    return generate(program, environment, Emitter.Callers.OTHER_CHUNKS);
                })
                .map(chunk -> new Library(chunk, environment)));
    }

    /** Somebody's script: what it asks of the compiler has a bound. */
    private static <T> Outcome<T> bounded(Supplier<Outcome<T>> work) {
        return LargeStack.run(() -> Effort.within(Effort.LIMIT, work));
    }

    private static Outcome<List<SyntaxTree>> parseAll(List<SourceFile> files) {
        List<SyntaxTree> trees = new ArrayList<>();
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (SourceFile file : files) {
            Outcome<SyntaxTree> parsed = Parser.parse(file, ParserOptions.of(ParserOptions.Role.LIBRARY));
            diagnostics.addAll(parsed.diagnostics());
            parsed.value().ifPresent(trees::add);
        }
        return Outcome.of(List.copyOf(trees), diagnostics);
    }

    private static <T> Outcome<T> suppressing(Outcome<List<SyntaxTree>> parsed, Function<List<SyntaxTree>, Outcome<T>> rest) {
        Outcome<T> outcome = parsed.then(rest);
        List<Diagnostic> kept = parsed.value().map(trees -> new Suppressions(trees).apply(outcome.diagnostics())).orElse(outcome.diagnostics());
        return new Outcome<>(outcome.value(), kept);
    }

    private static Outcome<CoreProgram> warnOfMatches(CoreProgram program) {
        return Outcome.of(program, MatchChecker.check(program));
    }

    private static Outcome<Chunk> generate(CoreProgram program, Environment environment, Emitter.Callers callers) {
        CoreProgram simple = Simplifier.simplify(program, environment::inlineBody);
        return Emitter.emit(simple, callers).map(chunk -> {
            Verifier.verify(chunk);
            return chunk;
        });
    }

    /** As they were written, because a use may know more than the library does; and functions that do no more than one instruction. */
    private static void keepInlineBodies(CoreProgram program, Environment environment) {
        for (CoreProgram.Definition definition : program.definitions()) {
            if (definition instanceof CoreProgram.Definition.Function function) {
                Simplifier.forInlining(function).ifPresent(inline -> environment.inlineBodies().put(inline.symbol(), inline));
            }
        }
    }
}
