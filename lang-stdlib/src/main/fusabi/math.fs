// Functions on numbers.
namespace System

/// Functions on numbers.
[<AbstractClass; Sealed>]
type Math =
    /// Euler's number.
    static member inline E : float = 2.718281828459045
    /// The ratio of a circle's circumference to its diameter.
    static member inline PI : float = 3.141592653589793
    /// Twice pi.
    static member inline Tau : float = 6.283185307179586
    /// The angle with this cosine.
    static member Acos(d: float) : float = acos d
    /// The angle with this sine.
    static member Asin(d: float) : float = asin d
    /// The angle with this tangent.
    static member Atan(d: float) : float = atan d
    /// The cosine.
    static member Cos(d: float) : float = cos d
    /// The hyperbolic cosine.
    static member Cosh(d: float) : float = cosh d
    /// e to the power of it.
    static member Exp(d: float) : float = exp d
    /// The logarithm to base 10.
    static member Log10(d: float) : float = log10 d
    /// The sine.
    static member Sin(d: float) : float = sin d
    /// The hyperbolic sine.
    static member Sinh(d: float) : float = sinh d
    /// The square root.
    static member Sqrt(d: float) : float = sqrt d
    /// The tangent.
    static member Tan(d: float) : float = tan d
    /// The hyperbolic tangent.
    static member Tanh(d: float) : float = tanh d
    /// The inverse hyperbolic cosine.
    static member Acosh(d: float) : float = extern "Math.acosh" d
    /// The inverse hyperbolic sine.
    static member Asinh(d: float) : float = extern "Math.asinh" d
    /// The inverse hyperbolic tangent.
    static member Atanh(d: float) : float = extern "Math.atanh" d
    /// The cube root.
    static member Cbrt(d: float) : float = extern "Math.cbrt" d
    /// The logarithm to base 2.
    static member Log2(d: float) : float = extern "Math.log2" d
    /// The next larger number.
    static member BitIncrement(d: float) : float = extern "Math.bitIncrement" d
    /// The next smaller number.
    static member BitDecrement(d: float) : float = extern "Math.bitDecrement" d
    /// The angle of the point.
    static member Atan2(y: float, x: float) : float = atan2 y x
    /// The natural logarithm.
    static member Log(d: float) : float = log d
    /// The logarithm to a base.
    static member Log(a: float, newBase: float) : float = extern "Math.logBase" a newBase
    /// x to the power of y.
    static member Pow(x: float, y: float) : float = x ** y
    /// The remainder of the nearest whole quotient.
    static member IEEERemainder(x: float, y: float) : float = extern "Math.ieeeRemainder" x y
    /// The first number with the second one's sign.
    static member CopySign(x: float, y: float) : float = extern "Math.copySign" x y
    /// x * y + z, rounded once.
    static member FusedMultiplyAdd(x: float, y: float, z: float) : float = extern "Math.fusedMultiplyAdd" x y z
    /// x times a power of two.
    static member ScaleB(x: float, n: int) : float = extern "Math.scaleB" x n
    /// The exponent of its binary representation.
    static member ILogB(x: float) : int = extern "Math.iLogB" x
    /// Sine and cosine.
    static member SinCos(x: float) : struct (float * float) = struct (sin x, cos x)
    /// The one farther from zero.
    static member MaxMagnitude(x: float, y: float) : float = if abs x > abs y || x <> x then x elif abs x = abs y then max x y else y
    /// The one nearer to zero.
    static member MinMagnitude(x: float, y: float) : float = if abs x < abs y || x <> x then x elif abs x = abs y then min x y else y
    /// The whole number at or above.
    static member Ceiling(a: float) : float = ceil a
    /// The whole number at or above.
    static member Ceiling(d: decimal) : decimal = extern "Decimal.ceiling" d
    /// The whole number at or below.
    static member Floor(d: float) : float = floor d
    /// The whole number at or below.
    static member Floor(d: decimal) : decimal = extern "Decimal.floor" d
    /// The whole part.
    static member Truncate(d: float) : float = truncate d
    /// The whole part.
    static member Truncate(d: decimal) : decimal = extern "Decimal.truncate" d
    /// The nearest whole number, ties to even.
    static member Round(a: float) : float = round a
    /// Rounded to so many places, ties to even.
    static member Round(value: float, digits: int) : float = extern "Math.round" value digits 0
    /// The nearest whole number.
    static member Round(value: float, mode: MidpointRounding) : float = extern "Math.round" value 0 (int mode)
    /// Rounded to so many places.
    static member Round(value: float, digits: int, mode: MidpointRounding) : float = extern "Math.round" value digits (int mode)
    /// The nearest whole number, ties to even.
    static member Round(d: decimal) : decimal = extern "Decimal.round" d 0 0
    /// Rounded to so many places, ties to even.
    static member Round(d: decimal, decimals: int) : decimal = extern "Decimal.round" d decimals 0
    /// The nearest whole number.
    static member Round(d: decimal, mode: MidpointRounding) : decimal = extern "Decimal.round" d 0 (int mode)
    /// Rounded to so many places.
    static member Round(d: decimal, decimals: int, mode: MidpointRounding) : decimal = extern "Decimal.round" d decimals (int mode)
    /// The whole product.
    static member BigMul(a: int, b: int) : int64 = int64 a * int64 b
    /// The whole product.
    static member BigMul(a: uint32, b: uint32) : uint64 = uint64 a * uint64 b
    /// Quotient and remainder.
    static member DivRem(left: sbyte, right: sbyte) : struct (sbyte * sbyte) = struct (left / right, left % right)
    /// Quotient and remainder.
    static member DivRem(left: byte, right: byte) : struct (byte * byte) = struct (left / right, left % right)
    /// Quotient and remainder.
    static member DivRem(left: int16, right: int16) : struct (int16 * int16) = struct (left / right, left % right)
    /// Quotient and remainder.
    static member DivRem(left: uint16, right: uint16) : struct (uint16 * uint16) = struct (left / right, left % right)
    /// Quotient and remainder.
    static member DivRem(left: int, right: int) : struct (int * int) = struct (left / right, left % right)
    /// Quotient and remainder.
    static member DivRem(left: uint32, right: uint32) : struct (uint32 * uint32) = struct (left / right, left % right)
    /// Quotient and remainder.
    static member DivRem(left: int64, right: int64) : struct (int64 * int64) = struct (left / right, left % right)
    /// Quotient and remainder.
    static member DivRem(left: uint64, right: uint64) : struct (uint64 * uint64) = struct (left / right, left % right)
    /// The upper half of the whole product, and the lower.
    [<OutResult>]
    static member BigMul(a: int64, b: int64) : int64 * int64 =
        let product = bigint a * bigint b
        (int64 (product >>> 64), a * b)
    /// The upper half of the whole product, and the lower.
    [<OutResult>]
    static member BigMul(a: uint64, b: uint64) : uint64 * uint64 =
        let product = bigint a * bigint b
        (uint64 (product >>> 64), a * b)
    /// About 1/d.
    static member ReciprocalEstimate(d: float) : float = 1.0 / d
    /// About 1/sqrt d.
    static member ReciprocalSqrtEstimate(d: float) : float = 1.0 / sqrt d
    /// Quotient and remainder.
    [<OutResult>]
    static member DivRem(a: int, b: int) : int * int = (a / b, a % b)
    /// Quotient and remainder.
    [<OutResult>]
    static member DivRem(a: int64, b: int64) : int64 * int64 = (a / b, a % b)
    /// The value without its sign.
    static member Abs(value: int) : int = abs value
    /// -1, 0 or 1.
    static member Sign(value: int) : int = sign value
    /// The larger one.
    static member Max(val1: int, val2: int) : int = max val1 val2
    /// The smaller one.
    static member Min(val1: int, val2: int) : int = min val1 val2
    /// The value, or the nearer bound.
    static member Clamp(value: int, min: int, max: int) : int = NumberParsing.clamp value min max
    /// The value without its sign.
    static member Abs(value: float) : float = abs value
    /// -1, 0 or 1.
    static member Sign(value: float) : int = sign value
    /// The larger one.
    static member Max(val1: float, val2: float) : float = max val1 val2
    /// The smaller one.
    static member Min(val1: float, val2: float) : float = min val1 val2
    /// The value, or the nearer bound.
    static member Clamp(value: float, min: float, max: float) : float = NumberParsing.clamp value min max
    /// The value without its sign.
    static member Abs(value: int64) : int64 = abs value
    /// -1, 0 or 1.
    static member Sign(value: int64) : int = sign value
    /// The larger one.
    static member Max(val1: int64, val2: int64) : int64 = max val1 val2
    /// The smaller one.
    static member Min(val1: int64, val2: int64) : int64 = min val1 val2
    /// The value, or the nearer bound.
    static member Clamp(value: int64, min: int64, max: int64) : int64 = NumberParsing.clamp value min max
    /// The value without its sign.
    static member Abs(value: decimal) : decimal = abs value
    /// -1, 0 or 1.
    static member Sign(value: decimal) : int = sign value
    /// The larger one.
    static member Max(val1: decimal, val2: decimal) : decimal = max val1 val2
    /// The smaller one.
    static member Min(val1: decimal, val2: decimal) : decimal = min val1 val2
    /// The value, or the nearer bound.
    static member Clamp(value: decimal, min: decimal, max: decimal) : decimal = NumberParsing.clamp value min max
    /// The value without its sign.
    static member Abs(value: float32) : float32 = abs value
    /// -1, 0 or 1.
    static member Sign(value: float32) : int = sign value
    /// The larger one.
    static member Max(val1: float32, val2: float32) : float32 = max val1 val2
    /// The smaller one.
    static member Min(val1: float32, val2: float32) : float32 = min val1 val2
    /// The value, or the nearer bound.
    static member Clamp(value: float32, min: float32, max: float32) : float32 = NumberParsing.clamp value min max
    /// The value without its sign.
    static member Abs(value: sbyte) : sbyte = abs value
    /// -1, 0 or 1.
    static member Sign(value: sbyte) : int = sign value
    /// The larger one.
    static member Max(val1: sbyte, val2: sbyte) : sbyte = max val1 val2
    /// The smaller one.
    static member Min(val1: sbyte, val2: sbyte) : sbyte = min val1 val2
    /// The value, or the nearer bound.
    static member Clamp(value: sbyte, min: sbyte, max: sbyte) : sbyte = NumberParsing.clamp value min max
    /// The value without its sign.
    static member Abs(value: int16) : int16 = abs value
    /// -1, 0 or 1.
    static member Sign(value: int16) : int = sign value
    /// The larger one.
    static member Max(val1: int16, val2: int16) : int16 = max val1 val2
    /// The smaller one.
    static member Min(val1: int16, val2: int16) : int16 = min val1 val2
    /// The value, or the nearer bound.
    static member Clamp(value: int16, min: int16, max: int16) : int16 = NumberParsing.clamp value min max
    /// The larger one.
    static member Max(val1: byte, val2: byte) : byte = max val1 val2
    /// The smaller one.
    static member Min(val1: byte, val2: byte) : byte = min val1 val2
    /// The value, or the nearer bound.
    static member Clamp(value: byte, min: byte, max: byte) : byte = NumberParsing.clamp value min max
    /// The larger one.
    static member Max(val1: uint16, val2: uint16) : uint16 = max val1 val2
    /// The smaller one.
    static member Min(val1: uint16, val2: uint16) : uint16 = min val1 val2
    /// The value, or the nearer bound.
    static member Clamp(value: uint16, min: uint16, max: uint16) : uint16 = NumberParsing.clamp value min max
    /// The larger one.
    static member Max(val1: uint32, val2: uint32) : uint32 = max val1 val2
    /// The smaller one.
    static member Min(val1: uint32, val2: uint32) : uint32 = min val1 val2
    /// The value, or the nearer bound.
    static member Clamp(value: uint32, min: uint32, max: uint32) : uint32 = NumberParsing.clamp value min max
    /// The larger one.
    static member Max(val1: uint64, val2: uint64) : uint64 = max val1 val2
    /// The smaller one.
    static member Min(val1: uint64, val2: uint64) : uint64 = min val1 val2
    /// The value, or the nearer bound.
    static member Clamp(value: uint64, min: uint64, max: uint64) : uint64 = NumberParsing.clamp value min max

