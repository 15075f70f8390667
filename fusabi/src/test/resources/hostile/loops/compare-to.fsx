// FUEL
[<CustomEquality; CustomComparison>]
type T = { X: int } with
    override _.Equals(_: obj) = true
    override _.GetHashCode() = 0
    interface System.IComparable with
        member _.CompareTo _ = (while true do ()); 0
List.sort [ { X = 1 }; { X = 2 } ] |> ignore
