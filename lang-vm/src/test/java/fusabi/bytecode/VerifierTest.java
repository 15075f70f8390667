package fusabi.bytecode;

import fusabi.value.NumericKind;
import fusabi.value.Word;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static fusabi.bytecode.Opcode.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeout;

/** One malicious chunk for each way to break a rule. */
class VerifierTest {

    private static final int FRAME = 4;

    /** A chunk whose main function has this code, four registers and no tables; R[0] and R[1] are set first. */
    private static Chunk code(long... body) {
        return chunk(prototype(body, List.of(), List.of(), List.of()));
    }

    private static Prototype prototype(long[] body, List<Prototype.Handler> handlers, List<Prototype.Safepoint> safepoints, List<Prototype.Place> places) {
        long[] all = new long[body.length + 2];
        all[0] = Instruction.of(LOAD_UNIT, 0, 0, 0);
        all[1] = Instruction.of(LOAD_UNIT, 1, 0, 0);
        System.arraycopy(body, 0, all, 2, body.length);
        return new Prototype("main", "main", 0, 0, FRAME, all, handlers, safepoints, places);
    }

    private static Chunk chunk(Prototype... functions) {
        return new Chunk("evil", List.of("evil.fsx"), List.of(functions), "main", List.of(new Constant.Text("k")), List.of(), List.of("g"),
                List.of(new FunctionReference("f", 1, 0), new FunctionReference("closure", 1, 2), new FunctionReference("wide", 200, 0)),
                List.of(new LayoutReference("T", 0, 3)), List.of("T"), List.of("g"), List.of("native"), List.of("M"), List.of());
    }

    private static long op(Opcode opcode, int a, int b, int c) {
        return Instruction.of(opcode, a, b, c);
    }

    private static final long RETURN_0 = op(RETURN, 0, 0, 0);

    private static Prototype.Safepoint safepoint(int pc, long live) {
        return new Prototype.Safepoint(pc, new long[] {live});
    }

    private static Chunk withSafepoints(long[] body, Prototype.Safepoint... safepoints) {
        return chunk(prototype(body, List.of(), List.of(safepoints), List.of()));
    }

    private static Chunk withHandler(int from, int to, int target, int register) {
        return chunk(prototype(new long[] {RETURN_0}, List.of(new Prototype.Handler(from, to, target, register)), List.of(), List.of()));
    }

    private static Chunk withPlaces(Prototype.Place... places) {
        return chunk(prototype(new long[] {RETURN_0}, List.of(), List.of(), List.of(places)));
    }

    private static Chunk withConstant(Constant constant) {
        return new Assembler("c").main(f -> f.constant(0, constant).ret(0)).build();
    }

    private static Chunk withType(TypeDescriptor.Kind kind, int... fields) {
        return new Assembler("t").type("T", kind, fields).main(f -> f.op(RETURN_UNIT, 0)).build();
    }

