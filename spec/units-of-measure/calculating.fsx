// Units in types: derived units, conversions, generic functions and units on every kind of number.
[<Measure>] type m
[<Measure>] type s
[<Measure>] type kg
[<Measure>] type N = kg m / s^2
[<Measure>] type J = N m
[<Measure>] type km
[<Measure>] type h

let distance = 100.0<m>
let time = 9.58<s>
let speed = distance / time
let acceleration: float<m/s^2> = speed / time
let force: float<N> = 80.0<kg> * acceleration
printfn "%.3f %.3f %.2f" speed acceleration force
let energy: float<J> = 0.5 * 80.0<kg> * speed * speed
printfn "%.1f" (float energy)

// Conversions are multiplications by a constant with units.
let metresPerKm = 1000.0<m/km>
let secondsPerHour = 3600.0<s/h>
let kmh (v: float<m/s>) : float<km/h> = v / metresPerKm * secondsPerHour
printfn "%.2f" (kmh speed)

// Dimensionless results are plain numbers.
let ratio = distance / 50.0<m>
printfn "%.1f %.1f" ratio (sqrt (distance * distance) / 1.0<m>)
printfn "%.1f" (sin (3.0<m> / 2.0<m>) ** 2.0)

// Generic in the unit.
let square (x: float<'u>) = x * x
let average (xs: float<'u> list) : float<'u> = List.sum xs / float xs.Length
let lerp (a: float<'u>) (b: float<'u>) t = a + (b - a) * t
let area = square 3.0<m>
printfn "%.1f %.1f %.1f" area (average [ 1.0<s>; 2.0<s> ]) (lerp 10.0<kg> 20.0<kg> 0.25)
let times (a: int<'u>) (b: int<'v>) : int<'u 'v> = a * b
printfn "%d" (times 3<m> 4<s>)

// Other numbers, and units put on and taken off.
let price = 19.99m<kg>
let count = 12<h>
let small = 1.5f<m>
let long = 5L<s>
printfn "%M %d %g %d" (price * 2m) (count + 3<h>) small (long * 2L)
let raw = 42.0
let tagged = raw * 1.0<m>
let tagged' = LanguagePrimitives.FloatWithMeasure<m> raw
let tagged'' = LanguagePrimitives.Int32WithMeasure<h> 7
printfn "%b %.1f %d" (tagged = tagged') (tagged' / 1.0<m>) (int tagged'')
printfn "%d" (int (float count * 1.5))

// In records, unions and classes; comparison and sorting keep units.
type Leg = { Length: float<km>; Duration: float<h> }
type Vector<[<Measure>] 'u> =
    { X: float<'u>; Y: float<'u> }
    static member (+)(a: Vector<'u>, b: Vector<'u>) = { X = a.X + b.X; Y = a.Y + b.Y }
    member v.Norm: float<'u> = sqrt (v.X * v.X + v.Y * v.Y)
let legs = [ { Length = 30.0<km>; Duration = 0.5<h> }; { Length = 100.0<km>; Duration = 1.25<h> } ]
printfn "%.1f" (List.sumBy _.Length legs / List.sumBy _.Duration legs)
printfn "%.1f" ({ X = 3.0<m>; Y = 4.0<m> } + { X = 0.0<m>; Y = 0.0<m> }).Norm
printfn "%A %b" (List.sortDescending [ 1.0<m>; 3.0<m>; 2.0<m> ]) (3.0<s> > 2.0<s>)
printfn "%A %.1f %.1f" (abs -3<m>) (max 1.0<m> 2.0<m>) (floor 2.7 * 1.0<m>)
printfn "%.2f" (1.0<m> / 4.0<s> * 8.0<s>)
