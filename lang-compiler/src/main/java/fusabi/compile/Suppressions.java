package fusabi.compile;

import fusabi.source.Diagnostic;
import fusabi.source.SourceFile;
import fusabi.syntax.Declaration;
import fusabi.syntax.SyntaxTree;
import java.util.ArrayList;
import java.util.List;

/** The warnings that {@code #nowarn} turns off, from there to {@code #warnon} or the end of the file. */
final class Suppressions {

    /** One code in one directive. */
    private record Switch(SourceFile file, int start, String code, boolean off) {}

    private final List<Switch> switches = new ArrayList<>();

    Suppressions(List<SyntaxTree> trees) {
        for (SyntaxTree tree : trees) {
            collect(tree.declarations());
        }
    }

    private void collect(List<Declaration> declarations) {
        for (Declaration declaration : declarations) {
            switch (declaration) {
                case Declaration.Directive directive when directive.word().equals("nowarn") || directive.word().equals("warnon") ->
                    directive.arguments().forEach(argument -> add(directive, argument));
                case Declaration.Module module -> collect(module.declarations());
                case Declaration.Namespace namespace -> collect(namespace.declarations());
                default -> { }
            }
        }
    }

    /** {@code 25}, {@code "25"}, {@code FS0025}. */
    private void add(Declaration.Directive directive, String argument) {
        String digits = argument.startsWith("FS") ? argument.substring(2) : argument;
        if (!digits.isEmpty() && digits.length() <= 4 && digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            switches.add(new Switch(directive.span().file(), directive.span().start(), "FS" + "0".repeat(4 - digits.length()) + digits,
                    directive.word().equals("nowarn")));
        }
    }

    List<Diagnostic> apply(List<Diagnostic> diagnostics) {
        return switches.isEmpty() ? diagnostics : diagnostics.stream().filter(each -> each.isError() || !isOff(each)).toList();
    }

    private boolean isOff(Diagnostic diagnostic) {
        boolean off = false;
        for (Switch each : switches) {
            if (each.file() == diagnostic.span().file() && each.start() <= diagnostic.span().start() && each.code().equals(diagnostic.code())) {
                off = each.off();
            }
        }
        return off;
    }
}
