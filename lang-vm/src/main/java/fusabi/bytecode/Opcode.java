package fusabi.bytecode;

import static fusabi.bytecode.Operand.*;
import static fusabi.bytecode.Slot.*;

/**
 * The instruction set: the only list of instructions. {@code R[x]} is a register of the running frame, {@code K} the constants, {@code G} the globals.
 * All registers hold self-describing words ({@link fusabi.value.Word}); the operands of typed instructions say which kind of word they read or
 * write, and the {@link Verifier} refuses code that is known to hold another there. Float comparisons are false when an operand is NaN, so none
 * is the negation of another.
 */
public enum Opcode {
    //                    meaning                                        A                  B                  C
    HALT                 ("leave to the host with R[A]",                 READS),
    MOVE                 ("R[A] := R[B]",                                WRITES,            READS),
    LOAD_CONSTANT        ("R[A] := K[C]",                                WRITES,            NONE,              CONSTANT),
    LOAD_INT             ("R[A] := C as int",                            WRITES_INT,        NONE,              INT),
    LOAD_UNIT            ("R[A] := ()",                                  WRITES_PLAIN),
    LOAD_NULL            ("R[A] := null",                                WRITES_PLAIN),
    LOAD_BOOL            ("R[A] := B is 1",                              WRITES_BOOL,       IMMEDIATE),
    LOAD_FUNCTION        ("R[A] := function C, which captures nothing",  WRITES_PLAIN,      NONE,              FUNCTION),
    GET_GLOBAL           ("R[A] := G[C]",                                WRITES,            NONE,              GLOBAL),
    SET_GLOBAL           ("G[C] := R[A]",                                READS,             NONE,              GLOBAL),

    ADD_INT              ("R[A] := R[B] + R[C], int",                    WRITES_INT,        READS_INT,         READS_INT),
    SUB_INT              ("R[A] := R[B] - R[C], int",                    WRITES_INT,        READS_INT,         READS_INT),
    MUL_INT              ("R[A] := R[B] * R[C], int",                    WRITES_INT,        READS_INT,         READS_INT),
    DIV_INT              ("R[A] := R[B] / R[C], int; may raise",         WRITES_INT,        READS_INT,         READS_INT),
    REM_INT              ("R[A] := R[B] % R[C], int; may raise",         WRITES_INT,        READS_INT,         READS_INT),
    ADD_INT_CONST        ("R[A] := R[B] + C, int",                       WRITES_INT,        READS_INT,         INT),
    MUL_INT_CONST        ("R[A] := R[B] * C, int",                       WRITES_INT,        READS_INT,         INT),
    DIV_INT_CONST        ("R[A] := R[B] / C, int, C not 0 or -1",        WRITES_INT,        READS_INT,         INT),
    REM_INT_CONST        ("R[A] := R[B] % C, int, C not 0 or -1",        WRITES_INT,        READS_INT,         INT),
    AND_INT              ("R[A] := R[B] &&& R[C], int",                  WRITES_INT,        READS_INT,         READS_INT),
    OR_INT               ("R[A] := R[B] ||| R[C], int",                  WRITES_INT,        READS_INT,         READS_INT),
    XOR_INT              ("R[A] := R[B] ^^^ R[C], int",                  WRITES_INT,        READS_INT,         READS_INT),
    SHL_INT              ("R[A] := R[B] <<< R[C], int",                  WRITES_INT,        READS_INT,         READS_INT),
    SHR_INT              ("R[A] := R[B] >>> R[C], int",                  WRITES_INT,        READS_INT,         READS_INT),
    NEG_INT              ("R[A] := -R[B], int",                          WRITES_INT,        READS_INT),
    ADD_FLOAT            ("R[A] := R[B] + R[C], float",                  WRITES_FLOAT,      READS_FLOAT,       READS_FLOAT),
    SUB_FLOAT            ("R[A] := R[B] - R[C], float",                  WRITES_FLOAT,      READS_FLOAT,       READS_FLOAT),
    MUL_FLOAT            ("R[A] := R[B] * R[C], float",                  WRITES_FLOAT,      READS_FLOAT,       READS_FLOAT),
    DIV_FLOAT            ("R[A] := R[B] / R[C], float",                  WRITES_FLOAT,      READS_FLOAT,       READS_FLOAT),
    NEG_FLOAT            ("R[A] := -R[B], float",                        WRITES_FLOAT,      READS_FLOAT),
    ADD_INT64            ("R[A] := R[B] + R[C], int64",                  WRITES_INT64,      READS_INT64,       READS_INT64),
    SUB_INT64            ("R[A] := R[B] - R[C], int64",                  WRITES_INT64,      READS_INT64,       READS_INT64),
    MUL_INT64            ("R[A] := R[B] * R[C], int64",                  WRITES_INT64,      READS_INT64,       READS_INT64),
    ARITHMETIC           ("R[A] := R[B] op R[C], op and number kind in C", WRITES, READS, Operand.ARITHMETIC),
    CONVERT              ("R[A] := R[B] converted, kinds in C",          WRITES,            READS,             IMMEDIATE),
    CONCAT               ("R[A] := R[B] + R[C], strings",                WRITES_REFERENCE,  READS_REFERENCE,   READS_REFERENCE),
    NOT                  ("R[A] := not R[B]",                            WRITES_BOOL,       READS_BOOL),

