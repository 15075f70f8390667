package fusabi.tooling;

import fusabi.Session;
import fusabi.bytecode.Disassembler;
import fusabi.compile.Compiler;
import fusabi.parse.Parser;
import fusabi.resolve.Item;
import fusabi.source.LargeStack;
import fusabi.source.Outcome;
import fusabi.source.SourceFile;
import fusabi.syntax.Declaration;
import fusabi.syntax.SyntaxTree;
import java.util.List;
import java.util.Optional;

/**
 * A {@link Session} that is spoken with: entries are answered as F# Interactive answers them, and what is typed is completed and explained from what
 * the checker knows.
 *
 * <pre>{@code
 * Dialogue dialogue = Dialogue.with(session);
 * Outcome<Entry> entry = dialogue.prepare(SourceFile.of("entry 1", "let x = 6 * 7"));
 * entry.diagnostics().forEach(...);                    // errors, or warnings
 * entry.value().ifPresent(e -> print(e.run()));        // val x: int = 42
 * }</pre>
 *
 * <p>For one thread at a time, as the session.
 */
public final class Dialogue {

    private final Session session;

    private Dialogue(Session session) {
        this.session = session;
    }

    public static Dialogue with(Session session) {
        return new Dialogue(session);
    }

    public Session session() {
        return session;
    }

    /**
     * From any thread: ends what is prepared, looked up or runs; if nothing does, what is next. An entry that is prepared ends with the error
     * {@code FU0005}, one that runs with a {@link fusabi.host.LimitExceeded}; neither has declared anything.
     */
    public void interrupt() {
        session.interrupt();
    }

    // ---- entries

    /** The entry compiled, with warnings, or its errors. Nothing is run, and nothing declared. */
    public Outcome<Entry> prepare(SourceFile source) {
        return session.compile(source).map(step -> new Entry(session, step, declarations(source)));
    }

    // ---- while one types

    /** What could be written at this offset of a text, which is what has been typed of an entry, all of it, also what stands after the offset. */
    public Completions complete(String text, int offset) {
        return Completion.at(session, text, offset);
    }

    /** The type of the expression, or what the name is, at this offset of a text; empty where there is none, or it cannot be told. */
    public Optional<Described> describe(String text, int offset) {
        return Descriptions.at(session, text, offset);
    }

    // ---- what things are

    /** The type of an expression, which is not run; or what is wrong with it. */
    public Outcome<String> typeOf(SourceFile expression) {
        return session.compile(expression).map(step -> {
            Naming naming = Naming.in(session.environment());
            List<Declaration> declarations = declarations(expression);
            return step.declared().items().get("it") instanceof Item.OfValue(var value) && !declarations.isEmpty()
                    && declarations.getLast() instanceof Declaration.Do ? ValueSignature.ofResult(value, naming)
                    : Answers.signatures(session).to(declarations, step.declared(), step.answers());
        });
    }

    /** What a name stands for: its signature, where it is declared, a type's members, as F# Interactive writes signatures. Empty for an unknown one. */
    public Optional<String> info(String name) {
        return new Reference(session).info(name);
    }

    /** The documentation of a name, {@code List.map}, in Markdown: signature, what it does, examples. Empty for an unknown one. */
    public Optional<String> documentation(String name) {
        return new Reference(session).documentation(name);
    }

    /** Names like this one that {@link #info} and {@link #documentation} know, the nearest first; for "did you mean". */
    public List<String> namesLike(String name) {
        return new Reference(session).namesLike(name);
    }

    // ---- how an entry is made

    /** The syntax tree of a text. */
    public Outcome<String> tree(SourceFile source) {
        return Parser.parse(source).map(tree -> LargeStack.run(() -> TreeText.of(tree.declarations())));
    }

    /** The core program of a text: names resolved, types erased. */
    public Outcome<String> core(SourceFile source) {
        return session.interruptible(() -> Compiler.core(source, session.resolver(), session.environment().aside()))
                .map(program -> LargeStack.run(() -> TreeText.of(program.definitions())));
    }

    /** The instructions of a text. */
    public Outcome<String> bytecode(SourceFile source) {
        return session.compile(source).map(step -> Disassembler.disassemble(step.chunk()));
    }

    private static List<Declaration> declarations(SourceFile source) {
        return Parser.parse(source).value().map(SyntaxTree::declarations).orElse(List.of());
    }
}
