package fusabi.regex;

import java.util.List;

/** A pattern as a tree. */
sealed interface Node {

    /** Something that holds between two characters. */
    enum Anchor { TEXT_START, TEXT_END, LAST_LINE_END, LINE_START, LINE_END, SEARCH_START, WORD, NO_WORD, ECMA_WORD, ECMA_NO_WORD }

    /** One character of a set. */
    record One(CharSet set) implements Node {}

    record Sequence(List<Node> items) implements Node {
        public Sequence {
            items = List.copyOf(items);
        }
    }

    /** At least two branches. */
    record Choice(List<Node> branches) implements Node {
        public Choice {
            branches = List.copyOf(branches);
        }
    }

    /** {@code x{min,max}}; {@code max} is -1 where there is no limit. */
    record Loop(Node body, int min, int max, boolean lazy) implements Node {}

    record Capture(int group, Node body) implements Node {}

    /** {@code (?<group-released>x)}; {@code group} is -1 in {@code (?<-released>x)}. */
    record Balance(int group, int released, Node body) implements Node {}

    /** {@code (?=x)}, {@code (?!x)}, {@code (?<=x)}, {@code (?<!x)}. */
    record Look(Node body, boolean behind, boolean negative) implements Node {}

    /** {@code (?>x)}: what it has matched it does not give back. */
    record Atomic(Node body) implements Node {}

    /** {@code (?(1)yes|no)}. */
    record IfGroup(int group, Node yes, Node no) implements Node {}

    /** {@code (?(x)yes|no)}. */
    record IfLook(Node condition, Node yes, Node no) implements Node {}

    /** {@code \1}; {@code optional} where a group that has captured nothing is the empty text. */
    record Reference(int group, boolean ignoreCase, boolean optional) implements Node {}

    record Here(Anchor anchor) implements Node {}
}
