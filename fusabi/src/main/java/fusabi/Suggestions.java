package fusabi;

import java.util.List;

/** The end of a message about a name that is not there. */
final class Suggestions {

    private static final int MOST = 8;

    private Suggestions() {}

    static String of(String name, List<Program.Export> exports) {
        for (Program.Export export : exports) {
            if (export.name().equalsIgnoreCase(name)) {
                return "; it declares `" + export.name() + "`.";
            }
        }
        if (exports.isEmpty()) {
            return ", nor anything else.";
        }
        List<String> names = exports.stream().map(Program.Export::name).toList();
        return "; it declares " + String.join(", ", names.subList(0, Math.min(MOST, names.size()))) + (names.size() > MOST ? ", …" : "") + ".";
    }
}
