package fusabi.parse;

import fusabi.parse.FusabiParser.IdentifierContext;
import fusabi.parse.FusabiParser.LiteralContext;
import fusabi.parse.FusabiParser.LongIdentifierContext;
import fusabi.parse.FusabiParser.OperatorNameContext;
import fusabi.source.Diagnostic;
import fusabi.source.Effort;
import fusabi.source.SourceFile;
import fusabi.source.Span;
import fusabi.syntax.Access;
import fusabi.syntax.Expression;
import fusabi.syntax.Identifier;
import fusabi.syntax.Literal;
import fusabi.syntax.LongIdentifier;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;

/**
 * Parse tree to syntax tree: what the builders of declarations, members, expressions, patterns and types share. The tree they build is
 * never deeper than {@link #MAX_DEPTH}.
 */
final class TreeBuilder {

    /** How deep constructs may stand in each other: more than anyone can read, and what the grammar, too, has a stack for. */
    static final int MAX_NESTING = 1_500;

    /**
     * The depth of a syntax tree. Beside what stands in each other it counts what follows each other but is a level of the tree: each
     * {@code let} of a block, {@code elif} and operator of a chain. Generated code has thousands of them.
     */
    static final int MAX_DEPTH = 20_000;

    /** Thrown to leave the building of a tree that would be too deep. */
    @SuppressWarnings("serial")
    static final class TooDeep extends RuntimeException {
        final transient Span span;

        TooDeep(Span span) {
            super(null, null, false, false);
            this.span = span;
        }
    }

    final SourceFile file;
    final ParserOptions options;
    private final Reports diagnostics;
    final TypeBuilder types = new TypeBuilder(this);
    final SignatureBuilder signatures = new SignatureBuilder(this);
    final PatternBuilder patterns = new PatternBuilder(this);
    final AtomBuilder atoms = new AtomBuilder(this);
    final ExpressionBuilder expressions = new ExpressionBuilder(this);
    final BlockBuilder blocks = new BlockBuilder(this);
    final BindingBuilder bindings = new BindingBuilder(this);
    final MemberBuilder members = new MemberBuilder(this);
    final TypeDefinitionBuilder definitions = new TypeDefinitionBuilder(this);
    private int nesting;
    private int links;

    TreeBuilder(SourceFile file, ParserOptions options, Reports diagnostics) {
        this.file = file;
        this.options = options;
        this.diagnostics = diagnostics;
    }

    // ---- depth

    void enter(int levels, Span span) {
        Effort.spend(1);
        nesting += levels;
        check(span);
    }

    void leave(int levels) {
        nesting -= levels;
    }

    /** Begins a chain: so many constructs that follow each other, and are levels of the tree. */
    void enterChain(int length, Span span) {
        links += length;
        check(span);
    }

    void leaveChain(int length) {
        links -= length;
    }

    private void check(Span span) {
        if (nesting > MAX_NESTING || nesting + links > MAX_DEPTH) {
            throw new TooDeep(span);
        }
    }

    // ---- places

    Span span(ParserRuleContext context) {
        Token start = (Token) context.getStart();
        Token stop = (Token) context.getStop();
        return stop == null ? span(start) : Span.of(file, start.start(), Math.max(start.start(), stop.end()));
    }

    Span span(org.antlr.v4.runtime.Token token) {
        return Span.of(file, token.getStartIndex(), token.getStopIndex() + 1);
    }

    Span span(TerminalNode node) {
        return span(node.getSymbol());
    }

    static Token token(TerminalNode node) {
        return (Token) node.getSymbol();
    }

    static Token start(ParserRuleContext context) {
        return (Token) context.getStart();
    }

    static String doc(ParserRuleContext context) {
        return start(context).doc();
    }

    // ---- messages

    Diagnostic error(String code, String message, Span span) {
        Diagnostic diagnostic = Diagnostic.error(code, message, span);
        diagnostics.add(diagnostic);
        return diagnostic;
    }

    void report(Diagnostic diagnostic) {
        diagnostics.add(diagnostic);
    }

    /** What stands for an expression that was refused. */
    static Expression nothing(Span span) {
        return new Expression.Constant(new Literal.Unit(), span);
    }

    // ---- names

