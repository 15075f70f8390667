// STACK, HEAP, FUEL
type T() =
    override this.ToString() = sprintf "%O" this
string (T()) |> ignore
