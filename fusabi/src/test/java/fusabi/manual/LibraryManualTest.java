package fusabi.manual;

import fusabi.stdlib.StandardLibrary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** {@code docs/STDLIB.md} is what the library's sources say. Set {@code -Dfusabi.rewrite=true} to write it. */
class LibraryManualTest {

    private static final Path PAGE = Path.of(System.getProperty("fusabi.root", "..")).resolve("docs/STDLIB.md");

    @Test
    void thePageIsThatOfTheSources() throws IOException {
        String page = LibraryManual.of(LibrarySource.read(LibraryExamplesTest.SOURCES), StandardLibrary.instance().environment());
        if (Boolean.getBoolean("fusabi.rewrite")) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.exists(PAGE) ? Files.readString(PAGE) : "").as("docs/STDLIB.md is stale").isEqualTo(page);
    }
}
