package fusabi.repl;

import fusabi.compile.SourceResolver;
import fusabi.source.SourceFile;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** What {@code #load} means on the command line: a file, relative to the one that loads it. */
final class LoadedFiles implements SourceResolver {

    @Override
    public Optional<SourceFile> find(String path, SourceFile from) {
        try {
            Path beside = Path.of(from.name()).resolveSibling(path).normalize();
            return ScriptFile.read(beside.toString()) instanceof ScriptFile.Readable(var source) ? Optional.of(source) : Optional.empty();
        } catch (InvalidPathException _) {
            return Optional.empty();
        }
    }
}
