// Whole numbers of any size.
namespace System

open System.Globalization
open System.Runtime.InteropServices

type System.Numerics.BigInteger with
    /// The number as a bigint.
    static member op_Implicit(value: int) : bigint = bigint value
    /// The number as a bigint.
    static member op_Implicit(value: int64) : bigint = bigint value
    /// The number as a big integer.
    new(value: int) = extern "BigInteger.ofNumber" value
    /// The number as a big integer.
    new(value: int64) = extern "BigInteger.ofNumber" value
    /// The whole part of the number as a big integer.
    new(value: float) = extern "BigInteger.ofNumber" value
    /// The whole part of the number as a big integer.
    new(value: decimal) = extern "BigInteger.ofNumber" value
    /// The number as a big integer.
    new(value: uint32) = extern "BigInteger.ofNumber" value
    /// The number as a big integer.
    new(value: uint64) = extern "BigInteger.ofNumber" value
    /// The whole part of the number as a big integer.
    new(value: float32) = extern "BigInteger.ofNumber" value
    /// The number as a big integer.
    new(value: sbyte) = extern "BigInteger.ofNumber" value
    /// The number as a big integer.
    new(value: byte) = extern "BigInteger.ofNumber" value
    /// The number as a big integer.
    new(value: int16) = extern "BigInteger.ofNumber" value
    /// The number as a big integer.
    new(value: uint16) = extern "BigInteger.ofNumber" value
    /// Zero.
    static member Zero : bigint = 0I
    /// One.
    static member One : bigint = 1I
    /// Minus one.
    static member MinusOne : bigint = -1I
    /// Whether it is a multiple of two.
    member x.IsEven : bool = extern "BigInteger.isEven" x
    /// Whether it is zero.
    member x.IsZero : bool = x = 0I
    /// Whether it is one.
    member x.IsOne : bool = x = 1I
    /// Whether it is a power of two.
    member x.IsPowerOfTwo : bool = x > 0I && x &&& (x - 1I) = 0I
    /// -1, 0 or 1.
    member x.Sign : int = sign x
    /// How many bits it takes without its sign.
    member x.GetBitLength() : int64 = extern "BigInteger.bitLength" x
    /// The sum.
    static member Add(left: bigint, right: bigint) : bigint = left + right
    /// The difference.
    static member Subtract(left: bigint, right: bigint) : bigint = left - right
    /// The product.
    static member Multiply(left: bigint, right: bigint) : bigint = left * right
    /// The quotient.
    static member Divide(dividend: bigint, divisor: bigint) : bigint = dividend / divisor
    /// The remainder.
    static member Remainder(dividend: bigint, divisor: bigint) : bigint = dividend % divisor
    /// Quotient and remainder.
    static member DivRem(left: bigint, right: bigint) : struct (bigint * bigint) = struct (left / right, left % right)
    /// The negated value.
    static member Negate(value: bigint) : bigint = -value
    /// A whole power.
    static member Pow(value: bigint, exponent: int) : bigint = extern "BigInteger.pow" value exponent
    /// A power's remainder.
    static member ModPow(value: bigint, exponent: bigint, modulus: bigint) : bigint = extern "BigInteger.modPow" value exponent modulus
    /// The largest number that divides both.
    static member GreatestCommonDivisor(left: bigint, right: bigint) : bigint = extern "BigInteger.gcd" left right
    /// The natural logarithm.
    static member Log(value: bigint) : float = extern "BigInteger.log" value
    /// The logarithm to a base.
    static member Log(value: bigint, baseValue: float) : float = (extern "BigInteger.log" value : float) / log baseValue
    /// The logarithm to base 10.
    static member Log10(value: bigint) : float = (extern "BigInteger.log" value : float) / log 10.0
    /// Negative, zero or positive as the first is less than, equal to or greater than the second.
    static member Compare(left: bigint, right: bigint) : int = compare left right
    /// Whether it is a multiple of two.
    static member IsEvenInteger(value: bigint) : bool = extern "BigInteger.isEven" value
    /// The number that the text is.
    static member Parse(s: string) : bigint = extern "Number.parse" "BigInteger" s
    /// The number that the text is.
    static member Parse(s: string, provider: IFormatProvider) : bigint = extern "Number.parse" "BigInteger" s
    /// The number that the text is, written in one of the styles.
    static member Parse(s: string, style: NumberStyles) : bigint = extern "Number.parseStyle" "BigInteger" s (int style)
    /// The number that the text is, written in one of the styles.
    static member Parse(s: string, style: NumberStyles, provider: IFormatProvider) : bigint =
        extern "Number.parseStyle" "BigInteger" s (int style)
    /// Whether the text is a number, and which.
    [<OutResult>]
    static member TryParse(s: string) : bool * bigint = NumberParsing.attempt (extern "Number.tryParse" "BigInteger" s) 0I
    /// Whether the text is a number, and which.
    [<OutResult>]
    static member TryParse(s: string, provider: IFormatProvider) : bool * bigint =
        NumberParsing.attempt (extern "Number.tryParse" "BigInteger" s) 0I
    /// Whether the text is a number written in one of the styles, and which.
    [<OutResult>]
    static member TryParse(s: string, style: NumberStyles, provider: IFormatProvider) : bool * bigint =
        NumberParsing.attempt (extern "Number.tryParseStyle" "BigInteger" s (int style)) 0I
    /// The number as text, in the format.
    member x.ToString(format: string) : string = extern "Number.format" x format
    /// The number as text.
    member x.ToString(provider: IFormatProvider) : string = extern "Number.format" x null
    /// The number as text, in the format.
    member x.ToString(format: string, provider: IFormatProvider) : string = extern "Number.format" x format
    /// Negative, zero or positive as it is less than, equal to or greater than the other.
    member x.CompareTo(value: bigint) : int = compare x value
    /// Negative, zero or positive as it is less than, equal to or greater than the other, which must be of this type.
    member x.CompareTo(value: obj) : int =
        match value with
        | null -> 1
        | :? bigint as other -> compare x other
        | _ -> raise (ArgumentException("Object must be of type BigInteger."))
    /// Whether both are equal, nan being equal to itself.
    member x.Equals(obj: bigint) : bool = extern "%equals_er" x obj
    /// Which of the basic types this is.
    member x.GetTypeCode() : TypeCode = TypeCode.Object
    interface IComparable with
        member x.CompareTo(value: obj) : int = x.CompareTo(value)
    interface IComparable<bigint> with
        member x.CompareTo(value: bigint) : int = compare x value
    interface IEquatable<bigint> with
        member x.Equals(other: bigint) : bool = extern "%equals_er" x other
    interface IFormattable with
        member x.ToString(format: string, provider: IFormatProvider) : string = extern "Number.format" x format
    /// The larger one.
    static member Max(x: bigint, y: bigint) : bigint = max x y
    /// The smaller one.
    static member Min(x: bigint, y: bigint) : bigint = min x y
    /// The value, or the nearer bound.
    static member Clamp(value: bigint, min: bigint, max: bigint) : bigint = NumberParsing.clamp value min max
    /// The value without its sign.
    static member Abs(value: bigint) : bigint = abs value
    /// -1, 0 or 1.
    static member Sign(value: bigint) : int = sign value
    /// Whether it is below zero.
    static member IsNegative(value: bigint) : bool = value < 0I
    /// Whether it is zero or above.
    static member IsPositive(value: bigint) : bool = value >= 0I
    /// The value as bigint; one that does not fit is an overflow.
    static member CreateChecked<'TOther>(value: 'TOther) : bigint = extern "Number.create" "BigInteger" value 0
    /// The value as bigint, or the nearer bound.
    static member CreateSaturating<'TOther>(value: 'TOther) : bigint = extern "Number.create" "BigInteger" value 1
    /// The lower bits of the value as bigint.
    static member CreateTruncating<'TOther>(value: 'TOther) : bigint = extern "Number.create" "BigInteger" value 2
    /// The one farther from zero.
    static member MaxMagnitude(x: bigint, y: bigint) : bigint = Magnitudes.larger x y
    /// The one nearer to zero.
    static member MinMagnitude(x: bigint, y: bigint) : bigint = Magnitudes.smaller x y
    /// The first number with the second one's sign.
    static member CopySign(value: bigint, sign: bigint) : bigint = Magnitudes.withSign value sign
    /// The number whose two's complement the bytes are, the lowest first.
    new(value: byte[]) =
        if isNull value then raise (ArgumentNullException("value"))
        extern "BigInteger.ofBytes" value
    /// The bytes of its two's complement, the lowest first.
    member x.ToByteArray() : byte[] = extern "BigInteger.toBytes" x
    /// The bytes of its two's complement, without room for a sign or the highest first if so desired.
    member x.ToByteArray
        ([<Optional; DefaultParameterValue(false)>] isUnsigned: bool, [<Optional; DefaultParameterValue(false)>] isBigEndian: bool) : byte[] =
        if isUnsigned && x < 0I then raise (OverflowException("Negative values do not have an unsigned representation."))
        let bytes : byte[] = extern "BigInteger.toBytes" x
        let kept = if isUnsigned && bytes.Length > 1 && bytes.[bytes.Length - 1] = 0uy then Array.sub bytes 0 (bytes.Length - 1) else bytes
        if isBigEndian then Array.rev kept else kept
    /// How many bytes its two's complement takes.
    member x.GetByteCount([<Optional; DefaultParameterValue(false)>] isUnsigned: bool) : int = x.ToByteArray(isUnsigned, false).Length
    /// Negative, zero or positive as it is less than, equal to or greater than the other.
    member x.CompareTo(other: int64) : int = compare x (bigint other)
    /// Negative, zero or positive as it is less than, equal to or greater than the other.
    member x.CompareTo(other: uint64) : int = compare x (bigint other)
    /// Whether both are the same number.
    member x.Equals(other: int64) : bool = x = bigint other
    /// Whether both are the same number.
    member x.Equals(other: uint64) : bool = x = bigint other
    /// The quotient, and the remainder.
    [<OutResult>]
    static member DivRem(dividend: bigint, divisor: bigint) : bigint * bigint = (dividend / divisor, dividend % divisor)
    /// Whether it is a multiple of two plus one.
    static member IsOddInteger(value: bigint) : bool = not (extern "BigInteger.isEven" value)
    /// Whether it is a power of two.
    static member IsPow2(value: bigint) : bool = value.IsPowerOfTwo
    /// The position of the highest bit.
    static member Log2(value: bigint) : bigint =
        if value < 0I then raise (ArgumentOutOfRangeException("value", "Non-negative number required."))
        elif value = 0I then 0I
        else bigint (value.GetBitLength() - 1L)
    /// How many bits are set in its two's complement of whole 32-bit words.
    static member PopCount(value: bigint) : bigint = bigint (extern "BigInteger.popCount" value : int)
    /// How many bits from the top of its two's complement of whole 32-bit words are not set.
    static member LeadingZeroCount(value: bigint) : bigint =
        if value < 0I then 0I
        elif value = 0I then 32I
        else bigint ((32L - value.GetBitLength() % 32L) % 32L)
    /// How many bits from the bottom are not set.
    static member TrailingZeroCount(value: bigint) : bigint =
        if value = 0I then 32I else bigint (extern "BigInteger.trailingZeros" value : int)
