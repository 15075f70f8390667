// Math, random numbers, characters, conversions.
namespace System

open FSharp.Core.CompilerServices

/// Functions on numbers.
[<AbstractClass; Sealed>]
type Math =
    /// The ratio of a circle's circumference to its diameter.
    static member PI : float = 3.141592653589793
    /// Twice pi.
    static member Tau : float = 6.283185307179586
    /// The base of natural logarithms.
    static member E : float = 2.718281828459045
    /// The hyperbolic sine.
    static member Sinh(value: float) : float = sinh value
    /// The hyperbolic cosine.
    static member Cosh(value: float) : float = cosh value
    /// The hyperbolic tangent.
    static member Tanh(value: float) : float = tanh value
    /// The sine.
    static member Sin(value: float) : float = sin value
    /// The cosine.
    static member Cos(value: float) : float = cos value
    /// The tangent.
    static member Tan(value: float) : float = tan value
    /// The angle with this sine.
    static member Asin(value: float) : float = asin value
    /// The angle with this cosine.
    static member Acos(value: float) : float = acos value
    /// The angle with this tangent.
    static member Atan(value: float) : float = atan value
    /// e to the power of the value.
    static member Exp(value: float) : float = exp value
    /// The logarithm to base 10.
    static member Log10(value: float) : float = log10 value
    /// The value with this hyperbolic sine.
    static member Asinh(value: float) : float = extern "Math.asinh" value
    /// The value with this hyperbolic cosine.
    static member Acosh(value: float) : float = extern "Math.acosh" value
    /// The value with this hyperbolic tangent.
    static member Atanh(value: float) : float = extern "Math.atanh" value
    /// The cube root.
    static member Cbrt(value: float) : float = extern "Math.cbrt" value
    /// The logarithm to base 2.
    static member Log2(value: float) : float = extern "Math.log2" value
    /// The next larger number.
    static member BitIncrement(value: float) : float = extern "Math.bitIncrement" value
    /// The next smaller number.
    static member BitDecrement(value: float) : float = extern "Math.bitDecrement" value
    /// The natural logarithm.
    static member Log(d: float) : float = log d
    /// The logarithm to a base.
    static member Log(a: float, newBase: float) : float = extern "Math.logBase" a newBase
    /// The angle of the point.
    static member Atan2(y: float, x: float) : float = atan2 y x
    /// The power.
    static member Pow(x: float, y: float) : float = x ** y
    /// The square root.
    static member Sqrt(d: float) : float = sqrt d
    /// The sine and the cosine.
    static member SinCos(x: float) : struct (float * float) = struct (sin x, cos x)
    /// The remainder as IEEE 754 has it.
    static member IEEERemainder(x: float, y: float) : float = extern "Math.ieeeRemainder" x y
    /// x * y + z, rounded once.
    static member FusedMultiplyAdd(x: float, y: float, z: float) : float = extern "Math.fusedMultiplyAdd" x y z
    /// x times a power of two.
    static member ScaleB(x: float, n: int) : float = x * (2.0 ** float n)
    /// The first number with the sign of the second.
    static member CopySign(x: float, y: float) : float = if Double.IsNegative x = Double.IsNegative y then x else -x
    /// The whole number at or below.
    static member Floor(d: float) : float = floor d
    /// The whole number at or below.
    static member Floor(d: decimal) : decimal = Decimal.Floor d
    /// The whole number at or above.
    static member Ceiling(a: float) : float = ceil a
    /// The whole number at or above.
    static member Ceiling(d: decimal) : decimal = Decimal.Ceiling d
    /// The whole part.
    static member Truncate(d: float) : float = truncate d
    /// The whole part.
    static member Truncate(d: decimal) : decimal = Decimal.Truncate d
    /// The nearest whole number, ties to even.
    static member Round(a: float) : float = round a
    /// Rounded to so many digits, ties to even.
    static member Round(value: float, digits: int) : float = Rounding.float value digits MidpointRounding.ToEven
    /// The nearest whole number.
    static member Round(value: float, mode: MidpointRounding) : float = Rounding.float value 0 mode
    /// Rounded to so many digits.
    static member Round(value: float, digits: int, mode: MidpointRounding) : float = Rounding.float value digits mode
    /// The nearest whole number, ties to even.
    static member Round(d: decimal) : decimal = Decimal.Round d
    /// Rounded to so many digits, ties to even.
    static member Round(d: decimal, decimals: int) : decimal = Decimal.Round(d, decimals)
    /// The nearest whole number.
    static member Round(d: decimal, mode: MidpointRounding) : decimal = Decimal.Round(d, mode)
    /// Rounded to so many digits.
    static member Round(d: decimal, decimals: int, mode: MidpointRounding) : decimal = Decimal.Round(d, decimals, mode)
    /// The product, twice as wide.
    static member BigMul(a: int, b: int) : int64 = int64 a * int64 b
    /// The number without its sign.
    static member Abs(value: int) : int = abs value
    /// The number without its sign.
    static member Abs(value: float) : float = abs value
    /// The number without its sign.
    static member Abs(value: int64) : int64 = abs value
    /// The number without its sign.
    static member Abs(value: decimal) : decimal = abs value
    /// The number without its sign.
    static member Abs(value: float32) : float32 = abs value
    /// The number without its sign.
    static member Abs(value: sbyte) : sbyte = abs value
    /// The number without its sign.
    static member Abs(value: int16) : int16 = abs value
    /// -1, 0 or 1.
    static member Sign(value: int) : int = sign value
    /// -1, 0 or 1.
    static member Sign(value: float) : int = sign value
    /// -1, 0 or 1.
    static member Sign(value: int64) : int = sign value
    /// -1, 0 or 1.
    static member Sign(value: decimal) : int = sign value
    /// -1, 0 or 1.
    static member Sign(value: float32) : int = sign value
    /// -1, 0 or 1.
    static member Sign(value: sbyte) : int = sign value
    /// -1, 0 or 1.
    static member Sign(value: int16) : int = sign value
    /// The larger one.
    static member Max(val1: int, val2: int) : int = max val1 val2
    /// The larger one.
    static member Max(val1: float, val2: float) : float = max val1 val2
    /// The larger one.
    static member Max(val1: int64, val2: int64) : int64 = max val1 val2
    /// The larger one.
    static member Max(val1: decimal, val2: decimal) : decimal = max val1 val2
    /// The larger one.
    static member Max(val1: float32, val2: float32) : float32 = max val1 val2
    /// The larger one.
    static member Max(val1: sbyte, val2: sbyte) : sbyte = max val1 val2
    /// The larger one.
    static member Max(val1: int16, val2: int16) : int16 = max val1 val2
    /// The larger one.
    static member Max(val1: byte, val2: byte) : byte = max val1 val2
    /// The larger one.
    static member Max(val1: uint16, val2: uint16) : uint16 = max val1 val2
    /// The larger one.
    static member Max(val1: uint32, val2: uint32) : uint32 = max val1 val2
    /// The larger one.
    static member Max(val1: uint64, val2: uint64) : uint64 = max val1 val2
    /// The smaller one.
    static member Min(val1: int, val2: int) : int = min val1 val2
    /// The smaller one.
    static member Min(val1: float, val2: float) : float = min val1 val2
    /// The smaller one.
    static member Min(val1: int64, val2: int64) : int64 = min val1 val2
    /// The smaller one.
    static member Min(val1: decimal, val2: decimal) : decimal = min val1 val2
    /// The smaller one.
    static member Min(val1: float32, val2: float32) : float32 = min val1 val2
    /// The smaller one.
    static member Min(val1: sbyte, val2: sbyte) : sbyte = min val1 val2
    /// The smaller one.
    static member Min(val1: int16, val2: int16) : int16 = min val1 val2
    /// The smaller one.
    static member Min(val1: byte, val2: byte) : byte = min val1 val2
    /// The smaller one.
    static member Min(val1: uint16, val2: uint16) : uint16 = min val1 val2
    /// The smaller one.
    static member Min(val1: uint32, val2: uint32) : uint32 = min val1 val2
    /// The smaller one.
    static member Min(val1: uint64, val2: uint64) : uint64 = min val1 val2
    /// The nearest number within the limits.
    static member Clamp(value: int, min: int, max: int) : int = Numbers.clamp value min max
    /// The nearest number within the limits.
    static member Clamp(value: float, min: float, max: float) : float = Numbers.clamp value min max
    /// The nearest number within the limits.
    static member Clamp(value: int64, min: int64, max: int64) : int64 = Numbers.clamp value min max
    /// The nearest number within the limits.
    static member Clamp(value: decimal, min: decimal, max: decimal) : decimal = Numbers.clamp value min max
    /// The nearest number within the limits.
    static member Clamp(value: float32, min: float32, max: float32) : float32 = Numbers.clamp value min max
    /// The nearest number within the limits.
    static member Clamp(value: sbyte, min: sbyte, max: sbyte) : sbyte = Numbers.clamp value min max
    /// The nearest number within the limits.
    static member Clamp(value: int16, min: int16, max: int16) : int16 = Numbers.clamp value min max
    /// The nearest number within the limits.
    static member Clamp(value: byte, min: byte, max: byte) : byte = Numbers.clamp value min max
    /// The nearest number within the limits.
    static member Clamp(value: uint16, min: uint16, max: uint16) : uint16 = Numbers.clamp value min max
    /// The nearest number within the limits.
    static member Clamp(value: uint32, min: uint32, max: uint32) : uint32 = Numbers.clamp value min max
    /// The nearest number within the limits.
    static member Clamp(value: uint64, min: uint64, max: uint64) : uint64 = Numbers.clamp value min max
    /// The quotient and the remainder.
    static member DivRem(left: int, right: int) : struct (int * int) = struct (left / right, left % right)
    /// The quotient and the remainder.
    static member DivRem(left: int64, right: int64) : struct (int64 * int64) = struct (left / right, left % right)
    /// The quotient and the remainder.
    static member DivRem(left: sbyte, right: sbyte) : struct (sbyte * sbyte) = struct (left / right, left % right)
    /// The quotient and the remainder.
    static member DivRem(left: int16, right: int16) : struct (int16 * int16) = struct (left / right, left % right)
    /// The quotient and the remainder.
    static member DivRem(left: byte, right: byte) : struct (byte * byte) = struct (left / right, left % right)
    /// The quotient and the remainder.
    static member DivRem(left: uint16, right: uint16) : struct (uint16 * uint16) = struct (left / right, left % right)
    /// The quotient and the remainder.
    static member DivRem(left: uint32, right: uint32) : struct (uint32 * uint32) = struct (left / right, left % right)
    /// The quotient and the remainder.
    static member DivRem(left: uint64, right: uint64) : struct (uint64 * uint64) = struct (left / right, left % right)
    /// The number with the larger magnitude.
    static member MaxMagnitude(x: float, y: float) : float = if abs x > abs y || x <> x then x elif abs x = abs y then max x y else y
    /// The number with the smaller magnitude.
    static member MinMagnitude(x: float, y: float) : float = if abs x < abs y || x <> x then x elif abs x = abs y then min x y else y
