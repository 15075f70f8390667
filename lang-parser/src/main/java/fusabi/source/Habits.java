package fusabi.source;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What people write who come from other languages, and how the same is said here. */
public final class Habits {

    /** A line that begins as lines of F# do has another mistake. */
    private static final String NO_KEYWORD = "(?!(?:let|use|and|type|member|static|override|default|abstract|module|namespace|open|do|if|elif|else|match|for|while"
            + "|fun|function|return|yield|val|new|exception|try|with|finally|inherit|interface|lazy|assert|not|in|when|mutable)\\b)";

    /** Looking at a line takes time that grows with the square of its length, and nobody writes longer ones. */
    private static final int LONGEST = 200;

    private static final Map<Pattern, String> NOTES = new LinkedHashMap<>();

    static {
        put("(?:def|function|func|fn)\\s+\\w+\\s*\\(?", "A function is defined by `let`: `let f x = …`.");
        put("(?:var|val|auto|const|final)\\s+\\w+\\s*=", "A value gets its name by `let`: `let x = …`, or `let mutable x = …` if it changes.");
        put(NO_KEYWORD + "[A-Za-z]\\w*(?:<.*>|\\[\\])?\\s+[a-z]\\w*\\s*=[^=]", "A value gets its name by `let`: `let x = …`. Its type may follow: `let x: int = …`.");
        put(NO_KEYWORD + "[a-z]\\w*\\s*=[^=]", "A value gets its name by `let`: `let x = …`. A mutable one is changed by `<-`.");
        put("(?:import|using|from|#include)\\b", "Modules and namespaces are opened by `open`.");
        put("throw\\b", "Exceptions are raised by `raise`, or by `failwith \"message\"`.");
        put("switch\\b", "The choice between cases is `match value with`.");
        put("for\\s*\\w+\\s+in\\s+range\\b", "A range is written `0..9`: `for i in 0..9 do`.");
        put("(?:System\\.out\\.print|console\\.log|Console\\.log|puts\\b|echo\\b)", "Texts are printed by `printfn \"…\"`, or any value by `printn value`.");
        put("(?:public|private)?\\s*(?:class|interface|enum)\\s+\\w+", "A type is declared by `type`: `type Name(…) = …`.");
        put("for\\s*\\(", "A loop is written `for i in 0 .. 9 do` or `for x in items do`.");
        put("foreach\\b", "A loop over items is written `for x in items do`.");
        put(".*\\b(?:then|else|do|with)\\s*:\\s*$", "Indentation alone makes a block, without `:`.");
        put("type\\s+\\w+(?:\\(.*\\))?\\s*\\{", "A type's body follows `=`: `type T = { … }`, or `type C() =` and its members indented below.");
        put("type\\s+\\w+\\s*=\\s*(?:\\|\\s*)?[A-Z]\\w*\\s+[a-z]\\w*\\s*\\|", "The fields of a case follow `of`: `Circle of float`.");
        put("(?:case\\s+)?(?:_|[\\w.\"]+)\\s*(?:->|=>)", "Each rule of a `match` begins with `|`: `| pattern -> value`.");
        put("let\\s+[a-z]\\w*(?:\\s+\\w+)+\\s*,", "The parameters of a function are separated by blanks, `let add x y = …`, or stand in parentheses.");
        put("try\\s*:", "An exception is handled by `try … with e -> …`.");
        put(".*\\[.*[^\\s\\[|(]\\s+for\\s+\\w+\\s+in\\s", "In a list the loop comes first: `[ for x in items do x * x ]`.");
        put(".*\\blambda\\b", "A function without a name is written `fun x -> …`.");
        put(".*\\s=>\\s", "A function without a name is written `fun x -> …`.");
        put(".*\\s\\?\\s.*\\s:\\s", "A choice between two values is written `if condition then a else b`.");
    }

    private Habits() {}

    private static void put(String line, String note) {
        NOTES.put(Pattern.compile(line), note);
    }

    /** What to say of a mistake in this line, if it looks like one of another language. */
    public static Optional<String> noteFor(Span span) {
        if (span.file().text().isEmpty()) {
            return Optional.empty();
        }
        String line = span.file().line(span.line()).strip();
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        return NOTES.entrySet().stream().filter(entry -> entry.getKey().matcher(line).lookingAt()).map(Map.Entry::getValue).findFirst();
    }

    /** The diagnostic with a note about its line, if there is one and it has none yet. */
    public static Diagnostic noting(Diagnostic diagnostic) {
        return diagnostic.notes().isEmpty() ? noteFor(diagnostic.span()).map(diagnostic::noting).orElse(diagnostic) : diagnostic;
    }
}
