package fusabi.spec;

import java.util.List;

/**
 * A row of a table of expressions.
 *
 * @param id         stable as long as the expression is
 * @param expression as written
 * @param text       the expression as the runner takes it: one that makes a string
 * @param kind       {@code value}, {@code raises} or {@code error}
 * @param result     the value as text, the exception with its message, or the code of the first error
 */
record ExpressionRow(String id, String expression, String text, String kind, String result) {

    /** The rows of a table in {@code spec/golden/expressions}; its first line says whether its expressions make strings themselves. */
    static List<ExpressionRow> table(String name) {
        String text = Corpus.read(Corpus.ROOT.resolve("spec/golden/expressions/" + name + ".tsv"));
        boolean isText = text.startsWith("# render: (EXPRESSION)");
        return text.lines().filter(line -> !line.startsWith("#")).map(line -> {
            String[] fields = line.split("\t", -1);
            return new ExpressionRow(fields[0], fields[1], isText ? "(" + fields[1] + ")" : "sprintf \"%A\" (" + fields[1] + ")",
                    fields[2], fields[3]);
        }).toList();
    }

    boolean isRefused() {
        return kind.equals("error");
    }

    /** What F# makes of it. */
    String expected() {
        return kind + " " + result;
    }
}
