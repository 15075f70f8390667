// FUEL
[<CustomEquality; NoComparison>]
type T = { X: int } with
    override _.Equals(_: obj) = true
    override _.GetHashCode() = (while true do ()); 0
System.Collections.Generic.HashSet<T>().Add { X = 1 } |> ignore
