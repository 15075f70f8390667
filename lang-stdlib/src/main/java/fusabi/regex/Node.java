package fusabi.regex;

import java.util.List;

/** A pattern as a tree. */
sealed interface Node {

    /** Something that holds between two characters. */
    enum Anchor {
        TEXT_START, TEXT_END, LAST_LINE_END, LINE_START, LINE_END, SEARCH_START, WORD, NO_WORD, ECMA_WORD, ECMA_NO_WORD;

        /** Whether the text is like that at {@code pos}, when it is searched from {@code start} on. */
        boolean holds(String text, int pos, int start) {
            return switch (this) {
                case TEXT_START -> pos == 0;
                case TEXT_END -> pos == text.length();
                case LAST_LINE_END -> pos == text.length() || pos == text.length() - 1 && text.charAt(pos) == '\n';
                case LINE_START -> pos == 0 || text.charAt(pos - 1) == '\n';
                case LINE_END -> pos == text.length() || text.charAt(pos) == '\n';
                case SEARCH_START -> pos == start;
                case WORD -> isBoundary(text, pos, false);
                case NO_WORD -> !isBoundary(text, pos, false);
                case ECMA_WORD -> isBoundary(text, pos, true);
                case ECMA_NO_WORD -> !isBoundary(text, pos, true);
            };
        }

        private static boolean isBoundary(String text, int pos, boolean ecma) {
            return (pos > 0 && isWord(text.charAt(pos - 1), ecma)) != (pos < text.length() && isWord(text.charAt(pos), ecma));
        }

        private static boolean isWord(char c, boolean ecma) {
            return ecma ? CharSet.ECMA_WORD.has(c) : CharSet.isBoundaryWord(c);
        }
    }

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
