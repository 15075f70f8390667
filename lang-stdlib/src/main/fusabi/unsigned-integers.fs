// The unsigned integer types: their bounds, text and comparison.
namespace System

open System.Globalization

type System.Byte with
    /// The largest one.
    static member inline MaxValue : byte = 255uy
    /// The smallest one.
    static member inline MinValue : byte = 0uy
    /// The number that the text is.
    static member Parse(s: string) : byte = extern "Number.parse" "Byte" s
    /// The number that the text is.
    static member Parse(s: string, provider: IFormatProvider) : byte = extern "Number.parse" "Byte" s
    /// The number that the text is, written in one of the styles.
    static member Parse(s: string, style: NumberStyles) : byte = extern "Number.parseStyle" "Byte" s (int style)
    /// The number that the text is, written in one of the styles.
    static member Parse(s: string, style: NumberStyles, provider: IFormatProvider) : byte =
        extern "Number.parseStyle" "Byte" s (int style)
    /// Whether the text is a number, and which.
    [<OutResult>]
    static member TryParse(s: string) : bool * byte = NumberParsing.attempt (extern "Number.tryParse" "Byte" s) 0uy
    /// Whether the text is a number, and which.
    [<OutResult>]
    static member TryParse(s: string, provider: IFormatProvider) : bool * byte =
        NumberParsing.attempt (extern "Number.tryParse" "Byte" s) 0uy
    /// Whether the text is a number written in one of the styles, and which.
    [<OutResult>]
    static member TryParse(s: string, style: NumberStyles, provider: IFormatProvider) : bool * byte =
        NumberParsing.attempt (extern "Number.tryParseStyle" "Byte" s (int style)) 0uy
    /// The number as text, in the format.
    member x.ToString(format: string) : string = extern "Number.format" x format
    /// The number as text.
    member x.ToString(provider: IFormatProvider) : string = extern "Number.format" x null
    /// The number as text, in the format.
    member x.ToString(format: string, provider: IFormatProvider) : string = extern "Number.format" x format
    /// Negative, zero or positive as it is less than, equal to or greater than the other.
    member x.CompareTo(value: byte) : int = compare x value
    /// Negative, zero or positive as it is less than, equal to or greater than the other, which must be of this type.
    member x.CompareTo(value: obj) : int =
        match value with
        | null -> 1
        | :? byte as other -> compare x other
        | _ -> raise (ArgumentException("Object must be of type Byte."))
    /// Whether both are equal, nan being equal to itself.
    member x.Equals(obj: byte) : bool = extern "%equals_er" x obj
    /// Which of the basic types this is.
    member x.GetTypeCode() : TypeCode = TypeCode.Byte
    interface IComparable with
        member x.CompareTo(value: obj) : int = x.CompareTo(value)
    interface IComparable<byte> with
        member x.CompareTo(value: byte) : int = compare x value
    interface IEquatable<byte> with
        member x.Equals(other: byte) : bool = extern "%equals_er" x other
    interface IFormattable with
        member x.ToString(format: string, provider: IFormatProvider) : string = extern "Number.format" x format

