package fusabi.vm;

import fusabi.bytecode.Instruction;
import fusabi.bytecode.Opcode;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CodeTest {

    @Test
    void theNumbersAreThoseOfTheOpcodes() throws IllegalAccessException {
        List<String> opcodes = Arrays.stream(Opcode.values()).map(Opcode::name).toList();
        for (Field field : Code.class.getDeclaredFields()) {
            if (field.getType() == int.class && !field.getName().equals("SHIFT") && !field.getName().startsWith("ENTRY_")) {
                int number = field.getInt(null) >>> Code.SHIFT;
                if (opcodes.contains(field.getName())) {
                    assertThat(number).as(field.getName()).isEqualTo(Opcode.valueOf(field.getName()).ordinal());
                } else {
                    assertThat(number).as(field.getName()).isBetween(opcodes.size(), 255);
                }
            }
        }
    }

    @Test
    void aPairIsFusedAndItsSecondStaysAsItIs() {
        long[] code = {
            Instruction.of(Opcode.MOVE, 1, 0, 0), Instruction.of(Opcode.CALL, 0, 2, 9), Instruction.of(Opcode.MOVE, 1, 0, 0),
            Instruction.of(Opcode.RETURN, 1, 0, 0)
        };
        long[] fused = Code.fused(code, new long[0]);
        assertThat(Instruction.op(fused[0])).isEqualTo(Code.MOVE_CALL >>> Code.SHIFT);
        assertThat(fused[0] & ~0xFFL).isEqualTo(code[0] & ~0xFFL);
        assertThat(Arrays.copyOfRange(fused, 1, 4)).isEqualTo(Arrays.copyOfRange(code, 1, 4));
    }

    @Test
    void whatIsThereAlreadyIsKept() {
        long[] code = {
            Instruction.of(Opcode.MOVE, 1, 0, 0), Instruction.of(Opcode.MOVE, 2, 0, 0), Instruction.of(Opcode.MOVE, 1, 0, 0),
            Instruction.of(Opcode.RETURN, 1, 0, 0)
        };
        long[] before = {7, 8};
        long[] fused = Code.fused(code, before);
        assertThat(fused).startsWith(before).endsWith(Arrays.copyOfRange(code, 2, 4));
    }

    @Test
    void aFunctionIsEnteredWithTheTestThatItBeginsWith() {
        long[] code = {
            Instruction.of(Opcode.HALT, 0, 0, 1), Instruction.of(Opcode.JUMP_UNLESS_TAG, 0, 1, 3), Instruction.of(Opcode.RETURN, 0, 0, 0),
            Instruction.of(Opcode.RETURN_UNIT, 0, 0, 0), Instruction.of(Opcode.HALT, 0, 0, 2), Instruction.of(Opcode.RETURN, 0, 0, 0)
        };
        long[] fused = Code.fused(code, new long[0]);
        assertThat(Instruction.a(fused[0])).isEqualTo(Code.ENTRY_TAG);
        assertThat(Instruction.c(fused[0])).as("arity").isEqualTo(1);
        assertThat(fused[4]).isEqualTo(code[4]);
    }

    @Test
    void aResultIsReturnedAtOnceOnlyFromItsOwnRegister() {
        long[] code = {
            Instruction.of(Opcode.ADD_INT, 2, 0, 1), Instruction.of(Opcode.RETURN, 2, 0, 0), Instruction.of(Opcode.ADD_INT, 2, 0, 1),
            Instruction.of(Opcode.RETURN, 1, 0, 0)
        };
        long[] fused = Code.fused(code, new long[0]);
        assertThat(Instruction.op(fused[0])).isEqualTo(Code.ADD_INT_RETURN >>> Code.SHIFT);
        assertThat(fused[2]).isEqualTo(code[2]);
    }

    @Test
    void aCellMadeAndLinkedIsOneGroup() {
        long[] code = {
            Instruction.of(Opcode.LOAD_CONSTANT, 3, 0, 0), Instruction.of(Opcode.MAKE_OBJECT, 2, 2, 0), Instruction.of(Opcode.SET_FIELD, 1, 2, 1),
            Instruction.of(Opcode.MOVE, 1, 2, 0), Instruction.of(Opcode.LOOP_INT, 4, 5, 0), Instruction.of(Opcode.RETURN_UNIT, 0, 0, 0)
        };
        long[] fused = Code.fused(code, new long[0]);
        assertThat(Instruction.op(fused[0])).isEqualTo(Code.LOAD_CONSTANT_MAKE_OBJECT >>> Code.SHIFT);
        assertThat(Instruction.op(fused[2])).isEqualTo(Code.SET_FIELD_MOVE >>> Code.SHIFT);
        assertThat(Instruction.op(fused[3])).isEqualTo(Code.MOVE_LOOP_INT >>> Code.SHIFT);
    }

    @Test
    void anObjectOfTwoConstantsIsOneGroup() {
        long[] code = {
            Instruction.of(Opcode.LOAD_CONSTANT, 3, 0, 0), Instruction.of(Opcode.LOAD_CONSTANT, 4, 0, 1), Instruction.of(Opcode.MAKE_OBJECT, 2, 3, 0),
            Instruction.of(Opcode.RETURN, 2, 0, 0)
        };
        long[] fused = Code.fused(code, new long[0]);
        assertThat(Instruction.op(fused[0])).isEqualTo(Code.LOAD_CONSTANT_LOAD_CONSTANT_MAKE_OBJECT >>> Code.SHIFT);
        assertThat(Instruction.op(fused[1])).as("a wide second constant leaves the loop at its own place").isEqualTo(Code.LOAD_CONSTANT_MAKE_OBJECT >>> Code.SHIFT);
        assertThat(Instruction.op(fused[2])).isEqualTo(Code.MAKE_OBJECT_RETURN >>> Code.SHIFT);
    }

    @Test
    void aCallsArgumentsAreMovedWithIt() {
        long[] code = {
            Instruction.of(Opcode.ADD_INT_CONST, 4, 0, -1), Instruction.of(Opcode.MOVE, 5, 1, 0), Instruction.of(Opcode.MOVE, 6, 2, 0),
            Instruction.of(Opcode.CALL, 3, 9, 0), Instruction.of(Opcode.RETURN, 3, 0, 0)
        };
        long[] fused = Code.fused(code, new long[0]);
        assertThat(Instruction.op(fused[0])).isEqualTo(Code.ADD_INT_CONST_MOVE_MOVE_CALL >>> Code.SHIFT);
        assertThat(Instruction.op(fused[1])).isEqualTo(Code.MOVE_MOVE_CALL >>> Code.SHIFT);
        assertThat(Instruction.op(fused[2])).isEqualTo(Code.MOVE_CALL >>> Code.SHIFT);
    }

    @Test
    void aCallKnowsTheTestOfTwoParameters() {
        long[] code = {
            Instruction.of(Opcode.HALT, 0, 0, 2), Instruction.of(Opcode.JUMP_LT_INT, 1, 0, 3), Instruction.of(Opcode.RETURN, 1, 0, 0),
            Instruction.of(Opcode.RETURN, 0, 0, 0)
        };
        assertThat(Instruction.a(Code.fused(code, new long[0])[0])).isEqualTo(Code.ENTRY_LESS);
        code[1] = Instruction.of(Opcode.JUMP_LE_INT, 1, 0, 3);
        assertThat(Instruction.a(Code.fused(code, new long[0])[0])).isEqualTo(Code.ENTRY_LESS_EQUAL);
    }
}
