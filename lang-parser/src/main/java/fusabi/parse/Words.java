package fusabi.parse;

import java.util.Map;
import java.util.Set;

import static java.util.Map.entry;

/** Which words and operator symbols have a token type of their own. */
final class Words {

    private static final Map<String, Integer> KEYWORDS = Map.ofEntries(
            entry("abstract", FusabiLexer.ABSTRACT), entry("and", FusabiLexer.AND), entry("as", FusabiLexer.AS),
            entry("assert", FusabiLexer.ASSERT), entry("base", FusabiLexer.BASE), entry("begin", FusabiLexer.BEGIN),
            entry("class", FusabiLexer.CLASS), entry("const", FusabiLexer.CONST), entry("default", FusabiLexer.DEFAULT),
            entry("delegate", FusabiLexer.DELEGATE), entry("do", FusabiLexer.DO), entry("done", FusabiLexer.DONE),
            entry("downcast", FusabiLexer.DOWNCAST), entry("downto", FusabiLexer.DOWNTO), entry("elif", FusabiLexer.ELIF),
            entry("else", FusabiLexer.ELSE), entry("end", FusabiLexer.END), entry("exception", FusabiLexer.EXCEPTION),
            entry("extern", FusabiLexer.EXTERN), entry("false", FusabiLexer.FALSE), entry("finally", FusabiLexer.FINALLY),
            entry("fixed", FusabiLexer.FIXED), entry("for", FusabiLexer.FOR), entry("fun", FusabiLexer.FUN),
            entry("function", FusabiLexer.FUNCTION), entry("global", FusabiLexer.GLOBAL), entry("if", FusabiLexer.IF),
            entry("in", FusabiLexer.IN), entry("inherit", FusabiLexer.INHERIT), entry("inline", FusabiLexer.INLINE),
            entry("interface", FusabiLexer.INTERFACE), entry("internal", FusabiLexer.INTERNAL), entry("lazy", FusabiLexer.LAZY),
            entry("let", FusabiLexer.LET), entry("use", FusabiLexer.LET), entry("match", FusabiLexer.MATCH),
            entry("member", FusabiLexer.MEMBER), entry("module", FusabiLexer.MODULE), entry("mutable", FusabiLexer.MUTABLE),
            entry("namespace", FusabiLexer.NAMESPACE), entry("new", FusabiLexer.NEW), entry("null", FusabiLexer.NULL),
            entry("of", FusabiLexer.OF), entry("open", FusabiLexer.OPEN), entry("or", FusabiLexer.OR),
            entry("override", FusabiLexer.OVERRIDE), entry("private", FusabiLexer.PRIVATE), entry("public", FusabiLexer.PUBLIC),
            entry("rec", FusabiLexer.REC), entry("return", FusabiLexer.RETURN), entry("sig", FusabiLexer.RESERVED),
            entry("static", FusabiLexer.STATIC), entry("struct", FusabiLexer.STRUCT), entry("then", FusabiLexer.THEN),
            entry("to", FusabiLexer.TO), entry("true", FusabiLexer.TRUE), entry("try", FusabiLexer.TRY), entry("type", FusabiLexer.TYPE),
            entry("upcast", FusabiLexer.UPCAST), entry("val", FusabiLexer.VAL), entry("void", FusabiLexer.RESERVED),
            entry("when", FusabiLexer.WHEN), entry("while", FusabiLexer.WHILE), entry("with", FusabiLexer.WITH),
            entry("yield", FusabiLexer.YIELD), entry("_", FusabiLexer.UNDERSCORE),
            entry("let!", FusabiLexer.LET_BANG), entry("use!", FusabiLexer.LET_BANG), entry("and!", FusabiLexer.AND_BANG),
            entry("do!", FusabiLexer.DO_BANG), entry("match!", FusabiLexer.MATCH_BANG), entry("return!", FusabiLexer.RETURN_BANG),
            entry("yield!", FusabiLexer.YIELD_BANG), entry("while!", FusabiLexer.WHILE_BANG),
            // Operators that are words, from the days of ML.
            entry("asr", FusabiLexer.INFIX_OPERATOR), entry("land", FusabiLexer.INFIX_OPERATOR), entry("lor", FusabiLexer.INFIX_OPERATOR),
            entry("lsl", FusabiLexer.INFIX_OPERATOR), entry("lsr", FusabiLexer.INFIX_OPERATOR), entry("lxor", FusabiLexer.INFIX_OPERATOR),
            entry("mod", FusabiLexer.INFIX_OPERATOR));

    private static final Map<String, Integer> SYMBOLS = Map.ofEntries(
            entry("=", FusabiLexer.EQUALS), entry("<", FusabiLexer.LESS), entry(">", FusabiLexer.GREATER), entry("|", FusabiLexer.BAR),
            entry("->", FusabiLexer.ARROW), entry("<-", FusabiLexer.LEFT_ARROW), entry(":", FusabiLexer.COLON),
            entry("::", FusabiLexer.COLON_COLON), entry(":=", FusabiLexer.COLON_EQUALS), entry(":>", FusabiLexer.COLON_GREATER),
            entry(":?", FusabiLexer.COLON_QUESTION), entry(":?>", FusabiLexer.COLON_QUESTION_GREATER), entry(".", FusabiLexer.DOT),
            entry("..", FusabiLexer.DOT_DOT), entry("?", FusabiLexer.QUESTION), entry("&", FusabiLexer.AMPERSAND),
            entry("&&", FusabiLexer.AMPERSAND_AMPERSAND), entry("||", FusabiLexer.BAR_BAR), entry("*", FusabiLexer.STAR),
            entry("/", FusabiLexer.SLASH), entry("-", FusabiLexer.MINUS), entry("^", FusabiLexer.HAT), entry("^-", FusabiLexer.HAT_MINUS),
            entry("+", FusabiLexer.PLUS_OPERATOR), entry("+.", FusabiLexer.PLUS_OPERATOR), entry("-.", FusabiLexer.PLUS_OPERATOR),
            entry("%", FusabiLexer.PERCENT_OPERATOR), entry("%%", FusabiLexer.PERCENT_OPERATOR));

    /** Words that F# keeps for later: as names they only warn. */
    private static final Set<String> RESERVED = Set.of("break", "checked", "component", "constraint", "continue", "event", "external",
            "include",
            "mixin", "parallel", "process", "protected", "pure", "sealed", "tailcall", "trait", "virtual");

    private Words() {}

    /** The token type of a word, which is an identifier unless it is a keyword. */
    static int ofWord(String word) {
        return KEYWORDS.getOrDefault(word, FusabiLexer.IDENTIFIER);
    }

    /** The token type of a run of operator characters. */
    static int ofSymbol(String symbol) {
        Integer own = SYMBOLS.get(symbol);
        if (own != null) {
            return own;
        }
        int first = 0;
        while (first < symbol.length() - 1 && ".$?".indexOf(symbol.charAt(first)) >= 0) {
            first++;
        }
        return switch (symbol.charAt(first)) {
            case '!' -> symbol.startsWith("!=", first) ? FusabiLexer.INFIX_OPERATOR : FusabiLexer.PREFIX_OPERATOR;
            case '~' -> FusabiLexer.PREFIX_OPERATOR;
            default -> FusabiLexer.INFIX_OPERATOR;
        };
    }

    static boolean isKeyword(String word) {
        return KEYWORDS.containsKey(word);
    }

    static boolean isReserved(String word) {
        return RESERVED.contains(word);
    }
}