    EQUALS               ("R[A] := R[B] = R[C], structural, nan <> nan", WRITES_BOOL,       READS,             READS),
    EQUALS_ER            ("R[A] := R[B].Equals(R[C]), structural, nan = nan", WRITES_BOOL, READS, READS),
    COMPARE              ("R[A] := compare R[B] R[C], structural",       WRITES_INT,        READS,             READS),
    LESS                 ("R[A] := R[B] < R[C], structural",             WRITES_BOOL,       READS,             READS),
    LESS_EQUAL           ("R[A] := R[B] <= R[C], structural",            WRITES_BOOL,       READS,             READS),
    HASH                 ("R[A] := hash R[B], structural",               WRITES_INT,        READS),
    SAME                 ("R[A] := R[B] and R[C] are the same word",     WRITES_BOOL,       READS,             READS),
    EQ_INT               ("R[A] := R[B] = R[C], by word: int, bool, char …", WRITES_BOOL, READS, READS),
    LT_INT               ("R[A] := R[B] < R[C], int",                    WRITES_BOOL,       READS_INT,         READS_INT),
    LE_INT               ("R[A] := R[B] <= R[C], int",                   WRITES_BOOL,       READS_INT,         READS_INT),
    EQ_FLOAT             ("R[A] := R[B] = R[C], float",                  WRITES_BOOL,       READS_FLOAT,       READS_FLOAT),
    LT_FLOAT             ("R[A] := R[B] < R[C], float",                  WRITES_BOOL,       READS_FLOAT,       READS_FLOAT),
    LE_FLOAT             ("R[A] := R[B] <= R[C], float",                 WRITES_BOOL,       READS_FLOAT,       READS_FLOAT),

    JUMP                 ("pc := C; a jump back is a safepoint",         NONE,              NONE,              TARGET),
    JUMP_IF              ("if R[A] then pc := C",                        READS_BOOL,        NONE,              TARGET),
    JUMP_UNLESS          ("if not R[A] then pc := C",                    READS_BOOL,        NONE,              TARGET),
    JUMP_EQ_INT          ("if R[A] = R[B] then pc := C, by word",        READS,             READS,             TARGET),
    JUMP_NE_INT          ("if R[A] <> R[B] then pc := C, by word",       READS,             READS,             TARGET),
    JUMP_LT_INT          ("if R[A] < R[B] then pc := C, int",            READS_INT,         READS_INT,         TARGET),
    JUMP_LE_INT          ("if R[A] <= R[B] then pc := C, int",           READS_INT,         READS_INT,         TARGET),
    JUMP_EQ_INT_CONST    ("if R[A] = B - 2048 then pc := C, int",        READS_INT,         IMMEDIATE,         TARGET),
    JUMP_NE_INT_CONST    ("if R[A] <> B - 2048 then pc := C, int",       READS_INT,         IMMEDIATE,         TARGET),
    JUMP_LT_INT_CONST    ("if R[A] < B - 2048 then pc := C, int",        READS_INT,         IMMEDIATE,         TARGET),
    JUMP_LE_INT_CONST    ("if R[A] <= B - 2048 then pc := C, int",       READS_INT,         IMMEDIATE,         TARGET),
    JUMP_GT_INT_CONST    ("if R[A] > B - 2048 then pc := C, int",        READS_INT,         IMMEDIATE,         TARGET),
    JUMP_GE_INT_CONST    ("if R[A] >= B - 2048 then pc := C, int",       READS_INT,         IMMEDIATE,         TARGET),
    JUMP_EQ_FLOAT        ("if R[A] = R[B] then pc := C, float",          READS_FLOAT,       READS_FLOAT,       TARGET),
    JUMP_LT_FLOAT        ("if R[A] < R[B] then pc := C, float",          READS_FLOAT,       READS_FLOAT,       TARGET),
    JUMP_LE_FLOAT        ("if R[A] <= R[B] then pc := C, float",         READS_FLOAT,       READS_FLOAT,       TARGET),
    JUMP_IF_TAG          ("if the tag of R[A] is B then pc := C",        READS,             IMMEDIATE,         TARGET),
    JUMP_UNLESS_TAG      ("if the tag of R[A] is not B then pc := C",    READS,             IMMEDIATE,         TARGET),
    SWITCH_TAG           ("pc := next + min(tag of R[A], B); B + 1 JUMPs follow", READS, COUNT),
    LOOP_INT             ("R[A] := R[A] + 1; if R[A] <= R[B] then pc := C; a safepoint", READS_INT, READS_INT, TARGET),
    LOOP_INT_DOWN        ("R[A] := R[A] - 1; if R[A] >= R[B] then pc := C; a safepoint", READS_INT, READS_INT, TARGET),

