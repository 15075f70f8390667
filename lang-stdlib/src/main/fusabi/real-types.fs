// The types of numbers with a point, big integers, and bool.
namespace System

open System.Globalization

type System.Double with
    /// The largest finite one.
    static member MaxValue : float = 1.7976931348623157e308
    /// The smallest finite one.
    static member MinValue : float = -1.7976931348623157e308
    /// The smallest one above zero.
    static member Epsilon : float = 5e-324
    /// Not a number.
    static member NaN : float = 0.0 / 0.0
    /// Larger than all numbers.
    static member PositiveInfinity : float = 1.0 / 0.0
    /// Smaller than all numbers.
    static member NegativeInfinity : float = -1.0 / 0.0
    /// Zero with a sign.
    static member NegativeZero : float = -0.0
    /// Euler's number.
    static member E : float = 2.718281828459045
    /// The ratio of a circle's circumference to its diameter.
    static member Pi : float = 3.141592653589793
    /// Twice pi.
    static member Tau : float = 6.283185307179586
    /// Whether it is not a number.
    static member IsNaN(d: float) : bool = d <> d
    /// Whether it is infinite.
    static member IsInfinity(d: float) : bool = d = 1.0 / 0.0 || d = -1.0 / 0.0
    /// Whether it is infinity.
    static member IsPositiveInfinity(d: float) : bool = d = 1.0 / 0.0
    /// Whether it is negative infinity.
    static member IsNegativeInfinity(d: float) : bool = d = -1.0 / 0.0
    /// The length of the hypotenuse.
    static member Hypot(x: float, y: float) : float = sqrt (x * x + y * y)
    /// The cube root.
    static member Cbrt(x: float) : float = extern "Math.cbrt" x
    /// The logarithm to base 2.
    static member Log2(value: float) : float = extern "Math.log2" value
    /// Whether it is neither infinite nor nan.
    static member IsFinite(d: float) : bool = d - d = 0.0
    /// Whether it has nothing behind the point.
    static member IsInteger(value: float) : bool = value - value = 0.0 && truncate value = value
    /// Whether it is a multiple of two.
    static member IsEvenInteger(value: float) : bool = value % 2.0 = 0.0
    /// Whether it is a whole number but no multiple of two.
    static member IsOddInteger(value: float) : bool = abs (value % 2.0) = 1.0
    /// Whether its sign is a minus.
    static member IsNegative(d: float) : bool = d < 0.0 || 1.0 / d < 0.0
    /// Whether its sign is a plus.
    static member IsPositive(value: float) : bool = value > 0.0 || 1.0 / value > 0.0
    /// Whether it is a number.
    static member IsRealNumber(value: float) : bool = value = value
    /// The number that the text is.
    static member Parse(s: string) : float = extern "Number.parse" "Double" s
    /// The number that the text is.
    static member Parse(s: string, provider: IFormatProvider) : float = extern "Number.parse" "Double" s
    /// The number that the text is, written in one of the styles.
    static member Parse(s: string, style: NumberStyles) : float = extern "Number.parseStyle" "Double" s (int style)
    /// The number that the text is, written in one of the styles.
    static member Parse(s: string, style: NumberStyles, provider: IFormatProvider) : float =
        extern "Number.parseStyle" "Double" s (int style)
    /// Whether the text is a number, and which.
    [<OutResult>]
    static member TryParse(s: string) : bool * float = NumberParsing.attempt (extern "Number.tryParse" "Double" s) 0.0
    /// Whether the text is a number, and which.
    [<OutResult>]
    static member TryParse(s: string, provider: IFormatProvider) : bool * float =
        NumberParsing.attempt (extern "Number.tryParse" "Double" s) 0.0
    /// Whether the text is a number written in one of the styles, and which.
    [<OutResult>]
    static member TryParse(s: string, style: NumberStyles, provider: IFormatProvider) : bool * float =
        NumberParsing.attempt (extern "Number.tryParseStyle" "Double" s (int style)) 0.0
    /// The number as text, in the format.
    member x.ToString(format: string) : string = extern "Number.format" x format
    /// The number as text.
    member x.ToString(provider: IFormatProvider) : string = extern "Number.format" x null
    /// The number as text, in the format.
    member x.ToString(format: string, provider: IFormatProvider) : string = extern "Number.format" x format
    /// Negative, zero or positive as it is less than, equal to or greater than the other.
    member x.CompareTo(value: float) : int = compare x value
    /// Negative, zero or positive as it is less than, equal to or greater than the other, which must be of this type.
    member x.CompareTo(value: obj) : int =
        match value with
        | null -> 1
        | :? float as other -> compare x other
        | _ -> raise (ArgumentException("Object must be of type Double."))
    /// Whether both are equal, nan being equal to itself.
    member x.Equals(obj: float) : bool = extern "%equals_er" x obj
    /// Which of the basic types this is.
    member x.GetTypeCode() : TypeCode = TypeCode.Double
    interface IComparable with
        member x.CompareTo(value: obj) : int = x.CompareTo(value)
    interface IComparable<float> with
        member x.CompareTo(value: float) : int = compare x value
    interface IEquatable<float> with
        member x.Equals(other: float) : bool = extern "%equals_er" x other
    interface IFormattable with
        member x.ToString(format: string, provider: IFormatProvider) : string = extern "Number.format" x format
    /// The larger one.
    static member Max(x: float, y: float) : float = max x y
    /// The smaller one.
    static member Min(x: float, y: float) : float = min x y
    /// The value, or the nearer bound.
    static member Clamp(value: float, min: float, max: float) : float = NumberParsing.clamp value min max
    /// The value without its sign.
    static member Abs(value: float) : float = abs value
    /// -1, 0 or 1.
    static member Sign(value: float) : int = sign value
    /// The sine.
    static member Sin(x: float) : float = sin x
    /// The cosine.
    static member Cos(x: float) : float = cos x
    /// The tangent.
    static member Tan(x: float) : float = tan x
    /// The angle with this sine.
    static member Asin(x: float) : float = asin x
    /// The angle with this cosine.
    static member Acos(x: float) : float = acos x
    /// The angle with this tangent.
    static member Atan(x: float) : float = atan x
    /// The hyperbolic sine.
    static member Sinh(x: float) : float = sinh x
    /// The hyperbolic cosine.
    static member Cosh(x: float) : float = cosh x
    /// The hyperbolic tangent.
    static member Tanh(x: float) : float = tanh x
    /// e to the power of it.
    static member Exp(x: float) : float = exp x
    /// The natural logarithm.
    static member Log(x: float) : float = log x
    /// The logarithm to base 10.
    static member Log10(x: float) : float = log10 x
    /// The angle of the point.
    static member Atan2(y: float, x: float) : float = atan2 y x
    /// Degrees as radians.
    static member DegreesToRadians(degrees: float) : float = degrees * Double.Pi / 180.0
    /// Radians as degrees.
    static member RadiansToDegrees(radians: float) : float = radians * 180.0 / Double.Pi
    /// The square root.
    static member Sqrt(x: float) : float = sqrt x
    /// x to the power of y.
    static member Pow(x: float, y: float) : float = x ** y
    /// The whole number at or below.
    static member Floor(x: float) : float = floor x
    /// The whole number at or above.
    static member Ceiling(x: float) : float = ceil x
    /// The nearest whole number, ties to even.
    static member Round(x: float) : float = round x
    /// The whole part.
    static member Truncate(x: float) : float = truncate x

