package fusabi.syntax;

import fusabi.source.SourceFile;
import java.util.List;

/** One file as written. Its declarations are those of an implicit module, or one {@link Declaration.Module} / namespaces. */
public record SyntaxTree(SourceFile file, List<Declaration> declarations) {
    public SyntaxTree {
        declarations = List.copyOf(declarations);
    }
}
