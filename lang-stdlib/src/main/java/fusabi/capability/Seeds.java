package fusabi.capability;

import java.security.SecureRandom;
import java.util.SplittableRandom;

/** Where random number generators without a seed of their own get one. */
@FunctionalInterface
public interface Seeds {

    int next();

    /** Seeds that nobody can foresee. */
    static Seeds unpredictable() {
        return new SecureRandom()::nextInt;
    }

    /** The same seeds in every run: for tests. For one instance only. */
    static Seeds from(long seed) {
        return new SplittableRandom(seed)::nextInt;
    }
}
