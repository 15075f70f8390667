package fusabi.bytecode;

import fusabi.value.NumericKind;
import java.util.List;

/** The part of the {@link Verifier} that looks at each instruction of a function by itself, and at the function's tables. */
final class FunctionForm {

    private static final int OPERATIONS = Operation.values().length;
    private static final int KINDS = NumericKind.values().length;
    /** Longs that the analyses of assignments and kinds may need for one function: bits, bytes, for each register, at each place. */
    private static final long MAX_STATE = 1L << 24;
    /** Longs that are compared for the instructions within handlers: what takes a second. */
    private static final long MAX_COVERED = 1L << 28;

    private final Chunk chunk;
    private final Prototype function;
    private final long[] code;
    private int pc;

    FunctionForm(Chunk chunk, Prototype function) {
        this.chunk = chunk;
        this.function = function;
        this.code = function.code();
    }

    void verify() {
        pc = 0;
        int parameters = function.arity() + (function.captures() > 0 ? 1 : 0);
        boolean fits = function.arity() >= 0 && function.arity() <= Verifier.MAX_ARGUMENTS && function.captures() >= 0
                && function.captures() <= Instruction.MAX_REGISTER && function.frameSize() >= parameters
                && function.frameSize() <= Instruction.MAX_REGISTER + 1;
        expect(fits, Rule.SIGNATURE, function.arity(), "arity");
        expect(function.kinds().parameters().size() <= function.arity(), Rule.SIGNATURE, function.kinds().parameters().size(), "kinds of parameters");
        expect(code.length > 0, Rule.END, 0, "instructions");
        expect((long) code.length * (function.frameSize() / 64 + 1) <= MAX_STATE, Rule.SIZE, code.length, "instructions");
        expect(meetings() * (function.frameSize() / 8 + 1) <= MAX_STATE, Rule.SIZE, code.length, "instructions");
        for (pc = 0; pc < code.length; pc++) {
            instruction(code[pc]);
        }
        pc = code.length - 1;
        handlers();
        places();
        safepoints();
    }

    /** At how many places, at most, paths may meet. */
    private long meetings() {
        long count = 1 + function.handlers().size();
        for (long word : code) {
            if (Opcode.exists(word) && (Opcode.of(word).c() == Operand.TARGET || Opcode.of(word) == Opcode.SWITCH_TAG)) {
                count += 2;
            }
        }
        return count;
    }

    private void expect(boolean condition, Rule rule, int value, String what) {
        if (!condition) {
            throw new VerificationException(rule, function.symbol() + " at pc " + pc, what + " " + value);
        }
    }

    // ---- instructions

    private void instruction(long word) {
        expect(Opcode.exists(word), Rule.OPCODE, Instruction.op(word), "opcode");
        Opcode opcode = Opcode.of(word);
        expect(!opcode.isMachines(), Rule.OPCODE, Instruction.op(word), "opcode");
        // Indices first: what they refer to says how many registers the instruction reads.
        index(opcode.c(), Instruction.c(word));
        operand(opcode, opcode.a(), Instruction.a(word), word);
        operand(opcode, opcode.b(), Instruction.b(word), word);
        operand(opcode, opcode.c(), Instruction.c(word), word);
        particular(opcode, Instruction.b(word), Instruction.c(word));
        expect(!Instructions.fallsThrough(word) || pc + 1 < code.length, Rule.END, pc, "the last instruction is");
    }

    private void index(Operand operand, int value) {
        switch (operand) {
            case CONSTANT -> within(value, chunk.constants(), Rule.CONSTANT);
            case FUNCTION -> within(value, chunk.functionReferences(), Rule.FUNCTION);
            case LAYOUT -> within(value, chunk.layoutReferences(), Rule.LAYOUT);
            case TYPE -> within(value, chunk.typeReferences(), Rule.TYPE);
            case GLOBAL -> within(value, chunk.globalReferences(), Rule.GLOBAL);
            case NATIVE -> within(value, chunk.nativeReferences(), Rule.NATIVE);
            case SELECTOR -> within(value, chunk.selectors(), Rule.SELECTOR);
            case COUNT -> expect(value >= 0, Rule.COUNT, value, "count");
            case NONE, WRITES, READS, WINDOW, TAIL_WINDOW, READS_MANY, IMMEDIATE, INT, TARGET, ARITHMETIC -> { }
        }
    }

    private void within(int index, List<?> list, Rule rule) {
        expect(index >= 0 && index < list.size(), rule, index, "index");
    }

