package fusabi.vm;

import fusabi.bytecode.Assembler;
import fusabi.bytecode.Chunk;
import fusabi.bytecode.Constant;
import fusabi.bytecode.Instruction;
import fusabi.bytecode.Opcode;
import fusabi.bytecode.Operation;
import fusabi.bytecode.Rule;
import fusabi.bytecode.VerificationException;
import fusabi.bytecode.Verifier;
import fusabi.bytecode.WordKind;
import fusabi.heap.Stress;
import fusabi.value.NumericKind;
import fusabi.value.Word;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

import static fusabi.bytecode.Opcode.*;
import static org.assertj.core.api.Assertions.assertThat;

/** Random code that the verifier accepts: no register ever holds another kind of word than is known of it, and none is read that a map let go. */
class TypingProperties {

    private static final int REGISTERS = 7;
    private static final int WINDOW = REGISTERS;
    private static final Limits LIMITS = Limits.defaults().withHeap(4 << 20).withFuel(2_000)
            .under(Stress.of(Stress.Switch.POISON, Stress.Switch.COLLECT_AT_EVERY_SAFEPOINT));
    private static final Opcode[] BINARY = {
        ADD_INT, SUB_INT, MUL_INT, DIV_INT, AND_INT, SHL_INT, ADD_FLOAT, MUL_FLOAT, DIV_FLOAT, ADD_INT64, MUL_INT64, CONCAT, EQUALS, COMPARE, LESS, SAME,
        EQ_INT, LT_INT, LE_FLOAT, ARRAY_GET, ARRAY_GET, NEW_ARRAY, STRING_GET};
    private static final Opcode[] UNARY = {
        MOVE, MOVE, MOVE, NEG_INT, NEG_FLOAT, NOT, HASH, MAKE_CELL, ARRAY_LENGTH, STRING_LENGTH, TAG_OF, FIBER_NEW, FIBER_IS_DONE};
    private static final Opcode[] JUMPS = {JUMP_IF, JUMP_UNLESS, JUMP_EQ_INT, JUMP_LT_INT, JUMP_LE_FLOAT, JUMP_EQ_INT_CONST, JUMP_IF_TAG};

    private static final Pattern PLACE = Pattern.compile("in (\\w+) at pc (\\d+)");
    private static final int MOST_REPAIRS = 60;

    /** One random chunk. What the verifier refuses is left out, until it accepts the rest. */
    private static final class Trial {

        private final long seed;
        /** By function: which of its instructions are left out. */
        private final Map<String, Set<Integer>> leftOut = new HashMap<>();
        /** By function: where each of them begins, if it is not. */
        private final Map<String, NavigableMap<Integer, Integer>> starts = new HashMap<>();
        private final Set<String> kindless = new HashSet<>();

        Trial(long seed) {
            this.seed = seed;
        }

        Optional<Chunk> accepted() {
            for (int i = 0; i < MOST_REPAIRS; i++) {
                Chunk chunk = chunk();
                try {
                    Verifier.verify(chunk);
                    return Optional.of(chunk);
                } catch (VerificationException refused) {
                    repair(refused);
                }
            }
            return Optional.empty();
        }

        private void repair(VerificationException refused) {
            Matcher place = PLACE.matcher(refused.getMessage());
            assertThat(place.find()).as(refused.getMessage()).isTrue();
            String function = place.group(1);
            if (refused.rule() == Rule.RESULT_KIND) {
                kindless.add(function);
            } else {
                leftOut.get(function).add(starts.get(function).floorEntry(Integer.parseInt(place.group(2))).getValue());
            }
        }

        private Chunk chunk() {
            Random random = new Random(seed);
            Assembler chunk = Scripts.chunk().global("global");
            for (String symbol : List.of("f", "g")) {
                WordKind result = kind(random);
                WordKind[] parameters = symbol.equals("f") ? new WordKind[] {kind(random)} : new WordKind[] {kind(random), kind(random)};
                chunk.kinds(symbol, kindless.contains(symbol) ? WordKind.WORD : result, parameters);
            }
            return chunk.function("f", 1, 0, f -> body("f", f, 1)).function("g", 2, 0, f -> body("g", f, 2)).main(f -> body("main", f, 0)).build();
        }

        private void body(String symbol, Assembler.Function f, int parameters) {
            Set<Integer> without = leftOut.computeIfAbsent(symbol, _ -> new HashSet<>());
            NavigableMap<Integer, Integer> places = new TreeMap<>();
            starts.put(symbol, places);
            Random random = new Random(seed + symbol.hashCode());
            for (int register = parameters; register < REGISTERS; register++) {
                load(f, register, random);
            }
            f.global(SET_GLOBAL, register(random), "global");
            int count = random.nextInt(25);
            boolean[] isTarget = new boolean[count + 1];
            for (int i = 0; i < count; i++) {
                if (isTarget[i]) {
                    f.label("to" + i);
                }
                Random own = new Random(seed + symbol.hashCode() + 31L * i);
                if (!without.contains(i)) {
                    places.put(f.size(), i);
                    if (own.nextInt(6) == 0) {
                        int target = i + 1 + own.nextInt(count - i);
                        isTarget[target] = true;
                        jump(f, "to" + target, own);
                    } else {
                        instruction(f, own);
                    }
                }
            }
            if (isTarget[count]) {
                f.label("to" + count);
            }
            places.put(f.size(), -1);
            f.ret(register(random));
        }
    }

