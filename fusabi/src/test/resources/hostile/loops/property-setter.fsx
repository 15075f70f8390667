// STACK, HEAP, FUEL
type P() =
    member this.Value with get () = 1 and set (v: int) = this.Value <- v + 1
P().Value <- 1
