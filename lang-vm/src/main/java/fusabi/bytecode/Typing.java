package fusabi.bytecode;

/** The part of the {@link Verifier} that compares what instructions take registers for with what those are known to hold. */
final class Typing {

    private final Chunk chunk;
    private final Prototype function;
    private final Paths paths;
    private int pc;

    Typing(Chunk chunk, Prototype function, Paths paths) {
        this.chunk = chunk;
        this.function = function;
        this.paths = paths;
    }

    void verify() {
        RegisterKinds.of(function, chunk, paths).forEach(this::instruction);
    }

    private void instruction(int at, RegisterKinds before) {
        pc = at;
        long word = function.code()[at];
        RegisterKinds.forEachTyped(word, (register, kind) -> {
            int set = before.set(register);
            if (set != 0 && !kind.mayBe(set)) {
                throw broken(Rule.OPERAND_KIND, "register " + register + " holds " + WordKind.of(set) + " instead of " + kind);
            }
        });
        int a = Instruction.a(word);
        int c = Instruction.c(word);
        switch (Opcode.of(word)) {
            case CALL -> arguments(a, c, before);
            case TAIL_CALL -> {
                arguments(a, c, before);
                result(chunk.result(c));
            }
            case TAIL_CALL_CLOSURE, TAIL_CALL_METHOD -> result(WordKind.WORD.set());
            case RETURN -> result(before.set(a));
            case RETURN_UNIT -> result(WordKind.PLAIN.set());
            default -> { }
        }
    }

    private void arguments(int window, int callee, RegisterKinds before) {
        FunctionReference reference = chunk.functionReferences().get(callee);
        for (int i = 0; i < reference.arity(); i++) {
            int set = before.set(window + 1 + i);
            WordKind wanted = reference.kinds().parameter(i);
            if (!wanted.covers(set)) {
                throw broken(Rule.ARGUMENT_KIND, reference.symbol() + " is given " + WordKind.of(set) + " for " + wanted);
            }
        }
    }

    private void result(int set) {
        WordKind promised = function.kinds().result();
        if (!promised.covers(set)) {
            throw broken(Rule.RESULT_KIND, WordKind.of(set) + " instead of " + promised);
        }
    }

    /** The text is made only when it is needed: these are asked for every operand. */
    private VerificationException broken(Rule rule, String detail) {
        return new VerificationException(rule, function.symbol() + " at pc " + pc, detail);
    }
}
