package fusabi.regex;

import java.util.List;

/**
 * A pattern as instructions.
 *
 * @param code        an {@link Op}'s number, then its operands, and so on
 * @param sets        the character sets that operands name
 * @param registers   how many registers it needs
 * @param groupNames  the groups' names, in their order, which is what operands mean by a group
 * @param first       the characters a match may begin with, or null where that is not known
 */
record Program(
        int[] code, CharSet[] sets, int registers, List<String> groupNames, CharSet first, boolean rightToLeft) {

    Program {
        groupNames = List.copyOf(groupNames);
    }

    /** What an instruction does; {@code r} is a register, {@code pos} the position in the text. */
    enum Op {
        /** set, backwards: one character of a set. */
        ONE(2),
        /** set, backwards, min, max: as many as there are; gives back one by one. */
        GREEDY(4),
        /** set, backwards, min, max: as few as will do; takes one by one. */
        LAZY(4),
        JUMP(1),
        /** first, second: the first way, and the second when that fails. */
        SPLIT(2),
        /** r := pos. */
        SAVE(1),
        /** pos := r. */
        RESTORE(1),
        /** group, r: the group captures what lies between r and pos. */
        CAPTURE(2),
        /** group, released, r: takes back a capture of {@code released}. */
        BALANCE(3),
        /** group, backwards, ignoreCase, optional: the text the group has captured. */
        REFERENCE(4),
        /** anchor. */
        HERE(1),
        /** r: begins to count. */
        LOOP_START(1),
        /** r, min, max, lazy, behind: once more, or not. */
        LOOP(5),
        /** r: counts. */
        LOOP_ENTER(1),
        /** r := height of the stack of ways back. */
        MARK(1),
        /** r: forgets the ways back since the mark. */
        CUT(1),
        /** r: fails, as if nothing since the mark had been tried. */
        REFUSE(1),
        /** group, elsewhere: goes on where the group has captured. */
        IF_GROUP(2),
        MATCH(0);

        static final Op[] ALL = values();

        final int operands;

        Op(int operands) {
            this.operands = operands;
        }
    }
}
