package fusabi.regex;

import java.util.List;

/** A pattern ready to be matched. Immutable. */
public final class Regex {

    private final String pattern;
    private final int options;
    private final Program program;

    private Regex(String pattern, int options, Program program) {
        this.pattern = pattern;
        this.options = options;
        this.program = program;
    }

    /**
     * Reads a pattern.
     *
     * @param options the bits of .NET's {@code RegexOptions}
     */
    public static Regex compile(String pattern, int options, Meter meter) throws MalformedPattern {
        Groups groups = new Groups();
        new PatternReader(pattern, options, groups, meter).read();
        groups.number();
        Node tree = new PatternReader(pattern, options, groups, meter).read();
        return new Regex(pattern, options, Assembler.assemble(tree, groups, (options & Options.RIGHT_TO_LEFT) != 0, meter));
    }

    /** The text it was read from. */
    public String pattern() {
        return pattern;
    }

    /** The bits of .NET's {@code RegexOptions} that it was read with. */
    public int options() {
        return options;
    }

    /** The names of the groups, or their numbers as text, in the order of their numbers. */
    public List<String> groupNames() {
        return program.groupNames();
    }

    /** How long its program is; a match begins with making room for what that needs. */
    public int size() {
        return program.code().length;
    }

    /** Whether the search goes towards the beginning of the text. */
    public boolean isRightToLeft() {
        return program.rightToLeft();
    }

    /**
     * Searches from a position on.
     *
     * @return null, or start and length of each group's last capture (-1 and 0 for groups without one), then for each group the number of its captures and start
     *         and length of each
     */
    public int[] match(String text, int start, Meter meter) {
        return new Backtracker(program, text, start, meter).search();
    }
}
