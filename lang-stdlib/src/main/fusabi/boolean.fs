// The truth values.
namespace System

type System.Boolean with
    /// The text of true.
    static member TrueString : string = "True"
    /// The text of false.
    static member FalseString : string = "False"
    /// Whether the text says true or false, and which.
    [<OutResult>]
    static member TryParse(value: string) : bool * bool =
        if extern "%same" value null then (false, false)
        else
            match value.Trim().ToLower() with
            | "true" -> (true, true)
            | "false" -> (true, false)
            | _ -> (false, false)
    /// True or false, as the text says.
    static member Parse(value: string) : bool =
        if extern "%same" value null then raise (ArgumentNullException("value"))
        match Boolean.TryParse value with
        | (true, result) -> result
        | _ -> raise (FormatException("String '" + value + "' was not recognized as a valid Boolean."))
    /// Negative, zero or positive; false comes before true.
    member x.CompareTo(value: bool) : int = compare x value
    /// Whether both are equal.
    member x.Equals(obj: bool) : bool = x = obj
    /// The value as text.
    member x.ToString(provider: IFormatProvider) : string = string x
    /// Which of the basic types this is.
    member x.GetTypeCode() : TypeCode = TypeCode.Boolean
    interface IComparable with
        member x.CompareTo(value: obj) : int =
            match value with
            | null -> 1
            | :? bool as other -> compare x other
            | _ -> raise (ArgumentException("Object must be of type Boolean."))
    interface IComparable<bool> with
        member x.CompareTo(value: bool) : int = compare x value
    interface IEquatable<bool> with
        member x.Equals(other: bool) : bool = x = other
