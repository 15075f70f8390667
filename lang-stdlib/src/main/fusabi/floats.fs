// Floating-point and decimal numbers, bool: limits, texts, and functions of .NET on them.
namespace System

open System.Globalization
open FSharp.Core.CompilerServices

/// What rounding does with ties.
type MidpointRounding =
    | ToEven = 0
    | AwayFromZero = 1
    | ToZero = 2
    | ToNegativeInfinity = 3
    | ToPositiveInfinity = 4

/// Rounding with digits and modes.
module internal Rounding =
    let float (value: float) (digits: int) (mode: MidpointRounding) : float =
        if digits < 0 || digits > 15 then
            raise (ArgumentOutOfRangeException("digits", "Rounding digits must be between 0 and 15, inclusive."))
        extern "Math.round" value digits (int mode)
    let decimal (value: decimal) (digits: int) (mode: MidpointRounding) : decimal =
        if digits < 0 || digits > 28 then
            raise (ArgumentOutOfRangeException("decimals", "Decimal can only round to between 0 and 28 digits of precision."))
        extern "Decimal.round" value digits (int mode)

type System.Double with
    /// The smallest number.
    static member MinValue : float = -1.7976931348623157E+308
    /// The largest number.
    static member MaxValue : float = 1.7976931348623157E+308
    /// The smallest number above zero.
    static member Epsilon : float = 4.94065645841246544E-324
    /// Not a number.
    static member NaN : float = 0.0 / 0.0
    /// Larger than all numbers.
    static member PositiveInfinity : float = 1.0 / 0.0
    /// Smaller than all numbers.
    static member NegativeInfinity : float = -1.0 / 0.0
    /// Zero with a minus.
    static member NegativeZero : float = -0.0
    /// The ratio of a circle's circumference to its diameter.
    static member Pi : float = 3.141592653589793
    /// Twice pi.
    static member Tau : float = 6.283185307179586
    /// The base of natural logarithms.
    static member E : float = 2.718281828459045
    /// Whether it is not a number.
    static member IsNaN(d: float) : bool = d <> d
    /// Whether it is infinite.
    static member IsInfinity(d: float) : bool = abs d = 1.0 / 0.0
    /// Whether it is larger than all numbers.
    static member IsPositiveInfinity(d: float) : bool = d = 1.0 / 0.0
    /// Whether it is smaller than all numbers.
    static member IsNegativeInfinity(d: float) : bool = d = -1.0 / 0.0
    /// Whether it is a number and not infinite.
    static member IsFinite(d: float) : bool = d - d = 0.0
    /// Whether it is whole.
    static member IsInteger(value: float) : bool = value = truncate value && value - value = 0.0
    /// Whether it is even.
    static member IsEvenInteger(value: float) : bool = value % 2.0 = 0.0
    /// Whether it is odd.
    static member IsOddInteger(value: float) : bool = abs (value % 2.0) = 1.0
    /// Whether it has a minus.
    static member IsNegative(value: float) : bool = value < 0.0 || 1.0 / value < 0.0
    /// Whether it has no minus.
    static member IsPositive(value: float) : bool = value > 0.0 || 1.0 / value > 0.0
    /// The number without its sign.
    static member Abs(value: float) : float = abs value
    /// The larger one.
    static member Max(x: float, y: float) : float = max x y
    /// The smaller one.
    static member Min(x: float, y: float) : float = min x y
    /// The nearest number within the limits.
    static member Clamp(value: float, min: float, max: float) : float = Numbers.clamp value min max
    /// -1, 0 or 1.
    static member Sign(value: float) : int = sign value
    /// The square root.
    static member Sqrt(x: float) : float = sqrt x
    /// The power.
    static member Pow(x: float, y: float) : float = x ** y
    /// The nearest whole number, ties to even.
    static member Round(x: float) : float = round x
    /// The whole number at or below.
    static member Floor(x: float) : float = floor x
    /// The whole number at or above.
    static member Ceiling(x: float) : float = ceil x
    /// The whole part.
    static member Truncate(x: float) : float = truncate x
    /// The number in a format.
    member x.ToString(format: string) : string = extern "Object.formatted" x format
    /// The number as text.
    member x.ToString(provider: IFormatProvider) : string = extern "Object.toString" x
    /// The number in a format.
    member x.ToString(format: string, provider: IFormatProvider) : string = extern "Object.formatted" x format
    /// The order of two numbers.
    member x.CompareTo(value: float) : int = compare x value
    /// The order of two numbers.
    member x.CompareTo(value: obj) : int = extern "Object.compareTo" x value
    /// Whether both are equal.
    member x.Equals(other: float) : bool = extern "%equals_er" x other
    /// The number that the text says.
    static member Parse(s: string) : float = extern "Number.parse" "Double" s
    /// The number that the text says.
    static member Parse(s: string, provider: IFormatProvider) : float = extern "Number.parse" "Double" s
    /// The number that the text says.
    static member Parse(s: string, style: NumberStyles) : float = extern "Number.parseStyle" "Double" s (int style)
    /// The number that the text says.
    static member Parse(s: string, style: NumberStyles, provider: IFormatProvider) : float = extern "Number.parseStyle" "Double" s (int style)
    /// Whether the text says a number, and which.
    [<OutResult>]
    static member TryParse(s: string) : bool * float = Numbers.tried (extern "Number.tryParse" "Double" s) 0.0
    /// Whether the text says a number, and which.
    [<OutResult>]
    static member TryParse(s: string, provider: IFormatProvider) : bool * float =
        Numbers.tried (extern "Number.tryParse" "Double" s) 0.0
    /// Whether the text says a number, and which.
    [<OutResult>]
    static member TryParse(s: string, style: NumberStyles, provider: IFormatProvider) : bool * float =
        Numbers.tried (extern "Number.tryParseStyle" "Double" s (int style)) 0.0
    interface IComparable with
        member x.CompareTo(other: obj) : int = extern "Object.compareTo" x other
    interface IComparable<float> with
        member x.CompareTo(other: float) : int = compare x other
    interface IEquatable<float> with
        member x.Equals(other: float) : bool = extern "%equals_er" x other
    interface IFormattable with
        member x.ToString(format: string, provider: IFormatProvider) : string = extern "Object.formatted" x format

