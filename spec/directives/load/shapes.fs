// A namespace with modules in it.
namespace Geometry

type Shape =
    | Circle of radius: float
    | Rectangle of width: float * height: float

module Shapes =
    printfn "shapes are loaded"
    let unit' = Rectangle(1.0, 1.0)

    let area shape =
        match shape with
        | Circle r -> System.Math.PI * r * r
        | Rectangle(w, h) -> w * h

[<AutoOpen>]
module Opened =
    type Shape with
        member shape.Area = Shapes.area shape
