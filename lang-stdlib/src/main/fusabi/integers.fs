// The integer types: limits, texts, and functions of .NET on them.
namespace System

open System.Globalization
open FSharp.Core.CompilerServices

/// What the number types share.
module internal Numbers =
    /// What parsing found, null when the text says no number.
    let tried (result: obj) (zero: 'T) : bool * 'T =
        if extern "Object.isNull" result then (false, zero) else (true, extern "%identity" result)
    let clamp (value: 'T) (low: 'T) (high: 'T) : 'T =
        if (extern "%greater" low high : bool) then
            raise (ArgumentException("'" + string low + "' cannot be greater than " + string high + "."))
        if (extern "%less" value low : bool) then low elif (extern "%greater" value high : bool) then high else value

type System.SByte with
    /// The smallest number.
    static member MinValue : sbyte = -128y
    /// The largest number.
    static member MaxValue : sbyte = 127y
    /// The number in a format.
    member x.ToString(format: string) : string = extern "Object.formatted" x format
    /// The number as text.
    member x.ToString(provider: IFormatProvider) : string = extern "Object.toString" x
    /// The number in a format.
    member x.ToString(format: string, provider: IFormatProvider) : string = extern "Object.formatted" x format
    /// The order of two numbers.
    member x.CompareTo(value: sbyte) : int = compare x value
    /// The order of two numbers.
    member x.CompareTo(value: obj) : int = extern "Object.compareTo" x value
    /// Whether both are equal.
    member x.Equals(other: sbyte) : bool = extern "%equals_er" x other
    /// The number that the text says.
    static member Parse(s: string) : sbyte = extern "Number.parse" "SByte" s
    /// The number that the text says.
    static member Parse(s: string, provider: IFormatProvider) : sbyte = extern "Number.parse" "SByte" s
    /// The number that the text says.
    static member Parse(s: string, style: NumberStyles) : sbyte = extern "Number.parseStyle" "SByte" s (int style)
    /// The number that the text says.
    static member Parse(s: string, style: NumberStyles, provider: IFormatProvider) : sbyte = extern "Number.parseStyle" "SByte" s (int style)
    /// Whether the text says a number, and which.
    [<OutResult>]
    static member TryParse(s: string) : bool * sbyte = Numbers.tried (extern "Number.tryParse" "SByte" s) 0y
    /// Whether the text says a number, and which.
    [<OutResult>]
    static member TryParse(s: string, provider: IFormatProvider) : bool * sbyte =
        Numbers.tried (extern "Number.tryParse" "SByte" s) 0y
    /// Whether the text says a number, and which.
    [<OutResult>]
    static member TryParse(s: string, style: NumberStyles, provider: IFormatProvider) : bool * sbyte =
        Numbers.tried (extern "Number.tryParseStyle" "SByte" s (int style)) 0y
    /// The larger one.
    static member Max(x: sbyte, y: sbyte) : sbyte = if x > y then x else y
    /// The smaller one.
    static member Min(x: sbyte, y: sbyte) : sbyte = if x < y then x else y
    /// The nearest number within the limits.
    static member Clamp(value: sbyte, min: sbyte, max: sbyte) : sbyte = Numbers.clamp value min max
    /// -1, 0 or 1.
    static member Sign(value: sbyte) : int = if value > 0y then 1 elif value < 0y then -1 else 0
    /// The quotient and the remainder.
    static member DivRem(left: sbyte, right: sbyte) : struct (sbyte * sbyte) = struct (left / right, left % right)
    /// Whether it is a multiple of two.
    static member IsEvenInteger(value: sbyte) : bool = value % 2y = 0y
    /// Whether it is not a multiple of two.
    static member IsOddInteger(value: sbyte) : bool = value % 2y <> 0y
    /// Whether it is a power of two.
    static member IsPow2(value: sbyte) : bool = value > 0y && (value &&& (value - 1y)) = 0y
    /// How many bits are set.
    static member PopCount(value: sbyte) : sbyte = sbyte (extern "Bits.popCount" (uint64 value &&& 255UL) : int)
    /// How many bits above the highest set one are not set.
    static member LeadingZeroCount(value: sbyte) : sbyte = sbyte ((extern "Bits.leadingZeros" (uint64 value &&& 255UL) : int) - 56)
    /// How many bits below the lowest set one are not set.
    static member TrailingZeroCount(value: sbyte) : sbyte =
        if value = 0y then 8y else sbyte (extern "Bits.trailingZeros" (uint64 value &&& 255UL) : int)
    /// The logarithm to base 2, rounded down.
    static member Log2(value: sbyte) : sbyte = sbyte (63 - (extern "Bits.leadingZeros" (uint64 value &&& 255UL) : int))
    /// The number without its sign.
    static member Abs(value: sbyte) : sbyte = abs value
    /// Whether it is less than zero.
    static member IsNegative(value: sbyte) : bool = value < 0y
    /// Whether it is not less than zero.
    static member IsPositive(value: sbyte) : bool = value >= 0y
    interface IComparable with
        member x.CompareTo(other: obj) : int = extern "Object.compareTo" x other
    interface IComparable<sbyte> with
        member x.CompareTo(other: sbyte) : int = compare x other
    interface IEquatable<sbyte> with
        member x.Equals(other: sbyte) : bool = extern "%equals_er" x other
    interface IFormattable with
        member x.ToString(format: string, provider: IFormatProvider) : string = extern "Object.formatted" x format

type System.Byte with
    /// The smallest number.
    static member MinValue : byte = 0uy
    /// The largest number.
    static member MaxValue : byte = 255uy
    /// The number in a format.
    member x.ToString(format: string) : string = extern "Object.formatted" x format
    /// The number as text.
    member x.ToString(provider: IFormatProvider) : string = extern "Object.toString" x
    /// The number in a format.
    member x.ToString(format: string, provider: IFormatProvider) : string = extern "Object.formatted" x format
    /// The order of two numbers.
    member x.CompareTo(value: byte) : int = compare x value
    /// The order of two numbers.
    member x.CompareTo(value: obj) : int = extern "Object.compareTo" x value
    /// Whether both are equal.
    member x.Equals(other: byte) : bool = extern "%equals_er" x other
    /// The number that the text says.
    static member Parse(s: string) : byte = extern "Number.parse" "Byte" s
    /// The number that the text says.
    static member Parse(s: string, provider: IFormatProvider) : byte = extern "Number.parse" "Byte" s
    /// The number that the text says.
    static member Parse(s: string, style: NumberStyles) : byte = extern "Number.parseStyle" "Byte" s (int style)
    /// The number that the text says.
    static member Parse(s: string, style: NumberStyles, provider: IFormatProvider) : byte = extern "Number.parseStyle" "Byte" s (int style)
    /// Whether the text says a number, and which.
    [<OutResult>]
    static member TryParse(s: string) : bool * byte = Numbers.tried (extern "Number.tryParse" "Byte" s) 0uy
    /// Whether the text says a number, and which.
    [<OutResult>]
    static member TryParse(s: string, provider: IFormatProvider) : bool * byte =
        Numbers.tried (extern "Number.tryParse" "Byte" s) 0uy
    /// Whether the text says a number, and which.
    [<OutResult>]
    static member TryParse(s: string, style: NumberStyles, provider: IFormatProvider) : bool * byte =
        Numbers.tried (extern "Number.tryParseStyle" "Byte" s (int style)) 0uy
    /// The larger one.
    static member Max(x: byte, y: byte) : byte = if x > y then x else y
    /// The smaller one.
    static member Min(x: byte, y: byte) : byte = if x < y then x else y
    /// The nearest number within the limits.
    static member Clamp(value: byte, min: byte, max: byte) : byte = Numbers.clamp value min max
    /// -1, 0 or 1.
    static member Sign(value: byte) : int = if value > 0uy then 1 elif value < 0uy then -1 else 0
    /// The quotient and the remainder.
    static member DivRem(left: byte, right: byte) : struct (byte * byte) = struct (left / right, left % right)
    /// Whether it is a multiple of two.
    static member IsEvenInteger(value: byte) : bool = value % 2uy = 0uy
    /// Whether it is not a multiple of two.
    static member IsOddInteger(value: byte) : bool = value % 2uy <> 0uy
    /// Whether it is a power of two.
    static member IsPow2(value: byte) : bool = value > 0uy && (value &&& (value - 1uy)) = 0uy
    /// How many bits are set.
    static member PopCount(value: byte) : byte = byte (extern "Bits.popCount" (uint64 value &&& 255UL) : int)
    /// How many bits above the highest set one are not set.
    static member LeadingZeroCount(value: byte) : byte = byte ((extern "Bits.leadingZeros" (uint64 value &&& 255UL) : int) - 56)
    /// How many bits below the lowest set one are not set.
    static member TrailingZeroCount(value: byte) : byte =
        if value = 0uy then 8uy else byte (extern "Bits.trailingZeros" (uint64 value &&& 255UL) : int)
    /// The logarithm to base 2, rounded down.
    static member Log2(value: byte) : byte = byte (63 - (extern "Bits.leadingZeros" (uint64 value &&& 255UL) : int))
    interface IComparable with
        member x.CompareTo(other: obj) : int = extern "Object.compareTo" x other
    interface IComparable<byte> with
        member x.CompareTo(other: byte) : int = compare x other
    interface IEquatable<byte> with
        member x.Equals(other: byte) : bool = extern "%equals_er" x other
    interface IFormattable with
        member x.ToString(format: string, provider: IFormatProvider) : string = extern "Object.formatted" x format

type System.Int16 with
    /// The smallest number.
    static member MinValue : int16 = -32768s
    /// The largest number.
    static member MaxValue : int16 = 32767s
    /// The number in a format.
    member x.ToString(format: string) : string = extern "Object.formatted" x format
    /// The number as text.
    member x.ToString(provider: IFormatProvider) : string = extern "Object.toString" x
    /// The number in a format.
    member x.ToString(format: string, provider: IFormatProvider) : string = extern "Object.formatted" x format
    /// The order of two numbers.
    member x.CompareTo(value: int16) : int = compare x value
    /// The order of two numbers.
    member x.CompareTo(value: obj) : int = extern "Object.compareTo" x value
    /// Whether both are equal.
    member x.Equals(other: int16) : bool = extern "%equals_er" x other
    /// The number that the text says.
    static member Parse(s: string) : int16 = extern "Number.parse" "Int16" s
    /// The number that the text says.
    static member Parse(s: string, provider: IFormatProvider) : int16 = extern "Number.parse" "Int16" s
    /// The number that the text says.
    static member Parse(s: string, style: NumberStyles) : int16 = extern "Number.parseStyle" "Int16" s (int style)
    /// The number that the text says.
    static member Parse(s: string, style: NumberStyles, provider: IFormatProvider) : int16 = extern "Number.parseStyle" "Int16" s (int style)
    /// Whether the text says a number, and which.
    [<OutResult>]
    static member TryParse(s: string) : bool * int16 = Numbers.tried (extern "Number.tryParse" "Int16" s) 0s
    /// Whether the text says a number, and which.
    [<OutResult>]
    static member TryParse(s: string, provider: IFormatProvider) : bool * int16 =
        Numbers.tried (extern "Number.tryParse" "Int16" s) 0s
    /// Whether the text says a number, and which.
    [<OutResult>]
    static member TryParse(s: string, style: NumberStyles, provider: IFormatProvider) : bool * int16 =
        Numbers.tried (extern "Number.tryParseStyle" "Int16" s (int style)) 0s
    /// The larger one.
    static member Max(x: int16, y: int16) : int16 = if x > y then x else y
    /// The smaller one.
    static member Min(x: int16, y: int16) : int16 = if x < y then x else y
    /// The nearest number within the limits.
    static member Clamp(value: int16, min: int16, max: int16) : int16 = Numbers.clamp value min max
    /// -1, 0 or 1.
    static member Sign(value: int16) : int = if value > 0s then 1 elif value < 0s then -1 else 0
    /// The quotient and the remainder.
    static member DivRem(left: int16, right: int16) : struct (int16 * int16) = struct (left / right, left % right)
    /// Whether it is a multiple of two.
    static member IsEvenInteger(value: int16) : bool = value % 2s = 0s
    /// Whether it is not a multiple of two.
    static member IsOddInteger(value: int16) : bool = value % 2s <> 0s
    /// Whether it is a power of two.
    static member IsPow2(value: int16) : bool = value > 0s && (value &&& (value - 1s)) = 0s
    /// How many bits are set.
    static member PopCount(value: int16) : int16 = int16 (extern "Bits.popCount" (uint64 value &&& 65535UL) : int)
    /// How many bits above the highest set one are not set.
    static member LeadingZeroCount(value: int16) : int16 = int16 ((extern "Bits.leadingZeros" (uint64 value &&& 65535UL) : int) - 48)
    /// How many bits below the lowest set one are not set.
    static member TrailingZeroCount(value: int16) : int16 =
        if value = 0s then 16s else int16 (extern "Bits.trailingZeros" (uint64 value &&& 65535UL) : int)
    /// The logarithm to base 2, rounded down.
    static member Log2(value: int16) : int16 = int16 (63 - (extern "Bits.leadingZeros" (uint64 value &&& 65535UL) : int))
    /// The number without its sign.
    static member Abs(value: int16) : int16 = abs value
    /// Whether it is less than zero.
    static member IsNegative(value: int16) : bool = value < 0s
    /// Whether it is not less than zero.
    static member IsPositive(value: int16) : bool = value >= 0s
    interface IComparable with
        member x.CompareTo(other: obj) : int = extern "Object.compareTo" x other
    interface IComparable<int16> with
        member x.CompareTo(other: int16) : int = compare x other
    interface IEquatable<int16> with
        member x.Equals(other: int16) : bool = extern "%equals_er" x other
    interface IFormattable with
        member x.ToString(format: string, provider: IFormatProvider) : string = extern "Object.formatted" x format

type System.UInt16 with
    /// The smallest number.
    static member MinValue : uint16 = 0us
    /// The largest number.
    static member MaxValue : uint16 = 65535us
    /// The number in a format.
    member x.ToString(format: string) : string = extern "Object.formatted" x format
    /// The number as text.
    member x.ToString(provider: IFormatProvider) : string = extern "Object.toString" x
    /// The number in a format.
    member x.ToString(format: string, provider: IFormatProvider) : string = extern "Object.formatted" x format
    /// The order of two numbers.
    member x.CompareTo(value: uint16) : int = compare x value
    /// The order of two numbers.
    member x.CompareTo(value: obj) : int = extern "Object.compareTo" x value
    /// Whether both are equal.
    member x.Equals(other: uint16) : bool = extern "%equals_er" x other
    /// The number that the text says.
    static member Parse(s: string) : uint16 = extern "Number.parse" "UInt16" s
    /// The number that the text says.
    static member Parse(s: string, provider: IFormatProvider) : uint16 = extern "Number.parse" "UInt16" s
    /// The number that the text says.
    static member Parse(s: string, style: NumberStyles) : uint16 = extern "Number.parseStyle" "UInt16" s (int style)
    /// The number that the text says.
    static member Parse(s: string, style: NumberStyles, provider: IFormatProvider) : uint16 = extern "Number.parseStyle" "UInt16" s (int style)
    /// Whether the text says a number, and which.
    [<OutResult>]
    static member TryParse(s: string) : bool * uint16 = Numbers.tried (extern "Number.tryParse" "UInt16" s) 0us
    /// Whether the text says a number, and which.
    [<OutResult>]
    static member TryParse(s: string, provider: IFormatProvider) : bool * uint16 =
        Numbers.tried (extern "Number.tryParse" "UInt16" s) 0us
    /// Whether the text says a number, and which.
    [<OutResult>]
    static member TryParse(s: string, style: NumberStyles, provider: IFormatProvider) : bool * uint16 =
        Numbers.tried (extern "Number.tryParseStyle" "UInt16" s (int style)) 0us
    /// The larger one.
    static member Max(x: uint16, y: uint16) : uint16 = if x > y then x else y
    /// The smaller one.
    static member Min(x: uint16, y: uint16) : uint16 = if x < y then x else y
    /// The nearest number within the limits.
    static member Clamp(value: uint16, min: uint16, max: uint16) : uint16 = Numbers.clamp value min max
    /// -1, 0 or 1.
    static member Sign(value: uint16) : int = if value > 0us then 1 elif value < 0us then -1 else 0
    /// The quotient and the remainder.
    static member DivRem(left: uint16, right: uint16) : struct (uint16 * uint16) = struct (left / right, left % right)
    /// Whether it is a multiple of two.
    static member IsEvenInteger(value: uint16) : bool = value % 2us = 0us
    /// Whether it is not a multiple of two.
    static member IsOddInteger(value: uint16) : bool = value % 2us <> 0us
    /// Whether it is a power of two.
    static member IsPow2(value: uint16) : bool = value > 0us && (value &&& (value - 1us)) = 0us
    /// How many bits are set.
    static member PopCount(value: uint16) : uint16 = uint16 (extern "Bits.popCount" (uint64 value &&& 65535UL) : int)
    /// How many bits above the highest set one are not set.
    static member LeadingZeroCount(value: uint16) : uint16 = uint16 ((extern "Bits.leadingZeros" (uint64 value &&& 65535UL) : int) - 48)
    /// How many bits below the lowest set one are not set.
    static member TrailingZeroCount(value: uint16) : uint16 =
        if value = 0us then 16us else uint16 (extern "Bits.trailingZeros" (uint64 value &&& 65535UL) : int)
    /// The logarithm to base 2, rounded down.
    static member Log2(value: uint16) : uint16 = uint16 (63 - (extern "Bits.leadingZeros" (uint64 value &&& 65535UL) : int))
    interface IComparable with
        member x.CompareTo(other: obj) : int = extern "Object.compareTo" x other
    interface IComparable<uint16> with
        member x.CompareTo(other: uint16) : int = compare x other
    interface IEquatable<uint16> with
        member x.Equals(other: uint16) : bool = extern "%equals_er" x other
    interface IFormattable with
        member x.ToString(format: string, provider: IFormatProvider) : string = extern "Object.formatted" x format

type System.Int32 with
    /// The smallest number.
    static member MinValue : int = -2147483648
    /// The largest number.
    static member MaxValue : int = 2147483647
    /// The number in a format.
    member x.ToString(format: string) : string = extern "Object.formatted" x format
    /// The number as text.
    member x.ToString(provider: IFormatProvider) : string = extern "Object.toString" x
    /// The number in a format.
    member x.ToString(format: string, provider: IFormatProvider) : string = extern "Object.formatted" x format
    /// The order of two numbers.
    member x.CompareTo(value: int) : int = compare x value
    /// The order of two numbers.
    member x.CompareTo(value: obj) : int = extern "Object.compareTo" x value
    /// Whether both are equal.
    member x.Equals(other: int) : bool = extern "%equals_er" x other
    /// The number that the text says.
    static member Parse(s: string) : int = extern "Number.parse" "Int32" s
    /// The number that the text says.
    static member Parse(s: string, provider: IFormatProvider) : int = extern "Number.parse" "Int32" s
    /// The number that the text says.
    static member Parse(s: string, style: NumberStyles) : int = extern "Number.parseStyle" "Int32" s (int style)
    /// The number that the text says.
    static member Parse(s: string, style: NumberStyles, provider: IFormatProvider) : int = extern "Number.parseStyle" "Int32" s (int style)
    /// Whether the text says a number, and which.
    [<OutResult>]
    static member TryParse(s: string) : bool * int = Numbers.tried (extern "Number.tryParse" "Int32" s) 0
    /// Whether the text says a number, and which.
    [<OutResult>]
    static member TryParse(s: string, provider: IFormatProvider) : bool * int =
        Numbers.tried (extern "Number.tryParse" "Int32" s) 0
    /// Whether the text says a number, and which.
    [<OutResult>]
    static member TryParse(s: string, style: NumberStyles, provider: IFormatProvider) : bool * int =
        Numbers.tried (extern "Number.tryParseStyle" "Int32" s (int style)) 0
    /// The larger one.
    static member Max(x: int, y: int) : int = if x > y then x else y
    /// The smaller one.
    static member Min(x: int, y: int) : int = if x < y then x else y
    /// The nearest number within the limits.
    static member Clamp(value: int, min: int, max: int) : int = Numbers.clamp value min max
    /// -1, 0 or 1.
    static member Sign(value: int) : int = if value > 0 then 1 elif value < 0 then -1 else 0
    /// The quotient and the remainder.
    static member DivRem(left: int, right: int) : struct (int * int) = struct (left / right, left % right)
    /// Whether it is a multiple of two.
    static member IsEvenInteger(value: int) : bool = value % 2 = 0
    /// Whether it is not a multiple of two.
    static member IsOddInteger(value: int) : bool = value % 2 <> 0
    /// Whether it is a power of two.
    static member IsPow2(value: int) : bool = value > 0 && (value &&& (value - 1)) = 0
    /// How many bits are set.
    static member PopCount(value: int) : int = int (extern "Bits.popCount" (uint64 value &&& 4294967295UL) : int)
    /// How many bits above the highest set one are not set.
    static member LeadingZeroCount(value: int) : int = int ((extern "Bits.leadingZeros" (uint64 value &&& 4294967295UL) : int) - 32)
    /// How many bits below the lowest set one are not set.
    static member TrailingZeroCount(value: int) : int =
        if value = 0 then 32 else int (extern "Bits.trailingZeros" (uint64 value &&& 4294967295UL) : int)
    /// The logarithm to base 2, rounded down.
    static member Log2(value: int) : int = int (63 - (extern "Bits.leadingZeros" (uint64 value &&& 4294967295UL) : int))
    /// The number without its sign.
    static member Abs(value: int) : int = abs value
    /// Whether it is less than zero.
    static member IsNegative(value: int) : bool = value < 0
    /// Whether it is not less than zero.
    static member IsPositive(value: int) : bool = value >= 0
    interface IComparable with
        member x.CompareTo(other: obj) : int = extern "Object.compareTo" x other
    interface IComparable<int> with
        member x.CompareTo(other: int) : int = compare x other
    interface IEquatable<int> with
        member x.Equals(other: int) : bool = extern "%equals_er" x other
    interface IFormattable with
        member x.ToString(format: string, provider: IFormatProvider) : string = extern "Object.formatted" x format

type System.UInt32 with
    /// The smallest number.
    static member MinValue : uint32 = 0u
    /// The largest number.
    static member MaxValue : uint32 = 4294967295u
    /// The number in a format.
    member x.ToString(format: string) : string = extern "Object.formatted" x format
    /// The number as text.
    member x.ToString(provider: IFormatProvider) : string = extern "Object.toString" x
    /// The number in a format.
    member x.ToString(format: string, provider: IFormatProvider) : string = extern "Object.formatted" x format
    /// The order of two numbers.
    member x.CompareTo(value: uint32) : int = compare x value
    /// The order of two numbers.
    member x.CompareTo(value: obj) : int = extern "Object.compareTo" x value
    /// Whether both are equal.
    member x.Equals(other: uint32) : bool = extern "%equals_er" x other
    /// The number that the text says.
    static member Parse(s: string) : uint32 = extern "Number.parse" "UInt32" s
    /// The number that the text says.
    static member Parse(s: string, provider: IFormatProvider) : uint32 = extern "Number.parse" "UInt32" s
    /// The number that the text says.
    static member Parse(s: string, style: NumberStyles) : uint32 = extern "Number.parseStyle" "UInt32" s (int style)
    /// The number that the text says.
    static member Parse(s: string, style: NumberStyles, provider: IFormatProvider) : uint32 = extern "Number.parseStyle" "UInt32" s (int style)
    /// Whether the text says a number, and which.
    [<OutResult>]
    static member TryParse(s: string) : bool * uint32 = Numbers.tried (extern "Number.tryParse" "UInt32" s) 0u
    /// Whether the text says a number, and which.
    [<OutResult>]
    static member TryParse(s: string, provider: IFormatProvider) : bool * uint32 =
        Numbers.tried (extern "Number.tryParse" "UInt32" s) 0u
    /// Whether the text says a number, and which.
    [<OutResult>]
    static member TryParse(s: string, style: NumberStyles, provider: IFormatProvider) : bool * uint32 =
        Numbers.tried (extern "Number.tryParseStyle" "UInt32" s (int style)) 0u
    /// The larger one.
    static member Max(x: uint32, y: uint32) : uint32 = if x > y then x else y
    /// The smaller one.
    static member Min(x: uint32, y: uint32) : uint32 = if x < y then x else y
    /// The nearest number within the limits.
    static member Clamp(value: uint32, min: uint32, max: uint32) : uint32 = Numbers.clamp value min max
    /// -1, 0 or 1.
    static member Sign(value: uint32) : int = if value > 0u then 1 elif value < 0u then -1 else 0
    /// The quotient and the remainder.
    static member DivRem(left: uint32, right: uint32) : struct (uint32 * uint32) = struct (left / right, left % right)
    /// Whether it is a multiple of two.
    static member IsEvenInteger(value: uint32) : bool = value % 2u = 0u
    /// Whether it is not a multiple of two.
    static member IsOddInteger(value: uint32) : bool = value % 2u <> 0u
    /// Whether it is a power of two.
    static member IsPow2(value: uint32) : bool = value > 0u && (value &&& (value - 1u)) = 0u
    /// How many bits are set.
    static member PopCount(value: uint32) : uint32 = uint32 (extern "Bits.popCount" (uint64 value &&& 4294967295UL) : int)
    /// How many bits above the highest set one are not set.
    static member LeadingZeroCount(value: uint32) : uint32 = uint32 ((extern "Bits.leadingZeros" (uint64 value &&& 4294967295UL) : int) - 32)
    /// How many bits below the lowest set one are not set.
    static member TrailingZeroCount(value: uint32) : uint32 =
        if value = 0u then 32u else uint32 (extern "Bits.trailingZeros" (uint64 value &&& 4294967295UL) : int)
    /// The logarithm to base 2, rounded down.
    static member Log2(value: uint32) : uint32 = uint32 (63 - (extern "Bits.leadingZeros" (uint64 value &&& 4294967295UL) : int))
    interface IComparable with
        member x.CompareTo(other: obj) : int = extern "Object.compareTo" x other
    interface IComparable<uint32> with
        member x.CompareTo(other: uint32) : int = compare x other
    interface IEquatable<uint32> with
        member x.Equals(other: uint32) : bool = extern "%equals_er" x other
    interface IFormattable with
        member x.ToString(format: string, provider: IFormatProvider) : string = extern "Object.formatted" x format

type System.Int64 with
    /// The smallest number.
    static member MinValue : int64 = -9223372036854775808L
    /// The largest number.
    static member MaxValue : int64 = 9223372036854775807L
    /// The number in a format.
    member x.ToString(format: string) : string = extern "Object.formatted" x format
    /// The number as text.
    member x.ToString(provider: IFormatProvider) : string = extern "Object.toString" x
    /// The number in a format.
    member x.ToString(format: string, provider: IFormatProvider) : string = extern "Object.formatted" x format
    /// The order of two numbers.
    member x.CompareTo(value: int64) : int = compare x value
    /// The order of two numbers.
    member x.CompareTo(value: obj) : int = extern "Object.compareTo" x value
    /// Whether both are equal.
    member x.Equals(other: int64) : bool = extern "%equals_er" x other
    /// The number that the text says.
    static member Parse(s: string) : int64 = extern "Number.parse" "Int64" s
    /// The number that the text says.
    static member Parse(s: string, provider: IFormatProvider) : int64 = extern "Number.parse" "Int64" s
    /// The number that the text says.
    static member Parse(s: string, style: NumberStyles) : int64 = extern "Number.parseStyle" "Int64" s (int style)
    /// The number that the text says.
    static member Parse(s: string, style: NumberStyles, provider: IFormatProvider) : int64 = extern "Number.parseStyle" "Int64" s (int style)
    /// Whether the text says a number, and which.
    [<OutResult>]
    static member TryParse(s: string) : bool * int64 = Numbers.tried (extern "Number.tryParse" "Int64" s) 0L
    /// Whether the text says a number, and which.
    [<OutResult>]
    static member TryParse(s: string, provider: IFormatProvider) : bool * int64 =
        Numbers.tried (extern "Number.tryParse" "Int64" s) 0L
    /// Whether the text says a number, and which.
    [<OutResult>]
    static member TryParse(s: string, style: NumberStyles, provider: IFormatProvider) : bool * int64 =
        Numbers.tried (extern "Number.tryParseStyle" "Int64" s (int style)) 0L
    /// The larger one.
    static member Max(x: int64, y: int64) : int64 = if x > y then x else y
    /// The smaller one.
    static member Min(x: int64, y: int64) : int64 = if x < y then x else y
    /// The nearest number within the limits.
    static member Clamp(value: int64, min: int64, max: int64) : int64 = Numbers.clamp value min max
    /// -1, 0 or 1.
    static member Sign(value: int64) : int = if value > 0L then 1 elif value < 0L then -1 else 0
    /// The quotient and the remainder.
    static member DivRem(left: int64, right: int64) : struct (int64 * int64) = struct (left / right, left % right)
    /// Whether it is a multiple of two.
    static member IsEvenInteger(value: int64) : bool = value % 2L = 0L
    /// Whether it is not a multiple of two.
    static member IsOddInteger(value: int64) : bool = value % 2L <> 0L
    /// Whether it is a power of two.
    static member IsPow2(value: int64) : bool = value > 0L && (value &&& (value - 1L)) = 0L
    /// How many bits are set.
    static member PopCount(value: int64) : int64 = int64 (extern "Bits.popCount" (uint64 value) : int)
    /// How many bits above the highest set one are not set.
    static member LeadingZeroCount(value: int64) : int64 = int64 ((extern "Bits.leadingZeros" (uint64 value) : int) - 0)
    /// How many bits below the lowest set one are not set.
    static member TrailingZeroCount(value: int64) : int64 =
        if value = 0L then 64L else int64 (extern "Bits.trailingZeros" (uint64 value) : int)
    /// The logarithm to base 2, rounded down.
    static member Log2(value: int64) : int64 = int64 (63 - (extern "Bits.leadingZeros" (uint64 value) : int))
    /// The number without its sign.
    static member Abs(value: int64) : int64 = abs value
    /// Whether it is less than zero.
    static member IsNegative(value: int64) : bool = value < 0L
    /// Whether it is not less than zero.
    static member IsPositive(value: int64) : bool = value >= 0L
    interface IComparable with
        member x.CompareTo(other: obj) : int = extern "Object.compareTo" x other
    interface IComparable<int64> with
        member x.CompareTo(other: int64) : int = compare x other
    interface IEquatable<int64> with
        member x.Equals(other: int64) : bool = extern "%equals_er" x other
    interface IFormattable with
        member x.ToString(format: string, provider: IFormatProvider) : string = extern "Object.formatted" x format

type System.UInt64 with
    /// The smallest number.
    static member MinValue : uint64 = 0UL
    /// The largest number.
    static member MaxValue : uint64 = 18446744073709551615UL
    /// The number in a format.
    member x.ToString(format: string) : string = extern "Object.formatted" x format
    /// The number as text.
    member x.ToString(provider: IFormatProvider) : string = extern "Object.toString" x
    /// The number in a format.
    member x.ToString(format: string, provider: IFormatProvider) : string = extern "Object.formatted" x format
    /// The order of two numbers.
    member x.CompareTo(value: uint64) : int = compare x value
    /// The order of two numbers.
    member x.CompareTo(value: obj) : int = extern "Object.compareTo" x value
    /// Whether both are equal.
    member x.Equals(other: uint64) : bool = extern "%equals_er" x other
    /// The number that the text says.
    static member Parse(s: string) : uint64 = extern "Number.parse" "UInt64" s
    /// The number that the text says.
    static member Parse(s: string, provider: IFormatProvider) : uint64 = extern "Number.parse" "UInt64" s
    /// The number that the text says.
    static member Parse(s: string, style: NumberStyles) : uint64 = extern "Number.parseStyle" "UInt64" s (int style)
    /// The number that the text says.
    static member Parse(s: string, style: NumberStyles, provider: IFormatProvider) : uint64 = extern "Number.parseStyle" "UInt64" s (int style)
    /// Whether the text says a number, and which.
    [<OutResult>]
    static member TryParse(s: string) : bool * uint64 = Numbers.tried (extern "Number.tryParse" "UInt64" s) 0UL
    /// Whether the text says a number, and which.
    [<OutResult>]
    static member TryParse(s: string, provider: IFormatProvider) : bool * uint64 =
        Numbers.tried (extern "Number.tryParse" "UInt64" s) 0UL
    /// Whether the text says a number, and which.
    [<OutResult>]
    static member TryParse(s: string, style: NumberStyles, provider: IFormatProvider) : bool * uint64 =
        Numbers.tried (extern "Number.tryParseStyle" "UInt64" s (int style)) 0UL
    /// The larger one.
    static member Max(x: uint64, y: uint64) : uint64 = if x > y then x else y
    /// The smaller one.
    static member Min(x: uint64, y: uint64) : uint64 = if x < y then x else y
    /// The nearest number within the limits.
    static member Clamp(value: uint64, min: uint64, max: uint64) : uint64 = Numbers.clamp value min max
    /// -1, 0 or 1.
    static member Sign(value: uint64) : int = if value > 0UL then 1 elif value < 0UL then -1 else 0
    /// The quotient and the remainder.
    static member DivRem(left: uint64, right: uint64) : struct (uint64 * uint64) = struct (left / right, left % right)
    /// Whether it is a multiple of two.
    static member IsEvenInteger(value: uint64) : bool = value % 2UL = 0UL
    /// Whether it is not a multiple of two.
    static member IsOddInteger(value: uint64) : bool = value % 2UL <> 0UL
    /// Whether it is a power of two.
    static member IsPow2(value: uint64) : bool = value > 0UL && (value &&& (value - 1UL)) = 0UL
    /// How many bits are set.
    static member PopCount(value: uint64) : uint64 = uint64 (extern "Bits.popCount" (uint64 value) : int)
    /// How many bits above the highest set one are not set.
    static member LeadingZeroCount(value: uint64) : uint64 = uint64 ((extern "Bits.leadingZeros" (uint64 value) : int) - 0)
    /// How many bits below the lowest set one are not set.
    static member TrailingZeroCount(value: uint64) : uint64 =
        if value = 0UL then 64UL else uint64 (extern "Bits.trailingZeros" (uint64 value) : int)
    /// The logarithm to base 2, rounded down.
    static member Log2(value: uint64) : uint64 = uint64 (63 - (extern "Bits.leadingZeros" (uint64 value) : int))
    interface IComparable with
        member x.CompareTo(other: obj) : int = extern "Object.compareTo" x other
    interface IComparable<uint64> with
        member x.CompareTo(other: uint64) : int = compare x other
    interface IEquatable<uint64> with
        member x.Equals(other: uint64) : bool = extern "%equals_er" x other
    interface IFormattable with
        member x.ToString(format: string, provider: IFormatProvider) : string = extern "Object.formatted" x format