type System.UInt16 with
    /// The largest one.
    static member inline MaxValue : uint16 = 65535us
    /// The smallest one.
    static member inline MinValue : uint16 = 0us
    /// The number that the text is.
    static member Parse(s: string) : uint16 = extern "Number.parse" "UInt16" s
    /// The number that the text is.
    static member Parse(s: string, provider: IFormatProvider) : uint16 = extern "Number.parse" "UInt16" s
    /// The number that the text is, written in one of the styles.
    static member Parse(s: string, style: NumberStyles) : uint16 = extern "Number.parseStyle" "UInt16" s (int style)
    /// The number that the text is, written in one of the styles.
    static member Parse(s: string, style: NumberStyles, provider: IFormatProvider) : uint16 =
        extern "Number.parseStyle" "UInt16" s (int style)
    /// Whether the text is a number, and which.
    [<OutResult>]
    static member TryParse(s: string) : bool * uint16 = NumberParsing.attempt (extern "Number.tryParse" "UInt16" s) 0us
    /// Whether the text is a number, and which.
    [<OutResult>]
    static member TryParse(s: string, provider: IFormatProvider) : bool * uint16 =
        NumberParsing.attempt (extern "Number.tryParse" "UInt16" s) 0us
    /// Whether the text is a number written in one of the styles, and which.
    [<OutResult>]
    static member TryParse(s: string, style: NumberStyles, provider: IFormatProvider) : bool * uint16 =
        NumberParsing.attempt (extern "Number.tryParseStyle" "UInt16" s (int style)) 0us
    /// The number as text, in the format.
    member x.ToString(format: string) : string = extern "Number.format" x format
    /// The number as text.
    member x.ToString(provider: IFormatProvider) : string = extern "Number.format" x null
    /// The number as text, in the format.
    member x.ToString(format: string, provider: IFormatProvider) : string = extern "Number.format" x format
    /// Negative, zero or positive as it is less than, equal to or greater than the other.
    member x.CompareTo(value: uint16) : int = compare x value
    /// Negative, zero or positive as it is less than, equal to or greater than the other, which must be of this type.
    member x.CompareTo(value: obj) : int =
        match value with
        | null -> 1
        | :? uint16 as other -> compare x other
        | _ -> raise (ArgumentException("Object must be of type UInt16."))
    /// Whether both are equal, nan being equal to itself.
    member x.Equals(obj: uint16) : bool = extern "%equals_er" x obj
    /// Which of the basic types this is.
    member x.GetTypeCode() : TypeCode = TypeCode.UInt16
    interface IComparable with
        member x.CompareTo(value: obj) : int = x.CompareTo(value)
    interface IComparable<uint16> with
        member x.CompareTo(value: uint16) : int = compare x value
    interface IEquatable<uint16> with
        member x.Equals(other: uint16) : bool = extern "%equals_er" x other
    interface IFormattable with
        member x.ToString(format: string, provider: IFormatProvider) : string = extern "Number.format" x format

type System.UInt32 with
    /// The largest one.
    static member inline MaxValue : uint32 = 4294967295u
    /// The smallest one.
    static member inline MinValue : uint32 = 0u
    /// The number that the text is.
    static member Parse(s: string) : uint32 = extern "Number.parse" "UInt32" s
    /// The number that the text is.
    static member Parse(s: string, provider: IFormatProvider) : uint32 = extern "Number.parse" "UInt32" s
    /// The number that the text is, written in one of the styles.
    static member Parse(s: string, style: NumberStyles) : uint32 = extern "Number.parseStyle" "UInt32" s (int style)
    /// The number that the text is, written in one of the styles.
    static member Parse(s: string, style: NumberStyles, provider: IFormatProvider) : uint32 =
        extern "Number.parseStyle" "UInt32" s (int style)
    /// Whether the text is a number, and which.
    [<OutResult>]
    static member TryParse(s: string) : bool * uint32 = NumberParsing.attempt (extern "Number.tryParse" "UInt32" s) 0u
    /// Whether the text is a number, and which.
    [<OutResult>]
    static member TryParse(s: string, provider: IFormatProvider) : bool * uint32 =
        NumberParsing.attempt (extern "Number.tryParse" "UInt32" s) 0u
    /// Whether the text is a number written in one of the styles, and which.
    [<OutResult>]
    static member TryParse(s: string, style: NumberStyles, provider: IFormatProvider) : bool * uint32 =
        NumberParsing.attempt (extern "Number.tryParseStyle" "UInt32" s (int style)) 0u
    /// The number as text, in the format.
    member x.ToString(format: string) : string = extern "Number.format" x format
    /// The number as text.
    member x.ToString(provider: IFormatProvider) : string = extern "Number.format" x null
    /// The number as text, in the format.
    member x.ToString(format: string, provider: IFormatProvider) : string = extern "Number.format" x format
    /// Negative, zero or positive as it is less than, equal to or greater than the other.
    member x.CompareTo(value: uint32) : int = compare x value
    /// Negative, zero or positive as it is less than, equal to or greater than the other, which must be of this type.
    member x.CompareTo(value: obj) : int =
        match value with
        | null -> 1
        | :? uint32 as other -> compare x other
        | _ -> raise (ArgumentException("Object must be of type UInt32."))
    /// Whether both are equal, nan being equal to itself.
    member x.Equals(obj: uint32) : bool = extern "%equals_er" x obj
    /// Which of the basic types this is.
    member x.GetTypeCode() : TypeCode = TypeCode.UInt32
    interface IComparable with
        member x.CompareTo(value: obj) : int = x.CompareTo(value)
    interface IComparable<uint32> with
        member x.CompareTo(value: uint32) : int = compare x value
    interface IEquatable<uint32> with
        member x.Equals(other: uint32) : bool = extern "%equals_er" x other
    interface IFormattable with
        member x.ToString(format: string, provider: IFormatProvider) : string = extern "Number.format" x format

