// Functions on float and float32 under the names of their types.
namespace System

/// What both kinds of floats compute alike.
module internal HalfTurns =
    /// The sine of so many half turns: exact where it is 0, 1 or -1.
    let sine (x: float) : float =
        let rest = x % 2.0
        let near = if rest > 1.0 then rest - 2.0 elif rest < -1.0 then rest + 2.0 else rest
        let low = if near > 0.5 then 1.0 - near elif near < -0.5 then -1.0 - near else near
        sin (Double.Pi * low)
    /// The cosine of so many half turns: exact where it is 0, 1 or -1.
    let cosine (x: float) : float =
        let rest = abs x % 2.0
        let near = if rest > 1.0 then 2.0 - rest else rest
        if near = 0.5 then 0.0
        elif near <= 0.25 then cos (Double.Pi * near)
        else sin (Double.Pi * (0.5 - near))
    /// x to the power of 1/n; negative numbers have roots of odd n.
    let root (x: float) (n: int) : float =
        if n = 0 then nan
        elif n = 2 then (if x = 0.0 then 0.0 else sqrt x)
        elif n = 3 then extern "Math.cbrt" x
        elif x < 0.0 then (if n % 2 = 0 then nan else -((-x) ** (1.0 / float n)))
        else x ** (1.0 / float n)
    /// A float32 rounded to so many places, in the arithmetic of its width.
    let roundSingle (x: float32) (digits: int) (mode: MidpointRounding) : float32 =
        if digits < 0 || digits > 6 then
            raise (ArgumentOutOfRangeException("digits", "Rounding digits must be between 0 and 6, inclusive."))
        elif not (abs x < 1e8f) then x
        else
            let power = 10.0f ** float32 digits
            let scaled = x * power
            float32 (extern "Math.round" (float scaled) 0 (int mode) : float) / power

