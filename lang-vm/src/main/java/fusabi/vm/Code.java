package fusabi.vm;

import fusabi.bytecode.Instruction;
import fusabi.bytecode.Opcode;
import java.util.Arrays;

/** The opcodes' numbers as constants, for the interpreter's switch; and pairs of instructions that it runs as one. */
final class Code {
    /*
     * A switch over the enum itself goes through two tables for every instruction. CodeTest holds these against Opcode's ordinals, which remain the
     * only list of what there is.
     *
     * A fused number stands in the first instruction of a group in Image.fused; the others stay as they are, so a jump to one, or a return address
     * after it, means what it meant, and each may begin a group of its own. An instruction of a group that has to leave the loop does so as it
     * stands in Image.code, which is what everybody else reads.
     *
     * The HALT before each function says in A how the function begins: most begin with a test of an argument, which the call does at once.
     */

    /** Numbers this far apart keep HotSpot from making a jump table of the switch. */
    static final int SHIFT = 8;

    static final int MOVE = 1 << SHIFT;
    static final int LOAD_CONSTANT = 2 << SHIFT;
    static final int LOAD_INT = 3 << SHIFT;
    static final int LOAD_UNIT = 4 << SHIFT;
    static final int LOAD_NULL = 5 << SHIFT;
    static final int LOAD_BOOL = 6 << SHIFT;
    static final int LOAD_FUNCTION = 7 << SHIFT;
    static final int GET_GLOBAL = 8 << SHIFT;
    static final int SET_GLOBAL = 9 << SHIFT;
    static final int ADD_INT = 10 << SHIFT;
    static final int SUB_INT = 11 << SHIFT;
    static final int MUL_INT = 12 << SHIFT;
    static final int DIV_INT = 13 << SHIFT;
    static final int REM_INT = 14 << SHIFT;
    static final int ADD_INT_CONST = 15 << SHIFT;
    static final int MUL_INT_CONST = 16 << SHIFT;
    static final int DIV_INT_CONST = 17 << SHIFT;
    static final int REM_INT_CONST = 18 << SHIFT;
    static final int AND_INT = 19 << SHIFT;
    static final int OR_INT = 20 << SHIFT;
    static final int XOR_INT = 21 << SHIFT;
    static final int SHL_INT = 22 << SHIFT;
    static final int SHR_INT = 23 << SHIFT;
    static final int NEG_INT = 24 << SHIFT;
    static final int ADD_FLOAT = 25 << SHIFT;
    static final int SUB_FLOAT = 26 << SHIFT;
    static final int MUL_FLOAT = 27 << SHIFT;
    static final int DIV_FLOAT = 28 << SHIFT;
    static final int NEG_FLOAT = 29 << SHIFT;
    static final int ADD_INT64 = 30 << SHIFT;
    static final int SUB_INT64 = 31 << SHIFT;
    static final int MUL_INT64 = 32 << SHIFT;
    static final int ARITHMETIC = 33 << SHIFT;
    static final int CONVERT = 34 << SHIFT;
    static final int NOT = 36 << SHIFT;
    static final int EQUALS = 37 << SHIFT;
    static final int COMPARE = 39 << SHIFT;
    static final int LESS = 40 << SHIFT;
    static final int SAME = 43 << SHIFT;
    static final int EQ_INT = 44 << SHIFT;
    static final int LT_INT = 45 << SHIFT;
    static final int LE_INT = 46 << SHIFT;
    static final int EQ_FLOAT = 47 << SHIFT;
    static final int LT_FLOAT = 48 << SHIFT;
    static final int LE_FLOAT = 49 << SHIFT;
    static final int JUMP = 50 << SHIFT;
    static final int JUMP_IF = 51 << SHIFT;
    static final int JUMP_UNLESS = 52 << SHIFT;
    static final int JUMP_EQ_INT = 53 << SHIFT;
    static final int JUMP_NE_INT = 54 << SHIFT;
    static final int JUMP_LT_INT = 55 << SHIFT;
    static final int JUMP_LE_INT = 56 << SHIFT;
    static final int JUMP_EQ_INT_CONST = 57 << SHIFT;
    static final int JUMP_NE_INT_CONST = 58 << SHIFT;
    static final int JUMP_LT_INT_CONST = 59 << SHIFT;
    static final int JUMP_LE_INT_CONST = 60 << SHIFT;
    static final int JUMP_GT_INT_CONST = 61 << SHIFT;
    static final int JUMP_GE_INT_CONST = 62 << SHIFT;
    static final int JUMP_EQ_FLOAT = 63 << SHIFT;
    static final int JUMP_LT_FLOAT = 64 << SHIFT;
    static final int JUMP_LE_FLOAT = 65 << SHIFT;
    static final int JUMP_IF_TAG = 66 << SHIFT;
    static final int JUMP_UNLESS_TAG = 67 << SHIFT;
    static final int SWITCH_TAG = 68 << SHIFT;
    static final int LOOP_INT = 69 << SHIFT;
    static final int LOOP_INT_DOWN = 70 << SHIFT;
    static final int CALL = 71 << SHIFT;
    static final int CALL_CLOSURE = 72 << SHIFT;
    static final int TAIL_CALL = 75 << SHIFT;
    static final int TAIL_CALL_CLOSURE = 76 << SHIFT;
    static final int RETURN = 78 << SHIFT;
    static final int RETURN_UNIT = 79 << SHIFT;
    static final int MAKE_CLOSURE = 80 << SHIFT;
    static final int MAKE_OBJECT = 81 << SHIFT;
    static final int MAKE_CELL = 83 << SHIFT;
    static final int GET_FIELD = 84 << SHIFT;
    static final int SET_FIELD = 85 << SHIFT;
    static final int ARRAY_LENGTH = 87 << SHIFT;
    static final int ARRAY_GET = 88 << SHIFT;
    static final int ARRAY_SET = 89 << SHIFT;
    static final int STRING_LENGTH = 90 << SHIFT;
    static final int STRING_GET = 91 << SHIFT;
    static final int TAG_OF = 92 << SHIFT;

