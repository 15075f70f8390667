package fusabi.regex;

import fusabi.regex.Node.Anchor;
import fusabi.regex.Program.Op;
import java.util.Arrays;

/** Runs a program over a text. */
final class Backtracker {
    /*
     * One stack holds the ways back and, between them, what has to be undone on the way: registers and captures. A frame is four ints, its kind first.
     * Failing pops frames, undoing, until one of them is a way to go.
     */

    private static final int FRAME = 4;
    /** pc, pos. */
    private static final int WAY = 0;
    /** pc behind the loop, the nearest position to give back to, the position now. */
    private static final int GREEDY_WAY = 1;
    /** pc of the loop, pos, how many more it may take. */
    private static final int LAZY_WAY = 2;
    /** register, its value before. */
    private static final int REGISTER = 3;
    /** group: its last capture goes. */
    private static final int CAPTURED = 4;
    /** group, start, end: a capture comes back. */
    private static final int RELEASED = 5;

    /** 256 MB of ways back: a pattern that needs more is taken to be hopeless. */
    private static final int MOST_STACK = 1 << 26;
    /** For each int of the stack that is copied to one of twice the length, and as much for captures, of which each has a frame. */
    private static final long GROWTH_BYTES = 4L * Integer.BYTES;
    /** Characters of a set that are passed by before it is paid for. */
    private static final int AT_ONCE = 1 << 12;

    private static final Op[] OPS = Op.ALL;
    private static final Anchor[] ANCHORS = Anchor.values();

    private final Program program;
    private final int[] code;
    private final CharSet[] sets;
    private final String text;
    private final int start;
    private final Meter meter;
    private final int[] registers;
    private final Captures captures;
    private int[] stack = new int[8 * FRAME];
    private int top;
    private int steps;
    private int pc;
    private int pos;

    Backtracker(Program program, String text, int start, Meter meter) {
        this.program = program;
        this.code = program.code();
        this.sets = program.sets();
        this.text = text;
        this.start = start;
        this.meter = meter;
        this.registers = new int[program.registers()];
        this.captures = new Captures(program.groupNames().size());
    }

    /** The first match from the start on, as {@link Regex#match} describes it, or null. */
    int[] search() {
        boolean back = program.rightToLeft();
        CharSet first = program.first();
        for (int from = start; back ? from >= 0 : from <= text.length(); from += back ? -1 : 1) {
            if (first != null && (from == text.length() || !first.has(text.charAt(from)))) {
                steps(first.steps());
                continue;
            }
            if (runs(from)) {
                captures.add(0, Math.min(from, pos), Math.max(from, pos));
                return captures.described();
            }
        }
        return null;
    }

    private void step() {
        if (++steps == Meter.STEPS) {
            steps = 0;
            meter.tick();
        }
    }

    private void steps(int count) {
        steps += count;
        while (steps >= Meter.STEPS) {
            steps -= Meter.STEPS;
            meter.tick();
        }
    }