type System.Double with
    /// The value as float; one that does not fit is an overflow.
    static member CreateChecked<'TOther>(value: 'TOther) : float = extern "Number.create" "Double" value 0
    /// The value as float, or the nearer bound.
    static member CreateSaturating<'TOther>(value: 'TOther) : float = extern "Number.create" "Double" value 1
    /// The lower bits of the value as float.
    static member CreateTruncating<'TOther>(value: 'TOther) : float = extern "Number.create" "Double" value 2
    /// The inverse hyperbolic cosine.
    static member Acosh(x: float) : float = extern "Math.acosh" x
    /// The inverse hyperbolic sine.
    static member Asinh(x: float) : float = extern "Math.asinh" x
    /// The inverse hyperbolic tangent.
    static member Atanh(x: float) : float = extern "Math.atanh" x
    /// The angle with this sine, in half turns.
    static member AsinPi(x: float) : float = asin x / Double.Pi
    /// The angle with this cosine, in half turns.
    static member AcosPi(x: float) : float = acos x / Double.Pi
    /// The angle with this tangent, in half turns.
    static member AtanPi(x: float) : float = atan x / Double.Pi
    /// The angle of the point, in half turns.
    static member Atan2Pi(y: float, x: float) : float = atan2 y x / Double.Pi
    /// The sine of so many half turns.
    static member SinPi(x: float) : float = HalfTurns.sine x
    /// The cosine of so many half turns.
    static member CosPi(x: float) : float = HalfTurns.cosine x
    /// The tangent of so many half turns.
    static member TanPi(x: float) : float = HalfTurns.sine x / HalfTurns.cosine x
    /// Sine and cosine.
    static member SinCos(x: float) : struct (float * float) = struct (sin x, cos x)
    /// Sine and cosine of so many half turns.
    static member SinCosPi(x: float) : struct (float * float) = struct (Double.SinPi x, Double.CosPi x)
    /// e to the power of it, less one.
    static member ExpM1(x: float) : float = exp x - 1.0
    /// 2 to the power of it.
    static member Exp2(x: float) : float = 2.0 ** x
    /// 2 to the power of it, less one.
    static member Exp2M1(x: float) : float = 2.0 ** x - 1.0
    /// 10 to the power of it.
    static member Exp10(x: float) : float = 10.0 ** x
    /// 10 to the power of it, less one.
    static member Exp10M1(x: float) : float = 10.0 ** x - 1.0
    /// The natural logarithm of one more.
    static member LogP1(x: float) : float = log (x + 1.0)
    /// The logarithm to base 2 of one more.
    static member Log2P1(x: float) : float = Double.Log2(x + 1.0)
    /// The logarithm to base 10 of one more.
    static member Log10P1(x: float) : float = log10 (x + 1.0)
    /// The logarithm to a base.
    static member Log(x: float, newBase: float) : float = extern "Math.logBase" x newBase
    /// x to the power of 1/n.
    static member RootN(x: float, n: int) : float = HalfTurns.root x n
    /// x * y + z, rounded once.
    static member FusedMultiplyAdd(left: float, right: float, addend: float) : float = extern "Math.fusedMultiplyAdd" left right addend
    /// x * y + z.
    static member MultiplyAddEstimate(left: float, right: float, addend: float) : float = Double.FusedMultiplyAdd(left, right, addend)
    /// The value at a share of the way from one to the other.
    static member Lerp(value1: float, value2: float, amount: float) : float = Double.FusedMultiplyAdd(value1, 1.0 - amount, value2 * amount)
    /// About 1/x.
    static member ReciprocalEstimate(x: float) : float = 1.0 / x
    /// About 1/sqrt x.
    static member ReciprocalSqrtEstimate(x: float) : float = 1.0 / sqrt x
    /// x times a power of two.
    static member ScaleB(x: float, n: int) : float = extern "Math.scaleB" x n
    /// The exponent of its binary representation.
    static member ILogB(x: float) : int = extern "Math.iLogB" x
    /// The remainder of the nearest whole quotient.
    static member Ieee754Remainder(left: float, right: float) : float = extern "Math.ieeeRemainder" left right
    /// The first number with the second one's sign.
    static member CopySign(value: float, sign: float) : float = extern "Math.copySign" value sign
    /// The next larger number.
    static member BitIncrement(x: float) : float = extern "Math.bitIncrement" x
    /// The next smaller number.
    static member BitDecrement(x: float) : float = extern "Math.bitDecrement" x
    /// Whether it is finite and uses all digits of its precision.
    static member IsNormal(d: float) : bool = abs d >= 2.2250738585072014e-308 && d - d = 0.0
    /// Whether it is so small that it has fewer digits.
    static member IsSubnormal(d: float) : bool = d <> 0.0 && abs d < 2.2250738585072014e-308
    /// Whether it is a power of two.
    static member IsPow2(value: float) : bool = value > 0.0 && value - value = 0.0 && Double.ScaleB(1.0, Double.ILogB value) = value
    /// The one farther from zero; nan when one is nan.
    static member MaxMagnitude(x: float, y: float) : float =
        if abs x > abs y || x <> x then x elif abs x = abs y then max x y else y
    /// The one nearer to zero; nan when one is nan.
    static member MinMagnitude(x: float, y: float) : float =
        if abs x < abs y || x <> x then x elif abs x = abs y then min x y else y
    /// The larger one; the other one when one is nan.
    static member MaxNumber(x: float, y: float) : float = if x <> x then y elif y <> y then x else max x y
    /// The smaller one; the other one when one is nan.
    static member MinNumber(x: float, y: float) : float = if x <> x then y elif y <> y then x else min x y
    /// The one farther from zero; the other one when one is nan.
    static member MaxMagnitudeNumber(x: float, y: float) : float =
        if x <> x then y elif y <> y then x else Double.MaxMagnitude(x, y)
    /// The one nearer to zero; the other one when one is nan.
    static member MinMagnitudeNumber(x: float, y: float) : float =
        if x <> x then y elif y <> y then x else Double.MinMagnitude(x, y)
    /// The larger one; the second when they cannot be compared.
    static member MaxNative(x: float, y: float) : float = if x > y then x else y
    /// The smaller one; the second when they cannot be compared.
    static member MinNative(x: float, y: float) : float = if x < y then x else y
    /// The value, or the nearer bound.
    static member ClampNative(value: float, min: float, max: float) : float = Double.Clamp(value, min, max)
    /// Rounded to so many places, ties to even.
    static member Round(x: float, digits: int) : float = extern "Math.round" x digits 0
    /// The nearest whole number.
    static member Round(x: float, mode: MidpointRounding) : float = extern "Math.round" x 0 (int mode)
    /// Rounded to so many places.
    static member Round(x: float, digits: int, mode: MidpointRounding) : float = extern "Math.round" x digits (int mode)

