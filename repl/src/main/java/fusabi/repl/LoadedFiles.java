package fusabi.repl;

import fusabi.compile.SourceResolver;
import fusabi.source.SourceFile;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** The files that {@code #load} names: beside the script that loads them. */
final class LoadedFiles implements SourceResolver {

    private final Path folder;

    private LoadedFiles(Path folder) {
        this.folder = folder;
    }

    LoadedFiles() {
        this(Path.of(""));
    }

    /** When names of files are as seen from a folder. */
    static LoadedFiles below(Path folder) {
        return new LoadedFiles(folder);
    }

    @Override
    public Optional<SourceFile> find(String path, SourceFile from) {
        try {
            String name = Path.of(from.name()).resolveSibling(path).normalize().toString();
            return switch (ScriptFile.read(folder.resolve(name).toString())) {
                case ScriptFile.Text(var source)                    -> Optional.of(SourceFile.of(name, source.text()));
                case ScriptFile.Compiled _, ScriptFile.Unreadable _ -> Optional.empty();
            };
        } catch (InvalidPathException _) {
            return Optional.empty();
        }
    }
}
