package fusabi.parse;

import fusabi.parse.Token.Quoting;
import fusabi.source.Diagnostic;
import fusabi.source.SourceFile;
import fusabi.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.Lexer;
import org.antlr.v4.runtime.atn.LexerATNSimulator;

/**
 * Text to raw tokens: comments and inactive {@code #if} branches left out, strings and interpolated strings read, directives recognised,
 * {@code ///} texts attached to the token that follows.
 */
final class Scanner {
    /*
     * Words and symbols are matched by the automaton of FusabiLexer; Scanner itself reads what nests or has text inside,
     * StringScanner what stands between quotes.
     */
    /** About 100,000 lines. A token, and what the parser makes of it, take about half a kilobyte. */
    private static final int MAX_TOKENS = 1_000_000;

    private final SourceFile file;
    private final String text;
    private final TextStream stream;
    private final LexerATNSimulator automaton;
    private final Conditions conditions;
    private final Reports diagnostics;
    private final List<Token> tokens = new ArrayList<>();
    private final StringScanner strings;
    private final StringBuilder doc = new StringBuilder();
    /** Where the text goes on that has not been read. */
    int position;
    private int line = 1;
    private int lineStart;
    private boolean lineIsBlank = true;

    private Scanner(SourceFile file, ParserOptions options, Reports diagnostics) {
        this.file = file;
        this.text = file.text();
        this.stream = new TextStream(text, file.name());
        this.automaton = new FusabiLexer(stream).getInterpreter();
        this.conditions = new Conditions(file, options.symbols(), diagnostics);
        this.diagnostics = diagnostics;
        this.strings = new StringScanner(this, text);
    }

    /** The tokens of {@code file}, the last of which is {@code EOF}. */
    static List<Token> scan(SourceFile file, ParserOptions options, Reports diagnostics) {
        return new Scanner(file, options, diagnostics).scan();
    }

    private List<Token> scan() {
        if (text.startsWith("#!")) {
            skipLine();
        }
        while (position < text.length() && !diagnostics.isFull()) {
            next();
            if (tokens.size() > MAX_TOKENS) {
                error("FU0002", "the file has more than " + MAX_TOKENS + " words and symbols", position, position);
                break;
            }
        }
        strings.end();
        conditions.end();
        newLine(position);
        add(Token.EOF, position, position);
        return tokens;
    }

    private void next() {
        char c = text.charAt(position);
        switch (c) {
            case ' ', '\f', '\u000B', '\uFEFF' -> position++;
            case '\r', '\n' -> endLine();
            case '\t' -> tab();
            case '/' -> {
                if (at("//")) {
                    lineComment();
                } else {
                    match();
                }
            }
            case '(' -> {
                if (at("(*") && !at("(*)")) {
                    int start = position;
                    position = Strings.endOfComment(text, position);
                    if (position < 0) {
                        position = text.length();
                        error("FS0516", "this comment is not closed", start, start + 2);
                    }
                    recount(start);
                } else {
                    match();
                }
            }
            case '#' -> {
                if (!lineIsBlank || !directive()) {
                    match();
                }
            }
            case '"' -> strings.string(position);
            case '@' -> {
                if (at("@\"")) {
                    strings.string(position);
                } else if (at("@$\"")) {
                    strings.openInterpolated(Quoting.VERBATIM, 1, 3);
                } else {
                    match();
                }
            }
            case '$' -> {
                if (!strings.dollar()) {
                    match();
                }
            }
            case '{' -> {
                strings.openBrace();
                match();
            }
            case '}' -> {
                if (!strings.closeBrace()) {
                    match();
                }
            }
            default -> match();
        }
    }

    // ---- space and comments

    private void endLine() {
        position += at("\r\n") ? 2 : 1;
        newLine(position);
    }

    private void newLine(int start) {
        if (start > lineStart) {
            line++;
        }
        lineStart = start;
        lineIsBlank = true;
    }

