package fusabi.repl.usage;

import java.util.List;

/** What a shell may offer in a word's place. */
public sealed interface Suggested {

    /** Only the user knows. */
    record Nothing() implements Suggested {}

    /** A file whose name ends so, or a folder on the way to one; any file when there are no endings. */
    record Files(List<String> endings) implements Suggested {

        public Files {
            endings = List.copyOf(endings);
        }
    }

    /** One of these. */
    record Words(List<String> words) implements Suggested {

        public Words {
            words = List.copyOf(words);
        }
    }

    /** The codes that {@code fus explain} knows. */
    record ErrorCodes() implements Suggested {}

    /** The names of commands. */
    record Commands() implements Suggested {}

    /** The names of environment variables. */
    record Variables() implements Suggested {}

    static Suggested nothing() {
        return new Nothing();
    }

    static Suggested anyFile() {
        return new Files(List.of());
    }

    static Suggested files(String... endings) {
        return new Files(List.of(endings));
    }

    static Suggested words(String... words) {
        return new Words(List.of(words));
    }
}
