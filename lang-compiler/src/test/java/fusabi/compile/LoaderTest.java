package fusabi.compile;

import fusabi.source.Diagnostic;
import fusabi.source.LargeStack;
import fusabi.source.Outcome;
import fusabi.source.SourceFile;
import fusabi.syntax.Declaration;
import fusabi.syntax.SyntaxTree;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LoaderTest {

    private final Map<String, String> files = new HashMap<>();

    private Outcome<List<SyntaxTree>> load(String script) {
        SourceResolver resolver = (path, _) -> Optional.ofNullable(files.get(path)).map(text -> SourceFile.of(path, text));
        return Loader.load(SourceFile.of("main.fsx", script), resolver);
    }

    private static List<String> names(Outcome<List<SyntaxTree>> outcome) {
        return outcome.value().orElseThrow().stream().map(tree -> tree.file().name()).toList();
    }

    @Test
    void whatIsLoadedComesFirstAndOnce() {
        files.put("a.fsx", "#load \"common.fsx\"\nlet a = 1\n");
        files.put("b.fsx", "#load \"common.fsx\"\nlet b = 2\n");
        files.put("common.fsx", "let c = 3\n");
        Outcome<List<SyntaxTree>> outcome = load("#load \"a.fsx\" \"b.fsx\"\nlet x = 1\n");
        assertThat(outcome.diagnostics()).isEmpty();
        assertThat(names(outcome)).containsExactly("common.fsx", "a.fsx", "b.fsx", "main.fsx");
    }

    @Test
    void directivesBelowAHeaderCount() {
        files.put("a.fsx", "module A\n#load \"b.fs\"\nlet a = 1\n");
        files.put("b.fs", "namespace N\n#load \"c.fs\"\nmodule M =\n    let b = 2\n");
        files.put("c.fs", "module C\nlet c = 3\n");
        assertThat(names(load("#load \"a.fsx\"\n"))).containsExactly("c.fs", "b.fs", "a.fsx", "main.fsx");
    }

    @Test
    void aLoadedFileIsAModuleCalledAsTheFile() {
        files.put("lib/tools.fsx", "let a = 1\n");
        Outcome<List<SyntaxTree>> outcome = load("#load \"lib/tools.fsx\"\n");
        assertThat(outcome.value().orElseThrow().getFirst().declarations()).singleElement().isInstanceOfSatisfying(
                Declaration.Module.class, module -> {
                    assertThat(module.name().text()).isEqualTo("Tools");
                    assertThat(module.wholeFile()).isTrue();
                });
    }

    @Test
    void aHeaderIsKept() {
        files.put("a.fsx", "module My.Tools\nlet a = 1\n");
        Outcome<List<SyntaxTree>> outcome = load("#load \"a.fsx\"\n");
        Declaration.Module module = (Declaration.Module) outcome.value().orElseThrow().getFirst().declarations().getFirst();
        assertThat(module.name().text()).isEqualTo("My.Tools");
    }

    @Test
    void aMissingFileIsReportedWhereItIsLoaded() {
        Outcome<List<SyntaxTree>> outcome = load("let x = 1\n#load \"nowhere.fsx\"\n");
        assertThat(outcome.diagnostics()).extracting(Diagnostic::code).containsExactly("FS0078");
        assertThat(outcome.diagnostics().getFirst().span().line()).isEqualTo(2);
    }

    @Test
    void filesThatLoadEachOtherEnd() {
        files.put("a.fsx", "#load \"b.fsx\"\nlet a = 1\n");
        files.put("b.fsx", "#load \"a.fsx\"\nlet b = 1\n");
        assertThat(names(load("#load \"a.fsx\"\n"))).containsExactly("b.fsx", "a.fsx", "main.fsx");
    }

    @Test
    void warningsAreTurnedOffByTheirNumber() {
        SyntaxTree tree = load("#nowarn \"25\" \"FS0049\"\nlet x = 1\n").value().orElseThrow().getFirst();
        Suppressions suppressions = new Suppressions(List.of(tree));
        assertThat(suppressions.apply(List.of(
                Diagnostic.warning("FS0025", "a", tree.declarations().getFirst().span()),
                Diagnostic.warning("FS0026", "b", tree.declarations().getFirst().span()),
                Diagnostic.error("FS0049", "c", tree.declarations().getFirst().span()))))
                .extracting(Diagnostic::code).containsExactly("FS0026", "FS0049");
    }

    @Test
    void deepRecursionHasRoom() {
        assertThat(LargeStack.run(() -> depth(200_000))).isEqualTo(200_000);
    }

    private static int depth(int n) {
        return n == 0 ? 0 : 1 + depth(n - 1);
    }
}
