// The binary numbers with a point: float and float32.
namespace System

open System.Globalization

type System.Double with
    /// The largest finite one.
    static member inline MaxValue : float = 1.7976931348623157e308
    /// The smallest finite one.
    static member inline MinValue : float = -1.7976931348623157e308
    /// The smallest one above zero.
    static member inline Epsilon : float = 5e-324
    /// Not a number.
    static member inline NaN : float = 0x7FF8000000000000LF
    /// Larger than all numbers.
    static member inline PositiveInfinity : float = 0x7FF0000000000000LF
    /// Smaller than all numbers.
    static member inline NegativeInfinity : float = 0xFFF0000000000000LF
    /// Zero with a sign.
    static member inline NegativeZero : float = -0.0
    /// Euler's number.
    static member inline E : float = 2.718281828459045
    /// The ratio of a circle's circumference to its diameter.
    static member inline Pi : float = 3.141592653589793
    /// Twice pi.
    static member inline Tau : float = 6.283185307179586
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
    static member inline MaxValue : float32 = 3.4028235e38f
    /// The smallest finite one.
    static member inline MinValue : float32 = -3.4028235e38f
    /// The smallest one above zero.
    static member inline Epsilon : float32 = 1.401298464e-45f
    /// Not a number.
    static member inline NaN : float32 = 0x7FC00000lf
    /// Larger than all numbers.
    static member inline PositiveInfinity : float32 = 0x7F800000lf
    /// Smaller than all numbers.
    static member inline NegativeInfinity : float32 = 0xFF800000lf
    /// Zero with a sign.
    static member inline NegativeZero : float32 = -0.0f
    /// Euler's number.
    static member inline E : float32 = 2.71828183f
    /// The ratio of a circle's circumference to its diameter.
    static member inline Pi : float32 = 3.14159274f
    /// Twice pi.
    static member inline Tau : float32 = 6.28318548f
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
