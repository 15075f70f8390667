// The international system of units.
open Microsoft.FSharp.Data.UnitSystems.SI

[<Measure>]
type m = UnitSymbols.m

open FSharp.Data.UnitSystems.SI.UnitSymbols

let force: float<N> = 2.0<kg> * 3.0<m> / (1.0<s> * 1.0<s>)
let energy: float<UnitNames.joule> = force * 2.0<m>
printfn "%g %g %g" (float force) (float energy) (float (energy / 4.0<s> : float<W>))
