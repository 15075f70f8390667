package fusabi.host;

/** The Java body of a native function. Arguments are read from the call, the result is a word. */
@FunctionalInterface
public interface NativeFunction {

    /**
     * Runs the function.
     *
     * @param call the arguments, and the machine's services; valid until this method returns
     * @return the result, a {@link fusabi.value.Word} ({@code Word.UNIT} for a function without one)
     */
    long call(NativeCall call);
}
