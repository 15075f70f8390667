package fusabi.print;

import fusabi.parse.BackQuotes;
import fusabi.syntax.Identifier;
import fusabi.syntax.LongIdentifier;

/** Names as they are written. */
public final class Names {

    private Names() {}

    /** A name where it is defined or used as a value: operators and active patterns stand in parentheses. */
    public static String value(String name) {
        if (!isOperator(name)) {
            return plain(name);
        }
        return name.startsWith("*") || name.endsWith("*") ? "( " + name + " )" : "(" + name + ")";
    }

    /** A name that cannot be an operator. */
    public static String plain(String name) {
        boolean asItIs = name.equals("_") || name.equals("base") || name.equals("global") || name.startsWith("'");
        return asItIs ? name : BackQuotes.written(name);
    }

    static String plain(Identifier name) {
        return plain(name.name());
    }

    static String path(LongIdentifier name) {
        StringBuilder result = new StringBuilder();
        for (Identifier part : name.parts()) {
            if (!result.isEmpty()) {
                result.append('.');
            }
            result.append(value(part.name()));
        }
        return result.toString();
    }

    public static boolean isOperator(String name) {
        return switch (name) {
            case "mod", "land", "lor", "lxor", "lsl", "lsr", "asr", "or" -> true;
            default -> name.length() > 2 && name.startsWith("|") && name.endsWith("|")
                    || name.chars().allMatch(c -> "!$%&*+-./<=>?@^|~: ".indexOf(c) >= 0) && !name.isBlank();
        };
    }
}
