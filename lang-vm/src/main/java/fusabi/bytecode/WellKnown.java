package fusabi.bytecode;

import java.util.List;

/**
 * Symbols of types that the machine itself makes or looks at. Those of {@link #PRIMITIVES} are built in; the others must be defined by the library
 * chunk, with the shape given here.
 */
public final class WellKnown {

    public static final String OBJECT = "System.Object";
    public static final String STRING = "System.String";
    public static final String UNIT = "Microsoft.FSharp.Core.Unit";
    public static final String ARRAY = "System.Array";
    public static final String FUNCTION = "Microsoft.FSharp.Core.FSharpFunc";
    public static final String CELL = "Microsoft.FSharp.Core.FSharpRef";

    /** Types without a layout of their own; {@code FSharpRef} is a library record of one mutable field {@code contents}. */
    public static final List<String> PRIMITIVES = List.of(
            OBJECT, STRING, UNIT, ARRAY, FUNCTION, "System.Boolean", "System.Char", "System.SByte", "System.Byte", "System.Int16",
            "System.UInt16", "System.Int32", "System.UInt32", "System.Int64", "System.UInt64", "System.IntPtr", "System.UIntPtr",
            "System.Single", "System.Double", "System.Decimal", "System.Numerics.BigInteger", "System.ValueType", "System.Enum");

    /** {@code | ([]) | (::) of Head * Tail}: tags 0 and 1. */
    public static final String LIST = "Microsoft.FSharp.Collections.FSharpList";
    /** {@code | None | Some of Value}: tags 0 and 1. */
    public static final String OPTION = "Microsoft.FSharp.Core.FSharpOption";
    public static final String VALUE_OPTION = "Microsoft.FSharp.Core.FSharpValueOption";

    /** The class of all exceptions: fields {@code message: string}, {@code inner: exn or null}, {@code trace: host object or null}. */
    public static final String EXCEPTION = "System.Exception";

    /** How many fields {@link #EXCEPTION} has; those of derived classes and declared exceptions come after them. */
    public static final int EXCEPTION_FIELDS = 3;

    /** What a match raises that accepts nothing: a class of exceptions without fields of its own. */
    public static final String MATCH_FAILURE = "Microsoft.FSharp.Core.MatchFailureException";
    public static final String MATCH_FAILURE_MESSAGE = "The match cases were incomplete";

    /** How many items a tuple can have. */
    public static final int MAX_TUPLE = 200;

    /** Symbol of the type of tuples with {@code n} items, 2 or more; built in. */
    public static String tuple(int n) {
        return "System.Tuple`" + n;
    }

    /** Symbol of the type of struct tuples with {@code n} items; built in. */
    public static String structTuple(int n) {
        return "System.ValueTuple`" + n;
    }

    private WellKnown() {}
}