/// Functions on 32-bit numbers with a point.
[<AbstractClass; Sealed>]
type MathF =
    /// The ratio of a circle's circumference to its diameter.
    static member inline PI : float32 = 3.14159274f
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
    /// The value without its sign.
    static member Abs(x: float32) : float32 = abs x
    /// The sine.
    static member Sin(x: float32) : float32 = sin x
    /// The cosine.
    static member Cos(x: float32) : float32 = cos x
    /// The larger one.
    static member Max(x: float32, y: float32) : float32 = max x y
    /// The smaller one.
    static member Min(x: float32, y: float32) : float32 = min x y
    /// The angle with this cosine.
    static member Acos(x: float32) : float32 = acos x
    /// The angle with this sine.
    static member Asin(x: float32) : float32 = asin x
    /// The angle with this tangent.
    static member Atan(x: float32) : float32 = atan x
    /// The hyperbolic cosine.
    static member Cosh(x: float32) : float32 = cosh x
    /// e to the power of it.
    static member Exp(x: float32) : float32 = exp x
    /// The natural logarithm.
    static member Log(x: float32) : float32 = log x
    /// The logarithm to base 10.
    static member Log10(x: float32) : float32 = log10 x
    /// The hyperbolic sine.
    static member Sinh(x: float32) : float32 = sinh x
    /// The tangent.
    static member Tan(x: float32) : float32 = tan x
    /// The hyperbolic tangent.
    static member Tanh(x: float32) : float32 = tanh x
    /// The whole part.
    static member Truncate(x: float32) : float32 = truncate x
    /// The angle of the point.
    static member Atan2(y: float32, x: float32) : float32 = atan2 y x
    /// -1, 0 or 1.
    static member Sign(x: float32) : int = sign x
    /// Euler's number.
    static member inline E : float32 = 2.71828183f
    /// Twice pi.
    static member inline Tau : float32 = 6.28318548f
    /// The inverse hyperbolic cosine.
    static member Acosh(x: float32) : float32 = Single.Acosh x
    /// The inverse hyperbolic sine.
    static member Asinh(x: float32) : float32 = Single.Asinh x
    /// The inverse hyperbolic tangent.
    static member Atanh(x: float32) : float32 = Single.Atanh x
    /// The next smaller number.
    static member BitDecrement(x: float32) : float32 = Single.BitDecrement x
    /// The next larger number.
    static member BitIncrement(x: float32) : float32 = Single.BitIncrement x
    /// The cube root.
    static member Cbrt(x: float32) : float32 = Single.Cbrt x
    /// The first number with the second one's sign.
    static member CopySign(x: float32, y: float32) : float32 = Single.CopySign(x, y)
    /// x * y + z, rounded once.
    static member FusedMultiplyAdd(x: float32, y: float32, z: float32) : float32 = Single.FusedMultiplyAdd(x, y, z)
    /// The remainder of the nearest whole quotient.
    static member IEEERemainder(x: float32, y: float32) : float32 = Single.Ieee754Remainder(x, y)
    /// The exponent of its binary representation.
    static member ILogB(x: float32) : int = Single.ILogB x
    /// The logarithm to base y.
    static member Log(x: float32, y: float32) : float32 = Single.Log(x, y)
    /// The logarithm to base 2.
    static member Log2(x: float32) : float32 = Single.Log2 x
    /// The one farther from zero.
    static member MaxMagnitude(x: float32, y: float32) : float32 = Single.MaxMagnitude(x, y)
    /// The one nearer to zero.
    static member MinMagnitude(x: float32, y: float32) : float32 = Single.MinMagnitude(x, y)
    /// About 1/x.
    static member ReciprocalEstimate(x: float32) : float32 = 1.0f / x
    /// About 1/sqrt x.
    static member ReciprocalSqrtEstimate(x: float32) : float32 = 1.0f / sqrt x
    /// Rounded to so many places, ties to even.
    static member Round(x: float32, digits: int) : float32 = Single.Round(x, digits)
    /// The nearest whole number.
    static member Round(x: float32, mode: MidpointRounding) : float32 = Single.Round(x, mode)
    /// Rounded to so many places.
    static member Round(x: float32, digits: int, mode: MidpointRounding) : float32 = Single.Round(x, digits, mode)
    /// x times a power of two.
    static member ScaleB(x: float32, n: int) : float32 = Single.ScaleB(x, n)
    /// Sine and cosine.
    static member SinCos(x: float32) : struct (float32 * float32) = struct (sin x, cos x)