    private boolean runs(int from) {
        pc = 0;
        pos = from;
        top = 0;
        while (true) {
            step();
            int at = pc;
            Op op = OPS[code[at]];
            pc = at + 1 + op.operands;
            boolean goesOn = switch (op) {
                case ONE -> one(code[at + 1], code[at + 2] != 0);
                case GREEDY -> greedy(at);
                case LAZY -> lazy(at);
                case JUMP -> {
                    pc = code[at + 1];
                    yield true;
                }
                case SPLIT -> {
                    push(WAY, code[at + 2], pos, 0);
                    pc = code[at + 1];
                    yield true;
                }
                case SAVE -> {
                    set(code[at + 1], pos);
                    yield true;
                }
                case RESTORE -> {
                    pos = registers[code[at + 1]];
                    yield true;
                }
                case CAPTURE -> {
                    int begin = registers[code[at + 2]];
                    capture(code[at + 1], Math.min(begin, pos), Math.max(begin, pos));
                    yield true;
                }
                case BALANCE -> balance(code[at + 1], code[at + 2], registers[code[at + 3]]);
                case REFERENCE -> reference(at);
                case HERE -> ANCHORS[code[at + 1]].holds(text, pos, start);
                case LOOP_START -> {
                    set(code[at + 1], 0);
                    set(code[at + 1] + 1, -1);
                    yield true;
                }
                case LOOP -> {
                    loop(at);
                    yield true;
                }
                case LOOP_ENTER -> {
                    set(code[at + 1], registers[code[at + 1]] + 1);
                    set(code[at + 1] + 1, pos);
                    yield true;
                }
                case MARK -> {
                    push(REGISTER, code[at + 1], registers[code[at + 1]], 0);
                    registers[code[at + 1]] = top;
                    yield true;
                }
                case CUT -> {
                    cut(registers[code[at + 1]]);
                    yield true;
                }
                case REFUSE -> {
                    int height = registers[code[at + 1]];
                    while (top > height) {
                        undo();
                    }
                    yield false;
                }
                case IF_GROUP -> {
                    if (!captures.has(code[at + 1])) {
                        pc = code[at + 2];
                    }
                    yield true;
                }
                case MATCH -> {
                    yield true;
                }
            };
            if (goesOn && op == Op.MATCH) {
                return true;
            }
            if (!goesOn && !goBack()) {
                return false;
            }
        }
    }

    // ---- the stack

    private void push(int kind, int a, int b, int c) {
        if (top + FRAME > stack.length) {
            if (stack.length >= MOST_STACK) {
                throw new TooMuchBacktracking();
            }
            meter.room(GROWTH_BYTES * stack.length);
            stack = Arrays.copyOf(stack, 2 * stack.length);
        }
        stack[top] = kind;
        stack[top + 1] = a;
        stack[top + 2] = b;
        stack[top + 3] = c;
        top += FRAME;
    }

    private void set(int register, int value) {
        push(REGISTER, register, registers[register], 0);
        registers[register] = value;
    }

    /** Pops a frame and undoes what it says; a way back is just forgotten. */
    private void undo() {
        top -= FRAME;
        switch (stack[top]) {
            case REGISTER -> registers[stack[top + 1]] = stack[top + 2];
            case CAPTURED -> captures.removeLast(stack[top + 1]);
            case RELEASED -> captures.add(stack[top + 1], stack[top + 2], stack[top + 3]);
            default -> { }
        }
    }

    /** Goes the last way that is left. */
    private boolean goBack() {
        while (top > 0) {
            step();
            int frame = top - FRAME;
            switch (stack[frame]) {
                case WAY -> {
                    top = frame;
                    pc = stack[frame + 1];
                    pos = stack[frame + 2];
                    return true;
                }
                case GREEDY_WAY -> {
                    int nearest = stack[frame + 2];
                    pos = stack[frame + 3] + (stack[frame + 3] > nearest ? -1 : 1);
                    pc = stack[frame + 1];
                    if (pos == nearest) {
                        top = frame;
                    } else {
                        stack[frame + 3] = pos;
                    }
                    return true;
                }
                case LAZY_WAY -> {
                    if (takesOneMore(frame)) {
                        return true;
                    }
                }
                default -> undo();
            }
        }
        return false;
    }

    private boolean takesOneMore(int frame) {
        int loop = stack[frame + 1];
        int more = stack[frame + 3];
        top = frame;
        pos = stack[frame + 2];
        if (!one(code[loop + 1], code[loop + 2] != 0)) {
            return false;
        }
        pc = loop + 1 + Op.LAZY.operands;
        if (more != 1) {
            push(LAZY_WAY, loop, pos, more < 0 ? more : more - 1);
        }
        return true;
    }

    /** Forgets the ways back above a height; what is to be undone stays. */
    private void cut(int height) {
        int kept = height;
        for (int frame = height; frame < top; frame += FRAME) {
            if (stack[frame] >= REGISTER) {
                System.arraycopy(stack, frame, stack, kept, FRAME);
                kept += FRAME;
            }
        }
        top = kept;
    }