    CALL                 ("R[A] := function C (R[A+1] …)",               WINDOW,            NONE,              FUNCTION),
    CALL_CLOSURE         ("R[A] := R[B] applied to C arguments R[A+1] …", WINDOW,           READS_REFERENCE,   COUNT),
    CALL_METHOD          ("R[A] := method C of R[A+1] with B arguments, itself the first", WINDOW, COUNT, SELECTOR),
    CALL_NATIVE          ("R[A] := native C with B arguments R[A+1] …",  WINDOW,            COUNT,             NATIVE),
    TAIL_CALL            ("return function C (R[A+1] …)",                TAIL_WINDOW,       NONE,              FUNCTION),
    TAIL_CALL_CLOSURE    ("return R[B] applied to C arguments R[A+1] …", TAIL_WINDOW,       READS_REFERENCE,   COUNT),
    TAIL_CALL_METHOD     ("return method C of R[A+1] with B arguments",  TAIL_WINDOW,       COUNT,             SELECTOR),
    RETURN               ("return R[A]",                                 READS),
    RETURN_UNIT          ("return ()"),

    MAKE_CLOSURE         ("R[A] := closure of function C over R[B] … as many as it captures", WRITES_REFERENCE, READS_MANY, FUNCTION),
    MAKE_OBJECT          ("R[A] := object of layout C with fields R[B] …", WRITES_REFERENCE, READS_MANY, LAYOUT),
    MAKE_ARRAY           ("R[A] := array of C elements R[B] …",          WRITES_REFERENCE,  READS_MANY,        COUNT),
    MAKE_CELL            ("R[A] := cell holding R[B]",                   WRITES_REFERENCE,  READS),
    GET_FIELD            ("R[A] := field C of R[B]; null raises",        WRITES,            READS_REFERENCE,   IMMEDIATE),
    SET_FIELD            ("field C of R[A] := R[B]; null raises",        READS_REFERENCE,   READS,             IMMEDIATE),
    NEW_ARRAY            ("R[A] := array of R[B] elements, each R[C]; may raise", WRITES_REFERENCE, READS_INT, READS),
    ARRAY_LENGTH         ("R[A] := length of array R[B]",                WRITES_INT,        READS_REFERENCE),
    ARRAY_GET            ("R[A] := R[B].[R[C]], array; may raise",       WRITES,            READS_REFERENCE,   READS_INT),
    ARRAY_SET            ("R[A].[R[B]] := R[C], array; may raise",       READS_REFERENCE,   READS_INT,         READS),
    STRING_LENGTH        ("R[A] := length of string R[B]; null raises",  WRITES_INT,        READS_REFERENCE),
    STRING_GET           ("R[A] := R[B].[R[C]], a char of a string; may raise", WRITES_PLAIN, READS_REFERENCE, READS_INT),
    TAG_OF               ("R[A] := tag of R[B], as int",                 WRITES_INT,        READS),
    TYPE_TEST            ("R[A] := R[B] is of type C",                   WRITES_BOOL,       READS,             TYPE),
    CAST                 ("R[A] := R[B], which must be of type C or null; may raise", WRITES, READS, TYPE),