type System.Single with
    /// The value as float32; one that does not fit is an overflow.
    static member CreateChecked<'TOther>(value: 'TOther) : float32 = extern "Number.create" "Single" value 0
    /// The value as float32, or the nearer bound.
    static member CreateSaturating<'TOther>(value: 'TOther) : float32 = extern "Number.create" "Single" value 1
    /// The lower bits of the value as float32.
    static member CreateTruncating<'TOther>(value: 'TOther) : float32 = extern "Number.create" "Single" value 2
    /// The cube root.
    static member Cbrt(x: float32) : float32 = float32 (extern "Math.cbrt" (float x) : float)
    /// The logarithm to base 2.
    static member Log2(value: float32) : float32 = float32 (extern "Math.log2" (float value) : float)
    /// The length of the hypotenuse.
    static member Hypot(x: float32, y: float32) : float32 = float32 (Double.Hypot(float x, float y))
    /// The inverse hyperbolic cosine.
    static member Acosh(x: float32) : float32 = float32 (extern "Math.acosh" (float x) : float)
    /// The inverse hyperbolic sine.
    static member Asinh(x: float32) : float32 = float32 (extern "Math.asinh" (float x) : float)
    /// The inverse hyperbolic tangent.
    static member Atanh(x: float32) : float32 = float32 (extern "Math.atanh" (float x) : float)
    /// The angle with this sine, in half turns.
    static member AsinPi(x: float32) : float32 = asin x / Single.Pi
    /// The angle with this cosine, in half turns.
    static member AcosPi(x: float32) : float32 = acos x / Single.Pi
    /// The angle with this tangent, in half turns.
    static member AtanPi(x: float32) : float32 = atan x / Single.Pi
    /// The angle of the point, in half turns.
    static member Atan2Pi(y: float32, x: float32) : float32 = atan2 y x / Single.Pi
    /// The sine of so many half turns.
    static member SinPi(x: float32) : float32 = float32 (HalfTurns.sine (float x))
    /// The cosine of so many half turns.
    static member CosPi(x: float32) : float32 = float32 (HalfTurns.cosine (float x))
    /// The tangent of so many half turns.
    static member TanPi(x: float32) : float32 = float32 (HalfTurns.sine (float x) / HalfTurns.cosine (float x))
    /// Sine and cosine.
    static member SinCos(x: float32) : struct (float32 * float32) = struct (sin x, cos x)
    /// Sine and cosine of so many half turns.
    static member SinCosPi(x: float32) : struct (float32 * float32) = struct (Single.SinPi x, Single.CosPi x)
    /// e to the power of it, less one.
    static member ExpM1(x: float32) : float32 = exp x - 1.0f
    /// 2 to the power of it.
    static member Exp2(x: float32) : float32 = 2.0f ** x
    /// 2 to the power of it, less one.
    static member Exp2M1(x: float32) : float32 = 2.0f ** x - 1.0f
    /// 10 to the power of it.
    static member Exp10(x: float32) : float32 = 10.0f ** x
    /// 10 to the power of it, less one.
    static member Exp10M1(x: float32) : float32 = 10.0f ** x - 1.0f
    /// The natural logarithm of one more.
    static member LogP1(x: float32) : float32 = log (x + 1.0f)
    /// The logarithm to base 2 of one more.
    static member Log2P1(x: float32) : float32 = Single.Log2(x + 1.0f)
    /// The logarithm to base 10 of one more.
    static member Log10P1(x: float32) : float32 = log10 (x + 1.0f)
    /// The logarithm to a base.
    static member Log(x: float32, newBase: float32) : float32 = float32 (extern "Math.logBase" (float x) (float newBase) : float)
    /// x to the power of 1/n.
    static member RootN(x: float32, n: int) : float32 = float32 (HalfTurns.root (float x) n)
    /// x * y + z, rounded once.
    static member FusedMultiplyAdd(left: float32, right: float32, addend: float32) : float32 =
        float32 (extern "Math.fusedMultiplyAdd" (float left) (float right) (float addend) : float)
    /// x * y + z.
    static member MultiplyAddEstimate(left: float32, right: float32, addend: float32) : float32 =
        Single.FusedMultiplyAdd(left, right, addend)
    /// The value at a share of the way from one to the other.
    static member Lerp(value1: float32, value2: float32, amount: float32) : float32 =
        Single.FusedMultiplyAdd(value1, 1.0f - amount, value2 * amount)
    /// About 1/x.
    static member ReciprocalEstimate(x: float32) : float32 = 1.0f / x
    /// About 1/sqrt x.
    static member ReciprocalSqrtEstimate(x: float32) : float32 = 1.0f / sqrt x
    /// x times a power of two.
    static member ScaleB(x: float32, n: int) : float32 = float32 (extern "Math.scaleB" (float x) n : float)
    /// The exponent of its binary representation.
    static member ILogB(x: float32) : int = extern "Math.iLogB" (float x)
    /// The remainder of the nearest whole quotient.
    static member Ieee754Remainder(left: float32, right: float32) : float32 =
        float32 (extern "Math.ieeeRemainder" (float left) (float right) : float)
    /// The first number with the second one's sign.
    static member CopySign(value: float32, sign: float32) : float32 = float32 (extern "Math.copySign" (float value) (float sign) : float)
    /// The next larger number.
    static member BitIncrement(x: float32) : float32 =
        if x = 0.0f then Single.Epsilon
        elif x <> x || x = Single.PositiveInfinity then x
        else extern "Bits.toSingle" ((extern "Bits.ofSingle" x : int) + (if x > 0.0f then 1 else -1))
    /// The next smaller number.
    static member BitDecrement(x: float32) : float32 = -(Single.BitIncrement(-x))
    /// Whether it is finite and uses all digits of its precision.
    static member IsNormal(f: float32) : bool = abs f >= 1.17549435e-38f && f - f = 0.0f
    /// Whether it is so small that it has fewer digits.
    static member IsSubnormal(f: float32) : bool = f <> 0.0f && abs f < 1.17549435e-38f
    /// Whether it is a power of two.
    static member IsPow2(value: float32) : bool = value > 0.0f && value - value = 0.0f && Single.ScaleB(1.0f, Single.ILogB value) = value
    /// The one farther from zero; nan when one is nan.
    static member MaxMagnitude(x: float32, y: float32) : float32 =
        if abs x > abs y || x <> x then x elif abs x = abs y then max x y else y
    /// The one nearer to zero; nan when one is nan.
    static member MinMagnitude(x: float32, y: float32) : float32 =
        if abs x < abs y || x <> x then x elif abs x = abs y then min x y else y
    /// The larger one; the other one when one is nan.
    static member MaxNumber(x: float32, y: float32) : float32 = if x <> x then y elif y <> y then x else max x y
    /// The smaller one; the other one when one is nan.
    static member MinNumber(x: float32, y: float32) : float32 = if x <> x then y elif y <> y then x else min x y
    /// The one farther from zero; the other one when one is nan.
    static member MaxMagnitudeNumber(x: float32, y: float32) : float32 =
        if x <> x then y elif y <> y then x else Single.MaxMagnitude(x, y)
    /// The one nearer to zero; the other one when one is nan.
    static member MinMagnitudeNumber(x: float32, y: float32) : float32 =
        if x <> x then y elif y <> y then x else Single.MinMagnitude(x, y)
    /// The larger one; the second when they cannot be compared.
    static member MaxNative(x: float32, y: float32) : float32 = if x > y then x else y
    /// The smaller one; the second when they cannot be compared.
    static member MinNative(x: float32, y: float32) : float32 = if x < y then x else y
    /// The value, or the nearer bound.
    static member ClampNative(value: float32, min: float32, max: float32) : float32 = Single.Clamp(value, min, max)
    /// Rounded to so many places.
    static member Round(x: float32, digits: int, mode: MidpointRounding) : float32 = HalfTurns.roundSingle x digits mode
    /// Rounded to so many places, ties to even.
    static member Round(x: float32, digits: int) : float32 = HalfTurns.roundSingle x digits MidpointRounding.ToEven
    /// The nearest whole number.
    static member Round(x: float32, mode: MidpointRounding) : float32 = HalfTurns.roundSingle x 0 mode