    static final int ADD_INT_CONST_CALL = 150 << SHIFT;
    static final int MOVE_CALL = 151 << SHIFT;
    static final int MOVE_MOVE_CALL = 152 << SHIFT;
    static final int ADD_INT_CONST_MOVE_CALL = 153 << SHIFT;
    static final int GET_FIELD_GET_FIELD_CALL = 154 << SHIFT;
    static final int GET_FIELD_CALL = 194 << SHIFT;
    static final int MOVE_GET_FIELD_CALL = 195 << SHIFT;
    static final int ADD_INT_CONST_MOVE_MOVE_CALL = 196 << SHIFT;
    static final int MOVE_ADD_INT_CONST_JUMP_AT_LEAST = 197 << SHIFT;
    static final int MOVE_MOVE = 155 << SHIFT;
    static final int ADD_INT_CONST_MOVE = 156 << SHIFT;
    static final int ADD_INT_RETURN = 157 << SHIFT;
    static final int JUMP_NE_INT_CONST_RETURN = 160 << SHIFT;
    static final int REM_INT_CONST_RETURN = 162 << SHIFT;
    static final int LOAD_INT_RETURN = 163 << SHIFT;
    static final int LOAD_CONSTANT_RETURN = 164 << SHIFT;
    static final int LOAD_CONSTANT_MAKE_OBJECT = 165 << SHIFT;
    static final int LOAD_CONSTANT_LOAD_CONSTANT_MAKE_OBJECT = 158 << SHIFT;
    static final int MAKE_OBJECT_RETURN = 193 << SHIFT;
    static final int GET_FIELD_GET_FIELD = 166 << SHIFT;
    static final int GET_FIELD_MOVE = 167 << SHIFT;
    static final int GET_FIELD_RETURN = 168 << SHIFT;
    static final int JUMP_UNLESS_TAG_GET_FIELD = 169 << SHIFT;
    static final int ADD_INT_LOOP_INT = 170 << SHIFT;
    static final int ADD_INT_JUMP = 171 << SHIFT;
    static final int ADD_INT_CONST_JUMP = 172 << SHIFT;
    static final int MOVE_JUMP = 173 << SHIFT;
    static final int ADD_INT_JUMP_LESS = 174 << SHIFT;
    static final int ADD_INT_CONST_JUMP_LESS = 175 << SHIFT;
    static final int ADD_INT_CONST_JUMP_AT_LEAST = 176 << SHIFT;
    static final int GET_GLOBAL_ARRAY_GET = 177 << SHIFT;
    static final int ARRAY_GET_ARRAY_GET = 178 << SHIFT;
    static final int LOAD_BOOL_ARRAY_SET = 179 << SHIFT;
    static final int LOAD_CONSTANT_MUL_FLOAT = 180 << SHIFT;
    static final int LOAD_CONSTANT_ADD_FLOAT = 181 << SHIFT;
    static final int LOAD_CONSTANT_SUB_FLOAT = 182 << SHIFT;
    static final int MUL_FLOAT_MUL_FLOAT = 183 << SHIFT;
    static final int MUL_FLOAT_ADD_FLOAT = 184 << SHIFT;
    static final int MUL_FLOAT_SUB_FLOAT = 185 << SHIFT;
    static final int MUL_FLOAT_MUL_FLOAT_ADD_FLOAT = 186 << SHIFT;
    static final int MUL_FLOAT_MUL_FLOAT_SUB_FLOAT = 187 << SHIFT;
    static final int LOAD_CONSTANT_JUMP_LT_FLOAT = 188 << SHIFT;
    static final int REM_INT_CONST_JUMP_NE_INT_CONST = 189 << SHIFT;
    static final int SET_FIELD_MOVE = 190 << SHIFT;
    static final int MOVE_LOOP_INT = 191 << SHIFT;
    static final int JUMP_UNLESS_TAG_GET_FIELD_GET_FIELD = 192 << SHIFT;

