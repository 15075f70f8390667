// FUEL
[<CustomEquality; NoComparison>]
type T = { X: int } with
    override _.Equals(_: obj) = (while true do ()); true
    override _.GetHashCode() = 0
[ { X = 1 } ] = [ { X = 1 } ] |> ignore
