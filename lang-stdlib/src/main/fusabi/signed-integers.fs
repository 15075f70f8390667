// The signed integer types: their bounds, text and comparison.
namespace System

open System.Globalization

type System.SByte with
    /// The largest one.
    static member inline MaxValue : sbyte = 127y
    /// The smallest one.
    static member inline MinValue : sbyte = -128y
    /// The number that the text is.
    static member Parse(s: string) : sbyte = extern "Number.parse" "SByte" s
    /// The number that the text is.
    static member Parse(s: string, provider: IFormatProvider) : sbyte = extern "Number.parse" "SByte" s
    /// The number that the text is, written in one of the styles.
    static member Parse(s: string, style: NumberStyles) : sbyte = extern "Number.parseStyle" "SByte" s (int style)
    /// The number that the text is, written in one of the styles.
    static member Parse(s: string, style: NumberStyles, provider: IFormatProvider) : sbyte =
        extern "Number.parseStyle" "SByte" s (int style)
    /// Whether the text is a number, and which.
    [<OutResult>]
    static member TryParse(s: string) : bool * sbyte = NumberParsing.attempt (extern "Number.tryParse" "SByte" s) 0y
    /// Whether the text is a number, and which.
    [<OutResult>]
    static member TryParse(s: string, provider: IFormatProvider) : bool * sbyte =
        NumberParsing.attempt (extern "Number.tryParse" "SByte" s) 0y
    /// Whether the text is a number written in one of the styles, and which.
    [<OutResult>]
    static member TryParse(s: string, style: NumberStyles, provider: IFormatProvider) : bool * sbyte =
        NumberParsing.attempt (extern "Number.tryParseStyle" "SByte" s (int style)) 0y
    /// The number as text, in the format.
    member x.ToString(format: string) : string = extern "Number.format" x format
    /// The number as text.
    member x.ToString(provider: IFormatProvider) : string = extern "Number.format" x null
    /// The number as text, in the format.
    member x.ToString(format: string, provider: IFormatProvider) : string = extern "Number.format" x format
    /// Negative, zero or positive as it is less than, equal to or greater than the other.
    member x.CompareTo(value: sbyte) : int = compare x value
    /// Negative, zero or positive as it is less than, equal to or greater than the other, which must be of this type.
    member x.CompareTo(value: obj) : int =
        match value with
        | null -> 1
        | :? sbyte as other -> compare x other
        | _ -> raise (ArgumentException("Object must be of type SByte."))
    /// Whether both are equal, nan being equal to itself.
    member x.Equals(obj: sbyte) : bool = extern "%equals_er" x obj
    /// Which of the basic types this is.
    member x.GetTypeCode() : TypeCode = TypeCode.SByte
    interface IComparable with
        member x.CompareTo(value: obj) : int = x.CompareTo(value)
    interface IComparable<sbyte> with
        member x.CompareTo(value: sbyte) : int = compare x value
    interface IEquatable<sbyte> with
        member x.Equals(other: sbyte) : bool = extern "%equals_er" x other
    interface IFormattable with
        member x.ToString(format: string, provider: IFormatProvider) : string = extern "Number.format" x format

type System.Int16 with
    /// The largest one.
    static member inline MaxValue : int16 = 32767s
    /// The smallest one.
    static member inline MinValue : int16 = -32768s
    /// The number that the text is.
    static member Parse(s: string) : int16 = extern "Number.parse" "Int16" s
    /// The number that the text is.
    static member Parse(s: string, provider: IFormatProvider) : int16 = extern "Number.parse" "Int16" s
    /// The number that the text is, written in one of the styles.
    static member Parse(s: string, style: NumberStyles) : int16 = extern "Number.parseStyle" "Int16" s (int style)
    /// The number that the text is, written in one of the styles.
    static member Parse(s: string, style: NumberStyles, provider: IFormatProvider) : int16 =
        extern "Number.parseStyle" "Int16" s (int style)
    /// Whether the text is a number, and which.
    [<OutResult>]
    static member TryParse(s: string) : bool * int16 = NumberParsing.attempt (extern "Number.tryParse" "Int16" s) 0s
    /// Whether the text is a number, and which.
    [<OutResult>]
    static member TryParse(s: string, provider: IFormatProvider) : bool * int16 =
        NumberParsing.attempt (extern "Number.tryParse" "Int16" s) 0s
    /// Whether the text is a number written in one of the styles, and which.
    [<OutResult>]
    static member TryParse(s: string, style: NumberStyles, provider: IFormatProvider) : bool * int16 =
        NumberParsing.attempt (extern "Number.tryParseStyle" "Int16" s (int style)) 0s
    /// The number as text, in the format.
    member x.ToString(format: string) : string = extern "Number.format" x format
    /// The number as text.
    member x.ToString(provider: IFormatProvider) : string = extern "Number.format" x null
    /// The number as text, in the format.
    member x.ToString(format: string, provider: IFormatProvider) : string = extern "Number.format" x format
    /// Negative, zero or positive as it is less than, equal to or greater than the other.
    member x.CompareTo(value: int16) : int = compare x value
    /// Negative, zero or positive as it is less than, equal to or greater than the other, which must be of this type.
    member x.CompareTo(value: obj) : int =
        match value with
        | null -> 1
        | :? int16 as other -> compare x other
        | _ -> raise (ArgumentException("Object must be of type Int16."))
    /// Whether both are equal, nan being equal to itself.
    member x.Equals(obj: int16) : bool = extern "%equals_er" x obj
    /// Which of the basic types this is.
    member x.GetTypeCode() : TypeCode = TypeCode.Int16
    interface IComparable with
        member x.CompareTo(value: obj) : int = x.CompareTo(value)
    interface IComparable<int16> with
        member x.CompareTo(value: int16) : int = compare x value
    interface IEquatable<int16> with
        member x.Equals(other: int16) : bool = extern "%equals_er" x other
    interface IFormattable with
        member x.ToString(format: string, provider: IFormatProvider) : string = extern "Number.format" x format

