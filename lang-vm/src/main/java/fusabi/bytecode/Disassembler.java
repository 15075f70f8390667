package fusabi.bytecode;

import fusabi.value.NumericKind;
import fusabi.value.Word;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;

/** A chunk as text for people: every function with its instructions, the names behind their operands, and source lines. */
public final class Disassembler {

    private static final int MAX_TEXT = 40;

    private final Chunk chunk;
    private final StringBuilder out = new StringBuilder();

    private Disassembler(Chunk chunk) {
        this.chunk = chunk;
    }

    /** All functions of a verified chunk. */
    public static String disassemble(Chunk chunk) {
        Disassembler disassembler = new Disassembler(chunk);
        chunk.functions().forEach(disassembler::function);
        return disassembler.out.toString();
    }

    private void function(Prototype function) {
        out.append("function ").append(function.symbol()).append(": arity ").append(function.arity());
        if (function.captures() > 0) {
            out.append(", captures ").append(function.captures());
        }
        out.append(", frame ").append(function.frameSize());
        if (!function.kinds().equals(FunctionKinds.WORDS)) {
            out.append(", ").append(kinds(function));
        }
        out.append('\n');
        FrameMap map = FrameMap.of(function, chunk);
        int place = 0;
        int safepoint = 0;
        List<Prototype.Place> places = function.places();
        for (int pc = 0; pc < function.code().length; pc++) {
            for (; place < places.size() && places.get(place).pc() <= pc; place++) {
                Prototype.Place at = places.get(place);
                out.append("  ; ").append(chunk.files().get(at.file())).append(':').append(at.line()).append(':').append(at.column()).append('\n');
            }
            String text = instruction(function.code()[pc]);
            out.append(String.format(Locale.ROOT, "%5d  %s", pc, text));
            if (safepoint < function.safepoints().size() && function.safepoints().get(safepoint).pc() == pc) {
                safepoint++;
                live(map.at(pc).orElse(List.of()), text.length());
            }
            out.append('\n');
        }
        for (Prototype.Handler handler : function.handlers()) {
            out.append("  handler ").append(handler.from()).append(" to ").append(handler.to()).append(": ").append(handler.target())
                    .append(", exception in r").append(handler.register()).append('\n');
        }
        out.append('\n');
    }

    private static String kinds(Prototype function) {
        StringJoiner parameters = new StringJoiner(" * ", "", " -> ").setEmptyValue("");
        for (int i = 0; i < function.arity(); i++) {
            parameters.add(name(function.kinds().parameter(i)));
        }
        return parameters + name(function.kinds().result());
    }

    private static String name(WordKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private void live(List<FrameMap.Live> live, int width) {
        StringJoiner registers = new StringJoiner(" ", " ".repeat(Math.max(1, 44 - width)) + "; live ", "").setEmptyValue("");
        for (FrameMap.Live each : live) {
            registers.add("r" + each.register() + (each.kind() == WordKind.WORD ? "" : ":" + name(each.kind())));
        }
        out.append(registers);
    }

    private String instruction(long word) {
        Opcode opcode = Opcode.of(word);
        StringJoiner operands = new StringJoiner(", ");
        operand(opcode, opcode.a(), Instruction.a(word), word, operands);
        if (isBiased(opcode)) {
            operands.add(Integer.toString(Instruction.b(word) - Instruction.B_BIAS));
        } else {
            operand(opcode, opcode.b(), Instruction.b(word), word, operands);
        }
        if (opcode == Opcode.CONVERT) {
            operands.add(conversion(Instruction.c(word)));
        } else {
            operand(opcode, opcode.c(), Instruction.c(word), word, operands);
        }
        return String.format(Locale.ROOT, "%-18s %s", opcode.name().toLowerCase(Locale.ROOT), operands);
    }

    private static boolean isBiased(Opcode opcode) {
        return opcode.b() == Operand.IMMEDIATE && opcode.name().endsWith("_INT_CONST");
    }

    private void operand(Opcode opcode, Operand operand, int value, long word, StringJoiner operands) {
        switch (operand) {
            case NONE -> { }
            case WRITES, READS -> operands.add("r" + value);
            case WINDOW, TAIL_WINDOW -> operands.add("r" + value + arguments(value + 1, opcode.argumentCount(word, chunk)));
            case READS_MANY -> operands.add(arguments(value, opcode.argumentCount(word, chunk)).strip());
            case IMMEDIATE, INT, COUNT -> operands.add(Integer.toString(value));
            case TARGET -> operands.add("-> " + value);
            case CONSTANT -> operands.add(constant(chunk.constants().get(value)));
            case FUNCTION -> operands.add(chunk.functionReferences().get(value).symbol());
            case LAYOUT -> operands.add(layout(chunk.layoutReferences().get(value)));
            case TYPE -> operands.add(chunk.typeReferences().get(value));
            case GLOBAL -> operands.add(chunk.globalReferences().get(value));
            case NATIVE -> operands.add(chunk.nativeReferences().get(value));
            case SELECTOR -> operands.add(chunk.selectors().get(value));
            case ARITHMETIC -> operands.add("r" + (value & Instruction.MAX_OPERAND) + ", " + Operation.values()[value >>> 12 & 0xFF] + " "
                    + NumericKind.values()[value >>> 20 & 0xFF]);
        }
    }

    private static String arguments(int first, int count) {
        return count == 0 ? " ()" : count == 1 ? " (r" + first + ")" : " (r" + first + " .. r" + (first + count - 1) + ")";
    }

    private static String conversion(int c) {
        NumericKind[] kinds = NumericKind.values();
        return kinds[c & 0xFF] + " to " + kinds[c >>> 8 & 0xFF] + ((c >>> 16 & 1) != 0 ? " checked" : "");
    }

    private static String layout(LayoutReference layout) {
        return layout.type() + "#" + layout.tag();
    }

    private static String constant(Constant constant) {
        return switch (constant) {
            case Constant.Bits(var word) when Word.isDouble(word) -> Double.toString(Word.toDouble(word));
            case Constant.Bits(var word) -> "0x" + Long.toHexString(word);
            case Constant.Text(var value) -> quoted(value);
            case Constant.Int64(var value) -> value + "L";
            case Constant.UInt64(var bits) -> Long.toUnsignedString(bits) + "UL";
            case Constant.NativeInt(var value) -> value + "n";
            case Constant.Big(var value) -> value + "I";
            case Constant.Decimal(var value) -> value.toPlainString() + "M";
            case Constant.NullaryCase(var reference) -> layout(reference);
            case Constant.EnumValue(var type, var bits) -> type + "(" + bits + ")";
            case Constant.Format(var text) -> "format " + quoted(text);
        };
    }

    private static String quoted(String text) {
        String shown = text.length() > MAX_TEXT ? text.substring(0, MAX_TEXT) + "…" : text;
        StringBuilder quoted = new StringBuilder("\"");
        shown.chars().forEach(c -> {
            switch (c) {
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                case '"', '\\' -> quoted.append('\\').append((char) c);
                default -> quoted.append(c < ' ' ? String.format(Locale.ROOT, "\\u%04x", c) : Character.toString(c));
            }
        });
        return quoted.append('"').toString();
    }
}
