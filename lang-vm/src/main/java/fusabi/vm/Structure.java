package fusabi.vm;

import fusabi.bytecode.Opcode;
import fusabi.host.ScriptNeeded;
import fusabi.value.SmallKind;
import fusabi.value.Word;

/** The instructions EQUALS to HASH: structural equality, comparison and hashing, as F# does them, for any words. */
final class Structure {

    /** Instead of an answer: a method of the script has to be asked. Never an answer, which is a bool or an int. */
    static final long ASK = 0;
    /** Fields that a walk looks at for a unit of fuel. */
    static final int STEPS_PER_FUEL = 8;

    static final int INT32 = SmallKind.INT32.ordinal();
    private static final int FLOAT32 = SmallKind.FLOAT32.ordinal();

    private final Interpreter interpreter;
    private final Walk walk;
    private final Equality equality;
    private final Ordering ordering;
    private final Hashing hashing;

    Structure(Interpreter interpreter) {
        this.interpreter = interpreter;
        walk = new Walk(interpreter);
        equality = new Equality(interpreter, walk);
        ordering = new Ordering(interpreter, walk);
        hashing = new Hashing(interpreter, walk);
    }

    /** Runs the instruction: its result goes to stack index {@code a} now, or when the method of the script that is called first has returned. */
    void apply(Opcode opcode, int a, long x, long y) {
        long answer = answer(opcode, x, y);
        if (answer == ASK) {
            ask(opcode);
        } else {
            interpreter.stack[a] = answer;
        }
    }

    /** RESUME_WALK: goes on with the answer of the method. */
    void resume() {
        walk.resume();
        Opcode opcode = walk.instruction();
        long given = walk.answer();
        long answer = switch (opcode) {
            case EQUALS -> equality.resume(given, false);
            case EQUALS_ER -> equality.resume(given, true);
            case COMPARE, LESS, LESS_EQUAL -> ordering.resume(given, question(opcode));
            default -> hashing.resume(given);
        };
        if (answer == ASK) {
            ask(opcode);
        } else {
            walk.finish(answer);
        }
    }

    private long answer(Opcode opcode, long x, long y) {
        walk.begin();
        return switch (opcode) {
            case EQUALS -> equality.start(x, y, false);
            case EQUALS_ER -> equality.start(x, y, true);
            case COMPARE, LESS, LESS_EQUAL -> ordering.start(x, y, question(opcode));
            default -> hashing.start(x);
        };
    }

    private void ask(Opcode opcode) {
        switch (opcode) {
            case EQUALS, EQUALS_ER -> equality.ask();
            case COMPARE, LESS, LESS_EQUAL -> ordering.ask();
            default -> hashing.ask();
        }
    }

    private static Ordering.Question question(Opcode opcode) {
        return switch (opcode) {
            case LESS -> Ordering.Question.LESS;
            case LESS_EQUAL -> Ordering.Question.LESS_EQUAL;
            default -> Ordering.Question.COMPARE;
        };
    }

    // ---- for Java code

    /** What the instruction would give, for code that is not the script's: a method of the script runs below it. */
    long below(Opcode opcode, long x, long y) {
        long answer = answer(opcode, x, y);
        return answer != ASK ? answer : interpreter.enter(Stubs.walking(opcode), x, y);
    }

    boolean equal(long x, long y, boolean er) {
        return below(er ? Opcode.EQUALS_ER : Opcode.EQUALS, x, y) == Word.TRUE;
    }

    /** {@code compare x y}. */
    int compare(long x, long y) {
        return (int) below(Opcode.COMPARE, x, y);
    }

    /** {@code compare x y} where that asks no method of the script. */
    int compareAlone(long x, long y) {
        return (int) alone(answer(Opcode.COMPARE, x, y));
    }

    /** {@code x = y} or {@code x.Equals y}, likewise. */
    boolean equalAlone(long x, long y, boolean er) {
        return alone(answer(er ? Opcode.EQUALS_ER : Opcode.EQUALS, x, y)) == Word.TRUE;
    }

    /** {@code hash x}, likewise. */
    int hashAlone(long word) {
        return (int) alone(answer(Opcode.HASH, word, Word.UNIT));
    }

    private static long alone(long answer) {
        if (answer == ASK) {
            throw ScriptNeeded.SIGNAL;
        }
        return answer;
    }

    int hash(long word) {
        return (int) below(Opcode.HASH, word, Word.UNIT);
    }

    static boolean isFloat32(long word) {
        return word >>> 32 == ((long) Word.SMALL << 16 | FLOAT32);
    }
}