type System.Single with
    /// The largest finite one.
    static member MaxValue : float32 = 3.4028235e38f
    /// The smallest finite one.
    static member MinValue : float32 = -3.4028235e38f
    /// The smallest one above zero.
    static member Epsilon : float32 = 1.401298464e-45f
    /// Not a number.
    static member NaN : float32 = 0.0f / 0.0f
    /// Larger than all numbers.
    static member PositiveInfinity : float32 = 1.0f / 0.0f
    /// Smaller than all numbers.
    static member NegativeInfinity : float32 = -1.0f / 0.0f
    /// Zero with a sign.
    static member NegativeZero : float32 = -0.0f
    /// Euler's number.
    static member E : float32 = 2.71828183f
    /// The ratio of a circle's circumference to its diameter.
    static member Pi : float32 = 3.14159274f
    /// Twice pi.
    static member Tau : float32 = 6.28318548f
    /// Whether it is not a number.
    static member IsNaN(d: float32) : bool = d <> d
    /// Whether it is infinite.
    static member IsInfinity(d: float32) : bool = d = 1.0f / 0.0f || d = -1.0f / 0.0f
    /// Whether it is infinity.
    static member IsPositiveInfinity(d: float32) : bool = d = 1.0f / 0.0f
    /// Whether it is negative infinity.
    static member IsNegativeInfinity(d: float32) : bool = d = -1.0f / 0.0f
    /// Whether it is neither infinite nor nan.
    static member IsFinite(d: float32) : bool = d - d = 0.0f
    /// Whether it has nothing behind the point.
    static member IsInteger(value: float32) : bool = value - value = 0.0f && truncate value = value
    /// Whether it is a multiple of two.
    static member IsEvenInteger(value: float32) : bool = value % 2.0f = 0.0f
    /// Whether it is a whole number but no multiple of two.
    static member IsOddInteger(value: float32) : bool = abs (value % 2.0f) = 1.0f
    /// Whether its sign is a minus.
    static member IsNegative(d: float32) : bool = d < 0.0f || 1.0f / d < 0.0f
    /// Whether its sign is a plus.
    static member IsPositive(value: float32) : bool = value > 0.0f || 1.0f / value > 0.0f
    /// Whether it is a number.
    static member IsRealNumber(value: float32) : bool = value = value
    /// The number that the text is.
    static member Parse(s: string) : float32 = extern "Number.parse" "Single" s
    /// The number that the text is.
    static member Parse(s: string, provider: IFormatProvider) : float32 = extern "Number.parse" "Single" s
    /// The number that the text is, written in one of the styles.
    static member Parse(s: string, style: NumberStyles) : float32 = extern "Number.parseStyle" "Single" s (int style)
    /// The number that the text is, written in one of the styles.
    static member Parse(s: string, style: NumberStyles, provider: IFormatProvider) : float32 =
        extern "Number.parseStyle" "Single" s (int style)
    /// Whether the text is a number, and which.
    [<OutResult>]
    static member TryParse(s: string) : bool * float32 = NumberParsing.attempt (extern "Number.tryParse" "Single" s) 0.0f
    /// Whether the text is a number, and which.
    [<OutResult>]
    static member TryParse(s: string, provider: IFormatProvider) : bool * float32 =
        NumberParsing.attempt (extern "Number.tryParse" "Single" s) 0.0f
    /// Whether the text is a number written in one of the styles, and which.
    [<OutResult>]
    static member TryParse(s: string, style: NumberStyles, provider: IFormatProvider) : bool * float32 =
        NumberParsing.attempt (extern "Number.tryParseStyle" "Single" s (int style)) 0.0f
    /// The number as text, in the format.
    member x.ToString(format: string) : string = extern "Number.format" x format
    /// The number as text.
    member x.ToString(provider: IFormatProvider) : string = extern "Number.format" x null
    /// The number as text, in the format.
    member x.ToString(format: string, provider: IFormatProvider) : string = extern "Number.format" x format
    /// Negative, zero or positive as it is less than, equal to or greater than the other.
    member x.CompareTo(value: float32) : int = compare x value
    /// Negative, zero or positive as it is less than, equal to or greater than the other, which must be of this type.
    member x.CompareTo(value: obj) : int =
        match value with
        | null -> 1
        | :? float32 as other -> compare x other
        | _ -> raise (ArgumentException("Object must be of type Single."))
    /// Whether both are equal, nan being equal to itself.
    member x.Equals(obj: float32) : bool = extern "%equals_er" x obj
    /// Which of the basic types this is.
    member x.GetTypeCode() : TypeCode = TypeCode.Single
    interface IComparable with
        member x.CompareTo(value: obj) : int = x.CompareTo(value)
    interface IComparable<float32> with
        member x.CompareTo(value: float32) : int = compare x value
    interface IEquatable<float32> with
        member x.Equals(other: float32) : bool = extern "%equals_er" x other
    interface IFormattable with
        member x.ToString(format: string, provider: IFormatProvider) : string = extern "Number.format" x format
    /// The larger one.
    static member Max(x: float32, y: float32) : float32 = max x y
    /// The smaller one.
    static member Min(x: float32, y: float32) : float32 = min x y
    /// The value, or the nearer bound.
    static member Clamp(value: float32, min: float32, max: float32) : float32 = NumberParsing.clamp value min max
    /// The value without its sign.
    static member Abs(value: float32) : float32 = abs value
    /// -1, 0 or 1.
    static member Sign(value: float32) : int = sign value
    /// The sine.
    static member Sin(x: float32) : float32 = sin x
    /// The cosine.
    static member Cos(x: float32) : float32 = cos x
    /// The tangent.
    static member Tan(x: float32) : float32 = tan x
    /// The angle with this sine.
    static member Asin(x: float32) : float32 = asin x
    /// The angle with this cosine.
    static member Acos(x: float32) : float32 = acos x
    /// The angle with this tangent.
    static member Atan(x: float32) : float32 = atan x
    /// The hyperbolic sine.
    static member Sinh(x: float32) : float32 = sinh x
    /// The hyperbolic cosine.
    static member Cosh(x: float32) : float32 = cosh x
    /// The hyperbolic tangent.
    static member Tanh(x: float32) : float32 = tanh x
    /// e to the power of it.
    static member Exp(x: float32) : float32 = exp x
    /// The natural logarithm.
    static member Log(x: float32) : float32 = log x
    /// The logarithm to base 10.
    static member Log10(x: float32) : float32 = log10 x
    /// The angle of the point.
    static member Atan2(y: float32, x: float32) : float32 = atan2 y x
    /// Degrees as radians.
    static member DegreesToRadians(degrees: float32) : float32 = degrees * Single.Pi / 180.0f
    /// Radians as degrees.
    static member RadiansToDegrees(radians: float32) : float32 = radians * 180.0f / Single.Pi
    /// The square root.
    static member Sqrt(x: float32) : float32 = sqrt x
    /// x to the power of y.
    static member Pow(x: float32, y: float32) : float32 = x ** y
    /// The whole number at or below.
    static member Floor(x: float32) : float32 = floor x
    /// The whole number at or above.
    static member Ceiling(x: float32) : float32 = ceil x
    /// The nearest whole number, ties to even.
    static member Round(x: float32) : float32 = round x
    /// The whole part.
    static member Truncate(x: float32) : float32 = truncate x

