package fusabi.compile;

import fusabi.source.Diagnostic;
import fusabi.syntax.Declaration;
import fusabi.syntax.SyntaxTree;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The warnings that {@code #nowarn} directives turn off. */
final class Suppressions {

    private final Set<String> codes = new HashSet<>();

    Suppressions(List<SyntaxTree> trees) {
        for (SyntaxTree tree : trees) {
            collect(tree.declarations());
        }
    }

    private void collect(List<Declaration> declarations) {
        for (Declaration declaration : declarations) {
            switch (declaration) {
                case Declaration.Directive(var word, var arguments, _) when word.equals("nowarn") -> arguments.forEach(this::add);
                case Declaration.Module module -> collect(module.declarations());
                case Declaration.Namespace namespace -> collect(namespace.declarations());
                default -> { }
            }
        }
    }

    /** {@code 25}, {@code "25"}, {@code FS0025}. */
    private void add(String argument) {
        String digits = argument.startsWith("FS") ? argument.substring(2) : argument;
        if (!digits.isEmpty() && digits.length() <= 4 && digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            codes.add("FS" + "0".repeat(4 - digits.length()) + digits);
        }
    }

    List<Diagnostic> apply(List<Diagnostic> diagnostics) {
        return codes.isEmpty()
                ? diagnostics
                : diagnostics.stream().filter(each -> each.isError() || !codes.contains(each.code())).toList();
    }
}
