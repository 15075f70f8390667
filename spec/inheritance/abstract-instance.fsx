[<AbstractClass>]
type Shape() =
    abstract Area: float
type Square(side: float) =
    inherit Shape()
    override _.Area = side * side
printfn "%f" (Square 2.0).Area
let shape = Shape()
printfn "%f" shape.Area
