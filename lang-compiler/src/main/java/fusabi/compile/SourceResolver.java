package fusabi.compile;

import fusabi.source.SourceFile;
import java.util.Optional;

/** Finds the files that {@code #load} names; the host decides what a script may load, and how much text it may be. */
@FunctionalInterface
public interface SourceResolver {

    /** Characters that a script has with all that it loads, unless the host says otherwise: some 25,000 lines. */
    int USUAL_CHARACTERS = 1_000_000;

    /** The file called {@code path} in a {@code #load} of {@code from}; empty when there is none. Equal files must have equal names. */
    Optional<SourceFile> find(String path, SourceFile from);

    /** How many characters a script may have, with all that it loads. */
    default int characters() {
        return USUAL_CHARACTERS;
    }

    /** As this, with a limit of characters for a script with all that it loads. */
    default SourceResolver upTo(int characters) {
        SourceResolver files = this;
        return new SourceResolver() {

            @Override
            public Optional<SourceFile> find(String path, SourceFile from) {
                return files.find(path, from);
            }

            @Override
            public int characters() {
                return characters;
            }
        };
    }

    /** Nothing can be loaded. */
    static SourceResolver none() {
        return (_, _) -> Optional.empty();
    }
}
