package fusabi.vm;

import fusabi.bytecode.Instruction;
import fusabi.bytecode.Operation;
import fusabi.host.Services;
import fusabi.value.HandleKind;
import fusabi.value.NumericKind;
import fusabi.value.Word;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Holds the arithmetic of every number kind against what F# does (spec/golden/expressions/operators.tsv). */
class ArithmeticTest {

    private static final String NUMBER = "\\(?(-?(?:[0-9.]+(?:e-?[0-9]+)?|nan|infinity))(uy|y|us|s|UL|L|u|f|m|I|)\\)?";
    private static final Pattern BINARY = Pattern.compile(NUMBER + " ([-+*/%]|\\*\\*|&&&|\\|\\|\\||\\^\\^\\^|<<<|>>>|<|<=|>|>=|=|<>) " + NUMBER);
    private static final Pattern UNARY = Pattern.compile("(abs|sign|~~~|-|floor|ceil|round|truncate|sqrt) ?" + NUMBER);
    private static final Pattern TWO = Pattern.compile("(min|max|compare|pown) " + NUMBER + " " + NUMBER);
    private static final Map<String, Operation> OPERATIONS = Map.ofEntries(
            Map.entry("+", Operation.ADD), Map.entry("-", Operation.SUB), Map.entry("*", Operation.MUL), Map.entry("/", Operation.DIV),
            Map.entry("%", Operation.REM), Map.entry("**", Operation.POW), Map.entry("&&&", Operation.AND), Map.entry("|||", Operation.OR),
            Map.entry("^^^", Operation.XOR), Map.entry("<<<", Operation.SHL), Map.entry(">>>", Operation.SHR), Map.entry("<", Operation.LT),
            Map.entry("<=", Operation.LE), Map.entry(">", Operation.GT), Map.entry(">=", Operation.GE), Map.entry("=", Operation.EQ),
            Map.entry("<>", Operation.NE), Map.entry("abs", Operation.ABS), Map.entry("sign", Operation.SIGN), Map.entry("~~~", Operation.NOT),
            Map.entry("floor", Operation.FLOOR), Map.entry("ceil", Operation.CEILING), Map.entry("round", Operation.ROUND),
            Map.entry("truncate", Operation.TRUNCATE), Map.entry("sqrt", Operation.SQRT), Map.entry("min", Operation.MIN),
            Map.entry("max", Operation.MAX), Map.entry("compare", Operation.COMPARE), Map.entry("pown", Operation.POW));
    private static final Map<String, NumericKind> KINDS = Map.ofEntries(
            Map.entry("y", NumericKind.SBYTE), Map.entry("uy", NumericKind.BYTE), Map.entry("s", NumericKind.INT16), Map.entry("us", NumericKind.UINT16),
            Map.entry("", NumericKind.INT32), Map.entry("u", NumericKind.UINT32), Map.entry("L", NumericKind.INT64), Map.entry("UL", NumericKind.UINT64),
            Map.entry("f", NumericKind.FLOAT32), Map.entry("m", NumericKind.DECIMAL), Map.entry("I", NumericKind.BIGINT));

    private final Interpreter machine = new Interpreter(
            Scripts.image(Scripts.chunk().main(f -> f.op(fusabi.bytecode.Opcode.RETURN_UNIT, 0)).build()), Limits.defaults(),
            new Natives.Output(_ -> { }, _ -> { }, () -> null, List.of(), Services.none()));
    private final Arithmetic arithmetic = new Arithmetic(machine);

    private static NumericKind kind(String digits, String suffix) {
        boolean isFloat = suffix.isEmpty() && (digits.matches(".*[.e].*") || digits.endsWith("nan") || digits.endsWith("infinity"));
        return isFloat ? NumericKind.FLOAT : KINDS.get(suffix);
    }

    private static double parse(String digits) {
        return digits.endsWith("nan") ? Double.NaN
                : digits.endsWith("infinity") ? digits.startsWith("-") ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY
                : Double.parseDouble(digits);
    }

    private long word(String digits, String suffix) {
        return switch (kind(digits, suffix)) {
            case FLOAT -> Word.ofDouble(parse(digits));
            case FLOAT32 -> Word.ofFloat32((float) parse(digits));
            case DECIMAL -> machine.heap.handle(HandleKind.DECIMAL, new BigDecimal(digits), 100);
            case BIGINT -> machine.heap.handle(HandleKind.BIGINT, new BigInteger(digits), 100);
            case NumericKind kind -> machine.values.ofInteger(kind, new BigInteger(digits).longValue());
        };
    }

