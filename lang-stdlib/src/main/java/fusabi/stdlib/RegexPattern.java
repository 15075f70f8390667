package fusabi.stdlib;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** A .NET regular expression, as one of Java's. */
final class RegexPattern {
    /*
     * The two languages are almost the same. What is rewritten here: names of groups (Java allows letters and digits only), subtraction in
     * character classes ([a-z-[aeiou]] is [a-z&&[^aeiou]]), brackets and ampersands in classes, (?'name'…). Groups are numbered by .NET's
     * rule: those without a name first.
     */

    static final int IGNORE_CASE = 1;
    static final int MULTILINE = 2;
    static final int EXPLICIT_CAPTURE = 4;
    static final int SINGLELINE = 16;
    static final int IGNORE_WHITE_SPACE = 32;

    /** Thrown for a pattern that is none; the caller raises {@code RegexParseException}. */
    static final class Malformed extends Exception {
        private static final long serialVersionUID = 1;

        Malformed(String pattern, int offset, String reason) {
            super("Invalid pattern '" + pattern + "' at offset " + offset + ". " + reason, null, false, false);
        }
    }

    private final String source;
    private final boolean explicit;
    private final StringBuilder out = new StringBuilder();
    private int at;
    /** The Java group of each group, by .NET's number, and its name. */
    private final List<Integer> unnamed = new ArrayList<>();
    private final Map<String, Integer> named = new LinkedHashMap<>();
    private int javaGroups;
    private int open;

    private RegexPattern(String source, int options) {
        this.source = source;
        this.explicit = (options & EXPLICIT_CAPTURE) != 0;
    }

    /**
     * A pattern ready to match.
     *
     * @param groups Java's group by .NET's number
     * @param names  the group's name, or its number as text
     */
    record Compiled(Pattern pattern, List<Integer> groups, List<String> names) {}

    static Compiled compile(String source, int options) throws Malformed {
        RegexPattern reader = new RegexPattern(source, options);
        reader.translate();
        int flags = Pattern.UNIX_LINES | Pattern.UNICODE_CHARACTER_CLASS;
        flags |= (options & IGNORE_CASE) != 0 ? Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE : 0;
        flags |= (options & MULTILINE) != 0 ? Pattern.MULTILINE : 0;
        flags |= (options & SINGLELINE) != 0 ? Pattern.DOTALL : 0;
        flags |= (options & IGNORE_WHITE_SPACE) != 0 ? Pattern.COMMENTS : 0;
        List<Integer> groups = new ArrayList<>(List.of(0));
        List<String> names = new ArrayList<>(List.of("0"));
        for (int group : reader.unnamed) {
            names.add(Integer.toString(groups.size()));
            groups.add(group);
        }
        reader.named.forEach((name, group) -> {
            names.add(name);
            groups.add(group);
        });
        try {
            return new Compiled(Pattern.compile(reader.out.toString(), flags), List.copyOf(groups), List.copyOf(names));
        } catch (PatternSyntaxException e) {
            throw new Malformed(source, Math.min(source.length(), Math.max(0, e.getIndex())), e.getDescription() + ".");
        }
    }

    private Malformed malformed(int offset, String reason) {
        return new Malformed(source, offset, reason);
    }

    private char peek(int ahead) {
        return at + ahead < source.length() ? source.charAt(at + ahead) : '\0';
    }

    private void translate() throws Malformed {
        boolean quantifiable = false;
        while (at < source.length()) {
            char c = source.charAt(at);
            switch (c) {
                case '\\' -> {
                    escape(false);
                    quantifiable = true;
                }
                case '[' -> {
                    characterClass();
                    quantifiable = true;
                }
                case '(' -> {
                    group();
                    open++;
                    quantifiable = false;
                }
                case ')' -> {
                    if (open == 0) {
                        throw malformed(at + 1, "Too many )'s.");
                    }
                    open--;
                    out.append(c);
                    at++;
                    quantifiable = true;
                }
                case '*', '+', '?' -> {
                    if (!quantifiable) {
                        throw malformed(at + 1, "Quantifier '" + c + "' following nothing.");
                    }
                    out.append(c);
                    at++;
                    if (peek(0) == '?') {
                        out.append('?');
                        at++;
                    } else if (peek(0) == '*' || peek(0) == '+') {
                        throw malformed(at + 1, "Nested quantifier '" + peek(0) + "'.");
                    }
                    quantifiable = true;
                }
                case '{' -> {
                    brace();
                    quantifiable = true;
                }
                case '|' -> {
                    out.append(c);
                    at++;
                    quantifiable = false;
                }
                default -> {
                    out.append(c);
                    at++;
                    quantifiable = c != '^' || quantifiable;
                }
            }
        }
        if (open > 0) {
            throw malformed(source.length(), "Not enough )'s.");
        }
    }

