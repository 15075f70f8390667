// STACK, HEAP, FUEL
[<CustomEquality; NoComparison>]
type T = { X: int } with
    override this.Equals(o: obj) = this.Equals o
    override _.GetHashCode() = 0
({ X = 1 } = { X = 1 }) |> ignore
