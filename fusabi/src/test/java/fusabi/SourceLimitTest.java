package fusabi;

import fusabi.source.Diagnostic;
import fusabi.source.SourceFile;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

class SourceLimitTest {

    private static final Engine ENGINE = Engine.withStandardLibrary();

    private static String ofLength(int characters) {
        String text = "let x = 1\n//";
        return text + "-".repeat(characters - text.length());
    }

    @Test
    void aTextThatIsTooLongIsRefusedAsADiagnostic() {
        Engine small = ENGINE.withSourceLimit(1000);
        assertThat(small.compile(SourceFile.of("a.fsx", ofLength(1000))).value()).isPresent();
        assertThat(small.check(SourceFile.of("a.fsx", ofLength(1001)))).extracting(Diagnostic::code, Diagnostic::message)
                .containsExactly(tuple("FU0002", "the script has more than 1,000 characters"));
        assertThatThrownBy(() -> small.load("a.fsx", ofLength(1001))).isInstanceOf(CompilationException.class);
    }

    @Test
    void thereIsALimitUnlessTheHostSaysOtherwise() {
        assertThat(ENGINE.check(SourceFile.of("a.fsx", ofLength(1_000_001)))).extracting(Diagnostic::code).containsExactly("FU0002");
        assertThat(ENGINE.withSourceLimit(2_000_000).check(SourceFile.of("a.fsx", ofLength(1_000_001)))).isEmpty();
    }

    @Test
    void whatIsLoadedCounts() {
        Engine loading = ENGINE.withSourceLimit(1000)
                .loadingFrom((path, _) -> path.equals("b.fsx") ? Optional.of(SourceFile.of("b.fsx", ofLength(600))) : Optional.empty());
        assertThat(loading.check(SourceFile.of("a.fsx", "#load \"b.fsx\"\n" + ofLength(300)))).isEmpty();
        assertThat(loading.check(SourceFile.of("a.fsx", "#load \"b.fsx\"\n" + ofLength(500)))).first()
                .satisfies(error -> assertThat(error.message()).isEqualTo("the script with the files that it loads has more than 1,000 characters"));
    }

    @Test
    void sessionsHaveIt() {
        try (Session session = ENGINE.withSourceLimit(1000).session()) {
            assertThat(session.compile(SourceFile.of("a.fsx", ofLength(1001))).value()).isEmpty();
        }
    }

    @Test
    void aCompiledProgramThatIsTooLargeIsRefused() {
        byte[] file = ENGINE.load("a.fsx", "let f x = x + 1").grind(Grinding.plain());
        assertThat(ENGINE.withCompiledLimit(file.length).compile("a.fzb", file).value()).isPresent();
        assertThat(ENGINE.withCompiledLimit(file.length - 1).compile("a.fzb", file).diagnostics()).extracting(Diagnostic::code).containsExactly("FU0002");
    }

    @Test
    void aFileThatIsTooLongIsNotReadToItsEnd(@TempDir Path folder) throws IOException {
        byte[] compiled = ENGINE.load("a.fsx", "let f x = x + 1").grind(Grinding.plain());
        for (byte[] beginning : new byte[][] {compiled, "let x = 1\n// ü".getBytes(StandardCharsets.UTF_8)}) {
            Path file = folder.resolve("long");
            Files.write(file, beginning);
            try (RandomAccessFile longer = new RandomAccessFile(file.toFile(), "rw")) {
                longer.setLength(8L << 30);
            }
            assertThatThrownBy(() -> ENGINE.withCompiledLimit(100_000).load(file)).isInstanceOf(CompilationException.class).hasMessageContaining("FU0002");
        }
    }

    @Test
    void aFileMayHaveAsManyCharactersAsAllowed(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("a.fsx");
        Engine small = ENGINE.withSourceLimit(1000).withCompiledLimit(1);
        Files.writeString(file, "\uFEFF//" + "\u20AC".repeat(998));
        assertThat(small.load(file).declared()).isEmpty();
        for (int more = 0; more < 8; more++) {
            Files.writeString(file, "/".repeat(2 + more) + "\u20AC".repeat(2000));
            assertThatThrownBy(() -> small.load(file)).isInstanceOf(CompilationException.class).hasMessageContaining("FU0002");
        }
    }
}