    /** What a function begins with, in A of the HALT before it: a test that the call does at once. */
    static final int ENTRY_TAG = 1;
    static final int ENTRY_NE = 2;
    static final int ENTRY_GE = 3;
    static final int ENTRY_SWITCH = 4;
    static final int ENTRY_GT = 5;
    static final int ENTRY_LESS = 6;
    static final int ENTRY_LESS_EQUAL = 7;

    private Code() {}

    /** The code with the first instruction of each group that is run as one under its fused number; {@code before} is how its beginning has become. */
    static long[] fused(long[] code, long[] before) {
        if (before.length == code.length) {
            return before;
        }
        long[] fused = Arrays.copyOf(before, code.length);
        System.arraycopy(code, before.length, fused, before.length, code.length - before.length);
        for (int pc = before.length; pc + 1 < code.length; pc++) {
            if (Opcode.of(code[pc]) == Opcode.HALT) {
                fused[pc] |= entry(Opcode.of(code[pc + 1])) << 8;
                continue;
            }
            int number = fused(code, pc);
            if (number >= 0) {
                fused[pc] = code[pc] & ~0xFFL | number >>> SHIFT;
            }
        }
        return fused;
    }

    private static long entry(Opcode first) {
        return switch (first) {
            case JUMP_UNLESS_TAG -> ENTRY_TAG;
            case JUMP_NE_INT_CONST -> ENTRY_NE;
            case JUMP_GE_INT_CONST -> ENTRY_GE;
            case JUMP_GT_INT_CONST -> ENTRY_GT;
            case JUMP_LT_INT -> ENTRY_LESS;
            case JUMP_LE_INT -> ENTRY_LESS_EQUAL;
            case SWITCH_TAG -> ENTRY_SWITCH;
            default -> 0;
        };
    }

    private static int fused(long[] code, int pc) {
        Opcode first = Opcode.of(code[pc]);
        Opcode second = pc + 1 < code.length ? Opcode.of(code[pc + 1]) : Opcode.HALT;
        Opcode third = pc + 2 < code.length ? Opcode.of(code[pc + 2]) : Opcode.HALT;
        int three = switch (first) {
            case ADD_INT_CONST -> second != Opcode.MOVE ? -1
                    : third == Opcode.CALL ? ADD_INT_CONST_MOVE_CALL : fused(code, pc + 1) == MOVE_MOVE_CALL ? ADD_INT_CONST_MOVE_MOVE_CALL : -1;
            case GET_FIELD -> second == Opcode.GET_FIELD && third == Opcode.CALL ? GET_FIELD_GET_FIELD_CALL : -1;
            case LOAD_CONSTANT -> second == Opcode.LOAD_CONSTANT && third == Opcode.MAKE_OBJECT ? LOAD_CONSTANT_LOAD_CONSTANT_MAKE_OBJECT : -1;
            case JUMP_UNLESS_TAG -> second == Opcode.GET_FIELD && third == Opcode.GET_FIELD ? JUMP_UNLESS_TAG_GET_FIELD_GET_FIELD : -1;
            case MOVE -> switch (second) {
                case MOVE -> third == Opcode.CALL ? MOVE_MOVE_CALL : -1;
                case GET_FIELD -> third == Opcode.CALL ? MOVE_GET_FIELD_CALL : -1;
                case ADD_INT_CONST -> fused(code, pc + 1) == ADD_INT_CONST_JUMP_AT_LEAST ? MOVE_ADD_INT_CONST_JUMP_AT_LEAST : -1;
                default -> -1;
            };
            case MUL_FLOAT -> second != Opcode.MUL_FLOAT ? -1
                    : third == Opcode.ADD_FLOAT ? MUL_FLOAT_MUL_FLOAT_ADD_FLOAT : third == Opcode.SUB_FLOAT ? MUL_FLOAT_MUL_FLOAT_SUB_FLOAT : -1;
            default -> -1;
        };
        if (three >= 0) {
            return three;
        }
        if (second == Opcode.JUMP && Instruction.c(code[pc + 1]) <= pc) {
            int looping = switch (Opcode.of(code[Instruction.c(code[pc + 1])])) {
                case JUMP_LT_INT -> first == Opcode.ADD_INT ? ADD_INT_JUMP_LESS : first == Opcode.ADD_INT_CONST ? ADD_INT_CONST_JUMP_LESS : -1;
                case JUMP_GE_INT_CONST -> first == Opcode.ADD_INT_CONST ? ADD_INT_CONST_JUMP_AT_LEAST : -1;
                default -> -1;
            };
            if (looping >= 0) {
                return looping;
            }
        }
        int returning = second == Opcode.RETURN && Instruction.a(code[pc]) == Instruction.a(code[pc + 1]) ? returned(first) : -1;
        return returning >= 0 ? returning : fused(first, second);
    }

