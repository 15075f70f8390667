package fusabi.regex;

import fusabi.regex.Node.Anchor;
import java.util.ArrayList;
import java.util.List;

/** Makes a tree of a pattern's text. */
final class PatternReader {
    /*
     * A pattern is read twice, because \12 is a reference where there is a group of that number and a character where there is none: the first time
     * only counts the groups.
     */

    /** Groups in groups; each level is a few frames of this class and of the assembler. */
    static final int MOST_NESTING = 250;
    private static final int NO_LIMIT = -1;

    private final PatternText text;
    private final EscapeReader escapes;
    private final Groups groups;
    private int options;
    private int depth;

    PatternReader(String source, int options, Groups groups, Meter meter) {
        this.text = new PatternText(source, meter);
        this.escapes = new EscapeReader(text, groups);
        this.groups = groups;
        this.options = options;
    }

    Node read() throws MalformedPattern {
        Node node = alternatives();
        if (!text.atEnd()) {
            throw text.malformed(text.position() + 1, "Too many )'s.");
        }
        return node;
    }

    private boolean is(int option) {
        return (options & option) != 0;
    }

    private Node alternatives() throws MalformedPattern {
        List<Node> branches = new ArrayList<>(List.of(sequence()));
        while (text.take('|')) {
            branches.add(sequence());
        }
        return branches.size() == 1 ? branches.getFirst() : new Node.Choice(branches);
    }

    private Node sequence() throws MalformedPattern {
        List<Node> items = new ArrayList<>();
        while (true) {
            skipBlanks();
            if (text.atEnd() || text.peek() == '|' || text.peek() == ')') {
                return items.size() == 1 ? items.getFirst() : new Node.Sequence(items);
            }
            int before = text.position();
            Node item = item();
            if (item == null) {
                continue;
            }
            items.add(quantified(item, before));
        }
    }

    /** White space and comments, where they mean nothing. */
    private void skipBlanks() throws MalformedPattern {
        while (!text.atEnd()) {
            if (is(Options.IGNORE_WHITE_SPACE) && CharSet.SPACE.has(text.peek())) {
                text.skip(1);
            } else if (is(Options.IGNORE_WHITE_SPACE) && text.peek() == '#') {
                while (!text.atEnd() && text.peek() != '\n') {
                    text.skip(1);
                }
            } else if (text.startsWith("(?#")) {
                int end = text.find(')', text.position());
                if (end < 0) {
                    throw text.malformed(text.length(), "Unterminated (?#...) comment.");
                }
                text.moveTo(end + 1);
            } else {
                return;
            }
        }
    }

    /** One item without its quantifier, or null where only options were set. */
    private Node item() throws MalformedPattern {
        char c = text.next();
        return switch (c) {
            case '(' -> group();
            case '[' -> new Node.One(cased(new SetReader(text, escapes, options).read()));
            case '\\' -> escapes.read(options);
            case '.' -> new Node.One(is(Options.SINGLELINE) ? CharSet.ALL : CharSet.NO_LINE_END);
            case '^' -> new Node.Here(is(Options.MULTILINE) ? Anchor.LINE_START : Anchor.TEXT_START);
            case '$' -> new Node.Here(is(Options.MULTILINE) ? Anchor.LINE_END : Anchor.LAST_LINE_END);
            case '*', '+', '?' -> throw text.malformed(text.position(), "Quantifier '" + c + "' following nothing.");
            case '{' -> {
                if (bounds(text.position() - 1) != null) {
                    throw text.malformed(text.position(), "Quantifier '{' following nothing.");
                }
                yield new Node.One(cased(CharSet.of(c)));
            }
            default -> new Node.One(cased(CharSet.of(c)));
        };
    }

    private CharSet cased(CharSet set) {
        return is(Options.IGNORE_CASE) ? set.ignoringCase() : set;
    }

    // ---- quantifiers

    private Node quantified(Node item, int start) throws MalformedPattern {
        skipBlanks();
        if (text.atEnd()) {
            return item;
        }
        int min;
        int max;
        switch (text.peek()) {
            case '*' -> {
                min = 0;
                max = NO_LIMIT;
                text.skip(1);
            }
            case '+' -> {
                min = 1;
                max = NO_LIMIT;
                text.skip(1);
            }
            case '?' -> {
                min = 0;
                max = 1;
                text.skip(1);
            }
            case '{' -> {
                int[] bounds = bounds(text.position());
                if (bounds == null) {
                    return item;
                }
                min = bounds[0];
                max = bounds[1];
                text.moveTo(bounds[2]);
                if (max != NO_LIMIT && min > max) {
                    throw text.malformed(text.position(), "Illegal {x,y} with x > y.");
                }
            }
            default -> {
                return item;
            }
        }
        skipBlanks();
        boolean lazy = text.take('?');
        skipBlanks();
        if (!text.atEnd() && ("*+?".indexOf(text.peek()) >= 0 || text.peek() == '{' && bounds(text.position()) != null)) {
            throw text.malformed(text.position() + 1, "Nested quantifier '" + text.peek() + "'.");
        }
        return new Node.Loop(item, min, max, lazy);
    }

    /** The numbers of {@code {2,3}} at a position and the position behind it; null where a brace stands for itself. */
    private int[] bounds(int open) throws MalformedPattern {
        int behindMin = text.behindDigits(open + 1);
        boolean comma = text.is(',', behindMin);
        int close = comma ? text.behindDigits(behindMin + 1) : behindMin;
        if (behindMin == open + 1 || !text.is('}', close)) {
            return null;
        }
        int min = number(text.between(open + 1, behindMin), close + 1);
        int max = !comma ? min : behindMin + 1 == close ? NO_LIMIT : number(text.between(behindMin + 1, close), close + 1);
        return new int[] {min, max, close + 1};
    }

