package fusabi.emit;

import fusabi.bytecode.Chunk;
import fusabi.bytecode.Instruction;
import fusabi.bytecode.Opcode;
import fusabi.bytecode.Operand;
import fusabi.bytecode.Prototype;
import fusabi.core.CoreProgram.Definition;
import java.util.ArrayList;
import java.util.List;

/** The code of one function as lines, for tests. */
final class Listing {

    private Listing() {}

    /** The instructions of the function with this symbol. */
    static List<String> of(String symbol, Definition... definitions) {
        Chunk chunk = CoreRunner.compile(CoreRunner.program(List.of(Core.union(Core.SHAPE)), definitions));
        Prototype prototype = chunk.functions().stream().filter(function -> function.symbol().equals(symbol)).findFirst().orElseThrow();
        List<String> lines = new ArrayList<>();
        for (long word : prototype.code()) {
            Opcode opcode = Opcode.of(word);
            StringBuilder line = new StringBuilder(opcode.name());
            append(line, opcode.a(), Instruction.a(word), chunk);
            append(line, opcode.b(), Instruction.b(word), chunk);
            append(line, opcode.c(), Instruction.c(word), chunk);
            lines.add(line.toString());
        }
        return lines;
    }

    private static void append(StringBuilder line, Operand operand, int value, Chunk chunk) {
        switch (operand) {
            case NONE -> { }
            case WRITES, READS, WINDOW, TAIL_WINDOW, READS_MANY -> line.append(" r").append(value);
            case IMMEDIATE, INT, COUNT -> line.append(' ').append(value);
            case TARGET -> line.append(" ->").append(value);
            case CONSTANT -> line.append(' ').append(chunk.constants().get(value));
            case FUNCTION -> line.append(' ').append(chunk.functionReferences().get(value).symbol());
            case LAYOUT -> line.append(' ').append(chunk.layoutReferences().get(value).type()).append('#')
                    .append(chunk.layoutReferences().get(value).tag());
            case TYPE -> line.append(' ').append(chunk.typeReferences().get(value));
            case GLOBAL -> line.append(' ').append(chunk.globalReferences().get(value));
            case NATIVE -> line.append(' ').append(chunk.nativeReferences().get(value));
            case SELECTOR -> line.append(' ').append(chunk.selectors().get(value));
            case ARITHMETIC -> line.append(" arithmetic ").append(value);
        }
    }
}
