// Complex numbers.
namespace System.Numerics

open System

/// A number with a real and an imaginary part.
[<Struct; CustomEquality; NoComparison; Symbol("System.Numerics.Complex")>]
type Complex(real: float, imaginary: float) =
    /// The real part.
    member _.Real : float = real
    /// The imaginary part.
    member _.Imaginary : float = imaginary
    /// The distance from zero.
    member _.Magnitude : float =
        let a = abs real
        let b = abs imaginary
        let larger = max a b
        let smaller = min a b
        if smaller = 0.0 then larger
        elif Double.IsInfinity larger then larger
        else larger * sqrt (1.0 + (smaller / larger) * (smaller / larger))
    /// The angle.
    member _.Phase : float = atan2 imaginary real
    /// Zero.
    static member Zero : Complex = Complex(0.0, 0.0)
    /// One.
    static member One : Complex = Complex(1.0, 0.0)
    /// The number whose square is minus one.
    static member ImaginaryOne : Complex = Complex(0.0, 1.0)
    /// The number at a distance and an angle.
    static member FromPolarCoordinates(magnitude: float, phase: float) : Complex = Complex(magnitude * cos phase, magnitude * sin phase)
    /// A real number.
    static member op_Implicit(value: float) : Complex = Complex(value, 0.0)
    /// A real number.
    static member op_Implicit(value: int) : Complex = Complex(float value, 0.0)
    /// The sum.
    static member (+)(left: Complex, right: Complex) : Complex = Complex(left.Real + right.Real, left.Imaginary + right.Imaginary)
    /// The sum.
    static member (+)(left: Complex, right: float) : Complex = Complex(left.Real + right, left.Imaginary)
    /// The sum.
    static member (+)(left: float, right: Complex) : Complex = Complex(left + right.Real, right.Imaginary)
    /// The difference.
    static member (-)(left: Complex, right: Complex) : Complex = Complex(left.Real - right.Real, left.Imaginary - right.Imaginary)
    /// The difference.
    static member (-)(left: Complex, right: float) : Complex = Complex(left.Real - right, left.Imaginary)
    /// The difference.
    static member (-)(left: float, right: Complex) : Complex = Complex(left - right.Real, -right.Imaginary)
    /// The product.
    static member ( * )(left: Complex, right: Complex) : Complex =
        Complex(left.Real * right.Real - left.Imaginary * right.Imaginary, left.Imaginary * right.Real + left.Real * right.Imaginary)
    /// The product.
    static member ( * )(left: Complex, right: float) : Complex = Complex(left.Real * right, left.Imaginary * right)
    /// The product.
    static member ( * )(left: float, right: Complex) : Complex = Complex(left * right.Real, left * right.Imaginary)
    /// The quotient.
    static member (/)(left: Complex, right: Complex) : Complex =
        let a = left.Real
        let b = left.Imaginary
        let c = right.Real
        let d = right.Imaginary
        if abs d < abs c then
            let ratio = d / c
            Complex((a + b * ratio) / (c + d * ratio), (b - a * ratio) / (c + d * ratio))
        else
            let ratio = c / d
            Complex((b + a * ratio) / (d + c * ratio), (-a + b * ratio) / (d + c * ratio))
    /// The quotient.
    static member (/)(left: Complex, right: float) : Complex = Complex(left.Real / right, left.Imaginary / right)
    /// The negated number.
    static member (~-)(value: Complex) : Complex = Complex(-value.Real, -value.Imaginary)
    /// The number with the imaginary part negated.
    static member Conjugate(value: Complex) : Complex = Complex(value.Real, -value.Imaginary)
    /// One divided by the number.
    static member Reciprocal(value: Complex) : Complex = if value = Complex.Zero then Complex.Zero else Complex.One / value
    /// The distance from zero.
    static member Abs(value: Complex) : float = value.Magnitude
    /// e to the power.
    static member Exp(value: Complex) : Complex = Complex.FromPolarCoordinates(exp value.Real, value.Imaginary)
    /// The natural logarithm.
    static member Log(value: Complex) : Complex = Complex(log value.Magnitude, value.Phase)
    /// The square root with a real part that is not negative.
    static member Sqrt(value: Complex) : Complex =
        if value.Imaginary = 0.0 then
            if value.Real < 0.0 then Complex(0.0, sqrt -value.Real) else Complex(sqrt value.Real, 0.0)
        else
            let real = sqrt ((value.Magnitude + abs value.Real) / 2.0)
            let imaginary = abs value.Imaginary / (2.0 * real)
            let (real, imaginary) = if value.Real < 0.0 then (imaginary, real) else (real, imaginary)
            Complex(real, (if value.Imaginary < 0.0 then -imaginary else imaginary))
    /// The power.
    static member Pow(value: Complex, power: Complex) : Complex =
        if power = Complex.Zero then Complex.One
        elif value = Complex.Zero then Complex.Zero
        else
            let rho = value.Magnitude
            let theta = value.Phase
            let angle = power.Real * theta + power.Imaginary * log rho
            let size = Math.Pow(rho, power.Real) * Math.Pow(Math.E, -power.Imaginary * theta)
            Complex(size * cos angle, size * sin angle)
    /// The power.
    static member Pow(value: Complex, power: float) : Complex = Complex.Pow(value, Complex(power, 0.0))
    /// Both parts in a format.
    member _.ToString(format: string) : string = "<" + real.ToString format + "; " + imaginary.ToString format + ">"
    override _.ToString() : string = "<" + string real + "; " + string imaginary + ">"
    /// Whether both parts are equal.
    member _.Equals(value: Complex) : bool = real.Equals value.Real && imaginary.Equals value.Imaginary
    override x.Equals(other: obj) : bool =
        match other with
        | :? Complex as value -> x.Equals value
        | _ -> false
    override _.GetHashCode() : int = hash (real, imaginary)
