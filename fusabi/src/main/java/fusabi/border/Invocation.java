package fusabi.border;

import java.lang.invoke.MethodHandle;

/** Calls of record constructors and accessors, which are the host's code. */
final class Invocation {

    private Invocation() {}

    static Object call(MethodHandle handle, Object... arguments) {
        try {
            return handle.invokeWithArguments(arguments);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new ConversionException("A record's code failed: " + e);
        }
    }
}
