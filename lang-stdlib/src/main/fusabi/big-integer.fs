// Whole numbers of any size.
namespace System

open System.Globalization

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
