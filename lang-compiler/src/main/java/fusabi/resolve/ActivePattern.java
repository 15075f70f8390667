package fusabi.resolve;

import java.util.List;

/**
 * An active pattern.
 *
 * @param function the value called to match
 * @param cases    the names between the bars
 * @param partial  whether it ends with {@code |_|}
 */
public record ActivePattern(Value function, List<String> cases, boolean partial) {
    public ActivePattern {
        cases = List.copyOf(cases);
    }
}
