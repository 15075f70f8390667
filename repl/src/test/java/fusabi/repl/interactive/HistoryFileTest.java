package fusabi.repl.interactive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class HistoryFileTest {

    @TempDir
    private Path folder;

    @Test
    void itIsWhereThePlatformKeepsSuchThings() {
        assertThat(HistoryFile.place(Map.of(), "linux", "/home/a")).isEqualTo(Path.of("/home/a/.local/state/fusabi/history"));
        assertThat(HistoryFile.place(Map.of("XDG_STATE_HOME", "/state"), "linux", "/home/a")).isEqualTo(Path.of("/state/fusabi/history"));
        // A relative one is to be ignored, says the XDG base directory specification.
        assertThat(HistoryFile.place(Map.of("XDG_STATE_HOME", "state"), "linux", "/home/a")).isEqualTo(Path.of("/home/a/.local/state/fusabi/history"));
        assertThat(HistoryFile.place(Map.of(), "mac os x", "/Users/a")).isEqualTo(Path.of("/Users/a/Library/Application Support/fusabi/history"));
        assertThat(HistoryFile.place(Map.of("LOCALAPPDATA", "/local"), "windows 11", "/a")).isEqualTo(Path.of("/local/fusabi/history"));
    }

    @Test
    void onlyItsOwnerReadsIt() throws IOException {
        Path file = HistoryFile.prepared(Map.of("XDG_STATE_HOME", folder.toString()), "Linux", "/nowhere").orElseThrow();
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(Files.getPosixFilePermissions(file.getParent())).isEqualTo(PosixFilePermissions.fromString("rwx------"));
    }

    @Test
    void whereItCannotBeThereIsNone() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThat(HistoryFile.prepared(Map.of("XDG_STATE_HOME", file.toString()), "Linux", "/nowhere")).isEmpty();
        assertThat(HistoryFile.prepared(Map.of("XDG_STATE_HOME", "/proc/nothing"), "Linux", "/nowhere")).isEmpty();
    }
}