type System.Int32 with
    /// The largest one.
    static member inline MaxValue : int = 2147483647
    /// The smallest one.
    static member inline MinValue : int = -2147483648
    /// The number that the text is.
    static member Parse(s: string) : int = extern "Number.parse" "Int32" s
    /// The number that the text is.
    static member Parse(s: string, provider: IFormatProvider) : int = extern "Number.parse" "Int32" s
    /// The number that the text is, written in one of the styles.
    static member Parse(s: string, style: NumberStyles) : int = extern "Number.parseStyle" "Int32" s (int style)
    /// The number that the text is, written in one of the styles.
    static member Parse(s: string, style: NumberStyles, provider: IFormatProvider) : int =
        extern "Number.parseStyle" "Int32" s (int style)
    /// Whether the text is a number, and which.
    [<OutResult>]
    static member TryParse(s: string) : bool * int = NumberParsing.attempt (extern "Number.tryParse" "Int32" s) 0
    /// Whether the text is a number, and which.
    [<OutResult>]
    static member TryParse(s: string, provider: IFormatProvider) : bool * int =
        NumberParsing.attempt (extern "Number.tryParse" "Int32" s) 0
    /// Whether the text is a number written in one of the styles, and which.
    [<OutResult>]
    static member TryParse(s: string, style: NumberStyles, provider: IFormatProvider) : bool * int =
        NumberParsing.attempt (extern "Number.tryParseStyle" "Int32" s (int style)) 0
    /// The number as text, in the format.
    member x.ToString(format: string) : string = extern "Number.format" x format
    /// The number as text.
    member x.ToString(provider: IFormatProvider) : string = extern "Number.format" x null
    /// The number as text, in the format.
    member x.ToString(format: string, provider: IFormatProvider) : string = extern "Number.format" x format
    /// Negative, zero or positive as it is less than, equal to or greater than the other.
    member x.CompareTo(value: int) : int = compare x value
    /// Negative, zero or positive as it is less than, equal to or greater than the other, which must be of this type.
    member x.CompareTo(value: obj) : int =
        match value with
        | null -> 1
        | :? int as other -> compare x other
        | _ -> raise (ArgumentException("Object must be of type Int32."))
    /// Whether both are equal, nan being equal to itself.
    member x.Equals(obj: int) : bool = extern "%equals_er" x obj
    /// Which of the basic types this is.
    member x.GetTypeCode() : TypeCode = TypeCode.Int32
    interface IComparable with
        member x.CompareTo(value: obj) : int = x.CompareTo(value)
    interface IComparable<int> with
        member x.CompareTo(value: int) : int = compare x value
    interface IEquatable<int> with
        member x.Equals(other: int) : bool = extern "%equals_er" x other
    interface IFormattable with
        member x.ToString(format: string, provider: IFormatProvider) : string = extern "Number.format" x format

