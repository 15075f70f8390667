package fusabi.vm;

import fusabi.bytecode.Opcode;

/** The opcodes' numbers as constants, for the interpreter's switch; and pairs of instructions that it runs as one. */
final class Code {
    /*
     * A switch over the enum itself goes through two tables for every instruction. CodeTest holds these against Opcode's ordinals, which remain the
     * only list of what there is.
     *
     * A fused number stands in the first instruction of a pair of an image's code; the second stays as it is, so a jump to it, or a return address
     * after it, means what it meant. When the first of a pair has to leave the loop, it does so under its own number, so nobody else sees a fused one.
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

    static final int ADD_INT_CONST_CALL = 200 << SHIFT;
    static final int MOVE_CALL = 201 << SHIFT;
    static final int MOVE_MOVE = 202 << SHIFT;
    static final int ADD_INT_RETURN = 203 << SHIFT;
    static final int JUMP_GE_INT_CONST_RETURN = 204 << SHIFT;
    static final int JUMP_GT_INT_CONST_RETURN = 205 << SHIFT;
    static final int JUMP_NE_INT_CONST_RETURN = 206 << SHIFT;

    static final int GET_FIELD_GET_FIELD = 207 << SHIFT;
    static final int GET_FIELD_MOVE = 208 << SHIFT;
    static final int JUMP_UNLESS_TAG_GET_FIELD = 209 << SHIFT;
    static final int ADD_INT_LOOP_INT = 210 << SHIFT;
    static final int ADD_INT_JUMP = 211 << SHIFT;
    static final int ADD_INT_CONST_JUMP = 212 << SHIFT;
    static final int MOVE_JUMP = 213 << SHIFT;
    static final int ADD_INT_CONST_MOVE = 214 << SHIFT;
    static final int GET_GLOBAL_ARRAY_GET = 215 << SHIFT;
    static final int ARRAY_GET_ARRAY_GET = 216 << SHIFT;
    static final int LOAD_CONSTANT_MUL_FLOAT = 217 << SHIFT;
    static final int LOAD_CONSTANT_ADD_FLOAT = 218 << SHIFT;
    static final int LOAD_CONSTANT_SUB_FLOAT = 219 << SHIFT;
    static final int LOAD_CONSTANT_JUMP_LT_FLOAT = 220 << SHIFT;
    static final int MUL_FLOAT_MUL_FLOAT = 221 << SHIFT;
    static final int MUL_FLOAT_ADD_FLOAT = 222 << SHIFT;
    static final int MUL_FLOAT_SUB_FLOAT = 223 << SHIFT;
    static final int REM_INT_CONST_JUMP_NE_INT_CONST = 224 << SHIFT;
    static final int LOAD_BOOL_ARRAY_SET = 225 << SHIFT;
    static final int JUMP_LT_INT_RETURN = 226 << SHIFT;
    static final int REM_INT_CONST_RETURN = 227 << SHIFT;
    static final int GET_FIELD_RETURN = 228 << SHIFT;

    private Code() {}

    /** Gives the first instruction of each pair that is run as one its fused number. */
    static void fuse(long[] code) {
        for (int pc = 0; pc + 1 < code.length; pc++) {
            int fused = fused(Opcode.of(code[pc]), Opcode.of(code[pc + 1]));
            if (fused >= 0) {
                code[pc] = code[pc] & ~0xFFL | fused >>> SHIFT;
                pc++;
            }
        }
    }

    private static int fused(Opcode first, Opcode second) {
        return switch (first) {
            case MOVE -> switch (second) {
                case CALL -> MOVE_CALL;
                case MOVE -> MOVE_MOVE;
                case JUMP -> MOVE_JUMP;
                default -> -1;
            };
            case LOAD_CONSTANT -> switch (second) {
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
                case RETURN -> ADD_INT_RETURN;
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
                case RETURN -> REM_INT_CONST_RETURN;
                default -> -1;
            };
            case MUL_FLOAT -> switch (second) {
                case MUL_FLOAT -> MUL_FLOAT_MUL_FLOAT;
                case ADD_FLOAT -> MUL_FLOAT_ADD_FLOAT;
                case SUB_FLOAT -> MUL_FLOAT_SUB_FLOAT;
                default -> -1;
            };
            case JUMP_LT_INT -> switch (second) {
                case RETURN -> JUMP_LT_INT_RETURN;
                default -> -1;
            };
            case JUMP_NE_INT_CONST -> switch (second) {
                case RETURN -> JUMP_NE_INT_CONST_RETURN;
                default -> -1;
            };
            case JUMP_GT_INT_CONST -> switch (second) {
                case RETURN -> JUMP_GT_INT_CONST_RETURN;
                default -> -1;
            };
            case JUMP_GE_INT_CONST -> switch (second) {
                case RETURN -> JUMP_GE_INT_CONST_RETURN;
                default -> -1;
            };
            case JUMP_UNLESS_TAG -> switch (second) {
                case GET_FIELD -> JUMP_UNLESS_TAG_GET_FIELD;
                default -> -1;
            };
            case GET_FIELD -> switch (second) {
                case GET_FIELD -> GET_FIELD_GET_FIELD;
                case MOVE -> GET_FIELD_MOVE;
                case RETURN -> GET_FIELD_RETURN;
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