type System.UInt64 with
    /// The largest one.
    static member inline MaxValue : uint64 = 18446744073709551615UL
    /// The smallest one.
    static member inline MinValue : uint64 = 0UL
    /// The number that the text is.
    static member Parse(s: string) : uint64 = extern "Number.parse" "UInt64" s
    /// The number that the text is.
    static member Parse(s: string, provider: IFormatProvider) : uint64 = extern "Number.parse" "UInt64" s
    /// The number that the text is, written in one of the styles.
    static member Parse(s: string, style: NumberStyles) : uint64 = extern "Number.parseStyle" "UInt64" s (int style)
    /// The number that the text is, written in one of the styles.
    static member Parse(s: string, style: NumberStyles, provider: IFormatProvider) : uint64 =
        extern "Number.parseStyle" "UInt64" s (int style)
    /// Whether the text is a number, and which.
    [<OutResult>]
    static member TryParse(s: string) : bool * uint64 = NumberParsing.attempt (extern "Number.tryParse" "UInt64" s) 0UL
    /// Whether the text is a number, and which.
    [<OutResult>]
    static member TryParse(s: string, provider: IFormatProvider) : bool * uint64 =
        NumberParsing.attempt (extern "Number.tryParse" "UInt64" s) 0UL
    /// Whether the text is a number written in one of the styles, and which.
    [<OutResult>]
    static member TryParse(s: string, style: NumberStyles, provider: IFormatProvider) : bool * uint64 =
        NumberParsing.attempt (extern "Number.tryParseStyle" "UInt64" s (int style)) 0UL
    /// The number as text, in the format.
    member x.ToString(format: string) : string = extern "Number.format" x format
    /// The number as text.
    member x.ToString(provider: IFormatProvider) : string = extern "Number.format" x null
    /// The number as text, in the format.
    member x.ToString(format: string, provider: IFormatProvider) : string = extern "Number.format" x format
    /// Negative, zero or positive as it is less than, equal to or greater than the other.
    member x.CompareTo(value: uint64) : int = compare x value
    /// Negative, zero or positive as it is less than, equal to or greater than the other, which must be of this type.
    member x.CompareTo(value: obj) : int =
        match value with
        | null -> 1
        | :? uint64 as other -> compare x other
        | _ -> raise (ArgumentException("Object must be of type UInt64."))
    /// Whether both are equal, nan being equal to itself.
    member x.Equals(obj: uint64) : bool = extern "%equals_er" x obj
    /// Which of the basic types this is.
    member x.GetTypeCode() : TypeCode = TypeCode.UInt64
    interface IComparable with
        member x.CompareTo(value: obj) : int = x.CompareTo(value)
    interface IComparable<uint64> with
        member x.CompareTo(value: uint64) : int = compare x value
    interface IEquatable<uint64> with
        member x.Equals(other: uint64) : bool = extern "%equals_er" x other
    interface IFormattable with
        member x.ToString(format: string, provider: IFormatProvider) : string = extern "Number.format" x format
