package fusabi.capability;

import java.util.Optional;
import java.util.Set;

/** Environment variables. */
@FunctionalInterface
public interface Variables {

    /**
     * The value of a variable, empty when there is none.
     *
     * @throws AccessRefused when the script may not know it
     */
    Optional<String> find(String name);

    /** All variables of this process. */
    static Variables all() {
        return name -> Optional.ofNullable(System.getenv(name));
    }

    /** Those with these names. */
    static Variables only(Set<String> names) {
        return name -> {
            if (!names.contains(name)) {
                throw new AccessRefused("Reading the environment variable '" + name + "' is not allowed. To allow it: --allow-env=" + name);
            }
            return Optional.ofNullable(System.getenv(name));
        };
    }
}
