type IShape =
    abstract Area: float
    abstract Name: string
type Square(side: float) =
    interface IShape with
        member _.Area = side * side
printfn "%f" (Square 2.0 :> IShape).Area
