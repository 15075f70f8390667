// STACK, HEAP, FUEL
type P() =
    member this.Value : int = this.Value + 1
P().Value |> ignore
