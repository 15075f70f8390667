package fusabi.capability;

import java.security.SecureRandom;
import java.util.SplittableRandom;

/** Where random number generators without a seed of their own get one. */
@FunctionalInterface
public interface Seeds {

    int next();

    /** Seeds that nobody can foresee. Their source, which takes long to be made, is made for the first of them. */
    static Seeds unpredictable() {
        return () -> Unpredictable.SOURCE.nextInt();
    }

    /** The same seeds in every run: for tests. For one instance only. */
    static Seeds from(long seed) {
        return new SplittableRandom(seed)::nextInt;
    }
}

/** For any number of threads. */
final class Unpredictable {

    static final SecureRandom SOURCE = new SecureRandom();

    private Unpredictable() {}
}
