package fusabi.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A document with Java code, each of whose sections is a program: the blocks of a section one after the other, declarations as members, what else there
 * is as the body of {@code main}. What a block prints with {@code IO} is shown in a block {@code ```text} right after it.
 */
final class Guide {

    /**
     * A block of code.
     *
     * @param line  where it is in the document
     * @param shown what it prints, or nothing
     * @param start where the code ends in the document
     * @param end   where what is shown ends
     */
    record Block(int line, String code, String shown, int start, int end) {

        /** The document with another text in place of what is shown. */
        String rewritten(String document, String printed) {
            return document.substring(0, start) + (printed.isEmpty() ? "" : "\n```text\n" + printed + "```\n") + document.substring(end);
        }
    }

    /** The blocks below a heading, as a class. */
    record Section(String title, String className, List<Block> blocks) {

        /** What a block prints comes behind the mark of its number. */
        static final String MARK = "\u0001";

        String source() {
            StringBuilder imports = new StringBuilder();
            StringBuilder members = new StringBuilder();
            StringBuilder body = new StringBuilder();
            for (Block block : blocks) {
                Parts parts = Parts.of(block.code());
                imports.append(parts.imports());
                members.append(parts.members());
                body.append("IO.print(\"").append("\\u0001").append("\");\n").append(parts.statements());
            }
            return "import module java.base;\nimport fusabi.*;\n" + imports + "public final class " + className + " {\n" + members
                    + "static final class IO {\nstatic final StringBuilder text = new StringBuilder();\n"
                    + "static void print(Object o) { text.append(o); }\nstatic void println(Object o) { text.append(o).append('\\n'); }\n}\n"
                    + "public static String run() throws Exception {\n" + body + "return IO.text.toString();\n}\n}\n";
        }
    }

    /** What of a block goes where. */
    private record Parts(String imports, String members, String statements) {

        private static final Pattern MEMBER = Pattern.compile("(?:public |sealed |final |static )*(?:record|interface|enum|class|static) .*");

        static Parts of(String code) {
            StringBuilder imports = new StringBuilder();
            StringBuilder members = new StringBuilder();
            StringBuilder statements = new StringBuilder();
            boolean member = false;
            for (String line : code.lines().toList()) {
                if (line.startsWith("import ")) {
                    imports.append(line).append('\n');
                    continue;
                }
                boolean begins = !member && MEMBER.matcher(line).matches();
                if (member || begins) {
                    members.append(begins && !line.startsWith("static") ? "static " : "").append(line).append('\n');
                    member = !(begins && line.endsWith("}")) && !line.equals("}");
                } else {
                    statements.append(line).append('\n');
                }
            }
            return new Parts(imports.toString(), members.toString(), statements.toString());
        }
    }

    private static final Pattern HEADING = Pattern.compile("(?m)^## ([^\n]*)$");
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```java\n(.*?)^```\n(?<shown>\n```text\n(.*?)^```\n)?");

    private Guide() {}

    static List<Section> sections(String text) {
        List<Section> sections = new ArrayList<>();
        List<Block> blocks = new ArrayList<>();
        String title = "";
        Matcher matcher = Pattern.compile(HEADING.pattern() + "|" + BLOCK.pattern(), Pattern.MULTILINE | Pattern.DOTALL).matcher(text);
        while (matcher.find()) {
            if (matcher.group(1) != null) {
                add(title, blocks, sections);
                title = matcher.group(1);
                blocks = new ArrayList<>();
            } else {
                int line = (int) text.substring(0, matcher.start()).lines().count() + 1;
                blocks.add(new Block(line, matcher.group(2), matcher.group(4) == null ? "" : matcher.group(4),
                        matcher.start(3) < 0 ? matcher.end() : matcher.start(3), matcher.end()));
            }
        }
        add(title, blocks, sections);
        return sections;
    }

    private static void add(String title, List<Block> blocks, List<Section> sections) {
        if (!blocks.isEmpty()) {
            sections.add(new Section(title, "Section" + (sections.size() + 1), List.copyOf(blocks)));
        }
    }
}