    /** Counts the lines between {@code from} and the position. */
    void recount(int from) {
        for (int i = from; i < position; i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n')) {
                line++;
                lineStart = i + 1;
                lineIsBlank = true;
            }
        }
    }

    private void tab() {
        int start = position;
        while (position < text.length() && text.charAt(position) == '\t') {
            position++;
        }
        diagnostics.add(Diagnostic.error("FS1161", "tabs are not allowed in F# code", Span.of(file, start, position))
                .noting("Columns decide what belongs together, and editors disagree about the width of a tab: indent with spaces."));
    }

    private void lineComment() {
        int start = position;
        skipLine();
        if (text.startsWith("///", start) && !text.startsWith("////", start)) {
            if (!doc.isEmpty()) {
                doc.append('\n');
            }
            doc.append(text.substring(start + 3, position).strip());
        }
    }

    void skipLine() {
        while (position < text.length() && text.charAt(position) != '\n' && text.charAt(position) != '\r') {
            position++;
        }
    }

    // ---- directives

    /** Reads a line that begins with {@code #}; false when it is no directive. */
    private boolean directive() {
        int end = position + 1;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        String word = text.substring(position + 1, end);
        switch (word) {
            case "if", "else", "endif" -> {
                int start = position;
                position = conditions.read(word, position, end);
                if (position < 0) {
                    position = start;
                    return false;
                }
                recount(start);
                return true;
            }
            case "light", "indent", "line" -> {
                skipLine();
                return true;
            }
            case "load", "r", "I", "time", "help", "quit", "q", "nowarn", "warnon", "cd", "silentCd", "reference" -> {
                add(FusabiLexer.DIRECTIVE, position, end);
                position = end;
                return true;
            }
            case "" -> {
                if (text.startsWith("#!", position)) {
                    int start = position;
                    skipLine();
                    error("FS0000", "a `#!` line is possible only as the first line of a file", start, position);
                    return true;
                }
                while (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
                    end++;
                }
                if (end < text.length() && Character.isDigit(text.charAt(end))) {
                    skipLine();
                    return true;
                }
                return false;
            }
            default -> {
                if (position != lineStart) {
                    return false;
                }
                int start = position;
                skipLine();
                diagnostics.add(Diagnostic.warning("FS3353", "`#" + word + "` is no directive; the line is ignored",
                        Span.of(file, start, position)));
                return true;
            }
        }
    }

    // ---- words and symbols

    private void match() {
        stream.seek(position);
        int type = automaton.match(stream, Lexer.DEFAULT_MODE);
        int start = position;
        int end = stream.index();
        position = end;
        switch (type) {
            case FusabiLexer.IDENTIFIER -> word(start, end);
            case FusabiLexer.KEYWORD_BANG -> add(Words.ofWord(text.substring(start, end)), start, end);
            case FusabiLexer.OPERATOR, FusabiLexer.COLON_WORD -> symbol(start, end);
            case FusabiLexer.NUMBER_DOT_DOT -> {
                add(FusabiLexer.NUMBER, start, end - 2);
                add(FusabiLexer.DOT_DOT, end - 2, end);
            }
            case FusabiLexer.QUOTATION -> {
                String symbol = text.substring(start, end);
                if (symbol.equals("<@") && !tokens.isEmpty() && tokens.getLast().end() == start) {
                    add(FusabiLexer.INFIX_OPERATOR, start, end);
                } else if (symbol.startsWith("<")) {
                    quotation(symbol, start);
                } else {
                    error("FS0010", "unexpected `" + symbol + "`: there is no quotation to close", start, end);
                }
            }
            case FusabiLexer.UNKNOWN -> unknown(start);
            default -> add(type, start, end);
        }
    }

    private void word(int start, int end) {
        String word = text.substring(start, end);
        if (word.charAt(0) == '`') {
            add(FusabiLexer.IDENTIFIER, start, end);
            tokens.getLast().setText(word.substring(2, word.length() - 2));
            return;
        }
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c >= 0x80 && !Character.isUnicodeIdentifierPart(c) && !Character.isSurrogate(c)) {
                error("FS3563", "`" + c + "` cannot be part of a name", start + i, start + i + 1);
                break;
            }
        }
        int type = Words.ofWord(word);
        switch (word) {
            case "__SOURCE_DIRECTORY__" -> strings.addString(start, end, "", Quoting.VERBATIM);
            case "__SOURCE_FILE__" -> strings.addString(start, end, simpleName(), Quoting.VERBATIM);
            case "__LINE__" -> strings.addString(start, end, Integer.toString(line), Quoting.VERBATIM);
            default -> {
                add(type, start, end);
                if (Words.isReserved(word)) {
                    diagnostics.add(Diagnostic.warning("FS0046", "`" + word + "` is reserved for later versions of F#",
                            Span.of(file, start, end)));
                }
            }
        }
    }

    private String simpleName() {
        String path = file.name();
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }

    private void symbol(int start, int end) {
        String symbol = text.substring(start, end);
        if (symbol.equals("~")) {
            error("FS3563", "`~` by itself is no operator; bitwise not is `~~~`", start, end);
        } else if (symbol.length() > 2 && symbol.chars().allMatch(c -> c == '.')) {
            error("FS0010", "unexpected `" + symbol + "`: a range has two dots", start, end);
        }
        add(Words.ofSymbol(symbol), start, end);
    }

    private void quotation(String open, int start) {
        String close = open.equals("<@") ? "@>" : "@@>";
        int end = text.indexOf(close, position);
        if (end < 0) {
            error("FS0602", "quotations (`" + open + " " + close + "`) are not part of Fusabi; this one is not closed either", start,
                    position);
        } else {
            error("FU0001", "quotations (`" + open + " " + close + "`) are not part of Fusabi", start, end + close.length());
            position = end + close.length();
            recount(start);
        }
        add(FusabiLexer.NULL, start, position);
    }

    /** F# reads what follows a quote on its own when it is no character: a number that ends in a quote, a backslash that begins nothing. */
    private String characterCode(int start) {
        boolean escape = text.startsWith("\\", start + 1);
        boolean digit = start + 2 < text.length() && Character.isDigit(text.charAt(start + 2));
        boolean letter = start + 1 < text.length() && Character.isLetter(text.charAt(start + 1));
        return escape && digit ? "FS1156" : letter ? "FS0626" : "FS0010";
    }

    private void unknown(int start) {
        char c = text.charAt(start);
        switch (c) {
            case '\'' -> error(characterCode(start), "this is not a character: write one character, or one escape like `\\n`, between single quotes",
                    start, start + 1);
            case '`' -> error("FS3563", "this name is not closed: names with spaces stand between ``double back-quotes`` on one line",
                    start, start + 1);
            case '"' -> strings.string(start);
            case '\\' -> diagnostics.add(Diagnostic.error("FS0010", "`\\` is not a character that F# code is made of",
                    Span.of(file, start, start + 1)).noting("A function without a name is written `fun x -> …`."));
            default -> error("FS0010", "`" + Strings.printable(c) + "` is not a character that F# code is made of", start, start + 1);
        }
    }

    // ---- small things

    boolean at(String expected) {
        return text.startsWith(expected, position);
    }

    void add(int type, int start, int end) {
        Token token = new Token(type, start, end, line, start - lineStart, type == Token.EOF ? "<EOF>" : text.substring(start, end));
        if (!doc.isEmpty()) {
            token.attachDoc(doc.toString());
            doc.setLength(0);
        }
        lineIsBlank = false;
        tokens.add(token);
    }

    /** The token that was added last. */
    Token last() {
        return tokens.getLast();
    }

    void error(String code, String message, int start, int end) {
        diagnostics.add(Diagnostic.error(code, message, Span.of(file, start, end)));
    }
}
