package fusabi.check;

import fusabi.bytecode.Chunk;
import fusabi.bytecode.TypeDescriptor;
import fusabi.core.CoreProgram;
import fusabi.resolve.Environment;
import fusabi.resolve.ModuleContents;
import fusabi.resolve.Scope;
import fusabi.resolve.Value;
import fusabi.source.Diagnostic;
import fusabi.source.Outcome;
import fusabi.source.SourceFile;
import fusabi.syntax.SyntaxTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Syntax trees to core: names bound, types found, sugar expanded, types erased. */
public final class Checker {

    private Checker() {}

    /**
     * A script that has been checked.
     *
     * @param program  what to make code of
     * @param declared what it and the files it loads declare at their top level
     * @param result   where the value of its last line is kept, if that is an expression and scripts follow this one
     * @param answers  where the values of all its expressions are kept that stand outside of modules, in order, if scripts follow this one
     * @param opened   what it opens at its top level
     */
    public record Script(
            CoreProgram program, ModuleContents declared, Optional<Value> result, List<Value> answers, UnaryOperator<Scope> opened) {}

    /** A script, last, and the files it loads before it, against a library. */
    public static Outcome<Script> check(String name, List<SyntaxTree> trees, Environment environment) {
        Session session = new Session(environment, false);
        return check(name, trees, session).map(program -> new Script(
                program, session.declarations().root(), session.declarations().result(), session.declarations().answers(),
                session.declarations().opened()));
    }

    /** Library sources; what they define is added to the environment. */
    public static Outcome<CoreProgram> checkLibrary(String name, List<SyntaxTree> trees, Environment environment) {
        return check(name, trees, new Session(environment, true));
    }

    private static Outcome<CoreProgram> check(String name, List<SyntaxTree> trees, Session session) {
        for (int i = 0; i < trees.size(); i++) {
            boolean answers = i == trees.size() - 1 && session.environment().symbols().isPresent();
            session.declarations().file(trees.get(i).declarations(), answers);
        }
        session.settleRest();
        session.runFinalChecks();
        List<Diagnostic> diagnostics = session.diagnostics();
        if (diagnostics.stream().anyMatch(Diagnostic::isError)) {
            return Outcome.failed(diagnostics);
        }
        return Outcome.of(program(name, trees, session), diagnostics);
    }

    /** All types are known now, so core can be made. Making it may ask for more definitions: lambdas of object expressions, for instance. */
    private static CoreProgram program(String name, List<SyntaxTree> trees, Session session) {
        List<CoreProgram.Definition> definitions = new ArrayList<>();
        for (int i = 0; i < session.definitions().size(); i++) {
            definitions.add(session.definitions().get(i).get());
        }
        List<TypeDescriptor> types = new ArrayList<>();
        session.types().values().forEach(type -> types.add(type.get()));
        List<Chunk.Extension> extensions = new ArrayList<>();
        session.extensions().forEach(extension -> extensions.add(extension.get()));
        List<SourceFile> files = trees.stream().map(SyntaxTree::file).toList();
        return new CoreProgram(name, files, types, extensions, definitions);
    }
}