    private int number(String digits, int offset) throws MalformedPattern {
        try {
            return Integer.parseInt(digits);
        } catch (NumberFormatException _) {
            throw text.malformed(offset, "Capture group numbers must be less than or equal to Int32.MaxValue.");
        }
    }

    // ---- groups

    private Node group() throws MalformedPattern {
        int outer = options;
        if (++depth > MOST_NESTING) {
            throw text.malformed(text.position(), "Groups are nested too deep.");
        }
        Node node = text.take('?') ? special() : is(Options.EXPLICIT_CAPTURE) ? closed() : new Node.Capture(groups.next(), closed());
        depth--;
        if (node != null) {
            options = outer;
        }
        return node;
    }

    /** The body and the bracket behind it. */
    private Node closed() throws MalformedPattern {
        Node body = alternatives();
        if (!text.take(')')) {
            throw text.malformed(text.length(), "Not enough )'s.");
        }
        return body;
    }

    private Node special() throws MalformedPattern {
        if (text.atEnd()) {
            throw text.malformed(text.length(), "Unrecognized grouping construct.");
        }
        char c = text.next();
        switch (c) {
            case ':' -> {
                return closed();
            }
            case '=', '!' -> {
                return new Node.Look(closed(), false, c == '!');
            }
            case '>' -> {
                return new Node.Atomic(closed());
            }
            case '(' -> {
                return conditional();
            }
            case '<', '\'' -> {
                if (c == '<' && (text.startsWith("=") || text.startsWith("!"))) {
                    boolean negative = text.next() == '!';
                    return new Node.Look(closed(), true, negative);
                }
                return named(c == '<' ? '>' : '\'');
            }
            default -> {
                text.skip(-1);
                return withOptions();
            }
        }
    }

    private Node named(char close) throws MalformedPattern {
        int end = text.find(close, text.position());
        String label = end < 0 ? "" : text.between(text.position(), end);
        int minus = label.indexOf('-');
        String name = minus < 0 ? label : label.substring(0, minus);
        String released = minus < 0 ? "" : label.substring(minus + 1);
        if (end < 0 || !isName(name) && (minus < 0 || !name.isEmpty()) || minus >= 0 && !isName(released)) {
            throw text.malformed(text.position() + (text.atEnd() ? 0 : 1), "Invalid group name: Group names must begin with a word character.");
        }
        if (name.equals("0")) {
            throw text.malformed(end, "Capture number cannot be zero.");
        }
        text.moveTo(end + 1);
        int group = name.isEmpty() ? -1 : groups.declare(name);
        if (minus < 0) {
            return new Node.Capture(group, closed());
        }
        if (groups.isNumbered() && !groups.has(released)) {
            throw text.malformed(end, Groups.isNumber(released) ? "Reference to undefined group number " + released + "."
                    : "Reference to undefined group name '" + released + "'.");
        }
        return new Node.Balance(group, groups.number(released), closed());
    }

    static boolean isName(String name) {
        return !name.isEmpty() && name.chars().allMatch(c -> CharSet.isWord((char) c))
                && (!Character.isDigit(name.charAt(0)) || Groups.isNumber(name));
    }

    /** {@code (?(name)yes|no)} and {@code (?(expression)yes|no)}. */
    private Node conditional() throws MalformedPattern {
        int end = text.find(')', text.position());
        String label = end < 0 ? "" : text.between(text.position(), end);
        if (Groups.isNumber(label) && groups.isNumbered() && !groups.has(label)) {
            throw text.malformed(end + 1, "(?(" + label + ") ) reference to undefined group.");
        }
        if (isName(label) && (!groups.isNumbered() || groups.has(label))) {
            text.moveTo(end + 1);
            List<Node> branches = branches();
            return new Node.IfGroup(groups.number(label), branches.get(0), branches.get(1));
        }
        text.skip(-1);
        int inner = options;
        text.skip(1);
        Node condition = text.startsWith("?") ? reopened() : closed();
        options = inner;
        List<Node> branches = branches();
        return new Node.IfLook(condition, branches.get(0), branches.get(1));
    }

    /** A condition that is a group of its own: {@code (?(?=x)yes|no)}. */
    private Node reopened() throws MalformedPattern {
        text.skip(1);
        return special();
    }

    private List<Node> branches() throws MalformedPattern {
        Node body = closed();
        if (!(body instanceof Node.Choice(var branches))) {
            return List.of(body, new Node.Sequence(List.of()));
        }
        if (branches.size() > 2) {
            throw text.malformed(text.position() - 1, "Too many | in (?()|).");
        }
        return branches;
    }

    /** {@code (?im-s)} and {@code (?im-s:x)}. */
    private Node withOptions() throws MalformedPattern {
        boolean on = true;
        while (!text.atEnd()) {
            char c = text.next();
            int option = Options.ofLetter(c);
            if (c == '-' || c == '+') {
                on = c == '+';
            } else if (c == ')') {
                return null;
            } else if (c == ':') {
                return closed();
            } else if (option != 0) {
                options = on ? options | option : options & ~option;
            } else {
                break;
            }
        }
        throw text.malformed(text.position(), "Unrecognized grouping construct.");
    }
}
