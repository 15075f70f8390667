// FUEL, STACK, HEAP
type V = { X: int } with
    static member op_Explicit(a: V) : int = int { X = a.X }
int { X = 1 } |> ignore
