package fusabi.parse;

import fusabi.source.Diagnostic;
import fusabi.source.Effort;
import fusabi.source.LargeStack;
import fusabi.source.Outcome;
import fusabi.source.SourceFile;
import fusabi.source.Span;
import fusabi.syntax.Declaration;
import fusabi.syntax.SyntaxTree;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.antlr.v4.runtime.BailErrorStrategy;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.antlr.v4.runtime.misc.ParseCancellationException;

/**
 * Text to syntax tree.
 *
 * <p>Whatever the text, parsing ends with a tree or with diagnostics: sizes and depths are bounded. The depth of a tree is at most
 * {@link #MAX_TREE_DEPTH}, so later phases may recurse over it on a stack made for that.
 */
public final class Parser {

    /** How deep constructs can stand in each other. */
    public static final int MAX_NESTING = TreeBuilder.MAX_NESTING;

    /** How deep a syntax tree can be, counting every operator of a chain and every {@code let} of a block. */
    public static final int MAX_TREE_DEPTH = TreeBuilder.MAX_DEPTH;

    /** Files are read into memory, and offsets are `int`s several times over: no script is near this. */
    private static final int MAX_CHARACTERS = 16_000_000;

    private Parser() {}

    /** The tree of a script. */
    public static Outcome<SyntaxTree> parse(SourceFile file) {
        return parse(file, ParserOptions.script());
    }

    /**
     * What can be read of a text that need not be right: a tree without the declarations that are wrong. For tools that look at texts while they are
     * written; no program comes of it.
     */
    public static SyntaxTree readable(SourceFile file) {
        return read(file, ParserOptions.script()).tree();
    }

    /** The tree of {@code file}, or what is wrong with it, in the order of the text. */
    public static Outcome<SyntaxTree> parse(SourceFile file, ParserOptions options) {
        Read read = read(file, options);
        return Outcome.of(read.tree, read.diagnostics);
    }

    /** A tree, of which parts are missing when there are errors. */
    private record Read(SyntaxTree tree, List<Diagnostic> diagnostics) {

        static Read nothing(SourceFile file, List<Diagnostic> diagnostics) {
            return new Read(new SyntaxTree(file, List.of()), diagnostics);
        }
    }

    private static Read read(SourceFile file, ParserOptions options) {
        if (file.text().length() > MAX_CHARACTERS) {
            return Read.nothing(file, List.of(Diagnostic.error("FU0002", "the file has more than " + MAX_CHARACTERS + " characters",
                    Span.of(file, 0, 0))));
        }
        Reports lexical = new Reports();
        List<Token> scanned = Scanner.scan(file, options, lexical);
        if (lexical.isFull() || !lexical.isEmpty() && lexical.getLast().code().equals("FU0002")) {
            return Read.nothing(file, Problems.ordered(lexical, List.of()));
        }
        List<Token> raw = Adjacency.apply(scanned);
        Reports layoutDiagnostics = new Reports();
        Layout layout = new Layout(file, raw, Set.of(), layoutDiagnostics);
        List<Token> tokens = readAll(layout);
        if (!layout.foundUnclosed().isEmpty() && !layout.isTooDeep()) {
            // Once more, now that it is known which brackets have no end: what follows them is then read as the author meant it.
            Reports again = new Reports();
            Layout second = new Layout(file, raw, new HashSet<>(layout.foundUnclosed()), again);
            tokens = readAll(second);
            layoutDiagnostics = again;
            layout = second;
        }
        lexical.addAll(layoutDiagnostics);
        if (layout.isTooDeep()) {
            return Read.nothing(file, Problems.ordered(lexical, List.of()));
        }
        Parsing parsing = new Parsing(file, options, tokens, layout.repairs(), lexical);
        return LargeStack.run(parsing::run);
    }

    static List<Token> readAll(Layout layout) {
        List<Token> tokens = new ArrayList<>();
        while (true) {
            Effort.spend(1);
            Token token = layout.nextToken();
            tokens.add(token);
            if (token.is(Token.EOF)) {
                return tokens;
            }
        }
    }

    /** The parse of one file once its tokens are known. */
    private record Parsing(SourceFile file, ParserOptions options, List<Token> tokens, Set<Integer> repairs, List<Diagnostic> earlier) {

        Read run() {
            FusabiParser.FileContext tree;
            Problems problems = new Problems(file);
            FusabiParser parser = parser();
            parser.getInterpreter().setPredictionMode(PredictionMode.SLL);
            parser.setErrorHandler(new BailErrorStrategy());
            try {
                tree = parser.file();
            } catch (ParseCancellationException _) {
                parser = parser();
                parser.getInterpreter().setPredictionMode(PredictionMode.LL);
                parser.setErrorHandler(problems);
                tree = parser.file();
            }
            Reports diagnostics = new Reports();
            TreeBuilder builder = new TreeBuilder(file, options, diagnostics);
            List<Declaration> declarations = List.of();
            try {
                declarations = new DeclarationBuilder(builder, problems.broken()).declarations(tree.declarations(), true);
            } catch (TreeBuilder.TooDeep deep) {
                diagnostics.add(Diagnostic.error("FU0002", "this is nested too deeply, or is too long a chain of operators",
                        Span.of(file, deep.span.start(), Math.min(deep.span.end(), deep.span.start() + 1)))
                        .noting("Expressions may stand " + MAX_NESTING + " deep in each other, and chains of them may be " + MAX_TREE_DEPTH
                                + " long; give the inner parts names of their own."));
            }
            diagnostics.addAll(0, problems.found(repairs, earlier.stream().anyMatch(Diagnostic::isError)));
            return new Read(new SyntaxTree(file, declarations), Problems.ordered(earlier, diagnostics));
        }

        private FusabiParser parser() {
            FusabiParser parser = new FusabiParser(new CommonTokenStream(new TokenList(tokens)));
            parser.removeErrorListeners();
            return parser;
        }
    }
}