    private void operand(Opcode opcode, Operand operand, int value, long word) {
        switch (operand) {
            case NONE -> expect(value == 0, Rule.UNUSED_OPERAND, value, "operand");
            case WRITES, READS -> register(value);
            case WINDOW, TAIL_WINDOW -> {
                int arguments = opcode.argumentCount(word, chunk);
                expect(arguments <= Verifier.MAX_ARGUMENTS, Rule.COUNT, arguments, "count");
                expect(value + arguments < function.frameSize(), Rule.WINDOW, value, "window at register");
            }
            case READS_MANY -> expect((long) value + opcode.argumentCount(word, chunk) <= function.frameSize(), Rule.REGISTER, value, "registers from");
            case TARGET -> target(opcode, value);
            case ARITHMETIC -> {
                register(value & Instruction.MAX_OPERAND);
                boolean exists = (value >>> 12 & 0xFF) < OPERATIONS && (value >>> 20 & 0xFF) < KINDS && value >>> 28 == 0;
                expect(exists, Rule.ARITHMETIC, value, "operand");
            }
            case IMMEDIATE, INT, COUNT, CONSTANT, FUNCTION, LAYOUT, TYPE, GLOBAL, NATIVE, SELECTOR -> { }
        }
    }

    private void register(int register) {
        expect(register >= 0 && register < function.frameSize(), Rule.REGISTER, register, "register");
    }

    private void target(Opcode opcode, int target) {
        expect(target >= 0 && target < code.length, Rule.TARGET, target, "target");
        boolean polls = opcode == Opcode.JUMP || opcode == Opcode.LOOP_INT || opcode == Opcode.LOOP_INT_DOWN;
        expect(target > pc || polls, Rule.TARGET, target, "target");
    }

    /** What one opcode demands beyond its operands. */
    private void particular(Opcode opcode, int b, int c) {
        switch (opcode) {
            case LOAD_BOOL -> expect(b <= 1, Rule.IMMEDIATE, b, "bool");
            case GET_FIELD, SET_FIELD -> expect(c >= 0, Rule.IMMEDIATE, c, "field");
            case CONVERT -> expect((c & 0xFF) < KINDS && (c >>> 8 & 0xFF) < KINDS && c >>> 17 == 0, Rule.ARITHMETIC, c, "operand");
            case DIV_INT_CONST, REM_INT_CONST -> expect(c != 0 && c != -1, Rule.ZERO_DIVISOR, c, "divisor");
            case CALL, TAIL_CALL, LOAD_FUNCTION -> expect(chunk.captures(c) == 0, Rule.DIRECT_CALL, c, "function");
            case CALL_METHOD, TAIL_CALL_METHOD -> expect(b >= 1, Rule.COUNT, b, "count");
            case SWITCH_TAG -> {
                for (int next = pc + 1; next <= pc + 1 + b; next++) {
                    boolean jumps = next < code.length && Opcode.exists(code[next]) && Opcode.of(code[next]) == Opcode.JUMP;
                    expect(jumps, Rule.SWITCH, next, "no jump at");
                }
            }
            default -> { }
        }
    }

    // ---- tables

    private void handlers() {
        long covered = 0;
        for (Prototype.Handler handler : function.handlers()) {
            boolean fits = handler.from() >= 0 && handler.from() < handler.to() && handler.to() <= code.length
                    && handler.target() >= 0 && handler.target() < code.length && handler.register() >= 0
                    && handler.register() < function.frameSize();
            expect(fits, Rule.HANDLER, handler.target(), "handler at");
            covered += handler.to() - handler.from();
            expect(covered * (function.frameSize() / 64 + 1) <= MAX_COVERED, Rule.SIZE, handler.target(), "instructions within handlers, with the one at");
        }
    }

    private void places() {
        int last = -1;
        for (Prototype.Place place : function.places()) {
            expect(place.pc() >= last && place.file() >= 0 && place.file() < chunk.files().size(), Rule.PLACE, place.pc(), "place at");
            last = place.pc();
        }
    }

    private void safepoints() {
        int last = -1;
        for (Prototype.Safepoint safepoint : function.safepoints()) {
            int at = safepoint.pc();
            boolean fits = at > last && at < code.length && Instructions.isSafepoint(code[at], at);
            expect(fits, Rule.SAFEPOINT_ORDER, at, "safepoint at");
            int limit = Math.min(function.frameSize(), Instructions.firstLost(code[at]));
            for (int i = 0; i < safepoint.live().length; i++) {
                long wrong = safepoint.live()[i] & ~below(limit - 64 * i);
                if (wrong != 0) {
                    expect(false, Rule.SAFEPOINT_REGISTER, 64 * i + Long.numberOfTrailingZeros(wrong), "safepoint at " + at + ": register");
                }
            }
            last = at;
        }
    }

    /** The lowest bits of a long, as many as are asked for. */
    private static long below(int count) {
        return count >= Long.SIZE ? -1 : count <= 0 ? 0 : (1L << count) - 1;
    }
}
