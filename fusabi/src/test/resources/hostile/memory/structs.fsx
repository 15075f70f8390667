// HEAP, FUEL
[<Struct>]
type Point = { X: float; Y: float }
let kept = ResizeArray()
while true do kept.Add { X = 1.0; Y = 2.0 }
