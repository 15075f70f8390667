package fusabi.regex;

import fusabi.regex.Node.Anchor;
import java.util.Map;
import java.util.Optional;

/** What a backslash means. */
final class EscapeReader {

    private static final Map<Character, Anchor> ANCHORS = Map.of(
            'A', Anchor.TEXT_START, 'Z', Anchor.LAST_LINE_END, 'z', Anchor.TEXT_END, 'G', Anchor.SEARCH_START, 'b', Anchor.WORD, 'B', Anchor.NO_WORD);

    private final PatternText text;
    private final Groups groups;

    EscapeReader(PatternText text, Groups groups) {
        this.text = text;
        this.groups = groups;
    }

    /** The item whose backslash has been read. */
    Node read(int options) throws MalformedPattern {
        requireMore();
        boolean ignoreCase = (options & Options.IGNORE_CASE) != 0;
        boolean ecma = (options & Options.ECMA_SCRIPT) != 0;
        char c = text.peek();
        Anchor anchor = ANCHORS.get(c);
        if (anchor != null) {
            text.skip(1);
            return new Node.Here(!ecma ? anchor : anchor == Anchor.WORD ? Anchor.ECMA_WORD : anchor == Anchor.NO_WORD ? Anchor.ECMA_NO_WORD : anchor);
        }
        Optional<CharSet> set = set(options);
        if (set.isPresent()) {
            return new Node.One(ignoreCase ? set.get().ignoringCase() : set.get());
        }
        if (c == 'k') {
            text.skip(1);
            return namedReference(ignoreCase, ecma);
        }
        if (c >= '1' && c <= '9') {
            Optional<Node> reference = numberedReference(ignoreCase, ecma);
            if (reference.isPresent()) {
                return reference.get();
            }
        }
        CharSet one = CharSet.of(character());
        return new Node.One(ignoreCase ? one.ignoringCase() : one);
    }

    private void requireMore() throws MalformedPattern {
        if (text.atEnd()) {
            throw text.malformed(text.length(), "Illegal \\ at end of pattern.");
        }
    }

    /** {@code \d} and its like, if that is what comes. */
    Optional<CharSet> set(int options) throws MalformedPattern {
        requireMore();
        boolean ecma = (options & Options.ECMA_SCRIPT) != 0;
        char c = text.peek();
        CharSet set = switch (Character.toLowerCase(c)) {
            case 'd' -> ecma ? CharSet.ECMA_DIGIT : CharSet.DIGIT;
            case 'w' -> ecma ? CharSet.ECMA_WORD : CharSet.WORD;
            case 's' -> ecma ? CharSet.ECMA_SPACE : CharSet.SPACE;
            case 'p' -> {
                text.skip(1);
                CharSet property = property();
                text.skip(-1);
                yield property;
            }
            default -> null;
        };
        if (set == null) {
            return Optional.empty();
        }
        text.skip(1);
        return Optional.of(Character.isUpperCase(c) ? set.inverted() : set);
    }

    private CharSet property() throws MalformedPattern {
        int end = text.find('}', text.position());
        if (text.atEnd() || text.peek() != '{' || end < 0) {
            throw text.malformed(text.position(), text.atEnd() || end < 0 ? "Incomplete \\p{X} character escape." : "Malformed \\p{X} character escape.");
        }
        String name = text.between(text.position() + 1, end);
        text.moveTo(end + 1);
        return Categories.named(name).orElseThrow(() -> text.malformed(end + 1, "Unknown property '" + name + "'."));
    }

    private Node namedReference(boolean ignoreCase, boolean ecma) throws MalformedPattern {
        char open = text.atEnd() ? '\0' : text.next();
        int end = open == '<' ? text.find('>', text.position()) : open == '\'' ? text.find('\'', text.position()) : -1;
        String name = end < 0 ? "" : text.between(text.position(), end);
        if (!PatternReader.isName(name)) {
            throw text.malformed(text.position(), "Malformed \\k<...> named back reference.");
        }
        if (groups.isNumbered() && !groups.has(name)) {
            throw text.malformed(end, Groups.isNumber(name) ? "Reference to undefined group number " + name + "."
                    : "Reference to undefined group name '" + name + "'.");
        }
        text.moveTo(end + 1);
        return new Node.Reference(groups.number(name), ignoreCase, ecma);
    }

    /** {@code \12}, where there is such a group; one digit is never anything else. */
    private Optional<Node> numberedReference(boolean ignoreCase, boolean ecma) throws MalformedPattern {
        int end = text.position();
        while (end < text.length() && Groups.isNumber(text.between(end, end + 1))) {
            end++;
        }
        String digits = text.between(text.position(), end);
        if (ecma) {
            while (digits.length() > 1 && groups.isNumbered() && !groups.has(digits)) {
                digits = digits.substring(0, digits.length() - 1);
            }
        }
        boolean exists = !groups.isNumbered() || Groups.isNumber(digits) && groups.has(digits);
        if (exists) {
            text.skip(digits.length());
            return Optional.of(new Node.Reference(groups.number(digits), ignoreCase, ecma));
        }
        if (digits.length() == 1 && !ecma) {
            throw text.malformed(text.position() + 1, "Reference to undefined group number " + digits + ".");
        }
        return Optional.empty();
    }

    /** The one character that an escape stands for. */
    char character() throws MalformedPattern {
        requireMore();
        char c = text.next();
        return switch (c) {
            case 'a' -> '\u0007';
            case 'b' -> '\b';
            case 'e' -> '\u001b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'v' -> '\u000b';
            case 'x' -> hexadecimal(2);
            case 'u' -> hexadecimal(4);
            case 'c' -> control();
            default -> {
                if (c >= '0' && c <= '7') {
                    text.skip(-1);
                    yield octal();
                }
                if (CharSet.isWord(c)) {
                    throw text.malformed(text.position(), "Unrecognized escape sequence \\" + c + ".");
                }
                yield c;
            }
        };
    }

    private char hexadecimal(int digits) throws MalformedPattern {
        int value = 0;
        for (int i = 0; i < digits; i++) {
            int digit = text.atEnd() ? -1 : Character.digit(text.peek(), 16);
            if (digit < 0) {
                throw text.malformed(text.position() + (text.atEnd() ? 0 : 1), "Insufficient or invalid hexadecimal digits.");
            }
            value = value * 16 + digit;
            text.skip(1);
        }
        return (char) value;
    }

    private char control() throws MalformedPattern {
        if (text.atEnd()) {
            throw text.malformed(text.length(), "Missing control character.");
        }
        int code = Character.toUpperCase(text.next()) - '@';
        if (code < 0 || code >= ' ') {
            throw text.malformed(text.position(), "Unrecognized control character.");
        }
        return (char) code;
    }

    private char octal() {
        int value = 0;
        for (int i = 0; i < 3 && !text.atEnd() && text.peek() >= '0' && text.peek() <= '7'; i++) {
            value = value * 8 + (text.next() - '0');
        }
        return (char) (value & 0xff);
    }
}
