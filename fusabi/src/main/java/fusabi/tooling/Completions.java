package fusabi.tooling;

import java.util.List;

/**
 * What could be written at a place of a text, best first: some hundreds at most.
 *
 * @param from       where the word begins that is being written
 * @param to         where it ends: the place itself
 * @param candidates each to stand for what is between the two
 */
public record Completions(int from, int to, List<Candidate> candidates) {

    public Completions {
        candidates = List.copyOf(candidates);
    }
}
