package fusabi.bytecode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** {@code docs/INSTRUCTIONS.md} is what {@link Opcode} and {@link Operand} say. Set {@code -Dfusabi.rewrite=true} to write it. */
class InstructionsPageTest {

    private static final Path PAGE = Path.of(System.getProperty("fusabi.root", "..")).resolve("docs/INSTRUCTIONS.md");

    private static final String TOP = """
            # The instruction set

            What a function of a chunk consists of, as `fus disasm FILE` and `:bytecode` show it. This page is made from `Opcode`, the only list of
            instructions; after a change of it, `mvn -pl lang-vm -am test -Dtest=InstructionsPageTest -Dsurefire.failIfNoSpecifiedTests=false -Dfusabi.rewrite=true`
            makes it anew.

            An instruction is 64 bits: the opcode in the lowest 8, then A and B of 12 bits each, and C of 32. `R[x]` is a register of the running frame, `K` the
            constants, `G` the globals, `pc` the index of an instruction in the function; float comparisons are false when an operand is NaN. An operand reads or
            writes a register, of which a kind may be known:

            - *writes*, *reads*: a register, with a word of the kind that is named, or with any. *plain* words refer to nothing (numbers of 32 bits, floats, chars,
              null, enums), *reference* is an object, an array or a string.
            - *window*: the register of the result; the arguments are in those above it. *tail window*: the same of a call that does not return here.
            - *reads many*: the first of several registers.
            - *target*: an index of an instruction in the function. Only instructions marked as safepoints lead back.
            - *constant*, *function*, *layout*, *type*, *global*, *native*, *selector*: an index into what the chunk refers to.
            - *immediate*, *int*, *count*, *arithmetic*: numbers, as the meaning says.

            At an instruction with a mark the machine may collect, suspend or stop, and goes on after it.

            | | Instruction | A | B | C | Meaning | Safepoint |
            | --- | --- | --- | --- | --- | --- | --- |
            """;

    @Test
    void thePageIsThatOfTheOpcodes() throws IOException {
        String page = TOP + Stream.of(Opcode.values()).map(InstructionsPageTest::row).collect(Collectors.joining());
        if (Boolean.getBoolean("fusabi.rewrite")) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.exists(PAGE) ? Files.readString(PAGE) : "").as("docs/INSTRUCTIONS.md is stale").isEqualTo(page);
    }

    private static String row(Opcode opcode) {
        return "| " + opcode.ordinal() + " | `" + opcode + "` | " + operand(opcode.a(), opcode.kindOfA()) + " | " + operand(opcode.b(), opcode.kindOfB())
                + " | " + operand(opcode.c(), opcode.kindOfC()) + " | `" + opcode.meaning().replace("|", "\\|") + "` | "
                + (opcode.isSafepoint() ? "yes" : "") + " |\n";
    }

    private static String operand(Operand role, WordKind kind) {
        return role == Operand.NONE ? "" : words(role) + (kind == WordKind.WORD ? "" : " " + words(kind));
    }

    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
