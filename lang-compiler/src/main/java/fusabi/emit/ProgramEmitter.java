package fusabi.emit;

import fusabi.bytecode.Chunk;
import fusabi.bytecode.FunctionReference;
import fusabi.bytecode.Instruction;
import fusabi.bytecode.Prototype;
import fusabi.bytecode.TypeDescriptor;
import fusabi.bytecode.Verifier;
import fusabi.bytecode.WellKnown;
import fusabi.core.CoreExpression;
import fusabi.core.CoreExpression.Lambda;
import fusabi.core.CoreProgram;
import fusabi.core.CoreProgram.Definition;
import fusabi.core.Variable;
import fusabi.source.Diagnostic;
import fusabi.source.Outcome;
import fusabi.source.SourceFile;
import fusabi.source.Span;
import fusabi.syntax.Literal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Emits a program: functions wait in a queue, as lambdas are found while their function is emitted. */
final class ProgramEmitter {

    private record Waiting(FunctionHeader header, CoreExpression body) {}

    /** Instructions name a case by 12 bits. */
    private static final int MAX_CASES = Instruction.MAX_OPERAND + 1;

    private final CoreProgram program;
    private final ChunkTables tables = new ChunkTables();
    private final Deque<Waiting> queue = new ArrayDeque<>();
    private final List<Prototype> functions = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final Map<Lambda, FunctionHeader> lambdas = new IdentityHashMap<>();
    private final Map<Lambda, Set<Variable>> freeVariables = new IdentityHashMap<>();
    private final Map<String, Integer> lambdaCounts = new HashMap<>();
    private final Set<String> ownPlainTypes = new HashSet<>();

    ProgramEmitter(CoreProgram program) {
        this.program = program;
        for (TypeDescriptor type : program.types()) {
            if (type.kind() != TypeDescriptor.Kind.UNION) {
                ownPlainTypes.add(type.symbol());
            }
        }
    }

    Outcome<Chunk> emit() {
        program.types().forEach(this::checkSize);
        if (!diagnostics.isEmpty()) {
            return Outcome.failed(diagnostics);
        }
        for (SourceFile file : program.files()) {
            tables.file(file);
        }
        List<CoreExpression> initialiser = new ArrayList<>();
        List<String> globals = new ArrayList<>();
        for (Definition definition : program.definitions()) {
            switch (definition) {
                case Definition.Function(var symbol, var name, _, var parameters, var body, _) ->
                    queue.add(new Waiting(FunctionHeader.closed(symbol, name, parameters), body));
                case Definition.Value(var symbol, var value, var span) -> {
                    globals.add(symbol);
                    initialiser.add(new CoreExpression.SetGlobal(symbol, value, span));
                }
                case Definition.Effect(var body, _) -> initialiser.add(body);
            }
        }
        String entry = program.name() + "@start";
        initialiser.add(new CoreExpression.Constant(new Literal.Unit(), Span.none()));
        queue.addFirst(new Waiting(FunctionHeader.closed(entry, "main@", List.of()), new CoreExpression.Sequence(initialiser, Span.none())));
        while (!queue.isEmpty()) {
            Waiting next = queue.remove();
            functions.add(FunctionEmitter.emit(this, next.header(), next.body()));
        }
        Chunk chunk = new Chunk(
                program.name(), tables.files(), functions, entry, tables.constants.entries(), program.types(), globals,
                tables.functions.entries(), tables.layouts.entries(), tables.types.entries(), tables.globals.entries(),
                tables.natives.entries(), tables.selectors.entries(), program.extensions());
        return Outcome.of(chunk, diagnostics);
    }

    /** How often the body of a function mentions each variable. */
    Map<Variable, Integer> mentions(CoreExpression body) {
        return Mentions.counts(body, freeVariables);
    }

    ChunkTables tables() {
        return tables;
    }

    /** The index of a function that captures nothing. */
    int function(String symbol, int arity) {
        return tables.functions.indexOf(new FunctionReference(symbol, arity, 0));
    }

    int function(FunctionHeader header) {
        return tables.functions.indexOf(new FunctionReference(header.symbol(), header.parameters().size(), header.captured().size()));
    }

    /** Has a lambda compiled, once, wherever it is emitted. */
    FunctionHeader lambda(Lambda lambda, FunctionHeader enclosing, Optional<Variable> self) {
        return lambdas.computeIfAbsent(lambda, _ -> {
            Set<Variable> free = new LinkedHashSet<>(Mentions.free(lambda, freeVariables));
            Optional<Variable> mentionedSelf = self.filter(free::remove);
            int number = lambdaCounts.merge(enclosing.symbol(), 1, Integer::sum);
            String name = lambda.name().isEmpty() ? enclosing.name() : lambda.name();
            FunctionHeader header = new FunctionHeader(
                    enclosing.symbol() + "@fun-" + number, name, lambda.parameters(), List.copyOf(free), mentionedSelf);
            queue.add(new Waiting(header, lambda.body()));
            return header;
        });
    }

    /** Whether objects of the type that have no fields are constants. */
    boolean isUnion(String type) {
        return !ownPlainTypes.contains(type);
    }

    void tooManyParameters(String function, Span span) {
        diagnostics.add(Diagnostic.error("FU0101", "`" + function + "` takes more than " + Verifier.MAX_ARGUMENTS + " values", span)
                .noting("Keep them in a record. What an inline function asks of its types, such as operators, is given to it as values too."));
    }

    void tooManyArguments(Span span) {
        diagnostics.add(Diagnostic.error("FU0101", "this call has more than " + Verifier.MAX_ARGUMENTS + " arguments", span)
                .noting("Give them in a list, or in a record."));
    }

    void tooLargeTuple(Span span) {
        diagnostics.add(Diagnostic.error("FU0101", "a tuple has at most " + WellKnown.MAX_TUPLE + " items", span)
                .noting("Keep them in a list or in a record."));
    }

    private void checkSize(TypeDescriptor type) {
        if (type.cases().stream().anyMatch(shape -> shape.fields().size() > Verifier.MAX_FIELDS)) {
            tooLarge(type, Verifier.MAX_FIELDS + " fields", "Keep them in several records.");
        } else if (type.cases().size() > MAX_CASES) {
            tooLarge(type, MAX_CASES + " cases", "Let some of the cases be cases of another union, which one case of this one holds.");
        }
    }

    private void tooLarge(TypeDescriptor type, String limit, String advice) {
        Span start = program.files().isEmpty() ? Span.none() : Span.of(program.files().getFirst(), 0, 0);
        diagnostics.add(Diagnostic.error("FU0101", "`" + type.symbol() + "` has more than " + limit, start).noting(advice));
    }

    void tooManyRegisters(String function, Span span) {
        diagnostics.add(Diagnostic.error("FU0101", "`" + function + "` needs more than " + (Instruction.MAX_REGISTER + 1)
                + " values at the same time", span).noting("Split it into several functions."));
    }
}
