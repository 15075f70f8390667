package fusabi.border;

import fusabi.host.Unwind;
import java.lang.invoke.MethodHandle;

/** Calls of record constructors and accessors, which are the host's code. */
final class Invocation {

    private Invocation() {}

    /** A record of these values; {@code constructor} is {@code (Object[]) -> Object}. */
    static Object make(String record, MethodHandle constructor, Object[] values) {
        try {
            return (Object) constructor.invokeExact(values);
        } catch (Unwind passing) {
            throw passing;
        } catch (Exception e) {
            throw new ConversionException("The Java record `" + record + "` refuses the script's values: " + e, e);
        } catch (Throwable e) {
            throw passing(e);
        }
    }

    /** A component of a record; {@code accessor} is {@code (Object) -> Object}. */
    static Object read(String record, MethodHandle accessor, Object value) {
        try {
            return (Object) accessor.invokeExact(value);
        } catch (Unwind passing) {
            throw passing;
        } catch (Exception e) {
            throw new ConversionException("An accessor of the Java record `" + record + "` failed: " + e, e);
        } catch (Throwable e) {
            throw passing(e);
        }
    }

    private static Error passing(Throwable e) {
        if (e instanceof Error error) {
            return error;
        }
        throw new IllegalStateException(e);
    }
}
