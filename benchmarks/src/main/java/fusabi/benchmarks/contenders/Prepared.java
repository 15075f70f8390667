package fusabi.benchmarks.contenders;

/** A program, compiled and loaded, to be run as often as wanted, on one thread. */
@FunctionalInterface
public interface Prepared {

    /** A whole run of it; its result as text, the same whoever runs it. */
    String run(int size) throws Exception;
}