    @BeforeProperty
    void faultsAreExpected() {
        ExpectedFaults.begin();
    }

    @AfterProperty
    void faultsAreExpectedNoMore() {
        ExpectedFaults.end();
    }

    @Property(tries = 400)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void registersHoldWhatIsKnownOfThem(@ForAll long seed) {
        Optional<Chunk> chunk = new Trial(seed).accepted();
        Statistics.collect(chunk.isPresent());
        if (chunk.isEmpty()) {
            return;
        }
        Instance instance = Scripts.instance(Linker.link(List.of(chunk.get()), Scripts.natives()), LIMITS);
        try {
            Statistics.label("ending").collect(instance.runAll().getClass().getSimpleName());
        } catch (MachineFault fault) {
            Statistics.label("ending").collect("fault");
            assertThat(fault.getMessage()).doesNotContain("should hold", "IndexOutOfBounds");
        }
        assertThat(instance.checkHeap()).isEmpty();
    }

    private static void jump(Assembler.Function f, String label, Random random) {
        Opcode jump = JUMPS[random.nextInt(JUMPS.length)];
        int b = switch (jump.b()) {
            case READS -> register(random);
            case IMMEDIATE -> random.nextInt(3) + (jump == JUMP_EQ_INT_CONST ? Instruction.B_BIAS : 0);
            default -> 0;
        };
        f.jump(jump, register(random), b, label);
    }

    private static WordKind kind(Random random) {
        WordKind[] kinds = {WordKind.WORD, WordKind.WORD, WordKind.WORD, WordKind.WORD, WordKind.WORD, WordKind.INT, WordKind.INT, WordKind.FLOAT, WordKind.BOOL, WordKind.INT64, WordKind.PLAIN,
            WordKind.REFERENCE};
        return kinds[random.nextInt(kinds.length)];
    }

    private static int register(Random random) {
        return random.nextInt(REGISTERS);
    }

    private static void load(Assembler.Function f, int register, Random random) {
        switch (random.nextInt(18)) {
            case 0 -> f.op(LOAD_NULL, register);
            case 1 -> f.op(LOAD_BOOL, register, random.nextInt(2));
            case 2 -> f.constant(register, new Constant.Bits(Word.ofDouble(random.nextInt(3) - 0.5)));
            case 3 -> f.constant(register, new Constant.Int64(random.nextBoolean() ? 1L << 60 : 5));
            case 4 -> f.text(register, "text");
            case 5 -> f.op(MAKE_ARRAY, register, 0, 0);
            case 6 -> f.function(register, "f");
            case 7, 8, 9 -> f.integer(register, random.nextInt(4) - 1);
            default -> f.global(GET_GLOBAL, register, "global");
        }
    }

    private static void instruction(Assembler.Function f, Random random) {
        int a = register(random);
        int b = register(random);
        switch (random.nextInt(15)) {
            case 0 -> load(f, a, random);
            case 1, 2, 3 -> f.op(BINARY[random.nextInt(BINARY.length)], a, b, register(random));
            case 4, 5 -> f.op(UNARY[random.nextInt(UNARY.length)], a, b);
            case 6 -> f.arithmetic(a, b, register(random), Operation.values()[random.nextInt(Operation.values().length)],
                    NumericKind.values()[random.nextInt(NumericKind.values().length)]);
            case 7 -> f.op(CONVERT, a, b, Instruction.conversion(
                    NumericKind.values()[random.nextInt(NumericKind.values().length)], NumericKind.values()[random.nextInt(NumericKind.values().length)],
                    false));
            case 8 -> f.op(TYPE_TEST, a, b, f.typeIndex("System.Int32"));
            case 9 -> f.op(random.nextBoolean() ? GET_FIELD : SET_FIELD, a, b, 0);
            case 10 -> f.op(MOVE, WINDOW + 1, b).op(MOVE, WINDOW + 2, register(random)).call(WINDOW, random.nextBoolean() ? "f" : "g").op(MOVE, a, WINDOW);
            case 11 -> f.op(MOVE, WINDOW + 1, b).op(CALL_CLOSURE, WINDOW, register(random), 1).op(MOVE, a, WINDOW);
            case 12 -> f.op(MAKE_ARRAY, a, Math.min(b, REGISTERS - 2), random.nextInt(3));
            default -> f.global(random.nextBoolean() ? GET_GLOBAL : SET_GLOBAL, a, "global");
        }
    }
}
