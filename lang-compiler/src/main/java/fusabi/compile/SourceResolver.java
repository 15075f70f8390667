package fusabi.compile;

import fusabi.source.SourceFile;
import java.util.Optional;

/** Finds the files that {@code #load} names; the host decides what a script may load. */
@FunctionalInterface
public interface SourceResolver {

    /** The file called {@code path} in a {@code #load} of {@code from}; empty when there is none. Equal files must have equal names. */
    Optional<SourceFile> find(String path, SourceFile from);

    /** Nothing can be loaded. */
    static SourceResolver none() {
        return (_, _) -> Optional.empty();
    }
}