type System.Decimal with
    /// The number as a decimal.
    static member op_Implicit(value: int) : decimal = decimal value
    /// The number as a decimal.
    static member op_Implicit(value: int64) : decimal = decimal value
    /// The number as a decimal.
    static member op_Implicit(value: byte) : decimal = decimal value
    /// The number as a decimal.
    static member op_Implicit(value: sbyte) : decimal = decimal value
    /// The number as a decimal.
    static member op_Implicit(value: int16) : decimal = decimal value
    /// The number as a decimal.
    static member op_Implicit(value: uint16) : decimal = decimal value
    /// The number as a decimal.
    static member op_Implicit(value: uint32) : decimal = decimal value
    /// The number as a decimal.
    static member op_Implicit(value: uint64) : decimal = decimal value
    /// A number from the parts of its representation.
    new(lo: int, mid: int, hi: int, isNegative: bool, scale: byte) =
        extern "Decimal.ofParts" (uint32 lo) (uint32 mid) (uint32 hi) isNegative (int scale)
    /// The number as a decimal.
    new(value: int) = decimal value
    /// The number as a decimal.
    new(value: int64) = decimal value
    /// The number as a decimal.
    new(value: float) = decimal value
    /// The largest one.
    static member MaxValue : decimal = 79228162514264337593543950335m
    /// The smallest one.
    static member MinValue : decimal = -79228162514264337593543950335m
    /// Zero.
    static member Zero : decimal = 0m
    /// One.
    static member One : decimal = 1m
    /// Minus one.
    static member MinusOne : decimal = -1m
    /// How many places it has behind the point.
    member x.Scale : byte = byte (extern "Decimal.scale" x : int)
    /// Lower, middle and upper bits of the digits, and a word with sign and scale.
    static member GetBits(d: decimal) : int[] = extern "Decimal.bits" d
    /// The sum.
    static member Add(d1: decimal, d2: decimal) : decimal = d1 + d2
    /// The difference.
    static member Subtract(d1: decimal, d2: decimal) : decimal = d1 - d2
    /// The product.
    static member Multiply(d1: decimal, d2: decimal) : decimal = d1 * d2
    /// The quotient.
    static member Divide(d1: decimal, d2: decimal) : decimal = d1 / d2
    /// The remainder.
    static member Remainder(d1: decimal, d2: decimal) : decimal = d1 % d2
    /// The negated value.
    static member Negate(d: decimal) : decimal = -d
    /// Negative, zero or positive as the first is less than, equal to or greater than the second.
    static member Compare(d1: decimal, d2: decimal) : int = compare d1 d2
    /// Whether both are equal.
    static member Equals(d1: decimal, d2: decimal) : bool = d1 = d2
    /// The whole number at or below.
    static member Floor(d: decimal) : decimal = extern "Decimal.floor" d
    /// The whole number at or above.
    static member Ceiling(d: decimal) : decimal = extern "Decimal.ceiling" d
    /// The whole part.
    static member Truncate(d: decimal) : decimal = extern "Decimal.truncate" d
    /// The nearest whole number, ties to even.
    static member Round(d: decimal) : decimal = extern "Decimal.round" d 0 0
    /// Rounded to so many places, ties to even.
    static member Round(d: decimal, decimals: int) : decimal = extern "Decimal.round" d decimals 0
    /// The nearest whole number.
    static member Round(d: decimal, mode: MidpointRounding) : decimal = extern "Decimal.round" d 0 (int mode)
    /// Rounded to so many places.
    static member Round(d: decimal, decimals: int, mode: MidpointRounding) : decimal = extern "Decimal.round" d decimals (int mode)
    /// The value as int.
    static member ToInt32(d: decimal) : int = int d
    /// The value as int64.
    static member ToInt64(d: decimal) : int64 = int64 d
    /// The value as float.
    static member ToDouble(d: decimal) : float = float d
    /// Whether it has nothing behind the point.
    static member IsInteger(value: decimal) : bool = truncate value = value
    /// The number that the text is.
    static member Parse(s: string) : decimal = extern "Number.parse" "Decimal" s
    /// The number that the text is.
    static member Parse(s: string, provider: IFormatProvider) : decimal = extern "Number.parse" "Decimal" s
    /// The number that the text is, written in one of the styles.
    static member Parse(s: string, style: NumberStyles) : decimal = extern "Number.parseStyle" "Decimal" s (int style)
    /// The number that the text is, written in one of the styles.
    static member Parse(s: string, style: NumberStyles, provider: IFormatProvider) : decimal =
        extern "Number.parseStyle" "Decimal" s (int style)
    /// Whether the text is a number, and which.
    [<OutResult>]
    static member TryParse(s: string) : bool * decimal = NumberParsing.attempt (extern "Number.tryParse" "Decimal" s) 0m
    /// Whether the text is a number, and which.
    [<OutResult>]
    static member TryParse(s: string, provider: IFormatProvider) : bool * decimal =
        NumberParsing.attempt (extern "Number.tryParse" "Decimal" s) 0m
    /// Whether the text is a number written in one of the styles, and which.
    [<OutResult>]
    static member TryParse(s: string, style: NumberStyles, provider: IFormatProvider) : bool * decimal =
        NumberParsing.attempt (extern "Number.tryParseStyle" "Decimal" s (int style)) 0m
    /// The number as text, in the format.
    member x.ToString(format: string) : string = extern "Number.format" x format
    /// The number as text.
    member x.ToString(provider: IFormatProvider) : string = extern "Number.format" x null
    /// The number as text, in the format.
    member x.ToString(format: string, provider: IFormatProvider) : string = extern "Number.format" x format
    /// Negative, zero or positive as it is less than, equal to or greater than the other.
    member x.CompareTo(value: decimal) : int = compare x value
    /// Negative, zero or positive as it is less than, equal to or greater than the other, which must be of this type.
    member x.CompareTo(value: obj) : int =
        match value with
        | null -> 1
        | :? decimal as other -> compare x other
        | _ -> raise (ArgumentException("Object must be of type Decimal."))
    /// Whether both are equal, nan being equal to itself.
    member x.Equals(obj: decimal) : bool = extern "%equals_er" x obj
    /// Which of the basic types this is.
    member x.GetTypeCode() : TypeCode = TypeCode.Decimal
    interface IComparable with
        member x.CompareTo(value: obj) : int = x.CompareTo(value)
    interface IComparable<decimal> with
        member x.CompareTo(value: decimal) : int = compare x value
    interface IEquatable<decimal> with
        member x.Equals(other: decimal) : bool = extern "%equals_er" x other
    interface IFormattable with
        member x.ToString(format: string, provider: IFormatProvider) : string = extern "Number.format" x format
    /// The larger one.
    static member Max(x: decimal, y: decimal) : decimal = max x y
    /// The smaller one.
    static member Min(x: decimal, y: decimal) : decimal = min x y
    /// The value, or the nearer bound.
    static member Clamp(value: decimal, min: decimal, max: decimal) : decimal = NumberParsing.clamp value min max
    /// The value without its sign.
    static member Abs(value: decimal) : decimal = abs value
    /// -1, 0 or 1.
    static member Sign(value: decimal) : int = sign value
    /// Whether it is below zero.
    static member IsNegative(value: decimal) : bool = value < 0m
    /// Whether it is zero or above.
    static member IsPositive(value: decimal) : bool = value >= 0m

type System.Boolean with
    /// The text of true.
    static member TrueString : string = "True"
    /// The text of false.
    static member FalseString : string = "False"
    /// Whether the text says true or false, and which.
    [<OutResult>]
    static member TryParse(value: string) : bool * bool =
        if extern "Object.isNull" value then (false, false)
        else
            match value.Trim().ToLower() with
            | "true" -> (true, true)
            | "false" -> (true, false)
            | _ -> (false, false)
    /// True or false, as the text says.
    static member Parse(value: string) : bool =
        if extern "Object.isNull" value then raise (ArgumentNullException("value"))
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
