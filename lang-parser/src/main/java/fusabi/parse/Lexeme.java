package fusabi.parse;

import fusabi.source.SourceFile;
import java.util.ArrayList;
import java.util.List;

/**
 * A piece of a text as the lexer reads it, comments and inactive branches too: for showing texts, not for parsing them.
 *
 * @param start offset of its first character
 * @param end   offset after its last one
 */
public record Lexeme(int start, int end, Kind kind) {

    public enum Kind {
        KEYWORD, NAME, TYPE_VARIABLE, NUMBER, STRING, INTERPOLATED, CHARACTER, OPERATOR, PUNCTUATION, DIRECTIVE, LEFT_ATTRIBUTE, RIGHT_ATTRIBUTE,
        COMMENT, INACTIVE, UNKNOWN
    }

    /** The pieces of any text, in order, with nothing but blanks between them. */
    public static List<Lexeme> of(SourceFile file) {
        String text = file.text();
        List<Lexeme> lexemes = new ArrayList<>();
        int position = 0;
        for (Token token : Scanner.scan(file, ParserOptions.script(), new Reports())) {
            if (token.start() >= position) {
                between(text, position, token.start(), lexemes);
                position = token.start();
            }
            if (!token.is(Token.EOF) && token.end() > position) {
                lexemes.add(new Lexeme(position, token.end(), kind(token)));
                position = token.end();
            }
        }
        between(text, position, text.length(), lexemes);
        return List.copyOf(lexemes);
    }

    private static Kind kind(Token token) {
        return switch (token.getType()) {
            case FusabiLexer.IDENTIFIER -> Kind.NAME;
            case FusabiLexer.TYPE_VARIABLE -> Kind.TYPE_VARIABLE;
            case FusabiLexer.NUMBER -> Kind.NUMBER;
            case FusabiLexer.STRING, FusabiLexer.BYTE_STRING -> token.getText().startsWith("__") ? Kind.KEYWORD : Kind.STRING;
            case FusabiLexer.INTERPOLATED, FusabiLexer.INTERPOLATED_BEGIN, FusabiLexer.INTERPOLATED_PART,
                    FusabiLexer.INTERPOLATED_END -> Kind.INTERPOLATED;
            case FusabiLexer.CHARACTER -> Kind.CHARACTER;
            case FusabiLexer.DIRECTIVE -> Kind.DIRECTIVE;
            case FusabiLexer.LEFT_ATTRIBUTE -> Kind.LEFT_ATTRIBUTE;
            case FusabiLexer.RIGHT_ATTRIBUTE -> Kind.RIGHT_ATTRIBUTE;
            case FusabiLexer.LEFT_PAREN, FusabiLexer.RIGHT_PAREN, FusabiLexer.LEFT_BRACKET, FusabiLexer.RIGHT_BRACKET, FusabiLexer.LEFT_BRACKET_BAR,
                    FusabiLexer.BAR_RIGHT_BRACKET, FusabiLexer.LEFT_BRACE, FusabiLexer.RIGHT_BRACE, FusabiLexer.LEFT_BRACE_BAR,
                    FusabiLexer.BAR_RIGHT_BRACE, FusabiLexer.GREATER_BAR_BRACKET, FusabiLexer.GREATER_BAR_BRACE, FusabiLexer.COMMA,
                    FusabiLexer.SEMICOLON, FusabiLexer.SEMICOLON_SEMICOLON, FusabiLexer.DOT, FusabiLexer.UNDERSCORE -> Kind.PUNCTUATION;
            default -> Character.isLetter(token.getText().charAt(0)) ? Kind.KEYWORD : Kind.OPERATOR;
        };
    }

    /** What the lexer steps over: comments, lines that it obeys, branches that it leaves out, and what no token begins with. */
    private static void between(String text, int from, int to, List<Lexeme> lexemes) {
        int position = from;
        boolean inactive = false;
        while (position < to) {
            char c = text.charAt(position);
            if (Character.isWhitespace(c) || c == '\uFEFF') {
                position++;
                continue;
            }
            int lineEnd = Math.min(to, lineEnd(text, position));
            int end;
            Kind kind;
            if (!inactive && text.startsWith("//", position)) {
                end = lineEnd;
                kind = Kind.COMMENT;
            } else if (!inactive && text.startsWith("(*", position)) {
                int close = Strings.endOfComment(text, position);
                end = close < 0 ? to : Math.min(to, close);
                kind = Kind.COMMENT;
            } else if (c == '#') {
                end = lineEnd;
                kind = Kind.DIRECTIVE;
                inactive = text.startsWith("#if", position) || text.startsWith("#else", position);
            } else {
                end = inactive ? lineEnd : position + Character.charCount(text.codePointAt(position));
                kind = inactive ? Kind.INACTIVE : Kind.UNKNOWN;
            }
            lexemes.add(new Lexeme(position, Math.min(to, end), kind));
            position = end;
        }
    }

    private static int lineEnd(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }
}
