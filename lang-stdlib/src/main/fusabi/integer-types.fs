// The integer types: their bounds, text, and bits.
namespace System

open System.Globalization

/// How to round what lies in the middle.
type MidpointRounding =
    /// To the even neighbour.
    | ToEven = 0
    /// Away from zero.
    | AwayFromZero = 1
    /// Towards zero.
    | ToZero = 2
    /// Down.
    | ToNegativeInfinity = 3
    /// Up.
    | ToPositiveInfinity = 4

/// The basic types by number.
type TypeCode =
    /// Null.
    | Empty = 0
    /// Any other type.
    | Object = 1
    /// A missing value of a database.
    | DBNull = 2
    /// bool.
    | Boolean = 3
    /// char.
    | Char = 4
    /// sbyte.
    | SByte = 5
    /// byte.
    | Byte = 6
    /// int16.
    | Int16 = 7
    /// uint16.
    | UInt16 = 8
    /// int.
    | Int32 = 9
    /// uint32.
    | UInt32 = 10
    /// int64.
    | Int64 = 11
    /// uint64.
    | UInt64 = 12
    /// float32.
    | Single = 13
    /// float.
    | Double = 14
    /// decimal.
    | Decimal = 15
    /// DateTime.
    | DateTime = 16
    /// string.
    | String = 18

