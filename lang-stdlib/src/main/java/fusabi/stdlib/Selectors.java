package fusabi.stdlib;

/** Selectors of virtual methods that natives call, and symbols of library types that they know. */
final class Selectors {

    static final String TO_STRING = "System.Object.ToString";
    static final String FORMAT = "System.IFormattable.ToString";
    static final String GET_ENUMERATOR = "System.Collections.Generic.IEnumerable.GetEnumerator";
    static final String MOVE_NEXT = "System.Collections.IEnumerator.MoveNext";
    static final String CURRENT = "System.Collections.Generic.IEnumerator.get_Current";
    static final String DISPOSE = "System.IDisposable.Dispose";
    static final String MESSAGE = "System.Exception.get_Message";

    static final String ENUMERABLE = "System.Collections.Generic.IEnumerable";
    static final String MAP = "Microsoft.FSharp.Collections.FSharpMap";
    static final String SET = "Microsoft.FSharp.Collections.FSharpSet";
    static final String KEY_VALUE_PAIR = "System.Collections.Generic.KeyValuePair";
    static final String NULLABLE = "System.Nullable`1";
    static final String ARRAY_2D = "System.Array2D";

    private Selectors() {}
}