type System.Int64 with
    /// The largest one.
    static member inline MaxValue : int64 = 9223372036854775807L
    /// The smallest one.
    static member inline MinValue : int64 = -9223372036854775808L
    /// The number that the text is.
    static member Parse(s: string) : int64 = extern "Number.parse" "Int64" s
    /// The number that the text is.
    static member Parse(s: string, provider: IFormatProvider) : int64 = extern "Number.parse" "Int64" s
    /// The number that the text is, written in one of the styles.
    static member Parse(s: string, style: NumberStyles) : int64 = extern "Number.parseStyle" "Int64" s (int style)
    /// The number that the text is, written in one of the styles.
    static member Parse(s: string, style: NumberStyles, provider: IFormatProvider) : int64 =
        extern "Number.parseStyle" "Int64" s (int style)
    /// Whether the text is a number, and which.
    [<OutResult>]
    static member TryParse(s: string) : bool * int64 = NumberParsing.attempt (extern "Number.tryParse" "Int64" s) 0L
    /// Whether the text is a number, and which.
    [<OutResult>]
    static member TryParse(s: string, provider: IFormatProvider) : bool * int64 =
        NumberParsing.attempt (extern "Number.tryParse" "Int64" s) 0L
    /// Whether the text is a number written in one of the styles, and which.
    [<OutResult>]
    static member TryParse(s: string, style: NumberStyles, provider: IFormatProvider) : bool * int64 =
        NumberParsing.attempt (extern "Number.tryParseStyle" "Int64" s (int style)) 0L
    /// The number as text, in the format.
    member x.ToString(format: string) : string = extern "Number.format" x format
    /// The number as text.
    member x.ToString(provider: IFormatProvider) : string = extern "Number.format" x null
    /// The number as text, in the format.
    member x.ToString(format: string, provider: IFormatProvider) : string = extern "Number.format" x format
    /// Negative, zero or positive as it is less than, equal to or greater than the other.
    member x.CompareTo(value: int64) : int = compare x value
    /// Negative, zero or positive as it is less than, equal to or greater than the other, which must be of this type.
    member x.CompareTo(value: obj) : int =
        match value with
        | null -> 1
        | :? int64 as other -> compare x other
        | _ -> raise (ArgumentException("Object must be of type Int64."))
    /// Whether both are equal, nan being equal to itself.
    member x.Equals(obj: int64) : bool = extern "%equals_er" x obj
    /// Which of the basic types this is.
    member x.GetTypeCode() : TypeCode = TypeCode.Int64
    interface IComparable with
        member x.CompareTo(value: obj) : int = x.CompareTo(value)
    interface IComparable<int64> with
        member x.CompareTo(value: int64) : int = compare x value
    interface IEquatable<int64> with
        member x.Equals(other: int64) : bool = extern "%equals_er" x other
    interface IFormattable with
        member x.ToString(format: string, provider: IFormatProvider) : string = extern "Number.format" x format

type System.IntPtr with
    /// Zero.
    static member Zero : nativeint = 0n
    /// How many bytes one takes.
    static member Size : int = 8
    /// The number that the text is.
    static member Parse(s: string) : nativeint = extern "Number.parse" "IntPtr" s
    /// The number that the text is.
    static member Parse(s: string, provider: IFormatProvider) : nativeint = extern "Number.parse" "IntPtr" s
    /// The number that the text is, written in one of the styles.
    static member Parse(s: string, style: NumberStyles) : nativeint = extern "Number.parseStyle" "IntPtr" s (int style)
    /// The number that the text is, written in one of the styles.
    static member Parse(s: string, style: NumberStyles, provider: IFormatProvider) : nativeint =
        extern "Number.parseStyle" "IntPtr" s (int style)
    /// Whether the text is a number, and which.
    [<OutResult>]
    static member TryParse(s: string) : bool * nativeint = NumberParsing.attempt (extern "Number.tryParse" "IntPtr" s) 0n
    /// Whether the text is a number, and which.
    [<OutResult>]
    static member TryParse(s: string, provider: IFormatProvider) : bool * nativeint =
        NumberParsing.attempt (extern "Number.tryParse" "IntPtr" s) 0n
    /// Whether the text is a number written in one of the styles, and which.
    [<OutResult>]
    static member TryParse(s: string, style: NumberStyles, provider: IFormatProvider) : bool * nativeint =
        NumberParsing.attempt (extern "Number.tryParseStyle" "IntPtr" s (int style)) 0n
    /// The number as text, in the format.
    member x.ToString(format: string) : string = extern "Number.format" x format
    /// The number as text.
    member x.ToString(provider: IFormatProvider) : string = extern "Number.format" x null
    /// The number as text, in the format.
    member x.ToString(format: string, provider: IFormatProvider) : string = extern "Number.format" x format
    /// Negative, zero or positive as it is less than, equal to or greater than the other.
    member x.CompareTo(value: nativeint) : int = compare x value
    /// Negative, zero or positive as it is less than, equal to or greater than the other, which must be of this type.
    member x.CompareTo(value: obj) : int =
        match value with
        | null -> 1
        | :? nativeint as other -> compare x other
        | _ -> raise (ArgumentException("Object must be of type IntPtr."))
    /// Whether both are equal, nan being equal to itself.
    member x.Equals(obj: nativeint) : bool = extern "%equals_er" x obj
    /// Which of the basic types this is.
    member x.GetTypeCode() : TypeCode = TypeCode.Object
    interface IComparable with
        member x.CompareTo(value: obj) : int = x.CompareTo(value)
    interface IComparable<nativeint> with
        member x.CompareTo(value: nativeint) : int = compare x value
    interface IEquatable<nativeint> with
        member x.Equals(other: nativeint) : bool = extern "%equals_er" x other
    interface IFormattable with
        member x.ToString(format: string, provider: IFormatProvider) : string = extern "Number.format" x format
