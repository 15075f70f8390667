package fusabi.tooling;

import fusabi.resolve.Value;
import fusabi.stdlib.LibraryTexts;
import fusabi.types.TypeDefinition;
import java.util.Optional;

/** The documentation of what has some: of the library's, and of what scripts declare under {@code ///}. */
final class Texts {

    private static final int LONGEST_LINE = 120;

    private Texts() {}

    static Optional<String> of(Value value) {
        return value.doc().isBlank() ? at(value.enclosing(), value.name()) : Optional.of(value.doc());
    }

    static Optional<String> of(TypeDefinition type) {
        return at(type.enclosing(), type.name());
    }

    static Optional<String> ofMember(TypeDefinition owner, String name) {
        return at(owner.enclosing().isEmpty() ? owner.name() : owner.enclosing() + "." + owner.name(), name);
    }

    static Optional<String> at(String path, String name) {
        return LibraryTexts.of(path.isEmpty() ? name : path + "." + name);
    }

    /** Its first line, shortened. */
    static String line(Optional<String> text) {
        String line = text.flatMap(each -> each.lines().findFirst()).orElse("").strip();
        return line.length() <= LONGEST_LINE ? line : line.substring(0, LONGEST_LINE - 1) + "…";
    }
}
