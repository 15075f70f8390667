package fusabi.repl;

import fusabi.compile.SourceResolver;
import fusabi.source.SourceFile;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** The files that {@code #load} names: beside the script that loads them. */
final class LoadedFiles implements SourceResolver {

    @Override
    public Optional<SourceFile> find(String path, SourceFile from) {
        try {
            String name = Path.of(from.name()).resolveSibling(path).normalize().toString();
            return switch (ScriptFile.read(name)) {
                case ScriptFile.Readable(var source) -> Optional.of(source);
                case ScriptFile.Unreadable _         -> Optional.empty();
            };
        } catch (InvalidPathException _) {
            return Optional.empty();
        }
    }
}
