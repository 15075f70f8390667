// A unit may have static members, such as factors to others.
[<Measure>]
type m

[<Measure>]
type cm =
    static member perMetre = 100.0<cm / m>

[<Measure>]
type degC

[<Measure>]
type degF =
    static member ofCelsius(c: float<degC>) = c * 1.8<degF / degC> + 32.0<degF>
    static member freezing = 32.0<degF>

printfn "%A" (cm.perMetre * 2.0<m>)
printfn "%A %A" (degF.ofCelsius 100.0<degC>) degF.freezing
