package fusabi.tooling;

import fusabi.Session;
import fusabi.check.Inspection;
import fusabi.parse.Lexeme;
import fusabi.parse.Parser;
import fusabi.source.SourceFile;
import fusabi.source.Span;
import java.util.Optional;

/** What stands at a place of a text that is being written. */
final class Descriptions {

    private static final int LONGEST = 60;

    private Descriptions() {}

    static Optional<Described> at(Session session, String text, int offset) {
        SourceFile file = SourceFile.of("entry", text);
        int place = Math.clamp(offset, 0, text.length());
        // Behind an expression is at it, blanks or not.
        int at = text.substring(0, place).isBlank() ? place : text.substring(0, place).stripTrailing().length();
        Optional<Lexeme> lexeme = Lexeme.of(file).stream().filter(each -> each.start() <= at && at <= each.end()).reduce((a, b) ->
                b.kind() == Lexeme.Kind.NAME ? b : a.kind() == Lexeme.Kind.NAME || b.start() == at && a.kind() != Lexeme.Kind.PUNCTUATION ? a : b);
        if (lexeme.isEmpty() || lexeme.get().kind() == Lexeme.Kind.COMMENT || lexeme.get().kind() == Lexeme.Kind.INACTIVE) {
            return Optional.empty();
        }
        Look look = new Look(session);
        boolean isWhole = Parser.parse(file).value().isPresent();
        Inspection inspection = look.at(isWhole ? text : text.substring(0, Math.max(at, lexeme.get().end())));
        Naming naming = Naming.in(look.environment());
        return inspection.at(at).stream()
                .filter(each -> each.span().end() > each.span().start() && each.span().end() <= text.length() && !each.type().isErroneous())
                .findFirst().map(each -> {
                    Span span = Span.of(file, each.span().start(), each.span().end());
                    String name = span.text().lines().findFirst().orElse("");
                    return new Described(span, name.length() <= LONGEST ? name : name.substring(0, LONGEST - 1) + "…",
                            naming.printer().text(each.type()), each.value().map(value -> Texts.line(Texts.of(value))).orElse(""));
                });
    }
}