type System.Single with
    /// The smallest number.
    static member MinValue : float32 = -3.4028235E+38f
    /// The largest number.
    static member MaxValue : float32 = 3.4028235E+38f
    /// The smallest number above zero.
    static member Epsilon : float32 = 1.401298E-45f
    /// Not a number.
    static member NaN : float32 = 0.0f / 0.0f
    /// Larger than all numbers.
    static member PositiveInfinity : float32 = 1.0f / 0.0f
    /// Smaller than all numbers.
    static member NegativeInfinity : float32 = -1.0f / 0.0f
    /// Zero with a minus.
    static member NegativeZero : float32 = -0.0f
    /// The ratio of a circle's circumference to its diameter.
    static member Pi : float32 = 3.141592653589793f
    /// Twice pi.
    static member Tau : float32 = 6.283185307179586f
    /// The base of natural logarithms.
    static member E : float32 = 2.718281828459045f
    /// Whether it is not a number.
    static member IsNaN(d: float32) : bool = d <> d
    /// Whether it is infinite.
    static member IsInfinity(d: float32) : bool = abs d = 1.0f / 0.0f
    /// Whether it is larger than all numbers.
    static member IsPositiveInfinity(d: float32) : bool = d = 1.0f / 0.0f
    /// Whether it is smaller than all numbers.
    static member IsNegativeInfinity(d: float32) : bool = d = -1.0f / 0.0f
    /// Whether it is a number and not infinite.
    static member IsFinite(d: float32) : bool = d - d = 0.0f
    /// Whether it is whole.
    static member IsInteger(value: float32) : bool = value = truncate value && value - value = 0.0f
    /// Whether it is even.
    static member IsEvenInteger(value: float32) : bool = value % 2.0f = 0.0f
    /// Whether it is odd.
    static member IsOddInteger(value: float32) : bool = abs (value % 2.0f) = 1.0f
    /// Whether it has a minus.
    static member IsNegative(value: float32) : bool = value < 0.0f || 1.0f / value < 0.0f
    /// Whether it has no minus.
    static member IsPositive(value: float32) : bool = value > 0.0f || 1.0f / value > 0.0f
    /// The number without its sign.
    static member Abs(value: float32) : float32 = abs value
    /// The larger one.
    static member Max(x: float32, y: float32) : float32 = max x y
    /// The smaller one.
    static member Min(x: float32, y: float32) : float32 = min x y
    /// The nearest number within the limits.
    static member Clamp(value: float32, min: float32, max: float32) : float32 = Numbers.clamp value min max
    /// -1, 0 or 1.
    static member Sign(value: float32) : int = sign value
    /// The square root.
    static member Sqrt(x: float32) : float32 = sqrt x
    /// The power.
    static member Pow(x: float32, y: float32) : float32 = x ** y
    /// The nearest whole number, ties to even.
    static member Round(x: float32) : float32 = round x
    /// The whole number at or below.
    static member Floor(x: float32) : float32 = floor x
    /// The whole number at or above.
    static member Ceiling(x: float32) : float32 = ceil x
    /// The whole part.
    static member Truncate(x: float32) : float32 = truncate x
    /// The number in a format.
    member x.ToString(format: string) : string = extern "Object.formatted" x format
    /// The number as text.
    member x.ToString(provider: IFormatProvider) : string = extern "Object.toString" x
    /// The number in a format.
    member x.ToString(format: string, provider: IFormatProvider) : string = extern "Object.formatted" x format
    /// The order of two numbers.
    member x.CompareTo(value: float32) : int = compare x value
    /// The order of two numbers.
    member x.CompareTo(value: obj) : int = extern "Object.compareTo" x value
    /// Whether both are equal.
    member x.Equals(other: float32) : bool = extern "%equals_er" x other
    /// The number that the text says.
    static member Parse(s: string) : float32 = extern "Number.parse" "Single" s
    /// The number that the text says.
    static member Parse(s: string, provider: IFormatProvider) : float32 = extern "Number.parse" "Single" s
    /// The number that the text says.
    static member Parse(s: string, style: NumberStyles) : float32 = extern "Number.parseStyle" "Single" s (int style)
    /// The number that the text says.
    static member Parse(s: string, style: NumberStyles, provider: IFormatProvider) : float32 = extern "Number.parseStyle" "Single" s (int style)
    /// Whether the text says a number, and which.
    [<OutResult>]
    static member TryParse(s: string) : bool * float32 = Numbers.tried (extern "Number.tryParse" "Single" s) 0.0f
    /// Whether the text says a number, and which.
    [<OutResult>]
    static member TryParse(s: string, provider: IFormatProvider) : bool * float32 =
        Numbers.tried (extern "Number.tryParse" "Single" s) 0.0f
    /// Whether the text says a number, and which.
    [<OutResult>]
    static member TryParse(s: string, style: NumberStyles, provider: IFormatProvider) : bool * float32 =
        Numbers.tried (extern "Number.tryParseStyle" "Single" s (int style)) 0.0f
    interface IComparable with
        member x.CompareTo(other: obj) : int = extern "Object.compareTo" x other
    interface IComparable<float32> with
        member x.CompareTo(other: float32) : int = compare x other
    interface IEquatable<float32> with
        member x.Equals(other: float32) : bool = extern "%equals_er" x other
    interface IFormattable with
        member x.ToString(format: string, provider: IFormatProvider) : string = extern "Object.formatted" x format