/// What the members of all number types share.
module internal NumberParsing =
    let attempt (parsed: obj) (zero: 'T) : bool * 'T =
        if extern "Object.isNull" parsed then (false, zero) else (true, extern "%identity" parsed)
    let inline clamp (value: ^T) (least: ^T) (most: ^T) : ^T =
        if least > most then raise (ArgumentException("'" + string least + "' cannot be greater than " + string most + "."))
        elif value < least then least
        elif value > most then most
        else value

type System.SByte with
    /// The largest one.
    static member MaxValue : sbyte = 127y
    /// The smallest one.
    static member MinValue : sbyte = -128y
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
    /// The larger one.
    static member Max(x: sbyte, y: sbyte) : sbyte = max x y
    /// The smaller one.
    static member Min(x: sbyte, y: sbyte) : sbyte = min x y
    /// The value, or the nearer bound.
    static member Clamp(value: sbyte, min: sbyte, max: sbyte) : sbyte = NumberParsing.clamp value min max
    /// The value without its sign.
    static member Abs(value: sbyte) : sbyte = abs value
    /// -1, 0 or 1.
    static member Sign(value: sbyte) : int = sign value
    /// Whether it is below zero.
    static member IsNegative(value: sbyte) : bool = value < 0y
    /// Whether it is zero or above.
    static member IsPositive(value: sbyte) : bool = value >= 0y
    /// Whether it is a multiple of two.
    static member IsEvenInteger(value: sbyte) : bool = value &&& 1y = 0y
    /// Whether it is no multiple of two.
    static member IsOddInteger(value: sbyte) : bool = value &&& 1y <> 0y
    /// Whether it is a power of two.
    static member IsPow2(value: sbyte) : bool = value > 0y && value &&& (value - 1y) = 0y
    /// Quotient and remainder.
    static member DivRem(left: sbyte, right: sbyte) : struct (sbyte * sbyte) = struct (left / right, left % right)
    /// How many bits are set.
    static member PopCount(value: sbyte) : sbyte = sbyte (extern "Bits.popCount" (uint64 (byte value)) : int)
    /// How many bits from the top are not set.
    static member LeadingZeroCount(value: sbyte) : sbyte = sbyte ((extern "Bits.leadingZeros" (uint64 (byte value)) : int) - 56)
    /// How many bits from the bottom are not set.
    static member TrailingZeroCount(value: sbyte) : sbyte = sbyte (min 8 (extern "Bits.trailingZeros" (uint64 (byte value)) : int))
    /// The position of the highest bit.
    static member Log2(value: sbyte) : sbyte = sbyte (63 - (extern "Bits.leadingZeros" (uint64 (byte value)) : int))
    /// The bits moved up, those that fall out coming in again below.
    static member RotateLeft(value: sbyte, rotateAmount: int) : sbyte =
        sbyte ((byte value <<< (rotateAmount &&& 7)) ||| (byte value >>> (8 - (rotateAmount &&& 7) &&& 7)))
    /// The bits moved down, those that fall out coming in again above.
    static member RotateRight(value: sbyte, rotateAmount: int) : sbyte =
        sbyte ((byte value >>> (rotateAmount &&& 7)) ||| (byte value <<< (8 - (rotateAmount &&& 7) &&& 7)))

type System.Byte with
    /// The largest one.
    static member MaxValue : byte = 255uy
    /// The smallest one.
    static member MinValue : byte = 0uy
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
    /// The larger one.
    static member Max(x: byte, y: byte) : byte = max x y
    /// The smaller one.
    static member Min(x: byte, y: byte) : byte = min x y
    /// The value, or the nearer bound.
    static member Clamp(value: byte, min: byte, max: byte) : byte = NumberParsing.clamp value min max
    /// Whether it is a multiple of two.
    static member IsEvenInteger(value: byte) : bool = value &&& 1uy = 0uy
    /// Whether it is no multiple of two.
    static member IsOddInteger(value: byte) : bool = value &&& 1uy <> 0uy
    /// Whether it is a power of two.
    static member IsPow2(value: byte) : bool = value > 0uy && value &&& (value - 1uy) = 0uy
    /// Quotient and remainder.
    static member DivRem(left: byte, right: byte) : struct (byte * byte) = struct (left / right, left % right)
    /// How many bits are set.
    static member PopCount(value: byte) : byte = byte (extern "Bits.popCount" (uint64 (byte value)) : int)
    /// How many bits from the top are not set.
    static member LeadingZeroCount(value: byte) : byte = byte ((extern "Bits.leadingZeros" (uint64 (byte value)) : int) - 56)
    /// How many bits from the bottom are not set.
    static member TrailingZeroCount(value: byte) : byte = byte (min 8 (extern "Bits.trailingZeros" (uint64 (byte value)) : int))
    /// The position of the highest bit.
    static member Log2(value: byte) : byte = byte (63 - (extern "Bits.leadingZeros" (uint64 (byte value)) : int))
    /// The bits moved up, those that fall out coming in again below.
    static member RotateLeft(value: byte, rotateAmount: int) : byte =
        byte ((byte value <<< (rotateAmount &&& 7)) ||| (byte value >>> (8 - (rotateAmount &&& 7) &&& 7)))
    /// The bits moved down, those that fall out coming in again above.
    static member RotateRight(value: byte, rotateAmount: int) : byte =
        byte ((byte value >>> (rotateAmount &&& 7)) ||| (byte value <<< (8 - (rotateAmount &&& 7) &&& 7)))

type System.Int16 with
    /// The largest one.
    static member MaxValue : int16 = 32767s
    /// The smallest one.
    static member MinValue : int16 = -32768s
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
    /// The larger one.
    static member Max(x: int16, y: int16) : int16 = max x y
    /// The smaller one.
    static member Min(x: int16, y: int16) : int16 = min x y
    /// The value, or the nearer bound.
    static member Clamp(value: int16, min: int16, max: int16) : int16 = NumberParsing.clamp value min max
    /// The value without its sign.
    static member Abs(value: int16) : int16 = abs value
    /// -1, 0 or 1.
    static member Sign(value: int16) : int = sign value
    /// Whether it is below zero.
    static member IsNegative(value: int16) : bool = value < 0s
    /// Whether it is zero or above.
    static member IsPositive(value: int16) : bool = value >= 0s
    /// Whether it is a multiple of two.
    static member IsEvenInteger(value: int16) : bool = value &&& 1s = 0s
    /// Whether it is no multiple of two.
    static member IsOddInteger(value: int16) : bool = value &&& 1s <> 0s
    /// Whether it is a power of two.
    static member IsPow2(value: int16) : bool = value > 0s && value &&& (value - 1s) = 0s
    /// Quotient and remainder.
    static member DivRem(left: int16, right: int16) : struct (int16 * int16) = struct (left / right, left % right)
    /// How many bits are set.
    static member PopCount(value: int16) : int16 = int16 (extern "Bits.popCount" (uint64 (uint16 value)) : int)
    /// How many bits from the top are not set.
    static member LeadingZeroCount(value: int16) : int16 = int16 ((extern "Bits.leadingZeros" (uint64 (uint16 value)) : int) - 48)
    /// How many bits from the bottom are not set.
    static member TrailingZeroCount(value: int16) : int16 = int16 (min 16 (extern "Bits.trailingZeros" (uint64 (uint16 value)) : int))
    /// The position of the highest bit.
    static member Log2(value: int16) : int16 = int16 (63 - (extern "Bits.leadingZeros" (uint64 (uint16 value)) : int))
    /// The bits moved up, those that fall out coming in again below.
    static member RotateLeft(value: int16, rotateAmount: int) : int16 =
        int16 ((uint16 value <<< (rotateAmount &&& 15)) ||| (uint16 value >>> (16 - (rotateAmount &&& 15) &&& 15)))
    /// The bits moved down, those that fall out coming in again above.
    static member RotateRight(value: int16, rotateAmount: int) : int16 =
        int16 ((uint16 value >>> (rotateAmount &&& 15)) ||| (uint16 value <<< (16 - (rotateAmount &&& 15) &&& 15)))

type System.UInt16 with
    /// The largest one.
    static member MaxValue : uint16 = 65535us
    /// The smallest one.
    static member MinValue : uint16 = 0us
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
    /// The larger one.
    static member Max(x: uint16, y: uint16) : uint16 = max x y
    /// The smaller one.
    static member Min(x: uint16, y: uint16) : uint16 = min x y
    /// The value, or the nearer bound.
    static member Clamp(value: uint16, min: uint16, max: uint16) : uint16 = NumberParsing.clamp value min max
    /// Whether it is a multiple of two.
    static member IsEvenInteger(value: uint16) : bool = value &&& 1us = 0us
    /// Whether it is no multiple of two.
    static member IsOddInteger(value: uint16) : bool = value &&& 1us <> 0us
    /// Whether it is a power of two.
    static member IsPow2(value: uint16) : bool = value > 0us && value &&& (value - 1us) = 0us
    /// Quotient and remainder.
    static member DivRem(left: uint16, right: uint16) : struct (uint16 * uint16) = struct (left / right, left % right)
    /// How many bits are set.
    static member PopCount(value: uint16) : uint16 = uint16 (extern "Bits.popCount" (uint64 (uint16 value)) : int)
    /// How many bits from the top are not set.
    static member LeadingZeroCount(value: uint16) : uint16 = uint16 ((extern "Bits.leadingZeros" (uint64 (uint16 value)) : int) - 48)
    /// How many bits from the bottom are not set.
    static member TrailingZeroCount(value: uint16) : uint16 = uint16 (min 16 (extern "Bits.trailingZeros" (uint64 (uint16 value)) : int))
    /// The position of the highest bit.
    static member Log2(value: uint16) : uint16 = uint16 (63 - (extern "Bits.leadingZeros" (uint64 (uint16 value)) : int))
    /// The bits moved up, those that fall out coming in again below.
    static member RotateLeft(value: uint16, rotateAmount: int) : uint16 =
        uint16 ((uint16 value <<< (rotateAmount &&& 15)) ||| (uint16 value >>> (16 - (rotateAmount &&& 15) &&& 15)))
    /// The bits moved down, those that fall out coming in again above.
    static member RotateRight(value: uint16, rotateAmount: int) : uint16 =
        uint16 ((uint16 value >>> (rotateAmount &&& 15)) ||| (uint16 value <<< (16 - (rotateAmount &&& 15) &&& 15)))

type System.Int32 with
    /// The largest one.
    static member MaxValue : int = 2147483647
    /// The smallest one.
    static member MinValue : int = -2147483648
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
    /// The larger one.
    static member Max(x: int, y: int) : int = max x y
    /// The smaller one.
    static member Min(x: int, y: int) : int = min x y
    /// The value, or the nearer bound.
    static member Clamp(value: int, min: int, max: int) : int = NumberParsing.clamp value min max
    /// The value without its sign.
    static member Abs(value: int) : int = abs value
    /// -1, 0 or 1.
    static member Sign(value: int) : int = sign value
    /// Whether it is below zero.
    static member IsNegative(value: int) : bool = value < 0
    /// Whether it is zero or above.
    static member IsPositive(value: int) : bool = value >= 0
    /// Whether it is a multiple of two.
    static member IsEvenInteger(value: int) : bool = value &&& 1 = 0
    /// Whether it is no multiple of two.
    static member IsOddInteger(value: int) : bool = value &&& 1 <> 0
    /// Whether it is a power of two.
    static member IsPow2(value: int) : bool = value > 0 && value &&& (value - 1) = 0
    /// Quotient and remainder.
    static member DivRem(left: int, right: int) : struct (int * int) = struct (left / right, left % right)
    /// How many bits are set.
    static member PopCount(value: int) : int = int (extern "Bits.popCount" (uint64 (uint32 value)) : int)
    /// How many bits from the top are not set.
    static member LeadingZeroCount(value: int) : int = int ((extern "Bits.leadingZeros" (uint64 (uint32 value)) : int) - 32)
    /// How many bits from the bottom are not set.
    static member TrailingZeroCount(value: int) : int = int (min 32 (extern "Bits.trailingZeros" (uint64 (uint32 value)) : int))
    /// The position of the highest bit.
    static member Log2(value: int) : int = int (63 - (extern "Bits.leadingZeros" (uint64 (uint32 value)) : int))
    /// The bits moved up, those that fall out coming in again below.
    static member RotateLeft(value: int, rotateAmount: int) : int =
        int ((uint32 value <<< (rotateAmount &&& 31)) ||| (uint32 value >>> (32 - (rotateAmount &&& 31) &&& 31)))
    /// The bits moved down, those that fall out coming in again above.
    static member RotateRight(value: int, rotateAmount: int) : int =
        int ((uint32 value >>> (rotateAmount &&& 31)) ||| (uint32 value <<< (32 - (rotateAmount &&& 31) &&& 31)))

type System.UInt32 with
    /// The largest one.
    static member MaxValue : uint32 = 4294967295u
    /// The smallest one.
    static member MinValue : uint32 = 0u
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
    /// The larger one.
    static member Max(x: uint32, y: uint32) : uint32 = max x y
    /// The smaller one.
    static member Min(x: uint32, y: uint32) : uint32 = min x y
    /// The value, or the nearer bound.
    static member Clamp(value: uint32, min: uint32, max: uint32) : uint32 = NumberParsing.clamp value min max
    /// Whether it is a multiple of two.
    static member IsEvenInteger(value: uint32) : bool = value &&& 1u = 0u
    /// Whether it is no multiple of two.
    static member IsOddInteger(value: uint32) : bool = value &&& 1u <> 0u
    /// Whether it is a power of two.
    static member IsPow2(value: uint32) : bool = value > 0u && value &&& (value - 1u) = 0u
    /// Quotient and remainder.
    static member DivRem(left: uint32, right: uint32) : struct (uint32 * uint32) = struct (left / right, left % right)
    /// How many bits are set.
    static member PopCount(value: uint32) : uint32 = uint32 (extern "Bits.popCount" (uint64 (uint32 value)) : int)
    /// How many bits from the top are not set.
    static member LeadingZeroCount(value: uint32) : uint32 = uint32 ((extern "Bits.leadingZeros" (uint64 (uint32 value)) : int) - 32)
    /// How many bits from the bottom are not set.
    static member TrailingZeroCount(value: uint32) : uint32 = uint32 (min 32 (extern "Bits.trailingZeros" (uint64 (uint32 value)) : int))
    /// The position of the highest bit.
    static member Log2(value: uint32) : uint32 = uint32 (63 - (extern "Bits.leadingZeros" (uint64 (uint32 value)) : int))
    /// The bits moved up, those that fall out coming in again below.
    static member RotateLeft(value: uint32, rotateAmount: int) : uint32 =
        uint32 ((uint32 value <<< (rotateAmount &&& 31)) ||| (uint32 value >>> (32 - (rotateAmount &&& 31) &&& 31)))
    /// The bits moved down, those that fall out coming in again above.
    static member RotateRight(value: uint32, rotateAmount: int) : uint32 =
        uint32 ((uint32 value >>> (rotateAmount &&& 31)) ||| (uint32 value <<< (32 - (rotateAmount &&& 31) &&& 31)))

type System.Int64 with
    /// The largest one.
    static member MaxValue : int64 = 9223372036854775807L
    /// The smallest one.
    static member MinValue : int64 = -9223372036854775808L
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
    /// The larger one.
    static member Max(x: int64, y: int64) : int64 = max x y
    /// The smaller one.
    static member Min(x: int64, y: int64) : int64 = min x y
    /// The value, or the nearer bound.
    static member Clamp(value: int64, min: int64, max: int64) : int64 = NumberParsing.clamp value min max
    /// The value without its sign.
    static member Abs(value: int64) : int64 = abs value
    /// -1, 0 or 1.
    static member Sign(value: int64) : int = sign value
    /// Whether it is below zero.
    static member IsNegative(value: int64) : bool = value < 0L
    /// Whether it is zero or above.
    static member IsPositive(value: int64) : bool = value >= 0L
    /// Whether it is a multiple of two.
    static member IsEvenInteger(value: int64) : bool = value &&& 1L = 0L
    /// Whether it is no multiple of two.
    static member IsOddInteger(value: int64) : bool = value &&& 1L <> 0L
    /// Whether it is a power of two.
    static member IsPow2(value: int64) : bool = value > 0L && value &&& (value - 1L) = 0L
    /// Quotient and remainder.
    static member DivRem(left: int64, right: int64) : struct (int64 * int64) = struct (left / right, left % right)
    /// How many bits are set.
    static member PopCount(value: int64) : int64 = int64 (extern "Bits.popCount" (uint64 (uint64 value)) : int)
    /// How many bits from the top are not set.
    static member LeadingZeroCount(value: int64) : int64 = int64 ((extern "Bits.leadingZeros" (uint64 (uint64 value)) : int) - 0)
    /// How many bits from the bottom are not set.
    static member TrailingZeroCount(value: int64) : int64 = int64 (min 64 (extern "Bits.trailingZeros" (uint64 (uint64 value)) : int))
    /// The position of the highest bit.
    static member Log2(value: int64) : int64 = int64 (63 - (extern "Bits.leadingZeros" (uint64 (uint64 value)) : int))
    /// The bits moved up, those that fall out coming in again below.
    static member RotateLeft(value: int64, rotateAmount: int) : int64 =
        int64 ((uint64 value <<< (rotateAmount &&& 63)) ||| (uint64 value >>> (64 - (rotateAmount &&& 63) &&& 63)))
    /// The bits moved down, those that fall out coming in again above.
    static member RotateRight(value: int64, rotateAmount: int) : int64 =
        int64 ((uint64 value >>> (rotateAmount &&& 63)) ||| (uint64 value <<< (64 - (rotateAmount &&& 63) &&& 63)))

type System.UInt64 with
    /// The largest one.
    static member MaxValue : uint64 = 18446744073709551615UL
    /// The smallest one.
    static member MinValue : uint64 = 0UL
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
    /// The larger one.
    static member Max(x: uint64, y: uint64) : uint64 = max x y
    /// The smaller one.
    static member Min(x: uint64, y: uint64) : uint64 = min x y
    /// The value, or the nearer bound.
    static member Clamp(value: uint64, min: uint64, max: uint64) : uint64 = NumberParsing.clamp value min max
    /// Whether it is a multiple of two.
    static member IsEvenInteger(value: uint64) : bool = value &&& 1UL = 0UL
    /// Whether it is no multiple of two.
    static member IsOddInteger(value: uint64) : bool = value &&& 1UL <> 0UL
    /// Whether it is a power of two.
    static member IsPow2(value: uint64) : bool = value > 0UL && value &&& (value - 1UL) = 0UL
    /// Quotient and remainder.
    static member DivRem(left: uint64, right: uint64) : struct (uint64 * uint64) = struct (left / right, left % right)
    /// How many bits are set.
    static member PopCount(value: uint64) : uint64 = uint64 (extern "Bits.popCount" (uint64 (uint64 value)) : int)
    /// How many bits from the top are not set.
    static member LeadingZeroCount(value: uint64) : uint64 = uint64 ((extern "Bits.leadingZeros" (uint64 (uint64 value)) : int) - 0)
    /// How many bits from the bottom are not set.
    static member TrailingZeroCount(value: uint64) : uint64 = uint64 (min 64 (extern "Bits.trailingZeros" (uint64 (uint64 value)) : int))
    /// The position of the highest bit.
    static member Log2(value: uint64) : uint64 = uint64 (63 - (extern "Bits.leadingZeros" (uint64 (uint64 value)) : int))
    /// The bits moved up, those that fall out coming in again below.
    static member RotateLeft(value: uint64, rotateAmount: int) : uint64 =
        uint64 ((uint64 value <<< (rotateAmount &&& 63)) ||| (uint64 value >>> (64 - (rotateAmount &&& 63) &&& 63)))
    /// The bits moved down, those that fall out coming in again above.
    static member RotateRight(value: uint64, rotateAmount: int) : uint64 =
        uint64 ((uint64 value >>> (rotateAmount &&& 63)) ||| (uint64 value <<< (64 - (rotateAmount &&& 63) &&& 63)))

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
