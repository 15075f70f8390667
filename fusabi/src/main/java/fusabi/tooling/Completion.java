package fusabi.tooling;

import fusabi.Session;
import fusabi.check.Inspection;
import fusabi.check.Inspection.Place;
import fusabi.check.Inspection.Wanted;
import fusabi.parse.Lexeme;
import fusabi.source.SourceFile;
import fusabi.types.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds what could be written at a place of a text: a hole is put there, and the checker says what it sees when it comes to it. */
final class Completion {
    /*
     * Only what stands before the place is looked at, ended so that it can be read: what comes after it is mostly not written yet. Where the hole is
     * not reached, because something before it is no F#, the names of the session are offered.
     */

    private final Look look;
    private final String text;
    private final int offset;

    private Completion(Session session, String text, int offset) {
        this.look = new Look(session);
        this.text = text;
        this.offset = Math.clamp(offset, 0, text.length());
    }

    static Completions at(Session session, String text, int offset) {
        return new Completion(session, text, offset).completions();
    }

    private Completions completions() {
        String before = text.substring(0, offset);
        List<Lexeme> lexemes = Lexeme.of(SourceFile.of("entry", before));
        int from = wordStart(before);
        Lexeme last = lexemes.isEmpty() ? null : lexemes.getLast();
        if (last != null && isText(last, before)) {
            return new Completions(offset, offset, List.of());
        }
        String word = before.substring(from);
        if (last != null && last.kind() == Lexeme.Kind.DIRECTIVE || before.substring(before.lastIndexOf('\n') + 1).strip().equals("#")) {
            int hash = before.lastIndexOf('#');
            return new Completions(hash, offset, Offers.directives(before.substring(hash)));
        }
        if (last != null && last.kind() == Lexeme.Kind.NUMBER && last.end() == offset) {
            return new Completions(offset, offset, List.of());
        }
        String start = before.substring(0, from);
        List<Lexeme> context = lexemes.stream().filter(each -> each.end() <= from && each.kind() != Lexeme.Kind.COMMENT).toList();
        boolean afterDot = !context.isEmpty() && at(context.getLast()).equals(".");
        List<Place> places = new ArrayList<>();
        if (!afterDot && mayBeLabel(context)) {
            places.addAll(look.at(start + Inspection.HOLE + " = ()").places());
        }
        places.addAll(look.at(start + Inspection.HOLE).places());
        Offers offers = new Offers(look.environment(), word.replace("`", ""));
        places.forEach(offers::add);
        if (places.isEmpty() && !afterDot) {
            offers.add(new Place.Names(Wanted.EXPRESSION, look.environment().initialScope(), Type.ERRONEOUS));
        }
        if (!afterDot) {
            if (!context.isEmpty()) {
                new ArgumentNames(look, text).behind(context).forEach(offers::argument);
            }
            offers.keywords();
        }
        return new Completions(from, offset, offers.sorted());
    }

    private String at(Lexeme lexeme) {
        return text.substring(lexeme.start(), lexeme.end());
    }

    /** Where the name begins that ends here. */
    private static int wordStart(String before) {
        int quoted = before.lastIndexOf("``");
        boolean isOpen = quoted >= 0 && before.indexOf('\n', quoted) < 0
                && before.substring(before.lastIndexOf('\n') + 1).split("``", -1).length % 2 == 0;
        if (isOpen) {
            return quoted;
        }
        int start = before.length();
        while (start > 0 && (Character.isUnicodeIdentifierPart(before.charAt(start - 1)) || before.charAt(start - 1) == '\'')) {
            start--;
        }
        return start;
    }

    /** Whether the place is inside a string, a comment or what is left out. */
    private boolean isText(Lexeme last, String before) {
        String written = before.substring(last.start());
        return switch (last.kind()) {
            case COMMENT -> last.end() == offset && !(written.startsWith("(*") && written.endsWith("*)") && written.length() > 3);
            case STRING -> last.end() == offset;
            case INTERPOLATED -> last.end() == offset && !written.endsWith("{");
            case INACTIVE, CHARACTER -> last.end() == offset;
            case KEYWORD, NAME, TYPE_VARIABLE, NUMBER, OPERATOR, PUNCTUATION, DIRECTIVE, LEFT_ATTRIBUTE, RIGHT_ATTRIBUTE, UNKNOWN -> false;
        };
    }

    /** Whether a label of a record may stand behind this: after the brace, {@code with}, a semicolon, or at the beginning of a line in braces. */
    private boolean mayBeLabel(List<Lexeme> context) {
        if (context.isEmpty()) {
            return false;
        }
        int depth = 0;
        Optional<Lexeme> bracket = Optional.empty();
        for (Lexeme lexeme : context.reversed()) {
            String written = at(lexeme);
            boolean isBracket = lexeme.kind() == Lexeme.Kind.PUNCTUATION;
            boolean closes = isBracket && (written.endsWith("}") || written.endsWith(")") || written.endsWith("]"));
            boolean opens = isBracket && (written.startsWith("{") || written.startsWith("(") || written.startsWith("["));
            depth += closes ? 1 : opens ? -1 : 0;
            if (depth < 0) {
                bracket = Optional.of(lexeme);
                break;
            }
        }
        Lexeme last = context.getLast();
        String before = at(last);
        boolean newLine = text.substring(last.end(), offset).indexOf('\n') >= 0;
        return bracket.filter(each -> at(each).equals("{")).isPresent()
                && (before.equals("{") || before.equals(";") || before.equals("with") || newLine);
    }
}