type System.Decimal with
    /// The number nearest to a float.
    new(value: float) = extern "%identity" (decimal value)
    /// The number nearest to a float32.
    new(value: float32) = extern "%identity" (decimal value)
    /// The same number.
    new(value: int) = extern "%identity" (decimal value)
    /// The same number.
    new(value: int64) = extern "%identity" (decimal value)
    /// The number made of these parts.
    new(lo: int, mid: int, hi: int, isNegative: bool, scale: byte) = extern "Decimal.ofParts" lo mid hi isNegative (int scale)
    /// The smallest number.
    static member MinValue : decimal = -79228162514264337593543950335M
    /// The largest number.
    static member MaxValue : decimal = 79228162514264337593543950335M
    /// Zero.
    static member Zero : decimal = 0M
    /// One.
    static member One : decimal = 1M
    /// Minus one.
    static member MinusOne : decimal = -1M
    /// How many digits there are behind the point.
    member x.Scale : byte = byte (extern "Decimal.scale" x : int)
    /// The parts it is made of.
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
    /// The negated number.
    static member Negate(d: decimal) : decimal = -d
    /// The number without its sign.
    static member Abs(value: decimal) : decimal = abs value
    /// -1, 0 or 1.
    static member Sign(d: decimal) : int = sign d
    /// The order of two numbers.
    static member Compare(d1: decimal, d2: decimal) : int = compare d1 d2
    /// Whether both are equal.
    static member Equals(d1: decimal, d2: decimal) : bool = d1 = d2
    /// The larger one.
    static member Max(x: decimal, y: decimal) : decimal = if x > y then x else y
    /// The smaller one.
    static member Min(x: decimal, y: decimal) : decimal = if x < y then x else y
    /// The nearest number within the limits.
    static member Clamp(value: decimal, min: decimal, max: decimal) : decimal = Numbers.clamp value min max
    /// The nearest whole number, ties to even.
    static member Round(d: decimal) : decimal = Rounding.decimal d 0 MidpointRounding.ToEven
    /// Rounded to so many digits, ties to even.
    static member Round(d: decimal, decimals: int) : decimal = Rounding.decimal d decimals MidpointRounding.ToEven
    /// The nearest whole number.
    static member Round(d: decimal, mode: MidpointRounding) : decimal = Rounding.decimal d 0 mode
    /// Rounded to so many digits.
    static member Round(d: decimal, decimals: int, mode: MidpointRounding) : decimal = Rounding.decimal d decimals mode
    /// The whole number at or below.
    static member Floor(d: decimal) : decimal = extern "Decimal.floor" d
    /// The whole number at or above.
    static member Ceiling(d: decimal) : decimal = extern "Decimal.ceiling" d
    /// The whole part.
    static member Truncate(d: decimal) : decimal = extern "Decimal.truncate" d
    /// Whether it is whole.
    static member IsInteger(value: decimal) : bool = (extern "Decimal.truncate" value) = value
    /// Whether it has a minus.
    static member IsNegative(value: decimal) : bool = value < 0M
    /// Whether it has no minus.
    static member IsPositive(value: decimal) : bool = value >= 0M
    /// As an int.
    static member ToInt32(d: decimal) : int = Checked.int d
    /// As an int64.
    static member ToInt64(d: decimal) : int64 = Checked.int64 d
    /// As a float.
    static member ToDouble(d: decimal) : float = float d
    /// As a float32.
    static member ToSingle(d: decimal) : float32 = float32 d
    /// The number in a format.
    member x.ToString(format: string) : string = extern "Object.formatted" x format
    /// The number as text.
    member x.ToString(provider: IFormatProvider) : string = extern "Object.toString" x
    /// The number in a format.
    member x.ToString(format: string, provider: IFormatProvider) : string = extern "Object.formatted" x format
    /// The order of two numbers.
    member x.CompareTo(value: decimal) : int = compare x value
    /// The order of two numbers.
    member x.CompareTo(value: obj) : int = extern "Object.compareTo" x value
    /// Whether both are equal.
    member x.Equals(other: decimal) : bool = extern "%equals_er" x other
    /// The number that the text says.
    static member Parse(s: string) : decimal = extern "Number.parse" "Decimal" s
    /// The number that the text says.
    static member Parse(s: string, provider: IFormatProvider) : decimal = extern "Number.parse" "Decimal" s
    /// The number that the text says.
    static member Parse(s: string, style: NumberStyles) : decimal = extern "Number.parseStyle" "Decimal" s (int style)
    /// The number that the text says.
    static member Parse(s: string, style: NumberStyles, provider: IFormatProvider) : decimal = extern "Number.parseStyle" "Decimal" s (int style)
    /// Whether the text says a number, and which.
    [<OutResult>]
    static member TryParse(s: string) : bool * decimal = Numbers.tried (extern "Number.tryParse" "Decimal" s) 0M
    /// Whether the text says a number, and which.
    [<OutResult>]
    static member TryParse(s: string, provider: IFormatProvider) : bool * decimal =
        Numbers.tried (extern "Number.tryParse" "Decimal" s) 0M
    /// Whether the text says a number, and which.
    [<OutResult>]
    static member TryParse(s: string, style: NumberStyles, provider: IFormatProvider) : bool * decimal =
        Numbers.tried (extern "Number.tryParseStyle" "Decimal" s (int style)) 0M
    interface IComparable with
        member x.CompareTo(other: obj) : int = extern "Object.compareTo" x other
    interface IComparable<decimal> with
        member x.CompareTo(other: decimal) : int = compare x other
    interface IEquatable<decimal> with
        member x.Equals(other: decimal) : bool = extern "%equals_er" x other
    interface IFormattable with
        member x.ToString(format: string, provider: IFormatProvider) : string = extern "Object.formatted" x format

type System.Boolean with
    /// "True".
    static member TrueString : string = "True"
    /// "False".
    static member FalseString : string = "False"
    /// The value as text.
    member x.ToString(provider: IFormatProvider) : string = extern "Object.toString" x
    /// The order of two values.
    member x.CompareTo(value: bool) : int = compare x value
    /// Whether both are equal.
    member x.Equals(other: bool) : bool = x = other
    /// Whether the text says a value, and which.
    [<OutResult>]
    static member TryParse(value: string) : bool * bool =
        if isNull value then (false, false)
        else
            match value.Trim([| ' '; '\t'; '\n'; '\r'; '\000' |]).ToLower() with
            | "true" -> (true, true)
            | "false" -> (true, false)
            | _ -> (false, false)
    /// The value that the text says.
    static member Parse(value: string) : bool =
        Failures.checkNull "value" value
        let found, result = Boolean.TryParse value
        if found then result
        else raise (FormatException("String '" + value + "' was not recognized as a valid Boolean."))
    interface IComparable with
        member x.CompareTo(other: obj) : int = extern "Object.compareTo" x other
    interface IComparable<bool> with
        member x.CompareTo(other: bool) : int = compare x other
    interface IEquatable<bool> with
        member x.Equals(other: bool) : bool = x = other