    private String apply(Operation operation, NumericKind kind, long x, long y) {
        try {
            return show(arithmetic.apply(Instruction.arithmetic(0, operation, kind), x, y), operation, kind);
        } catch (ScriptRaise _) {
            long exception = machine.exceptions.raised();
            return machine.types.of(exception).descriptor().name() + ": " + machine.exceptions.message(exception);
        }
    }

    private String show(long word, Operation operation, NumericKind kind) {
        if (word == Word.TRUE || word == Word.FALSE) {
            return word == Word.TRUE ? "true" : "false";
        }
        if (operation == Operation.COMPARE || operation == Operation.SIGN) {
            return Integer.toString((int) word);
        }
        return switch (kind) {
            case FLOAT -> Double.toString(Word.toDouble(word));
            case FLOAT32 -> Float.toString(machine.values.toFloat32(word)) + "f";
            case DECIMAL -> machine.values.toBigDecimal(word).toPlainString() + "M";
            case BIGINT -> machine.values.toBigInteger(word).toString();
            case UINT64 -> Long.toUnsignedString(machine.values.toInt64(word)) + "UL";
            case NumericKind _ -> machine.values.toInt64(word)
                    + KINDS.entrySet().stream().filter(entry -> entry.getValue() == kind).findFirst().orElseThrow().getKey();
        };
    }

    private static boolean agree(String expected, String actual) {
        if (expected.equals(actual)) {
            return true;
        }
        try {
            double x = parse(expected.replaceAll("f$", ""));
            double y = parse(actual.replaceAll("f$", "").replace("Infinity", "infinity").replace("NaN", "nan"));
            double tolerance = 1e-9 * Math.abs(x) + (expected.endsWith("f") ? 1e-3 * Float.MIN_NORMAL + 1e-6 * Math.abs(x) : 0);
            return Double.compare(x, y) == 0 || x == y && x == 0 || Math.abs(x - y) <= tolerance;
        } catch (NumberFormatException _) {
            return false;
        }
    }

    @Test
    void agreesWithTheGoldenTable() throws IOException {
        Path table = Path.of(System.getProperty("fusabi.root"), "spec/golden/expressions/operators.tsv");
        List<String> wrong = new ArrayList<>();
        int checked = 0;
        for (String line : Files.readAllLines(table)) {
            String[] cells = line.split("\t");
            if (line.startsWith("#") || cells.length < 4 || !cells[2].equals("value") && !cells[2].equals("raises")) {
                continue;
            }
            String actual = compute(cells[1]);
            if (actual != null) {
                checked++;
                if (!agree(cells[3], actual)) {
                    wrong.add(cells[1] + " is " + cells[3] + ", not " + actual);
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(checked).isGreaterThan(1000);
    }

    /** The result of a row, or null when it is not about arithmetic alone. */
    private String compute(String expression) {
        Matcher binary = BINARY.matcher(expression);
        if (binary.matches()) {
            NumericKind kind = kind(binary.group(1), binary.group(2));
            boolean isShift = binary.group(3).equals("<<<") || binary.group(3).equals(">>>");
            boolean widens = kind(binary.group(4), binary.group(5)) != kind && !isShift;
            return widens ? null : apply(OPERATIONS.get(binary.group(3)), kind, word(binary.group(1), binary.group(2)), word(binary.group(4), binary.group(5)));
        }
        Matcher unary = UNARY.matcher(expression);
        if (unary.matches()) {
            Operation operation = unary.group(1).equals("-") ? Operation.NEG : OPERATIONS.get(unary.group(1));
            long x = word(unary.group(2), unary.group(3));
            return expression.matches("-[0-9].*") ? null : apply(operation, kind(unary.group(2), unary.group(3)), x, x);
        }
        Matcher two = TWO.matcher(expression);
        if (!two.matches()) {
            return null;
        }
        NumericKind kind = kind(two.group(2), two.group(3));
        boolean isFloatPower = two.group(1).equals("pown") && (kind == NumericKind.FLOAT32 || kind == NumericKind.FLOAT);
        return isFloatPower ? null : apply(OPERATIONS.get(two.group(1)), kind, word(two.group(2), two.group(3)), word(two.group(4), two.group(5)));
    }
}