    Identifier identifier(IdentifierContext context) {
        return identifier(context.IDENTIFIER());
    }

    Identifier identifier(TerminalNode node) {
        return new Identifier(node.getText(), span(node));
    }

    LongIdentifier longIdentifier(LongIdentifierContext context) {
        List<Identifier> parts = new ArrayList<>();
        if (context.GLOBAL() != null) {
            parts.add(identifier(context.GLOBAL()));
        }
        for (IdentifierContext part : context.identifier()) {
            parts.add(identifier(part));
        }
        return new LongIdentifier(parts);
    }

    /** The name of an operator or active pattern between parentheses. */
    Identifier operatorName(OperatorNameContext context) {
        if (context.activePatternName() != null) {
            return activePatternName(context.activePatternName());
        }
        if (context.symbol() != null) {
            return new Identifier(context.symbol().getText(), span(context));
        }
        return new Identifier(context.DOT_DOT().size() == 2 ? ".. .." : "..", span(context));
    }

    Identifier activePatternName(FusabiParser.ActivePatternNameContext context) {
        StringBuilder name = new StringBuilder();
        for (ParseTree child : context.children) {
            name.append(child.getText());
        }
        return new Identifier(name.toString(), span(context));
    }

    static Access access(FusabiParser.AccessContext context) {
        if (context == null || context.PUBLIC() != null) {
            return Access.PUBLIC;
        }
        return context.PRIVATE() != null ? Access.PRIVATE : Access.INTERNAL;
    }

    // ---- literals

    Literal literal(LiteralContext context) {
        Token token = start(context);
        return switch (token.getType()) {
            case FusabiLexer.TRUE -> new Literal.Bool(true);
            case FusabiLexer.FALSE -> new Literal.Bool(false);
            case FusabiLexer.NULL -> new Literal.Null();
            case FusabiLexer.NUMBER -> number(token);
            case FusabiLexer.STRING -> new Literal.Text(text(token, token.content(), contentStart(token)));
            case FusabiLexer.BYTE_STRING -> bytes(token);
            default -> character(token);
        };
    }

    Literal number(Token token) {
        Numbers.Result result = Numbers.parse(token.getText());
        if (result.literal() == null) {
            error(result.code(), result.message(), span(token));
            return new Literal.Int32(0);
        }
        return result.literal();
    }

    /** The text of a string token with its escapes resolved; {@code from} is where the content begins in the file. */
    String text(Token token, String content, int from) {
        return Escapes.resolve(content, token.quoting(), (code, message, offset, length) ->
                error(code, message, Span.of(file, from + offset, from + offset + length)));
    }

    private static int contentStart(Token token) {
        return token.start() + switch (token.quoting()) {
            case PLAIN -> 1;
            case VERBATIM -> 2;
            case TRIPLE -> 3;
        };
    }

    private Literal bytes(Token token) {
        String value = text(token, token.content(), contentStart(token));
        if (value.chars().anyMatch(c -> c > 0xFF)) {
            error("FS1140", "a byte string holds characters up to `\\255` only", span(token));
        }
        return new Literal.Bytes(value);
    }

    private Literal character(Token token) {
        String written = token.getText();
        boolean isByte = written.endsWith("B");
        String inner = written.substring(1, written.length() - (isByte ? 2 : 1));
        if (inner.equals("'")) {
            return new Literal.Char('\'');
        }
        String value = Escapes.resolve(inner, Token.Quoting.PLAIN, (code, message, _, _) -> error(code, message, span(token)));
        if (value.length() != 1) {
            if (value.length() > 1) {
                error("FS1159", "`" + written + "` is more than one `char`, which is one UTF-16 unit: write it as a string", span(token));
            }
            return new Literal.Char('?');
        }
        if (inner.length() == 4 && inner.charAt(0) == '\\' && Character.isDigit(inner.charAt(1))
                && Integer.parseInt(inner.substring(1)) > 255) {
            error("FS1158", "`" + written + "` is no character: a decimal escape ends at `\\255`", span(token));
        }
        if (isByte) {
            if (value.charAt(0) > 0x7F) {
                error("FS1157", "a byte character ends at `\\127`", span(token));
            }
            return new Literal.Byte((byte) value.charAt(0));
        }
        return new Literal.Char(value.charAt(0));
    }
}
