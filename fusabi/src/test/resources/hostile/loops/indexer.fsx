// STACK, HEAP, FUEL
type P() =
    member this.Item with get (i: int) : int = this.[i + 1]
P().[0] |> ignore
