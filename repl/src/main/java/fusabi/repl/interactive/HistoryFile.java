package fusabi.repl.interactive;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where entries are remembered from one run to the next: a file in the user's state folder that nobody else can read. */
final class HistoryFile {

    private HistoryFile() {}

    /** The file, which is there and can be written; empty where that cannot be. */
    static Optional<Path> prepared(Map<String, String> environment, String system, String home) {
        try {
            Path file = place(environment, system.toLowerCase(Locale.ROOT), home);
            boolean isPosix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
            Files.createDirectories(file.getParent(), isPosix ? only("rwx------") : new FileAttribute<?>[0]);
            FileChannel.open(file, Set.of(StandardOpenOption.CREATE, StandardOpenOption.APPEND), isPosix ? only("rw-------") : new FileAttribute<?>[0])
                    .close();
            return Files.isReadable(file) ? Optional.of(file) : Optional.empty();
        } catch (IOException | InvalidPathException | UnsupportedOperationException _) {
            return Optional.empty();
        }
    }

    private static FileAttribute<?>[] only(String permissions) {
        return new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))};
    }

    /** {@code $XDG_STATE_HOME/fusabi/history} and what stands for it elsewhere. */
    static Path place(Map<String, String> environment, String system, String home) {
        String state = environment.getOrDefault("XDG_STATE_HOME", "");
        String local = environment.getOrDefault("LOCALAPPDATA", "");
        Path folder = Path.of(state).isAbsolute() ? Path.of(state)
                : system.startsWith("windows") && !local.isEmpty() ? Path.of(local)
                : system.startsWith("mac") ? Path.of(home, "Library", "Application Support")
                : Path.of(home, ".local", "state");
        return folder.resolve("fusabi").resolve("history");
    }
}
