type Shape = Rectangle of width: float * height: float | Point
let area shape =
    match shape with
    | Rectangle w -> w
    | Point -> 0.0
printfn "%f" (area Point)
