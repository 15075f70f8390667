// STACK, HEAP, FUEL
type V = { X: int } with
    static member (+) (a: V, b: V) : V = { X = a.X } + { X = b.X }
({ X = 1 } + { X = 2 }) |> ignore
