package fusabi.stdlib;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads the tables of expressions with what F# makes of them. */
final class Golden {

    private Golden() {}

    /** One row: an expression and its value, or what it raises or is refused with. */
    record Row(String id, String expression, String kind, String result) {

        boolean isValue() {
            return kind.equals("value");
        }
    }

    static List<Row> table(String name) {
        Path path = Path.of(System.getProperty("fusabi.root", ".."), "spec", "golden", "expressions", name + ".tsv");
        try {
            List<Row> rows = new ArrayList<>();
            for (String line : Files.readAllLines(path)) {
                String[] fields = line.split("\t", -1);
                if (!line.startsWith("#") && fields.length == 4) {
                    rows.add(new Row(fields[0], fields[1], fields[2], unescape(fields[3])));
                }
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String unescape(String text) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '\\') {
                plain.append(c);
                continue;
            }
            i++;
            switch (text.charAt(i)) {
                case 'n' -> plain.append('\n');
                case 't' -> plain.append('\t');
                case 'r' -> plain.append('\r');
                case 'u' -> {
                    plain.append((char) Integer.parseInt(text.substring(i + 1, i + 5), 16));
                    i += 4;
                }
                default -> plain.append(text.charAt(i));
            }
        }
        return plain.toString();
    }
}
