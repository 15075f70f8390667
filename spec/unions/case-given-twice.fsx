type Shape =
    | Circle of float
    | Square of float
    | Circle of int
printfn "%A" (Square 1.0)