    /** {@code {2,3}}, or a brace that stands for itself. */
    private void brace() throws Malformed {
        int close = source.indexOf('}', at);
        String inner = close < 0 ? "" : source.substring(at + 1, close);
        if (!inner.matches("\\d+(,\\d*)?")) {
            out.append("\\{");
            at++;
            return;
        }
        int comma = inner.indexOf(',');
        if (comma > 0 && comma + 1 < inner.length()
                && Long.parseLong(inner.substring(0, comma)) > Long.parseLong(inner.substring(comma + 1))) {
            throw malformed(close + 1, "Illegal {x,y} with x > y.");
        }
        out.append(source, at, close + 1);
        at = close + 1;
    }

    private void group() throws Malformed {
        if (peek(1) != '?') {
            at++;
            if (explicit) {
                out.append("(?:");
            } else {
                out.append('(');
                unnamed.add(++javaGroups);
            }
            return;
        }
        boolean quoted = peek(2) == '\'';
        boolean name = quoted || peek(2) == '<' && peek(3) != '=' && peek(3) != '!';
        if (name) {
            int end = source.indexOf(quoted ? '\'' : '>', at + 3);
            if (end < 0) {
                throw malformed(source.length(), "Invalid group name: Group names must begin with a word character.");
            }
            String label = source.substring(at + 3, end);
            if (label.indexOf('-') >= 0) {
                throw malformed(at + 3, "Balancing groups are not part of Fusabi.");
            }
            out.append('(');
            named.putIfAbsent(label, ++javaGroups);
            at = end + 1;
            return;
        }
        if (peek(2) == '#') {
            int end = source.indexOf(')', at);
            if (end < 0) {
                throw malformed(source.length(), "Unterminated (?#...) comment.");
            }
            out.append("(?:");
            at = end;
            return;
        }
        int end = at + 2;
        while (end < source.length() && ":=!<>)".indexOf(source.charAt(end)) < 0) {
            end++;
        }
        while (end + 1 < source.length() && source.charAt(end) == '<') {
            end++;
        }
        String head = source.substring(at, Math.min(end + 1, source.length()));
        if (head.endsWith(")")) {
            head = head.substring(0, head.length() - 1);
        }
        out.append(head.replace("n", ""));
        at += head.length();
    }

    private void escape(boolean inClass) throws Malformed {
        if (at + 1 >= source.length()) {
            throw malformed(source.length(), "Illegal \\ at end of pattern.");
        }
        char c = source.charAt(at + 1);
        if (c == 'k' && (peek(2) == '<' || peek(2) == '\'')) {
            int end = source.indexOf(peek(2) == '<' ? '>' : '\'', at + 3);
            String label = end < 0 ? "" : source.substring(at + 3, end);
            Integer group = named.get(label);
            if (group == null) {
                throw malformed(Math.max(end, at), "Reference to undefined group name '" + label + "'.");
            }
            out.append("\\").append(group).append("(?:)");
            at = end + 1;
        } else if (c >= '1' && c <= '9' && !inClass) {
            int number = c - '0';
            if (number <= unnamed.size()) {
                out.append("\\").append(unnamed.get(number - 1)).append("(?:)");
            } else if (number - unnamed.size() <= named.size()) {
                out.append("\\").append(List.copyOf(named.values()).get(number - unnamed.size() - 1)).append("(?:)");
            } else {
                throw malformed(at + 2, "Reference to undefined group number " + number + ".");
            }
            at += 2;
        } else if (c == 'Z' || c == 'z' || c == 'A' || c == 'G' || Character.isLetterOrDigit(c) || inClass) {
            out.append('\\').append(c);
            at += 2;
        } else {
            out.append(Pattern.quote(String.valueOf(c)));
            at += 2;
        }
    }

    private void characterClass() throws Malformed {
        int start = at;
        out.append('[');
        at++;
        if (peek(0) == '^') {
            out.append('^');
            at++;
        }
        boolean first = true;
        int from = -1;
        while (true) {
            if (at >= source.length()) {
                throw malformed(source.length(), "Unterminated [] set.");
            }
            char c = source.charAt(at);
            if (c == ']' && !first) {
                at++;
                break;
            }
            first = false;
            if (c == '-' && peek(1) == '[') {
                at++;
                out.append("&&[^");
                subtraction(start);
                continue;
            }
            if (c == '-' && from >= 0 && peek(1) != ']' && peek(1) != '\0') {
                int to = peek(1) == '\\' ? -1 : peek(1);
                if (to >= 0 && to < from) {
                    throw malformed(at + 2, "[x-y] range in reverse order.");
                }
                out.append('-');
                at++;
                from = -1;
                continue;
            }
            if (c == '\\') {
                escape(true);
                from = -1;
            } else {
                out.append("[&~-^".indexOf(c) >= 0 ? "\\" : "").append(c);
                from = c;
                at++;
            }
        }
        out.append(']');
    }

    /** The class after a minus sign: what is in it is taken away. */
    private void subtraction(int start) throws Malformed {
        int before = out.length();
        characterClass();
        String inner = out.substring(before);
        out.setLength(before);
        if (inner.startsWith("[^")) {
            // Taking away all but some leaves those.
            out.setLength(out.length() - 1);
            out.append(inner, 2, inner.length());
        } else {
            out.append(inner, 1, inner.length());
        }
        if (at >= source.length()) {
            throw malformed(start, "Unterminated [] set.");
        }
    }
}