    /** An instruction and the return of its result, which is not written anywhere else. */
    private static int returned(Opcode first) {
        return switch (first) {
            case ADD_INT -> ADD_INT_RETURN;
            case REM_INT_CONST -> REM_INT_CONST_RETURN;
            case LOAD_INT -> LOAD_INT_RETURN;
            case LOAD_CONSTANT -> LOAD_CONSTANT_RETURN;
            case MAKE_OBJECT -> MAKE_OBJECT_RETURN;
            case GET_FIELD -> GET_FIELD_RETURN;
            default -> -1;
        };
    }

    private static int fused(Opcode first, Opcode second) {
        return switch (first) {
            case MOVE -> switch (second) {
                case CALL -> MOVE_CALL;
                case MOVE -> MOVE_MOVE;
                case JUMP -> MOVE_JUMP;
                case LOOP_INT -> MOVE_LOOP_INT;
                default -> -1;
            };
            case SET_FIELD -> switch (second) {
                case MOVE -> SET_FIELD_MOVE;
                default -> -1;
            };
            case LOAD_CONSTANT -> switch (second) {
                case MAKE_OBJECT -> LOAD_CONSTANT_MAKE_OBJECT;
                case MUL_FLOAT -> LOAD_CONSTANT_MUL_FLOAT;
                case ADD_FLOAT -> LOAD_CONSTANT_ADD_FLOAT;
                case SUB_FLOAT -> LOAD_CONSTANT_SUB_FLOAT;
                case JUMP_LT_FLOAT -> LOAD_CONSTANT_JUMP_LT_FLOAT;
                default -> -1;
            };
            case LOAD_BOOL -> switch (second) {
                case ARRAY_SET -> LOAD_BOOL_ARRAY_SET;
                default -> -1;
            };
            case GET_GLOBAL -> switch (second) {
                case ARRAY_GET -> GET_GLOBAL_ARRAY_GET;
                default -> -1;
            };
            case ADD_INT -> switch (second) {
                case LOOP_INT -> ADD_INT_LOOP_INT;
                case JUMP -> ADD_INT_JUMP;
                default -> -1;
            };
            case ADD_INT_CONST -> switch (second) {
                case CALL -> ADD_INT_CONST_CALL;
                case JUMP -> ADD_INT_CONST_JUMP;
                case MOVE -> ADD_INT_CONST_MOVE;
                default -> -1;
            };
            case REM_INT_CONST -> switch (second) {
                case JUMP_NE_INT_CONST -> REM_INT_CONST_JUMP_NE_INT_CONST;
                default -> -1;
            };
            case MUL_FLOAT -> switch (second) {
                case MUL_FLOAT -> MUL_FLOAT_MUL_FLOAT;
                case ADD_FLOAT -> MUL_FLOAT_ADD_FLOAT;
                case SUB_FLOAT -> MUL_FLOAT_SUB_FLOAT;
                default -> -1;
            };
            case JUMP_NE_INT_CONST -> switch (second) {
                case RETURN -> JUMP_NE_INT_CONST_RETURN;
                default -> -1;
            };
            case JUMP_UNLESS_TAG -> switch (second) {
                case GET_FIELD -> JUMP_UNLESS_TAG_GET_FIELD;
                default -> -1;
            };
            case GET_FIELD -> switch (second) {
                case CALL -> GET_FIELD_CALL;
                case GET_FIELD -> GET_FIELD_GET_FIELD;
                case MOVE -> GET_FIELD_MOVE;
                default -> -1;
            };
            case ARRAY_GET -> switch (second) {
                case ARRAY_GET -> ARRAY_GET_ARRAY_GET;
                default -> -1;
            };
            default -> -1;
        };
    }
}
