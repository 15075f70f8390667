package fusabi;

/** A function of the host that scripts call, its types given as an F# signature. */
@FunctionalInterface
public interface HostFunction {

    /**
     * Does the work.
     *
     * @return the result as a Java value of the signature's result type; anything for {@code unit}
     * @throws Exception what the script gets as an exception, with this one as its cause
     */
    Object call(HostCall call) throws Exception;
}
