package fusabi.tooling;

import fusabi.Engine;
import fusabi.RunOptions;
import fusabi.Session;
import fusabi.source.SourceFile;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class KeywordsTest {

    @Test
    void examplesAreAnsweredAsTheySay() {
        for (String keyword : Keywords.names()) {
            List<String> lines = Keywords.text(keyword).orElseThrow().lines().skip(1).toList();
            if (!lines.isEmpty()) {
                StringBuilder said = new StringBuilder();
                try (Session session = Engine.withStandardLibrary().session(RunOptions.defaults().withOutput(said::append))) {
                    Entry entry = Dialogue.with(session).prepare(SourceFile.of("entry", lines.getFirst().substring(2))).value().orElseThrow();
                    assertThat(entry.run().lines().collect(Collectors.joining("\n", said.toString(), ""))).as(keyword)
                            .isEqualTo(lines.stream().skip(1).collect(Collectors.joining("\n")));
                }
            }
        }
    }

    @Test
    void eachHasASentenceAndIsInOrder() {
        assertThat(Keywords.names()).isSorted().contains("let", "match", "yield").allSatisfy(each -> assertThat(Keywords.summary(each)).endsWith("."));
        assertThat(Keywords.text("List")).isEmpty();
        assertThat(Keywords.summary("List")).isEmpty();
    }

    @Test
    void theyAreDocumentedAsNamesAre() {
        try (Session session = Engine.withStandardLibrary().session()) {
            Dialogue dialogue = Dialogue.with(session);
            assertThat(dialogue.documentation("if").orElseThrow()).isEqualTo("""
                    ```fsharp
                    if
                    ```

                    A keyword.

                    Chooses by a condition. It has a value; both branches have its type.

                    ```fsharp
                    > if 1 < 2 then "less" else "more"
                    val it: string = "less"
                    ```
                    """);
            assertThat(dialogue.info("rec")).contains("// rec is a keyword: Lets a function call itself, or the types and values of a module use each other.");
            assertThat(dialogue.complete("mat", 3).candidates()).filteredOn(each -> each.text().equals("match")).extracting(Candidate::doc)
                    .allMatch(doc -> doc.startsWith("Compares a value"));
        }
    }
}
