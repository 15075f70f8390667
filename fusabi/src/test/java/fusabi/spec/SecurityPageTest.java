package fusabi.spec;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Every claim of {@code docs/SECURITY.md} names tests that exist. */
class SecurityPageTest {

    private static final Path ROOT = Path.of(System.getProperty("fusabi.root"));
    private static final Pattern NAME = Pattern.compile("`([A-Z]\\w*(?:Test|Properties))(?:\\.(\\w+))?`");

    @Test
    void theTestsOfEachClaimExist() throws IOException {
        Map<String, String> tests = tests();
        List<String> wrong = new ArrayList<>();
        int claims = 0;
        for (String row : Files.readAllLines(ROOT.resolve("docs/SECURITY.md")).stream().filter(line -> line.startsWith("| ")).skip(2).toList()) {
            claims++;
            List<MatchResult> named = NAME.matcher(row.substring(row.lastIndexOf(" | "))).results().toList();
            if (named.isEmpty()) {
                wrong.add("no test: " + row);
            }
            for (MatchResult name : named) {
                String text = tests.get(name.group(1));
                if (text == null || name.group(2) != null && !text.contains(" " + name.group(2) + "(")) {
                    wrong.add(name.group());
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(claims).isGreaterThan(15);
    }

    /** The text of each test class by its name. */
    private static Map<String, String> tests() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(file -> file.toString().replace('\\', '/').matches(".*/src/test/java/.*(Test|Properties)\\.java"))
                    .collect(Collectors.toMap(file -> file.getFileName().toString().replace(".java", ""), SecurityPageTest::text, String::concat));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
