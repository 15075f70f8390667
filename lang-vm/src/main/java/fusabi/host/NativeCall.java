package fusabi.host;

import fusabi.bytecode.TypeDescriptor;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * One call of a native function: its arguments and the machine's services.
 *
 * <p>A collection may happen at every method marked <em>allocates</em>. It does not move objects, but frees what no root reaches. Arguments
 * stay alive during the call; any other word kept over such a method must be protected by {@link #keep}.
 */
public interface NativeCall {

    /** Argument {@code i}, from 0. */
    long word(int i);

    int intArgument(int i);

    long int64Argument(int i);

    double floatArgument(int i);

    boolean boolArgument(int i);

    char charArgument(int i);

    /** Argument {@code i} as a string; raises {@code NullReferenceException} in the script when it is null. */
    String stringArgument(int i);

    /** Argument {@code i} as a string or Java null. */
    String nullableString(int i);

    // ---- reading any word

    boolean isNull(long word);

    /** The string a word is, or Java null. */
    String toText(long word);

    /** The Java object of a handle word. */
    Object toObject(long word);

    long toInt64(long word);

    BigInteger toBigInteger(long word);

    BigDecimal toBigDecimal(long word);

    /** Field {@code i} of the object that {@code word} points to. */
    long field(long word, int i);

    /** How many fields or elements the object that {@code word} points to has; 0 for words that are no pointers. */
    int fieldCount(long word);

    /** Whether a word is an array. */
    boolean isArray(long word);

    int arrayLength(long array);

    long element(long array, int i);

    void setElement(long array, int i, long value);

    /** A hash by identity, the same in every run. */
    int identity(long word);

    // ---- types

    /** The symbol of the run-time type of a word. */
    String typeOf(long word);

    /** What the machine knows of the run-time type of a word; of null, that of {@code System.Object}. */
    TypeDescriptor describe(long word);

    /** What the machine knows of the type with this symbol, when it is defined. */
    Optional<TypeDescriptor> type(String symbol);

    /** The names of the type arguments with which a value was made, in brackets, where the type keeps them; else nothing. */
    String typeArguments(long word);

    /** Whether {@link #invokeMethod} with this receiver would find a function. */
    boolean responds(long receiver, String selector);

    // ---- making words (each allocates, but for enums)

    long ofText(String text);

    long ofInt64(long value);

    long ofUInt64(long bits);

    long ofBigInteger(BigInteger value);

    long ofBigDecimal(BigDecimal value);

    /** A value of an enum type. */
    long ofEnum(String typeSymbol, int bits);

    /** A host object; {@code bytes} is what it is charged. */
    long ofObject(Object object, long bytes);

    /** Changes what the Java object of a handle word is charged: for collections that grow. */
    void recharge(long handle, long bytes);

    /** A tuple. */
    long ofTuple(long... items);

    /** An array of {@code length} elements, each {@code fill}. */
    long newArray(int length, long fill);

    /** An object of case {@code tag} of the type with this symbol. */
    long newObject(String typeSymbol, int tag, long... fields);

    /** A function of the arguments that {@code function} still lacks when it has been given these, fewer than it takes. */
    long partial(long function, long... given);

    // ---- keeping words

    /** Keeps {@code word} alive until the native returns; gives it back. */
    long keep(long word);

    /** How many words are kept now, for {@link #letGo}. */
    int kept();

    /** Keeps only the first {@code count} of the words that are kept: for natives that make many values one after the other. */
    void letGo(int count);

    // ---- calling the script

    /** The function without captures that has this symbol, when it is defined, for {@link #invoke}. */
    OptionalLong function(String symbol);

    /** Calls a script function; it may raise, which passes through the native as a Java exception. Allocates. */
    long invoke(long function, long... arguments);

    /** Calls a virtual or interface method of the receiver; as {@link #invoke}. Allocates. */
    long invokeMethod(String selector, long receiver, long... arguments);

    /**
     * As {@code x.ToString()}: what its type says, of the script or the library; without a library the name of its type. Allocates.
     */
    String display(long word);

    /**
     * As {@code compare}, where no comparison of the script's own has to be called.
     *
     * @throws ScriptNeeded where one has, before it was
     */
    int compareAlone(long left, long right);

    /**
     * As {@code =}, or where {@code nanEqualsNan} as {@code left.Equals right}, where no equality of the script's own has to be called.
     *
     * @throws ScriptNeeded where one has, before it was
     */
    boolean equalAlone(long left, long right, boolean nanEqualsNan);

    /**
     * As {@code hash x}, where no hash of the script's own has to be called.
     *
     * @throws ScriptNeeded where one has, before it was
     */
    int hashAlone(long word);

    // ---- what it costs

    /** Charges work to the budget: about one unit for what one script call would do. */
    void charge(long units);

    /** Looks whether the run must stop: for natives that wait. */
    void poll();

    /** Changes when a run was stopped or given up: what its {@code finally} would have put in order is as it was. */
    int stops();

    // ---- memory

    /** Ends the run when this many more bytes would not be within the heap's quota: to be asked before making something large. Allocates. */
    void room(long bytes);

    /** About how many bytes what is made from now on can take at most; more would end the run. Allocates. */
    long memoryLeft();

    /** A word for a reference to {@code target} that does not keep it alive. Allocates. */
    long weak(long target);

    /** What a word of {@link #weak} refers to; null when that has been freed. */
    long weakTarget(long weak);

    /** Lets a word of {@link #weak} refer to something else. */
    void setWeakTarget(long weak, long target);

    /** Frees what the script does not reach, and lets Java objects that are {@link Released} know. Allocates. */
    void collect();

    /** How many bytes the script's values take, without what is known to be unreachable. */
    long liveBytes();

    /** How many collections there have been. */
    int collections();

    // ---- the world

    /** How the script was started: its name, and the arguments behind it. */
    List<String> arguments();

    /** The next line of the script's standard input without its end, or null. */
    String readLine();

    /** Standard output of the script. */
    void write(String text);

    /** Standard error of the script. */
    void writeError(String text);

    /** What the host granted of that kind. */
    <T> Optional<T> service(Class<T> kind);

    // ---- other ends than a result

    /**
     * An exception of the library type with this symbol ({@code System.ArgumentException}), to be thrown by the caller:
     * {@code throw call.raise("System.FormatException", "…")}.
     */
    RuntimeException raise(String exceptionSymbol, String message);

    /** As above, for an exception that the script made. */
    RuntimeException raise(long exception);

    /** What an exception's trace field holds, as text; Java null when it was not raised. */
    String stackTrace(long trace);

    /** Whether {@link #suspend} would suspend: nothing else than this call is on the Java stack between the script and the host. */
    boolean canSuspend();

    /**
     * To be thrown by the caller, {@code throw call.suspend(…)}: suspends the run, which returns to the host with {@code request}. No thread is held.
     * When the host resumes it with the function's result, the script goes on with that. Where that is impossible,
     * {@code InvalidOperationException} is what is thrown, in the script: see {@link #canSuspend}.
     */
    RuntimeException suspend(Object request);

    /** To be thrown by the caller: ends the run at once, no handler sees it. */
    RuntimeException exit(int exitCode);
}
