package fusabi.parse;

import fusabi.source.SourceFile;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LexemeTest {

    @Test
    void commentsAndInactiveBranchesAreLexemesToo() {
        String text = "let x = 1 // one\n#if NO\nrest\n#endif\n(* two *) f \\";
        assertThat(Lexeme.of(SourceFile.of("text", text)).stream().map(each -> each.kind() + " " + text.substring(each.start(), each.end())).toList())
                .containsExactly("KEYWORD let", "NAME x", "OPERATOR =", "NUMBER 1", "COMMENT // one", "DIRECTIVE #if NO", "INACTIVE rest", "DIRECTIVE #endif",
                        "COMMENT (* two *)", "NAME f", "UNKNOWN \\");
    }

    @Property(tries = 300)
    void betweenTheLexemesOfAnyTextAreBlanks(@ForAll String text) {
        int position = 0;
        List<Lexeme> lexemes = Lexeme.of(SourceFile.of("text", text));
        for (Lexeme lexeme : lexemes) {
            assertThat(lexeme.start()).isGreaterThanOrEqualTo(position);
            assertThat(text.substring(position, lexeme.start())).isBlank();
            assertThat(lexeme.end()).isGreaterThan(lexeme.start());
            position = lexeme.end();
        }
    }
}
