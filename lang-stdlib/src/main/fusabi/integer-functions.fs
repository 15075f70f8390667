// Functions on integers under the names of their types: bounds, remainders, bits.
namespace System

/// Comparisons that do not look at the sign; the least integer has the greatest magnitude though it cannot be negated.
module internal Magnitudes =
    let inline larger (x: ^T) (y: ^T) : ^T =
        let zero = x - x
        let below (value: ^T) = if value > zero then -value else value
        if below x < below y then x
        elif below x > below y then y
        elif x < zero then y
        else x
    let inline smaller (x: ^T) (y: ^T) : ^T =
        let zero = x - x
        let below (value: ^T) = if value > zero then -value else value
        if below x > below y then x
        elif below x < below y then y
        elif x < zero then x
        else y
    let inline withSign (value: ^T) (sign: ^T) : ^T =
        let zero = value - value
        if sign < zero then (if value < zero then value else -value)
        elif value >= zero then value
        elif -value < zero then raise (OverflowException("Negating the minimum value of a twos complement number is invalid."))
        else -value

type System.SByte with
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
    /// The value as sbyte; one that does not fit is an overflow.
    static member CreateChecked<'TOther>(value: 'TOther) : sbyte = extern "Number.create" "SByte" value 0
    /// The value as sbyte, or the nearer bound.
    static member CreateSaturating<'TOther>(value: 'TOther) : sbyte = extern "Number.create" "SByte" value 1
    /// The lower bits of the value as sbyte.
    static member CreateTruncating<'TOther>(value: 'TOther) : sbyte = extern "Number.create" "SByte" value 2
    /// The one farther from zero.
    static member MaxMagnitude(x: sbyte, y: sbyte) : sbyte = Magnitudes.larger x y
    /// The one nearer to zero.
    static member MinMagnitude(x: sbyte, y: sbyte) : sbyte = Magnitudes.smaller x y
    /// The first number with the second one's sign.
    static member CopySign(value: sbyte, sign: sbyte) : sbyte = Magnitudes.withSign value sign

type System.Byte with
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
    /// The value as byte; one that does not fit is an overflow.
    static member CreateChecked<'TOther>(value: 'TOther) : byte = extern "Number.create" "Byte" value 0
    /// The value as byte, or the nearer bound.
    static member CreateSaturating<'TOther>(value: 'TOther) : byte = extern "Number.create" "Byte" value 1
    /// The lower bits of the value as byte.
    static member CreateTruncating<'TOther>(value: 'TOther) : byte = extern "Number.create" "Byte" value 2
    /// 0 or 1.
    static member Sign(value: byte) : int = if value = 0uy then 0 else 1

type System.Int16 with
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
    /// The value as int16; one that does not fit is an overflow.
    static member CreateChecked<'TOther>(value: 'TOther) : int16 = extern "Number.create" "Int16" value 0
    /// The value as int16, or the nearer bound.
    static member CreateSaturating<'TOther>(value: 'TOther) : int16 = extern "Number.create" "Int16" value 1
    /// The lower bits of the value as int16.
    static member CreateTruncating<'TOther>(value: 'TOther) : int16 = extern "Number.create" "Int16" value 2
    /// The one farther from zero.
    static member MaxMagnitude(x: int16, y: int16) : int16 = Magnitudes.larger x y
    /// The one nearer to zero.
    static member MinMagnitude(x: int16, y: int16) : int16 = Magnitudes.smaller x y
    /// The first number with the second one's sign.
    static member CopySign(value: int16, sign: int16) : int16 = Magnitudes.withSign value sign

type System.UInt16 with
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
    /// The value as uint16; one that does not fit is an overflow.
    static member CreateChecked<'TOther>(value: 'TOther) : uint16 = extern "Number.create" "UInt16" value 0
    /// The value as uint16, or the nearer bound.
    static member CreateSaturating<'TOther>(value: 'TOther) : uint16 = extern "Number.create" "UInt16" value 1
    /// The lower bits of the value as uint16.
    static member CreateTruncating<'TOther>(value: 'TOther) : uint16 = extern "Number.create" "UInt16" value 2
    /// 0 or 1.
    static member Sign(value: uint16) : int = if value = 0us then 0 else 1

type System.Int32 with
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
    /// The value as int; one that does not fit is an overflow.
    static member CreateChecked<'TOther>(value: 'TOther) : int = extern "Number.create" "Int32" value 0
    /// The value as int, or the nearer bound.
    static member CreateSaturating<'TOther>(value: 'TOther) : int = extern "Number.create" "Int32" value 1
    /// The lower bits of the value as int.
    static member CreateTruncating<'TOther>(value: 'TOther) : int = extern "Number.create" "Int32" value 2
    /// The one farther from zero.
    static member MaxMagnitude(x: int, y: int) : int = Magnitudes.larger x y
    /// The one nearer to zero.
    static member MinMagnitude(x: int, y: int) : int = Magnitudes.smaller x y
    /// The first number with the second one's sign.
    static member CopySign(value: int, sign: int) : int = Magnitudes.withSign value sign
    /// The whole product.
    static member BigMul(left: int, right: int) : int64 = int64 left * int64 right

type System.UInt32 with
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
    /// The value as uint32; one that does not fit is an overflow.
    static member CreateChecked<'TOther>(value: 'TOther) : uint32 = extern "Number.create" "UInt32" value 0
    /// The value as uint32, or the nearer bound.
    static member CreateSaturating<'TOther>(value: 'TOther) : uint32 = extern "Number.create" "UInt32" value 1
    /// The lower bits of the value as uint32.
    static member CreateTruncating<'TOther>(value: 'TOther) : uint32 = extern "Number.create" "UInt32" value 2
    /// 0 or 1.
    static member Sign(value: uint32) : int = if value = 0u then 0 else 1
    /// The whole product.
    static member BigMul(left: uint32, right: uint32) : uint64 = uint64 left * uint64 right

type System.Int64 with
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
    /// The value as int64; one that does not fit is an overflow.
    static member CreateChecked<'TOther>(value: 'TOther) : int64 = extern "Number.create" "Int64" value 0
    /// The value as int64, or the nearer bound.
    static member CreateSaturating<'TOther>(value: 'TOther) : int64 = extern "Number.create" "Int64" value 1
    /// The lower bits of the value as int64.
    static member CreateTruncating<'TOther>(value: 'TOther) : int64 = extern "Number.create" "Int64" value 2
    /// The one farther from zero.
    static member MaxMagnitude(x: int64, y: int64) : int64 = Magnitudes.larger x y
    /// The one nearer to zero.
    static member MinMagnitude(x: int64, y: int64) : int64 = Magnitudes.smaller x y
    /// The first number with the second one's sign.
    static member CopySign(value: int64, sign: int64) : int64 = Magnitudes.withSign value sign

type System.UInt64 with
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
    /// The value as uint64; one that does not fit is an overflow.
    static member CreateChecked<'TOther>(value: 'TOther) : uint64 = extern "Number.create" "UInt64" value 0
    /// The value as uint64, or the nearer bound.
    static member CreateSaturating<'TOther>(value: 'TOther) : uint64 = extern "Number.create" "UInt64" value 1
    /// The lower bits of the value as uint64.
    static member CreateTruncating<'TOther>(value: 'TOther) : uint64 = extern "Number.create" "UInt64" value 2
    /// 0 or 1.
    static member Sign(value: uint64) : int = if value = 0UL then 0 else 1
