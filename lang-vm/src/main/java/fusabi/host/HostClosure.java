package fusabi.host;

/** A Java function that a script holds as a function value. */
@FunctionalInterface
public interface HostClosure {

    /** Runs it: its arguments are those of {@code call} from the second on, the first is itself. The result is a word. */
    long call(NativeCall call);
}
