package fusabi.compile;

import fusabi.parse.Parser;
import fusabi.parse.ParserOptions;
import fusabi.source.Diagnostic;
import fusabi.source.Outcome;
import fusabi.source.SourceFile;
import fusabi.source.Span;
import fusabi.syntax.Access;
import fusabi.syntax.Declaration;
import fusabi.syntax.Identifier;
import fusabi.syntax.LongIdentifier;
import fusabi.syntax.SyntaxTree;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Parses a script and what it loads: each file once, before the first that loads it. */
final class Loader {

    private final SourceResolver resolver;
    private final List<SyntaxTree> trees = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private long characters;

    private Loader(SourceResolver resolver) {
        this.resolver = resolver;
    }

    static Outcome<List<SyntaxTree>> load(SourceFile script, SourceResolver resolver) {
        Loader loader = new Loader(resolver);
        loader.visit(script, ParserOptions.script(), Span.of(script, 0, 0));
        return Outcome.of(List.copyOf(loader.trees), loader.diagnostics);
    }

    private void visit(SourceFile file, ParserOptions options, Span request) {
        seen.add(file.name());
        characters += file.text().length();
        if (characters > resolver.characters()) {
            diagnostics.add(Diagnostic.error("FU0002", String.format(Locale.ROOT, "the script%s has more than %,d characters",
                    options.role() == ParserOptions.Role.LOADED ? " with the files that it loads" : "", resolver.characters()), request));
            return;
        }
        Outcome<SyntaxTree> parsed = Parser.parse(file, options);
        diagnostics.addAll(parsed.diagnostics());
        if (parsed.value().isEmpty()) {
            return;
        }
        SyntaxTree tree = parsed.value().get();
        loadAll(tree.declarations(), file);
        trees.add(options.role() == ParserOptions.Role.LOADED ? asModule(tree) : tree);
    }

    /** Directives stand at the top of a file, or below its header. */
    private void loadAll(List<Declaration> declarations, SourceFile file) {
        for (Declaration declaration : declarations) {
            if (declaration instanceof Declaration.Directive(var word, var arguments, var span) && word.equals("load")) {
                arguments.forEach(path -> loadFile(path, file, span));
            } else if (declaration instanceof Declaration.Namespace namespace) {
                loadAll(namespace.declarations(), file);
            } else if (declaration instanceof Declaration.Module module && module.wholeFile()) {
                loadAll(module.declarations(), file);
            }
        }
    }

    private void loadFile(String path, SourceFile from, Span span) {
        if (path.endsWith(".fsi")) {
            diagnostics.add(Diagnostic.error("FU0001", "signature files (`.fsi`) are not part of Fusabi", span)
                    .noting("What should be hidden is declared `private`."));
            return;
        }
        Optional<SourceFile> found = resolver.find(path, from);
        if (found.isEmpty()) {
            diagnostics.add(Diagnostic.error("FS0078", "there is no file `" + path + "` to load", span));
        } else if (!seen.contains(found.get().name())) {
            visit(found.get(), ParserOptions.of(ParserOptions.Role.LOADED), span);
        }
    }

    /** A loaded file without a header is a module called as the file. */
    private static SyntaxTree asModule(SyntaxTree tree) {
        boolean hasHeader = tree.declarations().stream().anyMatch(
                each -> each instanceof Declaration.Namespace || each instanceof Declaration.Module module && module.wholeFile());
        if (hasHeader || tree.declarations().isEmpty()) {
            return tree;
        }
        String path = tree.file().name();
        String simple = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
        int dot = simple.indexOf('.');
        String base = dot > 0 ? simple.substring(0, dot) : simple;
        String name = base.isEmpty() ? "Loaded" : Character.toUpperCase(base.charAt(0)) + base.substring(1);
        Span start = Span.of(tree.file(), 0, 0);
        Span whole = Span.of(tree.file(), 0, tree.file().text().length());
        return new SyntaxTree(tree.file(), List.of(new Declaration.Module(
                "", List.of(), Access.PUBLIC, false, LongIdentifier.of(new Identifier(name, start)), tree.declarations(), true, whole)));
    }
}