    // ---- characters

    private boolean one(int number, boolean back) {
        CharSet set = sets[number];
        if (set.steps() > 1) {
            steps(set.steps() - 1);
        }
        if (back) {
            if (pos == 0 || !set.has(text.charAt(pos - 1))) {
                return false;
            }
            pos--;
        } else {
            if (pos == text.length() || !set.has(text.charAt(pos))) {
                return false;
            }
            pos++;
        }
        return true;
    }

    private boolean greedy(int at) {
        CharSet set = sets[code[at + 1]];
        boolean back = code[at + 2] != 0;
        int min = code[at + 3];
        int max = code[at + 4];
        int room = back ? pos : text.length() - pos;
        int limit = max < 0 ? room : Math.min(max, room);
        int count = 0;
        int piece = Math.max(1, AT_ONCE / set.steps());
        int end;
        do {
            int before = count;
            end = Math.min(limit, count + piece);
            if (back) {
                while (count < end && set.has(text.charAt(pos - count - 1))) {
                    count++;
                }
            } else {
                while (count < end && set.has(text.charAt(pos + count))) {
                    count++;
                }
            }
            steps((count - before + 1) * set.steps());
        } while (count == end && end < limit);
        if (count < min) {
            return false;
        }
        int direction = back ? -1 : 1;
        if (count > min) {
            push(GREEDY_WAY, pc, pos + direction * min, pos + direction * count);
        }
        pos += direction * count;
        return true;
    }

    private boolean lazy(int at) {
        int min = code[at + 3];
        int max = code[at + 4];
        for (int i = 0; i < min; i++) {
            step();
            if (!one(code[at + 1], code[at + 2] != 0)) {
                return false;
            }
        }
        if (max != min) {
            push(LAZY_WAY, at, pos, max < 0 ? -1 : max - min);
        }
        return true;
    }

    private boolean reference(int at) {
        int group = code[at + 1];
        if (!captures.has(group)) {
            return code[at + 4] != 0;
        }
        int from = captures.lastStart(group);
        int length = captures.lastEnd(group) - from;
        boolean back = code[at + 2] != 0;
        int begin = back ? pos - length : pos;
        steps(length);
        if (begin < 0 || !text.regionMatches(code[at + 3] != 0, begin, text, from, length)) {
            return false;
        }
        pos += back ? -length : length;
        return true;
    }

    // ---- loops and groups

    private void loop(int at) {
        int counter = code[at + 1];
        int count = registers[counter];
        int max = code[at + 3];
        boolean lazy = code[at + 4] != 0;
        int behind = code[at + 5];
        boolean empty = count > 0 && registers[counter + 1] == pos;
        if (empty || max >= 0 && count >= max && count >= code[at + 2]) {
            pc = behind;
        } else if (count >= code[at + 2]) {
            push(WAY, lazy ? pc : behind, pos, 0);
            pc = lazy ? behind : pc;
        }
    }

    private void capture(int group, int from, int to) {
        captures.add(group, from, to);
        push(CAPTURED, group, 0, 0);
    }

    /** The group captures what lies between the capture it releases and here. */
    private boolean balance(int group, int released, int begin) {
        if (!captures.has(released)) {
            return false;
        }
        int from = Math.min(begin, pos);
        int to = Math.max(begin, pos);
        int otherFrom = captures.lastStart(released);
        int otherTo = captures.lastEnd(released);
        if (from >= otherTo) {
            to = from;
            from = otherTo;
        } else if (to <= otherFrom) {
            from = otherFrom;
        } else {
            to = Math.min(to, otherTo);
            from = Math.max(from, otherFrom);
        }
        captures.removeLast(released);
        push(RELEASED, released, otherFrom, otherTo);
        if (group >= 0) {
            capture(group, Math.min(from, to), Math.max(from, to));
        }
        return true;
    }
}