    private static Chunk with(Prototype function) {
        return new Chunk("x", List.of(), List.of(function, prototype(new long[] {RETURN_0}, List.of(), List.of(), List.of())), "main", List.of(),
                List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private static Prototype function(String symbol, int arity, int captures, int frame, long... code) {
        return new Prototype(symbol, symbol, arity, captures, frame, code, List.of(), List.of(), List.of());
    }

    /** Each around all of many instructions. */
    private static Chunk manyHandlers() {
        long[] code = new long[16_400];
        java.util.Arrays.fill(code, op(MOVE, 0, 0, 0));
        code[code.length - 1] = RETURN_0;
        Prototype.Handler handler = new Prototype.Handler(0, code.length, 0, 1);
        return with(new Prototype("f", "f", 1, 0, 2, code, java.util.Collections.nCopies(code.length, handler), List.of(), List.of()));
    }

    private static long[] manyJumps() {
        long[] code = new long[100_000];
        java.util.Arrays.setAll(code, pc -> op(JUMP_IF, 0, 0, pc + 1));
        return code;
    }

    private static Chunk references(List<FunctionReference> functions, List<LayoutReference> layouts) {
        Chunk base = new Assembler("r").type("T", TypeDescriptor.Kind.UNION, 0, 2).main(f -> f.op(RETURN_UNIT, 0)).build();
        return new Chunk("r", base.files(), base.functions(), "main", List.of(), base.types(), List.of(), functions, layouts, List.of(), List.of(),
                List.of(), List.of(), List.of());
    }

    private static FunctionReference reference(WordKind result, WordKind parameter) {
        return new FunctionReference("f", 1, 0, new FunctionKinds(List.of(parameter), result));
    }

    /** {@code main} calls {@code f}, which takes an int and returns a word of a kind, as {@code reference} says that it does. */
    private static Chunk calling(FunctionReference reference, WordKind result, java.util.function.Consumer<Assembler.Function> main) {
        Chunk chunk = new Assembler("c").global("g").kinds("f", result, WordKind.INT).function("f", 1, 0, f -> f.ret(0)).main(main).build();
        return new Chunk(chunk.name(), chunk.files(), chunk.functions(), "main", chunk.constants(), chunk.types(), chunk.globals(), List.of(reference),
                List.of(), List.of(), chunk.globalReferences(), List.of(), List.of(), List.of());
    }

    /** A function of one word that should return this kind. */
    private static Chunk returning(WordKind result, java.util.function.Consumer<Assembler.Function> body) {
        return new Assembler("r").declare("other", 1, 0).kinds("f", result, WordKind.WORD).function("f", 1, 0, body)
                .main(f -> f.op(RETURN_UNIT, 0)).build();
    }

    private static Arguments breaks(Rule rule, String how, Chunk chunk) {
        return Arguments.of(rule, how, chunk);
    }

    static Stream<Arguments> catalogue() {
        Prototype good = prototype(new long[] {RETURN_0}, List.of(), List.of(), List.of());
        return Stream.of(
                breaks(Rule.ENTRY, "no such function", new Assembler("e").entry("other").main(f -> f.op(RETURN_UNIT, 0)).build()),
                breaks(Rule.ENTRY, "with a parameter", new Assembler("e").function("main", 1, 0, f -> f.ret(0)).build()),
                breaks(Rule.UNIQUE_SYMBOLS, "two functions", chunk(good, good)),
                breaks(Rule.UNIQUE_SYMBOLS, "two types", new Assembler("u").type("T", TypeDescriptor.Kind.RECORD, 1)
                        .type("T", TypeDescriptor.Kind.RECORD, 1).main(f -> f.op(RETURN_UNIT, 0)).build()),
                breaks(Rule.UNIQUE_SYMBOLS, "two globals", new Assembler("u").global("g").global("g").main(f -> f.op(RETURN_UNIT, 0)).build()),
                breaks(Rule.CONSTANT_FORM, "a pointer", withConstant(new Constant.Bits(Word.pointer(0, 17)))),
                breaks(Rule.CONSTANT_FORM, "a handle", withConstant(new Constant.Bits(Word.handle(0, 3)))),
                breaks(Rule.CONSTANT_FORM, "a function", withConstant(new Constant.Bits(Word.small(8, 99)))),
                breaks(Rule.CONSTANT_FORM, "a case", withConstant(new Constant.Bits(Word.nullary(0, 5)))),
                breaks(Rule.CONSTANT_FORM, "an enum", withConstant(new Constant.Bits(Word.small(0x100, 5)))),
                breaks(Rule.CONSTANT_FORM, "a wide int", withConstant(new Constant.Bits(Word.wide(Word.INT64, 5)))),
                breaks(Rule.CONSTANT_FORM, "a decimal's scale", withConstant(new Constant.Decimal(new BigDecimal("1e-40")))),
                breaks(Rule.CONSTANT_FORM, "a decimal's digits", withConstant(new Constant.Decimal(new BigDecimal("1" + "0".repeat(30))))),
                breaks(Rule.CONSTANT_FORM, "a case with fields", withConstant(new Constant.NullaryCase(new LayoutReference("T", 0, 1)))),
                breaks(Rule.TYPE_FORM, "a union without cases", withType(TypeDescriptor.Kind.UNION)),
                breaks(Rule.TYPE_FORM, "a record with two", withType(TypeDescriptor.Kind.RECORD, 1, 1)),
                breaks(Rule.TYPE_FORM, "an interface with one", withType(TypeDescriptor.Kind.INTERFACE, 1)),
                breaks(Rule.TYPE_FORM, "too many fields", withType(TypeDescriptor.Kind.RECORD, 5000)),
                breaks(Rule.REFERENCE_SHAPE, "negative arity", references(List.of(new FunctionReference("f", -1, 0)), List.of())),
                breaks(Rule.REFERENCE_SHAPE, "another arity", references(List.of(new FunctionReference("main", 3, 0)), List.of())),
                breaks(Rule.REFERENCE_SHAPE, "other captures", references(List.of(new FunctionReference("main", 0, 9)), List.of())),
                breaks(Rule.REFERENCE_SHAPE, "no such case", references(List.of(), List.of(new LayoutReference("T", 2, 0)))),
                breaks(Rule.REFERENCE_SHAPE, "other fields", references(List.of(), List.of(new LayoutReference("T", 1, 3)))),
                breaks(Rule.REFERENCE_SHAPE, "negative fields", references(List.of(), List.of(new LayoutReference("X", 1, -3)))),
                breaks(Rule.SIGNATURE, "parameters beyond the frame", with(function("f", 3, 0, 2, RETURN_0))),
                breaks(Rule.SIGNATURE, "no room for the closure", with(function("f", 2, 1, 2, RETURN_0))),
                breaks(Rule.SIGNATURE, "a huge frame", with(function("f", 1, 0, Instruction.MAX_REGISTER + 2, RETURN_0))),
                breaks(Rule.SIGNATURE, "negative arity", with(function("f", -1, 0, 2, RETURN_0))),
                breaks(Rule.SIGNATURE, "too many parameters", with(function("f", 251, 0, 300, RETURN_0))),
                breaks(Rule.END, "no instructions", with(function("f", 1, 0, 2))),
                breaks(Rule.SIZE, "too much to verify", with(function("f", 1, 0, 2048, new long[1 << 20]))),
                breaks(Rule.SIZE, "too many places to verify", with(function("f", 1, 0, 2048, manyJumps()))),
                breaks(Rule.SIZE, "too many handlers to verify", manyHandlers()),
                breaks(Rule.OPCODE, "none", code(0xFF, RETURN_0)),
                breaks(Rule.OPCODE, "the host's", code(op(HALT, 0, 0, 0))),
                breaks(Rule.UNUSED_OPERAND, "C of a move", code(op(MOVE, 2, 0, 9), RETURN_0)),
                breaks(Rule.UNUSED_OPERAND, "A of a jump", code(op(JUMP, 1, 0, 3), RETURN_0)),
                breaks(Rule.REGISTER, "written", code(op(MOVE, FRAME, 0, 0), RETURN_0)),
                breaks(Rule.REGISTER, "read in B", code(op(MOVE, 0, FRAME, 0), RETURN_0)),
                breaks(Rule.REGISTER, "read in C", code(op(ADD_INT, 0, 0, FRAME), RETURN_0)),
                breaks(Rule.REGISTER, "negative", code(op(ADD_INT, 0, 0, -1), RETURN_0)),
                breaks(Rule.REGISTER, "many", withSafepoints(new long[] {op(MAKE_ARRAY, 0, 2, 3), RETURN_0}, safepoint(2, 0))),
                breaks(Rule.REGISTER, "an object's", withSafepoints(new long[] {op(MAKE_OBJECT, 0, 2, 0), RETURN_0}, safepoint(2, 0))),
                breaks(Rule.WINDOW, "too high", withSafepoints(new long[] {op(CALL, 3, 0, 0), RETURN_0}, safepoint(2, 0))),
                breaks(Rule.WINDOW, "arguments beyond", withSafepoints(new long[] {op(CALL, 0, 0, 2), RETURN_0}, safepoint(2, 0))),
                breaks(Rule.COUNT, "negative", withSafepoints(new long[] {op(CALL_CLOSURE, 2, 0, -1), RETURN_0}, safepoint(2, 0))),
                breaks(Rule.COUNT, "too many", withSafepoints(new long[] {op(CALL_CLOSURE, 2, 0, 251), RETURN_0}, safepoint(2, 0))),
                breaks(Rule.COUNT, "no receiver", withSafepoints(new long[] {op(CALL_METHOD, 2, 0, 0), RETURN_0}, safepoint(2, 0))),
                breaks(Rule.IMMEDIATE, "a bool", code(op(LOAD_BOOL, 0, 2, 0), RETURN_0)),
                breaks(Rule.IMMEDIATE, "a field", code(op(GET_FIELD, 0, 1, -1), RETURN_0)),
                breaks(Rule.ZERO_DIVISOR, "zero", code(op(DIV_INT_CONST, 0, 0, 0), RETURN_0)),
                breaks(Rule.ZERO_DIVISOR, "minus one", code(op(REM_INT_CONST, 0, 0, -1), RETURN_0)),
                breaks(Rule.TARGET, "beyond the end", code(op(JUMP, 0, 0, 9), RETURN_0)),
                breaks(Rule.TARGET, "negative", code(op(JUMP, 0, 0, -1), RETURN_0)),
                breaks(Rule.TARGET, "back without poll", code(op(JUMP_IF, 0, 0, 1), RETURN_0)),
                breaks(Rule.SWITCH, "no jumps", code(op(SWITCH_TAG, 0, 1, 0), op(JUMP, 0, 0, 4), RETURN_0)),
                breaks(Rule.SWITCH, "beyond the end", code(op(SWITCH_TAG, 0, 3, 0), op(JUMP, 0, 0, 3))),
                breaks(Rule.CONSTANT, "index", code(op(LOAD_CONSTANT, 0, 0, 1), RETURN_0)),
                breaks(Rule.CONSTANT, "negative index", code(op(LOAD_CONSTANT, 0, 0, -1), RETURN_0)),
                breaks(Rule.FUNCTION, "index", code(op(LOAD_FUNCTION, 0, 0, 3), RETURN_0)),
                breaks(Rule.DIRECT_CALL, "of a closure's code", withSafepoints(new long[] {op(CALL, 2, 0, 1), RETURN_0}, safepoint(2, 0))),
                breaks(Rule.DIRECT_CALL, "as a value", code(op(LOAD_FUNCTION, 0, 0, 1), RETURN_0)),
                breaks(Rule.LAYOUT, "index", withSafepoints(new long[] {op(MAKE_OBJECT, 0, 0, 1), RETURN_0}, safepoint(2, 0))),
                breaks(Rule.TYPE, "index", code(op(TYPE_TEST, 0, 0, 1), RETURN_0)),
                breaks(Rule.GLOBAL, "index", code(op(GET_GLOBAL, 0, 0, 1), RETURN_0)),
                breaks(Rule.NATIVE, "index", withSafepoints(new long[] {op(CALL_NATIVE, 2, 0, 1), RETURN_0}, safepoint(2, 0))),
                breaks(Rule.SELECTOR, "index", withSafepoints(new long[] {op(CALL_METHOD, 2, 1, 1), RETURN_0}, safepoint(2, 0))),
                breaks(Rule.ARITHMETIC, "operation", withSafepoints(new long[] {op(Opcode.ARITHMETIC, 0, 0, 200 << 12), RETURN_0}, safepoint(2, 0))),
                breaks(Rule.ARITHMETIC, "kind", withSafepoints(new long[] {op(Opcode.ARITHMETIC, 0, 0, 99 << 20), RETURN_0}, safepoint(2, 0))),
                breaks(Rule.ARITHMETIC, "conversion", withSafepoints(new long[] {op(CONVERT, 0, 0, 77), RETURN_0}, safepoint(2, 0))),
                breaks(Rule.END, "runs off", code(op(MOVE, 0, 1, 0))),
                breaks(Rule.END, "a call at the end", withSafepoints(new long[] {op(CALL, 2, 0, 0)}, safepoint(2, 0))),
                breaks(Rule.HANDLER, "empty range", withHandler(1, 1, 2, 0)),
                breaks(Rule.HANDLER, "range beyond", withHandler(0, 9, 2, 0)),
                breaks(Rule.HANDLER, "target beyond", withHandler(0, 1, 9, 0)),
                breaks(Rule.HANDLER, "register beyond", withHandler(0, 1, 2, FRAME)),
                breaks(Rule.PLACE, "no such file", withPlaces(new Prototype.Place(0, 1, 1, 1))),
                breaks(Rule.PLACE, "out of order", withPlaces(new Prototype.Place(1, 0, 1, 1), new Prototype.Place(0, 0, 1, 1))),
                breaks(Rule.SAFEPOINT_ORDER, "at a move", withSafepoints(new long[] {op(MOVE, 2, 0, 0), RETURN_0}, safepoint(2, 0))),
                breaks(Rule.SAFEPOINT_ORDER, "twice", withSafepoints(new long[] {op(MAKE_CELL, 2, 0, 0), RETURN_0}, safepoint(2, 0), safepoint(2, 0))),
                breaks(Rule.SAFEPOINT_ORDER, "beyond", withSafepoints(new long[] {RETURN_0}, safepoint(9, 0))),
                breaks(Rule.SAFEPOINT_MISSING, "at an allocation", code(op(MAKE_CELL, 2, 0, 0), RETURN_0)),
                breaks(Rule.SAFEPOINT_MISSING, "at a jump back", code(op(JUMP, 0, 0, 0))),
                breaks(Rule.SAFEPOINT_REGISTER, "beyond the frame", withSafepoints(new long[] {op(MAKE_CELL, 2, 0, 0), RETURN_0}, safepoint(2, 1 << FRAME))),
                breaks(Rule.SAFEPOINT_REGISTER, "in the window", withSafepoints(new long[] {op(CALL, 0, 0, 0), RETURN_0}, safepoint(2, 2))),
                breaks(Rule.LIVE_UNASSIGNED, "never written", withSafepoints(new long[] {op(MAKE_CELL, 2, 0, 0), RETURN_0}, safepoint(2, 8))),
                breaks(Rule.READ_UNASSIGNED, "never written", code(op(RETURN, 2, 0, 0))),
                breaks(Rule.READ_UNASSIGNED, "on one path", code(op(JUMP_IF, 0, 0, 4), op(LOAD_UNIT, 2, 0, 0), op(RETURN, 2, 0, 0))),
                breaks(Rule.READ_UNASSIGNED, "let go at a safepoint", withSafepoints(new long[] {op(MAKE_CELL, 2, 0, 0), RETURN_0}, safepoint(2, 0))),
                breaks(Rule.READ_UNASSIGNED, "lost in a window", withSafepoints(
                        new long[] {op(MOVE, 3, 0, 0), op(CALL, 2, 0, 0), op(RETURN, 3, 0, 0)}, safepoint(3, 0))),
                breaks(Rule.READ_UNASSIGNED, "in a handler", chunk(prototype(
                        new long[] {op(LOAD_UNIT, 2, 0, 0), RETURN_0, op(RETURN, 2, 0, 0)}, List.of(new Prototype.Handler(0, 3, 4, 3)), List.of(),
                        List.of()))),
                breaks(Rule.SIGNATURE, "kinds of more parameters than there are", with(function("f", 0, 0, 2, RETURN_0)
                        .with(new FunctionKinds(List.of(WordKind.INT), WordKind.WORD)))),
                breaks(Rule.REFERENCE_SHAPE, "a parameter of another kind", calling(
                        new FunctionReference("f", 1, 0), WordKind.WORD, f -> f.integer(1, 1).call(0, "f").ret(0))),
                breaks(Rule.REFERENCE_SHAPE, "a result of another kind", calling(
                        reference(WordKind.INT, WordKind.INT), WordKind.WORD, f -> f.integer(1, 1).call(0, "f").ret(0))),
                breaks(Rule.OPERAND_KIND, "an int as a float", code(op(LOAD_INT, 2, 0, 1), op(NEG_FLOAT, 2, 2, 0), RETURN_0)),
                breaks(Rule.OPERAND_KIND, "an int as an int64", withSafepoints(
                        new long[] {op(LOAD_INT, 2, 0, 1), op(ADD_INT64, 2, 2, 2), RETURN_0}, safepoint(3, 1))),
                breaks(Rule.OPERAND_KIND, "a string as an int", code(op(LOAD_CONSTANT, 2, 0, 0), op(NEG_INT, 2, 2, 0), RETURN_0)),
                breaks(Rule.OPERAND_KIND, "an array as a number of steps", withSafepoints(
                        new long[] {op(MAKE_ARRAY, 2, 0, 0), op(LOAD_INT, 3, 0, 1), op(LOOP_INT, 3, 2, 4), RETURN_0}, safepoint(2, 1), safepoint(4, 5))),
                breaks(Rule.OPERAND_KIND, "a field of an int", code(op(LOAD_INT, 2, 0, 1), op(GET_FIELD, 2, 2, 0), RETURN_0)),
                breaks(Rule.OPERAND_KIND, "a field of an int64", new Assembler("k")
                        .main(f -> f.constant(0, new Constant.Int64(1L << 60)).op(GET_FIELD, 0, 0, 0).ret(0)).build()),
                breaks(Rule.OPERAND_KIND, "an element at a float", new Assembler("k")
                        .main(f -> f.constant(0, new Constant.Bits(Word.ofDouble(1))).op(LOAD_NULL, 1).op(ARRAY_GET, 0, 1, 0).ret(0)).build()),
                breaks(Rule.OPERAND_KIND, "a call of an int", withSafepoints(
                        new long[] {op(LOAD_INT, 2, 0, 1), op(CALL_CLOSURE, 3, 2, 0), RETURN_0}, safepoint(3, 1))),
                breaks(Rule.OPERAND_KIND, "a jump on an int", code(op(LOAD_INT, 2, 0, 1), op(JUMP_IF, 2, 0, 4), RETURN_0)),
                breaks(Rule.OPERAND_KIND, "where paths meet", code(
                        op(LOAD_INT, 2, 0, 1), op(JUMP_IF, 0, 0, 5), op(LOAD_BOOL, 2, 1, 0), op(NEG_FLOAT, 2, 2, 0), RETURN_0)),
                breaks(Rule.OPERAND_KIND, "of arithmetic", withSafepoints(new long[] {op(LOAD_INT, 2, 0, 1), op(Opcode.ARITHMETIC, 0, 2,
                        Instruction.arithmetic(2, Operation.SQRT, NumericKind.FLOAT)), RETURN_0}, safepoint(3, 0))),
                breaks(Rule.OPERAND_KIND, "of a conversion", withSafepoints(new long[] {op(LOAD_INT, 2, 0, 1), op(CONVERT, 0, 2,
                        Instruction.conversion(NumericKind.DECIMAL, NumericKind.INT32, false)), RETURN_0}, safepoint(3, 0))),
                breaks(Rule.ARGUMENT_KIND, "a string for an int", calling(
                        reference(WordKind.WORD, WordKind.INT), WordKind.WORD, f -> f.text(1, "k").call(0, "f").ret(0))),
                breaks(Rule.ARGUMENT_KIND, "any word for an int", calling(
                        reference(WordKind.WORD, WordKind.INT), WordKind.WORD, f -> f.global(GET_GLOBAL, 1, "g").call(0, "f").ret(0))),
                breaks(Rule.ARGUMENT_KIND, "in a tail call", calling(
                        reference(WordKind.WORD, WordKind.INT), WordKind.WORD, f -> f.text(1, "k").tailCall(0, "f"))),
                breaks(Rule.RESULT_KIND, "a string for an int", returning(WordKind.INT, f -> f.text(0, "k").ret(0))),
                breaks(Rule.RESULT_KIND, "any word for an int", returning(WordKind.INT, f -> f.op(GET_FIELD, 0, 0, 0).ret(0))),
                breaks(Rule.RESULT_KIND, "the smaller of two words for an int", returning(WordKind.INT,
                        f -> f.op(GET_FIELD, 0, 0, 0).arithmetic(0, 0, 0, Operation.MIN, NumericKind.INT32).ret(0))),
                breaks(Rule.RESULT_KIND, "unit for a float", returning(WordKind.FLOAT, f -> f.op(RETURN_UNIT, 0))),
                breaks(Rule.RESULT_KIND, "what another function returns", returning(WordKind.INT, f -> f.op(LOAD_UNIT, 2).tailCall(1, "other"))),
                breaks(Rule.RESULT_KIND, "what some function returns", returning(WordKind.INT, f -> f.op(LOAD_UNIT, 2).op(TAIL_CALL_CLOSURE, 1, 0, 1))));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("catalogue")
    void refuses(Rule rule, String how, Chunk chunk) {
        VerificationException refusal = catchThrowableOfType(VerificationException.class, () -> Verifier.verify(chunk));
        assertThat(refusal).as(how).isNotNull();
        assertThat(refusal.rule()).as(refusal.getMessage()).isEqualTo(rule);
    }

    /** Whether one of the catalogue is not refused by its rule. Anything else than a refusal, an exception of Java's say, is wrong too. */
    static boolean judgesWrongly() {
        return catalogue().anyMatch(each -> {
            try {
                Verifier.verify((Chunk) each.get()[2]);
                return true;
            } catch (VerificationException refusal) {
                return refusal.rule() != each.get()[0];
            } catch (RuntimeException _) {
                return true;
            }
        });
    }

    @Test
    void theCatalogueKnowsEveryRule() {
        Set<Rule> known = EnumSet.noneOf(Rule.class);
        catalogue().forEach(arguments -> known.add((Rule) arguments.get()[0]));
        assertThat(known).containsExactlyInAnyOrder(Rule.values());
    }

    @Test
    void theMessageNamesRulePlaceAndDetail() {
        assertThatThrownBy(() -> Verifier.verify(code(op(MOVE, 3, 2, 0), RETURN_0)))
                .hasMessageContaining("read-unassigned").hasMessageContaining("main at pc 2").hasMessageContaining("register 2");
    }

    @Test
    void acceptsWhatIsNotKnownAndWhatATypeTestLooksAt() {
        Verifier.verify(new Assembler("good").exceptions().kinds("f", WordKind.INT, WordKind.INT, WordKind.FLOAT)
                .function("f", 2, 0, f -> f.integer(2, 0).op(ADD_INT, 0, 0, 2).label("from").op(NEG_FLOAT, 1, 1).label("to").ret(0)
                        .label("catch").ret(0).handler("from", "to", "catch", 3))
                .function("unknown", 1, 0, f -> f.op(GET_FIELD, 0, 0, 0).op(ADD_INT, 0, 0, 0).ret(0))
                .function("nothing", 0, 0, f -> f.op(LOAD_NULL, 0).op(GET_FIELD, 0, 0, 0).op(LOAD_NULL, 1).op(ADD_FLOAT, 1, 1, 1).ret(0))
                .function("tested", 0, 0, f -> f.integer(0, 1).op(TYPE_TEST, 1, 0, 0).op(ADD_FLOAT, 0, 0, 0).ret(0))
                .main(f -> f.integer(1, 1).constant(2, new Constant.Bits(Word.ofDouble(0.5))).call(0, "f").op(NEG_INT, 0, 0)
                        .op(TYPE_TEST, 1, 0, f.typeIndex(WellKnown.EXCEPTION)).ret(0)).build());
    }

    @Test
    void whatIsMadeToTakeLongDoesNot() {
        Chunk chunk = new Assembler("long").main(f -> {
            for (int register = 0; register < 1000; register++) {
                f.op(LOAD_NULL, register);
            }
            f.op(MAKE_CELL, 0, 0).label("again");
            for (int register = 999; register > 0; register--) {
                f.op(MOVE, register, register - 1).jump(JUMP_IF_TAG, 0, 1, "here" + register).label("here" + register);
            }
            f.jump("again");
        }).build();
        assertTimeout(Duration.ofMinutes(1), () -> Verifier.verify(chunk));
    }

    @Test
    void acceptsLoopsHandlersAndSwitches() {
        Verifier.verify(new Assembler("good").type("T", TypeDescriptor.Kind.UNION, 0, 1).declare("f", 1, 0)
                .function("f", 1, 0, f -> f.label("from").integer(1, 10).integer(2, 0).label("again").op(MOVE, 4, 2).call(3, "f")
                        .jump(LOOP_INT, 2, 1, "again").label("to").ret(2).label("catch").ret(5).handler("from", "to", "catch", 5))
                .main(f -> f.nullary(0, "T", 0).op(SWITCH_TAG, 0, 1).jump("a").jump("a").label("a").integer(1, 1).integer(2, 2)
                        .arithmetic(1, 1, 2, Operation.ADD, NumericKind.INT32).ret(1)).build());
    }
}
