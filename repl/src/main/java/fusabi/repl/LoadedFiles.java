package fusabi.repl;

import fusabi.compile.SourceResolver;
import fusabi.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;

/** The files that {@code #load} names: beside the script that loads them. When that is a link, beside what it leads to. */
final class LoadedFiles implements SourceResolver {

    private final Path folder;
    private final Set<Path> asked = new ConcurrentSkipListSet<>();
    private final List<SourceFile> found = Collections.synchronizedList(new ArrayList<>());

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

    /** The files that have been asked for, there or not. */
    List<Path> paths() {
        return List.copyOf(asked);
    }

    /** Those that were there. */
    List<SourceFile> found() {
        return List.copyOf(found);
    }

    @Override
    public Optional<SourceFile> find(String path, SourceFile from) {
        try {
            String name = target(Path.of(from.name())).resolveSibling(path).normalize().toString();
            asked.add(folder.resolve(name));
            return switch (ScriptFile.read(folder.resolve(name).toString())) {
                case ScriptFile.Text(var source) -> {
                    SourceFile file = SourceFile.of(name, source.text());
                    found.add(file);
                    yield Optional.of(file);
                }
                case ScriptFile.Compiled _, ScriptFile.Unreadable _ -> Optional.empty();
            };
        } catch (InvalidPathException _) {
            return Optional.empty();
        }
    }

    private Path target(Path script) {
        try {
            return Files.isSymbolicLink(folder.resolve(script)) ? folder.resolve(script).toRealPath() : script;
        } catch (IOException _) {
            return script;
        }
    }
}