    RAISE                ("raise exception R[A]",                        READS),
    RERAISE              ("raise exception R[A], keeping its stack trace", READS),
    FIBER_NEW            ("R[A] := fiber that will call R[B] with ()",   WRITES_REFERENCE,  READS),
    FIBER_RESUME         ("R[A] := what fiber R[B], given R[C], yields next; when it ends, its result and it is done",
                          WINDOW, READS_REFERENCE, READS),
    FIBER_YIELD          ("suspend this fiber, its resumer gets R[B]; R[A] := what resumes it", WINDOW, READS),
    FIBER_IS_DONE        ("R[A] := fiber R[B] has ended",                WRITES_BOOL,       READS_REFERENCE),
    FIBER_PARK           ("suspend fiber R[B] with all that it resumed, its resumer gets R[C]; R[A] := what resumes it; or, at once, false: a native is below",
                          WINDOW, READS_REFERENCE, READS),
    RESUME_WALK          ("goes on with an EQUALS … HASH that has called a method; the machine's own");

    private final String meaning;
    private final Operand a;
    private final Operand b;
    private final Operand c;
    private final WordKind kindOfA;
    private final WordKind kindOfB;
    private final WordKind kindOfC;

    Opcode(String meaning, Slot... operands) {
        this.meaning = meaning;
        Slot first = operands.length > 0 ? operands[0] : NONE;
        Slot second = operands.length > 1 ? operands[1] : NONE;
        Slot third = operands.length > 2 ? operands[2] : NONE;
        a = first.role();
        b = second.role();
        c = third.role();
        kindOfA = first.kind();
        kindOfB = second.kind();
        kindOfC = third.kind();
    }

    private static final Opcode[] ALL = values();

    /** The instruction's opcode; {@code word}'s low 8 bits must be one. */
    public static Opcode of(long word) {
        return ALL[(int) word & 0xFF];
    }

    public static boolean exists(long word) {
        return ((int) word & 0xFF) < ALL.length;
    }

    /**
     * How many registers a {@link Operand#WINDOW} or {@link Operand#TAIL_WINDOW} (from A + 1) or a {@link Operand#READS_MANY} (from B) of
     * {@code word}, an instruction of this opcode, covers; 0 for other instructions.
     */
    public int argumentCount(long word, Signatures signatures) {
        return switch (this) {
            case CALL, TAIL_CALL -> signatures.arity(Instruction.c(word));
            case CALL_CLOSURE, TAIL_CALL_CLOSURE, MAKE_ARRAY -> Instruction.c(word);
            case CALL_METHOD, TAIL_CALL_METHOD, CALL_NATIVE -> Instruction.b(word);
            case MAKE_CLOSURE -> signatures.captures(Instruction.c(word));
            case MAKE_OBJECT -> signatures.fields(Instruction.c(word));
            default -> 0;
        };
    }

    /** Whether only the machine's own code has it, never a chunk. */
    boolean isMachines() {
        return this == HALT || this == RESUME_WALK;
    }

    /** Whether the machine may collect or suspend here and go on after it: see {@link Instructions#isSafepoint}, which knows jumps back. */
    boolean isSafepoint() {
        return switch (this) {
            case CALL, CALL_CLOSURE, CALL_METHOD, CALL_NATIVE, MAKE_CLOSURE, MAKE_OBJECT, MAKE_ARRAY, MAKE_CELL, NEW_ARRAY, CONCAT, ARITHMETIC,
                    CONVERT, ADD_INT64, SUB_INT64, MUL_INT64, EQUALS, EQUALS_ER, COMPARE, LESS, LESS_EQUAL, HASH, LOOP_INT, LOOP_INT_DOWN,
                    FIBER_NEW, FIBER_RESUME, FIBER_YIELD, FIBER_PARK -> true;
            default -> false;
        };
    }

    /** What the instruction does, in the notation of the class comment. */
    public String meaning() {
        return meaning;
    }

    public Operand a() {
        return a;
    }

    public Operand b() {
        return b;
    }

    public Operand c() {
        return c;
    }

    /** What A is read as, or the kind of the word written there. */
    WordKind kindOfA() {
        return kindOfA;
    }

    WordKind kindOfB() {
        return kindOfB;
    }

    WordKind kindOfC() {
        return kindOfC;
    }
}
