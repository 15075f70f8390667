package fusabi.border;

import fusabi.host.NativeCall;
import fusabi.types.Type;
import java.lang.reflect.Method;

/** What a border belongs to: a running instance that gives Java code values of its own, and can be called. */
public interface Border {

    /** A Java object that stands for the word, whatever it is, and keeps it alive. */
    Object value(long word, Type type);

    /** The word of an object that {@link #value} gave, when {@code value} is one; refuses those of other instances. */
    long word(Object value);

    /** Whether {@code type} is the class of what {@link #value} gives. */
    boolean isValueClass(Class<?> type);

    /** An object of a Java interface whose one method calls a function of the script. */
    Object function(long function, Class<?> type, Method method, FunctionShapes.Signature signature);

    /** Runs a Java function that the script called; what it throws becomes an exception of the script. */
    long host(Crossing crossing, JavaBody body);

    /** What to throw in a native so that the script gets what a Java function threw; throws what must pass through the script. */
    RuntimeException thrown(NativeCall call, Throwable thrown);

    /** Java code that a script calls. */
    @FunctionalInterface
    interface JavaBody {

        /** Makes the result's word. */
        long run(Crossing crossing) throws Exception;
    }
}
